// A linear-chain conditional random field over tags: the best sequence, and how probable a tag or a stretch of tags is over
// all sequences. A sequence scores the emissions of its tags, plus what its start, its transitions and its end weigh.
// Knows scores and numbers of tags, nothing of what the tags stand for.
// Sources: Lafferty, McCallum, Pereira 2001; Rabiner 1989, section V.A (scaling).

export interface Crf {
  /** Of each tag, at the first token. */
  readonly start: Float32Array;
  /** [from][to], row-major. */
  readonly transitions: Float32Array;
  /** Of each tag, at the last token. */
  readonly end: Float32Array;
}

export interface Marginals {
  /** [tokens][tags]: how probable each tag is at each token; a token's add up to 1. */
  readonly token: Float64Array;
  /** The logarithm of the summed weight of all sequences. */
  readonly logZ: number;
  /** How probable it is that the tokens from `start` on have exactly these tags, whatever the others have. */
  pathProbability(start: number, tags: ArrayLike<number>): number;
}

/**
 * The best sequence for emissions [tokens][tags]. `bias` is added to the emissions of each tag: a negative one makes a tag
 * rarer and what is left of it surer. Of equal sequences it takes the lower tag at the last token where they differ.
 */
export function viterbi(
  emissions: Float32Array,
  tokens: number,
  crf: Crf,
  bias?: ArrayLike<number>,
): Uint8Array {
  const { start, transitions, end } = crf;
  const tags = start.length;
  const best = new Uint8Array(tokens);
  if (tokens === 0) return best;
  const emission = (t: number, tag: number): number => emissions[t * tags + tag]! + (bias?.[tag] ?? 0);
  const from = new Uint8Array(tokens * tags);
  let score = Float64Array.from(start, (weight, tag) => weight + emission(0, tag));
  let next = new Float64Array(tags);
  for (let t = 1; t < tokens; t++) {
    for (let to = 0; to < tags; to++) {
      let most = Number.NEGATIVE_INFINITY;
      let tag = 0;
      for (let before = 0; before < tags; before++) {
        const sum = score[before]! + transitions[before * tags + to]!;
        if (sum > most) {
          most = sum;
          tag = before;
        }
      }
      next[to] = most + emission(t, to);
      from[t * tags + to] = tag;
    }
    [score, next] = [next, score];
  }
  let last = 0;
  for (let tag = 1; tag < tags; tag++) if (score[tag]! + end[tag]! > score[last]! + end[last]!) last = tag;
  for (let t = tokens - 1; t >= 0; t--) {
    best[t] = last;
    last = from[t * tags + last]!;
  }
  return best;
}

/**
 * What lies this far below the best of its kind counts as this far below: a ten-to-the-130th of its weight, nothing in any
 * probability, while products of a few of them still differ from 0, so that no sum ever vanishes. Forbidden transitions
 * are commonly written as -10,000.
 */
const FLOOR = -300;

/** Logarithms to weights of at most 1, and the logarithm that was taken out. */
function weigh(logs: Float32Array, at: number, length: number, out: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < length; i++) most = Math.max(most, logs[at + i]!);
  for (let i = 0; i < length; i++) out[at + i] = Math.exp(Math.max(FLOOR, logs[at + i]! - most));
  return most;
}

/** Makes a row add up to 1, and returns the logarithm of what it added up to. */
function normalise(rows: Float64Array, at: number, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += rows[at + i]!;
  for (let i = 0; i < length; i++) rows[at + i] = rows[at + i]! / sum;
  return Math.log(sum);
}

/**
 * Forward and backward with weights instead of their logarithms, each row scaled to add up to 1: K² products a token where
 * logarithms would take K² exponentials. The scales are kept as logarithms.
 */
export function marginals(emissions: Float32Array, tokens: number, crf: Crf): Marginals {
  const tags = crf.start.length;
  const token = new Float64Array(tokens * tags);
  if (tokens === 0) return { token, logZ: 0, pathProbability: () => 1 };
  const start = new Float64Array(tags);
  const end = new Float64Array(tags);
  const arc = new Float64Array(tags * tags);
  const emission = new Float64Array(tokens * tags);
  const startScale = weigh(crf.start, 0, tags, start);
  const endScale = weigh(crf.end, 0, tags, end);
  const arcScale = weigh(crf.transitions, 0, tags * tags, arc);
  const emissionScale = new Float64Array(tokens);
  for (let t = 0; t < tokens; t++) emissionScale[t] = weigh(emissions, t * tags, tags, emission);

  // Up to and with each token, and from after each token to the end: rows, and the logarithms of their scales.
  const forward = new Float64Array(tokens * tags);
  const backward = new Float64Array(tokens * tags);
  const forwardScale = new Float64Array(tokens);
  const backwardScale = new Float64Array(tokens);

  for (let tag = 0; tag < tags; tag++) forward[tag] = start[tag]! * emission[tag]!;
  forwardScale[0] = startScale + emissionScale[0]! + normalise(forward, 0, tags);
  for (let t = 1; t < tokens; t++) {
    const here = t * tags;
    const before = here - tags;
    for (let from = 0; from < tags; from++) {
      const weight = forward[before + from]!;
      for (let to = 0; to < tags; to++) forward[here + to]! += weight * arc[from * tags + to]!;
    }
    for (let to = 0; to < tags; to++) forward[here + to]! *= emission[here + to]!;
    forwardScale[t] = forwardScale[t - 1]! + arcScale + emissionScale[t]! + normalise(forward, here, tags);
  }

  backward.set(end, (tokens - 1) * tags);
  backwardScale[tokens - 1] = endScale + normalise(backward, (tokens - 1) * tags, tags);
  for (let t = tokens - 2; t >= 0; t--) {
    const here = t * tags;
    const after = here + tags;
    for (let from = 0; from < tags; from++) {
      let sum = 0;
      for (let to = 0; to < tags; to++)
        sum += arc[from * tags + to]! * emission[after + to]! * backward[after + to]!;
      backward[here + from] = sum;
    }
    backwardScale[t] =
      backwardScale[t + 1]! + arcScale + emissionScale[t + 1]! + normalise(backward, here, tags);
  }

  for (let i = 0; i < token.length; i++) token[i] = forward[i]! * backward[i]!;
  for (let t = 0; t < tokens; t++) normalise(token, t * tags, tags);
  const last = (tokens - 1) * tags;
  let rest = 0;
  for (let tag = 0; tag < tags; tag++) rest += forward[last + tag]! * end[tag]!;
  const logZ = forwardScale[tokens - 1]! + endScale + Math.log(rest);

  return {
    token,
    logZ,
    pathProbability(start, path) {
      const stop = start + path.length;
      if (start < 0 || stop > tokens)
        throw new RangeError(`Tags ${start}-${stop} lie outside a window of ${tokens} tokens.`);
      if (path.length === 0) return 1;
      const first = start * tags + path[0]!;
      let log = forwardScale[start]! + Math.log(forward[first]!);
      for (let t = start + 1; t < stop; t++) {
        const step =
          arc[path[t - start - 1]! * tags + path[t - start]!]! * emission[t * tags + path[t - start]!]!;
        log += arcScale + emissionScale[t]! + Math.log(step);
      }
      log += backwardScale[stop - 1]! + Math.log(backward[(stop - 1) * tags + path[path.length - 1]!]!);
      return Math.min(1, Math.exp(log - logZ));
    },
  };
}
