// The article that the tour opens, at an attribution worth looking at: one that lies within another, where there is one,
// since a chain of words upon words is what a reader is here to see.

import type { DocumentsAnswer, LayersAnswer } from "../../src/serve/contract.ts";
import { ask } from "../frame/answer.ts";

/** The address of that attribution, or null in a case without any. */
export async function articleToShow(signal: AbortSignal): Promise<string | null> {
  const { items } = (await ask("/api/documents?limit=50&sort=place", signal)) as DocumentsAnswer;
  const [richest] = items.toSorted((a, b) => (b.counts.attributions ?? 0) - (a.counts.attributions ?? 0));
  if (!richest?.counts.attributions) return null;
  const { layers } = (await ask(
    `/api/documents/${richest.id}/layers?names=attributions`,
    signal,
  )) as LayersAnswer;
  const found = layers.attributions ?? [];
  const worth =
    found.find(({ within, source, cue }) => within !== null && source.length > 0 && cue.length > 0) ??
    found.find(({ source, cue }) => source.length > 0 && cue.length > 0) ??
    found[0];
  return `/documents/${richest.id}${worth ? `#${worth.id}` : ""}`;
}
