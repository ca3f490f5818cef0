// The article that the tour opens, at an attribution worth looking at: one that lies within another, where there is one,
// since a chain of words upon words is what a reader is here to see.

import type { Attribution } from "../../src/model/attribution.ts";
import type { DocumentSummary, DocumentsAnswer, LayersAnswer } from "../../src/serve/contract.ts";
import { ask } from "../frame/answer.ts";

/** The address of that attribution, or null in a case without any. */
export async function articleToShow(signal: AbortSignal): Promise<string | null> {
  const { items } = (await ask("/api/documents?limit=50&sort=place", signal)) as DocumentsAnswer;
  const [best] = items
    .filter(({ counts }) => (counts.attributions ?? 0) > 0)
    .toSorted((a, b) => known(b) - known(a) || (b.counts.attributions ?? 0) - (a.counts.attributions ?? 0));
  if (!best) return null;
  const answer = await ask(`/api/documents/${best.id}/layers?names=attributions`, signal);
  const found = (answer as LayersAnswer).layers.attributions ?? [];
  const byId = new Map(found.map((one) => [one.id, one]));
  const [worth] = found.toSorted((a, b) => worthOf(b, byId) - worthOf(a, byId));
  return `/documents/${best.id}${worth ? `#${worth.id}` : ""}`;
}

/** How much of what stands above an article is known: its chain begins there. */
const known = ({ outlet, byline, published }: DocumentSummary): number =>
  [outlet, byline, published].filter((value) => value !== null).length;

/** A source shorter than this is a pronoun mostly. In characters. */
const NAMED = 8;

function worthOf(one: Attribution, byId: ReadonlyMap<string, Attribution>): number {
  const outer = one.within === null ? undefined : byId.get(one.within);
  const isNamed = ({ source }: Attribution): boolean => source.some(({ start, end }) => end - start >= NAMED);
  // A headline's colon says so too, but a verb says it plainly.
  const isSaid = one.cue.some(({ start, end }) => end - start > 2);
  return (
    (isNamed(one) && isSaid ? 4 : 0) + (outer && isNamed(outer) ? 2 : 0) + (one.kind === "indirect" ? 0 : 1)
  );
}
