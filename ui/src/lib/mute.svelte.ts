import { app } from "./app.svelte";
import { ask, commands } from "./ipc";

/** Whether the card sounds are off, as the settings say. */
export class MuteStore {
  get on(): boolean {
    return !(app.settings.data?.sounds ?? true);
  }

  async toggle(): Promise<void> {
    const settings = app.settings.data;
    if (settings) app.takeSettings(await ask(commands.setSettings({ ...settings, sounds: this.on })));
  }
}

export const mute = new MuteStore();
