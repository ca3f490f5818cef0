// Which articles a user means by a number of the list, an id, or part of a title or path.

import type { DocumentSummary, Store } from "../keep/store.ts";

export type Choice = { readonly chosen: DocumentSummary } | { readonly problem: string };

/** Documents in the order in which `show` numbers them. */
export async function numbered(store: Store, removed = false): Promise<readonly DocumentSummary[]> {
  const all: DocumentSummary[] = [];
  for (;;) {
    const { items, total } = await store.documents({
      sort: "place",
      removed,
      offset: all.length,
      limit: 1_000,
    });
    all.push(...items);
    if (items.length === 0 || all.length >= total) return all;
  }
}

/**
 * Takes a number, a whole id or its beginning, or words of the title or path that only one article has. Numbers count
 * `listed`, what `show` lists: a removed article has none.
 */
export function choose(
  documents: readonly DocumentSummary[],
  word: string,
  listed: readonly DocumentSummary[] = documents,
): Choice {
  if (/^\d{1,6}$/.test(word)) {
    const chosen = listed[Number(word) - 1];
    if (chosen) return { chosen };
    return {
      problem:
        listed.length === 0 && documents.length > 0
          ? `Removed articles have no numbers: name ${word} by its id or title.`
          : `There is no article number ${word}; the case has ${listed.length}.`,
    };
  }
  const exact = documents.find(({ id }) => id === word);
  if (exact) return { chosen: exact };
  const low = word.toLowerCase();
  const hits = documents.filter(
    ({ id, title, place, locator }) =>
      (low.length >= 4 && id.startsWith(low)) ||
      `${title ?? ""}\n${place}${locator === null ? "" : ` ${locator}`}`.toLowerCase().includes(low),
  );
  if (hits.length === 1) return { chosen: hits[0]! };
  if (hits.length === 0)
    return { problem: `No article has "${word}" in its id, title or path. 'hearsay show' lists them.` };
  return {
    problem: `${hits.length} articles have "${word}" in their title or path. Give a number of 'hearsay show'.`,
  };
}
