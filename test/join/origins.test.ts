// On how many origins a claim may rest: made-up cases, each a way in which a claim travels.

import { describe, expect, it } from "vitest";
import { testsBetween } from "../../src/join/dependences.ts";
import { originsLine, originsOf, routeOf } from "../../src/join/origins.ts";
import { caseOf, outcomeOf } from "./origin-cases/made.ts";

const first = (one: ReturnType<typeof caseOf>) => one.claims()[0]!;
const GATE = "the upper sluice at Low Fenn was opened with a stolen key";

describe("origins of a claim", () => {
  it("are one for a chain of articles that each cite the one before", () => {
    const one = caseOf({
      a: { text: `[T${GATE.slice(1)}]a1, and two barns were lost.`, date: "2031-05-02", outlet: "Fenn Post" },
      b: {
        text: "[As the Fenn Post reported]f1, [somebody with a stolen key opened the upper sluice at Low Fenn]a1.",
        date: "2031-05-03",
        cites: { "As the Fenn Post reported": "a" },
      },
      c: {
        text: "[A stolen key was used to open the upper sluice at Low Fenn]a1.[2]f2",
        date: "2031-05-05",
        cites: { "2": "b" },
      },
    });
    const { groups, ties, origins } = outcomeOf(one, first(one));
    expect(groups).toBe("a b c");
    expect(ties).toContain("b cites a");
    expect(ties).toContain("c cites b");
    expect(origins.origins[0]!.first.map(one.letterOf)).toEqual(["a"]);
  });

  it("are one for two articles that cite each other, of which neither is first", () => {
    const one = caseOf({
      a: { text: "[Wolves were set free in the Tarn valley]a1.[1]f1", cites: { "1": "b" }, outlet: "Post" },
      b: {
        text: "[As the Post wrote]f1, [somebody freed wolves in the Tarn valley]a1.",
        cites: { "As the Post wrote": "a" },
      },
    });
    const { groups, origins } = outcomeOf(one, first(one));
    expect(groups).toBe("a b");
    expect(origins.origins[0]!.first).toEqual([]);
  });

  it("are one for an agency's story in three outlets", () => {
    const one = caseOf({
      a: {
        text: "VELSA (Tarn Wire) - [The miners of Kessel ended their strike on Sunday]a1.",
        outlet: "Velsa Courier",
        date: "2031-02-04",
      },
      b: {
        text: "[Miners in Kessel have ended the strike]a1, Tarn Wire writes.",
        outlet: "Harbour Post",
        date: "2031-02-05",
      },
      c: {
        text: "[The strike of the Kessel miners ended]a1, they told Tarn Wire.",
        outlet: "Fenn Post",
        date: "2031-02-05",
      },
    });
    const { groups, ties } = outcomeOf(one, first(one));
    expect(groups).toBe("a b c");
    expect(ties).toEqual(["b same agency a", "c same agency a"]);
  });

  it("are two for one number that two ministries give", () => {
    const one = caseOf({
      a: {
        text: "[The Ministry of Health]s1 [said]c1 [that 63 people died of the fever in Dunmore]t1.",
        byline: "Ann Lowe",
        outlet: "Harbour Post",
      },
      b: {
        text: "[According to]c1 [the Ministry of Defence]s1, [63 people have died of fever in Dunmore]t1.",
        byline: "Ben Tamble",
        outlet: "Velsa Courier",
      },
    });
    const { groups, origins, ties } = outcomeOf(one, first(one));
    expect(groups).toBe("a; b");
    expect(ties).toEqual([]);
    expect(originsLine(origins)).toBe("2 tellings in 2 documents, no known dependence");
  });

  it("leave a retraction out: it is a denial, and no further telling", () => {
    const one = caseOf({
      a: { text: `[T${GATE.slice(1)}]a1.`, outlet: "Fenn Post", date: "2031-05-02" },
      b: { text: `[${GATE}]a1, a neighbour heard.`, date: "2031-05-03" },
      c: {
        text: `[The Fenn Post]s1 [retracted]c1 [that ${GATE}]t1.`,
        outlet: "Fenn Post",
        date: "2031-05-09",
        denies: ["1"],
      },
    });
    const claim = first(one);
    expect(claim.tellings.map(one.letterOf).sort()).toEqual(["a", "b"]);
    expect(claim.denials!.map(one.letterOf)).toEqual(["c"]);
    expect(one.index.tellings.get(claim.denials![0]!)!.retracts).toBe(true);
    expect(outcomeOf(one, claim).groups).toBe("a b");
  });

  it("are one for a quotation of a quotation", () => {
    const one = caseOf({
      a: {
        text: "“[The bishop burned the parish books himself]t1,” [Ann Tamble]s1 [told]c1 the Harbour Post.",
        outlet: "Harbour Post",
        date: "2031-01-02",
      },
      b: {
        text: "[The Velsa Courier]s1 [writes]c1 [that [Ann Tamble]s2 [says]c2 “[the bishop burned the parish books himself]t2”]t1.",
        within: { 2: "1" },
        date: "2031-01-09",
      },
    });
    const { groups, ties } = outcomeOf(one, first(one));
    expect(groups).toBe("a b");
    expect(ties).toContain("b same utterance quoted a");
    expect(first(one).tellings).toHaveLength(2);
  });

  it("are one for an utterance that three quote", () => {
    const words = "nobody took the boats out after the horn had gone";
    const one = caseOf({
      a: { text: `“[${words}]t1,” [said]c1 [the harbour master]s1 at noon.`, byline: "Ann Lowe" },
      b: { text: `[The harbour master]s1 [told]c1 us: “[${words}]t1.”`, byline: "Ben Reed" },
      c: { text: `It is as [the harbour master]s1 [put it]c1: “[${words}]t1”.`, byline: "Osk Brell" },
    });
    const { groups, ties } = outcomeOf(one, first(one));
    expect(groups).toBe("a b c");
    expect(ties.filter((tie) => tie.includes("same utterance"))).toHaveLength(2);
  });

  it("are told for each claim of an article on its own", () => {
    const one = caseOf({
      a: { text: "[The well in Upper Brenn was poisoned with lead]a1.", byline: "Ann Lowe" },
      b: { text: "[The mayor sold the Brenn forest to his cousin]a1.", byline: "Ben Reed" },
      c: {
        text: "[Lead poisoned the well in Upper Brenn]a1.[1]f1\n\n[The Brenn forest was sold to a cousin by the mayor]a2.",
        byline: "Osk Brell",
        cites: { "1": "a" },
      },
    });
    expect(outcomeOf(one, one.claim("well")).groups).toBe("a c");
    expect(outcomeOf(one, one.claim("forest")).groups).toBe("b; c");
  });

  it("stay without order where nobody dates the articles", () => {
    const passage =
      "On that evening the gates of the old mill stood open, the dogs were gone, and four of the nine horses had been led away over the bridge";
    const one = caseOf({
      a: { text: `[${passage}]a1.` },
      b: { text: `People say it aloud now. [${passage}]a1.` },
    });
    const { groups, origins, dependences, told } = outcomeOf(one, first(one));
    expect(groups).toBe("a b");
    expect(dependences.map(({ kind, order }) => [kind, order])).toEqual([["reuse", null]]);
    expect(origins.origins[0]!.first).toHaveLength(2);
    const route = routeOf(told, dependences, origins);
    expect(route.dated).toEqual([]);
    expect(route.undated).toHaveLength(2);
    expect(route.arrows.map(({ directed }) => directed)).toEqual([false]);
  });

  it("stay two for articles of one outlet, unless weak ties are asked for", () => {
    const one = caseOf({
      a: { text: "[Norwick Steel paid for the holiday of the mayor]a1.", byline: "Ann Lowe", outlet: "Post" },
      b: {
        text: "[The mayor's holiday was paid for by Norwick Steel]a1.",
        byline: "Ben Reed",
        outlet: "The Post",
      },
    });
    const { groups, origins } = outcomeOf(one, first(one));
    expect(groups).toBe("a; b");
    expect(origins.weak.map(({ kind }) => kind)).toEqual(["same outlet or owner"]);
    expect(outcomeOf(one, first(one), { weak: true }).groups).toBe("a b");
  });

  it("follow a person's word against what was found, and for what was not", () => {
    const one = caseOf({
      a: { text: "[The ferry left without its second engine]a1, I saw it.", byline: "Ann Lowe" },
      b: { text: "[The ferry sailed without its second engine]a1.", byline: "Ann Lowe" },
      c: { text: "[Without a second engine the ferry left]a1.", byline: "Ben Reed" },
    });
    const claim = first(one);
    expect(outcomeOf(one, claim).groups).toBe("a b; c");
    const [a, b, c] = ["a", "b", "c"].map((letter) => one.anchor(letter, "engine"));
    const apart = { kind: "apart", a: a!, b: b!, decision: "x1" } as const;
    const set = outcomeOf(one, claim, { constraints: [apart] });
    expect(set.groups).toBe("a; b; c");
    expect(set.origins.setAside).toHaveLength(1);
    const same = { kind: "same", a: b!, b: c!, decision: "x2" } as const;
    const joined = outcomeOf(one, claim, { constraints: [apart, same] });
    expect(joined.groups).toBe("a; b c");
    expect(joined.origins.origins[0]!.decisions).toEqual(["x2"]);
  });

  it("part where the article between them is removed", () => {
    const one = caseOf({
      a: { text: "[The lift in the tower failed on Monday]a1.", outlet: "Post" },
      b: { text: "[The tower's lift failed on Monday]a1.[1]f1", cites: { "1": "a" } },
      c: { text: "[On Monday the lift of the tower failed]a1.[1]f1", cites: { "1": "b" } },
    });
    expect(outcomeOf(one, first(one)).groups).toBe("a b c");
    one.remove("b");
    expect(outcomeOf(one, first(one)).groups).toBe("a; c");
  });

  it("are one for one author in two outlets", () => {
    const one = caseOf({
      a: { text: "[The dam in Orvik has leaked for years]a1.", byline: "Ann Lowe", outlet: "Harbour Post" },
      b: {
        text: "[For years the Orvik dam has leaked]a1.",
        byline: "ANN LOWE; Ben Reed",
        outlet: "Fenn Post",
      },
    });
    expect(outcomeOf(one, first(one)).ties).toEqual(["b same author a"]);
  });

  it("are one for two that cite one report, which the case need not hold", () => {
    const one = caseOf({
      a: {
        text: "[Half of the fish in the lake are dead]a1.[1]f1",
        byline: "Ann Lowe",
        cites: { "1": "lake report" },
      },
      b: {
        text: "[Half of the fish in the lake died]a1.[7]f7",
        byline: "Ben Reed",
        cites: { "7": "lake report" },
      },
    });
    const { ties, groups } = outcomeOf(one, first(one));
    expect(groups).toBe("a b");
    expect(ties).toEqual(["b cites the same work a"]);
  });

  it("are two in one document that names two speakers, and one where the author only says it after the speaker", () => {
    const two = caseOf({
      a: {
        text: "[The coroner]s1 [said]c1 [that the miner was poisoned at supper]t1. [A foreman]s2 [swore]c2 [that somebody poisoned the miner at supper]t2.",
      },
    });
    expect(outcomeOf(two, first(two)).origins.origins).toHaveLength(2);
    const one = caseOf({
      a: {
        text: "[The miner was poisoned at supper]a1. [The coroner]s1 [said]c1 [that the miner had been poisoned at supper]t1.",
      },
    });
    expect(outcomeOf(one, first(one)).origins.origins).toHaveLength(1);
  });

  it("say what could not be tested, and why", () => {
    const one = caseOf({
      a: {
        text: "[The archive in the villa was emptied at night]a1.[4]d4",
        outlet: "Post",
        byline: "Ann Lowe",
      },
      b: { text: "[At night the villa's archive was emptied]a1." },
    });
    const { told, dependences, origins } = outcomeOf(one, first(one));
    expect(originsLine(origins)).toBe(
      "2 tellings in 2 documents, no known dependence; citations not testable in 1 of 2; author not testable in 1 of 2; outlet not testable in 1 of 2",
    );
    const [a, b] = one.made.map(({ document }) => document.id);
    const tests = testsBetween(a!, b!, told, dependences);
    expect(
      tests.map(({ kind, outcome, reason }) => `${kind}: ${outcome}${reason ? `, ${reason}` : ""}`),
    ).toEqual([
      "reuse: not found",
      "cites: not testable, a note of one of the two leads nowhere",
      "cites the same work: not testable, a note of one of the two leads nowhere",
      "same utterance quoted: not found",
      "same author: not testable, no author known of one of the two",
      "same agency: not found",
      "same outlet or owner: not testable, no outlet known of one of the two",
    ]);
    const unlooked = testsBetween(a!, b!, { ...told, reuses: null }, dependences);
    expect(unlooked[0]).toMatchObject({
      outcome: "not testable",
      reason: "recycled passages were not looked for",
    });
  });

  it("are drawn on a time line, what is told later pointing to what it hangs on", () => {
    const one = caseOf({
      a: { text: "[The clock of Velsa stopped at noon]a1.", date: "2031-05", outlet: "Post" },
      b: { text: "[At noon the Velsa clock stopped]a1.[1]f1", date: "2031-06-02", cites: { "1": "a" } },
      c: { text: "[Velsa's clock stopped at noon]a1." },
    });
    const { told, dependences, origins } = outcomeOf(one, first(one));
    const route = routeOf(told, dependences, origins);
    expect(route.dated.map(({ days }) => days!.first)).toEqual(["2031-05-01", "2031-06-02"]);
    expect(route.undated).toHaveLength(1);
    expect(route.arrows).toMatchObject([
      { from: route.dated[1]!.documentId, to: route.dated[0]!.documentId, kind: "cites", directed: true },
    ]);
  });

  it("never call anything independent or confirmed", () => {
    const one = caseOf({ a: { text: "[The clock of Velsa stopped at noon]a1." } });
    const { told } = outcomeOf(one, first(one));
    const line = originsLine(originsOf(told, []));
    expect(line).toBe(
      "1 telling in 1 document; author not testable in 1 of 1; outlet not testable in 1 of 1",
    );
    expect(line).not.toMatch(/independent|confirmed/);
  });
});
