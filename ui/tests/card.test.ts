import { screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { CardView } from "../src/generated/bindings";
import { cards } from "../src/lib/cards.svelte";
import { mute } from "../src/lib/mute.svelte";
import { failure, type Backend } from "./support/backend";
import { CARD, READING, READING_CARD } from "./support/cards";
import { open, press, settle, type } from "./support/open";

const sheet = () => screen.findByRole("dialog", { name: "Identity card" });
const noSheet = () => expect(screen.queryByRole("dialog", { name: "Identity card" })).toBeNull();
const band = () => document.querySelector(".band");

async function insert(backend: Backend, rest: Partial<CardView> = {}): Promise<void> {
  await backend.insert({ ...CARD, ...rest });
  await settle();
}

describe("a card that goes in", () => {
  it("lies over the screen, is put away, and leaves the work as it was", async () => {
    const backend = await open("#/people/new");
    await type("Name", "Verhoeven");
    const field = screen.getByLabelText<HTMLInputElement>("Name");
    field.focus();
    await insert(backend);
    const dialog = await sheet();
    dialog.dispatchEvent(new Event("cancel", { cancelable: true }));
    await settle();
    noSheet();
    expect(backend.asked("dismiss_card")).toHaveLength(1);
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe("Verhoeven");
    // more about a card that was put away does not bring it back; another card comes
    await insert(backend);
    noSheet();
    await insert(backend, { id: "k-2" });
    expect(await sheet()).toBeTruthy();
  });

  it("gives the focus back also when another card took its place meanwhile", async () => {
    const backend = await open("#/people");
    const search = screen.getByRole("searchbox");
    search.focus();
    await insert(backend);
    await insert(backend, { id: "k-2", person_id: null });
    expect(within(await sheet()).getByRole("button", { name: "New patient" })).toBeTruthy();
    await press("Put away");
    expect(document.activeElement).toBe(search);
  });

  it("shows its steps while it is read, and turns green only when the reading is kept", async () => {
    const backend = await open("#/home");
    await backend.insert(READING_CARD);
    await settle();
    const steps = within(await sheet()).getByRole("list", { name: "Steps of the reading" });
    expect([...steps.children].map((step) => step.textContent?.replace(/\s+/g, " ").trim())).toEqual([
      "Identity read",
      "Address read",
      "Photo not yet",
      "Proof not yet",
    ]);
    expect(band()?.className).toContain("notice");
    expect(band()?.textContent).toContain("Checking");
    await insert(backend, { reading: null });
    expect(band()?.className).not.toContain("ok");
    expect(band()?.textContent).toContain("not kept yet");
    await insert(backend);
    expect(band()?.className).toContain("ok");
    expect(band()?.textContent).toContain("Genuine card");
    expect(band()?.textContent).toContain("Kept at 09:14, reading 2 of today");
  });

  it("shows who it is in large, with a masked NISS, age, document and validity", async () => {
    const backend = await open("#/home");
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-07T10:00:00Z") });
    await insert(backend);
    const text = (await sheet()).textContent ?? "";
    for (const part of [
      "Janssens",
      "Maria Louise",
      "08/03/1941",
      "84 years",
      "41.03.08-•••.••",
      "Belgian identity card",
      "04/05/2030",
    ])
      expect(text, part).toContain(part);
    expect(screen.getByAltText("Photo on the card").getAttribute("src")).toMatch(/^data:image/);
  });

  it("checks a known patient in one tap, on her page", async () => {
    const backend = await open("#/home");
    await insert(backend);
    await press("Check insurability");
    globalThis.dispatchEvent(new HashChangeEvent("hashchange"));
    await settle();
    expect(location.hash).toBe("#/people/p1");
    noSheet();
    expect(backend.asked("ask_check").map((call) => call.personId)).toEqual(["p1"]);
  });

  it("takes in a new patient in one tap", async () => {
    const backend = await open("#/home");
    await insert(backend, { person_id: null });
    await press("New patient");
    expect(backend.asked("add_person_from_card")).toHaveLength(1);
    expect(location.hash).toBe("#/people/p8");
  });

  it("says what is not proven, and why", async () => {
    const backend = await open("#/home");
    await insert(backend, {
      genuine: "not_proven",
      proofs: [{ part: "revocation", result: "not_proven", reason: "revoked", obtained_at: null }],
    });
    expect(band()?.className).toContain("warning");
    expect(band()?.textContent).toContain("Not proven");
    expect(band()?.textContent).toMatch(/Revocation:\s+certificate revoked/);
    expect(screen.getByRole("button", { name: "Check insurability" })).toBeTruthy();
  });

  it("says that a card is revoked although all on it is right, and still goes on", async () => {
    const backend = await open("#/home");
    await insert(backend);
    await insert(backend, {
      genuine: "revoked",
      proofs: [
        { part: "revocation", result: "not_proven", reason: "revoked", obtained_at: "2026-11-24T05:30:00Z" },
      ],
    });
    expect(band()?.className).toContain("warning");
    expect(band()?.getAttribute("aria-live")).toBe("assertive");
    const text = band()?.textContent ?? "";
    for (const part of ["Genuine, but revoked", "Kept at", "lost, stolen or blocked", "asked on 24/11/2026"])
      expect(text, part).toContain(part);
    expect(screen.getByRole("button", { name: "Check insurability" })).toBeTruthy();
  });

  it("says which of two cards it shows, and shows the other one when it is asked for", async () => {
    const backend = await open("#/home");
    await insert(backend, { others: [{ reader: "Second reader", holder: "Jan Peeters" }] });
    const said = "Shown: the card of Maria Louise Janssens in ACS ACR38U-CCID 00 00.";
    expect((await sheet()).textContent).toContain(said);
    expect(document.querySelector("[aria-live]:not(.band)")?.textContent).toContain(said);
    await press("Show the card of Jan Peeters");
    expect(backend.asked("read_card")).toEqual([{ reader: "Second reader" }]);
    // a card that nobody could read is named by its reader
    await insert(backend, { id: "k-3", others: [{ reader: "Second reader", holder: null }] });
    expect(screen.getByRole("button", { name: "Show the card in Second reader" })).toBeTruthy();
  });

  it("blocks everything with a forged card", async () => {
    const backend = await open("#/home");
    await insert(backend, {
      genuine: "forged",
      proofs: [{ part: "photo", result: "forged", reason: "hash", obtained_at: null }],
    });
    expect(band()?.className).toContain("danger");
    expect(band()?.textContent).toContain("Do not use this card");
    const buttons = within(await sheet())
      .getAllByRole("button")
      .map((button) => button.textContent?.trim())
      .filter(Boolean);
    expect(buttons).toEqual(["Put away"]);
  });

  it("keeps what was read when the reading breaks off, marked, with a way on", async () => {
    const backend = await open("#/home");
    await insert(backend, {
      stage: "failed",
      genuine: "checking",
      photo: null,
      reading: null,
      error: failure("beid.removed", { retryable: true }),
    });
    const text = (await sheet()).textContent ?? "";
    expect(text).toContain("The card was taken out too early.");
    expect(text).toContain("Janssens");
    expect(text).toContain("What was read stays here, but it is not proven.");
    expect(band()).toBeNull();
    await press("Read again");
    expect(backend.asked("read_card")).toEqual([{ reader: CARD.reader }]);
    expect(band()?.textContent).toContain("Genuine card");
  });

  it("leads to the reader doctor when it cannot be read", async () => {
    const backend = await open("#/home");
    await insert(backend, {
      stage: "failed",
      genuine: "checking",
      identity: null,
      error: failure("beid.not_an_eid"),
    });
    await press("What is wrong?");
    expect(location.hash).toBe("#/readers");
  });

  it("knows the nurse's own card: it opens the session, and fills the profile", async () => {
    const backend = await open("#/home");
    await insert(backend, { own: true, reading: null, person_id: null });
    expect(band()?.textContent).toContain("This is your own card");
    expect(screen.queryByRole("button", { name: "New patient" })).toBeNull();
    await press("Fill my profile");
    globalThis.dispatchEvent(new HashChangeEvent("hashchange"));
    await screen.findByRole("heading", { level: 1, name: "Care provider" });
    await settle();
    expect(backend.asked("profile_from_card")).toHaveLength(1);
    expect(screen.getByLabelText<HTMLInputElement>(/^Name/).value).toBe("Peeters");
    await insert(backend, { id: "k-3", own: true, reading: null });
    within(await sheet())
      .getByRole("button", { name: "Open a session" })
      .click();
    expect(await screen.findByRole("dialog", { name: "eHealth session" })).toBeTruthy();
  });

  it("is shown to the patient with nothing but her name, photo and the reason", async () => {
    const backend = await open("#/home");
    await insert(backend);
    await press("Show the patient");
    const turned = await screen.findByRole("dialog", { name: "Maria Louise Janssens" });
    expect(turned.textContent?.replace(/\s+/g, " ").trim()).toBe(
      "Maria Louise Janssens Card read at 09:14, only for your insurance Close",
    );
    within(turned).getByRole("button", { name: "Close" }).click();
    await settle();
    expect(await sheet()).toBeTruthy();
  });
});

describe("a card that stays behind", () => {
  const alerts = () => screen.queryAllByRole("alert").map((one) => one.textContent ?? "");

  it("is announced after a while, also when its sheet was put away, until it is taken out", async () => {
    const backend = await open("#/home");
    await insert(backend);
    await press("Put away");
    await insert(backend, { left_behind: true });
    noSheet();
    expect(alerts().join()).toContain("The card of Maria Louise Janssens is still in the reader");
    await insert(backend, { present: false });
    expect(alerts()).toEqual([]);
  });

  it("is announced when her page is left with the card still in the reader, not otherwise", async () => {
    const backend = await open("#/people/p1");
    await insert(backend);
    await press("Put away");
    await press("Settings", "link");
    globalThis.dispatchEvent(new HashChangeEvent("hashchange"));
    await screen.findByRole("heading", { level: 1, name: "Settings" });
    await settle();
    expect(alerts().join()).toContain("is still in the reader");

    const other = await open("#/people/p2");
    other.doctor.readers = [];
    await insert(other, { id: "k-9", person_id: "p2" });
    await press("Put away");
    await press("Settings", "link");
    globalThis.dispatchEvent(new HashChangeEvent("hashchange"));
    await screen.findByRole("heading", { level: 1, name: "Settings" });
    await settle();
    expect(alerts()).toEqual([]);
  });
});

describe("sounds", () => {
  const notes: number[] = [];
  class Sound {
    currentTime = 0;
    destination = {};
    createOscillator() {
      const frequency = {
        set value(pitch: number) {
          notes.push(pitch);
        },
      };
      return { frequency, connect: (next: unknown) => next, start: () => undefined, stop: () => undefined };
    }
    createGain() {
      const gain = { setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined };
      return { gain, connect: (next: unknown) => next };
    }
  }

  beforeEach(() => {
    notes.length = 0;
    vi.stubGlobal("AudioContext", Sound);
    if (mute.on) mute.toggle();
  });

  it("differ for good, attention and bad, come once, and are muted on the sheet", async () => {
    const heard: string[] = [];
    for (const rest of [{}, { genuine: "not_proven" }, { genuine: "forged" }] as Partial<CardView>[]) {
      notes.length = 0;
      cards.forget();
      cards.take({ ...CARD, ...rest });
      cards.take({ ...CARD, ...rest, elapsed_ms: 9 });
      heard.push(notes.join());
    }
    expect(new Set(heard).size).toBe(3);
    expect(heard.every((one) => one !== "")).toBe(true);
    const backend = await open("#/home");
    await insert(backend, { id: "k-5", stage: "reading", genuine: "checking", reading: null });
    await press("Sound off");
    expect(screen.getByRole("button", { name: "Sound off" }).getAttribute("aria-pressed")).toBe("true");
    notes.length = 0;
    await insert(backend, { id: "k-5", reading: READING });
    expect(notes).toEqual([]);
  });
});
