import type { IconName } from "../components/icons";
import type { MessageKey } from "../generated/messages";
import { address, type Screen } from "../lib/router.svelte";

export interface Place {
  screen: Screen;
  href: string;
  icon: IconName;
  name: MessageKey;
  /** Screens that belong to it: they light the same entry. */
  covers: readonly Screen[];
}

function place(
  screen: Exclude<Screen, "people" | "person" | "readings">,
  icon: IconName,
  name: MessageKey,
  covers: readonly Screen[] = [],
): Place {
  return { screen, href: address({ screen }), icon, name, covers: [screen, ...covers] };
}

export const HOME = place("home", "home", "ui-nav-home");
export const PEOPLE: Place = {
  screen: "people",
  href: address({ screen: "people", adding: false }),
  icon: "people",
  name: "ui-nav-people",
  covers: ["people", "person", "file"],
};
export const QUEUE = place("queue", "queue", "ui-nav-queue");
export const READINGS: Place = {
  screen: "readings",
  href: address({ screen: "readings", person: null }),
  icon: "card",
  name: "ui-nav-readings-short",
  covers: ["readings", "readers"],
};
export const CERTIFICATE = place("certificate", "certificate", "ui-nav-certificate", ["import", "profile"]);
export const CONNECTION = place("connection", "connection", "ui-nav-connection");
export const ACTIVITY = place("activity", "activity", "ui-nav-activity", ["network"]);
export const SETTINGS = place("settings", "settings", "ui-nav-settings");
export const PRACTICE = place("practice", "practice", "ui-nav-practice");
export const MORE = place("more", "more", "ui-nav-more", [
  "readings",
  "readers",
  "certificate",
  "import",
  "profile",
  "connection",
  "activity",
  "network",
  "settings",
  "practice",
]);

/** The places of the side bar; practice only where it can be. */
export function places(practice: boolean): Place[] {
  const all = [HOME, PEOPLE, QUEUE, READINGS, CERTIFICATE, CONNECTION, ACTIVITY, SETTINGS];
  return practice ? [...all, PRACTICE] : all;
}

/** The places behind "more" on a small screen. */
export function hidden(practice: boolean): Place[] {
  return places(practice).slice(3);
}
