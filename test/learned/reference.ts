// The network again, twice, in plain loops, one window after another: with the kernel's arithmetic, operation by operation,
// and in double precision with nothing brought to integers but the weights. Slow; only tests run it.

import type { TokenWindow } from "../../src/learned/tagger.ts";
import type { Made } from "./made-weights.ts";

interface Arithmetic {
  /** The input of the first layer, from a table's float. */
  input(x: number): number;
  /** A gate's or cell's sum: products with weights, brought to their scale. */
  scaled(sum: number, scale: number, units: number): number;
  add(a: number, b: number): number;
  multiply(a: number, b: number): number;
  tanh(x: number): number;
  sigmoid(x: number): number;
  output(h: number): number;
  linear(h: readonly number[], weights: (i: number) => number, bias: number): number;
  /** Units that make 1 in an LSTM's output. */
  readonly units: number;
}

const f = Math.fround;

function nearestEven(x: number): number {
  const low = Math.floor(x);
  const rest = x - low;
  return rest > 0.5 || (rest === 0.5 && low % 2 !== 0) ? low + 1 : low;
}

export function tanhOfKernel(x: number): number {
  const v = Math.max(-7, Math.min(7, x));
  const u = f(v * v);
  let p = f(u * f(0.027607949450612068));
  p = f(u * f(p + f(15.99560546875)));
  p = f(u * f(p + f(864.2149047851562)));
  p = f(v * f(p + f(7024.85986328125)));
  let q = f(u * f(u + f(148.02978515625)));
  q = f(u * f(q + f(3205.74072265625)));
  q = f(q + f(7024.89013671875));
  return f(p / q);
}

const kernelArithmetic = (inputScale: number): Arithmetic => ({
  input: (x) => nearestEven(Math.max(-2047, Math.min(2047, f(x * f(inputScale))))),
  scaled: (sum, scale, units) => f(f(sum) * f(scale / units)),
  add: (a, b) => f(a + b),
  multiply: (a, b) => f(a * b),
  tanh: tanhOfKernel,
  sigmoid: (x) => f(f(tanhOfKernel(f(x * 0.5)) * 0.5) + 0.5),
  output: (h) => nearestEven(f(h * 2047)),
  linear(h, weights, bias) {
    const sums = [0, 0, 0, 0];
    h.forEach((x, i) => {
      sums[i % 4] = f(sums[i % 4]! + f(weights(i) * x));
    });
    const sum = f(f(sums[0]! + sums[1]!) + f(sums[2]! + sums[3]!));
    return f(f(sum * f(1 / 2047)) + bias);
  },
  units: 2047,
});

const exactArithmetic: Arithmetic = {
  input: (x) => x,
  scaled: (sum, scale) => sum * scale,
  add: (a, b) => a + b,
  multiply: (a, b) => a * b,
  tanh: Math.tanh,
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  output: (h) => h,
  linear: (h, weights, bias) => h.reduce((sum, x, i) => sum + x * weights(i), bias),
  units: 1,
};

/** To the bit what the kernel gives. */
export const referenceEmissions = (made: Made, window: TokenWindow): Float32Array =>
  Float32Array.from(
    emissions(made, window, kernelArithmetic(made.network.inputScale), made.network.inputScale, false),
  );

/** What the kernel comes near to. With `floatWeights`, from the weights as they were before they were brought to 8 bits. */
export const exactEmissions = (made: Made, window: TokenWindow, floatWeights = false): readonly number[] =>
  emissions(made, window, exactArithmetic, 1, floatWeights);

function emissions(
  { tensors, network, unquantised }: Made,
  { words, features }: TokenWindow,
  arithmetic: Arithmetic,
  inputUnits: number,
  floatWeights: boolean,
): number[] {
  const { hidden, layers, wordWidth, tags } = network;
  const values = (key: string): ArrayLike<number> => tensors[key]!.values;
  const table = (key: string): ArrayLike<number> => (floatWeights ? unquantised.get(key)! : values(key));
  const scales = (key: string): ArrayLike<number> =>
    floatWeights ? { ...Array(values(key).length).fill(1), length: values(key).length } : values(key);
  const tokens = Array.from(words, (_, t) => t);

  const hashes = Array.from(values("words.hash"));
  let x: number[][] = tokens.map((t) => {
    const row = hashes.indexOf(words[t]!);
    const input: number[] = [];
    for (let i = 0; i < wordWidth; i++)
      input.push(
        row < 0
          ? values("words.unknown")[i]!
          : arithmetic.multiply(table("words.table")[row * wordWidth + i]!, scales("words.scale")[row]!),
      );
    network.features.forEach(([name, , width], n) => {
      const category = features[t * network.features.length + n]!;
      for (let i = 0; i < width; i++) input.push(values(`feature.${name}`)[category * width + i]!);
    });
    return input.map(arithmetic.input);
  });

  for (let layer = 0; layer < layers; layer++) {
    const units = layer === 0 ? inputUnits : arithmetic.units;
    const both = ["fwd", "bwd"].map((direction) => {
      const of = `lstm.${layer}.${direction}`;
      const [wx, wh] = [table(`${of}.wx`), table(`${of}.wh`)];
      const [wxScale, whScale] = [scales(`${of}.wx_scale`), scales(`${of}.wh_scale`)];
      const bias = values(`${of}.bias`);
      const out: number[][] = [];
      let h: number[] = Array(hidden).fill(0);
      let c: number[] = Array(hidden).fill(0);
      for (const t of direction === "fwd" ? tokens : [...tokens].reverse()) {
        const gate = (row: number): number => {
          const fromInput = dot(wx, row * x[t]!.length, x[t]!);
          const fromState = dot(wh, row * hidden, h);
          const projected = arithmetic.add(arithmetic.scaled(fromInput, wxScale[row]!, units), bias[row]!);
          return arithmetic.add(arithmetic.scaled(fromState, whScale[row]!, arithmetic.units), projected);
        };
        const next = c.map((before, unit) => {
          const i = arithmetic.sigmoid(gate(unit));
          const f = arithmetic.sigmoid(gate(hidden + unit));
          const g = arithmetic.tanh(gate(2 * hidden + unit));
          return arithmetic.add(arithmetic.multiply(f, before), arithmetic.multiply(i, g));
        });
        h = next.map((cell, unit) =>
          arithmetic.output(
            arithmetic.multiply(arithmetic.sigmoid(gate(3 * hidden + unit)), arithmetic.tanh(cell)),
          ),
        );
        c = next;
        out[t] = h;
      }
      return out;
    });
    x = tokens.map((t) => [...both[0]![t]!, ...both[1]![t]!]);
  }
  const weight = values("out.weight");
  return tokens.flatMap((t) =>
    tags.map((_, tag) =>
      arithmetic.linear(x[t]!, (i) => weight[tag * 2 * hidden + i]!, values("out.bias")[tag]!),
    ),
  );
}

function dot(weights: ArrayLike<number>, from: number, x: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += weights[from + i]! * x[i]!;
  return sum;
}
