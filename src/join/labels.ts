// Who calls whom what: labels of many documents counted by outlet, actor and label, with every occurrence and its date, so
// that a change over time can be read off. A pure view: nothing of it is stored. Words that somebody quotes or reports
// count for the outlet that prints them, but apart from its own voice.

import type { Document } from "../model/document.ts";
import { stated } from "../model/metadata.ts";
import type { Label } from "../model/relation.ts";
import { type Span, wordsAt } from "../model/span.ts";

export interface LabelledDocument {
  readonly document: Document;
  readonly labels: readonly Label[];
}

export interface LabelOccurrence {
  readonly documentId: string;
  readonly label: string;
  readonly span: Span;
  /** EDTF, or null where the document has no date. */
  readonly date: string | null;
  /** True in the outlet's own voice; otherwise somebody is quoted or reported. */
  readonly own: boolean;
  /** The attribution that tells it, if any. */
  readonly toldIn: string | null;
  readonly pattern: string;
}

export interface LabelRow {
  /** Null where the document doesn't say where it appeared. */
  readonly outlet: string | null;
  readonly actor: string;
  /** The words in lower case, and the patterns that caught them. */
  readonly label: string;
  readonly patterns: readonly string[];
  readonly count: number;
  /** Of `count`, those in the outlet's own voice. */
  readonly own: number;
  /** First and last date known, as written in EDTF. */
  readonly first: string | null;
  readonly last: string | null;
  /** By year: "2014" to 3; undated ones are left out. */
  readonly byYear: Readonly<Record<string, number>>;
  /** In order of date, the undated last. */
  readonly occurrences: readonly LabelOccurrence[];
}

/** The actors of a label by id; a label whose actor isn't known counts for nobody. */
type ActorOf = (label: Label) => string | null;

/**
 * One row for each outlet, actor and label, the most frequent first. `actorOf` may follow merges: it is handed each label
 * and gives the id that counts now, or null.
 */
export function labelTable(
  documents: Iterable<LabelledDocument>,
  actorOf: ActorOf = ({ actor }) => actor,
): readonly LabelRow[] {
  const rows = new Map<
    string,
    { outlet: string | null; actor: string; label: string; found: LabelOccurrence[] }
  >();
  for (const { document, labels } of documents) {
    const outlet = stated(document.metadata, "outlet");
    const date = stated(document.metadata, "published");
    for (const one of labels) {
      const actor = actorOf(one);
      if (actor === null) continue;
      const label = plain(wordsAt(document.text, one));
      const key = JSON.stringify([outlet, actor, label]);
      const row = rows.get(key) ?? { outlet, actor, label, found: [] };
      rows.set(key, row);
      row.found.push({
        documentId: document.id,
        label: one.id,
        span: { start: one.start, end: one.end },
        date,
        own: one.toldIn === null && one.teller === undefined,
        toldIn: one.toldIn,
        pattern: one.pattern,
      });
    }
  }
  return [...rows.values()].map(asRow).sort(byCount);
}

const plain = (words: string): string => words.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ");

function asRow({
  outlet,
  actor,
  label,
  found,
}: {
  outlet: string | null;
  actor: string;
  label: string;
  found: readonly LabelOccurrence[];
}): LabelRow {
  const occurrences = found.toSorted(
    (a, b) => compare(a.date, b.date) || compare(a.documentId, b.documentId) || a.span.start - b.span.start,
  );
  const dates = occurrences.flatMap(({ date }) => (date === null ? [] : [date]));
  const byYear: Record<string, number> = {};
  for (const date of dates) {
    const year = /^-?\d{4}/.exec(date)?.[0];
    if (year) byYear[year] = (byYear[year] ?? 0) + 1;
  }
  return {
    outlet,
    actor,
    label,
    patterns: [...new Set(occurrences.map(({ pattern }) => pattern))].sort(),
    count: occurrences.length,
    own: occurrences.filter(({ own }) => own).length,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    byYear,
    occurrences,
  };
}

/** EDTF of one era sorts as text does; null comes last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

const byCount = (a: LabelRow, b: LabelRow): number =>
  b.count - a.count || compare(a.outlet, b.outlet) || compare(a.actor, b.actor) || compare(a.label, b.label);
