import type { Backend } from "../support/backend";

/** One state of the interface worth looking at. */
export interface Scenario {
  hash: string;
  prepare?: (backend: Backend) => void;
  act?: () => Promise<void>;
}

/** Time for what was pressed to arrive. */
export const pause = (milliseconds = 150) => new Promise((done) => setTimeout(done, milliseconds));

export async function press(selector: string): Promise<void> {
  document.querySelector<HTMLElement>(selector)?.click();
  await pause();
}
