import { untrack } from "svelte";
import type { Changed, ChangedEvent } from "../generated/bindings";
import { asFailure, onChanged, type Failure } from "./ipc";

/** Something read from Rust: its value, its failure, and whether it is on its way. The last request wins. */
export class Resource<T> {
  data = $state.raw<T | null>(null);
  failure = $state.raw<Failure | null>(null);
  loading = $state(true);
  #turn = 0;
  #last: Promise<void> | null = null;
  #soon = false;
  #read: () => Promise<T>;

  constructor(read: () => Promise<T>) {
    this.#read = read;
  }

  load = (): Promise<void> => (this.#last = this.#load());

  /** Reads again after what is under way: many changes at once, as of a round, are read once more. */
  soon = async (): Promise<void> => {
    if (this.#soon) return;
    this.#soon = true;
    await this.#last;
    this.#soon = false;
    await this.load();
  };

  async #load(): Promise<void> {
    const turn = ++this.#turn;
    this.loading = true;
    try {
      const data = await this.#read();
      if (turn !== this.#turn) return;
      this.data = data;
      this.failure = null;
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.failure = asFailure(thrown);
    }
    this.loading = false;
  }

  /** Shows a value that a command just returned, without asking for it again. */
  put(data: T): void {
    this.#turn++;
    this.data = data;
    this.failure = null;
    this.loading = false;
  }
}

/**
 * A resource that lives with a component: read at once, read again when `read` depends on state that
 * changed, and when Rust announces a change of `what` (and `matters`, if given, agrees).
 */
export function resource<T>(
  read: () => Promise<T>,
  what: readonly Changed[] = [],
  matters: (change: ChangedEvent) => boolean = () => true,
): Resource<T> {
  const made = new Resource(read);
  $effect(() => {
    void made.load();
    return onChanged(what, (change) => {
      if (untrack(() => matters(change))) void made.soon();
    });
  });
  return made;
}

/** A command that the nurse started: whether it runs, and how it failed. */
export class Task {
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);

  /** Runs `work` unless it is already running; true when it succeeded. */
  run = async (work: () => Promise<void>): Promise<boolean> => {
    if (this.busy) return false;
    this.busy = true;
    this.failure = null;
    try {
      await work();
      return true;
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  };

  clear(): void {
    this.failure = null;
  }
}
