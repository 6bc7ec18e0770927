import type { Changed } from "../../generated/bindings";
import { asFailure, onChanged, type Failure } from "../../lib/ipc";

const PAGE = 100;

/** A long list, newest first, that is read page by page. Made while a component is made. */
export class Pager<T extends { id: number }> {
  lines = $state.raw<T[]>([]);
  failure = $state.raw<Failure | null>(null);
  loading = $state(true);
  more = $state(false);
  #turn = 0;
  #read: (before: number | null, limit: number) => Promise<T[]>;

  /** `read` may depend on state: when that changes, the list begins anew. */
  constructor(read: (before: number | null, limit: number) => Promise<T[]>, what: readonly Changed[]) {
    this.#read = read;
    $effect(() => {
      void this.reload();
      return onChanged(what, () => void this.reload());
    });
  }

  /** Reads the newest page again. */
  reload = (): Promise<void> => this.#load(null, []);

  /** Reads the page after the last line shown. */
  next = (): Promise<void> => this.#load(this.lines.at(-1)?.id ?? null, this.lines);

  async #load(before: number | null, shown: T[]): Promise<void> {
    const turn = ++this.#turn;
    this.loading = true;
    try {
      const page = await this.#read(before, PAGE);
      if (turn !== this.#turn) return;
      this.lines = [...shown, ...page];
      this.more = page.length === PAGE;
      this.failure = null;
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.failure = asFailure(thrown);
    }
    this.loading = false;
  }
}
