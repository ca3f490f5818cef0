// Networks of DNA's sample, against values that DNA's own tests, its manual and a second reckoning give.

import { describe, expect, type TestContext, test } from "vitest";
import { readDna } from "../../src/exchange/dna/read.ts";
import { edges, matrixOf, total } from "../../src/join/network/network.ts";
import { codedStatements } from "../../src/join/network/statement.ts";
import { type NetworkOptions, network } from "../../src/join/networks.ts";
import { sampleDna } from "../coded-study.ts";

const options: NetworkOptions = {
  mode: "one",
  row: "organization",
  column: "concept",
  qualifier: "agreement",
  aggregation: "ignore",
  normalisation: "no",
  duplicates: "include",
};

const sample = (context: TestContext, changes: Partial<NetworkOptions> = {}) => {
  const statements = codedStatements(readDna(sampleDna(context)).study!, 1);
  return network(statements, { ...options, ...changes });
};

const rounded = (values: number[][], digits: number): number =>
  values.flat().reduce((sum, value) => sum + Number(value.toFixed(digits)), 0);

describe("DNA's sample, organisations by concepts", () => {
  test("two-mode, ignore: 7 by 6, 22 ties, sum 40", (context) => {
    const made = sample(context, { mode: "two" });
    expect([made.rows.length, made.columns.length, edges(made).length, total(made)]).toEqual([7, 6, 22, 40]);
  });

  test("one-mode, ignore: 21 ties, sum 276", (context) => {
    const made = sample(context);
    expect([edges(made).length, total(made)]).toEqual([21, 276]);
  });

  test("congruence by average: sum 25.80", (context) => {
    const made = sample(context, { aggregation: "congruence", normalisation: "average" });
    expect(rounded(matrixOf(made), 2)).toBeCloseTo(25.8, 6);
    expect(total(made)).toBeCloseTo(25.802436, 6);
  });

  test("the same without two organisations and a concept: 5 by 5, sum 9.81", (context) => {
    const made = sample(context, {
      aggregation: "congruence",
      normalisation: "average",
      exclude: {
        organization: ["Senate", "Sierra Club"],
        concept: ["There should be legislation to regulate emissions."],
      },
    });
    expect(made.rows).toHaveLength(5);
    expect(total(made)).toBeCloseTo(9.81, 2);
  });

  test("documents of section 1 alone: 4 by 4", (context) => {
    expect(sample(context, { only: { section: ["1"] } }).rows).toHaveLength(4);
  });

  test("the manual's example, Senate and Sierra Club: 7, 2, 5, -3", (context) => {
    const values = (["ignore", "congruence", "conflict", "subtract"] as const).map((aggregation) => {
      const made = sample(context, { aggregation });
      return matrixOf(made)[made.rows.indexOf("Senate")]![made.rows.indexOf("Sierra Club")];
    });
    expect(values).toEqual([7, 2, 5, -3]);
  });

  test("Jaccard leaves -1 to 1: -1.285714 between agency and refiners", (context) => {
    const made = sample(context, { aggregation: "subtract", normalisation: "jaccard" });
    const at = (part: string): number => made.rows.findIndex((row) => row.includes(part));
    expect(matrixOf(made)[at("Protection Agency")]![at("Petrochemical")]).toBeCloseTo(-1.285714, 6);
  });

  test("one statement a document leaves 23, or 22 where agreement is ignored", (context) => {
    expect(sample(context, { duplicates: "document", aggregation: "congruence" }).statements).toBe(23);
    expect(sample(context, { duplicates: "document" }).statements).toBe(22);
  });
});
