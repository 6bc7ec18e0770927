import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { Catalogue } from "../src/lib/catalogue";
import { CATALOGUES, LANGUAGES } from "./support/catalogues";

/** Values that lead to every variant of a message: all its variant names, and counts. */
function triesOf(source: string): (string | number)[] {
  const names = [...source.matchAll(/\[\s*([a-z][\w.-]*)\s*\]/gi)].map((match) => match[1] ?? "");
  return [...new Set<string | number>([0, 1, 2, 17, -1, "Janssens", ...names])];
}

const places = (source: string) => [
  ...new Set([...source.matchAll(/\$([\w-]+)/g)].map((match) => match[1] ?? "")),
];

describe("the reader of the catalogue", () => {
  it.each(LANGUAGES)(
    "says every message of %s as the whole Fluent reader does, with every value",
    (language) => {
      const text = CATALOGUES[language];
      const mine = new Catalogue(language, text);
      const bundle = new FluentBundle([language], { useIsolating: false });
      bundle.addResource(new FluentResource(text));
      let said = 0;
      for (const [start, key = ""] of text.matchAll(/^([a-zA-Z][\w-]*) *=.*(?:\n(?:[ \t].*|))*/gm)) {
        const message = bundle.getMessage(key);
        for (const attribute of [undefined, ...Object.keys(message?.attributes ?? {})]) {
          const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
          for (const value of triesOf(start)) {
            const values = Object.fromEntries(places(start).map((name) => [name, value]));
            const whole = Object.fromEntries(
              Object.entries(values).map(([name, one]) => [
                name,
                typeof one === "number" ? new FluentNumber(one, { useGrouping: false }) : one,
              ]),
            );
            const expected = pattern ? bundle.formatPattern(pattern, whole, []) : null;
            expect(mine.text(key, attribute, values), `${key}.${attribute} with ${value}`).toBe(expected);
            said++;
          }
        }
      }
      expect(said).toBeGreaterThan(5000);
    },
  );

  it("knows no message and no attribute that is not there", () => {
    const catalogue = new Catalogue("en", "one = One\n    .meaning = More\n# a comment\ntwo = Two { $name }");
    expect(catalogue.text("three", undefined, {})).toBeNull();
    expect(catalogue.text("one", "action", {})).toBeNull();
    expect(catalogue.text("one", "meaning", {})).toBe("More");
    expect(catalogue.text("two", undefined, {})).toBe("Two {$name}");
  });
});
