// The input of the first layer: a token's word vector and the vectors of its features, one after another, in integers.
// Vectors of features are brought to integers once; those of words, of which a document meets few, each time.

import { LIMIT } from "./kernel.ts";
import type { Network } from "./network.ts";

export interface Embedding {
  /** Numbers a token. */
  readonly width: number;
  /** Writes the input of one token to out[at …], given its word's hash and features[from …], a category of each feature. */
  write(word: number, features: Uint16Array, from: number, out: Int16Array, at: number): void;
}

/** Adding it to a number of single precision and taking it away again leaves a whole number, halves going to the even one. */
const ROUND = 1.5 * 2 ** 23;

export function embeddingOf({ words, features, inputScale }: Network): Embedding {
  const scale = Math.fround(inputScale);
  const toInteger = (x: number): number => {
    const scaled = Math.max(-LIMIT, Math.min(LIMIT, Math.fround(x * scale)));
    return Math.fround(Math.fround(scaled + ROUND) - ROUND);
  };
  const { hash, table, scale: rowScale } = words;
  const wordWidth = words.unknown.length;
  const unknown = Int16Array.from(words.unknown, toInteger);
  const tables = features.map(({ name, width, table }) => ({
    name,
    width,
    table: Int16Array.from(table, toInteger),
  }));

  return {
    width: tables.reduce((sum, { width }) => sum + width, wordWidth),
    write(word, categories, from, out, at) {
      const row = rowOf(hash, word);
      if (row < 0) out.set(unknown, at);
      else {
        const unit = rowScale[row]!;
        for (let i = 0, r = row * wordWidth; i < wordWidth; i++, r++)
          out[at + i] = toInteger(Math.fround(table[r]! * unit));
      }
      let to = at + wordWidth;
      for (let f = 0; f < tables.length; f++) {
        const { name, width, table } = tables[f]!;
        const category = categories[from + f]!;
        const first = category * width;
        if (first + width > table.length)
          throw new RangeError(
            `Feature ${name} has ${table.length / width} categories in the weights, and a token gives it ${category}. ` +
              "The weights were trained with other features than these.",
          );
        for (let i = 0; i < width; i++) out[to + i] = table[first + i]!;
        to += width;
      }
    },
  };
}

/** The place of a hash, or -1. */
function rowOf(hashes: Uint32Array, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? low : -1;
}
