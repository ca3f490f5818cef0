// Runs a learned tagger: windows of tokens in, a score of each tag for each token out. Lays windows side by side for the
// kernel, a bounded number at a time. A window's scores are the same to the bit whatever windows it comes with, on every
// machine. Knows nothing of text, or of what the tags mean.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Crf } from "./crf.ts";
import { embeddingOf } from "./embedding.ts";
import { type Kernel, LIMIT, padded, startKernel } from "./kernel.ts";
import { type Direction, type Network, readNetwork } from "./network.ts";
import { shortened, unusable } from "./unusable.ts";

export interface TokenWindow {
  /** `hashWord` of each token's normal form. */
  readonly words: Uint32Array;
  /** [tokens][features], row-major: the category of each feature, in the tagger's order. */
  readonly features: Uint16Array;
}

export interface Tagger {
  readonly tags: readonly string[];
  readonly features: readonly string[];
  readonly crf: Crf;
  /** Of each window [tokens][tags]. */
  emissions(windows: readonly TokenWindow[]): Float32Array[];
}

/** At once. More windows share the weights that a step reads, up to where their own numbers crowd the caches. */
const WINDOWS = 16;
/** In tokens at once, some 1.5 kB of the kernel's memory each. One window alone may be longer. */
const TOKENS = 4096;
/** In rows of gates at once; see `lstm` in kernel.c. */
const CHUNK = 64;

/** The tagger in a file. */
export function openTagger(path: string, sha256?: string): Tagger {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const found =
      (error as NodeJS.ErrnoException).code === "ENOENT" ? "no such file" : (error as Error).message;
    throw unusable(path, sha256 ? `a file of SHA-256 ${shortened(sha256)}` : "a file of weights", found);
  }
  return loadTagger(bytes, path, sha256);
}

/** `name` is what an error calls the file. The tagger goes on reading `bytes`: they must not change. */
export function loadTagger(bytes: Uint8Array, name: string, sha256?: string): Tagger {
  if (sha256 !== undefined) {
    const found = createHash("sha256").update(bytes).digest("hex");
    if (found !== sha256)
      throw unusable(
        name,
        `SHA-256 ${shortened(sha256)}`,
        `${shortened(found)} in a file of ${bytes.length} bytes`,
      );
  }
  const network = readNetwork(bytes, name);
  const run = runnerOf(network, startKernel());
  return {
    tags: network.tags,
    features: network.features.map((feature) => feature.name),
    crf: network.crf,
    emissions(windows) {
      for (const { words, features } of windows)
        if (features.length !== words.length * network.features.length)
          throw new RangeError(
            `A window of ${words.length} tokens gives ${features.length} categories, not ${network.features.length} a token.`,
          );
      const emissions = windows.map(({ words }) => new Float32Array(words.length * network.tags.length));
      for (const batch of batchesOf(windows)) run(batch, windows, emissions);
      return emissions;
    },
  };
}

/** Numbers of windows, the longest first, so that those of a batch are about as long as each other. None is empty. */
function batchesOf(windows: readonly TokenWindow[]): readonly (readonly number[])[] {
  const lengthOf = (n: number): number => windows[n]!.words.length;
  const order = windows
    .map((_, n) => n)
    .filter((n) => lengthOf(n) > 0)
    .sort((a, b) => lengthOf(b) - lengthOf(a) || a - b);
  const batches: number[][] = [];
  let tokens = 0;
  for (const n of order) {
    const batch = batches.at(-1);
    if (batch && batch.length < WINDOWS && tokens + lengthOf(n) <= TOKENS) {
      batch.push(n);
      tokens += lengthOf(n);
    } else {
      batches.push([n]);
      tokens = lengthOf(n);
    }
  }
  return batches;
}

/** Puts the network into the kernel's memory. What it returns computes one batch of windows into their emissions. */
function runnerOf(
  network: Network,
  kernel: Kernel,
): (batch: readonly number[], windows: readonly TokenWindow[], emissions: readonly Float32Array[]) => void {
  const { hidden, features } = network;
  const both = 2 * hidden;
  const embedding = embeddingOf(network);
  const layers = network.layers.map(({ inputs, forward, backward }, layer) => {
    const units = layer === 0 ? network.inputScale : LIMIT;
    return {
      inputs: padded(inputs),
      directions: [
        placeDirection(kernel, forward, inputs, hidden, units),
        placeDirection(kernel, backward, inputs, hidden, units),
      ],
    };
  });
  const tags = network.tags.length;
  const outputs = padded(tags);
  const weight = new Float32Array(both * outputs);
  for (let tag = 0; tag < tags; tag++)
    for (let i = 0; i < both; i++) weight[i * outputs + tag] = network.out.weight[tag * both + i]!;
  const bias = new Float32Array(outputs);
  bias.set(network.out.bias);
  const weightAt = kernel.place(weight);
  const biasAt = kernel.place(bias);

  return (batch, windows, emissions) =>
    kernel.borrowing(() => {
      const longest = windows[batch[0]!]!.words.length;
      const first = firstRows(batch.map((n) => windows[n]!.words.length));
      const rows = first[longest]!;
      const width = padded(embedding.width);
      const firstAt = kernel.place(first);
      const inputAt = kernel.reserve(rows * width * 2);
      const states = [kernel.reserve(rows * both * 2), kernel.reserve(rows * both * 2)] as const;
      const chunk = Math.max(CHUNK, batch.length);
      const c = kernel.reserve(batch.length * hidden * 4);
      const h = kernel.reserve(batch.length * hidden * 2);
      const z = kernel.reserve(chunk * 4 * hidden * 4);
      const outAt = kernel.reserve(rows * outputs * 4);

      const input = new Int16Array(kernel.buffer, inputAt, rows * width);
      input.fill(0);
      batch.forEach((n, lane) => {
        const { words, features: categories } = windows[n]!;
        for (let t = 0; t < words.length; t++)
          embedding.write(words[t]!, categories, t * features.length, input, (first[t]! + lane) * width);
      });

      let x = inputAt;
      layers.forEach(({ inputs, directions }, layer) => {
        const out = states[layer % 2]!;
        directions.forEach((direction, backward) => {
          const half = out + backward * hidden * 2;
          kernel.lstm(direction, inputs, hidden, firstAt, longest, backward, x, half, chunk, c, h, z);
        });
        x = out;
      });
      kernel.linear(x, rows, both, weightAt, biasAt, outputs, outAt);

      const out = new Float32Array(kernel.buffer, outAt, rows * outputs);
      batch.forEach((n, lane) => {
        const to = emissions[n]!;
        for (let t = 0, at = 0; t < to.length / tags; t++) {
          const row = (first[t]! + lane) * outputs;
          for (let tag = 0; tag < tags; tag++) to[at++] = out[row + tag]!;
        }
      });
    });
}

/** Of windows by falling length: the row that each step begins with, and the number of rows at the end. */
function firstRows(lengths: readonly number[]): Int32Array {
  const first = new Int32Array(lengths[0]! + 1);
  let alive = lengths.length;
  for (let t = 0; t < lengths[0]!; t++) {
    while (lengths[alive - 1]! <= t) alive--;
    first[t + 1] = first[t]! + alive;
  }
  return first;
}

/** Lays a direction's weights as the kernel wants them; so many `units` make 1 in its inputs. */
function placeDirection(
  kernel: Kernel,
  { wx, wxScale, wh, whScale, bias }: Direction,
  inputs: number,
  hidden: number,
  units: number,
): number {
  const outputs = 4 * hidden;
  const packed = (weights: Int8Array, length: number): number => {
    const to = kernel.reserve(outputs * padded(length) * 2);
    kernel.borrowing(() => kernel.pack(kernel.place(weights), outputs, length, padded(length), to));
    return to;
  };
  return kernel.place(
    Int32Array.of(
      packed(wx, inputs),
      kernel.place(wxScale.map((scale) => scale / units)),
      packed(wh, hidden),
      kernel.place(whScale.map((scale) => scale / LIMIT)),
      kernel.place(bias),
    ),
  );
}
