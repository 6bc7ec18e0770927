import { emit } from "@tauri-apps/api/event";
import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import type { ConnectionStep } from "../src/generated/bindings";
import { ACTIVITY, LEDGER, STEPS } from "./support/facts";
import { open, press, settle, type } from "./support/open";

describe("connection test", () => {
  it("shows the steps while they run, then each with its remedy", async () => {
    let finish: (steps: ConnectionStep[]) => void = () => undefined;
    await open("#/connection", (backend) =>
      backend.answer("connection_test", () => new Promise((done) => (finish = done as typeof finish))),
    );
    expect(screen.getByText("The test has not been run yet")).toBeTruthy();
    await press("Run the test");
    await emit("connection-step", {
      ...(STEPS[0] as ConnectionStep),
      state: "running",
      key: "connection-certificate",
      params: {},
    });
    await settle();
    expect(screen.getByText("Looks at the certificate on this device.")).toBeTruthy();
    await emit("connection-step", STEPS[0]);
    await settle();
    const row = screen.getByRole("heading", { name: "Certificate" }).closest("article");
    expect(row?.textContent).toContain("Your certificate is valid until 06/02/2027.");
    finish(STEPS);
    expect(await screen.findByText("Not tried")).toBeTruthy();
    expect(screen.getByText("Set the clock of this device.")).toBeTruthy();
    expect(screen.getByText("Not in order")).toBeTruthy();
    expect(document.querySelector("p.hidden[aria-live]")?.textContent).toContain("1 step is not in order");
    expect(await screen.findByRole("button", { name: "Test again" })).toBeTruthy();
  });

  it("shows a failure of the test itself", async () => {
    await open("#/connection", (backend) => backend.refuse("connection_test", "core.internal"));
    await press("Run the test");
    expect(screen.getByText("Something in Valise itself went wrong.")).toBeTruthy();
  });
});

describe("activity", () => {
  it("tells by day what was done, filters by kind, and leads to the patient", async () => {
    const backend = await open("#/activity");
    expect(screen.getByRole("heading", { name: "24/11/2026" })).toBeTruthy();
    expect(screen.getByText("Answer received: Janssens Maria.")).toBeTruthy();
    expect(screen.getAllByRole("link", { name: "Open" })[0]?.getAttribute("href")).toBe(
      "#/people/p1/checks/c1",
    );
    await press("Session", "radio");
    await press("Today", "radio");
    await type("Patient or word", " janssens ");
    const today = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Brussels" }).format(new Date());
    const filter = {
      kinds: ["session"],
      from: today,
      until: null,
      text: "janssens",
      person_id: null,
      before: null,
    };
    expect(backend.asked("activity").at(-1)).toEqual({ filter: { ...filter, limit: 100 } });
    await press("Export this list");
    expect(backend.asked("export_activity")).toEqual([
      { path: "/home/anna/list.csv", filter: { ...filter, limit: null } },
    ]);
    expect(screen.getByText("12 lines exported.", { selector: ".row p" })).toBeTruthy();
    backend.answer("activity", () => []);
    await press("Patients", "radio");
    expect(screen.getByText("Nothing to show")).toBeTruthy();
    expect(screen.getByText("Change the period or the filters.")).toBeTruthy();
  });

  it("reads older lines on demand", async () => {
    const page = (from: number) =>
      Array.from({ length: 100 }, (_, index) => ({ ...ACTIVITY[0], id: from - index }));
    const backend = await open("#/activity", (prepared) =>
      prepared.answer<{ filter: { before: number | null } }>("activity", ({ filter }) =>
        filter.before === null ? page(300) : page(200).slice(0, 3),
      ),
    );
    await press("Show older");
    expect(backend.asked("activity").at(-1)).toEqual({
      filter: { kinds: [], from: null, until: null, text: null, person_id: null, before: 201, limit: 100 },
    });
    expect(screen.getAllByText("Answer received: Janssens Maria.")).toHaveLength(103);
    expect(screen.queryByRole("button", { name: "Show older" })).toBeNull();
  });

  it("lists every call that left the device, and finds the failed ones", async () => {
    const backend = await open("#/network");
    expect(screen.getAllByRole("listitem").filter((item) => item.querySelector(".call"))).toHaveLength(
      LEDGER.length,
    );
    expect(screen.getAllByText(/9\.4 kB sent, 6\.1 kB received/)).toHaveLength(1);
    expect(screen.getByText(/soap\.timeout$/)).toBeTruthy();
    expect(screen.getByText("127.0.0.1:41231 did not answer in time.")).toBeTruthy();
    backend.answer("ledger", () => []);
    await press("Only what did not succeed", "switch");
    await press("Insurability", "radio");
    await press("ehealth.example", "radio");
    expect(backend.asked("ledger").at(-1)).toEqual({
      filter: {
        host: "ehealth.example",
        purpose: "member_data",
        failed_only: true,
        from: null,
        until: null,
        before: null,
        limit: 100,
      },
    });
    expect(screen.getByText("No calls to show")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Export this list" })).toBeNull();
  });
});

describe("settings", () => {
  it("changes one setting at a time and dresses the window at once", async () => {
    const backend = await open("#/settings");
    await press("Dark", "radio");
    await press("150 %", "radio");
    await press(/Left-handed/, "switch");
    expect(backend.asked("set_settings").at(-1)?.settings).toMatchObject({
      theme: "dark",
      text_size: 150,
      left_handed: true,
      concurrency: 3,
    });
    expect(document.documentElement.dataset).toMatchObject({ theme: "dark", textSize: "150", hand: "left" });
  });

  it("changes the language of the whole screen without a restart", async () => {
    const backend = await open("#/settings");
    await press("Nederlands", "radio");
    expect(screen.getByRole("heading", { level: 1, name: "Instellingen" })).toBeTruthy();
    expect(screen.getAllByRole("link", { name: "Patiënten" }).length).toBeGreaterThan(0);
    expect(document.documentElement.lang).toBe("nl");
    expect(backend.asked("set_language")).toEqual([{ language: "nl" }]);
  });

  it("warns before another environment, and moves only when that is confirmed", async () => {
    const backend = await open("#/settings");
    await press(/Production/, "radio");
    expect(screen.getByText("Each environment has its own data")).toBeTruthy();
    await press("Stay here");
    expect(screen.queryByText("Each environment has its own data")).toBeNull();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /Practice/ }).checked).toBe(true);
    expect(backend.asked("set_environment")).toHaveLength(0);
    await press(/Production/, "radio");
    await press("Move to: Production");
    expect(backend.asked("set_environment")).toEqual([{ environment: "production" }]);
    await waitFor(() => expect(document.documentElement.dataset.environment).toBe("production"));
  });

  it("shows a refused value", async () => {
    await open("#/settings", (backend) =>
      backend.refuse("set_settings", "core.setting_out_of_range", { params: { name: "concurrency" } }),
    );
    await press("5", "radio");
    expect(screen.getByText("This setting has a value that is not possible (concurrency).")).toBeTruthy();
    // what stands on the screen is what is set
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "3" }).checked).toBe(true);
    await press(/Left-handed/, "switch");
    expect(screen.getByRole<HTMLInputElement>("switch", { name: /Left-handed/ }).checked).toBe(false);
  });
});

describe("practice", () => {
  it("shows the invented people by what they show, and adds them", async () => {
    const backend = await open("#/practice");
    expect(screen.getByText("Died some months ago.")).toBeTruthy();
    await press("Add to my list");
    expect(backend.asked("add_person")[0]?.person).toMatchObject({ niss: "41030812447", name: "Janssens" });
    expect(location.hash).toBe("#/people/p9");
  });

  it("switches faults", async () => {
    const backend = await open("#/practice");
    expect(screen.getByText("A fault is switched on")).toBeTruthy();
    await press(/network/i, "switch");
    expect(backend.asked("set_practice_fault")).toEqual([{ fault: "no_network", on: false }]);
    expect(screen.queryByText("A fault is switched on")).toBeNull();
  });

  it("is only there in practice", async () => {
    await open("#/more", (backend) => {
      backend.state.environment = "production";
    });
    expect(screen.queryByRole("link", { name: "Practice" })).toBeNull();
    expect(screen.getByText("Production", { selector: ".badge span" })).toBeTruthy();
  });
});
