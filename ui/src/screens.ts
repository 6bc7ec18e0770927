import type { Component } from "svelte";
import type { KeychainView } from "./generated/bindings";
import type { Screen } from "./lib/router.svelte";
import Home from "./screens/home/HomeScreen.svelte";
import People from "./screens/people/PeopleScreen.svelte";
import Person from "./screens/person/PersonScreen.svelte";

export type ScreenComponent = Component<Record<string, never>>;
export type SheetComponent = Component<{ onclose: () => void }>;
export type GateComponent = Component<{ keychain: KeychainView }>;

// the daily path is there from the start, the rest comes when it is asked for
const LATER: Record<
  Exclude<Screen, "home" | "people" | "person">,
  () => Promise<{ default: ScreenComponent }>
> = {
  welcome: () => import("./screens/welcome/WelcomeScreen.svelte"),
  readings: () => import("./screens/readings/ReadingsScreen.svelte"),
  readers: () => import("./screens/readers/ReadersScreen.svelte"),
  file: () => import("./screens/round/FileScreen.svelte"),
  queue: () => import("./screens/queue/QueueScreen.svelte"),
  certificate: () => import("./screens/certificate/CertificateScreen.svelte"),
  import: () => import("./screens/certificate/ImportScreen.svelte"),
  profile: () => import("./screens/profile/ProfileScreen.svelte"),
  connection: () => import("./screens/connection/ConnectionScreen.svelte"),
  activity: () => import("./screens/activity/ActivityScreen.svelte"),
  network: () => import("./screens/activity/NetworkScreen.svelte"),
  settings: () => import("./screens/settings/SettingsScreen.svelte"),
  practice: () => import("./screens/practice/PracticeScreen.svelte"),
  more: () => import("./screens/more/MoreScreen.svelte"),
};

/** The component of a screen. */
export async function load(screen: Screen): Promise<ScreenComponent> {
  switch (screen) {
    case "home":
      return Home;
    case "people":
      return People;
    case "person":
      return Person;
    default:
      return (await LATER[screen]()).default;
  }
}

/** What lies over every screen when a card goes in. */
export async function loadCardLayer(): Promise<ScreenComponent> {
  return (await import("./screens/card/CardLayer.svelte")).default;
}

/** The session, over any screen. */
export async function loadSessionSheet(): Promise<SheetComponent> {
  return (await import("./screens/session/SessionSheet.svelte")).default;
}

/** What is asked before anything else when the keychain is not open. */
export async function loadKeychainGate(): Promise<GateComponent> {
  return (await import("./screens/keychain/KeychainGate.svelte")).default;
}
