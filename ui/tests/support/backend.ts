import { emit } from "@tauri-apps/api/event";
import { mockIPC } from "@tauri-apps/api/mocks";
import type {
  AppState,
  CardView,
  Changed,
  CheckView,
  ErrorView,
  Home,
  Language,
  PersonView,
  SessionView,
  Settings,
} from "../../src/generated/bindings";
import type { QueueView } from "../../src/generated/bindings";
import type { RoundView, VisitView } from "../../src/generated/bindings";
import * as rounds from "./rounds";
import * as cards from "./cards";
import * as facts from "./facts";
import { answerRound } from "./backend-round";
import { failure, found } from "./failure";
import { CHECKS, PEOPLE } from "./people";

type Call = { command: string; args: Record<string, unknown> };
type Answer = (args: never) => unknown;

const stage: { backend: Backend | null } = { backend: null };
let installed = false;

/** A stand-in for the other side of the window: it answers every command from memory. */
export class Backend {
  state: AppState = structuredClone(facts.STATE);
  home: Home = structuredClone(facts.HOME);
  session: SessionView = structuredClone(facts.SESSION);
  settings: Settings = structuredClone(facts.SETTINGS);
  people: PersonView[] = structuredClone(PEOPLE);
  checks: CheckView[] = structuredClone(CHECKS);
  certificates = [structuredClone(facts.CERTIFICATE)];
  candidates = structuredClone(facts.CANDIDATES);
  practice = structuredClone(facts.PRACTICE);
  card: CardView | null = null;
  signing = structuredClone(cards.SIGNING);
  doctor = structuredClone(cards.DOCTOR);
  readings = structuredClone(cards.READINGS);
  meter = structuredClone(cards.METER);
  practiceCards = structuredClone(cards.PRACTICE_CARDS);
  visits: VisitView[] = structuredClone(rounds.VISITS);
  /** Visits that were moved to another day. */
  away: VisitView[] = [];
  /** What is otherwise about the round and the queue than their items say. */
  roundRest: Partial<RoundView> = {};
  queueRest: Partial<QueueView> = {};
  reminders = structuredClone(rounds.REMINDERS);
  readonly calls: Call[] = [];
  #instead = new Map<string, Answer>();

  constructor(private readonly catalogues: Record<Language, string>) {}

  /** From now on this command answers otherwise; throw an `ErrorView` to fail. */
  answer<A>(command: string, answer: (args: A) => unknown): void {
    this.#instead.set(command, answer as Answer);
  }

  /** From now on this command is refused. */
  refuse(command: string, code: string, rest: Partial<ErrorView> = {}): void {
    this.answer(command, () => {
      throw failure(code, rest);
    });
  }

  /** From now on this command answers as at first. */
  restore(command: string): void {
    this.#instead.delete(command);
  }

  /** What was asked of a command, oldest first. */
  asked(command: string): Record<string, unknown>[] {
    return this.calls.filter((call) => call.command === command).map((call) => call.args);
  }

  /** Tells the window that something changed. */
  async changed(what: Changed, id: string | null = null): Promise<void> {
    await emit("changed", { what, id });
  }

  /** A card was put in, there is more to know about it, or it is no longer on the screen. */
  async insert(card: CardView | null): Promise<void> {
    this.card = card;
    await emit("card", card);
  }

  /** Becomes the one that answers. The stand-in itself is put in place only once, or events would be lost. */
  install(): void {
    Object.assign(stage, { backend: this });
    if (installed) return;
    installed = true;
    mockIPC(
      (command, payload) => stage.backend?.answerTo(command, (payload ?? {}) as Record<string, unknown>),
      {
        shouldMockEvents: true,
      },
    );
  }

  /** Answers one command, as the other side would: a copy, or a refusal. */
  async answerTo(command: string, args: Record<string, unknown>): Promise<unknown> {
    this.calls.push({ command, args });
    const instead = this.#instead.get(command);
    return structuredClone(await (instead ? instead(args as never) : this.#usual(command, args)));
  }

  #usual(command: string, args: Record<string, unknown>): unknown {
    switch (command) {
      case "app_state":
        return this.state;
      case "catalogue":
        return this.catalogues[args.language as Language];
      case "first_language":
        return this.state.language ?? "fr";
      case "set_language":
        return (this.state = { ...this.state, language: args.language as Language });
      case "set_environment":
        return (this.state = { ...this.state, environment: args.environment as AppState["environment"] });
      case "finish_first_run":
        return (this.state = { ...this.state, first_run_done: true });
      case "home":
        return this.home;
      case "certificate_candidates":
        return this.candidates;
      case "pick_certificate_file":
        return "/home/anna/Documents/mine.p12";
      case "inspect_certificate":
        if (args.password === "") throw failure("keystore.wrong_password");
        return String(args.path).includes("nurse") ? facts.NURSE : facts.GROUP;
      case "import_certificate":
        return { ...facts.CERTIFICATE, password_kept: args.keepPassword };
      case "certificates":
        return this.certificates;
      case "removal_consequence":
        return { waiting_checks: 2, ends_session: true };
      case "remove_certificate":
        this.certificates = [];
        return { waiting_checks: 2, ends_session: true };
      case "profile":
        return this.state.profile;
      case "set_profile":
        this.state = { ...this.state, profile: args.profile as AppState["profile"] };
        return args.profile;
      case "session_status":
      case "tick":
        return this.session;
      case "open_session":
        return (this.session = facts.SESSION);
      case "close_session":
        return (this.session = facts.NO_SESSION);
      case "people": {
        const wanted = String(args.search).toLowerCase();
        return this.people
          .filter((person) =>
            `${person.name} ${person.first_name} ${person.niss}`.toLowerCase().includes(wanted),
          )
          .map(({ id, niss, name, first_name, birth_date, last_check }) => ({
            id,
            niss,
            name,
            first_name,
            birth_date,
            last_check,
          }));
      }
      case "person":
        return found(this.people, (person) => person.id === args.id);
      case "read_niss":
        return null;
      case "add_person": {
        const input = args.person as Partial<PersonView>;
        const person = {
          ...(PEOPLE.at(-1) as PersonView),
          ...input,
          id: "p9",
          checks: [],
          last_check: null,
        };
        this.people.push(person);
        return person;
      }
      case "update_person":
        return found(this.people, (person) => person.id === args.id);
      case "remove_person":
        this.people = this.people.filter((person) => person.id !== args.id);
        return null;
      case "check_person":
        return this.checks[0];
      case "check":
      case "retry_check":
        return found(this.checks, (check) => check.check_id === args.checkId);
      case "cancel_check": {
        const check = found(this.checks, (check) => check.check_id === args.checkId);
        check.state = "cancelled";
        return check;
      }
      case "check_original":
        return {
          request: "<soapenv:Envelope>…</soapenv:Envelope>",
          response: "<soapenv:Envelope>…</soapenv:Envelope>",
        };
      case "connection_test":
        return facts.STEPS;
      case "activity":
        return facts.ACTIVITY;
      case "ledger":
        return facts.LEDGER;
      case "settings":
        return this.settings;
      case "set_settings":
        return (this.settings = args.settings as Settings);
      case "practice":
        return this.practice;
      case "set_practice_fault":
        for (const fault of this.practice.faults) if (fault.name === args.fault) fault.on = args.on === true;
        return this.practice;
      default:
        return answerRound(this, command, args);
    }
  }
}

export { failure };
