// The field against the plain enumeration of all sequences.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Crf, marginals, viterbi } from "../../src/learned/crf.ts";
import { randomOf } from "./made-weights.ts";

interface Case {
  readonly emissions: Float32Array;
  readonly tokens: number;
  readonly crf: Crf;
}

function made(tags: number, tokens: number, seed: number, size = 3): Case {
  const random = randomOf(seed);
  const floats = (length: number): Float32Array => Float32Array.from({ length }, () => random() * size);
  return {
    emissions: floats(tokens * tags),
    tokens,
    crf: { start: floats(tags), transitions: floats(tags * tags), end: floats(tags) },
  };
}

function scoreOf(
  { emissions, tokens, crf }: Case,
  path: ArrayLike<number>,
  bias?: readonly number[],
): number {
  const tags = crf.start.length;
  let score = crf.start[path[0]!]! + crf.end[path[tokens - 1]!]!;
  for (let t = 0; t < tokens; t++) {
    score += emissions[t * tags + path[t]!]! + (bias?.[path[t]!] ?? 0);
    if (t > 0) score += crf.transitions[path[t - 1]! * tags + path[t]!]!;
  }
  return score;
}

function* pathsOf(tags: number, tokens: number): Iterable<readonly number[]> {
  for (let n = 0; n < tags ** tokens; n++)
    yield Array.from({ length: tokens }, (_, t) => Math.floor(n / tags ** t) % tags);
}

const cases = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 5 }),
    fc.nat(),
    fc.constantFrom(0.1, 3, 30),
  )
  .map(([tags, tokens, seed, size]) => ({ tags, ...made(tags, tokens, seed, size) }));
const settings = { seed: 4, numRuns: 150 };

describe("the best sequence", () => {
  test("is the best of all, also with a bias", () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ tags, ...one }, biased) => {
        const bias = biased ? Array.from({ length: tags }, (_, tag) => tag - 1) : undefined;
        const best = scoreOf(one, viterbi(one.emissions, one.tokens, one.crf, bias), bias);
        for (const path of pathsOf(tags, one.tokens))
          expect(scoreOf(one, path, bias)).toBeLessThanOrEqual(best + 1e-9);
      }),
      settings,
    );
  });

  test("of no tokens is empty", () => {
    const { crf } = made(3, 1, 1);
    expect(viterbi(new Float32Array(0), 0, crf)).toEqual(new Uint8Array(0));
  });

  test("takes the lower of equal tags", () => {
    const crf = { start: new Float32Array(2), transitions: new Float32Array(4), end: new Float32Array(2) };
    expect(viterbi(new Float32Array(6), 3, crf)).toEqual(Uint8Array.of(0, 0, 0));
  });

  test("never goes where it is forbidden", () => {
    const { emissions, tokens, crf } = made(4, 200, 3);
    crf.transitions[1 * 4 + 2] = -10_000;
    crf.start[2] = -10_000;
    const path = viterbi(emissions, tokens, crf);
    expect(path[0]).not.toBe(2);
    expect([...path].some((tag, t) => tag === 2 && path[t - 1] === 1)).toBe(false);
  });
});

describe("chances", () => {
  test("are those of all sequences summed", () => {
    fc.assert(
      fc.property(cases, fc.nat(), fc.nat(), ({ tags, ...one }, a, b) => {
        const { token, logZ, pathProbability } = marginals(one.emissions, one.tokens, one.crf);
        const paths = [...pathsOf(tags, one.tokens)];
        const most = Math.max(...paths.map((path) => scoreOf(one, path)));
        const total = paths.reduce((sum, path) => sum + Math.exp(scoreOf(one, path) - most), 0);
        expect(logZ).toBeCloseTo(most + Math.log(total), 4);

        const chance = (holds: (path: readonly number[]) => boolean): number =>
          paths.filter(holds).reduce((sum, path) => sum + Math.exp(scoreOf(one, path) - most), 0) / total;
        for (let t = 0; t < one.tokens; t++)
          for (let tag = 0; tag < tags; tag++)
            expect(token[t * tags + tag]).toBeCloseTo(
              chance((path) => path[t] === tag),
              9,
            );
        const start = a % one.tokens;
        const span = paths[b % paths.length]!.slice(start, start + 1 + (b % (one.tokens - start)));
        expect(pathProbability(start, span)).toBeCloseTo(
          chance((path) => span.every((tag, i) => path[start + i] === tag)),
          9,
        );
      }),
      settings,
    );
  });

  test("of one token's tags are those of paths of one token, in a long window too", () => {
    const { emissions, tokens, crf } = made(11, 5000, 8);
    const { token, logZ, pathProbability } = marginals(emissions, tokens, crf);
    expect(Number.isFinite(logZ)).toBe(true);
    for (const t of [0, 1, 2500, 4999]) {
      const chances = Array.from({ length: 11 }, (_, tag) => pathProbability(t, [tag]));
      expect(chances.reduce((sum, chance) => sum + chance)).toBeCloseTo(1, 9);
      for (const [tag, chance] of chances.entries()) expect(chance).toBeCloseTo(token[t * 11 + tag]!, 9);
    }
    const whole = pathProbability(0, viterbi(emissions, tokens, crf));
    expect(whole).toBeGreaterThanOrEqual(0);
    expect(whole).toBeLessThan(1e-9);
  });

  test("of no tags, or in no tokens, are 1", () => {
    const { emissions, crf } = made(3, 4, 1);
    expect(marginals(emissions, 4, crf).pathProbability(2, [])).toBe(1);
    expect(marginals(new Float32Array(0), 0, crf)).toMatchObject({ logZ: 0 });
  });

  test("of what is forbidden are nothing, and nothing else breaks", () => {
    const { emissions, tokens, crf } = made(3, 6, 2);
    crf.transitions[0 * 3 + 1] = -10_000;
    crf.start[1] = Number.NEGATIVE_INFINITY;
    const { token, pathProbability } = marginals(emissions, tokens, crf);
    expect(pathProbability(2, [0, 1])).toBeLessThan(1e-100);
    expect(token[1]).toBeLessThan(1e-100);
    expect(token.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
  });

  test("stay chances where scores contradict each other beyond all measure", () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(1e3, 1e6, 1e30), (seed, size) => {
        const { emissions, tokens, crf } = made(5, 40, seed, size);
        const { token, pathProbability } = marginals(emissions, tokens, crf);
        for (let t = 0; t < tokens; t++) {
          const chances = token.subarray(t * 5, t * 5 + 5);
          expect(chances.reduce((sum, chance) => sum + chance)).toBeCloseTo(1, 9);
          const path = pathProbability(t, [0, 1, 2].slice(0, tokens - t));
          expect(path >= 0 && path <= 1).toBe(true);
        }
      }),
      settings,
    );
  });

  test("are refused for tags that reach out of the window", () => {
    const { emissions, tokens, crf } = made(3, 4, 1);
    const { pathProbability } = marginals(emissions, tokens, crf);
    expect(() => pathProbability(3, [0, 0])).toThrow("Tags 3-5 lie outside a window of 4 tokens.");
  });
});
