import { announce } from "../../lib/announce.svelte";
import type { RoundProgress, RoundView, VisitView } from "../../generated/bindings";
import { dateText, personName } from "../../lib/format";
import { t } from "../../lib/fluent.svelte";
import { ask, commands, events } from "../../lib/ipc";
import { resource, Task } from "../../lib/resource.svelte";

/**
 * The day on the screen; null is today, whatever day that is when it is asked. Which day today is comes
 * with the answer: working it out here would load the tables of all time zones for the first screen.
 */
export const chosen = $state<{ day: string | null; today: string }>({ day: null, today: "" });

async function read(): Promise<RoundView> {
  const day = chosen.day;
  const view = await ask(commands.round(day));
  if (day === null) chosen.today = view.day;
  return view;
}

/** That a visit is gone from the day on the screen, and to which day. */
export function goneText(visit: VisitView, to: string | null): string {
  const name = personName(visit);
  return to === null ? t("ui-round-removed", { name }) : t("ui-round-moved-to", { name, date: dateText(to) });
}

type Asked<T> = Parameters<typeof ask<T>>[0];

/** The visits of a day and what is done with them. Made while a component is made. */
export class Round {
  readonly view = resource(read, ["round", "check", "people", "settings"]);
  readonly task = new Task();
  progress = $state.raw<RoundProgress | null>(null);
  /** What left a day last, with the day that it went to when there is one, to put it back. */
  gone = $state.raw<{ visit: VisitView; day: string; to: string | null } | null>(null);

  constructor() {
    $effect(() => {
      this.progress = this.view.data?.progress ?? null;
    });
    $effect(() => {
      const stop = events.roundProgress.listen(({ payload }) => {
        if (payload.day === this.day) this.progress = payload.progress;
      });
      return () => void stop.then((end) => end());
    });
  }

  get day(): string {
    return this.view.data?.day ?? "";
  }

  /** Does something that ends in another round, and leaves the focus where it was. */
  act = async (work: () => Asked<RoundView>): Promise<boolean> => {
    const focus = document.activeElement;
    const done = await this.task.run(async () => this.view.put(await ask(work())));
    if (focus instanceof HTMLElement && focus.isConnected) setTimeout(() => focus.focus());
    return done;
  };

  move = async (visit: VisitView, by: number): Promise<void> => {
    const visits = this.view.data?.visits ?? [];
    const place = visits.findIndex((one) => one.id === visit.id) + by;
    const other = visits[place];
    if (!other || !(await this.act(() => commands.moveVisit(visit.id, other.position)))) return;
    announce(t("ui-round-moved", { name: personName(visit), place: place + 1, count: visits.length }));
  };

  remove = async (visit: VisitView, following: boolean): Promise<void> => {
    if (!(await this.act(() => commands.removeVisit(visit.id, following)))) return;
    // what comes back every week is asked about before it goes, and does not come back by a tap
    this.gone = following ? null : { visit, day: this.day, to: null };
    announce(goneText(visit, null));
  };

  moveToDay = async (visit: VisitView, to: string): Promise<boolean> => {
    if (!(await this.act(() => commands.moveVisitToDay(visit.id, to)))) return false;
    this.gone = { visit, day: this.day, to };
    announce(goneText(visit, to));
    return true;
  };

  undo = async (): Promise<void> => {
    if (!this.gone) return;
    const { visit, day, to } = this.gone;
    const back = () =>
      to !== null || visit.recurring
        ? commands.putVisitBack(visit.id, day)
        : commands.addVisit(visit.person_id, day, visit.at, null);
    const before = this.view.data?.visits.map((one) => one.id);
    if (!(await this.act(back))) return;
    this.gone = null;
    const here = this.view.data?.visits.find((one) => !before?.includes(one.id));
    if (here && here.position !== visit.position)
      await this.act(() => commands.moveVisit(here.id, visit.position));
  };

  /** Asks all that is not fresh; the rows are written when this returns, the answers come later. */
  check = (): Promise<boolean> =>
    this.task.run(async () => {
      this.progress = await ask(commands.checkRound(this.day));
      announce(t("ui-round-asked"));
      await this.view.load();
    });

  hold = (paused: boolean): Promise<boolean> =>
    this.task.run(async () => {
      await ask(paused ? commands.pauseRound() : commands.resumeRound());
      await this.view.load();
    });

  /** Asks one again though its answer is fresh. */
  again = (visit: VisitView): Promise<boolean> =>
    this.task.run(async () => {
      const check = visit.check;
      if (check && ["needs_you", "given_up", "cancelled"].includes(check.state))
        await ask(commands.retryCheck(check.check_id, null, null));
      else await ask(commands.askCheck(visit.person_id, { ...PLAIN, reference_date: this.day }));
      announce(t("ui-check-saved"));
      await this.view.load();
    });
}

const PLAIN = { insurer: null, registration_number: null, hospitalized: false, information: false };
