import { screen, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import type { QueueItem } from "../src/generated/bindings";
import { open, press, settle } from "./support/open";
import { queueOf } from "./support/rounds";

const card = (name: string) => screen.getByRole("heading", { name }).closest("article") as HTMLElement;

describe("queue", () => {
  it("groups what waits, says why, and puts the one action first", async () => {
    await open("#/queue");
    const groups = screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent);
    expect(groups).toEqual(["Needs you (1)", "Waiting (1)"]);
    const waiting = card("Willems Rik");
    expect(within(waiting).getByText(/Waits for a session/)).toBeTruthy();
    // what is in the closed part is there for who opens it, and is not the first thing to press
    const first = within(waiting).getAllByRole("button")[0];
    expect(first?.textContent).toContain("Open a session");
    expect(within(card("Maes Greta")).getByRole("link", { name: "Choose" }).getAttribute("href")).toBe(
      "#/people/p5",
    );
  });

  it("says who does not answer and when it is asked again, and that an answer is of no use", async () => {
    await open("#/queue", (backend) =>
      backend.answer("queue", () => {
        const view = queueOf([
          { id: "c4", state: "waiting_for_network", attempts: 1 },
          { id: "c5", state: "needs_you", attempts: 1 },
        ]);
        const [waiting, useless] = view.items as [QueueItem, QueueItem];
        Object.assign(waiting, {
          why: "queue-why_insurer_down",
          why_params: { time: "14:07" },
          action: "send_now",
          error_code: "core.insurer_down",
        });
        Object.assign(useless, {
          why: "queue-why_unreadable",
          action: "ask_again",
          error_code: "soap.not_xml",
        });
        return view;
      }),
    );
    const waiting = within(card("Willems Rik"));
    expect(waiting.getByText("The health fund does not answer now. Asked again at 14:07.")).toBeTruthy();
    expect(waiting.getByText("Waiting, tries again")).toBeTruthy();
    const useless = within(card("Maes Greta"));
    expect(useless.getByText(/^An answer came, but it cannot be read\./)).toBeTruthy();
    expect(useless.getByRole("button", { name: "Ask again" })).toBeTruthy();
  });

  it("cancels one, says so, and takes it back", async () => {
    const backend = await open("#/queue");
    within(card("Willems Rik")).getByRole("button", { name: "Cancel the question", hidden: true }).click();
    await settle();
    expect(backend.asked("cancel_checks")).toEqual([{ checkIds: ["c4"] }]);
    expect(screen.queryByRole("heading", { name: "Willems Rik" })).toBeNull();
    expect(screen.getByText("1 question cancelled", { selector: ".title" })).toBeTruthy();
    await press("Undo");
    expect(backend.asked("retry_check")).toEqual([
      { checkId: "c4", insurer: null, registrationNumber: null },
    ]);
    expect(screen.queryByText("1 question cancelled", { selector: ".title" })).toBeNull();
  });

  it("cancels several at once", async () => {
    const backend = await open("#/queue");
    await press("Choose several");
    expect(screen.getByRole<HTMLButtonElement>("button", { name: /chosen questions \(0\)/ }).disabled).toBe(
      true,
    );
    for (const box of screen.getAllByRole("checkbox")) box.click();
    await settle();
    await press(/chosen questions \(2\)/);
    expect(backend.asked("cancel_checks")).toEqual([{ checkIds: ["c5", "c4"] }]);
    expect(screen.getByText("Nothing waiting")).toBeTruthy();
  });

  it("sends all now, pauses and resumes", async () => {
    const backend = await open("#/queue");
    await press("Send all now");
    expect(backend.asked("send_queue")).toHaveLength(1);
    await press("Pause");
    expect(screen.getByText("Paused since 14:05")).toBeTruthy();
    await press("Resume sending");
    expect(backend.asked("resume_queue")).toHaveLength(1);
    expect(screen.queryByText("Paused since 14:05")).toBeNull();
  });

  it("says who paused it, why and until when, and how the network is", async () => {
    await open("#/queue", (backend) => {
      backend.queueRest = {
        online: "platform_down",
        paused: {
          by: "platform",
          code: "soap.timeout",
          since: "2026-11-24T13:00:00Z",
          until: "2026-11-24T13:15:00Z",
        },
      };
    });
    expect(screen.getByText("Valise has been waiting for the platform since 14:00")).toBeTruthy();
    expect(screen.getByText("Tries again at 14:15.")).toBeTruthy();
    expect(screen.getByText("There is network, but the platform does not answer.")).toBeTruthy();
  });

  it("tells the tries before, when they are asked for", async () => {
    const backend = await open("#/queue", (prepared) => {
      for (const check of prepared.checks) check.attempts = 2;
    });
    expect(backend.asked("check_history")).toHaveLength(0);
    const summary = within(card("Willems Rik")).getByText("Earlier tries");
    const details = summary.closest("details") as HTMLDetailsElement;
    details.open = true;
    await settle();
    expect(backend.asked("check_history")).toEqual([{ checkId: "c4" }]);
    expect(within(details).getAllByRole("listitem", { hidden: true })).toHaveLength(2);
  });

  it("is calm when nothing waits", async () => {
    await open("#/queue", (backend) => {
      backend.checks = [];
    });
    expect(screen.getByText("Nothing waiting")).toBeTruthy();
    expect(screen.getByText("Last answer: 24/11/2026 14:02.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Send all now" })).toBeNull();
  });
});
