import type { CheckSummary, CheckView, PersonView } from "../../src/generated/bindings";

/** Invented numbers with right check digits. */
function niss(birth: string, sequence: number): string {
  const nine = `${birth.slice(2, 4)}${birth.slice(5, 7)}${birth.slice(8, 10)}${String(sequence).padStart(3, "0")}`;
  const base = Number(birth.slice(0, 4)) >= 2000 ? Number(`2${nine}`) : Number(nine);
  return nine + String(97 - (base % 97)).padStart(2, "0");
}

const TODAY = "2026-11-24";

function check(id: string, person: string, rest: Partial<CheckView>): CheckView {
  return {
    check_id: id,
    person_id: person,
    state: "answered",
    input_reference: `2611241402${id.replace(/\D/g, "").padStart(4, "0")}`,
    reference_date: TODAY,
    requested_at: "2026-11-24T13:02:09Z",
    obtained_at: "2026-11-24T13:02:11Z",
    attempts: 1,
    next_attempt_at: null,
    name_differs: false,
    choice: null,
    dropped_facets: [],
    error: null,
    outcome: "answered",
    verdict: "insured",
    reasons: [],
    patient: null,
    periods: [],
    palliative: null,
    global_medical_file: null,
    medical_house: [],
    hospitalisation: null,
    care_path: null,
    payment_by_insurer: true,
    situation: null,
    faults: [],
    chronic_condition: null,
    maximum_bill_years: [],
    request_type: "invoicing",
    answered_facets: ["insurability"],
    niss_changed: false,
    status: { code: "Success", detail: null, message: null },
    reference_pharmacy: null,
    asked: { from: TODAY, until: TODAY },
    answered_by: "300",
    answer_id: "_fa04ad9a-022b-4ab3-811e-6d8c5809c689",
    in_response_to: "_92aa0d4f-1e01-4ed9-b107-4cb813ffe45d",
    issued_at: "2026-11-24T13:02:10Z",
    signature: "unsigned",
    technical: [{ version: "7.5.8", steps: [{ name: "insurability", status: "OK" }] }],
    other: [],
    ...rest,
  };
}

const period = {
  from: "2026-11-24",
  until: "2026-11-24",
  insurer: "319",
  registration_number: "0001995151258",
  ct1: "110",
  ct2: "110",
  increased_reimbursement: false,
  communicated_on: TODAY,
  payment_approval: "7BC8800B96348D2EEC4EC17B43348ECC",
};

function summary(view: CheckView): CheckSummary {
  return {
    check_id: view.check_id,
    state: view.state,
    reference_date: view.reference_date,
    requested_at: view.requested_at,
    obtained_at: view.obtained_at,
    verdict: view.verdict,
    reasons: view.reasons,
    insurer: view.periods[0]?.insurer ?? null,
    error_code: view.error?.code ?? null,
  };
}

function person(
  id: string,
  name: string,
  first: string,
  birth: string,
  sequence: number,
  checks: CheckView[],
): PersonView {
  const all = checks.map(summary);
  return {
    id,
    niss: niss(birth, sequence),
    name,
    first_name: first,
    birth_date: birth,
    last_check: all[0] ?? null,
    registration_number: null,
    insurer: all[0]?.insurer ?? null,
    checks: all,
  };
}

const patient = (
  name: string,
  first: string,
  birth: string,
  sequence: number,
  gender: string,
  deceased: string | null = null,
) => ({
  niss: niss(birth, sequence),
  name,
  first_name: first,
  birth_date: birth,
  gender,
  deceased_on: deceased,
});

/** All checks of the invented people. */
export const CHECKS: CheckView[] = [
  check("c1", "p1", {
    patient: patient("JANSSENS", "MARIA", "1941-03-08", 124, "female"),
    periods: [period],
    global_medical_file: { name: "DUBOIS", first_name: "CLAIRE", nihii: "10012345004" },
    palliative: { since: "2026-09-01" },
    chronic_condition: { years: [2025, 2026] },
    maximum_bill_years: [2026],
    dropped_facets: ["carePath"],
  }),
  check("c1b", "p1", {
    reference_date: "2026-10-12",
    requested_at: "2026-10-12T08:10:00Z",
    obtained_at: "2026-10-12T08:10:02Z",
    patient: patient("JANSSENS", "MARIA", "1941-03-08", 124, "female"),
    periods: [{ ...period, from: "2026-10-12", until: "2026-10-12", communicated_on: "2026-10-12" }],
  }),
  check("c2", "p2", {
    verdict: "deceased",
    reasons: ["deceased", "closed_before"],
    patient: patient("PEETERS", "JAN", "1938-11-30", 217, "male", "2026-06-14"),
    periods: [],
    situation: { event: "closedBefore", date: "2026-06-14", direction: null, insurer: null },
    payment_by_insurer: null,
  }),
  check("c3", "p3", {
    verdict: "changed_during_period",
    outcome: "partial",
    reasons: ["mutation", "period_gap", "insurer_change", "insurance_code_change"],
    name_differs: true,
    patient: patient("LAMBERT", "LUCIE MARIE", "1955-05-05", 336, "female"),
    periods: [
      {
        ...period,
        from: "2026-11-10",
        until: "2026-11-24",
        insurer: "509",
        registration_number: "0200679010071",
        ct1: "111",
        ct2: "111",
        increased_reimbursement: true,
      },
      { ...period, from: "2026-07-01", until: "2026-10-20" },
      { ...period, from: "2026-03-01", until: "2026-06-30", ct1: "120", ct2: "121" },
    ],
    situation: { event: "changeDuring", date: "2026-11-10", direction: "fromOtherIo", insurer: "319" },
    medical_house: [{ type: "Nurse", nihii: "81190000121", from: "2025-01-01", until: null }],
    hospitalisation: { hospital: "71000412001", service: "210", admitted_on: "2026-11-20" },
    payment_by_insurer: false,
    asked: { from: "2026-03-01", until: "2026-11-24" },
    faults: [
      {
        code: "MUTATION",
        source: "IO-BE-500",
        location: "/AttributeQuery/Extensions/Facet",
        message: {
          fr: "Le patient a changé de mutualité pendant la période demandée.",
          nl: "De patiënt is tijdens de gevraagde periode van ziekenfonds veranderd.",
          de: "Der Patient hat im angefragten Zeitraum die Krankenkasse gewechselt.",
          en: "The patient changed health fund during the period asked.",
        },
        retry: "rest_later",
        fault_code: "WARNING",
        fault_source: "MYCARENET",
        original_message: null,
      },
    ],
  }),
  check("c4", "p4", {
    state: "waiting_for_session",
    outcome: "queued",
    verdict: null,
    obtained_at: null,
    attempts: 0,
    input_reference: null,
  }),
  check("c5", "p5", {
    state: "needs_you",
    outcome: "refused",
    verdict: null,
    obtained_at: null,
    error: {
      code: "core.several_insurers",
      params: { detail: "MULTIPLE_IO" },
      retryable: false,
      correlation_id: "7d1f3c9e-2b1a-4e5f-9a0b-0c2d4e6f8a1b",
    },
    choice: {
      kind: "insurer",
      known: [
        { insurer: "319", registration_number: "0001995151258" },
        { insurer: "509", registration_number: null },
      ],
    },
    faults: [
      {
        code: "MULTIPLE_IO",
        source: "MYCARENET",
        location: null,
        message: {
          fr: "Plusieurs assureurs connaissent ce patient.",
          nl: "Verschillende verzekeraars kennen deze patiënt.",
          de: "Mehrere Versicherer kennen diesen Patienten.",
          en: "More than one insurer knows this patient.",
        },
        retry: "at_one_insurer",
        fault_code: "INPUT_ERROR",
        fault_source: "MYCARENET",
        original_message: null,
      },
    ],
  }),
  check("c6", "p6", {
    verdict: "not_insured",
    reasons: ["closed_before", "no_period"],
    patient: patient("VERHAEGEN-VAN DEN BERGHE", "ELISABETH", "1962-08-19", 402, "female"),
    payment_by_insurer: null,
  }),
  check("c7", "p7", {
    verdict: "unknown",
    outcome: "failed",
    reasons: ["answer_failed"],
    payment_by_insurer: null,
  }),
];

/** The invented people. */
export const PEOPLE: PersonView[] = [
  person(
    "p1",
    "Janssens",
    "Maria",
    "1941-03-08",
    124,
    CHECKS.filter((view) => view.person_id === "p1"),
  ),
  person(
    "p3",
    "Lambert",
    "Lucie",
    "1955-05-05",
    336,
    CHECKS.filter((view) => view.person_id === "p3"),
  ),
  person(
    "p2",
    "Peeters",
    "Jan",
    "1938-11-30",
    217,
    CHECKS.filter((view) => view.person_id === "p2"),
  ),
  person(
    "p4",
    "Willems",
    "Rik",
    "1949-12-01",
    511,
    CHECKS.filter((view) => view.person_id === "p4"),
  ),
  person(
    "p5",
    "Maes",
    "Greta",
    "1933-02-14",
    622,
    CHECKS.filter((view) => view.person_id === "p5"),
  ),
  person(
    "p6",
    "Verhaegen-Van den Berghe",
    "Elisabeth",
    "1962-08-19",
    402,
    CHECKS.filter((view) => view.person_id === "p6"),
  ),
  person(
    "p7",
    "Claes",
    "Tom",
    "2001-01-20",
    31,
    CHECKS.filter((view) => view.person_id === "p7"),
  ),
  person("p8", "Noël", "Joëlle", "1958-07-07", 748, []),
];
