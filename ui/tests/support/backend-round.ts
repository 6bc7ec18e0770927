import type { CheckView } from "../../src/generated/bindings";
import type { RoundView, VisitView } from "../../src/generated/bindings";
import type { Backend } from "./backend";
import { answerCards } from "./backend-cards";
import { found } from "./failure";
import * as rounds from "./rounds";

/** Answers of the round, the queue, coverage and evidence. */
export function answerRound(backend: Backend, command: string, args: Record<string, unknown>): unknown {
  const at = backend.visits.findIndex((one) => one.id === args.visitId);
  const visit = backend.visits[at];
  switch (command) {
    case "ask_check": {
      const usual = backend.checks.find((one) => one.person_id === args.personId) ?? backend.checks[0];
      const asked = {
        ...(usual as CheckView),
        check_id: "c-new",
        person_id: String(args.personId),
        state: "saved" as const,
        verdict: null,
        obtained_at: null,
        error: null,
        choice: null,
      };
      backend.checks.unshift(asked);
      found(backend.people, (one) => one.id === args.personId).checks.unshift({
        check_id: asked.check_id,
        state: "saved",
        reference_date: asked.reference_date,
        requested_at: asked.requested_at,
        obtained_at: null,
        verdict: null,
        reasons: [],
        insurer: null,
        error_code: null,
      });
      return asked;
    }
    case "queue":
      return rounds.queueOf(
        backend.checks
          .filter((check) => check.state !== "answered" && check.state !== "cancelled")
          .map((check) => ({ id: check.check_id, state: check.state, attempts: check.attempts })),
        backend.queueRest,
      );
    case "pause_queue":
      backend.queueRest.paused = { by: "nurse", code: null, since: "2026-11-24T13:05:00Z", until: null };
      return null;
    case "resume_queue":
      backend.queueRest.paused = null;
      return null;
    case "cancel_checks":
      for (const check of backend.checks)
        if ((args.checkIds as string[]).includes(check.check_id)) check.state = "cancelled";
      return null;
    case "check_history":
      return rounds.TRIES;
    case "send_queue":
    case "pause_round":
    case "resume_round":
    case "busy":
      return null;
    case "add_visit": {
      const person = found(backend.people, (one) => one.id === args.personId);
      const added = { ...(rounds.VISITS.at(-1) as VisitView), id: `v${backend.visits.length + 10}` };
      backend.visits.push({
        ...added,
        person_id: person.id,
        name: person.name,
        first_name: person.first_name,
        at: args.at as string | null,
      });
      return roundView(backend, args.day);
    }
    case "set_visit":
      if (visit)
        Object.assign(visit, {
          at: args.at,
          recurring: args.recurrence !== null,
          recurrence: args.recurrence,
        });
      return roundView(backend);
    case "remove_visit":
    case "move_visit_to_day":
      backend.away = backend.visits.splice(at, 1);
      return roundView(backend);
    case "move_visit":
      if (visit) backend.visits.splice(Number(args.toPosition) - 1, 0, ...backend.visits.splice(at, 1));
      return roundView(backend);
    case "put_visit_back":
      backend.visits.push(...backend.away.splice(0));
      return roundView(backend, args.day);
    case "visit_done":
      if (visit) visit.done = args.done === true;
      return roundView(backend);
    case "check_round":
      return (backend.roundRest.progress = {
        total: backend.visits.length,
        done: 2,
        later: 0,
        skipped: 1,
        paused: false,
        seconds_left: 24,
      });
    case "cancel_round":
      backend.roundRest.progress = null;
      return roundView(backend);
    case "round":
      return roundView(backend, args.day);
    case "pick_people_file":
      return "/home/anna/patients.csv";
    case "read_people_file":
      return rounds.PEOPLE_FILE;
    case "import_people":
      return { added: (args.lines as number[]).length, known: 1, refused: 0, visits: 1 };
    case "coverage":
      return { ...rounds.COVERAGE, person_id: args.personId };
    case "coverage_on":
      return rounds.coverageOn(String(args.date));
    case "evidence":
      return rounds.EVIDENCE;
    case "pick_evidence_folder":
      return "/home/anna/evidence";
    case "pick_evidence_to_verify":
      return "/media/stick/evidence";
    case "verify_evidence":
      return { valid: true, bundles: 2, problems: [] };
    case "export_evidence":
      return { folder: args.folder, files: 6 };
    case "verify_evidence_here":
      return { valid: true, bundles: 17, problems: [] };
    case "reminders":
    case "snooze_reminder":
    case "dismiss_reminder":
      for (const one of backend.reminders)
        if (one.id === args.id && args.until) one.snoozed_until = "2026-11-25T06:00:00Z";
      if (command === "dismiss_reminder") backend.reminders = [];
      return backend.reminders;
    case "retention":
      return { years: 3, due: 2, due_soon: 0, first_on: null };
    case "remove_old_evidence":
      return 2;
    case "ledger_choices":
      return { hosts: ["127.0.0.1:41231", "ehealth.example"], purposes: ["member_data", "session"] };
    case "write_calendar":
      return { path: args.path, lines: 8 };
    case "pick_calendar_file":
      return "/home/anna/valise.ics";
    case "pick_activity_file":
    case "pick_ledger_file":
      return "/home/anna/list.csv";
    case "export_activity":
    case "export_ledger":
      return { path: args.path, lines: 12 };
    default:
      return answerCards(backend, command, args);
  }
}

function roundView(backend: Backend, day: unknown = null): RoundView {
  return rounds.roundOf(backend.visits, {
    ...backend.roundRest,
    ...(typeof day === "string" ? { day } : {}),
  });
}
