import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { placeOf, shown, ticks } from "../src/screens/coverage/scale";
import { open, press, settle } from "./support/open";

const part = () => waitFor(() => screen.getByRole("region", { name: "Insurability over time" }));

describe("coverage", () => {
  it("draws the stretches, says what changed, and says the same as a table", async () => {
    await open("#/people/p1");
    const section = await part();
    expect(section.textContent).toContain("509");
    expect(section.querySelectorAll("svg rect.insured")).toHaveLength(3);
    expect(section.querySelectorAll("svg rect.not_insured")).toHaveLength(1);
    expect(section.querySelectorAll("svg circle.fact")).toHaveLength(2);
    const rows = within(section).getAllByRole("row", { hidden: true });
    expect(rows).toHaveLength(6);
    expect(rows[4]?.textContent).toContain("Not insured");
  });

  it("shows any day, by slider and by button, and where it is known from", async () => {
    const backend = await open("#/people/p1");
    const section = await part();
    const slider = within(section).getByRole<HTMLInputElement>("slider", { name: "Day to look at" });
    slider.value = "127";
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await settle();
    expect(backend.asked("coverage_on").at(-1)).toEqual({ personId: "p1", date: "2026-07-06" });
    expect(slider.getAttribute("aria-valuetext")).toBe("06/07/2026");
    expect(section.querySelector(".said")?.textContent).toContain("Not insured");
    await press("Day before");
    expect(backend.asked("coverage_on").at(-1)).toEqual({ personId: "p1", date: "2026-07-05" });
  });

  it("lays days to scale", () => {
    const stretch = {
      from: "2026-01-01",
      until: null,
      state: "insured" as const,
      insurer: null,
      ct1: null,
      ct2: null,
      check_id: "c",
    };
    const span = shown([stretch], "2026-12-31");
    expect(span).toEqual({ from: "2026-01-01", until: "2026-12-31" });
    expect(placeOf("2026-01-01", span)).toBe(0);
    expect(placeOf("2027-01-01", span)).toBe(100);
    expect(ticks(span)).toEqual(["2026-04-01", "2026-07-01", "2026-10-01"]);
    // a period without a real end does not press everything else together
    expect(shown([{ ...stretch, until: "2999-12-31" }], "2026-12-31").until).toBe("2028-01-01");
  });
});

describe("evidence", () => {
  const opened = async () => {
    const summary = await waitFor(() => screen.getByText("Kept evidence"));
    const details = summary.closest("details") as HTMLDetailsElement;
    details.open = true;
    await settle();
    return details;
  };

  it("says what is kept and until when, exports it, and verifies the chain", async () => {
    const backend = await open("#/people/p1");
    const details = await opened();
    expect(details.textContent).toContain("24/11/2029");
    expect(details.textContent).toContain("request.xml");
    await press("Export to a folder");
    expect(backend.asked("export_evidence")).toEqual([{ checkIds: ["c1"], folder: "/home/anna/evidence" }]);
    await press("Verify the chain");
    expect(screen.getByText("All 17 kept pieces of evidence are intact.")).toBeTruthy();
    backend.answer("verify_evidence_here", () => ({
      valid: false,
      bundles: 17,
      problems: [{ key: "evidence-problem_unknown", params: {} }],
    }));
    await press("Verify the chain");
    expect(screen.getByText("1 problem in the evidence")).toBeTruthy();
  });

  it("verifies a folder that was exported, and says of each file what is wrong with it", async () => {
    const backend = await open("#/people/p1");
    const details = await opened();
    await press("Verify an exported folder");
    expect(backend.asked("verify_evidence")).toEqual([{ folder: "/media/stick/evidence" }]);
    const notice = () => within(details).getByRole("alert");
    expect(notice().textContent).toContain("All 2 proofs in this folder are intact.");
    expect(notice().textContent).toContain("/media/stick/evidence");

    const extra = Array.from({ length: 30 }, (_, index) => ({
      key: "evidence-problem_extra",
      params: { place: `photo-${index}.jpg` },
    }));
    backend.answer("verify_evidence", () => ({
      valid: false,
      bundles: 2,
      problems: [
        { key: "evidence-problem_changed", params: { place: "7/answer.xml" } },
        { key: "evidence-problem_missing", params: { place: "7/request.xml" } },
        ...extra,
      ],
    }));
    await press("Verify an exported folder");
    expect(notice().textContent).toContain("32 problems in the evidence");
    expect(notice().textContent).toContain("7/answer.xml: this file was changed.");
    expect(notice().textContent).toContain("7/request.xml: this is missing.");
    expect(notice().textContent).toContain("12 more");

    backend.refuse("verify_evidence", "core.evidence_folder_unreadable");
    await press("Verify an exported folder");
    expect(details.textContent).toContain("This folder cannot be read.");
    expect(details.textContent).not.toContain("32 problems");
  });

  it("leaves what was found when no folder is chosen", async () => {
    const backend = await open("#/people/p1", (prepared) =>
      prepared.answer("pick_evidence_to_verify", () => null),
    );
    await opened();
    await press("Verify the chain");
    await press("Verify an exported folder");
    expect(backend.asked("verify_evidence")).toEqual([]);
    expect(screen.getByText("All 17 kept pieces of evidence are intact.")).toBeTruthy();
  });

  it("says so when nothing was kept", async () => {
    await open("#/people/p1", (backend) => backend.answer("evidence", () => null));
    const details = await opened();
    expect(details.textContent).toContain("No evidence was kept for this answer.");
  });
});
