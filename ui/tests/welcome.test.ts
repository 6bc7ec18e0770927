import { screen, within } from "@testing-library/svelte";
import { emit } from "@tauri-apps/api/event";
import { describe, expect, it } from "vitest";
import type { Backend } from "./support/backend";
import { NURSE } from "./support/facts";
import { open, press, settle, type } from "./support/open";

const first = (backend: Backend) => {
  backend.state.first_run_done = false;
  backend.state.profile = null;
};

describe("first-run assistant", () => {
  it("asks the language in each language's own name, and speaks it at once", async () => {
    const backend = await open("#/welcome", (prepared) => {
      first(prepared);
      prepared.state.language = null;
      prepared.answer("first_language", () => "fr");
    });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Bienvenue dans Valise");
    for (const name of ["Français", "Nederlands", "English"])
      expect(screen.getByRole("button", { name })).toBeTruthy();
    await press("Deutsch");
    expect(backend.asked("set_language")).toEqual([{ language: "de" }]);
    expect(screen.getByRole("button", { name: /Ich habe mein Zertifikat/ })).toBeTruthy();
    expect(document.documentElement.lang).toBe("de");
  });

  it("opens by itself as long as the first run is not done", async () => {
    await open("#/people", first);
    expect(location.hash).toBe("#/welcome");
    expect(screen.queryByRole("navigation")).toBeNull();
  });

  it("imports a practice certificate from the first question to the home screen", async () => {
    const backend = await open("#/welcome", first);
    await press(/Practise first/);
    await press(/Groep De Brug/);
    expect(screen.getByLabelText<HTMLInputElement>("Password of the certificate").value).toBe("Oefenen-1");
    await press("Open");
    // the facts as the manuals show them
    for (const fact of ["Nursing group", "DE BRUG", "NIHII-GROUP", "94000104", "06/02/2027", "08/11/2026"]) {
      expect(screen.getAllByText(fact).length).toBeGreaterThan(0);
    }
    expect(screen.getByText("74 days left, until 06/02/2027.")).toBeTruthy();
    await press("Yes, continue");
    expect(screen.getByLabelText<HTMLInputElement>("NIHII number").value).toBe("94000104");
    expect(screen.getByLabelText<HTMLInputElement>("NISS of the person responsible").value).toBe(
      "85010100167",
    );
    await type("First name and name of the person responsible", "Anna Peeters");
    await press("Continue");
    expect(backend.asked("set_profile")).toEqual([
      {
        profile: {
          quality: "groupofnurses",
          niss: "85010100167",
          nihii: "94000104",
          first_name: "Anna Peeters",
          name: "DE BRUG",
        },
      },
    ]);
    await press(/Ask me for each session/, "radio");
    await press("Keep it");
    expect(backend.asked("import_certificate")).toEqual([
      { path: "/practice/group.p12", password: "Oefenen-1", keepPassword: false },
    ]);
    expect(
      within(screen.getByRole("alert")).getByText("Kept in the keychain of this computer."),
    ).toBeTruthy();
    await press("Finish");
    expect(backend.asked("finish_first_run")).toHaveLength(1);
    expect(location.hash).toBe("#/home");
  });

  it("keeps a wrong password in its place: the sentence, and another try", async () => {
    const backend = await open("#/welcome", (prepared) => {
      first(prepared);
      prepared.refuse("inspect_certificate", "keystore.wrong_password");
    });
    await press(/Practise first/);
    await press(/SSIN=85010100167/);
    await type("Password of the certificate", "wrong");
    await press("Open");
    expect(
      within(screen.getByRole("alert")).getByText("This password does not open the certificate file."),
    ).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>("Password of the certificate").value).toBe("wrong");
    expect(backend.asked("import_certificate")).toHaveLength(0);
    backend.restore("inspect_certificate");
    await press("Open");
    expect(screen.getByText("Is this your certificate?")).toBeTruthy();
  });

  it("fills in what a personal certificate already says", async () => {
    await open("#/welcome", (backend) => {
      first(backend);
      backend.answer("inspect_certificate", () => NURSE);
    });
    await press(/Practise first/);
    await press(/Anna Peeters/);
    await press("Open");
    await press("Yes, continue");
    expect(screen.getByLabelText<HTMLInputElement>("NISS").value).toBe("85010100167");
    expect(screen.getByLabelText<HTMLInputElement>("Name").value).toBe("PEETERS");
    expect(screen.getByLabelText<HTMLInputElement>("First name").value).toBe("ANNA");
    expect(screen.getByLabelText<HTMLInputElement>("NIHII number").value).toBe("41234567401");
  });

  it("takes a picked and a dropped file", async () => {
    await open("#/welcome", first);
    await press(/Practise first/);
    await press("Choose a file");
    expect(screen.getByText("mine.p12")).toBeTruthy();
    await press("Back");
    await emit("tauri://drag-drop", { paths: ["C:\\Users\\anna\\other.p12"] });
    await settle();
    expect(screen.getByText("other.p12")).toBeTruthy();
  });

  it("says so when nothing is found, and when the picker is cancelled nothing happens", async () => {
    const backend = await open("#/welcome", (prepared) => {
      first(prepared);
      prepared.candidates = [];
      prepared.answer("pick_certificate_file", () => null);
    });
    await press(/Practise first/);
    expect(screen.getByText(/No certificate file in the usual folders/)).toBeTruthy();
    await press("Choose a file");
    expect(backend.asked("inspect_certificate")).toHaveLength(0);
    expect(screen.getByText("Files found on this device")).toBeTruthy();
  });

  it("leaves the practice environment for a real certificate, and stays where acceptance was chosen", async () => {
    const backend = await open("#/welcome", first);
    await press(/I have my certificate/);
    expect(backend.asked("set_environment")).toEqual([{ environment: "production" }]);

    const other = await open("#/welcome", (prepared) => {
      first(prepared);
      prepared.state.environment = "acceptance";
    });
    await press(/I have my certificate/);
    expect(other.asked("set_environment")).toEqual([]);
  });

  it("tells who lost it and who never had one what to do, with the contact centre", async () => {
    await open("#/welcome", first);
    await press(/I lost it/);
    expect(screen.getByText(/Have the old certificate revoked/)).toBeTruthy();
    expect(screen.getByText("02 788 51 55")).toBeTruthy();
    await press("Back");
    await press(/I never had one/);
    expect(screen.getByText(/Have your eID and its PIN/)).toBeTruthy();
    expect(screen.getAllByRole("listitem")).toHaveLength(6);
    expect(screen.getByText("02 788 51 55")).toBeTruthy();
  });

  it("offers a sealed file only where there is no keychain, and only when asked for", async () => {
    const backend = await open("#/welcome", (prepared) => {
      first(prepared);
      prepared.state.keychain = { kind: "none", state: "missing", where_key: "home-kept_in_none" };
      prepared.state.profile = {
        quality: "nurse",
        niss: "85010100167",
        nihii: "41234567401",
        first_name: "Anna",
        name: "Peeters",
      };
    });
    backend.answer("use_sealed_file", () => ({
      ...backend.state,
      keychain: { kind: "sealed_file", state: "ready", where_key: "home-kept_in_sealed_file" },
    }));
    await press(/Practise first/);
    await press(/Anna Peeters/);
    await press("Open");
    await press("Yes, continue");
    expect(screen.getByText("This device has no keychain")).toBeTruthy();
    await press("Use a sealed file");
    await type("Passphrase", "four words of mine");
    await press("Use this passphrase");
    expect(backend.asked("use_sealed_file")).toEqual([{ passphrase: "four words of mine" }]);
    expect(screen.queryByText("This device has no keychain")).toBeNull();
  });

  it("can be left for later", async () => {
    const backend = await open("#/welcome", first);
    await press("Later");
    expect(backend.asked("finish_first_run")).toHaveLength(1);
    expect(location.hash).toBe("#/home");
  });
});
