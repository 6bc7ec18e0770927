import type {
  CardReaderView,
  CardView,
  PracticeCard,
  ReaderDoctor,
  ReadingCode,
  ReadingMeter,
  ReadingView,
  SigningCard,
} from "../../src/generated/bindings";
import { dayOf } from "../../src/lib/format";
import { PEOPLE } from "./people";

const MARIA = PEOPLE[0];
/** Today, so that what depends on it is as it is on any day. */
const TODAY = dayOf(new Date());

/** A face of a few pixels: nobody's. */
export const PHOTO =
  "data:image/svg+xml;base64," +
  btoa(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 14 18"><path fill="#c9d6d8" d="M0 0h14v18H0z"/><path fill="#8a6a55" d="M3 5q0-4 4-4t4 4v3H3z"/><circle cx="7" cy="7" r="3.4" fill="#e4c3a8"/><path fill="#34576a" d="M1 18q0-6 6-6t6 6z"/></svg>',
  );

export const READING: ReadingView = {
  id: "r1",
  niss: MARIA?.niss ?? "",
  name: "Janssens Maria",
  person_id: "p1",
  entry_type: "chip",
  medium: "eid",
  serial_number: "592345678921",
  at: `${TODAY}T08:14:00Z`,
  reason_manual: null,
  reason_vignette: null,
  signature: "proven",
  counts: true,
  number_today: 2,
};

const PROVEN = ["identity", "address", "photo", "chain", "root"].map((part) => ({
  part,
  result: "proven",
  reason: null,
  obtained_at: null,
}));

/** A patient's card, read, proven and kept. */
export const CARD: CardView = {
  id: "k-1",
  reader: "ACS ACR38U-CCID 00 00",
  stage: "done",
  present: true,
  identity: {
    national_number: MARIA?.niss ?? "",
    name: "Janssens",
    first_names: "Maria Louise",
    birth_date: "1941-03-08",
    sex: "female",
    nationality: "Belg",
    birth_place: "Mechelen",
    document_type: "belgian_citizen",
    card_number: "592345678921",
    valid_from: "2020-05-04",
    valid_until: "2030-05-04",
    expired: false,
    street_and_number: "Veemarkt 45 bus 3",
    zip: "2800",
    municipality: "Mechelen",
  },
  photo: PHOTO,
  genuine: "genuine",
  proofs: [
    ...PROVEN,
    { part: "revocation", result: "proven", reason: null, obtained_at: `${TODAY}T05:30:00Z` },
  ],
  own: false,
  person_id: "p1",
  reading: READING,
  error: null,
  left_behind: false,
  apdus: 41,
  bytes: 9120,
  elapsed_ms: 2140,
  others: [],
};

export const READING_CARD: CardView = {
  ...CARD,
  stage: "reading",
  photo: null,
  genuine: "checking",
  proofs: [],
  reading: null,
};

export const SIGNING: SigningCard = {
  reader: "ACS ACR38U-CCID 00 00",
  holder: "Anna Peeters",
  own: true,
  pin_pad: false,
  tries_left: 3,
  error: null,
};

export const READERS: CardReaderView[] = [
  { name: "ACS ACR38U-CCID 00 00", state: "card", atr: "3B9813400AA503010101AD1311", ignored_because: null },
  { name: "Windows Hello for Business 1", state: "card", atr: null, ignored_because: "windows_hello" },
];

export const DOCTOR: ReaderDoctor = {
  readers: READERS,
  checks: [
    { name: "card_service", state: "ok", detail: "runs", remedy: null },
    { name: "reader", state: "ok", detail: "1 found", remedy: null },
    {
      name: "card",
      state: "failed",
      detail: "beid.mute",
      remedy: "Take the card out, clean its chip with a dry cloth and put it in again, chip first.",
    },
  ],
};

export const READINGS: ReadingView[] = [
  READING,
  {
    ...READING,
    id: "r2",
    niss: PEOPLE[1]?.niss ?? "",
    name: "Peeters Jan",
    person_id: "p2",
    entry_type: "manual",
    medium: "eid",
    serial_number: null,
    at: `${TODAY}T07:40:00Z`,
    reason_manual: "chip_broken",
    signature: null,
    counts: false,
    number_today: 1,
  },
  {
    ...READING,
    id: "r3",
    niss: PEOPLE[2]?.niss ?? "",
    name: "Claes Emma",
    person_id: null,
    entry_type: "barcode",
    medium: "vignette",
    serial_number: null,
    at: `${TODAY.slice(0, 8)}01T09:02:00Z`,
    reason_vignette: "no_document",
    signature: null,
    counts: false,
    number_today: 1,
  },
];

export const METER: ReadingMeter = {
  month: TODAY.slice(0, 7),
  total: 29,
  counting: 27,
  percent: 93,
  threshold: 90,
  source: "INAMI-RIZIV: lecture-e-Iid (inami.fgov.be)",
  exceptions: READINGS.filter((reading) => !reading.counts),
};

export const PRACTICE_CARDS: PracticeCard[] = [
  { id: "nurse", name: "Anna Peeters", shows: "own", pin: "1234", inserted: false },
  { id: "maria", name: "Maria Janssens", shows: "patient", pin: "1234", inserted: true },
  { id: "forged", name: "Rik Willems", shows: "forged_name", pin: null, inserted: false },
];

/** What is known of the official lists: some for certain, some inferred, some not at all. */
export const CODES: ReadingCode[] = [
  { list: "entry_type", word: "chip", code: "1", certain: false },
  { list: "entry_type", word: "barcode", code: null, certain: false },
  { list: "entry_type", word: "manual", code: "4", certain: true },
  { list: "medium", word: "vignette", code: "7", certain: true },
];
