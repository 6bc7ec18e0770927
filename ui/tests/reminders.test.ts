import { emit } from "@tauri-apps/api/event";
import { screen } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import { open, press, settle } from "./support/open";

describe("the attention list", () => {
  it("is one line with a count on a phone, and opens", async () => {
    await open("#/home");
    const line = screen.getByRole("button", { name: /^1 question needs your choice\.\s*\+1$/ });
    expect(line.getAttribute("aria-expanded")).toBe("false");
    expect(line.nextElementSibling?.classList.contains("open")).toBe(false);
    line.click();
    await settle();
    expect(line.getAttribute("aria-expanded")).toBe("true");
    expect(line.nextElementSibling?.classList.contains("open")).toBe(true);
    expect(line.textContent).toContain("Needs your attention");
  });
});

describe("reminders", () => {
  const line = () => screen.queryByText(/^The eHealth certificate|^Your certificate ends/);

  it("are one line with what needs attention, and can be put off", async () => {
    const backend = await open("#/home");
    expect(screen.getAllByText(/Your certificate ends in 74 days/)).toHaveLength(1);
    await press("Remind me later");
    await press("Next week");
    expect(backend.asked("snooze_reminder")).toEqual([{ id: "certificate:k1:90", until: "next_week" }]);
    expect(line()).toBeNull();
  });

  it("can be put away for good", async () => {
    const backend = await open("#/home");
    await press("Remind me later");
    await press("Don’t remind me of this again");
    expect(backend.asked("dismiss_reminder")).toEqual([{ id: "certificate:k1:90" }]);
  });

  it("stay silent while she is with a patient", async () => {
    const focus = vi.spyOn(document, "hasFocus").mockReturnValue(true);
    const backend = await open("#/people/p1");
    expect(backend.asked("busy")).toEqual([{ busy: true }]);
    location.hash = "#/home";
    globalThis.dispatchEvent(new HashChangeEvent("hashchange"));
    await settle();
    expect(backend.asked("busy").at(-1)).toEqual({ busy: false });
    focus.mockRestore();
  });

  it("lead to their screen when they are tapped outside of the window", async () => {
    await open("#/home");
    await emit("open", { action: "open_queue" });
    await settle();
    expect(location.hash).toBe("#/queue");
  });

  it("goes into a calendar file", async () => {
    const backend = await open("#/certificate");
    await press("Reminders for your calendar");
    expect(backend.asked("write_calendar")).toEqual([{ path: "/home/anna/valise.ics" }]);
  });
});
