import { fireEvent, screen, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { CARD } from "./support/cards";
import { failure, type Backend } from "./support/backend";
import { NO_SESSION } from "./support/facts";
import { open, press, settle, type } from "./support/open";

const nurse = (backend: Backend) => {
  backend.session = NO_SESSION;
  if (backend.state.profile) backend.state.profile.quality = "nurse";
};
const pin = () => screen.findByLabelText<HTMLInputElement>("PIN of your card");
const sheet = () => screen.findByRole("dialog", { name: "eHealth session" });
const submit = async () =>
  within(await sheet()).getByRole<HTMLButtonElement>("button", { name: "Open a session" });

async function begin(prepare: (backend: Backend) => void = () => undefined): Promise<Backend> {
  const backend = await open("#/home", (prepared) => {
    nurse(prepared);
    prepare(prepared);
  });
  await press(/session/i);
  await sheet();
  await settle();
  return backend;
}

describe("a session with the card", () => {
  it("asks for 4 to 12 digits, by keys or keyboard, and sends them once", async () => {
    const backend = await begin();
    const field = await pin();
    expect(field.type).toBe("password");
    expect(document.activeElement).toBe(field);
    expect((await submit()).disabled).toBe(true);
    for (const digit of "12") await press(digit);
    await fireEvent.input(field, { target: { value: `${field.value}3x4567890123` } });
    expect(field.value).toBe("123456789012");
    await press("Clear all");
    for (const digit of "1234") await press(digit);
    (await submit()).click();
    await settle();
    expect(backend.asked("open_session")).toEqual([
      { kind: "eid", password: null, reason: null, pin: "1234" },
    ]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("says which card it is and how many tries are left, and forgets a wrong PIN", async () => {
    const backend = await begin((prepared) => {
      prepared.refuse("open_session", "beid.wrong_pin", { params: { tries: "2" } });
    });
    expect((await sheet()).textContent).toContain("Card of Anna Peeters in ACS ACR38U-CCID 00 00");
    expect((await sheet()).textContent).toContain("3 tries left.");
    for (const digit of "9999") await press(digit);
    backend.signing.tries_left = 2;
    (await submit()).click();
    await settle();
    expect((await pin()).value).toBe("");
    expect(within(await sheet()).getByRole("alert").textContent).toContain(
      "This PIN is wrong. Tries left: 2.",
    );
    expect((await sheet()).textContent).toContain("2 tries left.");
    // a wrong PIN says nothing about the certificate's password
    expect(screen.queryByLabelText("Password of the certificate")).toBeNull();
  });

  it("keeps no PIN when the window is left, when another field is entered, or after closing", async () => {
    await begin();
    const field = await pin();
    for (const digit of "1234") await press(digit);
    globalThis.dispatchEvent(new Event("blur"));
    await settle();
    expect(field.value).toBe("");
    for (const digit of "1234") await press(digit);
    const [other] = within(await sheet()).getAllByRole("radio");
    await fireEvent.focusOut(field, { relatedTarget: other });
    await settle();
    expect(field.value).toBe("");
    for (const digit of "1234") await press(digit);
    await press(/Fallback procedure/, "radio");
    await press(/Identity card \(eID\)/, "radio");
    expect((await pin()).value).toBe("");
  });

  it("leaves the PIN to a reader that has keys", async () => {
    const backend = await begin((prepared) => {
      prepared.signing.pin_pad = true;
    });
    expect((await sheet()).textContent).toContain("Type the PIN on the reader");
    expect(screen.queryByLabelText("PIN of your card")).toBeNull();
    (await submit()).click();
    await settle();
    expect(backend.asked("open_session")).toEqual([{ kind: "eid", password: null, reason: null, pin: null }]);
  });

  it("asks for no PIN when it is blocked, and says who can help", async () => {
    await begin((prepared) => {
      prepared.signing.tries_left = 0;
      prepared.signing.error = failure("beid.pin_blocked");
    });
    expect((await sheet()).textContent).toContain("Have the card unblocked at your municipality.");
    expect(screen.queryByLabelText("PIN of your card")).toBeNull();
    expect((await submit()).disabled).toBe(true);
  });

  it("asks for no PIN of another person's card, nor without a card", async () => {
    const backend = await begin((prepared) => {
      Object.assign(prepared.signing, {
        own: false,
        holder: "Maria Janssens",
        error: failure("core.card_of_other"),
      });
    });
    expect((await sheet()).textContent).toContain("Maria Janssens");
    expect((await sheet()).textContent).toContain("Only your own card opens your session.");
    expect(screen.queryByLabelText("PIN of your card")).toBeNull();
    Object.assign(backend.signing, { reader: null, holder: null, error: failure("core.no_card") });
    await press("Try again");
    expect((await sheet()).textContent).toContain("There is no card in the reader.");
    // the card that goes in now is looked at by itself
    Object.assign(backend.signing, { reader: CARD.reader, holder: "Anna Peeters", own: true, error: null });
    await backend.insert({ ...CARD, own: true, reading: null });
    await settle();
    expect(await pin()).toBeTruthy();
  });

  it("has the fallback one tap away, with its reason and how often it was used", async () => {
    const backend = await begin((prepared) => {
      prepared.session = { ...NO_SESSION, fallbacks: 2 };
    });
    await press(/Fallback procedure/, "radio");
    expect((await sheet()).textContent).toContain("Fallback used 2 times this month");
    await type("Why the fallback?", "card at home");
    (await submit()).click();
    await settle();
    expect(backend.asked("open_session")).toEqual([
      { kind: "fallback", password: null, reason: "card at home", pin: null },
    ]);
  });
});

describe("the profile and the card", () => {
  it("is filled from the card in the reader, but not with the number at the institute", async () => {
    const backend = await open("#/profile", (prepared) => {
      prepared.card = { ...CARD, own: true, reading: null };
    });
    await press("Put away");
    await press("Fill my profile");
    expect(backend.asked("profile_from_card")).toHaveLength(1);
    expect(screen.getByLabelText<HTMLInputElement>(/^Name/).value).toBe("Peeters");
    expect(screen.getByLabelText<HTMLInputElement>(/^NIH/).value).toBe("94000104");
  });

  it("says when the card and the certificate are of two people", async () => {
    const backend = await open("#/welcome", (prepared) => {
      prepared.state.first_run_done = false;
      prepared.state.profile = null;
      prepared.card = CARD;
    });
    await press(/Practise first/);
    await press(/Anna Peeters/);
    await press("Open");
    await press("Yes, continue");
    await settle();
    const text = document.querySelector("main")?.textContent ?? "";
    expect(text).toContain("The card of Maria Louise Janssens is in the reader");
    expect(text).toContain("The card and the certificate belong to two people");
    expect(text).toContain("41.03.08");
    expect(text).toContain("85.01.01");
    expect(backend.asked("profile_from_card")).toEqual([]);
  });
});
