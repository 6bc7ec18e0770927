let polite = $state("");
let turn = 0;

/** What the live region says now. */
export function announcement(): string {
  return polite;
}

/** Says a sentence to screen readers; the same sentence twice is said twice. */
export function announce(text: string): void {
  turn++;
  // a no-break space at the end makes a repeated sentence a new one, and is not pronounced
  polite = turn % 2 === 0 ? `${text}\u00a0` : text;
}
