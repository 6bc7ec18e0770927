/**
 * A code scanner that types: its keys come faster than any hand's and end with Enter. Times are those
 * of the events themselves, so that a busy window doesn't make a typist look like a scanner.
 */
export const SCANNER = {
  /** Longest time between two keys, in milliseconds; a fast typist needs 60 and more. */
  maxGap: 35,
  /** Fewest characters: a NISS has 11, a card number 12, the shortest code 8. */
  minLength: 8,
  /** From so many fast keys on they are kept from whatever has the focus. */
  certainAfter: 4,
} as const;

interface Key {
  key: string;
  code: string;
  shiftKey: boolean;
}

/** Collects fast keys; hands out the text when Enter ends them. */
export class Burst {
  #text = "";
  #last = Number.NEGATIVE_INFINITY;

  /** Whether so many keys came so fast that no hand can be behind them. */
  get certain(): boolean {
    return this.#text.length >= SCANNER.certainAfter;
  }

  reset(): void {
    this.#text = "";
  }

  /** Takes a key pressed at a time in milliseconds; the text when it was the last one of a scan. */
  key(key: Key, at: number): string | null {
    const fast = at - this.#last <= SCANNER.maxGap;
    if (!fast) this.#text = "";
    if (key.key === "Enter" || key.key === "Tab") {
      const text = this.#text;
      this.reset();
      return fast && text.length >= SCANNER.minLength ? text : null;
    }
    // Shift and its like come between the characters
    if (key.key.length === 1) {
      this.#last = at;
      this.#text += character(key);
    }
    return null;
  }
}

/** A scanner set to another keyboard than the system's gives the signs above the digits: & for 1. */
function character({ key, code, shiftKey }: Key): string {
  return !shiftKey && /^Digit\d$/.test(code) && !/[a-z0-9]/i.test(key) ? code.slice(5) : key;
}

/** Calls `then` with what a scanner typed anywhere but in a field; returns the way to stop. */
export function onScanned(then: (text: string) => void): () => void {
  const burst = new Burst();
  const listen = (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    // a key that is held repeats as fast as a scanner
    if (event.repeat || event.ctrlKey || event.metaKey || target?.closest("input, textarea, select")) {
      burst.reset();
      return;
    }
    const text = burst.key(event, event.timeStamp);
    if (text === null && !burst.certain) return;
    // the end of a scan presses no button, and its signs open no search
    event.preventDefault();
    event.stopPropagation();
    if (text !== null) then(text);
  };
  globalThis.addEventListener("keydown", listen, { capture: true });
  return () => globalThis.removeEventListener("keydown", listen, { capture: true });
}
