// Reused passages: what one article takes from another, word for word or edited, with exact spans on both sides. Pure
// functions over what each document brings, so that a case can keep keys and pairs and ask anew only for what came.
//
// Seed and extend, as searches for related genes do (Altschul and others, "Basic local alignment search tool", Journal of
// Molecular Biology 215, 1990): documents that share two keys or more are compared, shared keys that follow one another in
// both are chained, and each chain is aligned word by word. Says that one passage repeats the other, never who took it
// from whom: which is earlier it says where dates tell, and both may have it from a third.

import type { Place, Reuse } from "../model/claim.ts";
import { edtfDays } from "../model/edtf.ts";
import { idOf } from "../model/id.ts";
import { candidates } from "./reuse/candidates.ts";
import { keyIndex } from "./reuse/key-index.ts";
import { type Passage, passages, type WeightOf } from "./reuse/passages.ts";
import { keysOf, type ReuseText } from "./reuse/text.ts";

export { type Candidates, candidates, weightOf } from "./reuse/candidates.ts";
export { type Difference, differences } from "./reuse/differences.ts";
export { FIRST_DOCUMENTS, type KeyIndex, keyIndex, type Posting } from "./reuse/key-index.ts";
export type { WeightOf } from "./reuse/passages.ts";
export { keysOf, type ReuseText, reuseText } from "./reuse/text.ts";

/** For a store: pairs that another version found are to be found anew. */
export const REUSE_VERSION = 1;

/** The passages that two documents share, in the order of `a`. Without `weightOf` every key is taken for rare. */
export function reuses(a: ReuseText, b: ReuseText, weightOf?: WeightOf): Reuse[] {
  const earlier = earlierOf(a.published, b.published);
  return passages(a, b, weightOf).map((passage) => {
    const places = { a: placeOf(a, passage.a), b: placeOf(b, passage.b) };
    return { id: reuseId(places.a, places.b), ...places, similarity: similarityOf(passage), earlier };
  });
}

/** A passage that two documents share; `a` and `b` are their places in the run, `a` the one that came first. */
export interface ReuseInRun {
  readonly a: number;
  readonly b: number;
  readonly reuse: Reuse;
}

/** All passages that documents share, by the later of the two. Each is compared with those before it that share keys. */
export function* reuseAmong(texts: readonly ReuseText[]): Generator<ReuseInRun> {
  const index = keyIndex();
  for (const text of texts) index.add(keysOf(text));
  for (const [b, text] of texts.entries()) {
    const { documents, weightOf } = candidates(keysOf(text), (key) => index.posting(key, b), texts.length);
    for (const a of documents) for (const reuse of reuses(texts[a]!, text, weightOf)) yield { a, b, reuse };
  }
}

function placeOf({ documentId, starts, ends }: ReuseText, { from, to }: Passage["a"]): Place {
  return { documentId, span: { start: starts[from]!, end: ends[to - 1]! } };
}

/** The same whichever of the two was named first. */
function reuseId(a: Place, b: Place): string {
  const parts = ({ documentId, span }: Place): readonly (string | number)[] => [
    documentId,
    span.start,
    span.end,
  ];
  const [first, second] = a.documentId <= b.documentId ? [a, b] : [b, a];
  return idOf("u", ...parts(first), ...parts(second));
}

/** Words that both have, in order, of the longer side's. */
const similarityOf = ({ a, b, kept }: Passage): number =>
  Math.round((1000 * kept) / Math.max(a.to - a.from, b.to - b.from)) / 1000;

/** Which was surely published first: "2031-05" is before "2031-06-02", and neither before nor after "2031". */
function earlierOf(a: string | null, b: string | null): "a" | "b" | null {
  const [one, two] = [a === null ? null : edtfDays(a), b === null ? null : edtfDays(b)];
  if (one === null || two === null) return null;
  if (one.last < two.first) return "a";
  return two.last < one.first ? "b" : null;
}
