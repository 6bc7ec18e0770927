import { fireEvent, screen, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import type { Scan } from "../src/generated/bindings";
import { open, press, settle } from "./support/open";

const main = () => document.querySelector("main")?.textContent?.replace(/\s+/g, " ") ?? "";
const exception = () => screen.findByRole("dialog", { name: "Reading without chip" });
const choose = async (name: string | RegExp) => {
  within(await exception())
    .getByRole("button", { name })
    .click();
  await settle();
};

describe("readings of the month", () => {
  it("show their share without blame, and the exceptions with their reasons", async () => {
    await open("#/readings");
    for (const part of [
      "93 % count",
      "27 of 29 readings count",
      "At least 90 % should count: that is the case.",
    ])
      expect(main(), part).toContain(part);
    expect(main()).toContain("Peeters Jan");
    expect(main()).toContain("The chip does not work");
    expect(main()).toContain("The patient has no valid identity document");
    expect(main()).not.toContain("Reading 2 of the day");
    await press("All readings", "radio");
    expect(main()).toContain("Reading 2 of the day");
  });

  it("name the official codes, and say which of them are not certain", async () => {
    await open("#/readings");
    const codes = screen.getByText("Official codes").closest("details");
    const facts = [...(codes?.querySelectorAll("dl > div") ?? [])].map((fact) =>
      fact.textContent?.replace(/\s+/g, " ").trim(),
    );
    expect(facts).toEqual([
      "Chip read Official code 1, inferred",
      "Barcode Official code not known",
      "NISS typed Official code 4",
      "Vignette of the health fund Official code 7",
    ]);
    expect(codes?.textContent).toContain("Type of support");
  });

  it("draw the share and the threshold", async () => {
    await open("#/readings", (backend) => {
      backend.meter = { ...backend.meter, percent: 68, counting: 20 };
    });
    expect(document.querySelector("rect.share")?.getAttribute("width")).toBe("68");
    expect(document.querySelector("rect.mark")?.getAttribute("x")).toBe("89.75");
    expect(document.querySelector("rect.share")?.classList.contains("enough")).toBe(false);
    expect(main()).toContain("you may be asked for the reasons");
  });

  it("of another month are asked for, and there is no month after this one", async () => {
    const backend = await open("#/readings");
    expect(screen.queryByRole("button", { name: "Next month" })).toBeNull();
    await press("Previous month");
    const [now, before] = backend.asked("reading_meter").map((call) => String(call.month));
    const date = new Date(`${now}-01T00:00:00Z`);
    date.setUTCMonth(date.getUTCMonth() - 1);
    expect(before).toBe(date.toISOString().slice(0, 7));
    expect(screen.getByRole("button", { name: "Next month" })).toBeTruthy();
  });

  it("of one patient are all of hers, and the address says whose", async () => {
    await open("#/readings/p2");
    expect(main()).toContain("1 reading");
    expect(main()).not.toContain("Claes Emma");
    const filter = screen.getByLabelText<HTMLSelectElement>("Patient");
    await fireEvent.change(filter, { target: { value: "" } });
    await settle();
    expect(location.hash).toBe("#/readings");
  });

  it("are written to a file that the nurse chooses, or not at all", async () => {
    const backend = await open("#/readings");
    await press("Table (CSV)");
    const [month] = backend.asked("reading_meter").map((call) => call.month);
    expect(backend.asked("export_readings")).toEqual([
      { month, format: "csv", path: "/home/anna/readings.csv" },
    ]);
    expect(main()).toContain("3 readings written to the file.");
    backend.answer("pick_readings_file", () => null);
    await press("For other software (FHIR)");
    expect(backend.asked("export_readings")).toHaveLength(1);
  });

  it("are undone on their day only after a second tap, and never where a chip was read", async () => {
    const backend = await open("#/readings");
    await press("All readings", "radio");
    const undo = screen.getAllByRole("button", { name: "Undo the reading" });
    expect(undo).toHaveLength(1);
    undo[0]?.click();
    await settle();
    expect(backend.asked("cancel_reading")).toEqual([]);
    screen.getByRole("button", { name: "Undo the reading" }).click();
    await settle();
    expect(backend.asked("cancel_reading")).toEqual([{ id: "r2" }]);
    expect(main()).not.toContain("Peeters Jan");
  });

  it("say how to begin when there are none", async () => {
    await open("#/readings", (backend) => {
      backend.readings = [];
      backend.meter = { ...backend.meter, total: 0, counting: 0, percent: null };
    });
    expect(main()).toContain("No readings yet");
    expect(main()).toContain("Put a card in the reader");
  });
});

describe("a reading without chip", () => {
  it("of a known patient takes two taps", async () => {
    const backend = await open("#/people/p1");
    expect(main()).toContain("Identity read today at 09:14, reading 2 of today");
    await press("Card not readable?");
    await choose("The chip does not work");
    await choose("Identity card (eID)");
    expect(backend.asked("take_reading")).toEqual([
      {
        reading: {
          niss: backend.people[0]?.niss,
          entry_type: "manual",
          medium: "eid",
          serial_number: null,
          reason_manual: "chip_broken",
          reason_vignette: null,
        },
      },
    ]);
    expect((await exception()).textContent).toContain("This reading is one of the exceptions.");
    await choose("Undo the reading");
    expect(backend.asked("cancel_reading")).toEqual([{ id: "r9" }]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("with a vignette takes two taps too, and has both reasons", async () => {
    const backend = await open("#/people/p1");
    await press("Card not readable?");
    await choose("Vignette of the health fund");
    await choose("The act needs no contact with the patient");
    expect(backend.asked("take_reading")[0]?.reading).toMatchObject({
      entry_type: "manual",
      medium: "vignette",
      reason_manual: "no_chip",
      reason_vignette: "no_contact",
    });
  });

  it("of somebody unknown is typed on large keys, and a wrong number stays where it is", async () => {
    const backend = await open("#/readings", (prepared) =>
      prepared.refuse("read_niss", "identifiers.niss_check_digits", {
        params: { expected: "47", found: "48" },
      }),
    );
    await press("Reading without chip");
    await choose("Document without chip");
    for (const digit of "41030812448") await choose(digit);
    expect(within(await exception()).getByLabelText<HTMLInputElement>("NISS").value).toBe("41030812448");
    await choose("Continue");
    expect(within(await exception()).getByRole("alert")).toBeTruthy();
    backend.restore("read_niss");
    await choose("Delete one digit");
    await choose("7");
    await choose("Continue");
    await choose("Attestation of insured person");
    expect(backend.asked("take_reading")[0]?.reading).toMatchObject({
      niss: "41030812447",
      medium: "attestation",
      reason_manual: "no_chip",
    });
  });

  it("keeps the choice on the screen when it could not be kept", async () => {
    await open("#/people/p1", (backend) => backend.refuse("take_reading", "store.damaged"));
    await press("Card not readable?");
    await choose("The chip does not work");
    await choose("ISI+ card");
    expect(within(await exception()).getByRole("alert")).toBeTruthy();
    expect(within(await exception()).getByRole("button", { name: "ISI+ card" })).toBeTruthy();
  });
});

describe("a scan", () => {
  async function scanned(text: string): Promise<void> {
    let at = 1000;
    for (const key of [...text, "Enter"]) {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
      Object.defineProperty(event, "timeStamp", { value: (at += 7) });
      document.body.dispatchEvent(event);
    }
    await settle();
  }

  it("begins a reading wherever the nurse is, with what was understood", async () => {
    const backend = await open("#/settings");
    await scanned("41030812447");
    expect(backend.asked("scan")).toEqual([{ text: "41030812447" }]);
    expect((await exception()).textContent).toContain("Patient found in your list");
    await choose("ISI+ card");
    expect(backend.asked("take_reading")[0]?.reading).toMatchObject({
      niss: "41030812447",
      entry_type: "barcode",
      medium: "isi_plus",
      reason_manual: null,
    });
  });

  it("puts the document it tells of first, and keeps its number", async () => {
    const backend = await open("#/home");
    const understood: Scan = {
      niss: "41030812447",
      card_number: "592345678921",
      medium: "attestation",
      entry_type: "qr",
      person_id: null,
    };
    backend.answer("scan", () => understood);
    await scanned("592345678921");
    const dialog = await exception();
    expect(dialog.textContent).toContain("Nobody in your list has this NISS.");
    expect(dialog.querySelector(".choice button")?.textContent).toContain("Attestation of insured person");
    await choose("Attestation of insured person");
    expect(backend.asked("take_reading")[0]?.reading).toMatchObject({
      entry_type: "qr",
      serial_number: "592345678921",
    });
  });

  it("of another patient does not keep the name of the one before", async () => {
    const backend = await open("#/people/p2");
    await press("Card not readable?");
    await choose("Barcode");
    expect((await exception()).textContent).toContain("Scan the barcode");
    backend.answer("scan", () => ({
      niss: "41030812447",
      card_number: null,
      medium: null,
      entry_type: "barcode",
      person_id: "p1",
    }));
    await scanned("41030812447");
    expect((await exception()).querySelector(".whom")?.textContent).not.toContain("Peeters");
  });

  it("that nobody understands is said, and leaves the other ways open", async () => {
    const backend = await open("#/home");
    backend.refuse("scan", "core.scan_not_understood");
    await scanned("99999999999");
    expect((await exception()).textContent).toContain("How was it taken?");
    expect(document.querySelector("p.hidden[aria-live]")?.textContent).toContain(
      "neither a NISS nor a card number",
    );
  });
});

describe("the reader doctor", () => {
  it("draws how a card goes in, and says causes with their remedy before the readers", async () => {
    await open("#/readers");
    expect(main()).toContain("The chip is on the back: turn the card over.");
    expect(main()).toContain("The card does not answer.");
    expect(main()).toContain("Take the card out, turn it over, wipe the chip and put it in again.");
    expect(main()).toContain("The card service of this device runs.");
    expect(main()).toContain("Not used: this is Windows Hello, no card reader.");
  });

  it("reads the card of the reader that is chosen, and looks again", async () => {
    const backend = await open("#/readers");
    await press("Read again");
    expect(backend.asked("read_card")).toEqual([{ reader: "ACS ACR38U-CCID 00 00" }]);
    expect(await screen.findByRole("dialog", { name: "Identity card" })).toBeTruthy();
    const before = backend.asked("reader_doctor").length;
    await press("Look again");
    expect(backend.asked("reader_doctor").length).toBeGreaterThan(before);
  });
});

describe("practice cards", () => {
  it("go into the practice reader and out again, and show their PIN", async () => {
    const backend = await open("#/practice");
    expect(main()).toContain("Your own card: opens a session. PIN 1234");
    await press("Put in");
    expect(backend.asked("insert_practice_card")).toEqual([{ id: "nurse" }]);
    await press("Take out");
    expect(backend.asked("remove_practice_card")).toHaveLength(1);
    expect(screen.queryByRole("button", { name: "Take out" })).toBeNull();
  });
});
