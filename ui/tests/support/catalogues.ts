import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/generated/bindings";

const LOCALES = join(import.meta.dirname, "../../../crates/messages/locales");
export const LANGUAGES: readonly Language[] = ["fr", "nl", "de", "en"];

/** The Fluent text of one language, joined as Rust joins it. */
export function catalogue(language: Language): string {
  const folder = join(LOCALES, language);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ftl"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n\n");
}

export const CATALOGUES: Record<Language, string> = {
  fr: catalogue("fr"),
  nl: catalogue("nl"),
  de: catalogue("de"),
  en: catalogue("en"),
};
