import type { EvidenceView, QueueItem, QueueView, TryView } from "../../src/generated/bindings";
import type {
  CoverageDay,
  CoverageView,
  PeopleFileView,
  ReminderView,
  RoundColour,
  RoundView,
  VisitView,
} from "../../src/generated/bindings";
import { CHECKS, PEOPLE } from "./people";

const DAY = "2026-11-24";

function visit(
  position: number,
  personId: string,
  at: string | null,
  colour: RoundColour,
  reasons: VisitView["reasons"],
  rest: Partial<VisitView> = {},
): VisitView {
  const person = PEOPLE.find((one) => one.id === personId);
  return {
    id: `v${position}`,
    person_id: personId,
    name: person?.name ?? "",
    first_name: person?.first_name ?? "",
    niss: person?.niss ?? null,
    position,
    at,
    recurring: false,
    recurrence: null,
    done: false,
    colour,
    reasons,
    skipped_fresh: false,
    check: person?.last_check ?? null,
    ...rest,
  };
}

const reason = (key: string, params: Record<string, string> = {}) => ({ key, params });

export const VISITS: VisitView[] = [
  visit(1, "p1", "06:30", "green", [reason("round-insured", { insurer: "319" })], {
    done: true,
    skipped_fresh: true,
  }),
  visit(2, "p3", "07:00", "amber", [
    reason("round-changed_insurer", { from: "319", to: "509" }),
    reason("round-period_ends", { date: "2026-11-30", days: "6" }),
  ]),
  visit(3, "p2", "07:30", "red", [reason("round-deceased", { date: "2026-06-14" })]),
  visit(4, "p6", "08:15", "red", [reason("round-not_insured", { why: "closed_before" })], {
    recurring: true,
    recurrence: { weekdays: [2, 4], from: "2026-10-01", until: null, every_weeks: 1 },
  }),
  visit(5, "p4", null, "waiting", [reason("round-waiting_session")]),
  visit(6, "p8", null, "unasked", [reason("round-unasked")]),
];

/** Counts as the other side does. */
export function roundOf(visits: VisitView[], rest: Partial<RoundView> = {}): RoundView {
  const count = (colour: RoundColour) => visits.filter((one) => one.colour === colour).length;
  return {
    day: DAY,
    visits: visits.map((one, index) => ({ ...one, position: index + 1 })),
    green: count("green"),
    amber: count("amber"),
    red: count("red"),
    waiting: count("waiting"),
    unasked: count("unasked"),
    progress: null,
    freshness_days: 0,
    ...rest,
  };
}

const item = (id: string, rest: Partial<QueueItem>): QueueItem => {
  const check = CHECKS.find((one) => one.check_id === id);
  const person = PEOPLE.find((one) => one.id === check?.person_id);
  return {
    id,
    kind: "check",
    state: check?.state ?? "saved",
    why: `queue-why_${check?.state ?? "saved"}`,
    why_params: {},
    action: "wait",
    attempts: check?.attempts ?? 0,
    next_attempt_at: null,
    input_reference: check?.input_reference ?? null,
    person_id: check?.person_id ?? "",
    person: person ? `${person.name} ${person.first_name}` : "",
    reference_date: check?.reference_date ?? DAY,
    requested_at: "2026-11-24T13:02:09Z",
    error_code: check?.error?.code ?? null,
    ...rest,
  };
};

/** The queue as the checks make it. */
export function queueOf(
  open: { id: string; state: QueueItem["state"]; attempts: number }[],
  rest: Partial<QueueView> = {},
): QueueView {
  const items = open.map(({ id, state, attempts }) =>
    item(id, {
      state,
      attempts,
      why: state === "waiting_for_session" ? "queue-why_session" : `queue-why_${state}`,
      action: state === "needs_you" ? "choose" : state === "waiting_for_session" ? "open_session" : "wait",
    }),
  );
  const count = (wanted: RegExp) => items.filter((one) => wanted.test(one.state)).length;
  return {
    items,
    waiting: count(/^(saved|waiting)/),
    needs_you: count(/needs_you|given_up/),
    sending: count(/sending/),
    paused: null,
    online: "online",
    last_answer_at: "2026-11-24T13:02:11Z",
    ...rest,
  };
}

export const TRIES: TryView[] = [
  {
    number: 2,
    input_reference: "26112414020042",
    started_at: "2026-11-24T13:02:09Z",
    ended_at: "2026-11-24T13:02:10Z",
    result: "soap.timeout",
  },
  {
    number: 1,
    input_reference: "26112413570041",
    started_at: "2026-11-24T12:57:09Z",
    ended_at: "2026-11-24T12:57:39Z",
    result: "soap.timeout",
  },
];

export const COVERAGE: CoverageView = {
  person_id: "p1",
  facts: [
    fact("c1", DAY, "2026-11-24T13:02:11Z", "insured", "319"),
    fact("c1b", "2026-10-12", "2026-10-12T06:10:00Z", "insured", "509"),
  ],
  stretches: [
    stretch("2026-03-01", "2026-06-30", "insured", "509"),
    stretch("2026-07-01", "2026-07-20", "not_insured", null),
    stretch("2026-07-21", "2026-10-12", "insured", "509"),
    stretch("2026-10-13", "2026-11-23", "unknown", null),
    stretch(DAY, DAY, "insured", "319"),
  ],
  changes: [{ key: "coverage-insurer", params: { from: "509", to: "319" } }],
  first_day: "2026-03-01",
  last_day: DAY,
};

function fact(id: string, date: string, at: string, verdict: "insured", insurer: string) {
  return {
    check_id: id,
    obtained_at: at,
    reference_date: date,
    verdict,
    insurer,
    ct1: "110",
    ct2: "110",
    increased_reimbursement: false,
    periods: [],
    deceased_on: null,
  };
}

function stretch(
  from: string,
  until: string,
  state: "insured" | "not_insured" | "unknown",
  insurer: string | null,
) {
  const codes = insurer ? "110" : null;
  return { from, until, state, insurer, ct1: codes, ct2: codes, check_id: "c1b" };
}

/** What is known of one day. */
export function coverageOn(date: string): CoverageDay {
  const found = COVERAGE.stretches.find((one) => one.from <= date && date <= (one.until ?? date));
  const asked = COVERAGE.facts.find((one) => one.reference_date === date);
  return {
    date,
    state: found?.state ?? "unknown",
    insurer: found?.insurer ?? null,
    ct1: found?.ct1 ?? null,
    ct2: found?.ct2 ?? null,
    increased_reimbursement: false,
    check_id: found?.check_id ?? null,
    obtained_at: found?.check_id ? "2026-10-12T06:10:00Z" : null,
    asked_directly: asked !== undefined,
  };
}

const SHA = "9f1c7d3b5a0e4c8f6d2b1a3e5c7f9081726354a5b6c7d8e9f0a1b2c3d4e5f607";

export const EVIDENCE: EvidenceView = {
  check_id: "c1",
  sequence: 17,
  made_at: "2026-11-24T13:02:11Z",
  files: [
    { name: "request.xml", bytes: 9412, sha256: SHA },
    { name: "response.xml", bytes: 6133, sha256: SHA },
  ],
  digest: SHA,
  previous: SHA,
  kept_until: "2029-11-24",
  removed_at: null,
  app_version: "0.1.0",
  server_fingerprint: SHA,
  token_reference: null,
  input_reference: "26112414020001",
  clock_offset_ms: 12,
};

export const REMINDERS: ReminderView[] = [
  {
    id: "certificate:k1:90",
    kind: "certificate",
    level: "notice",
    key: "reminder-certificate",
    params: { days: "74", date: "2027-02-06" },
    action: "open_certificate",
    due_at: "2026-11-24T06:00:00Z",
    snoozed_until: null,
  },
];

export const PEOPLE_FILE: PeopleFileView = {
  format: "csv",
  columns: ["name", "first_name", "niss", "birth_date"],
  rows: [
    row(2, "Bogaert", "Nele", "58070774886", null, false),
    row(3, "Janssens", "Maria", "41030812447", null, true),
    row(4, "Lejeune", "Aline", "58070774887", "identifiers.niss_check_digits", false),
  ],
  importable: 2,
  known: 1,
  refused: 1,
};

function row(line: number, name: string, first: string, niss: string, code: string | null, known: boolean) {
  return {
    line,
    name,
    first_name: first,
    niss,
    birth_date: null,
    problem: code
      ? { code, params: { expected: "86", found: "87" }, retryable: false, correlation_id: "" }
      : null,
    known,
  };
}
