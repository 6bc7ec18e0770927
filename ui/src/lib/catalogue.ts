const ENTRY = /^[a-zA-Z][\w-]* *=/gm;
const VARIANT = /\n\s*(\*?)\[\s*([\w.-]+)\s*\]/y;

/** Values for the places of a message. A number chooses among the plural forms. */
export type Values = Record<string, string | number>;

/**
 * The Fluent text of one language. The messages use a small part of the format: text, `{ $place }`, a
 * choice by one place, attributes. Reading just that spares a tablet most of what the whole format
 * needs; `tests/catalogue.test.ts` holds every message of every language against the whole reader.
 * A screen shows a few dozen of some two thousand messages: each is read when it is needed.
 */
export class Catalogue {
  readonly #language: string;
  readonly #sources = new Map<string, string>();

  constructor(language: string, text: string) {
    this.#language = language;
    const starts = [...text.matchAll(ENTRY)];
    starts.forEach((start, index) => {
      const body = text.slice(start.index + start[0].length, starts[index + 1]?.index);
      // a message ends at the first line that begins at the margin: a comment
      this.#sources.set(start[0].slice(0, -1).trimEnd(), body.split(/\n(?=[^\s])/, 1)[0] ?? "");
    });
  }

  /** A message, or one of its attributes, in words; null when there is none. */
  text(key: string, attribute: string | undefined, values: Values): string | null {
    const parts = this.#sources.get(key)?.split(/\n +\.([\w-]+) *=/) ?? [];
    const pattern = attribute === undefined ? parts[0] : parts[parts.indexOf(attribute, 1) + 1];
    if (pattern === undefined || (attribute !== undefined && !parts.includes(attribute, 1))) return null;
    return this.#say(pattern.trim().replace(/\n +(?![ *[}])/g, "\n"), values) || null;
  }

  #say(pattern: string, values: Values): string {
    let said = "";
    let at = 0;
    for (let open = pattern.indexOf("{"); open >= 0; open = pattern.indexOf("{", at)) {
      said += pattern.slice(at, open);
      at = open + 1;
      for (let depth = 1; depth > 0 && at < pattern.length; at++)
        depth += pattern[at] === "{" ? 1 : pattern[at] === "}" ? -1 : 0;
      said += this.#place(pattern.slice(open + 1, at - 1), values);
    }
    return said + pattern.slice(at);
  }

  /** What stands in one pair of braces: a value, or the variant that a value chooses. */
  #place(inside: string, values: Values): string {
    const [, name = "", choice] = /^\s*\$([\w-]+)\s*(->)?/.exec(inside) ?? [];
    const value = values[name];
    if (!choice) return value === undefined ? `{$${name}}` : String(value);
    const form = typeof value === "number" ? this.#plural(value) : "";
    let best: [number, string] = [0, ""];
    for (const [star, key, text] of variants(inside)) {
      const fits = key === String(value) ? 3 : key === form ? 2 : star ? 1 : 0;
      if (fits > best[0]) best = [fits, text];
    }
    return this.#say(best[1].trim(), values);
  }

  /** The plural form of a count: French counts nothing as one. */
  #plural(count: number): string {
    return Math.abs(count) === 1 || (count === 0 && this.#language === "fr") ? "one" : "other";
  }
}

/** Star, name and text of each variant of a choice; a variant may hold a choice of its own. */
function variants(inside: string): [string, string, string][] {
  const found: [string, string, string][] = [];
  let depth = 0;
  for (let at = 0; at < inside.length; at++) {
    if (inside[at] === "{") depth++;
    if (inside[at] === "}") depth--;
    VARIANT.lastIndex = at;
    const start = depth === 0 ? VARIANT.exec(inside) : null;
    if (start) {
      found.push([start[1] ?? "", start[2] ?? "", ""]);
      at += start[0].length - 1;
    } else {
      const last = found.at(-1);
      if (last) last[2] += inside[at];
    }
  }
  return found;
}
