import type { Changed } from "../../generated/bindings";
import { asFailure, onChanged, type Failure } from "../../lib/ipc";

const PAGE = 100;

/** A long list, newest first, that is read page by page. Made while a component is made. */
export class Pager<T extends { id: number }> {
  lines = $state.raw<T[]>([]);
  failure = $state.raw<Failure | null>(null);
  loading = $state(true);
  more = $state(false);
  #read: (before: number | null, limit: number) => Promise<T[]>;

  constructor(read: (before: number | null, limit: number) => Promise<T[]>, what: readonly Changed[]) {
    this.#read = read;
    $effect(() => {
      void this.reload();
      return onChanged(what, () => void this.reload());
    });
  }

  /** Reads the newest page again. */
  reload = (): Promise<void> => this.#load(null);

  /** Reads the page after the last line shown. */
  next = (): Promise<void> => this.#load(this.lines.at(-1)?.id ?? null);

  async #load(before: number | null): Promise<void> {
    this.loading = true;
    try {
      const page = await this.#read(before, PAGE);
      this.lines = before === null ? page : [...this.lines, ...page];
      this.more = page.length === PAGE;
      this.failure = null;
    } catch (thrown) {
      this.failure = asFailure(thrown);
    }
    this.loading = false;
  }
}
