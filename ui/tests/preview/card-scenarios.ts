import type { CardView } from "../../src/generated/bindings";
import { failure, type Backend } from "../support/backend";
import { CARD, READING_CARD } from "../support/cards";
import { NO_SESSION } from "../support/facts";
import { pause, press, type Scenario } from "./scenario";

const nurse = (backend: Backend) => {
  backend.session = NO_SESSION;
  if (backend.state.profile) backend.state.profile.quality = "nurse";
  if (backend.certificates[0]) backend.certificates[0].quality = "nurse";
};

/** A card goes in while something else is on the screen. */
const card = (rest: Partial<CardView>, act?: () => Promise<void>): Scenario => ({
  hash: "#/people",
  prepare: (backend) => {
    backend.card = { ...CARD, ...rest };
  },
  act: async () => {
    await pause(600);
    await act?.();
  },
});

const doubtful = (part: string, result: string, reason: string) =>
  CARD.proofs.map((proof) => (proof.part === part ? { ...proof, result, reason, obtained_at: null } : proof));

/** Cards, readings, readers and PIN. */
export const CARD_SCENARIOS: Record<string, Scenario> = {
  "card-reading": card(READING_CARD),
  "card-genuine": card({}),
  "card-new": card({ person_id: null }),
  "card-not-proven": card({
    genuine: "not_proven",
    proofs: doubtful("revocation", "not_proven", "revoked"),
    identity: CARD.identity && { ...CARD.identity, expired: true, valid_until: "2024-02-01" },
  }),
  "card-revoked": card({
    genuine: "revoked",
    proofs: CARD.proofs.map((proof) =>
      proof.part === "revocation" ? { ...proof, result: "not_proven", reason: "revoked" } : proof,
    ),
  }),
  "card-two": card({ others: [{ reader: "Gemalto PC Twin Reader 01 00", holder: "Jan Peeters" }] }),
  "card-forged": card({
    genuine: "forged",
    proofs: doubtful("photo", "forged", "hash"),
    reading: CARD.reading && { ...CARD.reading, signature: "forged", counts: false },
  }),
  "card-own": card({ own: true, reading: null, person_id: null }),
  "card-failed": card({
    stage: "failed",
    present: false,
    genuine: "checking",
    photo: null,
    reading: null,
    proofs: [],
    error: failure("beid.removed", { retryable: true }),
  }),
  "card-unknown": card({
    stage: "failed",
    genuine: "checking",
    identity: null,
    photo: null,
    reading: null,
    proofs: [],
    error: failure("beid.not_an_eid"),
  }),
  "card-turned": card({}, () => press("dialog .foot .button")),
  "card-forgotten": card({}, async () => {
    await press("dialog .foot .button:nth-child(2)");
    const { cards } = await import("../../src/lib/cards.svelte");
    cards.take({ ...CARD, left_behind: true });
    await pause();
  }),
  exception: { hash: "#/people/p1", act: () => press("main .readings > button") },
  "exception-medium": {
    hash: "#/people/p1",
    act: async () => {
      await press("main .readings > button");
      await press("dialog .choice button");
    },
  },
  "exception-kept": {
    hash: "#/people/p1",
    act: async () => {
      await press("main .readings > button");
      await press("dialog .choice button");
      await press("dialog .choice button");
    },
  },
  "exception-number": {
    hash: "#/readings",
    act: async () => {
      await press("main .actions .primary");
      await press("dialog .choice button");
    },
  },
  readings: { hash: "#/readings" },
  "readings-person": { hash: "#/readings/p2" },
  "readings-below": {
    hash: "#/readings",
    prepare: (backend) => {
      backend.meter = { ...backend.meter, counting: 20, percent: 68 };
    },
  },
  "readings-empty": {
    hash: "#/readings",
    prepare: (backend) => {
      backend.readings = [];
      backend.meter = { ...backend.meter, total: 0, counting: 0, percent: null, exceptions: [] };
    },
  },
  readers: { hash: "#/readers" },
  "readers-none": {
    hash: "#/readers",
    prepare: (backend) => {
      backend.doctor = {
        readers: [],
        checks: [
          {
            name: "card_service",
            state: "failed",
            detail: "beid.no_service",
            remedy: "Start the card service of this device, or restart the device.",
          },
        ],
      };
    },
  },
  pin: { hash: "#/home", prepare: nurse, act: () => press("header button.chip") },
  "pin-pad": {
    hash: "#/home",
    prepare: (backend) => {
      nurse(backend);
      backend.signing.pin_pad = true;
    },
    act: () => press("header button.chip"),
  },
  "pin-wrong": {
    hash: "#/home",
    prepare: (backend) => {
      nurse(backend);
      backend.signing.tries_left = 1;
      backend.refuse("open_session", "beid.wrong_pin", { params: { tries: "1" } });
    },
    act: async () => {
      await press("header button.chip");
      for (const digit of [1, 2, 3, 4]) await press(`dialog .pad button:nth-child(${digit})`);
      await press("dialog [type=submit]");
    },
  },
  "pin-other": {
    hash: "#/home",
    prepare: (backend) => {
      nurse(backend);
      Object.assign(backend.signing, {
        own: false,
        holder: "Maria Janssens",
        error: failure("core.card_of_other"),
      });
    },
    act: () => press("header button.chip"),
  },
  "profile-card": {
    hash: "#/profile",
    prepare: (backend) => {
      backend.card = { ...CARD, own: true, reading: null };
    },
    act: async () => {
      await pause(600);
      await press("dialog .foot .button:nth-child(2)");
    },
  },
};
