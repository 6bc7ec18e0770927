import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { Catalogue } from "../src/lib/catalogue";
import { CATALOGUES, LANGUAGES } from "./support/catalogues";

const TEXT = `# a remark
-brand = Valise
first = One { $count ->
    [one] thing
   *[other] things
  } of { -brand }
    .meaning = For { second }
second = the second
    line
`;

describe("a catalogue that is read when it is needed", () => {
  it("finds terms and messages that a message refers to", () => {
    const catalogue = new Catalogue("en", TEXT);
    expect(catalogue.text("first", undefined, { count: 1 })).toBe("One thing of Valise");
    expect(catalogue.text("first", "meaning", null)).toBe("For the second\nline");
    expect(catalogue.text("second", undefined, null)).toBe("the second\nline");
  });

  it("knows nothing of other keys and attributes", () => {
    const catalogue = new Catalogue("en", TEXT);
    expect(catalogue.text("third", undefined, null)).toBeNull();
    expect(catalogue.text("first", "action", null)).toBeNull();
  });

  it.each(LANGUAGES)("says in %s what the whole file says", (language) => {
    const catalogue = new Catalogue(language, CATALOGUES[language]);
    const whole = new FluentBundle([language], { useIsolating: false });
    whole.addResource(new FluentResource(CATALOGUES[language]));
    for (const [key, message] of whole._messages) {
      for (const attribute of [undefined, ...Object.keys(message.attributes)]) {
        const pattern = attribute === undefined ? message.value : message.attributes[attribute];
        const said = pattern ? whole.formatPattern(pattern, null, []) : null;
        expect(catalogue.text(key, attribute, null), key).toBe(said);
      }
    }
  });
});
