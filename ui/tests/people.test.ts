import { screen, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { failure } from "./support/backend";
import type { PersonView } from "../src/generated/bindings";
import { open, press, settle, type } from "./support/open";

describe("people", () => {
  it("lists everyone with masked numbers and the word of the last answer", async () => {
    await open("#/people");
    const row = screen.getByRole("link", { name: /Peeters Jan/ });
    expect(within(row).getByText("Deceased")).toBeTruthy();
    expect(within(row).getByText("38.11.30-•••.••")).toBeTruthy();
    expect(row.textContent).not.toContain("217");
    expect(screen.getByText("8 patients")).toBeTruthy();
    expect(screen.getByText("Not checked yet")).toBeTruthy();
  });

  it("shows the whole numbers to who switched the mask off", async () => {
    await open("#/people", (backend) => {
      backend.settings.mask_niss = false;
    });
    expect(screen.getByText(/^38\.11\.30-217\.\d\d$/)).toBeTruthy();
  });

  it("searches through Rust, and says when nobody matches", async () => {
    const backend = await open("#/people");
    await type("Search by name or NISS", "lam");
    expect(backend.asked("people").at(-1)).toEqual({ search: "lam" });
    expect(screen.getByText("1 patient")).toBeTruthy();
    await type("Search by name or NISS", "zzz");
    expect(screen.getByText("Nobody matches “zzz”")).toBeTruthy();
  });

  it("helps who has no patients yet", async () => {
    await open("#/people", (backend) => {
      backend.people = [];
    });
    expect(screen.getByText("No patients yet")).toBeTruthy();
    expect(screen.getByRole("link", { name: "See the invented patients" }).getAttribute("href")).toBe(
      "#/practice",
    );
  });

  it("adds a patient by NISS and goes to the new page", async () => {
    const backend = await open("#/people/new");
    await type("NISS", "41.03.08-124.47");
    await press("Add");
    expect(backend.asked("add_person")[0]?.person).toMatchObject({
      niss: "41.03.08-124.47",
      name: null,
      registration_number: null,
    });
    expect(screen.getByText("This patient has not been checked yet")).toBeTruthy();
  });

  it("says while it is typed whether a number is right, but corrects nobody halfway", async () => {
    const backend = await open("#/people/new", (prepared) =>
      prepared.answer<{ niss: string }>("read_niss", ({ niss }) => {
        if (niss !== "41030812447") throw failure("identifiers.niss_check_digits");
        return null;
      }),
    );
    await type("NISS", "410308124");
    expect(backend.asked("read_niss")).toHaveLength(0);
    await type("NISS", "41030812448");
    expect(screen.getByText(/The last two digits of this NISS do not fit the others\./)).toBeTruthy();
    await type("NISS", "41030812447");
    expect(screen.queryByText(/The last two digits/)).toBeNull();
    expect(screen.getByText("This number is right.")).toBeTruthy();
  });

  it("shows which digit rule fails at the number itself, until the number changes", async () => {
    const backend = await open("#/people/new", (prepared) =>
      prepared.answer("add_person", () => {
        throw failure("identifiers.niss_length", { params: { found: "9" } });
      }),
    );
    await type("NISS", "410308124");
    await press("Add");
    const field = screen.getByLabelText("NISS", { selector: "input:not([type=radio])" });
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText(/A NISS has 11 digits; this one has 9\./)).toBeTruthy();
    await type("NISS", "4103081244");
    expect(field.getAttribute("aria-invalid")).toBeNull();
    expect(screen.queryByText(/A NISS has 11 digits/)).toBeNull();
    expect(backend.people).toHaveLength(8);
  });

  it("adds a patient by registration number at an insurer", async () => {
    const backend = await open("#/people/new");
    await press("Registration number", "radio");
    await type("Code of the health fund", "319");
    await type("Registration number", "0001995151258");
    await type("Name", "Dupont");
    await press("Add");
    expect(backend.asked("add_person")[0]?.person).toMatchObject({
      niss: null,
      insurer: "319",
      registration_number: "0001995151258",
      name: "Dupont",
    });
  });

  it("starts the form with what was searched for", async () => {
    await open("#/people");
    await type("Search by name or NISS", "Dubois");
    screen.getAllByRole("link", { name: "Add a patient" })[0]?.click();
    globalThis.dispatchEvent(new HashChangeEvent("hashchange"));
    await settle();
    expect((await screen.findByLabelText<HTMLInputElement>("Name")).value).toBe("Dubois");
  });

  it("shows a failure with a way to try again", async () => {
    const backend = await open("#/people", (prepared) =>
      prepared.refuse("people", "store.busy", { retryable: true }),
    );
    expect(screen.getByText("Your data are in use by another program.")).toBeTruthy();
    backend.restore("people");
    await press("Try again");
    expect(screen.getByText("8 patients")).toBeTruthy();
  });

  it("asks for more letters when not all fit", async () => {
    await open("#/people", (backend) => {
      const one = backend.people[0] as PersonView;
      backend.people = Array.from({ length: 100 }, (_, index) => ({ ...one, id: `p-${index}` }));
    });
    expect(screen.getByText("There are more: type more letters.")).toBeTruthy();
  });
});
