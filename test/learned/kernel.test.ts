// The compiled kernel against the same arithmetic in plain loops, and against one in double precision.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { startKernel } from "../../src/learned/kernel.ts";
import { KERNEL_SOURCE } from "../../src/learned/kernel.wasm.ts";
import { loadTagger } from "../../src/learned/tagger.ts";
import { type Made, type MadeShape, makeWeights } from "./made-weights.ts";
import { exactEmissions, referenceEmissions, tanhOfKernel } from "./reference.ts";
import { madeWindow } from "./windows.ts";

const taggerOf = ({ bytes }: Made) => loadTagger(bytes, "made weights");

test("the compiled kernel is that of kernel.c; if not, run scripts/build-kernel.sh", () => {
  const source = readFileSync(join(import.meta.dirname, "../../src/learned/kernel.c"), "utf8");
  const hash = createHash("sha256").update(source.replaceAll("\r\n", "\n")).digest("hex");
  expect(KERNEL_SOURCE).toBe(hash);
});

test.each<[string, MadeShape]>([
  ["two layers", {}],
  ["one layer", { layers: 1 }],
  ["three layers", { layers: 3, hidden: 32 }],
  ["no feature", { features: [], wordWidth: 4 }],
  ["an odd number of inputs", { wordWidth: 13 }],
  ["units that are no power of two", { hidden: 48 }],
  ["one tag", { tags: ["O"] }],
  ["13 tags", { tags: Array.from({ length: 13 }, (_, n) => `T${n}`) }],
  ["inputs that reach the limit", { inputScale: 1e5 }],
  ["hidden units of 128", { hidden: 128, layers: 1, wordWidth: 100 }],
])("gives to the bit what plain loops give, with %s", (_, shape) => {
  const made = makeWeights(shape);
  const windows = [7, 1, 21, 12, 12, 2].map((tokens, n) => madeWindow(made.network, tokens, n));
  const emissions = taggerOf(made).emissions(windows);
  windows.forEach((window, n) => {
    expect(emissions[n]).toEqual(referenceEmissions(made, window));
  });
});

test("gives to the bit what plain loops give, whatever the weights and the windows", () => {
  fc.assert(
    fc.property(
      fc.record({
        seed: fc.nat(),
        layers: fc.integer({ min: 1, max: 2 }),
        wordWidth: fc.integer({ min: 1, max: 9 }),
        inputScale: fc.double({ min: 1, max: 4000, noNaN: true }),
      }),
      fc.array(fc.nat({ max: 9 }), { maxLength: 20 }),
      (shape, lengths) => {
        const made = makeWeights(shape);
        const windows = lengths.map((tokens, n) => madeWindow(made.network, tokens, shape.seed + n));
        const emissions = taggerOf(made).emissions(windows);
        expect(emissions).toEqual(windows.map((window) => referenceEmissions(made, window)));
      },
    ),
    { seed: 4, numRuns: 40 },
  );
});

test("gives the same bits on every machine", () => {
  const made = makeWeights({ hidden: 64 });
  const hash = createHash("sha256");
  const windows = [40, 30, 3].map((tokens, n) => madeWindow(made.network, tokens, n));
  for (const scores of taggerOf(made).emissions(windows)) hash.update(scores);
  expect(hash.digest("hex")).toBe("c076911caedcc7f825beac681f4cf168c1807889368bb2d5f9bbeb09f5f25af8");
});

test("differs from double precision by far less than 8-bit weights do from those they stand for", () => {
  const made = makeWeights({ hidden: 128, wordWidth: 100 });
  const window = madeWindow(made.network, 40, 3);
  const emissions = taggerOf(made).emissions([window])[0]!;
  const exact = exactEmissions(made, window);
  const unquantised = exactEmissions(made, window, true);
  const rms = (a: ArrayLike<number>, b: readonly number[]): number =>
    Math.sqrt(b.reduce((sum, x, i) => sum + (x - a[i]!) ** 2, 0) / b.length);
  // Measured: 0.0008 and 0.0048, of scores that spread by 0.57 over the tokens.
  expect(rms(emissions, exact)).toBeLessThan(0.002);
  expect(rms(emissions, exact)).toBeLessThan(rms(exact, unquantised) / 2);
});

test("its hyperbolic tangent is within 2e-6, odd, and never above 1", () => {
  let most = 0;
  let worst = 0;
  for (let i = -12_000; i <= 12_000; i++) {
    const x = Math.fround(i / 1000);
    const y = tanhOfKernel(x);
    worst = Math.max(worst, Math.abs(y - Math.tanh(x)));
    most = Math.max(most, Math.abs(y));
    if (y !== -tanhOfKernel(-x)) expect([x, y]).toEqual([x, -tanhOfKernel(-x)]);
  }
  expect(worst).toBeLessThan(2e-6);
  expect(most).toBeLessThan(1);
});

test("memory that was borrowed is used again", () => {
  const kernel = startKernel();
  const borrow = (): number => kernel.borrowing(() => kernel.reserve(1_000_000));
  const first = borrow();
  const size = kernel.buffer.byteLength;
  for (let i = 0; i < 100; i++) expect(borrow()).toBe(first);
  expect(kernel.buffer.byteLength).toBe(size);
});
