// Ties between actors as they are told, and the balance of them in words.

import { describe, expect, test } from "vitest";
import { balanceView } from "../../src/join/network/balance-view.ts";
import { actorTies, signedTies, type ToldTie, tieStatements } from "../../src/join/network/told-ties.ts";
import { network } from "../../src/join/networks.ts";

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 1000;

/** "Courier 2031-02-03: Guard+Guild" a line; "?" for a tie that is denied, "!" for one that is planned. */
const told = (lines: string): ToldTie[] =>
  lines
    .trim()
    .split("\n")
    .map((line, i) => {
      const [, teller, date, source, sign, target, mark] =
        /^\s*(\w+) (\S+): (\w+)([+\-0])(\w+)([?!]?)$/.exec(line) ?? [];
      return {
        id: `r${i}`,
        document: `d${i}`,
        source: source!,
        target: target!,
        type: sign === "+" ? "supports" : "opposes",
        sign: sign === "+" ? 1 : sign === "-" ? -1 : 0,
        teller: teller === "nobody" ? null : teller!,
        time: date === "undated" ? null : day(date!),
        hedged: false,
        negated: mark === "?",
        planned: mark === "!",
        score: null,
      };
    });

const nameOf = (id: string): string => id;

describe("the network of actors", () => {
  const ties = told(`
    Courier 2031-01-01: Guard+Guild
    Courier 2031-01-02: Guard+Guild
    Review 2031-01-03: Guard-Guild
    Review 2031-01-03: Guild-Guard
    Review 2031-01-04: Guard+Guild?
    Review 2031-01-05: Guard-Board!
    Review undated: Guard0Board
    Herald 2031-01-06: Guard+Guard`);

  test("keeps directions apart and counts for, against, neither and denied", () => {
    expect(actorTies(ties).map(({ tellings, ...tie }) => ({ ...tie, told: tellings.length }))).toEqual([
      { source: "Guard", target: "Guild", sign: 1, for: 2, against: 1, neutral: 0, denied: 1, told: 4 },
      { source: "Guild", target: "Guard", sign: -1, for: 0, against: 1, neutral: 0, denied: 0, told: 1 },
      { source: "Guard", target: "Board", sign: 0, for: 0, against: 0, neutral: 1, denied: 0, told: 1 },
    ]);
  });

  test("can be what one source tells, in a time, of a type", () => {
    expect(actorTies(ties, { tellers: ["Courier"] })).toHaveLength(1);
    expect(actorTies(ties, { from: day("2031-01-03"), to: day("2031-01-03") })[0]).toMatchObject({
      against: 1,
      for: 0,
    });
    expect(actorTies(ties, { types: ["supports"] })[0]).toMatchObject({ for: 2, against: 0 });
    expect(actorTies(ties, { planned: true })).toHaveLength(3);
  });

  test("weighs a pair by how much more often one sign is told, and has no tie where both are as often", () => {
    expect(signedTies(actorTies(ties))).toEqual([]);
    expect(signedTies(actorTies(ties, { tellers: ["Courier"] }))).toEqual([
      { source: "Guard", target: "Guild", sign: 1, weight: 2 },
    ]);
  });

  test("becomes a matrix like any other statements", () => {
    const made = network(tieStatements(ties), {
      mode: "two",
      row: "teller",
      column: "target",
      qualifier: "agreement",
      aggregation: "subtract",
      normalisation: "no",
      duplicates: "include",
      exclude: { target: ["Board"] },
    });
    expect([made.rows, made.columns]).toEqual([
      ["Courier", "Herald", "Review"],
      ["Guard", "Guild"],
    ]);
  });
});

describe("the view of balance", () => {
  const view = balanceView(
    told(`
    Courier 2031-01-01: Guard+Guild
    Courier 2031-01-01: Guard+Board
    Courier 2031-01-02: Guild-Board
    Review 2031-01-03: Guard+Guild
    Review 2031-01-03: Guard-Board
    Review 2031-01-03: Board-Guild
    Courier 2031-05-06: Board-Guard
    Herald 2031-01-01: Ferry+Guard
    Herald 2031-03-01: Guard-Ferry`),
    { nameOf },
  );

  test("names the three who are told against the pattern, the one between first, with all tellings", () => {
    const courier = balanceView(
      told(`
      Courier 2031-01-01: Guard+Guild
      Review 2031-01-01: Guild-Board
      Courier 2031-01-02: Board+Guard`),
      { nameOf },
    );
    expect(courier.triadCount).toBe(1);
    expect(courier.triads[0]).toMatchObject({
      actors: ["Guard", "Guild", "Board"],
      kind: "between",
      sentence: "Guard is told to stand with both Guild and Board, who are told to stand against each other.",
    });
    expect(courier.triads[0]!.ties.map(({ sign, tellings }) => [sign, tellings.map(({ id }) => id)])).toEqual(
      [
        [1, ["r0"]],
        [1, ["r2"]],
        [-1, ["r1"]],
      ],
    );
  });

  test("names three who are all against each other", () => {
    const three = balanceView(told("A 2031-01-01: Ann-Ben\nA 2031-01-01: Ben-Cal\nB 2031-01-01: Cal-Ann"), {
      nameOf,
    });
    expect(three.triads[0]!.sentence).toBe(
      "Ann, Ben and Cal are each told to stand against the other two; where the enemy of an enemy is a friend, two of them would stand together.",
    );
  });

  test("says whose telling fits the pattern and whose doesn't", () => {
    expect(view.tellers.map(({ teller, against, frustration }) => [teller, against, frustration])).toEqual([
      ["Review", 0, [0, 0]],
    ]);
    expect(view.tellers[0]!.sentence).toBe(
      "As told by Review, the one triangle fits the pattern of friends and enemies.",
    );
    const odd = balanceView(told("A 2031-01-01: x+y\nA 2031-01-01: y+z\nA 2031-01-01: z-x"), { nameOf });
    expect(odd.tellers[0]!.sentence).toBe(
      "As told by A, 1 of 1 triangle goes against the pattern; 1 tie would have to be told the other way for all to fit two sides.",
    );
  });

  test("says who told a tie one way and then the other, and when", () => {
    expect(view.changes.map(({ sentence }) => sentence)).toEqual([
      "Courier told of Board and Guard as standing together until 2031-01-01, and as standing against each other from 2031-05-06.",
      "Herald told of Ferry and Guard as standing together until 2031-01-01, and as standing against each other from 2031-03-01.",
    ]);
  });

  test("says who disagrees about a pair; one who told both is with neither", () => {
    expect(view.disputes).toEqual([]);
    const two = balanceView(told("A 2031-01-01: x+y\nB 2031-01-01: y-x\nC undated: x-y\nC undated: x+y"), {
      nameOf,
    });
    expect(two.disputes[0]!.sentence).toBe(
      "x and y are told to stand together by A, and against each other by B.",
    );
  });

  test("takes no part of ties that are denied, undated ties change nothing, and nobody's word is nobody's change", () => {
    const quiet = balanceView(
      told("A 2031-01-01: x+y\nA 2031-01-02: x-y?\nA undated: x-y\nnobody 2031-01-03: x-y"),
      { nameOf },
    );
    expect([quiet.changes, quiet.triads]).toEqual([[], []]);
  });
});
