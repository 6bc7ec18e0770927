import { screen } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import { open, press, settle } from "./support/open";

const key = (name: string, target: EventTarget = document.body) => {
  target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
};

describe("keyboard", () => {
  it("offers to skip to the content first of all", async () => {
    await open("#/home");
    const first = document.querySelector("a, button, input, select");
    expect(first?.textContent).toBe("Skip to content");
    (first as HTMLElement).click();
    expect(document.activeElement?.id).toBe("content");
    expect(location.hash).toBe("#/home");
  });

  it("takes the focus to the title of a new screen", async () => {
    await open("#/home");
    await press("Settings", "link");
    globalThis.dispatchEvent(new HashChangeEvent("hashchange"));
    const title = await screen.findByRole("heading", { level: 1, name: "Settings" });
    await settle();
    expect(document.activeElement).toBe(title);
    expect(document.title).toBe("Settings · Valise");
  });

  it("searches with a slash, from anywhere, but not while typing", async () => {
    await open("#/settings");
    key("/");
    globalThis.dispatchEvent(new HashChangeEvent("hashchange"));
    const search = await screen.findByRole("searchbox");
    await settle();
    expect(document.activeElement).toBe(search);
    const event = new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true });
    search.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it("marks the place where we are in both menus", async () => {
    await open("#/people/p1");
    const here = [...document.querySelectorAll("[aria-current=page]")].map((one) => one.textContent?.trim());
    expect(here).toEqual(["Patients", "Patients"]);
  });

  it("lets nothing be reached only by pointer: what can be pressed is a button, a link or a field", async () => {
    for (const hash of [
      "#/home",
      "#/people",
      "#/people/p5",
      "#/certificate",
      "#/settings",
      "#/practice",
      "#/queue",
    ]) {
      await open(hash);
      for (const one of document.querySelectorAll("[onclick], [role=button]")) {
        expect(["BUTTON", "A", "INPUT"], `${hash}: ${one.outerHTML}`).toContain(one.tagName);
      }
    }
  });
});

describe("a screen that nobody touches", () => {
  it("hides after the minutes of the settings, over any sheet, and comes back as it was", async () => {
    const timers = vi.spyOn(globalThis, "setInterval");
    await open("#/people/p1", (backend) => {
      backend.settings.lock_minutes = 5;
    });
    const look = timers.mock.calls.find(([, delay]) => delay === 5000)?.[0] as () => void;
    await press("Another date");
    const start = Date.now();
    vi.useFakeTimers({ toFake: ["Date"], now: start + 4 * 60_000 });
    look();
    await settle();
    expect(screen.queryByRole("dialog", { name: "The screen is hidden" })).toBeNull();
    vi.setSystemTime(start + 6 * 60_000);
    look();
    await settle();
    expect(screen.getByRole("dialog", { name: "The screen is hidden" })).toBeTruthy();
    await press("Continue");
    expect(screen.queryByRole("dialog", { name: "The screen is hidden" })).toBeNull();
    expect(screen.getByRole("dialog", { name: "Ask for another date" })).toBeTruthy();
    timers.mockRestore();
  });

  it("stays when the settings say never", async () => {
    const timers = vi.spyOn(globalThis, "setInterval");
    await open("#/home");
    const look = timers.mock.calls.find(([, delay]) => delay === 5000)?.[0] as () => void;
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 24 * 3_600_000 });
    look();
    await settle();
    expect(screen.queryByRole("dialog")).toBeNull();
    timers.mockRestore();
  });
});
