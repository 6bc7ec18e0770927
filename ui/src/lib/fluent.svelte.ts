import type { Language } from "../generated/bindings";
import type { MessageKey } from "../generated/messages";
import { Catalogue, type Values } from "./catalogue";
import { ask, commands } from "./ipc";
import { dateText, instantText } from "./format";

/** What happened, what it means for the nurse, the one thing to do. */
export interface Sentence {
  message: string;
  meaning: string;
  action: string;
}

export type Arguments = Values;

export const LANGUAGES: readonly Language[] = ["fr", "nl", "de", "en"];

let current = $state.raw<{ language: Language; catalogue: Catalogue } | null>(null);

/** The language on the screen now. */
export function language(): Language {
  return current?.language ?? "en";
}

/** Whether there is a catalogue to speak from. */
export function speaks(): boolean {
  return current !== null;
}

/** Puts a catalogue in use: the text of all Fluent files of one language. */
export function useCatalogue(next: Language, text: string): void {
  current = { language: next, catalogue: new Catalogue(next, text) };
  document.documentElement.lang = next;
}

/** Fetches and uses the catalogue of a language; the texts on the screen change at once. */
export async function speak(next: Language): Promise<void> {
  if (current?.language === next) return;
  useCatalogue(next, await ask(commands.catalogue(next)));
}

/** The text of a key that is known when the interface is built. */
export function t(key: MessageKey, values?: Arguments): string {
  return lookUp(key, undefined, values) ?? `⟦${key}⟧`;
}

/** The text of a key that Rust chose, with the parameters it sent; null when there is none. */
export function sent(key: string, params: Record<string, string> = {}): string | null {
  const [name = key, attribute] = key.split(".");
  return lookUp(name, attribute, readable(params));
}

/** The sentence of an error code. */
export function sentence(code: string, params: Record<string, string> = {}): Sentence {
  const key = code.replaceAll(".", "-");
  const values = readable(params);
  const message = lookUp(key, undefined, values);
  if (message === null && key !== "error-unknown") return sentence("error-unknown", { code });
  return {
    message: message ?? code,
    meaning: lookUp(key, "meaning", values) ?? "",
    action: lookUp(key, "action", values) ?? "",
  };
}

function lookUp(key: string, attribute: string | undefined, values: Arguments | undefined): string | null {
  const text = current?.catalogue.text(key, attribute, values ?? {});
  // no line begins with a sign that belongs to the word before it
  return text?.replace(/ ([:;?!»%])/g, "\u00a0$1").replaceAll("« ", "«\u00a0") ?? null;
}

/** Parameters travel as text: counts become numbers again (for plurals), dates take their local form. */
function readable(params: Record<string, string>): Arguments {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (/^(0|-?[1-9]\d{0,5})$/.test(value)) return [name, Number(value)];
      if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [name, dateText(value)];
      const written = /^(\d{2})\/(\d{2})\/(\d{4})( \d{2}:\d{2})?$/.exec(value);
      if (written) return [name, dateText(`${written[3]}-${written[2]}-${written[1]}`) + (written[4] ?? "")];
      if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return [name, instantText(value)];
      return [name, value];
    }),
  );
}
