import { ask, asFailure, commands, type Failure } from "../../lib/ipc";

/**
 * What Rust says about a NISS while it is typed. It is asked once the number could be whole, or the
 * field is left, so that nobody is corrected halfway.
 */
export class NissHint {
  right = $state(false);
  failure = $state.raw<Failure | null>(null);
  #turn = 0;

  /** A letter was typed. */
  typed(text: string): void {
    this.#turn++;
    this.right = false;
    this.failure = null;
    if (text.replace(/\D/g, "").length >= 11) void this.look(text);
  }

  /** The field is left, or the number is long enough. */
  look = async (text: string): Promise<void> => {
    if (text.trim() === "") return;
    const turn = ++this.#turn;
    let failure: Failure | null = null;
    try {
      await ask(commands.readNiss(text));
    } catch (thrown) {
      failure = asFailure(thrown);
    }
    if (turn !== this.#turn) return;
    this.failure = failure;
    this.right = failure === null;
  };
}
