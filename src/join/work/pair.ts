// Whether two items are one work, and why. A page or a DOI decides; otherwise the title must be the same and nothing else
// may speak against it, and the shorter the title the more must speak for it. Precision first: a work that is cited in
// two ways and stays two costs an edge, two works taken for one make an origin that isn't there.

import type { Language } from "../../lang/language.ts";
import type { WorkName } from "../../model/citation.ts";
import { hostOf } from "./address.ts";
import { authorsAgree, datesAgree, outletsAgree, titlesAgree } from "./alike.ts";
import { pageOf } from "./identity.ts";
import type { WorkItem } from "./item.ts";

export interface WorkReason {
  readonly reason: "same address" | "same DOI" | "same title" | "same author" | "same outlet" | "same date";
  /** What each of the two says. */
  readonly a: string;
  readonly b: string;
}

export interface WorkPair {
  /** Identities: the pair holds for every item that says the same. */
  readonly a: string;
  readonly b: string;
  readonly reasons: readonly WorkReason[];
}

// Telling words that make a title long: one thing beside it is enough. A title as long as the last may stand alone.
const LONG = 4;
const SPEAKS_ALONE = 5;

export function pair(a: WorkItem, b: WorkItem, language: Language): WorkPair | null {
  if (a.identity === b.identity || (a.from === "document" && b.from === "document")) return null;
  const [one, two] = [a.fields, b.fields];
  const joined = (reasons: readonly WorkReason[]): WorkPair =>
    a.identity < b.identity
      ? { a: a.identity, b: b.identity, reasons }
      : {
          a: b.identity,
          b: a.identity,
          reasons: reasons.map(({ reason, a, b }) => ({ reason, a: b, b: a })),
        };

  if (one.doi !== undefined && two.doi !== undefined)
    return one.doi === two.doi ? joined([{ reason: "same DOI", a: one.doi, b: two.doi }]) : null;
  const [page, other] = [pageOf(one), pageOf(two)];
  if (page !== null && page === other) return joined([{ reason: "same address", a: one.url!, b: two.url! }]);

  const title = titlesAgree(one.title, two.title, language);
  if (title.agreement !== "same") return null;
  const author = authorsAgree(one.author, two.author);
  const isLong = title.shared >= LONG;
  // "Editorial" stands in every issue, "Daily briefing" on every day: only news under a title of its own, or under a
  // shorter one by one author, may differ by a day or two.
  const isOwn = isLong || (title.shared === LONG - 1 && author === "same");
  const isNews = [one, two].every(({ type }) => type === "article-newspaper" || type === "webpage");
  const date = datesAgree(one.issued, two.issued, isOwn && isNews ? undefined : 0);
  const named = outletsAgree(one.containerTitle, two.containerTitle, language);
  // "ledger.example" need not look like the name of what stands there.
  const isSite = [one, two].some(
    ({ containerTitle }) => containerTitle !== null && /^[^\s/]+\.[^\s/.]+$/.test(containerTitle),
  );
  const outlet = named === "different" && isSite ? "unknown" : named;
  if (author === "different" || date === "different") return null;
  if (differ(one.volume, two.volume) || differ(one.issue, two.issue)) return null;
  // One site gives two pages of one title to two works: the instalments of a series.
  if (page !== null && other !== null && hostOf(page) === hostOf(other) && !(title.exact && date === "same"))
    return null;
  if (outlet === "different" && !(title.exact && isLong && author === "same")) return null;
  const beside = [author, date, outlet].filter((agreement) => agreement === "same").length;
  const needed = title.exact && title.shared >= SPEAKS_ALONE ? 0 : isLong ? 1 : 2;
  if (beside < needed) return null;

  const reasons: WorkReason[] = [{ reason: "same title", a: one.title!, b: two.title! }];
  if (author === "same")
    reasons.push({ reason: "same author", a: namesOf(one.author), b: namesOf(two.author) });
  if (outlet === "same")
    reasons.push({ reason: "same outlet", a: one.containerTitle!, b: two.containerTitle! });
  if (date === "same") reasons.push({ reason: "same date", a: one.issued!, b: two.issued! });
  return joined(reasons);
}

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

const namesOf = (names: readonly WorkName[]): string =>
  names
    .map(
      ({ literal, family, given }) =>
        literal ?? [given, family].filter((part) => part !== undefined).join(" "),
    )
    .join(", ");
