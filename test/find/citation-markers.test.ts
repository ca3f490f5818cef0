import { describe, expect, it } from "vitest";
import { citations } from "../../src/find/citations.ts";
import { english } from "../../src/lang/en/index.ts";
import { citedSpans } from "../../src/model/citation.ts";
import { wordsAt } from "../../src/model/span.ts";
import { documentOf, layersOf } from "../documents.ts";

function find(text: string) {
  const document = documentOf(text);
  return citations.find(document, layersOf(document), english);
}

/** "kind marker key" of each citation in running text, "→" where a reference is found, "dangling" where it must be one. */
const read = (text: string): readonly string[] =>
  find(text)
    .filter(({ marker, kind }) => marker !== null && kind !== "named")
    .map(({ kind, marker, key, reference, dangling }) =>
      [kind, wordsAt(text, marker!), key, reference ? "→" : dangling ? "dangling" : null]
        .filter((part) => part !== null)
        .join(" "),
    );

const LIST = "\n\n[1] Lowe, Rain, 2031\n[2] Marsh, Mud, 2030\n[3] Dray, Silt, 2029";
const PLAIN = "\n\n1. Lowe, Rain, 2031\n2. Marsh, Mud, 2030";
const ROUND = "\n\n(1) Lowe, Rain, 2031\n(2) Marsh, Mud, 2030";
const LONG = "The keepers of the weir had gone home for the night and nobody was told of it.";

const MARKERS: readonly (readonly [text: string, ...found: string[]])[] = [
  ["The weir broke.[1]", "note [1] 1 dangling"],
  ["The weir broke [1].", "note [1] 1 dangling"],
  ["The weir broke. [ 2] Nobody came.", "note [ 2] 2 dangling"],
  ["The weir broke[ 3 ].", "note [ 3 ] 3 dangling"],
  ["They were wardens[12] then.", "note [12] 12 dangling"],
  ["“The weir broke.”[1]", "note [1] 1 dangling"],
  ["“The weir broke”. [4] They left.", "note [4] 4 dangling"],
  ["It rained.[1,2]", "note [1,2] 1 dangling", "note [1,2] 2 dangling"],
  ["It rained.[1-3]", "note [1-3] 1 dangling", "note [1-3] 2 dangling", "note [1-3] 3 dangling"],
  ["It rained.[1; 4]", "note [1; 4] 1 dangling", "note [1; 4] 4 dangling"],
  ["It rained.[1][2]", "note [1] 1 dangling", "note [2] 2 dangling"],
  [`The weir broke.[2] ${LONG}${LIST}`, "note [2] 2 →"],
  [`The weir broke.[2] ${LONG}${PLAIN}`, "note [2] 2 →"],
  [`The weir broke.² ${LONG}${PLAIN}`, "note ² 2 →"],
  [`The weir broke (1). ${LONG}${ROUND}`, "note (1) 1 →"],
  [`The weir broke. (2) ${LONG}${ROUND}`, "note (2) 2 →"],
  [`The weir broke.(2) ${LONG}${ROUND}`, "note (2) 2 →"],
  [`“The weir broke” (1), they said. ${LONG}${ROUND}`, "note (1) 1 →"],
  ["The weir broke.(3) They left.", "note (3) 3 dangling"],
  ["The weir broke.¹ They left.", "note ¹ 1 dangling"],
  ["In 2031¹ it broke.", "note ¹ 1 dangling"],
  ["They left before the basin is dug.3 That is all.", "note 3 3 dangling"],
  ["The weir broke.[^1]", "note [^1] 1 dangling"],
  ["The weir broke.[^weir] They left.", "note [^weir] weir dangling"],
  ["By Ann Lowe*\n\nIt rained.", "star * * dangling"],
  [`By Ann Lowe*\n\n${LONG}\n\n* Ann Lowe keeps bees.`, "star * * →"],
  [`The weir broke.† ${LONG}\n\n† Or so they say.`, "star † † →"],
  ["It rained (Lowe, 2031).", "author-date (Lowe, 2031) Lowe 2031 dangling"],
  ["It rained (Lowe and Marsh 2031: 14–16).", "author-date (Lowe and Marsh 2031: 14–16) Lowe 2031 dangling"],
  ["It rained (Lowe et al., 2031, p. 7).", "author-date (Lowe et al., 2031, p. 7) Lowe 2031 dangling"],
  ["See https://ledger.example/rain for more.", "link https://ledger.example/rain"],
];

const NEAR_MISSES: readonly string[] = [
  "They wrote “the wier [sic] broke”.",
  "They said “[he] broke the weir”.",
  "In [2031] the weir broke.",
  "At [10:30] the weir broke.",
  "They wrote that “the weir […] broke”.",
  "They left [the gate] open [in their words].",
  "See section 4 of the law.",
  "See section 4(1) of the law.",
  "The law's article 12(3) says so.",
  "The weir broke (1990).",
  "The weir (1990) broke.",
  "It stands in Rev. 3:16 and Matt. 5:3.",
  "Go home:\n\n1. Close the gate.\n2. Lock it.",
  "Two things are needed: (1) a gate, (2) a key.",
  "They want two things. (1) Open the gate. (2) Hand over the key.",
  "Three things matter:\n\n(1) a gate\n(2) a key\n(3) a keeper",
  "It holds 40 km² of water and 10³ fish.",
  "With x² and y³ it is solved.",
  "The match ended [1-0] and the chess [½–½].",
  "She won 1–0 and drew (2–2).",
  "The array a[0] is empty.",
  "The range [10-200] is wide.",
  "The range [9-3] runs backwards.",
  "It was *so* wet, and **very** cold.",
  "A f*** mess of 4* hotels.",
  "Films: Tidewater (2031) and The Weir (2029).",
  "It rained (June, 2031) and (Tuesday 2031).",
  "Write to ann@ledger.example or call (555) 0100.",
  "The price rose to $1.50 and vol.3 was late.",
  "She is (49) and he is (7) years old.",
];

describe("markers in running text", () => {
  for (const [text, ...found] of MARKERS)
    it(`reads ${found.join(", ")} in “${text.slice(0, 50).replaceAll("\n", " ")}”`, () => {
      expect(read(text)).toEqual(found);
    });
});

describe("near misses", () => {
  for (const text of NEAR_MISSES)
    it(`sees no marker in “${text.replaceAll("\n", " ")}”`, () => {
      expect(read(text)).toEqual([]);
    });
});

describe("reference lists", () => {
  it("leave points of a list alone where brackets have a list of their own", () => {
    const text = `The weir broke.[1] ${LONG}\n\n1. Open the gate by 2032.\n2. Pay the keepers.\n\nReferences\n\n[1] Lowe, Rain, 2031`;
    expect(find(text).filter(({ reference }) => reference !== null)).toHaveLength(1);
  });
  it("say which of their entries no marker uses, in lines that the reader took for text too", () => {
    for (const list of [LIST, PLAIN, ROUND]) {
      const marker = list === ROUND ? "broke (2)." : "broke.[2]";
      const unused = find(`The weir ${marker} ${LONG}${list}`).filter((citation) => citation.marker === null);
      expect(
        unused.map(({ key }) => key),
        list,
      ).toEqual(list === LIST ? ["1", "3"] : ["1"]);
    }
  });
  it("give a reference the address of its linked title, and no citation more", () => {
    const text = `The weir broke.[1] ${LONG}\n\n[1] Lowe, Rain in the delta, 2031`;
    const document = documentOf(text);
    const start = text.indexOf("Rain");
    const links = [{ start, end: start + 4, href: "https://ledger.example/rain" }];
    const linked = { ...document, blocks: document.blocks.map((b) => (b.end > start ? { ...b, links } : b)) };
    expect(citations.find(linked, layersOf(linked), english)).toMatchObject([
      { kind: "note", key: "1", dangling: false, url: "https://ledger.example/rain" },
    ]);
  });
  it("never take a script for an address", () => {
    const text = `The weir broke.[1] ${LONG}\n\n[1] Lowe, javascript:alert(1), 2031`;
    const document = documentOf(text);
    const links = [
      { start: 0, end: 8, href: "javascript:alert(1)" },
      { start: 10, end: 14, href: "data:text/html,x" },
    ];
    const linked = { ...document, blocks: document.blocks.map((b, i) => (i === 0 ? { ...b, links } : b)) };
    expect(citations.find(linked, layersOf(linked), english)).toMatchObject([{ kind: "note", url: null }]);
  });
  it("let a marker that is a link itself lead where it links", () => {
    const text = "The weir broke.[1] They left.";
    const document = documentOf(text);
    const links = [{ start: 15, end: 18, href: "https://ledger.example/rain" }];
    const linked = { ...document, blocks: document.blocks.map((b) => ({ ...b, links })) };
    expect(citations.find(linked, layersOf(linked), english)).toMatchObject([
      { kind: "note", key: "1", dangling: false, url: "https://ledger.example/rain" },
    ]);
  });
});

describe("the spans that citations cover", () => {
  it("are markers and references, apart and in order", () => {
    const text = `It rained (Lowe 2031: 14) and broke.[1] ${LONG}\n\n[1] Lowe, Rain, 2031, p. 9`;
    expect(citedSpans(find(text)).map((span) => wordsAt(text, span))).toEqual([
      "(Lowe 2031: 14)",
      "[1]",
      "[1] Lowe, Rain, 2031, p. 9",
    ]);
  });
});

describe("hostile texts", () => {
  it("cost time in line with their length", () => {
    const timeOf = (text: string): number => {
      const document = documentOf(text);
      const layers = { ...layersOf(documentOf("")), tokens: [], sentences: [], mentions: [] };
      const start = process.cpuUsage();
      citations.find(document, layers, english);
      return process.cpuUsage(start).user / 1e6;
    };
    for (const unit of [
      "[",
      "(",
      "[1]",
      "a.(1) ",
      "(1) ",
      "\n(1) a 2031",
      "\n1. a 2031",
      "Aa Aa (2031) ",
      "*",
    ]) {
      const length = 1_000_000 / unit.length;
      expect(timeOf(unit.repeat(length)), JSON.stringify(unit)).toBeLessThan(8);
    }
  }, 60_000);
});
