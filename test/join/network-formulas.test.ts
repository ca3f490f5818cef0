// Networks against DNA's formulas written down once more, plainly and densely, on statements drawn by lot; and where we
// differ from DNA on purpose.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matrixOf } from "../../src/join/network/network.ts";
import { oneModeAggregations, oneModeNormalisations } from "../../src/join/network/one-mode.ts";
import { isoWeek, selected } from "../../src/join/network/selection.ts";
import type { NetworkStatement, NetworkValue } from "../../src/join/network/statement.ts";
import { twoModeAggregations, twoModeNormalisations } from "../../src/join/network/two-mode.ts";
import { type NetworkOptions, network, optionsFault } from "../../src/join/networks.ts";

type Triple = readonly [string, string, NetworkValue];

const statementsOf = (triples: readonly Triple[], times: readonly number[] = []): NetworkStatement[] =>
  triples.map(([who, what, how], i) => ({
    id: String(i),
    document: `d${i % 3}`,
    time: times[i] ?? null,
    values: { who, what, how },
  }));

const options: NetworkOptions = {
  mode: "one",
  row: "who",
  column: "what",
  qualifier: "how",
  aggregation: "ignore",
  normalisation: "no",
  duplicates: "include",
};

/** x(i, j, k) and DNA's sums over it, written as its manual writes them. */
function plainly(
  triples: readonly Triple[],
  aggregation: string,
  normalisation: string,
  mode: "one" | "two",
) {
  const labels = (at: 0 | 1): string[] => [...new Set(triples.map((one) => one[at]))].sort();
  const [I, J] = [labels(0), labels(1)];
  const seen = triples.map(([, , how]) => how);
  const yesNo = seen.every((how) => typeof how === "boolean");
  const text = seen.every((how) => typeof how === "string");
  const K = yesNo
    ? [false, true]
    : [...new Set(seen)].sort(text ? undefined : (a, b) => Number(a) - Number(b));
  const range = yesNo ? 1 : Number(K.at(-1)) - Number(K[0]);
  const x = I.map((i) =>
    J.map((j) => K.map((k) => triples.filter(([a, b, c]) => a === i && b === j && c === k).length)),
  );
  const all = <Value>(values: readonly Value[], of: (at: number) => number): number =>
    values.reduce<number>((sum, _, at) => sum + of(at), 0);
  const c = I.map((_, i) => all(J, (j) => all(K, (k) => x[i]![j]![k]!)));
  if (mode === "two")
    return I.map((_, i) =>
      J.map((_, j) => {
        const said = all(K, (k) => x[i]![j]![k]!);
        const value =
          aggregation === "ignore" || (aggregation === "subtract" && text)
            ? said
            : aggregation === "subtract"
              ? all(K, (k) => x[i]![j]![k]! * (yesNo ? (K[k] ? 1 : -1) : Number(K[k])))
              : all(K, (k) => (x[i]![j]![k]! > 0 ? 2 ** (K.length - k - 1) : 0));
        const counted = (a: number, b: number): number =>
          aggregation === "combine" ? Number(all(K, (k) => x[a]![b]![k]!) > 0) : all(K, (k) => x[a]![b]![k]!);
        const norm =
          normalisation === "activity"
            ? all(J, (b) => counted(i, b))
            : normalisation === "prominence"
              ? all(I, (a) => counted(a, j))
              : 1;
        return norm === 0 ? 0 : value / norm;
      }),
    );
  return I.map((_, i) =>
    I.map((_, h) => {
      if (i === h) return 0;
      const value = all(J, (j) => {
        const [a, b] = [x[i]![j]!, x[h]![j]!];
        if (aggregation === "ignore") return all(K, (k) => a[k]!) * all(K, (k) => b[k]!);
        if (text) {
          const same = all(K, (k) => a[k]! * b[k]!);
          const apart = all(K, (k) => (a[k] === 0 ? b[k]! : b[k] === 0 ? a[k]! : 0));
          return aggregation === "congruence" ? same : aggregation === "conflict" ? apart : same - apart;
        }
        return all(K, (k) =>
          all(K, (l) => {
            const d = range === 0 ? 0 : Math.abs(Number(K[k]) - Number(K[l])) / range;
            return (
              a[k]! *
              b[l]! *
              (aggregation === "congruence" ? 1 - d : aggregation === "conflict" ? d : 1 - 2 * d)
            );
          }),
        );
      });
      const pairs = (of: (a: number, b: number) => number): number =>
        all(J, (j) => all(K, (k) => of(x[i]![j]![k]!, x[h]![j]![k]!)));
      const norm =
        normalisation === "average"
          ? (c[i]! + c[h]!) / 2
          : normalisation === "jaccard"
            ? pairs((a, b) => (b === 0 ? a : 0) + (a === 0 ? b : 0) + a * b)
            : normalisation === "dna-cosine"
              ? Math.sqrt(c[i]! ** 2) * Math.sqrt(c[h]! ** 2)
              : 1;
      return norm === 0 ? 0 : value / norm;
    }),
  );
}

const name = fc.constantFrom("Ann", "Ben", "Cal", "Dee", "é", "Zoë");
const topic = fc.constantFrom("toll", "gate", "rope", "ferry");
const triples = (how: fc.Arbitrary<NetworkValue>) =>
  fc.array(fc.tuple(name, topic, how), { minLength: 1, maxLength: 40 });

describe.each([
  ["yes and no", triples(fc.boolean())],
  ["a scale", triples(fc.integer({ min: -2, max: 3 }))],
  ["texts", triples(fc.constantFrom("loud", "low", "mute"))],
])("with %s for a qualifier", (_, drawn) => {
  const same = (mode: "one" | "two", aggregation: string, normalisation: string): void =>
    fc.assert(
      fc.property(drawn, (all) => {
        const made = network(statementsOf(all), {
          ...options,
          mode,
          aggregation,
          normalisation,
        } as NetworkOptions);
        const plain = plainly(all, aggregation, normalisation, mode);
        matrixOf(made).forEach((row, i) => {
          row.forEach((value, j) => void expect(value).toBeCloseTo(plain[i]![j]!, 9));
        });
      }),
      { seed: 7, numRuns: 40 },
    );
  test.each(
    oneModeAggregations.flatMap((a) =>
      oneModeNormalisations.filter((n) => n !== "cosine").map((n) => [a, n]),
    ),
  )("one-mode %s, %s is DNA's", (aggregation, normalisation) => same("one", aggregation, normalisation));
  test.each(twoModeAggregations.flatMap((a) => twoModeNormalisations.map((n) => [a, n])))(
    "two-mode %s, %s is DNA's",
    (aggregation, normalisation) => same("two", aggregation, normalisation),
  );

  test("the true cosine lies from -1 to 1, and is 1 for a row that says the same", () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(...oneModeAggregations), (all, aggregation) => {
        const twice = [
          ...all,
          ...all.filter(([who]) => who === all[0]![0]).map(([, b, c]) => ["twin", b, c] as const),
        ];
        const made = network(statementsOf(twice), { ...options, aggregation, normalisation: "cosine" });
        const lone =
          typeof all[0]![2] === "string" && (aggregation === "conflict" || aggregation === "subtract");
        if (!lone) for (const { value } of made.cells) expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-9);
        const row = matrixOf(made)[made.rows.indexOf("twin")]!;
        if (aggregation === "ignore" || aggregation === "congruence")
          expect(row[made.rows.indexOf(all[0]![0])]).toBeCloseTo(1, 9);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});

test("labels are in the order of their code units, as Java has them", () => {
  const { rows } = network(
    statementsOf([
      ["é", "a", true],
      ["Z", "a", true],
      ["a", "a", true],
      ["\ud83d\ude00", "a", true],
      ["\uffe5", "a", true],
    ]),
    options,
  );
  expect(rows).toEqual(["Z", "a", "é", "\ud83d\ude00", "\uffe5"]);
});

test("a scale on which all stand alike is all congruence, where DNA divides by nought", () => {
  const made = network(
    statementsOf([
      ["Ann", "toll", 3],
      ["Ben", "toll", 3],
    ]),
    { ...options, aggregation: "congruence" },
  );
  expect(matrixOf(made)).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test("a scale may be wider than what occurs", () => {
  const statements = statementsOf([
    ["Ann", "toll", 1],
    ["Ben", "toll", 2],
  ]);
  const at = (scale?: readonly [number, number]) =>
    network(statements, { ...options, aggregation: "congruence", ...(scale && { scale }) }).cells[0]?.value ??
    0;
  expect(at()).toBe(0);
  expect(at([-2, 2])).toBe(0.75);
});

test("statements with an empty row, column or qualifier don't count; the last only where it is asked for", () => {
  const all = statementsOf([
    ["", "toll", true],
    ["Ann", "", true],
    ["Ann", "toll", null],
    ["Ann", "toll", true],
  ]);
  expect(network(all, { ...options, mode: "two" }).cells).toEqual([{ row: 0, column: 0, value: 2 }]);
  expect(network(all, { ...options, mode: "two", aggregation: "subtract" }).cells).toEqual([
    { row: 0, column: 0, value: 1 },
  ]);
});

test("isolates keep rows and columns that no statement is left of", () => {
  const all = statementsOf([
    ["Ann", "toll", true],
    ["Ben", "gate", true],
  ]);
  const made = network(all, { ...options, mode: "two", exclude: { who: ["Ben"] }, isolates: true });
  expect([made.rows, made.columns, made.cells.length]).toEqual([["Ann", "Ben"], ["gate", "toll"], 1]);
});

describe("duplicates", () => {
  const day = (text: string): number => Date.parse(`${text}T12:00:00Z`) / 1000;
  const kept = (duplicates: NetworkOptions["duplicates"], ...days: string[]): number =>
    selected(
      statementsOf(
        days.map(() => ["Ann", "toll", true] as const),
        days.map(day),
      ),
      { ...options, ignoring: true, duplicates },
    ).length;

  test("a month is of its year, which DNA forgets", () => {
    expect(kept("month", "2030-03-01", "2030-03-31", "2031-03-01")).toBe(2);
  });

  test("a week goes from Monday to Sunday and is of its Thursday's year", () => {
    expect(kept("week", "2029-12-31", "2030-01-06", "2030-01-07")).toBe(2);
    expect(kept("week", "2030-01-02", "2031-01-02")).toBe(2);
    expect(["2005-01-01", "2008-12-29", "2010-01-03", "2031-01-01"].map((d) => isoWeek(new Date(d)))).toEqual(
      ["2004-W53", "2009-W01", "2009-W53", "2031-W01"],
    );
  });

  test("a year, and all of time", () => {
    expect(kept("year", "2030-01-01", "2030-12-31", "2031-01-01")).toBe(2);
    expect(kept("all", "2030-01-01", "2031-01-01")).toBe(1);
  });

  test("what differs in agreement is no duplicate, unless agreement is ignored", () => {
    const all = statementsOf([
      ["Ann", "toll", true],
      ["Ann", "toll", false],
    ]);
    expect(selected(all, { ...options, ignoring: false, duplicates: "all" })).toHaveLength(2);
    expect(selected(all, { ...options, ignoring: true, duplicates: "all" })).toHaveLength(1);
  });

  test("what is left out for its value does not stand in the way of another", () => {
    const all = statementsOf([
      ["Ann", "toll", true],
      ["Ann", "toll", false],
    ]);
    expect(
      selected(all, { ...options, ignoring: true, duplicates: "all", exclude: { how: ["1"] } }),
    ).toHaveLength(1);
  });
});

test.each([
  [{ mode: "two", aggregation: "congruence" }, /two-mode network has no aggregation "congruence"/],
  [{ mode: "one", aggregation: "combine" }, /one-mode network has no aggregation/],
  [{ mode: "one", normalisation: "activity" }, /no normalisation "activity"/],
  [{ qualifier: null, aggregation: "conflict" }, /needs a qualifier/],
  [{ column: "who" }, /must be two variables/],
  [{ qualifier: "what" }, /already the column/],
] as const)("%j don't go together", (changes, said) => {
  const asked = { ...options, ...changes } as NetworkOptions;
  expect(optionsFault(asked)).toMatch(said);
  expect(() => network([], asked)).toThrow(said);
});

test("no statements make an empty network", () => {
  expect(network([], options)).toEqual({ mode: "one", rows: [], columns: [], cells: [], statements: 0 });
});

test("names of the language's own objects are names like others", () => {
  const made = network(
    statementsOf([
      ["constructor", "__proto__", true],
      ["toString", "__proto__", true],
    ]),
    options,
  );
  expect([made.rows, made.cells.length]).toEqual([["constructor", "toString"], 2]);
});
