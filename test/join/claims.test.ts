// Which tellings say the same: pairs with their answers, claims over documents, a person's word, and input that is built to hurt.

import { describe, expect, it } from "vitest";
import { lexiconOf } from "../../src/join/claim/lexicon.ts";
import {
  type ClaimIndex,
  claimIndex,
  claimsOf,
  denialsLine,
  keysOf,
  tellingsOf,
} from "../../src/join/claims.ts";
import { english } from "../../src/lang/en/index.ts";
import type { ClaimConstraint } from "../../src/model/claim.ts";
import { type Document, documentId } from "../../src/model/document.ts";
import { documentOf, layersOf } from "../documents.ts";
import { type Answer, answerOf, comparisonOf, statementOf, tellingPairs } from "./claim-pairs.ts";
import { caseOf } from "./origin-cases/made.ts";

const answered = tellingPairs.map((pair) => ({ ...pair, said: answerOf(pair, comparisonOf(pair)) }));
const of = (half: "tuned" | "held out", answer: Answer) =>
  answered.filter((pair) => pair.half === half && pair.said === answer);

describe("pairs of tellings", () => {
  it("are at least 150, half of them near misses", () => {
    expect(answered.length).toBeGreaterThanOrEqual(150);
    expect(answered.filter(({ answer }) => answer !== "same").length).toBeGreaterThanOrEqual(
      answered.length / 2,
    );
  });
  it("are joined rightly in 95 of 100, on the half that no word or rule was tuned on", () => {
    const joined = of("held out", "same");
    const right = joined.filter(({ answer }) => answer === "same");
    expect(right.length / joined.length).toBeGreaterThanOrEqual(0.95);
    // Precision before recall, but not instead of it.
    expect(right.length).toBeGreaterThanOrEqual(40);
  });
  it("are called contradictions rightly in nine of ten", () => {
    const said = (["count", "date", "polarity"] as const).flatMap((answer) => of("held out", answer));
    const right = said.filter(({ answer, said }) => answer === said);
    expect(right.length / said.length).toBeGreaterThanOrEqual(0.9);
  });
  it("answer the same whichever telling comes first", () => {
    for (const pair of tellingPairs)
      expect(answerOf(pair, comparisonOf({ ...pair, a: pair.b, b: pair.a })), `${pair.a} | ${pair.b}`).toBe(
        answerOf(pair, comparisonOf(pair)),
      );
  });
  it.each([
    [
      "same",
      "Ann Tamble won the vote in Kessel against Ben Reed",
      "Ben Reed lost the vote in Kessel to Ann Tamble",
    ],
    ["polarity", "Ann Tamble won the vote in Kessel", "Ann Tamble lost the vote in Kessel"],
    ["polarity", "The tanker carried no oil from Velsa", "The tanker carried oil from Velsa"],
    [
      "same",
      "The door was not forced but opened with a key at night",
      "The door was opened with a key at night",
    ],
    [
      "same",
      "Nobody winds the gate by hand unless the pump fails",
      "Somebody winds the gate by hand when the pump fails",
    ],
    ["apart", "A ban on dogs in the park", "A ban on boats in the park"],
  ] as const)("are %s: %s, %s", (answer, a, b) => {
    const pair = { answer, a, b, half: "tuned" } as const;
    expect(answerOf(pair, comparisonOf(pair))).toBe(answer);
  });
  it("share a key where they say the same", () => {
    const lexicon = lexiconOf(english);
    const without = answered.filter(({ a, b, said }) => {
      if (said === "apart") return false;
      const keys = new Set(keysOf(statementOf(a)!, lexicon));
      return !keysOf(statementOf(b)!, lexicon).some((key) => keys.has(key));
    });
    expect(without.map(({ a, b }) => `${a} | ${b}`)).toEqual([]);
  });
});

describe("a claim", () => {
  it("lists its variants with what differs", () => {
    const one = caseOf({
      a: { text: "[The smelter poured acid into the Tarn for eleven years]a1." },
      b: { text: "[For eleven years, acid was poured into the Tarn by the smelter]a1." },
      c: { text: "[The old smelter reportedly poured acid into the Tarn for eleven years]a1." },
    });
    const [claim] = one.claims();
    expect(claim!.tellings).toHaveLength(3);
    expect(claim!.variants.map(({ differs }) => differs).sort()).toEqual([
      "adds old, reportedly; hedged",
      "the same words in another order or form",
    ]);
  });
  it("explains what joined it", () => {
    const one = caseOf({
      a: { text: "[Doctors at Saint Orla treated 63 patients for smoke poisoning]a1." },
      b: { text: "[At Saint Orla, physicians treated 63 patients for smoke poisoning]a1." },
    });
    expect(one.claims()[0]!.joins).toMatchObject([
      {
        decision: null,
        reasons: [
          "same words: treated, patients, smoke, poisoning",
          expect.stringMatching(
            /^other words for the same: (?:doctors \/ physicians|physicians \/ doctors)$/,
          ),
          "same actors: saint orla",
          "the same count",
        ],
      },
    ]);
  });
  it("shows a contradicting count as a contradiction, not as a variant", () => {
    const one = caseOf({
      a: { text: "[Four people drowned when the ferry sank off Quillport]a1." },
      b: { text: "[When the ferry sank off Quillport, nine people drowned]a1." },
      c: { text: "[People drowned when the ferry sank off Quillport]a1." },
    });
    const claims = one.claims();
    expect(claims.map(({ tellings }) => tellings.map(one.letterOf).sort().join(""))).toHaveLength(2);
    for (const claim of claims) {
      expect(claim.contradictions.map((found) => found.in)).toContain("count");
      const letters = claim.tellings.map(one.letterOf);
      expect(letters.includes("a") && letters.includes("b")).toBe(false);
    }
  });
  it("lists who denies it, and says so where nobody does", () => {
    const one = caseOf({
      a: { text: "[The airline knew of the cracked wing]a1." },
      b: {
        text: "[The airline]s1 [denied]c1 [that it knew of the airline's cracked wing]t1.",
        denies: ["1"],
      },
      c: { text: "[The airline never knew of the cracked wing]a1." },
      d: { text: "[The bakery burned for nine hours in Velsa]a1." },
    });
    const claims = one.claims();
    const knew = claims.find(({ tellings }) => tellings.map(one.letterOf).includes("a"))!;
    expect(knew.denials!.map(one.letterOf).sort()).toEqual(["b", "c"]);
    expect(knew.contradictions.map((found) => found.in)).toContain("polarity");
    expect(claims.find(({ words }) => words.includes("bakery"))!.denials).toEqual([]);
    expect([0, 1, 2].map(denialsLine)).toEqual([
      "no denial in this case",
      "denied by 1 telling",
      "denied by 2 tellings",
    ]);
  });
  it("takes words that somebody would not say for no telling", () => {
    const one = caseOf({
      a: { text: "[The general met the smugglers in Dunmore]a1." },
      b: {
        text: "[The general]s1 [would not say]c1 [whether he had met the smugglers in Dunmore]t1.",
        denies: ["1"],
      },
    });
    expect(one.index.tellings.size).toBe(1);
  });
  it("is told where somebody says it, not where somebody says that somebody says it", () => {
    const one = caseOf({
      a: {
        text: "[The Post]s1 [wrote]c1 [that [Ann Lowe]s2 [claimed]c2 [that the mayor had sold the bridge at Ashby]t2]t1.",
        within: { 2: "1" },
      },
      b: { text: "[The mayor sold the bridge at Ashby]a1." },
    });
    expect(one.claims()[0]!.tellings).toHaveLength(2);
  });
});

describe("a person's word on claims", () => {
  const articles = {
    a: { text: "[The governor's office leaked the list of donors]a1." },
    b: { text: "[The list of donors was leaked by the governor's office]a1." },
    c: { text: "[A secretary handed the names of the patrons to a journalist]a1." },
  };
  const groups = (
    one: ReturnType<typeof caseOf>,
    constraints: readonly ClaimConstraint[],
  ): readonly string[] =>
    one.claims(constraints).map(({ tellings }) => tellings.map(one.letterOf).sort().join(""));

  it("undoes a join and makes one", () => {
    const one = caseOf(articles);
    const [a, b, c] = ["a", "b", "c"].map((letter) => one.anchor(letter, ""));
    expect(groups(one, [])).toEqual(["ab", "c"]);
    const apart = { kind: "apart", a: a!, b: b!, decision: "x1" } as const;
    expect(groups(one, [apart]).toSorted()).toEqual(["a", "b", "c"]);
    const same = { kind: "same", a: b!, b: c!, decision: "x2" } as const;
    expect(groups(one, [apart, same]).toSorted()).toEqual(["a", "bc"]);
    const joined = one.claims([apart, same]).find(({ tellings }) => tellings.length === 2)!;
    expect(joined.joins).toMatchObject([{ decision: "x2", reasons: ["a person says so"] }]);
  });
  it("parts tellings in the very same words", () => {
    const one = caseOf({ a: articles.a, b: { text: `Well! ${articles.a.text}` } });
    const apart = { kind: "apart", a: one.anchor("a", ""), b: one.anchor("b", ""), decision: "x1" } as const;
    expect(groups(one, [])).toEqual(["ab"]);
    expect(groups(one, [apart]).toSorted()).toEqual(["a", "b"]);
  });
  it("outlives a second analysis that finds the words a little longer", () => {
    const one = caseOf(articles);
    const longer = {
      ...one.anchor("b", ""),
      quote: "The list of donors was leaked by the governor's office, and",
    };
    const apart = { kind: "apart", a: one.anchor("a", ""), b: longer, decision: "x1" } as const;
    expect(groups(one, [apart]).toSorted()).toEqual(["a", "b", "c"]);
  });
});

/** A document whose sentences are all assertions. */
function told(text: string, name: string): readonly [Document, ReturnType<typeof tellingsOf>] {
  const document = { ...documentOf(text), id: documentId(name, null) };
  const base = layersOf(document);
  const assertions = base.sentences.map(({ start, end }, i) => ({
    id: `s${i}`,
    by: "rule" as const,
    version: "test/1",
    span: [{ start, end }],
  }));
  return [
    document,
    tellingsOf(document, { ...base, quantities: [], times: [], attributions: [], assertions }, english),
  ];
}

const cpu = (run: () => void): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const state = (index: ClaimIndex): string =>
  JSON.stringify([
    [...index.wordings.keys()].sort(),
    [...index.pairs].map(([id, list]) => [id, list.map(({ a, b }) => `${a} ${b}`).sort()]).sort(),
  ]);

describe("an index of claims", () => {
  const texts = [
    "The ferry left Quillport without its second engine. The mayor of Ashby sold the town bridge.",
    "Without its second engine, the ferry sailed from Quillport. A cyclist found the files in a skip.",
    "The bridge of the town was sold by the mayor of Ashby. The files were found by a cyclist in a skip.",
  ];
  it("is the same whatever the order in which documents came", () => {
    const made = texts.map((text, i) => told(text, `d${i}`));
    const orders = [made, made.toReversed(), [made[1]!, made[2]!, made[0]!]];
    const states = orders.map((order) => {
      const index = claimIndex(english);
      for (const [{ id }, items] of order) index.add(id, items);
      return state(index);
    });
    expect(new Set(states).size).toBe(1);
  });
  it("forgets what a removed document brought, and takes one in anew", () => {
    const made = texts.map((text, i) => told(text, `d${i}`));
    const index = claimIndex(english);
    for (const [{ id }, items] of made.slice(0, 2)) index.add(id, items);
    const before = state(index);
    index.add(made[2]![0].id, made[2]![1]);
    index.add(made[2]![0].id, made[2]![1]);
    index.remove(made[2]![0].id);
    expect(state(index)).toBe(before);
    for (const [{ id }] of made) index.remove(id);
    expect([index.tellings.size, index.wordings.size, index.pairs.size]).toEqual([0, 0, 0]);
  });
  it("gives the claims around some tellings as the whole view does", () => {
    const index = claimIndex(english);
    for (const [{ id }, items] of texts.map((text, i) => told(text, `d${i}`))) index.add(id, items);
    const whole = claimsOf(index, [], english).claims;
    expect(whole).toHaveLength(3);
    for (const claim of whole) {
      const near = claimsOf(index, [], english, { around: [claim.tellings[0]!] }).claims;
      expect(near).toEqual([claim]);
    }
  });
  it("holds ten thousand tellings of one sentence as one wording, in a few seconds", () => {
    const index = claimIndex(english);
    const [document, [item]] = told("The ferry left Quillport without its second engine.", "one");
    const spent = cpu(() => {
      for (let i = 0; i < 10_000; i++) index.add(`d${i}`, [{ ...item!, id: `g${i}`, documentId: `d${i}` }]);
      const { claims } = claimsOf(index, [], english);
      expect(claims).toHaveLength(1);
      expect(claims[0]!.tellings).toHaveLength(10_000);
      for (let i = 0; i < 9_999; i++) index.remove(`d${i}`);
    });
    expect(document.text).toContain("ferry");
    expect(index.wordings.size).toBe(1);
    expect(spent).toBeLessThan(10_000);
  });
  it.each([
    ["of one word", "river ".repeat(170_000)],
    ["of quote marks", "“".repeat(1_000_000)],
    ["without a blank", "river".repeat(200_000)],
    ["of names", "Ann Lowe met Ben Reed and ".repeat(40_000)],
    ["of negations", "not no never but ".repeat(60_000)],
  ])("reads a telling of 1 MB %s in time", (_, text) => {
    const document = documentOf(text);
    const whole = { start: 0, end: text.length };
    const layers = {
      sentences: [whole],
      mentions: [],
      quantities: [],
      times: [],
      attributions: [],
      assertions: [{ id: "s1", by: "rule" as const, version: "test/1", span: [whole] }],
    };
    const index = claimIndex(english);
    const spent = cpu(() => index.add(document.id, tellingsOf(document, layers, english)));
    expect(spent).toBeLessThan(2_000);
  });
});
