import type {
  ActivityEntry,
  AppState,
  CandidateView,
  CertificateView,
  ConnectionStep,
  Description,
  Home,
  LedgerEntry,
  PracticeView,
  SessionView,
} from "../../src/generated/bindings";

export { SETTINGS } from "./settings";

export const STATE: AppState = {
  version: "0.1.0",
  environment: "practice",
  language: "fr",
  theme: "system",
  text_size: 100,
  practice_available: true,
  keychain: { kind: "secret_service", state: "ready", where_key: "home-kept_in_secret_service" },
  first_run_done: true,
  profile: {
    quality: "groupofnurses",
    niss: "85010100167",
    nihii: "94000104",
    first_name: "Anna Peeters",
    name: "De Brug",
  },
};

export const GROUP: Description = {
  environment: "practice",
  quality: "groupofnurses",
  type: "NIHII-GROUP",
  value: "94000104",
  name: "DE BRUG",
  application_id: null,
  subject: "CN=NIHII-GROUP\\=94000104,O=DE BRUG,OU=NIHII-GROUP\\=94000104,OU=eHealth-platform Belgium,C=BE",
  issuer: "CN=Valise practice issuing CA 001,C=BE",
  serial: "6627801240184001",
  valid_from: "2024-12-20T08:00:00Z",
  valid_until: "2027-02-06T08:00:00Z",
  days_left: 74,
  renewable_from: "2026-11-08T08:00:00Z",
  state: "renewable",
  complete: true,
  missing: [],
  key_algorithm: "RSA-2048",
  sha256: "9f1c7d3b5a0e4c8f6d2b1a3e5c7f9081726354a5b6c7d8e9f0a1b2c3d4e5f607",
  encryption_keys: [
    { serial: "6627801240184002", valid_from: "2024-12-20T08:00:00Z", valid_until: "2027-02-06T08:00:00Z" },
  ],
};

export const NURSE: Description = {
  ...GROUP,
  quality: "nurse",
  type: "SSIN",
  value: "85010100167",
  name: "ANNA PEETERS",
  subject: "CN=SSIN\\=85010100167,O=ANNA PEETERS,C=BE",
  state: "ok",
  days_left: 820,
  valid_until: "2029-02-22T08:00:00Z",
  renewable_from: "2028-11-24T08:00:00Z",
};

export const CERTIFICATE: CertificateView = {
  ...GROUP,
  id: "k1",
  imported_at: "2026-11-20T09:14:00Z",
  custody: "secret_service",
  file_name: "NIHII-GROUP=94000104 20241220.p12",
  password_kept: true,
};

export const CANDIDATES: CandidateView[] = [
  {
    path: "/practice/group.p12",
    file_name: "group.p12",
    modified_at: null,
    practice: { name: "Groep De Brug", password: "Oefenen-1", shows: "usable" },
  },
  {
    path: "/practice/nurse.p12",
    file_name: "nurse.p12",
    modified_at: null,
    practice: { name: "Anna Peeters", password: "Oefenen-2", shows: "usable" },
  },
  {
    path: "/home/anna/ehealth/keystore/SSIN=85010100167 20240220-101010.p12",
    file_name: "SSIN=85010100167 20240220-101010.p12",
    modified_at: "2024-02-20T09:10:10Z",
    practice: null,
  },
];

export const HOME: Home = {
  certificate: {
    level: "notice",
    key: "home-certificate_renewable",
    params: { days: "74", date: "2027-02-06" },
    action: "open_certificate",
  },
  session: {
    level: "ok",
    key: "home-session_active",
    params: { time: "08:14", proof: "group" },
    action: "open_session",
  },
  queue: { level: "warning", key: "home-queue_waiting", params: { count: "2" }, action: "open_queue" },
  attention: [
    {
      id: "queue_needs_you",
      level: "warning",
      key: "home-attention_queue_needs_you",
      params: { count: "1" },
      action: "open_queue",
    },
    {
      id: "certificate_renewable",
      level: "notice",
      key: "home-attention_certificate_renewable",
      params: { days: "74", date: "2027-02-06" },
      action: "open_certificate",
    },
  ],
  looked_at: "2026-11-24T13:05:00Z",
  last_answer_at: "2026-11-24T13:02:11Z",
  queue_waiting: 0,
  queue_needs_you: 0,
};

export const SESSION: SessionView = {
  state: "active",
  proof: "group",
  holder: "DE BRUG",
  not_before: "2026-11-24T07:14:00Z",
  not_on_or_after: "2026-11-25T07:14:00Z",
  seconds_left: 65_340,
  renews_at: "2026-11-24T19:14:00Z",
  clock_offset_s: 2,
  fallbacks: 0,
  attributes: {
    "urn:be:fgov:ehealth:1.0:certificateholder:groupofnurses:nihii-number": "94000104",
    "urn:be:fgov:ehealth:1.0:certificateholder:groupofnurses:nihii-number:recognisedgroupofnurses:boolean":
      "true",
  },
  error: null,
};

export const NO_SESSION: SessionView = {
  state: "none",
  proof: null,
  holder: null,
  not_before: null,
  not_on_or_after: null,
  seconds_left: null,
  renews_at: null,
  clock_offset_s: null,
  fallbacks: 0,
  attributes: {},
  error: null,
};

export const STEPS: ConnectionStep[] = [
  {
    name: "certificate",
    state: "ok",
    key: "connection-certificate_ok",
    params: { date: "2027-02-06" },
    remedy_key: null,
  },
  {
    name: "network",
    state: "ok",
    key: "connection-network_ok",
    params: { milliseconds: "41" },
    remedy_key: null,
  },
  {
    name: "clock",
    state: "warning",
    key: "connection-clock_corrected",
    params: { minutes: "61" },
    remedy_key: "connection-clock_corrected.action",
  },
  {
    name: "session",
    state: "failed",
    key: "soap-timeout",
    params: { host: "services.ehealth.fgov.be" },
    remedy_key: "soap-timeout.action",
  },
  { name: "rights", state: "skipped", key: "connection-rights", params: {}, remedy_key: null },
];

export const ACTIVITY: ActivityEntry[] = [
  {
    id: 6,
    at: "2026-11-24T13:02:11Z",
    kind: "check",
    key: "activity-check_answered",
    params: { person: "Janssens Maria" },
    person_id: "p1",
    check_id: "c1",
  },
  {
    id: 5,
    at: "2026-11-24T13:02:09Z",
    kind: "check",
    key: "activity-check_requested",
    params: { person: "Janssens Maria" },
    person_id: "p1",
    check_id: "c1",
  },
  {
    id: 4,
    at: "2026-11-24T07:14:02Z",
    kind: "session",
    key: "activity-session_opened",
    params: { proof: "group" },
    person_id: null,
    check_id: null,
  },
  {
    id: 3,
    at: "2026-11-20T09:14:00Z",
    kind: "certificate",
    key: "activity-certificate_imported",
    params: {},
    person_id: null,
    check_id: null,
  },
  {
    id: 2,
    at: "2026-11-20T09:13:00Z",
    kind: "profile",
    key: "activity-profile_changed",
    params: {},
    person_id: null,
    check_id: null,
  },
  {
    id: 1,
    at: "2026-11-20T09:10:00Z",
    kind: "settings",
    key: "activity-settings_changed",
    params: { environment: "practice" },
    person_id: null,
    check_id: null,
  },
];

export const LEDGER: LedgerEntry[] = [
  {
    id: 3,
    at: "2026-11-24T13:02:10Z",
    host: "127.0.0.1:41231",
    purpose: "member_data",
    bytes_out: 9412,
    bytes_in: 6120,
    result: "ok",
    milliseconds: 412,
  },
  {
    id: 2,
    at: "2026-11-24T13:01:10Z",
    host: "127.0.0.1:41231",
    purpose: "member_data",
    bytes_out: 9412,
    bytes_in: 0,
    result: "soap.timeout",
    milliseconds: 30_001,
  },
  {
    id: 1,
    at: "2026-11-24T07:14:01Z",
    host: "127.0.0.1:41231",
    purpose: "session",
    bytes_out: 11_840,
    bytes_in: 8410,
    result: "ok",
    milliseconds: 233,
  },
];

export const PRACTICE: PracticeView = {
  keystores: [
    {
      path: "/practice/group.p12",
      password: "Oefenen-1",
      name: "Groep De Brug",
      shows: "usable",
      quality: "groupofnurses",
      niss: "85010100167",
      nihii: "94000104",
    },
    {
      path: "/practice/nurse.p12",
      password: "Oefenen-2",
      name: "Anna Peeters",
      shows: "usable",
      quality: "nurse",
      niss: "85010100167",
      nihii: "41234567401",
    },
  ],
  people: [
    { niss: "41030812447", name: "Janssens", first_name: "Maria", scenario: "insured" },
    { niss: "38113021707", name: "Peeters", first_name: "Jan", scenario: "deceased" },
    { niss: "55050533688", name: "Lambert", first_name: "Lucie", scenario: "mutation" },
  ],
  faults: [
    { name: "slow", on: false },
    { name: "no_network", on: true },
    { name: "insurer_down", on: false },
    { name: "clock_wrong", on: false },
  ],
};
