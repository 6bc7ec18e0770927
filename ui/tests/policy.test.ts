import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(svelte|ts|css)$/.test(name) && !name.startsWith("generated"))
  .map((name) => ({ name, text: readFileSync(join(ROOT, "src", name), "utf8") }));

/** Relative luminance of a colour, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const tokens = new Map(
  [
    ...readFileSync(join(ROOT, "src/styles/tokens.css"), "utf8").matchAll(
      /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
    ),
  ].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]),
);

function token(name: string): { light: string; dark: string } {
  const pair = tokens.get(name);
  if (!pair) throw new Error(`no colour pair called ${name}`);
  return pair;
}

describe("contrast", () => {
  const STATUS = ["ok", "notice", "warning", "danger", "off", "grave"].map((look) => [
    `${look}-ink`,
    `${look}-ground`,
  ]);
  const TEXT = [
    ["ink", "ground"],
    ["ink", "surface"],
    ["ink", "surface-sunk"],
    ["ink-soft", "ground"],
    ["ink-soft", "surface"],
    ["primary-ink", "primary"],
    ["primary-soft-ink", "primary-soft"],
    ["practice-ink", "practice"],
    ["acceptance-ink", "acceptance"],
    ["production-ink", "production"],
    ["danger-ink", "surface"],
    ["danger-ink", "ground"],
  ];

  it.each([...STATUS, ...TEXT])("of %s on %s is at least 7 to 1 in both themes", (ink = "", ground = "") => {
    expect(contrast(token(ink).light, token(ground).light)).toBeGreaterThanOrEqual(7);
    expect(contrast(token(ink).dark, token(ground).dark)).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ["line-strong", "surface"],
    ["focus", "ground"],
    ["focus", "surface"],
    ["ok", "ok-ground"],
    ["notice", "notice-ground"],
    ["warning", "warning-ground"],
    ["danger", "danger-ground"],
    ["primary", "ground"],
    ["primary", "surface"],
  ])("of the mark %s on %s is at least 3 to 1 in both themes", (mark, ground) => {
    expect(contrast(token(mark).light, token(ground).light)).toBeGreaterThanOrEqual(3);
    expect(contrast(token(mark).dark, token(ground).dark)).toBeGreaterThanOrEqual(3);
  });

  it("tells the three environments apart by colour", () => {
    for (const theme of ["light", "dark"] as const) {
      expect(new Set(["practice", "acceptance", "production"].map((name) => token(name)[theme])).size).toBe(
        3,
      );
    }
  });
});

describe("content policy", () => {
  it("needs no inline style, no inline script and no raw markup", () => {
    for (const { name, text } of sources) {
      expect(text, name).not.toMatch(
        /\sstyle=|style:[a-z-]+=|\{@html|innerHTML|insertAdjacentHTML|setAttribute\("style"/,
      );
    }
    const page = readFileSync(join(ROOT, "index.html"), "utf8");
    expect(page).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)/);
  });

  it("reaches for nothing outside of the window", () => {
    for (const { name, text } of sources) {
      expect(text, name).not.toMatch(
        /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|https?:\/\/(?!www\.w3\.org)/,
      );
      expect(text, name).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie/);
    }
  });

  it("gives everything that is pressed its size", () => {
    const styles = readFileSync(join(ROOT, "src/styles/tokens.css"), "utf8");
    expect(styles).toMatch(/--target: 48px/);
    expect(styles).toMatch(/--target-primary: 64px/);
    expect(styles).toMatch(/--gap: 16px/);
  });
});

describe("lock file", () => {
  it("names no registry", () => {
    expect(readFileSync(join(ROOT, "package-lock.json"), "utf8")).not.toContain('"resolved"');
  });
});
