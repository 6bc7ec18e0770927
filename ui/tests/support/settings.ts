import type { AllSettings } from "../../src/lib/app.svelte";

export const SETTINGS: AllSettings = {
  freshness_days: 0,
  evidence_years: 3,
  notifications: true,
  start_at_login: false,
  tray: true,
  keep_running: false,
  theme: "system",
  text_size: 100,
  mask_niss: true,
  concurrency: 3,
  default_door: "ws_trust",
  session_hours: 24,
  lock_minutes: 0,
  left_handed: false,
  sounds: true,
};
