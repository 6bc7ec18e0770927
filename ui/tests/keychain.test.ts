import { screen, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import type { KeychainState } from "../src/generated/bindings";
import { open, press, type } from "./support/open";

describe("keychain", () => {
  it.each<[KeychainState, string]>([
    ["locked", "The keychain is locked"],
    ["denied", "The keychain refuses access"],
    ["missing", "This device has no keychain"],
  ])("that is %s stands in front of every screen, and is asked again on demand", async (state, words) => {
    const backend = await open("#/people", (prepared) => {
      prepared.state.keychain = { kind: "none", state, where_key: "home-kept_in_none" };
    });
    expect(within(screen.getByRole("alert")).getByText(words)).toBeTruthy();
    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(screen.queryByRole("button", { name: "Use a sealed file" }) !== null).toBe(state === "missing");
    backend.state.keychain = {
      kind: "secret_service",
      state: "ready",
      where_key: "home-kept_in_secret_service",
    };
    await press("Try again");
    expect(screen.getByRole("searchbox")).toBeTruthy();
  });

  it("sealed in a file opens with the passphrase, after a wrong one too", async () => {
    const backend = await open("#/home", (prepared) => {
      prepared.state.keychain = {
        kind: "sealed_file",
        state: "locked",
        where_key: "home-kept_in_sealed_file",
      };
      prepared.refuse("home", "vault.locked");
      prepared.refuse("use_sealed_file", "vault.wrong_passphrase");
    });
    await type("Passphrase", "wrong");
    await press("Unlock");
    expect(screen.getByRole("alert").textContent).toContain("vault.wrong_passphrase");
    backend.restore("home");
    backend.answer("use_sealed_file", () => ({
      ...backend.state,
      keychain: { kind: "sealed_file", state: "ready", where_key: "home-kept_in_sealed_file" },
    }));
    await type("Passphrase", "right");
    await press("Unlock");
    expect(backend.asked("use_sealed_file")).toEqual([{ passphrase: "wrong" }, { passphrase: "right" }]);
    expect(screen.getByRole("heading", { level: 1, name: "Tuesday 24/11/2026" })).toBeTruthy();
  });
});
