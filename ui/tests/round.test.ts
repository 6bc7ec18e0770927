import { emit } from "@tauri-apps/api/event";
import { screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { chosen } from "../src/screens/home/round.svelte";
import { open, press, settle, type } from "./support/open";

beforeEach(() => {
  chosen.day = null;
});

const names = () =>
  [...document.querySelectorAll(".visit .name")].map((one) => one.textContent?.replace(/\s+/g, " ").trim());
const visit = (name: string) =>
  [...document.querySelectorAll<HTMLElement>(".visit")].find((one) =>
    one.querySelector(".name")?.textContent?.includes(name),
  ) as HTMLElement;
const more = async (name: string) => {
  within(visit(name))
    .getByRole("button", { name: `More actions: ${name}` })
    .click();
  await settle();
};
const live = () => document.querySelector("p.hidden[aria-live]")?.textContent;

describe("the round", () => {
  it("shows the visits in order, each with colour, icon, word and its reason in words", async () => {
    await open("#/home");
    expect(names()).toEqual([
      "06:30 Janssens Maria",
      "07:00 Lambert Lucie",
      "07:30 Peeters Jan",
      "08:15 Verhaegen-Van den Berghe Elisabeth",
      "Willems Rik",
      "Noël Joëlle",
    ]);
    const dead = visit("Peeters Jan");
    expect(dead.querySelector(".word.danger svg")).toBeTruthy();
    expect(within(dead).getByText("Sort out")).toBeTruthy();
    expect(dead.textContent).toContain("14/06/2026");
    expect(within(visit("Lambert Lucie")).getByText("Have a look")).toBeTruthy();
    expect(dead.querySelector("a")?.getAttribute("href")).toBe("#/people/p2");
  });

  it("says on the line of a visit who does not answer, and when it is asked again", async () => {
    await open("#/home", (backend) => {
      const [, , , , waiting, other] = backend.visits;
      if (waiting) waiting.reasons = [{ key: "round-waiting_insurer", params: { time: "14:07" } }];
      if (other) {
        other.colour = "red";
        other.reasons = [{ key: "round-answer_unreadable", params: {} }];
      }
    });
    expect(visit("Willems Rik").textContent).toContain(
      "The health fund does not answer now. Asked again at 14:07.",
    );
    expect(visit("Noël Joëlle").textContent).toContain("An answer came, but it cannot be read: ask again.");
  });

  it("asks about all with one press, counts, and can be paused and stopped", async () => {
    const backend = await open("#/home");
    await press("Check the whole round");
    expect(backend.asked("check_round")).toEqual([{ day: "2026-11-24" }]);
    const progress = () => screen.getByRole<HTMLProgressElement>("progressbar");
    expect(progress().value).toBe(2);
    expect(screen.getByText("2 of 6")).toBeTruthy();
    expect(screen.getByText(/About 24 s left\.\s*1 answer still fresh, not asked again\./)).toBeTruthy();
    await emit("round-progress", {
      day: "2026-11-24",
      progress: {
        total: 6,
        done: 5,
        later: 0,
        skipped: 1,
        paused: false,
        seconds_left: 3,
      },
    });
    await settle();
    expect(progress().value).toBe(5);
    await press("Pause");
    expect(backend.asked("pause_round")).toHaveLength(1);
    await press("Cancel");
    expect(backend.asked("cancel_round")).toEqual([{ day: "2026-11-24" }]);
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("filters by colour with counts", async () => {
    await open("#/home");
    const shown = vi.spyOn(Element.prototype, "scrollIntoView");
    await press(/^2 Sort out$/);
    // its neighbours come into sight where the row goes on beyond the edge
    expect(shown).toHaveBeenCalledWith({ inline: "center", block: "nearest" });
    shown.mockRestore();
    expect(names()).toEqual(["07:30 Peeters Jan", "08:15 Verhaegen-Van den Berghe Elisabeth"]);
    await press(/^6 All$/);
    expect(names()).toHaveLength(6);
  });

  it("marks what was not asked again, and asks all the same", async () => {
    const backend = await open("#/home");
    expect(screen.getByText("Fresh answer of 14:02, not asked again.")).toBeTruthy();
    // beside the reason on a tablet, with the other actions on a phone
    await more("Janssens Maria");
    expect(screen.getAllByRole("button", { name: "Ask all the same" })).toHaveLength(2);
    await press("Ask all the same");
    expect(backend.asked("ask_check")[0]).toMatchObject({
      personId: "p1",
      options: { reference_date: "2026-11-24" },
    });
  });

  it("ticks a visit off", async () => {
    const backend = await open("#/home");
    await press("Done: Lambert Lucie");
    expect(backend.asked("visit_done")).toEqual([{ visitId: "v2", done: true }]);
    expect(screen.getByRole("button", { name: "Done: Lambert Lucie" }).getAttribute("aria-pressed")).toBe(
      "true",
    );
  });

  it("moves a visit by button and by key, says where it is, and keeps the focus", async () => {
    const backend = await open("#/home");
    await more("Lambert Lucie");
    within(visit("Lambert Lucie")).getByRole("button", { name: "Earlier" }).click();
    await settle();
    expect(backend.asked("move_visit")).toEqual([{ visitId: "v2", toPosition: 1 }]);
    expect(names()[0]).toBe("07:00 Lambert Lucie");
    expect(live()).toContain("Lambert Lucie: place 1 of 6.");
    const link = visit("Lambert Lucie").querySelector("a") as HTMLElement;
    link.focus();
    link.dispatchEvent(
      new KeyboardEvent("keydown", { key: "ArrowDown", altKey: true, bubbles: true, cancelable: true }),
    );
    await settle();
    expect(names()[1]).toBe("07:00 Lambert Lucie");
    expect(document.activeElement).toBe(visit("Lambert Lucie").querySelector("a"));
  });

  it("removes a visit and takes it back to its place", async () => {
    const backend = await open("#/home");
    await more("Peeters Jan");
    await press("Remove");
    expect(names()).not.toContain("07:30 Peeters Jan");
    await press("Undo");
    expect(backend.asked("add_visit")).toEqual([
      { personId: "p2", day: "2026-11-24", at: "07:30", recurrence: null },
    ]);
    expect(names()[2]).toBe("07:30 Peeters Jan");
  });

  it("moves a visit to another day and takes it back to its place", async () => {
    const backend = await open("#/home");
    await more("Peeters Jan");
    await press("To another day");
    const sheet = within(screen.getByRole("dialog"));
    expect(sheet.getByRole("heading", { name: "To another day: Peeters Jan" })).toBeTruthy();
    expect(sheet.getByLabelText<HTMLInputElement>("New day of the visit").value).toBe("25/11/2026");
    await type("New day of the visit", "27112026");
    await press("Move the visit");
    expect(backend.asked("move_visit_to_day")).toEqual([{ visitId: "v3", to: "2026-11-27" }]);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(names()).not.toContain("07:30 Peeters Jan");
    expect(live()).toContain("Visit moved to 27/11/2026: Peeters Jan");
    // what left this day is not told on another one
    await press("Tomorrow");
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    await press("Today");
    expect(screen.getByText("Visit moved to 27/11/2026: Peeters Jan", { selector: ".title" })).toBeTruthy();
    await press("Undo");
    expect(backend.asked("put_visit_back")).toEqual([{ visitId: "v3", day: "2026-11-24" }]);
    expect(names()[2]).toBe("07:30 Peeters Jan");
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("shows in the sheet why a visit can not move, and offers it for no visit that was done", async () => {
    await open("#/home", (backend) => backend.refuse("move_visit_to_day", "core.visit_in_past"));
    await more("Janssens Maria");
    expect(screen.queryByRole("button", { name: "To another day" })).toBeNull();
    await more("Peeters Jan");
    await press("To another day");
    await type("New day of the visit", "23112026");
    await press("Move the visit");
    expect(
      within(screen.getByRole("dialog")).getByText("A visit can’t move to a day that is over."),
    ).toBeTruthy();
    expect(names()).toContain("07:30 Peeters Jan");
  });

  it("lets one visit of those that come back take place after all", async () => {
    const backend = await open("#/home");
    await more("Verhaegen-Van den Berghe Elisabeth");
    await press("Remove");
    await press("This day only");
    await press("Undo");
    expect(backend.asked("put_visit_back")).toEqual([{ visitId: "v4", day: "2026-11-24" }]);
  });

  it("asks how far a visit that comes back is removed", async () => {
    const backend = await open("#/home");
    await more("Verhaegen-Van den Berghe Elisabeth");
    await press("Remove");
    expect(backend.asked("remove_visit")).toEqual([]);
    await press("This day and all that follow");
    expect(backend.asked("remove_visit")).toEqual([{ visitId: "v4", following: true }]);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("lets a visit come back on chosen days", async () => {
    const backend = await open("#/home");
    await more("Peeters Jan");
    await press("Plan");
    await press("Comes back every week", "radio");
    await press("Thursday");
    await press("Save");
    await settle();
    expect(backend.asked("set_visit")).toEqual([
      {
        visitId: "v3",
        at: "07:30",
        recurrence: { weekdays: [2, 4], from: "2026-11-24", until: null, every_weeks: 1 },
      },
    ]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("shows when a visit stops coming back, and changes that", async () => {
    const backend = await open("#/home", (prepared) => {
      const visit = prepared.visits[3];
      if (visit?.recurrence) visit.recurrence.until = "2026-12-31";
    });
    const saved = () =>
      (backend.asked("set_visit").at(-1) as { recurrence: { until: string | null } }).recurrence.until;
    await more("Verhaegen-Van den Berghe Elisabeth");
    await press("Change the plan");
    const last = () => screen.queryByLabelText<HTMLInputElement>("Last day");
    expect(last()?.value).toBe("31/12/2026");
    // the keyboard of a tablet does not rise for what is looked at last
    expect(document.activeElement).not.toBe(last());
    await type("Last day", "3112202");
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Save" }).disabled).toBe(true);
    await type("Last day", "15012027");
    await press("Save");
    expect(saved()).toBe("2027-01-15");
    await press("Change the plan");
    await press("No end", "radio");
    expect(last()).toBeNull();
    await press("Save");
    expect(saved()).toBeNull();
  });

  it("shows another day, and a day that is typed", async () => {
    const backend = await open("#/home");
    await press("Tomorrow");
    expect(backend.asked("round").at(-1)).toEqual({ day: "2026-11-25" });
    expect(screen.getByRole("heading", { level: 1, name: "Wednesday 25/11/2026" })).toBeTruthy();
    expect(screen.getByText(/This day is still to come/)).toBeTruthy();
    await press("Choose a date");
    await type("Day of the round", "01122026");
    await press("Show this day");
    expect(backend.asked("round").at(-1)).toEqual({ day: "2026-12-01" });
    await press("Today");
    expect(backend.asked("round").at(-1)).toEqual({ day: null });
  });

  it("adds patients from the list, by one press each", async () => {
    const backend = await open("#/home");
    await press("Add visits");
    await press(/^Maes Greta/);
    expect(backend.asked("add_visit")).toEqual([
      { personId: "p5", day: "2026-11-24", at: null, recurrence: null },
    ]);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: /^Maes Greta/ }).disabled).toBe(true);
  });

  it("helps where there is nobody yet", async () => {
    await open("#/home", (backend) => {
      backend.visits = [];
    });
    expect(screen.getByText("No visits on this day yet")).toBeTruthy();
    expect(screen.getByRole("link", { name: "From a file" }).getAttribute("href")).toBe("#/file");
    expect(screen.getByRole("link", { name: "Type a patient" }).getAttribute("href")).toBe("#/people/new");
    expect(screen.queryByRole("button", { name: "Check the whole round" })).toBeNull();
  });

  it("shows why something did not work, and leaves the round as it was", async () => {
    await open("#/home", (backend) => backend.refuse("check_round", "store.damaged"));
    await press("Check the whole round");
    expect(screen.getByText("The file with your data is damaged.")).toBeTruthy();
    expect(names()).toHaveLength(6);
  });
});

describe("patients from a file", () => {
  it("shows every row with what is wrong with it, and imports what was chosen", async () => {
    const backend = await open("#/file");
    await press("Choose a file");
    expect(backend.asked("read_people_file")).toEqual([{ path: "/home/anna/patients.csv" }]);
    const rows = [...document.querySelectorAll("main ol > li")].map((one) => one.textContent ?? "");
    expect(rows[0]).toContain("Lejeune Aline");
    expect(rows[0]).toContain("line 4");
    expect(rows[0]).toContain("Not imported");
    expect(rows.some((row) => row.includes("Already known"))).toBe(true);
    screen.getByRole("checkbox", { name: /Janssens Maria/ }).click();
    await settle();
    await press("Import 1 patient");
    expect(backend.asked("import_people")).toEqual([
      { path: "/home/anna/patients.csv", lines: [2], visitsOn: expect.stringMatching(/^\d{4}-/) as string },
    ]);
    expect(screen.getByText("1 patient added", { selector: ".title" })).toBeTruthy();
  });

  it("does nothing when she changes her mind", async () => {
    const backend = await open("#/file", (prepared) => prepared.answer("pick_people_file", () => null));
    await press("Choose a file");
    expect(backend.asked("read_people_file")).toEqual([]);
  });
});
