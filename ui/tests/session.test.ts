import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import type { Backend } from "./support/backend";
import { failure } from "./support/backend";
import { NO_SESSION } from "./support/facts";
import { open, press, settle, type } from "./support/open";

const chip = () => press(/session/i);
const sheet = () => screen.findByRole("dialog", { name: "eHealth session" });
const none = (backend: Backend) => {
  backend.session = NO_SESSION;
  backend.home.session = { level: "off", key: "home-session_none", params: {}, action: "open_session" };
};

describe("session sheet", () => {
  it("is one press away from every screen and shows proof, holder and time left", async () => {
    await open("#/settings");
    await chip();
    const dialog = await sheet();
    await waitFor(() => expect(within(dialog).getByText("Session active")).toBeTruthy());
    for (const part of [
      "18 h 09",
      "Group session",
      "DE BRUG",
      "24/11/2026 08:14 – 25/11/2026 08:14",
      "by itself at 20:14",
      "2 seconds away from eHealth",
    ]) {
      expect(dialog.textContent, part).toContain(part);
    }
    expect(dialog.textContent).toContain("recognisedgroupofnurses");
  });

  it("logs out", async () => {
    const backend = await open("#/home");
    await chip();
    await press("End the session");
    expect(backend.asked("close_session")).toHaveLength(1);
    expect(within(await sheet()).getByText("No session")).toBeTruthy();
  });

  it("opens a group session in one press when the password is kept", async () => {
    const backend = await open("#/home", none);
    await chip();
    await screen.findByText("How to open the session?");
    expect(screen.queryByLabelText("Password of the certificate")).toBeNull();
    const dialog = await sheet();
    within(dialog).getByRole("button", { name: "Open a session" }).click();
    await settle();
    expect(backend.asked("open_session")).toEqual([
      { kind: "group", password: null, reason: null, pin: null },
    ]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("asks a nurse for the password and for the reason of the fallback", async () => {
    const backend = await open("#/home", (prepared) => {
      none(prepared);
      if (prepared.state.profile) prepared.state.profile.quality = "nurse";
      if (prepared.certificates[0]) prepared.certificates[0].password_kept = false;
    });
    await chip();
    await press(/Fallback procedure/, "radio");
    await type("Why the fallback?", "card at home");
    await type("Password of the certificate", "secret");
    within(await sheet())
      .getByRole("button", { name: "Open a session" })
      .click();
    await settle();
    expect(backend.asked("open_session")).toEqual([
      { kind: "fallback", password: "secret", reason: "card at home", pin: null },
    ]);
  });

  it("asks for the password after all when the kept one no longer opens", async () => {
    await open("#/home", (backend) => {
      none(backend);
      backend.refuse("open_session", "keystore.wrong_password");
    });
    await chip();
    await screen.findByText("How to open the session?");
    within(await sheet())
      .getByRole("button", { name: "Open a session" })
      .click();
    expect(await screen.findByLabelText("Password of the certificate")).toBeTruthy();
    expect(screen.getByText("This password does not open the certificate file.")).toBeTruthy();
  });

  it("says why a session failed, in words and with a code", async () => {
    await open("#/home", (backend) => {
      backend.session = {
        ...NO_SESSION,
        state: "failed",
        error: failure("soap.timeout", { params: { host: "services.ehealth.fgov.be" } }),
      };
    });
    await chip();
    expect(await screen.findByText("services.ehealth.fgov.be did not answer in time.")).toBeTruthy();
  });

  it("leads to the import when there is no certificate", async () => {
    await open("#/home", (backend) => {
      none(backend);
      backend.certificates = [];
    });
    await chip();
    const link = within(await sheet()).getByRole("link", { name: "Import a certificate" });
    expect(link.getAttribute("href")).toBe("#/import");
  });

  it("closes on Escape and gives the focus back", async () => {
    await open("#/home");
    const opener = screen.getByRole("button", { name: /Group session until/ });
    opener.focus();
    opener.click();
    const dialog = await sheet();
    dialog.dispatchEvent(new Event("cancel", { cancelable: true }));
    await settle();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(opener);
  });
});
