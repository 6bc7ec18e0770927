import type { Language } from "../generated/bindings";
import { app } from "./app.svelte";
import { speak } from "./fluent.svelte";
import { ask, commands } from "./ipc";

/** Each language by its own name: who cannot read this screen must still find it. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  fr: "Français",
  nl: "Nederlands",
  de: "Deutsch",
  en: "English",
};

/** Speaks another language from now on, without a restart, and remembers it. */
export async function chooseLanguage(language: Language): Promise<void> {
  await speak(language);
  await ask(commands.setLanguage(language));
  await app.state.load();
}
