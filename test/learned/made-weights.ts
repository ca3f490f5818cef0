// Weights that nobody learned, in a file as the tagger reads it: random, seeded, of any size. Made as float and then brought
// to 8 bits, so that tests can tell what that costs.

import { hashWord } from "../../src/learned/word-hash.ts";

export interface MadeShape {
  readonly seed?: number;
  readonly vocabulary?: number;
  readonly wordWidth?: number;
  /** Name, categories and width of each feature. */
  readonly features?: readonly (readonly [string, number, number])[];
  readonly hidden?: number;
  readonly layers?: number;
  readonly tags?: readonly string[];
  readonly inputScale?: number;
}

export interface MadeTensor {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly values: Float32Array | Int8Array | Uint32Array;
}

export type MadeTensors = Record<string, MadeTensor>;

/** -1 … 1, by mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}

export const small: Required<MadeShape> = {
  seed: 1,
  vocabulary: 50,
  wordWidth: 11,
  features: [
    ["ending", 7, 3],
    ["shape", 4, 5],
  ],
  hidden: 16,
  layers: 2,
  tags: ["O", "B-cue", "I-cue", "B-source", "I-source"],
  inputScale: 500,
};

/** The size of those that are meant to be used. */
export const large: Required<MadeShape> = {
  seed: 1,
  vocabulary: 80_000,
  wordWidth: 100,
  features: [
    ["suffix", 2048, 20],
    ["prefix", 1024, 16],
    ["shape", 64, 8],
    ["quotation", 16, 6],
    ["tag", 32, 8],
    ["class", 512, 12],
    ["takes", 256, 6],
    ["place", 48, 4],
  ],
  hidden: 128,
  layers: 2,
  tags: Array.from({ length: 11 }, (_, tag) => `T${tag}`),
  inputScale: 500,
};

export interface Made {
  readonly bytes: Uint8Array;
  readonly tensors: MadeTensors;
  readonly network: Required<MadeShape>;
  /** The same before its weights were brought to 8 bits. */
  readonly unquantised: ReadonlyMap<string, Float32Array>;
}

export function makeWeights(shape: MadeShape = {}): Made {
  const network = { ...small, ...shape };
  const { vocabulary, wordWidth, features, hidden, layers, tags } = network;
  const random = randomOf(network.seed);
  const tensors: MadeTensors = {};
  const unquantised = new Map<string, Float32Array>();
  const floats = (key: string, shape: readonly number[], size: number): void => {
    const length = shape.reduce((product, n) => product * n, 1);
    tensors[key] = { dtype: "F32", shape, values: Float32Array.from({ length }, () => random() * size) };
  };
  const bytes = (key: string, scaleKey: string, rows: number, width: number, size: number): void => {
    const exact = Float32Array.from({ length: rows * width }, () => random() * size);
    const values = new Int8Array(exact.length);
    const scale = new Float32Array(rows);
    for (let row = 0; row < rows; row++) {
      let most = 0;
      for (let i = row * width; i < (row + 1) * width; i++) most = Math.max(most, Math.abs(exact[i]!));
      scale[row] = most / 127;
      for (let i = row * width; i < (row + 1) * width; i++) values[i] = Math.round(exact[i]! / scale[row]!);
    }
    tensors[key] = { dtype: "I8", shape: [rows, width], values };
    tensors[scaleKey] = { dtype: "F32", shape: [rows], values: scale };
    unquantised.set(key, exact);
  };

  const hashes = [...new Set(Array.from({ length: vocabulary }, (_, n) => hashWord(`w${n}`)))];
  const hash = Uint32Array.from(hashes).sort();
  tensors["words.hash"] = { dtype: "U32", shape: [hash.length], values: hash };
  bytes("words.table", "words.scale", hash.length, wordWidth, 2);
  floats("words.unknown", [wordWidth], 1);
  let inputs = wordWidth;
  for (const [name, categories, width] of features) {
    floats(`feature.${name}`, [categories, width], 2);
    inputs += width;
  }
  // As PyTorch starts an LSTM, times 2, so that gates open and close.
  const size = 2 / Math.sqrt(hidden);
  for (let layer = 0; layer < layers; layer++) {
    for (const direction of ["fwd", "bwd"]) {
      const of = `lstm.${layer}.${direction}`;
      bytes(`${of}.wx`, `${of}.wx_scale`, 4 * hidden, inputs, size);
      bytes(`${of}.wh`, `${of}.wh_scale`, 4 * hidden, hidden, size);
      floats(`${of}.bias`, [4 * hidden], size);
    }
    inputs = 2 * hidden;
  }
  floats("out.weight", [tags.length, 2 * hidden], 0.5);
  floats("out.bias", [tags.length], 1);
  floats("crf.start", [tags.length], 1);
  floats("crf.transitions", [tags.length, tags.length], 1);
  floats("crf.end", [tags.length], 1);
  return { bytes: fileOf(tensors, network), tensors, network, unquantised };
}

export function fileOf(tensors: MadeTensors, network: Required<MadeShape>): Uint8Array {
  const { tags, features, hidden, layers, inputScale } = network;
  const settings = {
    kind: "bilstm-crf",
    version: 1,
    tags,
    features: features.map(([name]) => name),
    hidden,
    layers,
    inputScale,
    trainedBy: "nobody",
  };
  return writeSafetensors(tensors, { format: "pt", network: JSON.stringify(settings) });
}

export function writeSafetensors(tensors: MadeTensors, metadata: Record<string, string>): Uint8Array {
  const header: Record<string, unknown> = { __metadata__: metadata };
  const parts: Uint8Array[] = [];
  let end = 0;
  // The wider types first, as the format's own writer does, so that every tensor is aligned.
  const sorted = Object.entries(tensors).sort(
    ([, a], [, b]) => b.values.BYTES_PER_ELEMENT - a.values.BYTES_PER_ELEMENT,
  );
  for (const [key, { dtype, shape, values }] of sorted) {
    header[key] = { dtype, shape, data_offsets: [end, (end += values.byteLength)] };
    parts.push(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }
  const json = JSON.stringify(header);
  const text = new TextEncoder().encode(json.padEnd(Math.ceil(json.length / 8) * 8));
  const length = new Uint8Array(new BigUint64Array([BigInt(text.length)]).buffer);
  return Buffer.concat([length, text, ...parts]);
}
