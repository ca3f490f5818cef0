// Works across documents: what articles cite, each work once. A document brings items (its references, links, the outlets
// that it names, and itself); items that share a block key are compared; works are a view over pairs and a person's
// constraints. Adding a document compares its items with their blocks alone; removing one takes its items and the pairs
// of what nobody says any more. Pure; whoever keeps items and pairs is somebody else.

import type { Language } from "../lang/language.ts";
import { joinedWorks, type WorkConstraint, type Works } from "./work/group.ts";
import { keysOf } from "./work/identity.ts";
import { type CitingDocument, itemsOf, type WorkItem } from "./work/item.ts";
import { pair, type WorkPair } from "./work/pair.ts";

export {
  type JoinedWork,
  joinedWorks,
  type WorkConstraint,
  type WorkJoin,
  type Works,
} from "./work/group.ts";
export { keysOf } from "./work/identity.ts";
export { type CitingDocument, itemsOf, type WorkItem } from "./work/item.ts";
export { pair, type WorkPair, type WorkReason } from "./work/pair.ts";
export { parsedReference } from "./work/reference.ts";
export { type CitedText, type Suggestion, suggestedReferences } from "./work/suggest.ts";

/**
 * Identities in one block from which on it is left out: a title of stock words, an author of a hundred pieces a year.
 * A work that thousands cite in the same words is one identity and fills no block.
 */
export const CROWD = 100;

/**
 * The pairs that new items bring. `block` gives the items of a key, those of the new items too, one of each identity
 * being enough. A block of more than CROWD identities is left out; what was found in it before it grew so large stands.
 */
export function pairsFor(
  items: readonly WorkItem[],
  block: (key: string) => Iterable<WorkItem>,
  language: Language,
): readonly WorkPair[] {
  const found = new Map<string, WorkPair>();
  const asked = new Set<string>();
  const compared = new Set<string>();
  for (const item of items) {
    if (asked.has(item.identity)) continue;
    asked.add(item.identity);
    for (const key of keysOf(item, language)) {
      const others = new Map<string, WorkItem>();
      for (const other of block(key)) {
        if (!others.has(other.identity)) others.set(other.identity, other);
        if (others.size > CROWD) break;
      }
      if (others.size > CROWD) continue;
      for (const [identity, other] of others) {
        const both =
          item.identity < identity ? `${item.identity}\n${identity}` : `${identity}\n${item.identity}`;
        if (compared.has(both)) continue;
        compared.add(both);
        const joined = pair(item, other, language);
        if (joined) found.set(both, joined);
      }
    }
  }
  return [...found.values()];
}

export interface WorksRun extends Works {
  readonly items: readonly WorkItem[];
  readonly pairs: readonly WorkPair[];
}

/** The works of all documents at once, in memory. */
export function worksOf(
  documents: Iterable<CitingDocument>,
  language: Language,
  constraints: readonly WorkConstraint[] = [],
): WorksRun {
  const items: WorkItem[] = [];
  const blocks = new Map<string, Map<string, WorkItem>>();
  for (const document of documents)
    for (const item of itemsOf(document, language)) {
      items.push(item);
      for (const key of keysOf(item, language)) {
        const block = blocks.get(key);
        if (block === undefined) blocks.set(key, new Map([[item.identity, item]]));
        // Past CROWD the block is left out anyway; one more shows that it is.
        else if (block.size <= CROWD && !block.has(item.identity)) block.set(item.identity, item);
      }
    }
  const pairs = pairsFor(items, (key) => blocks.get(key)?.values() ?? [], language);
  return { items, pairs, ...joinedWorks(items, pairs, constraints) };
}

/** Follows citations to their works, and works to the documents of the case that they are. */
export interface Followed {
  readonly workOf: (citationId: string) => string | null;
  readonly documentOf: (workId: string) => string | null;
}

export function followed({ works }: Works): Followed {
  const byCitation = new Map<string, string>();
  const documents = new Map<string, string>();
  for (const { work, items } of works) {
    for (const { citations } of items) for (const id of citations) byCitation.set(id, work.id);
    if (work.documentId !== null) documents.set(work.id, work.documentId);
  }
  return {
    workOf: (citationId) => byCitation.get(citationId) ?? null,
    documentOf: (workId) => documents.get(workId) ?? null,
  };
}
