import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import type { CertificateState } from "../src/generated/bindings";
import { open, press, type } from "./support/open";

describe("certificate page", () => {
  it("shows the facts as the manuals do, where it is kept, and the profile", async () => {
    await open("#/certificate");
    const page = document.querySelector("main")?.textContent ?? "";
    for (const part of [
      "Nursing group",
      "DE BRUG",
      "NIHII-GROUP",
      "94000104",
      "Practice",
      "20/12/2024",
      "06/02/2027",
      "74 days left, until 06/02/2027.",
      "Valise practice issuing CA 001",
      "RSA-2048",
      "9F1C 7D3B",
      "Kept in the keychain of this computer.",
      "20/11/2026 10:14",
      "NIHII-GROUP=94000104 20241220.p12",
      "Kept by this device",
    ]) {
      expect(page, part).toContain(part);
    }
  });

  it.each<[CertificateState, number, string, string]>([
    ["ok", 200, "Certificate is valid", "ok"],
    ["renewable", 90, "Renew soon", "notice"],
    ["urgent", 30, "Renew this month", "warning"],
    ["critical", 1, "1 day left, until 06/02/2027.", "danger"],
    [
      "expired",
      -1,
      "Expired 1 day ago, on 06/02/2027. Request a new certificate: renewal is no longer possible.",
      "danger",
    ],
    ["not_yet_valid", 900, "Valid from 20/12/2024. Also check the clock of this device.", "warning"],
    ["incomplete", 74, "Request not completed yet", "danger"],
  ])("has a word, a sentence and a look for the state %s", async (state, days_left, words, look) => {
    await open("#/certificate", (backend) => {
      const certificate = backend.certificates[0];
      if (certificate) Object.assign(certificate, { state, days_left });
    });
    expect(screen.getByText(words).closest(".notice-box")?.className).toContain(look);
  });

  it("names what is missing in an incomplete file", async () => {
    await open("#/certificate", (backend) => {
      const certificate = backend.certificates[0];
      if (certificate)
        Object.assign(certificate, { state: "incomplete", complete: false, missing: ["issued_certificate"] });
    });
    expect(
      screen.getByText("The certificate that eHealth issues: the request was not completed."),
    ).toBeTruthy();
  });

  it("helps who has none yet", async () => {
    await open("#/certificate", (backend) => {
      backend.certificates = [];
      backend.state.profile = null;
    });
    expect(screen.getByText("No certificate on this device")).toBeTruthy();
    expect(screen.getByText("The care provider is not known yet.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Import a certificate" }).getAttribute("href")).toBe("#/import");
  });

  it("asks for the consequence to be read before it removes", async () => {
    const backend = await open("#/certificate");
    await press("Remove this certificate");
    const dialog = await screen.findByRole("dialog", { name: "Remove this certificate" });
    await waitFor(() =>
      expect(within(dialog).getByText("2 waiting questions can no longer leave.")).toBeTruthy(),
    );
    expect(within(dialog).getByText("The open session ends.")).toBeTruthy();
    expect(backend.asked("remove_certificate")).toHaveLength(0);
    await press("Remove for good");
    expect(backend.asked("remove_certificate")).toEqual([{ id: "k1" }]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("keeps it when the nurse says so, and shows why it could not be removed", async () => {
    const backend = await open("#/certificate", (prepared) =>
      prepared.refuse("remove_certificate", "vault.locked"),
    );
    await press("Remove this certificate");
    await press("Remove for good");
    expect(within(screen.getByRole("dialog")).getByRole("alert")).toBeTruthy();
    await press("Keep");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(backend.certificates).toHaveLength(1);
  });

  it("shows a locked keychain in place of the list", async () => {
    await open("#/certificate", (backend) =>
      backend.refuse("certificates", "vault.locked", { retryable: true }),
    );
    expect(within(screen.getByRole("alert")).getByText(/vault\.locked/)).toBeTruthy();
  });

  it("offers the environment to which a refused certificate belongs", async () => {
    const backend = await open("#/import", (prepared) => {
      prepared.answer("inspect_certificate", () => ({
        ...prepared.certificates[0],
        environment: "production",
      }));
      prepared.refuse("import_certificate", "keystore.other_environment", {
        params: { certificate: "production", current: "practice" },
      });
    });
    await press(/SSIN=85010100167/);
    await type("Password of the certificate", "secret");
    await press("Open");
    await press("Yes, continue");
    await press("Keep it");
    await press("Move to: Production");
    expect(backend.asked("set_environment")).toEqual([{ environment: "production" }]);
  });
});

describe("profile", () => {
  it("shows what Rust refuses and keeps what was typed", async () => {
    const backend = await open("#/profile", (prepared) =>
      prepared.refuse("set_profile", "identifiers.nihii_check_digits"),
    );
    await type("NIHII number", "94000105");
    await press("Save");
    expect(screen.getByRole("alert")).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>("NIHII number").value).toBe("94000105");
    backend.restore("set_profile");
    await press("Save");
    expect(backend.asked("set_profile").at(-1)?.profile).toMatchObject({
      quality: "groupofnurses",
      nihii: "94000105",
    });
    expect(location.hash).toBe("#/certificate");
  });
});
