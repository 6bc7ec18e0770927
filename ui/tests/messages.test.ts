import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CATALOGUES, LANGUAGES } from "./support/catalogues";

const SOURCES = join(import.meta.dirname, "../src");
const sources = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(svelte|ts)$/.test(name) && !name.startsWith("generated"))
  .map((name) => ({ name, text: readFileSync(join(SOURCES, name), "utf8") }));

/** Keys and their variables, as the files write them. */
function entries(text: string): Map<string, { variables: Set<string>; value: string }> {
  const found = new Map<string, { variables: Set<string>; value: string }>();
  for (const block of text.split(/^(?=[a-zA-Z-][\w-]* *=)/m)) {
    const key = /^([a-zA-Z-][\w-]*) *=/.exec(block)?.[1];
    if (key === undefined) continue;
    const variables = new Set([...block.matchAll(/\$([\w-]+)/g)].map((match) => match[1] ?? ""));
    found.set(key, { variables, value: block });
  }
  return found;
}

const all = Object.fromEntries(LANGUAGES.map((language) => [language, entries(CATALOGUES[language])]));

/** Keys written in full, and the fixed beginnings of keys that are put together. */
function used(): { whole: Set<string>; begun: Set<string> } {
  const whole = new Set<string>();
  const begun = new Set<string>();
  for (const { text } of sources) {
    for (const [, key] of text.matchAll(
      /["'`]((?:ui|verdict|reason|facet|outcome|ct1|ct2|error)(?:-[\w-]+)?)["'`]/g,
    ))
      whole.add(key ?? "");
    for (const [, start] of text.matchAll(
      /`((?:ui|verdict|reason|facet|outcome|ct1|detail|missing|home|practice)-[\w-]*)\$\{/g,
    ))
      begun.add(start ?? "");
  }
  return { whole, begun };
}

describe("messages", () => {
  it.each(LANGUAGES)("has every key the interface uses in %s", (language) => {
    const { whole, begun } = used();
    expect(whole.size).toBeGreaterThan(250);
    const catalogue = all[language];
    const keys = [...(catalogue?.keys() ?? [])];
    expect([...whole].filter((key) => key.includes("-") && !catalogue?.has(key))).toEqual([]);
    expect([...begun].filter((start) => !keys.some((key) => key.startsWith(start)))).toEqual([]);
  });

  it("has no key for the interface that nothing uses", () => {
    const { whole, begun } = used();
    const idle = [...(all.en?.keys() ?? [])].filter(
      (key) => key.startsWith("ui-") && !whole.has(key) && ![...begun].some((start) => key.startsWith(start)),
    );
    expect(idle).toEqual([]);
  });

  it.each(LANGUAGES)("has the same keys and variables in %s as in English", (language) => {
    const english = all.en;
    const other = all[language];
    expect([...(other?.keys() ?? [])].sort()).toEqual([...(english?.keys() ?? [])].sort());
    for (const [key, { variables }] of english ?? [])
      expect([...(other?.get(key)?.variables ?? [])].sort(), key).toEqual([...variables].sort());
  });

  it.each(LANGUAGES)("is read without a fault and holds no HTML in %s", (language) => {
    const bundle = new FluentBundle([language], { useIsolating: false });
    expect(bundle.addResource(new FluentResource(CATALOGUES[language]))).toEqual([]);
    for (const [key, { value }] of all[language] ?? []) {
      expect(value, key).not.toMatch(/<\/?[a-zA-Z][^>]*>|&[a-z]+;|&#/);
      expect(bundle.hasMessage(key) || key.startsWith("-"), key).toBe(true);
    }
  });

  it("writes no sentence into the program: what people read is in the catalogue", () => {
    // text between tags that begins with a letter and has a space is a sentence that escaped
    const escaped = sources
      .filter(({ name }) => name.endsWith(".svelte"))
      .flatMap(({ name, text }) => {
        const markup = text
          .replace(/<script[\s\S]*?<\/script>/g, "")
          .replace(/<style[\s\S]*?<\/style>/g, "")
          .replace(/<!--[\s\S]*?-->/g, "");
        return [...markup.matchAll(/>\s*([A-Za-zÀ-ÿ][^<>{}]* [^<>{}]*)</g)].map(
          (match) => `${name}: ${match[1]?.trim()}`,
        );
      });
    expect(escaped).toEqual([]);
  });
});
