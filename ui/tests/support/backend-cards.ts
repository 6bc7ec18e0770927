import type { NewReading, PersonView } from "../../src/generated/bindings";
import type { Backend } from "./backend";
import * as cards from "./cards";
import { failure } from "./failure";
import { PEOPLE } from "./people";

/** Answers of cards, readings and readers. */
export function answerCards(backend: Backend, command: string, args: Record<string, unknown>): unknown {
  switch (command) {
    case "card":
      return backend.card;
    case "dismiss_card":
      return null;
    case "read_card":
      return (backend.card = { ...cards.CARD, id: "k-again" });
    case "card_readers":
      return backend.doctor.readers;
    case "reader_doctor":
      return backend.doctor;
    case "signing_card":
      return backend.signing;
    case "profile_from_card":
      return { quality: "nurse", niss: "85010100167", nihii: "", first_name: "Anna", name: "Peeters" };
    case "add_person_from_card":
      return { ...(PEOPLE.at(-1) as PersonView), checks: [], last_check: null };
    case "take_reading": {
      const taken = args.reading as NewReading;
      const reading = {
        ...cards.READING,
        ...taken,
        id: "r9",
        counts: false,
        signature: null,
        number_today: 1,
      };
      backend.readings.unshift(reading);
      return reading;
    }
    case "readings":
      return backend.readings.filter(
        (reading) => args.personId === null || reading.person_id === args.personId,
      );
    case "reading_codes":
      return cards.CODES;
    case "reading_meter":
      return backend.meter;
    case "scan":
      return {
        niss: "41030812447",
        card_number: null,
        medium: null,
        entry_type: "barcode",
        person_id: "p1",
      };
    case "pick_readings_file":
      return "/home/anna/readings.csv";
    case "export_readings":
      return backend.readings.length;
    case "cancel_reading":
      backend.readings = backend.readings.filter((reading) => reading.id !== args.id);
      return null;
    case "practice_cards":
      return backend.practiceCards;
    case "insert_practice_card":
    case "remove_practice_card":
      for (const card of backend.practiceCards) card.inserted = card.id === args.id;
      return null;
    default:
      throw failure("core.not_available", { params: { command } });
  }
}
