import type { Action, AppState, Home, Level, Settings, SessionView, TickReason } from "../generated/bindings";
import { announce } from "./announce.svelte";
import { sent, speak, t } from "./fluent.svelte";
import { ask, commands, events, onChanged } from "./ipc";
import { Resource } from "./resource.svelte";
import { go } from "./router.svelte";

/** Rust always answers with every setting; only what is sent may leave some out. */
export type AllSettings = Required<Settings>;
const complete = (settings: Settings) => settings as AllSettings;

/** What every screen shows: who and where we are, the three lights, the session, the settings. */
class App {
  readonly state = new Resource<AppState>(() => ask(commands.appState()));
  readonly home = new Resource<Home>(() => ask(commands.home()));
  readonly session = new Resource<SessionView>(() => ask(commands.sessionStatus()));
  readonly settings = new Resource<AllSettings>(async () => complete(await ask(commands.settings())));
  /** Whether the session sheet lies over the screen. */
  sessionOpen = $state(false);

  /** Reads everything once; the first screen shows as soon as state and texts are here. */
  async start(): Promise<void> {
    // the words do not wait for the keychain
    await Promise.all([this.state.load(), ask(commands.firstLanguage()).then(speak)]);
    this.#dress();
    onChanged(["home", "session", "certificate", "check", "settings"], ({ what }) => {
      void this.#refresh(what);
    });
    if (this.state.data?.first_run_done) await this.refresh();
    else void this.settings.load();
    // a tap on a notification, or beside the clock
    void events.open.listen(({ payload }) => follow(payload.action));
    globalThis.addEventListener("online", () => void this.#tick("network_change"));
    globalThis.addEventListener("offline", () => void this.#tick("network_change"));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") void this.#tick("resume");
    });
  }

  /** Reads again what lies behind the keychain. */
  async refresh(): Promise<void> {
    await Promise.all([this.home.load(), this.session.load(), this.settings.load()]);
    this.#dress();
  }

  /** Takes a new state that a command returned. */
  take(state: AppState): void {
    this.state.put(state);
    this.#dress();
  }

  /** Takes new settings that a command returned. */
  takeSettings(settings: Settings): void {
    this.settings.put(complete(settings));
    this.#dress();
  }

  get maskNiss(): boolean {
    return this.settings.data?.mask_niss ?? true;
  }

  /** Tells Rust what only the window notices; what follows from it comes back as an event. */
  async #tick(reason: TickReason): Promise<void> {
    if (!this.state.data?.first_run_done) return;
    const answer = await commands.tick(reason);
    if (answer.status === "ok") this.session.put(answer.data);
  }

  async #refresh(what: string): Promise<void> {
    if (what === "settings") {
      await Promise.all([this.state.load(), this.settings.load()]);
      this.#dress();
      return;
    }
    const before = this.home.data?.session.key;
    await Promise.all([this.home.soon(), what === "session" ? this.session.soon() : null]);
    const light = this.home.data?.session;
    if (light && light.key !== before) announce(sent(light.key, light.params) ?? "");
  }

  /** Theme, text size and hand live on the root element, where the styles look for them. */
  #dress(): void {
    const root = document.documentElement.dataset;
    const settings = this.settings.data;
    const state = this.state.data;
    root.theme = settings?.theme ?? state?.theme ?? "system";
    root.textSize = String(settings?.text_size ?? state?.text_size ?? 100);
    root.hand = settings?.left_handed ? "left" : "right";
    root.environment = state?.environment ?? "practice";
  }
}

export const app = new App();

/** What the button of a proposed step says: an open session is looked at, a missing one opened. */
export function actionText(action: Action, level: Level): string {
  return action === "open_session" && level === "ok" ? t("ui-session-view") : t(`ui-action-${action}`);
}

/** Does what Rust proposes as the one next step. */
export function follow(action: Action): void {
  switch (action) {
    case "open_session":
      app.sessionOpen = true;
      return;
    case "open_certificate":
      return go({ screen: "certificate" });
    case "import_certificate":
      return go({ screen: "import" });
    case "open_queue":
      return go({ screen: "queue" });
    case "open_connection_test":
      return go({ screen: "connection" });
    case "open_profile":
      return go({ screen: "profile" });
    case "open_settings":
      return go({ screen: "settings" });
    case "open_readings":
      return go({ screen: "readings", person: null });
    case "open_readers":
      return go({ screen: "readers" });
  }
}
