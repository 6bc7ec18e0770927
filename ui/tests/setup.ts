import { cleanup } from "@testing-library/svelte";
import { afterEach, vi } from "vitest";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  document.documentElement.removeAttribute("lang");
});

// the window scrolls; the stand-in for it does not
Element.prototype.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
