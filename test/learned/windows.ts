// Windows of made tokens: words of the made table and words that it lacks, and any category of each feature.

import type { TokenWindow } from "../../src/learned/tagger.ts";
import { hashWord } from "../../src/learned/word-hash.ts";
import { type MadeShape, randomOf } from "./made-weights.ts";

export function madeWindow(
  { vocabulary, features }: Required<MadeShape>,
  tokens: number,
  seed: number,
): TokenWindow {
  const random = randomOf(seed);
  const below = (n: number): number => Math.floor(((random() + 1) / 2) * n);
  return {
    // One in eleven has no row.
    words: Uint32Array.from({ length: tokens }, () => hashWord(`w${below(vocabulary * 1.1)}`)),
    features: Uint16Array.from({ length: tokens * features.length }, (_, i) =>
      below(features[i % features.length]![1]),
    ),
  };
}
