import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import type { CheckSummary, CheckView, PersonView } from "../src/generated/bindings";
import { open, press, settle, type } from "./support/open";

const text = () => document.querySelector("main")?.textContent ?? "";

describe("patient page", () => {
  it("reads the verdict in large words, with its reasons and every field of the answer", async () => {
    await open("#/people/p1");
    expect(screen.getByRole("heading", { name: "Insured" })).toBeTruthy();
    expect(screen.getByText("The patient is insured on the date asked.", { exact: false })).toBeTruthy();
    for (const part of [
      "Socialist health fund (Solidaris)",
      "0001995151258",
      "110/110",
      "7BC8800B96348D2EEC4EC17B43348ECC",
      "DUBOIS CLAIRE",
      "1-00123-45-004",
      "Since 01/09/2026",
      "2025, 2026",
      "Maximum bill reached",
      "Care path",
      "JANSSENS MARIA",
      "08/03/1941",
      "The answer is not signed by the insurer. This is usual.",
      "_fa04ad9a-022b-4ab3-811e-6d8c5809c689",
      "insurability: OK",
    ]) {
      expect(text(), part).toContain(part);
    }
  });

  it("marks gaps and changes, newest period first, and draws them", async () => {
    await open("#/people/p3");
    expect(screen.getByRole("heading", { name: "Changed" })).toBeTruthy();
    const titles = [...document.querySelectorAll("main li.period h3, main li.gap")].map((one) =>
      one.textContent?.replace(/\s+/g, " ").trim(),
    );
    expect(titles).toEqual([
      "from 10/11/2026 until 24/11/2026",
      "Gap from 21/10/2026 until 09/11/2026",
      "from 01/07/2026 until 20/10/2026",
      "from 01/03/2026 until 30/06/2026",
    ]);
    expect(screen.getByText("Other health fund")).toBeTruthy();
    expect(screen.getAllByText("Other insurance code")).toHaveLength(2);
    expect(
      screen.getByRole("img", { name: "Timeline: 4 parts, from 01/03/2026 until 24/11/2026" }),
    ).toBeTruthy();
    expect(document.querySelectorAll("svg rect.period")).toHaveLength(3);
    expect(document.querySelectorAll("svg rect.gap")).toHaveLength(1);
  });

  it("compares the name, explains the fault with its action, and explains the codes", async () => {
    await open("#/people/p3");
    expect(screen.getByText("The name is not the same")).toBeTruthy();
    expect(text()).toContain("LAMBERT LUCIE MARIE");
    expect(screen.getByText("The patient changed health fund during the period asked.")).toBeTruthy();
    expect(text()).toContain("MUTATION · IO-BE-500");
    expect(screen.getByText("The last digit is 1: increased reimbursement", { exact: false })).toBeTruthy();
    expect(screen.getByText("The answer is not complete")).toBeTruthy();
    expect(text()).toContain("Nursing");
  });

  it("leaves no doubt about a deceased patient", async () => {
    await open("#/people/p2");
    const band = screen.getByRole("region", { name: "Deceased" });
    expect(within(band).getByText("Deceased on 14/06/2026")).toBeTruthy();
    expect(band.className).toContain("grave");
  });

  it("says what is missing when there is no period and no answer", async () => {
    await open("#/people/p6");
    expect(screen.getByRole("heading", { name: "Not insured" })).toBeTruthy();
    expect(document.querySelector(".answer svg[role=img]")).toBeNull();
    await open("#/people/p8");
    expect(screen.getByText("This patient has not been checked yet")).toBeTruthy();
  });

  it("checks with one press and says the verdict aloud", async () => {
    const backend = await open("#/people/p1");
    await press("Check now");
    expect(backend.asked("ask_check")).toEqual([
      {
        personId: "p1",
        options: {
          reference_date: null,
          insurer: null,
          registration_number: null,
          hospitalized: false,
          information: false,
        },
      },
    ]);
    // it is written down: that is all that is known, and it is said at once
    const live = () => document.querySelector("p.hidden[aria-live]")?.textContent;
    expect(live()).toContain("Saved");
    expect(screen.getByText("Saved", { selector: ".title" })).toBeTruthy();
    const asked = backend.checks[0] as CheckView;
    Object.assign(asked, { state: "answered", verdict: "insured" });
    const person = backend.people[0] as PersonView;
    person.checks[0] = { ...(person.checks[0] as CheckSummary), state: "answered", verdict: "insured" };
    await backend.changed("check", asked.check_id);
    await waitFor(() => expect(live()).toContain("Answer received: Insured."));
    expect(screen.queryByText("Saved", { selector: ".title" })).toBeNull();
  });

  it("asks only once, however often the button is pressed", async () => {
    let release: (view: CheckView) => void = () => undefined;
    const backend = await open("#/people/p1", (prepared) =>
      prepared.answer("ask_check", () => new Promise((done) => (release = done as typeof release))),
    );
    await press("Check now");
    screen.getByRole("button", { name: "Asking…" }).click();
    await settle();
    expect(backend.asked("ask_check")).toHaveLength(1);
    release(backend.checks[0] as CheckView);
    expect(await screen.findByRole("button", { name: "Check now" })).toBeTruthy();
  });

  it("asks for another date without typing, and refuses a day that does not exist", async () => {
    const backend = await open("#/people/p1");
    await press("Another date");
    await type("Date of care", "31/02/2026");
    expect(screen.getByText("This date does not exist.")).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Ask" }).disabled).toBe(true);
    await type("Date of care", "24112026");
    await press("One day earlier");
    await press(/The patient is in hospital/, "switch");
    await press("Ask");
    expect(backend.asked("ask_check")[0]?.options).toMatchObject({
      reference_date: "2026-11-23",
      hospitalized: true,
      information: false,
    });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("shows why a check waits, and opens the session it waits for", async () => {
    await open("#/people/p4");
    expect(screen.getByText("Waiting for a session")).toBeTruthy();
    await press("Open a session");
    expect(await screen.findByRole("dialog", { name: "eHealth session" })).toBeTruthy();
  });

  it("cancels a waiting check, and says when it can't", async () => {
    const backend = await open("#/people/p4");
    backend.refuse("cancel_check", "core.check_under_way");
    await press("Cancel the question");
    expect(screen.getByText("This check is being sent at this moment.")).toBeTruthy();
    backend.restore("cancel_check");
    await press("Cancel the question");
    expect(await screen.findByText("Cancelled")).toBeTruthy();
  });

  it("lets the nurse choose the insurer a refused check needs", async () => {
    const backend = await open("#/people/p5");
    expect(screen.getByText("More than one health fund knows this patient.")).toBeTruthy();
    await press("Health fund 509");
    expect(backend.asked("retry_check")).toEqual([
      { checkId: "c5", insurer: "509", registrationNumber: null },
    ]);
  });

  it("keeps past checks at hand and says when an older one is shown", async () => {
    await open("#/people/p1/checks/c1b");
    expect(screen.getByText(/You are looking at an older answer, for 12\/10\/2026/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "See the latest answer" }).getAttribute("href")).toBe(
      "#/people/p1",
    );
  });

  it("shows request and answer as they travelled", async () => {
    const backend = await open("#/people/p1");
    backend.answer("check_original", () => ({ request: "<a>&amp;</a>", response: null }));
    await press("Original request and answer");
    const dialog = await screen.findByRole("dialog");
    await waitFor(() => expect(within(dialog).getByText("<a>&amp;</a>")).toBeTruthy());
    expect(within(dialog).getByText("Nothing was kept.")).toBeTruthy();
  });

  it("reveals and hides the number", async () => {
    await open("#/people/p1");
    expect(text()).not.toContain("41.03.08-124");
    await press("Show the whole NISS");
    expect(text()).toContain("41.03.08-124.");
    await press("Hide the NISS");
    expect(text()).not.toContain("41.03.08-124");
  });

  it("removes a patient only after saying what goes with it", async () => {
    const backend = await open("#/people/p1");
    await press("Change the patient");
    await press("Remove the patient");
    expect(screen.getByText(/The 2 checks, their answers and the identity readings go too/)).toBeTruthy();
    await press("Remove the patient");
    expect(backend.asked("remove_person")).toEqual([{ id: "p1" }]);
    expect(location.hash).toBe("#/people");
  });

  it("says so when the patient is gone", async () => {
    await open("#/people/nobody", (backend) => backend.refuse("person", "core.person_not_found"));
    expect(screen.getByText("This patient is no longer in your list.")).toBeTruthy();
  });

  it("follows a check that changes while it is watched", async () => {
    const backend = await open("#/people/p4");
    const check = backend.checks.find((one) => one.check_id === "c4") as CheckView;
    check.state = "sending";
    await backend.changed("check", "c4");
    await settle();
    expect(screen.getByText("The question is on its way to MyCareNet.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Cancel the question" })).toBeNull();
  });
});
