import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { onScanned, SCANNER } from "../src/lib/scanner";

const FIELD = document.createElement("input");
const BUTTON = document.createElement("button");
let scanned: string[] = [];
let stop: () => void = () => undefined;

/** Presses one key after `wait` milliseconds; true when the window was kept from it. */
function key(
  text: string,
  wait: number,
  rest: KeyboardEventInit = {},
  target: EventTarget = document.body,
): boolean {
  vi.advanceTimersByTime(wait);
  const event = new KeyboardEvent("keydown", { key: text, bubbles: true, cancelable: true, ...rest });
  Object.defineProperty(event, "timeStamp", { value: Date.now() });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

function typed(text: string, wait: number, target?: EventTarget): void {
  for (const letter of text) key(letter, wait, {}, target);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.append(FIELD, BUTTON);
  scanned = [];
  stop = onScanned((text) => scanned.push(text));
});
afterEach(() => {
  stop();
  FIELD.remove();
  BUTTON.remove();
});

describe("a scanner that types", () => {
  it("is recognised by its speed and its Enter, and presses no button with it", () => {
    let pressed = 0;
    BUTTON.addEventListener("keydown", () => pressed++);
    typed("41030812447", 8, BUTTON);
    expect(key("Enter", 8, {}, BUTTON)).toBe(true);
    expect(scanned).toEqual(["41030812447"]);
    // only the first keys reached the button, before it was certain
    expect(pressed).toBeLessThan(SCANNER.certainAfter);
  });

  it("may end with Tab, and may shift", () => {
    for (const letter of "A1B2C3D4") {
      key("Shift", 4, { shiftKey: true });
      key(letter, 4, { shiftKey: true });
    }
    key("Tab", 4);
    expect(scanned).toEqual(["A1B2C3D4"]);
  });

  it("gives digits also where it is set to another keyboard than the system", () => {
    const signs = ["&", "é", '"', "'", "(", "§", "è", "!"];
    signs.forEach((sign, place) => key(sign, 6, { code: `Digit${place + 1}` }));
    key("Enter", 6);
    expect(scanned).toEqual(["12345678"]);
  });

  it("is not seen in a hand that types, however fast", () => {
    for (const wait of [SCANNER.maxGap + 1, 60, 120]) {
      typed("41030812447", wait);
      expect(key("Enter", wait)).toBe(false);
    }
    expect(scanned).toEqual([]);
  });

  it("is not seen when one key comes late, when it is short, or without Enter", () => {
    typed("4103081", 8);
    typed("2447", SCANNER.maxGap + 1);
    key("Enter", 8);
    vi.advanceTimersByTime(1000);
    typed("1234567", 8);
    key("Enter", 8);
    vi.advanceTimersByTime(1000);
    typed("41030812447", 8);
    key("Enter", 500);
    expect(scanned).toEqual([]);
  });

  it("is not seen in a key that is held, in a shortcut, or in a field", () => {
    for (let round = 0; round < 20; round++) key("1", 30, { repeat: true });
    key("Enter", 30);
    for (const letter of "41030812447") key(letter, 8, { ctrlKey: true });
    key("Enter", 8);
    typed("41030812447", 8, FIELD);
    expect(key("Enter", 8, {}, FIELD)).toBe(false);
    expect(scanned).toEqual([]);
  });
});
