import { describe, expect, it } from "vitest";
import type { Period } from "../src/generated/bindings";
import { sent, sentence, t, useCatalogue } from "../src/lib/fluent.svelte";
import * as format from "../src/lib/format";
import { address, parse, type Route } from "../src/lib/router.svelte";
import { current, layOut, pieces } from "../src/screens/answer/timeline";
import { CATALOGUES } from "./support/catalogues";

describe("format", () => {
  it("writes dates the Belgian way, as far as they are known", () => {
    expect(format.dateText("2026-11-24")).toBe("24/11/2026");
    expect(format.dateText("1941-03")).toBe("03/1941");
    expect(format.dateText("1941")).toBe("1941");
    expect(format.dateText(null)).toBe("");
    useCatalogue("de", CATALOGUES.de);
    expect(format.dateText("2026-11-24")).toBe("24.11.2026");
    expect(format.instantText("2026-12-01T22:30:00Z")).toBe("01.12.2026 23:30");
    expect(sent("home-certificate_ok", { date: "06/02/2027" })).toContain("06.02.2027");
    expect(sent("home-certificate_ok", { date: "06/02/2027 14:02" })).toContain("06.02.2027 14:02");
    useCatalogue("en", CATALOGUES.en);
  });

  it("shows instants in Belgian time, in summer and in winter", () => {
    expect(format.instantText("2026-07-01T22:30:00Z")).toBe("02/07/2026 00:30");
    expect(format.instantText("2026-12-01T22:30:00Z")).toBe("01/12/2026 23:30");
    expect(format.timeText("2026-12-01T23:05:00Z")).toBe("00:05");
    expect(format.dayOf("2026-12-31T23:30:00Z")).toBe("2027-01-01");
  });

  it("understands typed dates and refuses days that do not exist", () => {
    expect(format.parseDate("24/11/2026")).toBe("2026-11-24");
    expect(format.parseDate(" 4.1.2026 ")).toBe("2026-01-04");
    expect(format.parseDate("29022028")).toBe("2028-02-29");
    expect(format.parseDate("29/02/2027")).toBeNull();
    expect(format.parseDate("00/01/2027")).toBeNull();
    expect(format.parseDate("tomorrow")).toBeNull();
    expect(format.shiftDate("2026-03-01", -1)).toBe("2026-02-28");
  });

  it("masks a NISS and leaves alone what is none", () => {
    expect(format.nissText("41030812447", true)).toBe("41.03.08-•••.••");
    expect(format.nissText("41030812447", false)).toBe("41.03.08-124.47");
    expect(format.nissText("abc", false)).toBe("abc");
  });

  it("writes other numbers as people know them", () => {
    expect(format.nihiiText("41234567401")).toBe("4-12345-67-401");
    expect(format.nihiiText("94000104")).toBe("94000104");
    expect(format.durationText(65_340)).toBe("18 h 09");
    expect(format.durationText(899)).toBe("14 min 59");
    expect(format.durationText(-3)).toBe("0 s");
    expect(format.durationText(24)).toBe("24 s");
    expect(format.bytesText(999)).toBe("999 B");
    expect(format.bytesText(9412)).toBe("9.4 kB");
    expect(format.spentText(412)).toBe("412 ms");
    useCatalogue("fr", CATALOGUES.fr);
    expect(format.bytesText(9412)).toBe("9,4 ko");
    expect(format.spentText(30_001)).toBe("30,0 s");
    expect(format.groupedHex("9f1c7d")).toBe("9F1C 7D");
  });
});

describe("texts", () => {
  it("keep a sign of French on the line of its word", () => {
    useCatalogue("fr", CATALOGUES.fr);
    expect(t("ui-error-reference", { reference: "x" })).toBe("Code\u00a0: x");
    expect(t("ui-people-no-match", { search: "x" })).toContain("«\u00a0x\u00a0»");
  });

  it("choose plural forms from numbers that travelled as text, and write dates in their place", () => {
    useCatalogue("fr", CATALOGUES.fr);
    expect(sent("home-queue_waiting", { count: "1" })).not.toBe(
      sent("home-queue_waiting", { count: "2" })?.replace("2", "1"),
    );
    expect(sent("home-certificate_ok", { date: "2027-02-06" })).toContain("06/02/2027");
    expect(t("ui-people-count", { count: 1200 })).toBe("1200 patients");
  });

  it("keep leading zeros and long numbers as they are", () => {
    useCatalogue("en", CATALOGUES.en);
    expect(t("ui-insurer-is", { insurer: "009" })).toBe("Health fund 009");
    expect(sent("connection-clock_corrected", { minutes: "61" })).toContain("61 minutes");
  });

  it("have three parts for an error, and a way out for an unknown one", () => {
    useCatalogue("de", CATALOGUES.de);
    const known = sentence("keystore.wrong_password");
    expect([known.message, known.meaning, known.action].every((part) => part.length > 10)).toBe(true);
    expect(sentence("nobody.knows").message).toContain("nobody.knows");
    expect(sent("nobody-knows")).toBeNull();
  });

  it("read the attribute of a key that Rust chose", () => {
    useCatalogue("en", CATALOGUES.en);
    expect(sent("soap-timeout.action")).toBe(sentence("soap.timeout").action);
  });
});

describe("addresses", () => {
  it.each<Route>([
    { screen: "home" },
    { screen: "people", adding: false },
    { screen: "people", adding: true },
    { screen: "person", id: "a b/c", check: null },
    { screen: "person", id: "p1", check: "c 1" },
    { screen: "settings" },
  ])("go both ways: %o", (route) => {
    expect(parse(address(route))).toEqual(route);
  });

  it("lead home when they are unknown", () => {
    expect(parse("#/nothing/here")).toEqual({ screen: "home" });
    expect(parse("")).toEqual({ screen: "home" });
  });
});

describe("timeline", () => {
  const period = (from: string | null, until: string | null, rest: Partial<Period> = {}): Period => ({
    from,
    until,
    insurer: "319",
    registration_number: "1",
    ct1: "110",
    ct2: "110",
    increased_reimbursement: false,
    communicated_on: null,
    payment_approval: null,
    ...rest,
  });

  it("puts the newest first, and a gap only where a day is not covered", () => {
    const all = pieces(
      [
        period("2026-01-01", "2026-01-31"),
        period("2026-03-01", "2026-03-31"),
        period("2026-02-01", "2026-02-27"),
      ],
      "2026-03-10",
    );
    expect(all.map((piece) => [piece.kind, piece.from, piece.until])).toEqual([
      ["period", "2026-03-01", "2026-03-31"],
      ["gap", "2026-02-28", "2026-02-28"],
      ["period", "2026-02-01", "2026-02-27"],
      ["period", "2026-01-01", "2026-01-31"],
    ]);
  });

  it("says in what a period differs from the one before", () => {
    const changed = pieces(
      [period("2026-01-01", "2026-01-31"), period("2026-02-01", null, { insurer: "509", ct1: "111" })],
      "2026-02-05",
    );
    expect(changed[0]).toMatchObject({ kind: "period", changes: ["insurer", "codes"], until: "2026-02-05" });
  });

  it("finds the period of a day, both ends included, and none when none holds it", () => {
    const periods = [period("2026-01-01", "2026-01-31"), period("2026-03-01", null)];
    expect(current(periods, "2026-01-31")).toBe(periods[0]);
    expect(current(periods, "2031-01-01")).toBe(periods[1]);
    expect(current(periods, "2026-02-10")).toBeUndefined();
  });

  it("draws to scale inside of its frame", () => {
    const all = pieces(
      [period("2026-01-01", "2026-01-10"), period("2026-01-16", "2026-01-20")],
      "2026-01-18",
    );
    const plan = layOut(all, "2026-01-18");
    expect(plan.spans.map((span) => [span.start, span.width])).toEqual([
      [75, 25],
      [50, 25],
      [0, 50],
    ]);
    expect(plan.mark).toBeCloseTo(87.5);
    expect([plan.from, plan.until]).toEqual(["2026-01-01", "2026-01-20"]);
  });
});
