// The claims of a case as they may leave: each telling is an item that has passed the export gate; a claim none of whose
// tellings passes stays.

import type { Store } from "../extend.ts";
import { edtfDays } from "../model/edtf.ts";
import type { PassedArticle, PassedClaim, PassedItem, PassedTelling } from "../model/passed.ts";
import type { ClaimView } from "./joining/claims.ts";
import type { PassingCase } from "./pass-case.ts";

/** Articles that are held while claims are gone through: those told of together come near each other, and all don't fit. */
const HELD = 64;
const PAGE = 100;

interface Held {
  readonly article: PassedArticle;
  readonly items: ReadonlyMap<string, PassedItem>;
}

export async function* passClaims(store: Store, passing: PassingCase): AsyncGenerator<PassedClaim> {
  const held = new Map<string, Held | null>();
  const articleOf = async (id: string): Promise<Held | null> => {
    let one = held.get(id);
    if (one === undefined) {
      const article = await passing.article(id);
      one =
        article === null
          ? null
          : { article, items: new Map(article.document.items.map((item) => [item.id, item])) };
    }
    // Taken out and put back, so that the one asked for longest ago goes first.
    held.delete(id);
    held.set(id, one);
    if (held.size > HELD) held.delete(held.keys().next().value!);
    return one;
  };
  for (let offset = 0; ; offset += PAGE) {
    const { items: views, total } = await store.views.page<ClaimView>("claims", { offset, limit: PAGE });
    for (const view of views) {
      const tellings: PassedTelling[] = [];
      for (const { documentId, item, affirms } of view.tellings) {
        const one = await articleOf(documentId);
        const passed = one?.items.get(item.id);
        if (!one || passed === undefined || passed.review === "rejected") continue;
        const { document, lang, address } = one.article;
        tellings.push({ document, lang, address, item: passed, words: wordsOfTelling(passed), affirms });
      }
      const claim = claimOf(view, tellings, passing);
      if (claim !== null) yield claim;
    }
    if (views.length === 0 || offset + PAGE >= total) return;
  }
}

/** Of an attribution what is said, of an assertion all of it. */
export const wordsOfTelling = ({ quoted }: PassedItem): string =>
  (quoted.content ?? quoted.span ?? []).map(({ words }) => words).join(" … ");

function claimOf(
  { claim, origins }: ClaimView,
  tellings: readonly PassedTelling[],
  { hide }: PassingCase,
): PassedClaim | null {
  const shown = hide(claim.words);
  const telling = tellings.find(({ words }) => words === shown) ?? tellings.find(({ affirms }) => affirms);
  // Shown by words that may leave, not by those of a telling that stays.
  if (telling === undefined) return null;
  return {
    id: claim.id,
    words: telling.words,
    tellings: tellings.toSorted((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.item.id, b.item.id)),
    line: origins.line,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const dayOf = ({ document: { published } }: PassedTelling): string =>
  (published === null ? null : edtfDays(published)?.first) ?? "~";
