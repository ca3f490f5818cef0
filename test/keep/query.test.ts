import { describe, expect, test } from "vitest";
import { fold, foldedWords } from "../../src/keep/fold.ts";
import { bestPassage } from "../../src/keep/passage.ts";
import { parseQuery } from "../../src/keep/query.ts";
import { wordsAt } from "../../src/model/span.ts";
import { marked } from "../marked.ts";

describe("a query", () => {
  test("is words to find, phrases, and words to leave out", () => {
    expect(parseQuery('Gate "North  Side" -rain -"east gate" don\'t')).toEqual({
      all: [["gate"], ["north", "side"], ["don", "t"]],
      none: [["rain"], ["east", "gate"]],
    });
  });

  test("takes marks that make no sense for nothing, and the words beside them for words", () => {
    const none = { all: [], none: [] };
    for (const query of ["", '"', '""', '" "', "-", "--", "*", "(", ' - " '])
      expect(parseQuery(query)).toEqual(none);
    expect(parseQuery('"gate').all).toEqual([["gate"]]);
    expect(parseQuery("well-known").all).toEqual([["well", "known"]]);
    expect(parseQuery("a OR b*").all).toEqual([["a"], ["or"], ["b"]]);
    expect(parseQuery("--gate").none).toEqual([["gate"]]);
  });

  test("is cut where nobody would have typed it", () => {
    expect(parseQuery("ab ".repeat(100_000)).all).toHaveLength(64);
  });
});

describe("folded words", () => {
  test("lose case, accents and width, and keep their places", () => {
    const text = "Élodie's ＡＢＣ, ½ con\u00adflict Straße";
    const words = [...foldedWords(text)];
    expect(words.map(({ word }) => word)).toEqual(["elodie", "s", "abc", "12", "conflict", "strasse"]);
    expect(words.map((word) => wordsAt(text, word))).toEqual([
      "Élodie",
      "s",
      "ＡＢＣ",
      "½",
      "con\u00adflict",
      "Straße",
    ]);
  });

  test("are one a character where a script has no spaces", () => {
    expect(Array.from(foldedWords("北京 ab"), ({ word }) => word)).toEqual(["北", "京", "ab"]);
  });

  test("are the same however a letter is put together", () => {
    for (const [a, b] of [
      ["É", "E\u0301"],
      ["Σίσυφος", "ΣΊΣΥΦΟΣ"],
      ["ﬁne", "FINE"],
      ["й", "и\u0306"],
    ] as const)
      expect(fold(a)).toBe(fold(b));
  });

  test("hold nothing that a plain tokenizer would part them at", () => {
    // Every character of the basic plane between two letters.
    for (let code = 1; code < 0x10000; code++) {
      const text = `q${String.fromCharCode(code)}z`;
      for (const { word } of foldedWords(text))
        expect(word, code.toString(16)).toMatch(/^[a-z0-9\u0080-\uffff]+$/);
    }
  });
});

describe("the best passage", () => {
  const passage = (source: string, query: string, kinds: readonly string[] = []) => {
    const { text, spans } = marked(source);
    const blocks = (spans.b ?? []).map((span, i) => ({ ...span, kind: (kinds[i] ?? "paragraph") as never }));
    const best = bestPassage(text, blocks, parseQuery(query));
    return best && { ...best, words: wordsAt(text, best.span), text };
  };

  test("is the stretch of one block that holds the most of what is sought", () => {
    const filler = "and so on ".repeat(40);
    const best = passage(
      `[The rain came.]b [Rain, ${filler}then rain at the gate.]b [The gate.]b`,
      "gate rain",
    );
    expect(best?.words).toBe("rain at the gate");
    expect(best?.snippet).toMatch(/^….* then rain at the gate\.$/);
    expect(best?.matches.map((match) => wordsAt(best.snippet, match))).toEqual(["rain", "gate"]);
  });

  test("is the earliest of equals, and not in boilerplate", () => {
    const best = passage("[Share rain]b [First rain]b [Second rain]b", "rain", ["boilerplate"]);
    expect(best?.snippet).toBe("First rain");
    expect(passage("[Share rain]b", "rain", ["boilerplate"])).toBeNull();
  });

  test("prefers a whole phrase to its first word", () => {
    const best = passage("[The north gate fell.]b", '"north gate" north');
    expect(best?.words).toBe("north gate");
  });

  test("never cuts a character in two", () => {
    const best = passage(`[${"😀".repeat(200)}rain${"😀".repeat(200)}]b`, "rain");
    expect(best?.snippet.isWellFormed()).toBe(true);
  });

  test("is found in linear time in a megabyte of what is sought", () => {
    for (const text of ["rain ".repeat(200_000), `${"rain ".repeat(199_999)}gate`, "x".repeat(1_000_000)]) {
      const blocks = [{ start: 0, end: text.length, kind: "paragraph" }] as const;
      const started = performance.now();
      bestPassage(text, blocks, parseQuery(`"${"rain ".repeat(190)}gate" rain`));
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});
