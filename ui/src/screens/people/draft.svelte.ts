import type { PersonInput } from "../../generated/bindings";

/** What stands in the form about a person, until it is sent. */
export class PersonDraft {
  by = $state<"niss" | "registration">("niss");
  niss = $state("");
  registration = $state("");
  insurer = $state("");
  name = $state("");
  firstName = $state("");
  #start: PersonInput;

  constructor(start: Partial<PersonInput>) {
    this.#start = { ...NOBODY, ...start };
    this.by = this.#start.niss === null && this.#start.registration_number ? "registration" : "niss";
    this.niss = this.#start.niss ?? "";
    this.registration = this.#start.registration_number ?? "";
    this.insurer = this.#start.insurer ?? "";
    this.name = this.#start.name ?? "";
    this.firstName = this.#start.first_name ?? "";
  }

  /** What is sent: an empty field is no field. */
  get input(): PersonInput {
    const byNiss = this.by === "niss";
    return {
      niss: byNiss ? text(this.niss) : null,
      registration_number: byNiss ? null : text(this.registration),
      insurer: byNiss ? this.#start.insurer : text(this.insurer),
      name: text(this.name),
      first_name: text(this.firstName),
      birth_date: this.#start.birth_date,
    };
  }
}

const NOBODY: PersonInput = {
  niss: null,
  name: null,
  first_name: null,
  birth_date: null,
  registration_number: null,
  insurer: null,
};

function text(value: string): string | null {
  return value.trim() || null;
}
