// Full-text search by FTS5: finds and ranks documents; what their passages show is passage.ts's work, and found-passage.ts's
// where the search is narrowed to what was found.

import { edtfDays } from "../../model/edtf.ts";
import { filterWords } from "../article.ts";
import { foldedWords } from "../fold.ts";
import { itemPassage, tellingPassage } from "../found-passage.ts";
import { bestPassage, markedTitle } from "../passage.ts";
import { type Phrase, parseQuery, type Query } from "../query.ts";
import type { Page, SearchBounds, SearchHit, SearchPage } from "../store.ts";
import type { Connection, Value } from "./connection.ts";
import { itemsOf } from "./found-index.ts";
import { documentOf, metadataOf, VERSION_COLUMNS, type VersionRow } from "./rows.ts";

const PAGE = 20;

export function search(connection: Connection, query: string, page: SearchPage = {}): Page<SearchHit> {
  const { offset = 0, limit = PAGE, ...bounds } = page;
  const parsed = parseQuery(query);
  const wanted = { ...bounds, speaker: phraseOf(bounds.speaker) };
  const matched = matchedBy(parsed, wanted);
  const within = listedWithin(connection, bounds);
  if (matched === null && within === null) return { items: [], total: 0 };

  const { sql, values } = combined(matched, within);
  // Of equal ranks the document added first comes first; without words to rank by, the newest.
  const ranked = connection.all<{ key: number; total: number }>(
    `${sql} select key, count(*) over () as total from hit
     order by rank, key ${matched?.isRanked ? "asc" : "desc"} limit ? offset ?`,
    ...values,
    limit,
    offset,
  );
  // A page past the last hit has no row to tell their number.
  const total =
    ranked[0]?.total ??
    (offset === 0 && limit !== 0
      ? 0
      : connection.get<{ total: number }>(`${sql} select count(*) as total from hit`, ...values)!.total);
  return { items: ranked.map(({ key }) => hitOf(connection, key, parsed, wanted)), total };
}

interface Wanted extends Omit<SearchBounds, "speaker"> {
  readonly speaker: Phrase | null;
}

/** Words that stand one after another, or null where there are none. */
function phraseOf(words: string | undefined): Phrase | null {
  const phrase = Array.from(foldedWords((words ?? "").slice(0, 200)), ({ word }) => word);
  return phrase.length === 0 ? null : phrase;
}

interface Part {
  /** A query for `key` and `rank`. */
  readonly sql: string;
  readonly values: readonly Value[];
}

/** What the indexes are asked, or null where there is nothing to ask them. */
function matchedBy(query: Query, { speaker, layer }: Wanted): (Part & { readonly isRanked: boolean }) | null {
  const words = query.all.length > 0;
  const parts: Part[] = [];
  if (speaker !== null) {
    // The words must be in what this speaker says, unless another layer is asked to hold them.
    const own = words && (layer === undefined || layer === "attributions");
    parts.push({
      // Ranking 20,000 rows takes as long as finding them; who says something is no better or worse a match.
      sql: own
        ? `select document as key, min(score) as rank from
             (select document, rank as score from telling where telling match ? limit -1 offset 0)
           group by document`
        : "select distinct document as key, 0 as rank from telling where telling match ?",
      values: [
        own
          ? `source : ${quoted(speaker)} AND ${columnMatch("content", query)}`
          : `source : ${quoted(speaker)}`,
      ],
    });
    if (own) return { ...parts[0]!, isRanked: true };
  }
  if (layer !== undefined)
    parts.push(
      words
        ? {
            sql: "select rowid as key, rank from found where found match ?",
            values: [columnMatch(layer, query)],
          }
        : {
            sql: `select document.key as key, 0 as rank from document where coalesce(document.counts ->> ?, 0) > 0
                  and document.removed is null`,
            values: [`$.${layer}`],
          },
    );
  else if (words)
    parts.push({
      sql: "select rowid as key, rank from article where article match ?",
      values: [matchOf(query)],
    });
  const [first, second] = parts;
  if (first === undefined) return null;
  if (second === undefined) return { ...first, isRanked: words };
  return {
    sql: `select one.key, two.rank from (${first.sql}) as one join (${second.sql}) as two on one.key = two.key`,
    values: [...first.values, ...second.values],
    isRanked: words,
  };
}

/** Keys of the documents that the outlet and the dates leave, or null where neither is given. */
function listedWithin(connection: Connection, { outlet, from, to }: SearchBounds): Part | null {
  const words = filterWords(outlet ?? "");
  const bounds = {
    first: from ? edtfDays(from)?.first : undefined,
    last: to ? edtfDays(to)?.last : undefined,
  };
  if (words.length === 0 && bounds.first === undefined && bounds.last === undefined) return null;
  const rows = connection.all<{ key: number; published: string | null }>(
    `select key, published from document where removed is null ${words.map(() => "and instr(outlet_key, ?) > 0").join(" ")}`,
    ...words,
  );
  const keys = rows.filter(({ published }) => {
    if (bounds.first === undefined && bounds.last === undefined) return true;
    const days = published === null ? null : edtfDays(published);
    if (days === null) return false;
    return days.last >= (bounds.first ?? days.last) && days.first <= (bounds.last ?? days.first);
  });
  return {
    sql: "select value as key, 0 as rank from json_each(?)",
    values: [JSON.stringify(keys.map(({ key }) => key))],
  };
}

function combined(matched: Part | null, within: Part | null): Part {
  const [first, second] = [matched, within].filter((part) => part !== null);
  const narrowed =
    second === undefined
      ? "select key, rank from one"
      : "select key, rank from one where key in (select key from two)";
  return {
    sql: `with one as materialized (${first!.sql})${second === undefined ? "" : `, two as materialized (${second.sql})`},
          hit as (${narrowed})`,
    values: [...first!.values, ...(second?.values ?? [])],
  };
}

/** The query in FTS5's language. Folded words hold no quotation mark, so nothing in them can be an operator. */
function matchOf({ all, none }: Query): string {
  const phrases = (list: readonly Phrase[], joint: string): string => list.map(quoted).join(joint);
  return none.length === 0
    ? phrases(all, " AND ")
    : `(${phrases(all, " AND ")}) NOT (${phrases(none, " OR ")})`;
}

const columnMatch = (column: string, query: Query): string => `${column} : (${matchOf(query)})`;

const quoted = (phrase: Phrase): string => `"${phrase.join(" ")}"`;

type About = Pick<SearchHit, "title" | "byline" | "outlet" | "published" | "place">;

function hitOf(connection: Connection, key: number, query: Query, { speaker, layer }: Wanted): SearchHit {
  const row = connection.get<VersionRow & About & { readonly documentId: string }>(
    `select ${VERSION_COLUMNS}, document.id as documentId, document.title, document.byline, document.outlet,
            document.published, document.place
     from document join version on version.key = document.newest where document.key = ?`,
    key,
  )!;
  const { documentId, title, byline, outlet, published, place } = row;
  const document = documentOf(documentId, row, metadataOf(connection, key, row));
  const about = { documentId, versionId: row.id, title, byline, outlet, published, place };
  const items = speaker === null && layer === undefined ? null : itemsOf(connection, key);
  const passage =
    items === null
      ? bestPassage(document.text, document.blocks, query)
      : layer !== undefined && layer !== "attributions"
        ? itemPassage(document.text, layer, items.get(layer) ?? [], query)
        : tellingPassage(document.text, items.get("attributions") ?? [], query, speaker);
  return passage === null
    ? { ...about, span: { start: 0, end: 0 }, ...markedTitle(title ?? "", query) }
    : { ...about, ...passage };
}
