import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segmentation } from "../../src/lang/en/segmentation.ts";
import { plainWord, tokenize } from "../../src/text/tokens.ts";
import { anyText, isBlank, SEED } from "./any-text.ts";

const words = (text: string): string =>
  tokenize(text, segmentation)
    .map((t) => text.slice(t.start, t.end))
    .join(" | ");
const kinds = (text: string): string =>
  tokenize(text, segmentation)
    .map((t) => `${text.slice(t.start, t.end)}/${t.kind}`)
    .join(" ");

describe("words", () => {
  test("keeps inner apostrophes, hyphens and ampersands", () => {
    expect(words("Don’t ask O'Brien of R&D, al-Amin.")).toBe(
      "Don’t | ask | O'Brien | of | R&D | , | al-Amin | .",
    );
  });
  test("splits clitics off as words of their own", () => {
    expect(words("Ann's sure she'd say they’ll go.")).toBe(
      "Ann | 's | sure | she | 'd | say | they | ’ll | go | .",
    );
  });
  test("leaves a plural's apostrophe to the quotations", () => {
    expect(words("the boys' ball")).toBe("the | boys | ' | ball");
  });
  test("keeps the dots of abbreviations, initials and titles", () => {
    expect(words("Dr. J. K. Lowe of the U.S. (a.k.a. Jay), Ph.D., left.")).toBe(
      "Dr. | J. | K. | Lowe | of | the | U.S. | ( | a.k.a. | Jay | ) | , | Ph.D. | , | left | .",
    );
  });
  test("takes “no.” for an abbreviation only before a number", () => {
    expect(words("No. 5 said no. Then")).toBe("No. | 5 | said | no | . | Then");
  });
  test("takes the pronoun I for no initial", () => {
    expect(words("Ann and I. J. Lowe")).toBe("Ann | and | I | . | J. | Lowe");
  });
  test("keeps a soft hyphen and a joiner inside a word", () => {
    expect(words("soft\u00adly now")).toBe("soft\u00adly | now");
  });
  test("keeps combining marks with their letters", () => {
    expect(words("e\u0301te\u0301 ok")).toBe("e\u0301te\u0301 | ok");
  });
  test("parts words at a missing blank after a full stop", () => {
    expect(words("the rest.He left")).toBe("the | rest | . | He | left");
  });
});

describe("numbers", () => {
  test("keep their inner marks", () => {
    expect(kinds("1,400 3.5 10:30 24/7 5th 1990s .22")).toBe(
      "1,400/number 3.5/number 10:30/number 24/7/number 5th/number 1990s/number .22/number",
    );
  });
  test("do not take the comma of a list for one of theirs", () => {
    expect(words("in 5,6 or 1,400, then")).toBe("in | 5 | , | 6 | or | 1,400 | , | then");
  });
  test("stand apart from their currency, unit and range", () => {
    expect(words("$46 50% 5–6 3-year 12-14")).toBe(
      "$ | 46 | 50 | % | 5 | – | 6 | 3 | - | year | 12 | - | 14",
    );
  });
  test("take a whole date as ISO 8601 writes it", () => {
    expect(kinds("on 2014-06-27.")).toBe("on/word 2014-06-27/number ./mark");
  });
});

describe("links", () => {
  test("end before the marks of the sentence", () => {
    expect(kinds("See https://a.example/x(y), www.b.example/c).")).toBe(
      "See/word https://a.example/x(y)/link ,/mark www.b.example/c/link )/mark ./mark",
    );
  });
  test("take in mail addresses, handles, tags and bare host names", () => {
    expect(kinds("a.b@c.example @ann #tag example.com")).toBe(
      "a.b@c.example/link @ann/link #tag/link example.com/link",
    );
  });
});

describe("marks", () => {
  test("are one each, and runs of dots or dashes one together", () => {
    expect(words("no... – -- ?! (“")).toBe("no | ... | – | -- | ? | ! | ( | “");
  });
  test("keep an emoji with its joiners, tones and selectors whole", () => {
    expect(words("👩‍👩‍👧🇬🇧👍🏽 1️⃣")).toBe("👩‍👩‍👧 | 🇬🇧 | 👍🏽 | 1️⃣");
  });
  test("count a lone surrogate as one", () => {
    expect(tokenize("a\ud800b", segmentation).map((t) => [t.start, t.end])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });
});

test("a plain word is in lower case with straight apostrophes and no soft hyphens", () => {
  expect(plainWord("Don’t", { start: 0, end: 5 })).toBe("don't");
  expect(plainWord("Soft\u00adly", { start: 0, end: 7 })).toBe("softly");
});

describe("any text", () => {
  test("has every code unit that is not blank in exactly one token, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end } of tokenize(text, segmentation)) {
          if (start < at || end <= start || end > text.length) return false;
          if (!isBlank(text.slice(at, start)) || /\s/u.test(text.slice(start, end))) return false;
          at = end;
        }
        return isBlank(text.slice(at));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
  test("has no token that cuts a character in two", () => {
    fc.assert(
      fc.property(anyText, (text) =>
        tokenize(text, segmentation).every(
          ({ start }) =>
            !(/[\udc00-\udfff]/.test(text[start]!) && /[\ud800-\udbff]/.test(text[start - 1] ?? "")),
        ),
      ),
      { seed: SEED, numRuns: 500 },
    );
  });
  test("has the same tokens whatever was read before it", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const before = tokenize(text, segmentation);
        tokenize(other, segmentation);
        expect(tokenize(text, segmentation)).toEqual(before);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
  test("has in a stretch the tokens that the stretch has alone", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, text, after) => {
        const start = before.length;
        const within = tokenize(before + text + after, segmentation, { start, end: start + text.length });
        const alone = tokenize(text, segmentation);
        expect(within.map((t) => ({ ...t, start: t.start - start, end: t.end - start }))).toEqual(alone);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});
