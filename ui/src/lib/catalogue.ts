import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

const ENTRY = /^-?[a-zA-Z][\w-]* *=/gm;
const REFERENCE = /\{\s*(-?[a-zA-Z][\w-]*)/g;

/**
 * The Fluent text of one language. A screen shows a few dozen of some fifteen hundred messages: each is
 * read when it is first needed, which spares a tablet the memory of the others.
 */
export class Catalogue {
  readonly #bundle: FluentBundle;
  readonly #sources = new Map<string, string>();

  constructor(language: string, text: string) {
    this.#bundle = new FluentBundle([language], { useIsolating: false });
    const starts = [...text.matchAll(ENTRY)];
    starts.forEach((start, index) => {
      const key = start[0].slice(0, -1).trimEnd();
      this.#sources.set(key, text.slice(start.index, starts[index + 1]?.index));
    });
  }

  /** A message, or one of its attributes, in words; null when there is none. */
  text(
    key: string,
    attribute: string | undefined,
    values: Record<string, FluentVariable> | null,
  ): string | null {
    this.#read(key);
    const message = this.#bundle.getMessage(key);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (!pattern) return null;
    const errors: Error[] = [];
    return this.#bundle.formatPattern(pattern, values, errors);
  }

  /** Reads a message or a term, and what it refers to. */
  #read(key: string): void {
    const source = this.#sources.get(key);
    if (source === undefined) return;
    this.#sources.delete(key);
    this.#bundle.addResource(new FluentResource(source));
    for (const [, other] of source.matchAll(REFERENCE)) if (other) this.#read(other);
  }
}
