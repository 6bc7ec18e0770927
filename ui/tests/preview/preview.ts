// The interface over invented answers, for looking at it and for axe: never part of the build.
// ?scenario=…&language=…&theme=…&size=… choose what is shown; the hash is the screen.
import axe from "axe-core";
import "../../src/styles/opening.css";
import type { Language, Theme } from "../../src/generated/bindings";
import { Backend } from "../support/backend";
import { NO_SESSION } from "../support/facts";
import { SCENARIOS } from "./scenarios";

const files = import.meta.glob<string>("../../../crates/messages/locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const catalogues: Record<Language, string> = { fr: "", nl: "", de: "", en: "" };
for (const [path, text] of Object.entries(files)) {
  const language = path.split("/").at(-2) as Language;
  catalogues[language] += `${text}\n\n`;
}

const wanted = new URLSearchParams(location.search);
const backend = new Backend(catalogues);
backend.state.language = (wanted.get("language") ?? "fr") as Language;
backend.settings.theme = backend.state.theme = (wanted.get("theme") ?? "light") as Theme;
backend.settings.text_size = backend.state.text_size = Number(wanted.get("size") ?? 100);
backend.settings.left_handed = wanted.get("hand") === "left";
if (wanted.get("session") === "none") backend.session = NO_SESSION;
const scenario = SCENARIOS[wanted.get("scenario") ?? "home"];
scenario?.prepare?.(backend);
if (scenario?.hash) location.hash = scenario.hash;
backend.install();

declare global {
  interface Window {
    ready: boolean;
    judge: () => Promise<unknown>;
  }
}

window.judge = async () => {
  const result = await axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  });
  const found = result.violations.map((violation) => ({
    id: violation.id,
    help: violation.help,
    nodes: violation.nodes.map((node) => `${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  }));
  const small = smallTargets();
  return small.length > 0
    ? [...found, { id: "bedside", help: "too small for a gloved finger", nodes: small }]
    : found;
};

/** What is pressed is 48 px high, the main thing 64; a box inside of a large label counts by its label. */
function smallTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>("a, button, input, select, summary")]
    .filter((one) => one.checkVisibility() && !one.matches(".skip, [type=search]"))
    .flatMap((one) => {
      const target = one.closest("label") ?? one;
      const { width, height } = target.getBoundingClientRect();
      const wanted = one.matches(".primary") ? 64 : 48;
      return height < wanted - 0.5 || width < wanted - 0.5
        ? [`${one.outerHTML.slice(0, 120)} ${width}×${height}`]
        : [];
    });
}

// what waits for a page to load would wait for ever: this one has loaded
await import("../../src/start");
await settle();
await scenario?.act?.();
await settle();
document.getAnimations().forEach((animation) => animation.finish());
window.ready = true;

async function settle(): Promise<void> {
  const pause = () => new Promise((done) => setTimeout(done, 25));
  for (let round = 0; round < 200 && document.querySelector("h1") === null; round++) await pause();
  for (let round = 0; round < 12; round++) await pause();
}
