import { describe, expect, test } from "vitest";
import { reuseAmong, reuses } from "../../../src/join/reuse.ts";
import type { Reuse } from "../../../src/model/claim.ts";
import { wordsAt } from "../../../src/model/span.ts";
import { paragraphs, random, sentence, textOf } from "./made-articles.ts";

const passage =
  "The harbour council closed the northern bridge on Tuesday after engineers found cracks in two of its seven pillars, and ferries will carry passengers until the repairs are finished in autumn.";
const first = `Residents of Quayside woke to silence.\n\n${passage}\n\nNobody at the council answered the telephone.`;
const around = (words: string): string =>
  `Traffic in the port has long been a worry.\n\n${words}\n\nFares on the ferry remain as they were.`;

/** The words of both sides, in the order of the texts. */
const sides = (found: readonly Reuse[], a: string, b: string): [string, string][] =>
  found.map((reuse) => [wordsAt(a, reuse.a.span), wordsAt(b, reuse.b.span)]);

const between = (a: string, b: string): [string, string][] => sides(reuses(textOf(a), textOf(b)), a, b);

describe("a passage is found, with its exact words on both sides,", () => {
  test("that is taken over word for word", () => {
    expect(between(first, around(passage))).toEqual([[passage, passage]]);
  });

  test("in capitals, with other quotation marks and without its full stop", () => {
    const said =
      "“We counted the cracks twice,” said the engineer, “and no lorry will cross while I decide.”";
    const taken = `"${said.slice(1, -2).replaceAll(/[“”]/g, '"').toUpperCase()}"`;
    expect(between(`Before.\n\n${said}\n\nAfter.`, around(taken))).toEqual([[said, taken]]);
  });

  test("with words dropped, replaced and swapped", () => {
    const edited =
      "The harbour council closed the northern crossing on Tuesday after engineers found cracks in two its of seven pillars, ferries will carry people until repairs are done in autumn.";
    expect(between(first, around(edited))).toEqual([[passage, edited]]);
  });

  test("cut short at both ends", () => {
    const middle =
      "after engineers found cracks in two of its seven pillars, and ferries will carry passengers until the repairs";
    expect(between(first, around(`It was shut ${middle}.`))).toEqual([[middle, `${middle}.`]]);
  });

  test("over a paragraph break that the other has not", () => {
    const cut = passage.indexOf("and ferries");
    const broken = `${passage.slice(0, cut)}\n\n${passage.slice(cut)}`;
    expect(between(first, around(broken))).toEqual([[passage, broken]]);
  });

  test("twice where two were taken in another order", () => {
    const next = random(7);
    const [one, two, three, four] = paragraphs(4, next) as [string, string, string, string];
    const found = between(`${one}\n\n${three}\n\n${two}`, `${two}\n\n${four}\n\n${one}`);
    expect(found).toEqual([
      [one, one],
      [two, two],
    ]);
  });
});

describe("no passage is", () => {
  test("a name with its office", () => {
    expect(
      between(
        "Ann Lowe, a former director of the Harbour Planning Office, disagreed.",
        "It was Ann Lowe, former director of the Harbour Planning Office, who came first that day.",
      ),
    ).toEqual([]);
  });

  test("a headline or a block of the page around the article", () => {
    const note =
      "Readers who know more about this matter can write to our newsroom under the address printed below at any hour.";
    const kinds = ["title", "paragraph", "boilerplate"] as const;
    const article = (words: string): string => `Harbour council closes bridge\n\n${words}\n\n${note}`;
    const [a, b] = [article(sentence(40, random(1))), article(sentence(40, random(2)))];
    expect(reuses(textOf(a, { kinds }), textOf(b, { kinds }))).toEqual([]);
  });

  test("shared by articles that say other things in common words", () => {
    const next = random(3);
    const texts = Array.from({ length: 60 }, () => textOf(paragraphs(6, next).join("\n\n")));
    expect([...reuseAmong(texts)]).toEqual([]);
  });
});

describe("of two passages", () => {
  const dated = (text: string, date: string | null) =>
    textOf(text, {
      metadata: { published: date === null ? [] : [{ value: date, said: { by: "file", field: "date" } }] },
    });

  test.each([
    ["2031-05-02", "2031-05-03", "a"],
    ["2031-06", "2031-05-03", "b"],
    ["2031", "2031-05-03", null],
    ["2031-05-02", "2031-05-02", null],
    [null, "2031-05-03", null],
    ["soon", "2031-05-03", null],
  ])("with the dates %s and %s the earlier is %s", (a, b, earlier) => {
    expect(reuses(dated(first, a), dated(around(passage), b))[0]!.earlier).toBe(earlier);
  });

  test("the similarity is the share of words kept, of the longer one's", () => {
    const shorter = passage.replace("northern ", "").replace("and ferries will", "and boats will");
    expect(reuses(textOf(first), textOf(around(passage)))[0]!.similarity).toBe(1);
    expect(reuses(textOf(first), textOf(around(shorter)))[0]!.similarity).toBeCloseTo(29 / 31, 3);
  });

  test("the id is the same whichever article came first", () => {
    const [a, b] = [textOf(first), textOf(around(passage))];
    expect(reuses(a, b).map(({ id }) => id)).toEqual(reuses(b, a).map(({ id }) => id));
  });
});

describe("among many articles", () => {
  const next = random(12);
  const own = (): string => paragraphs(5, next).join("\n\n");

  test("a story that all carry leads each to the first ones that did", () => {
    const story = paragraphs(2, next).join("\n\n");
    const texts = Array.from({ length: 200 }, () => textOf(`${own()}\n\n${story}\n\n${sentence(20, next)}`));
    const pairs = [...reuseAmong(texts)];
    const linked = new Set(pairs.map(({ b }) => b));
    expect(linked.size).toBe(199);
    expect(pairs.length).toBeLessThanOrEqual(200 * 16);
    expect(Math.max(...pairs.map(({ a }) => a))).toBeLessThan(16);
  });

  test("a sign-off that one in four carries is no reused passage, and two that share another are still found", () => {
    const signOff =
      "Reporting by the harbour desk; editing by the night desk; further reporting by correspondents abroad.";
    const shared = sentence(40, next);
    const texts = Array.from({ length: 200 }, (_, i) =>
      textOf(
        [own(), i === 20 || i === 90 ? shared : sentence(30, next), i % 4 === 0 ? signOff : ""].join("\n\n"),
      ),
    );
    expect([...reuseAmong(texts)].map(({ a, b }) => [a, b])).toEqual([[20, 90]]);
  });
});
