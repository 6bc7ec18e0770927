import { screen, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { open, press, settle } from "./support/open";

describe("home", () => {
  it("shows what needs attention, three lights with a word each, and where we are", async () => {
    await open("#/home");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Tuesday 24/11/2026");
    expect(screen.getByText("1 question needs your choice.", { selector: ".title" })).toBeTruthy();
    const certificate = screen.getByRole("region", { name: "eHealth certificate" });
    expect(within(certificate).getByText("Good to know")).toBeTruthy();
    expect(within(certificate).getByText("Certificate valid until 06/02/2027: can be renewed")).toBeTruthy();
    expect(
      within(screen.getByRole("region", { name: "eHealth session" })).getByText("In order"),
    ).toBeTruthy();
    expect(within(screen.getByRole("region", { name: "Queue" })).getByText("Act soon")).toBeTruthy();
    expect(screen.getByText("Practice", { selector: ".badge span" })).toBeTruthy();
  });

  it("says when everything was found in order", async () => {
    await open("#/home", (backend) => {
      backend.home.attention = [];
      backend.reminders = [];
    });
    expect(screen.getByText("All clear")).toBeTruthy();
    expect(screen.getByText("Looked at 14:05.", { exact: false })).toBeTruthy();
  });

  it("follows the one action of a light", async () => {
    await open("#/home");
    const queue = screen.getByRole("region", { name: "Queue" });
    within(queue).getByRole("button", { name: "See what waits" }).click();
    await settle();
    expect(location.hash).toBe("#/queue");
    expect(await screen.findByRole("heading", { level: 1, name: "Queue" })).toBeTruthy();
  });

  it("leads to the search with one press", async () => {
    await open("#/home");
    await press("One patient", "link");
    globalThis.dispatchEvent(new HashChangeEvent("hashchange"));
    expect(await screen.findByRole("searchbox")).toBe(document.activeElement);
  });

  it("reads everything again when Rust says that something changed, and says a new session aloud", async () => {
    const backend = await open("#/home");
    backend.home.session = { level: "off", key: "home-session_none", params: {}, action: "open_session" };
    await backend.changed("session");
    await settle();
    const session = screen.getByRole("region", { name: "eHealth session" });
    expect(within(session).getByText("No session")).toBeTruthy();
    expect(within(session).getByRole("button", { name: "Open a session" })).toBeTruthy();
    const live = document.querySelector("[aria-live=polite].hidden");
    expect(live?.textContent).toContain("No session");
  });

  it("shows the sentence, the action and the code of a failure, and tries again", async () => {
    const backend = await open("#/home", (prepared) =>
      prepared.refuse("home", "store.damaged", { retryable: true }),
    );
    const alert = screen.getByRole("alert");
    expect(within(alert).getByText("The file with your data is damaged.")).toBeTruthy();
    expect(within(alert).getByText(/store\.damaged · b3c1f2a4/)).toBeTruthy();
    backend.restore("home");
    await press("Try again");
    expect(screen.getByRole("region", { name: "Queue" })).toBeTruthy();
  });

  it("has a sentence even for a code without one", async () => {
    await open("#/home", (backend) => backend.refuse("home", "later.version_says_this"));
    expect(
      screen.getByText(/Something unexpected went wrong \(code later\.version_says_this\)/),
    ).toBeTruthy();
  });

  it("says what keeps the app from starting", async () => {
    await open("#/home", (backend) => {
      backend.answer("first_language", () => "en");
      backend.refuse("app_state", "store.newer");
    });
    expect(screen.getByText("Your data were written by a newer version of Valise.")).toBeTruthy();
  });
});
