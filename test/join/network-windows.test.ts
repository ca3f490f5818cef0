// Networks over time.

import { describe, expect, test } from "vitest";
import { total } from "../../src/join/network/network.ts";
import type { NetworkStatement } from "../../src/join/network/statement.ts";
import { kernelAt, kernels, shifted, slices } from "../../src/join/network/windows.ts";
import type { NetworkOptions } from "../../src/join/networks.ts";

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 1000;

const options: NetworkOptions = {
  mode: "two",
  row: "who",
  column: "what",
  qualifier: null,
  aggregation: "ignore",
  normalisation: "no",
  duplicates: "include",
};

const said = (date: string, who: string, what = "toll"): NetworkStatement => ({
  id: `${date} ${who}`,
  document: date,
  time: day(date),
  values: { who, what },
});

/** One statement a day for ten days, by two in turn. */
const ten = Array.from({ length: 10 }, (_, i) =>
  said(`2031-03-${String(i + 1).padStart(2, "0")}`, i % 2 ? "Ann" : "Ben"),
);

test("a window of four days moves by one, and lies within the time of the statements", () => {
  const made = slices(ten, options, { unit: "days", size: 4, kernel: null });
  expect(made.map(({ network }) => total(network))).toEqual([5, 5, 5, 5, 5, 5]);
  expect([made[0]!.from, made[0]!.at, made.at(-1)!.to]).toEqual(
    ["2031-03-01", "2031-03-03", "2031-03-10"].map(day),
  );
});

test("all windows have the same nodes", () => {
  const made = slices([...ten, said("2031-03-10", "Cal")], options, { unit: "days", size: 2, kernel: null });
  expect(new Set(made.map(({ network }) => network.rows.join()))).toEqual(new Set(["Ann,Ben,Cal"]));
});

test("windows of events hold all statements of one time, so that nothing is drawn by lot", () => {
  const together = [...ten.slice(0, 3), said("2031-03-03", "Cal"), ...ten.slice(3, 5)];
  const made = slices(together, options, { unit: "events", size: 2, kernel: null });
  expect(made.map(({ network }) => network.statements)).toEqual([4, 3, 3, 4]);
});

test("a month on from the 31st is the last of the next", () => {
  expect(shifted(day("2032-01-31"), "months", 1)).toBe(day("2032-02-29"));
  expect(shifted(day("2032-02-29"), "years", 1)).toBe(day("2033-02-28"));
  expect(shifted(day("2031-03-31"), "months", -1)).toBe(day("2031-02-28"));
});

describe.each(kernels)("the %s kernel", (kernel) => {
  test("is symmetric", () => {
    for (const away of [0, 0.2, 0.5, 0.99, 1, 1.5])
      expect(kernelAt(kernel, -away)).toBe(kernelAt(kernel, away));
  });

  test("is a density: its area is 1", () => {
    let area = 0;
    for (let x = -8; x < 8; x += 0.001) area += 0.001 * kernelAt(kernel, x + 0.0005);
    expect(area).toBeCloseTo(1, 3);
  });

  test("ties two rows as the root of the product of their heights", () => {
    const two = [said("2031-03-01", "Ann"), said("2031-03-03", "Ben"), said("2031-03-05", "Cal", "gate")];
    const [slice] = slices(two, { ...options, mode: "one" }, { unit: "days", size: 4, kernel, whole: true });
    const expected = Math.sqrt(kernelAt(kernel, -1) * kernelAt(kernel, 0));
    expect(slice!.network.cells.find(({ row, column }) => row === 0 && column === 1)?.value ?? 0).toBeCloseTo(
      expected,
      12,
    );
  });
});

test("windows that begin at each statement's end take in half of what whole ones do", () => {
  const whole = slices(ten, options, { unit: "days", size: 4, kernel: "uniform" });
  const all = slices(ten, options, { unit: "days", size: 4, kernel: "uniform", whole: false });
  expect([whole.length, all.length]).toEqual([6, 10]);
  expect(total(all[0]!.network)).toBe(1.5);
});

test("statements without a date take no part", () => {
  expect(slices([{ ...ten[0]!, time: null }], options, { unit: "days", size: 2, kernel: null })).toEqual([]);
});

test("windows that are none, or too many, are refused", () => {
  expect(() => slices(ten, options, { unit: "days", size: 0, kernel: null })).toThrow(/whole numbers from 1/);
  expect(() => slices(ten, options, { unit: "seconds", size: 2, kernel: null })).toThrow(
    /Take a larger step/,
  );
});
