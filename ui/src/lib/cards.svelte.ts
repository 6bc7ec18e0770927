import type { CardView, Scan } from "../generated/bindings";
import { ask, commands, events } from "./ipc";
import { mute } from "./mute.svelte";
import { sound, type Tone } from "./tones";

/** What a reading without a chip begins with. */
export interface Exception {
  niss: string | null;
  name: string | null;
  scan: Scan | null;
}

/** The card that lies over whatever is on the screen, and what follows from it. */
class Cards {
  /** The card put in last, as far as it is known; it stays after the sheet was put away. */
  now = $state.raw<CardView | null>(null);
  /** Whether its sheet lies over the screen. */
  open = $state(false);
  /** Whether the view for the patient's eyes is shown. */
  turned = $state(false);
  /** Whose card is still in the reader though it should not be; null when none is. */
  forgotten = $state<string | null>(null);
  /** A reading without chip that is being taken. */
  exception = $state.raw<Exception | null>(null);
  /** The patient whose check begins as soon as her page is there. */
  checkFor = $state<string | null>(null);
  /** Whether the form of the profile takes what the card says, once it is there. */
  fillProfile = $state(false);
  #away = "";
  #said = "";
  #listening = false;

  /** Listens from now on. */
  async start(): Promise<void> {
    if (!this.#listening) {
      this.#listening = true;
      await events.card.listen(({ payload }) => this.take(payload));
    }
    this.take(await ask(commands.card()).catch(() => null));
  }

  /** As before the first card: nothing on the screen, nothing put away, nothing said. */
  forget(): void {
    this.now = this.exception = this.checkFor = this.forgotten = null;
    this.open = this.turned = this.fillProfile = false;
    this.#away = this.#said = "";
  }

  /** Another card, more about it, or none on the screen any more. */
  take(card: CardView | null): void {
    if (!card) {
      this.open = this.turned = false;
      this.forgotten = null;
      if (this.now) this.now = { ...this.now, photo: null };
      return;
    }
    if (card.id !== this.now?.id) {
      this.turned = false;
      this.forgotten = null;
    }
    this.now = card;
    this.open = card.id !== this.#away;
    if (card.left_behind) this.#remind(card);
    else if (!card.present) this.forgotten = null;
    this.#say(card);
  }

  /** Puts the sheet away; the work below is as it was. */
  putAway = (): void => {
    this.#away = this.now?.id ?? "";
    this.open = this.turned = false;
    void commands.dismissCard();
  };

  /** Reads once more what is in the reader, or shows what is in another one. */
  async again(reader = this.now?.reader ?? null): Promise<void> {
    this.#away = this.#said = "";
    this.take(await ask(commands.readCard(reader)));
  }

  /** A patient's page is left: her card should not stay behind. */
  async leave(personId: string): Promise<void> {
    const card = this.now;
    if (!card?.present || card.own || card.person_id !== personId) return;
    const readers = await ask(commands.cardReaders()).catch(() => []);
    if (this.now?.id === card.id && readers.some((it) => it.name === card.reader && it.state === "card"))
      this.#remind(card);
  }

  #remind(card: CardView): void {
    if (this.forgotten === null) sound("attention", mute);
    this.forgotten = card.identity ? `${card.identity.first_names} ${card.identity.name}` : "";
  }

  /** Each result of each card is heard once. */
  #say(card: CardView): void {
    const tone = toneOf(card);
    const said = `${card.id} ${tone}`;
    if (tone && said !== this.#said) sound(tone, mute);
    if (tone) this.#said = said;
  }
}

/** How a card ended: good only once its reading is kept, as the tick is green only then. */
export function toneOf(card: CardView): Tone | null {
  if (card.genuine === "forged") return "bad";
  if (card.stage === "failed" || card.genuine === "not_proven" || card.genuine === "revoked")
    return "attention";
  return card.genuine === "genuine" && (card.reading !== null || card.own) ? "good" : null;
}

export const cards = new Cards();
