import { cleanup, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import App from "../../src/App.svelte";
import { app } from "../../src/lib/app.svelte";
import { cards } from "../../src/lib/cards.svelte";
import { loadCardLayer, loadKeychainGate, loadSessionSheet } from "../../src/screens";
import { Backend } from "./backend";
import { CATALOGUES } from "./catalogues";

/** Opens the whole app at an address, in English unless `prepare` says otherwise. */
export async function open(
  hash: string,
  prepare: (backend: Backend) => void = () => undefined,
): Promise<Backend> {
  cleanup();
  const backend = new Backend(CATALOGUES);
  backend.state.language = "en";
  prepare(backend);
  backend.install();
  location.hash = hash;
  globalThis.dispatchEvent(new HashChangeEvent("hashchange"));
  app.sessionOpen = false;
  cards.forget();
  for (const part of [app.state, app.home, app.session, app.settings]) {
    part.data = null;
    part.failure = null;
  }
  // what comes later for reasons of speed is there before a test begins
  await Promise.all([
    loadCardLayer(),
    loadSessionSheet(),
    loadKeychainGate(),
    import("../../src/screens/round/RoundSheet.svelte"),
    import("../../src/screens/coverage/CoverageAndEvidence.svelte"),
  ]);
  render(App);
  await screen.findByRole("heading", { level: 1 }, { timeout: 4000 });
  await settle();
  return backend;
}

/** Lets everything that is under way arrive. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 5; round++) {
    await new Promise((done) => setTimeout(done, 0));
    await tick();
  }
}

/** Presses a button or link by what a person reads on it. */
export async function press(
  name: string | RegExp,
  role: "button" | "link" | "radio" | "switch" = "button",
): Promise<void> {
  const [first] = await screen.findAllByRole(role, { name });
  first?.click();
  await settle();
}

/** Types into a field by its label. */
export async function type(label: string | RegExp, text: string): Promise<void> {
  const field = await screen.findByLabelText<HTMLInputElement>(label, {
    selector: "input:not([type=radio])",
  });
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await settle();
}
