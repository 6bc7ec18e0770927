/** The one thing the window itself remembers: whether the card sounds are off. No word about anybody. */
const KEY = "valise-mute";

/** Whether sounds are off on this device. */
export class MuteStore {
  #on = $state(read());

  get on(): boolean {
    return this.#on;
  }

  toggle(): void {
    this.#on = !this.#on;
    try {
      localStorage.setItem(KEY, this.#on ? "1" : "0");
    } catch {
      // it then holds until the window closes
    }
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === "1";
  } catch {
    return false;
  }
}

export const mute = new MuteStore();
