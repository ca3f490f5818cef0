// Who calls whom what: labels of many documents counted by outlet, actor and label, with every occurrence and its date, so
// that a change over time can be read off. A pure view: nothing of it is stored. Words that somebody quotes or reports
// count for the outlet that prints them, but apart from its own voice.

import type { Document } from "../model/document.ts";
import { edtfDays } from "../model/edtf.ts";
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

export type LabelStep = "month" | "quarter" | "year";

/** One row of the table of labels over time. */
export interface LabelTimes extends Pick<LabelRow, "outlet" | "actor" | "label" | "count"> {
  /** How often in each period, and how often of that in the outlet's own voice. */
  readonly counts: readonly number[];
  readonly own: readonly number[];
  /** Occurrences without a date, or with one that is wider than a period ("2014" among months): in no period. */
  readonly undated: number;
}

export interface LabelCalendar {
  readonly step: LabelStep;
  /** "2014-06", "2014-Q2" or "2014", without gaps from the first to the last, unless that would be more than `MOST_PERIODS`. */
  readonly periods: readonly string[];
  readonly rows: readonly LabelTimes[];
}

/** Periods that are shown without gaps: a century of months. Beyond that only those in which something was found. */
const MOST_PERIODS = 1200;

/** The rows of `labelTable`, in their order, by month, quarter or year, so that a change of names over time can be read off. */
export function labelCalendar(rows: readonly LabelRow[], step: LabelStep): LabelCalendar {
  const dated = rows.map(({ occurrences }) =>
    occurrences.map(({ date, own }) => ({ at: date === null ? null : periodOf(date, step), own })),
  );
  const periods = periodsOf(new Set(dated.flat().flatMap(({ at }) => (at === null ? [] : [at]))));
  const columns = new Map(periods.map((period, n) => [period, n]));
  return {
    step,
    periods: periods.map((period) => nameOf(period, step)),
    rows: rows.map(({ outlet, actor, label, count }, n) => {
      const counts = new Array<number>(periods.length).fill(0);
      const own = new Array<number>(periods.length).fill(0);
      let undated = 0;
      for (const one of dated[n]!) {
        const column = one.at === null ? undefined : columns.get(one.at);
        if (column === undefined) undated++;
        else {
          counts[column]!++;
          if (one.own) own[column]!++;
        }
      }
      return { outlet, actor, label, count, counts, own, undated };
    }),
  };
}

const MONTHS: Readonly<Record<LabelStep, number>> = { month: 1, quarter: 3, year: 12 };

/** The period that holds all days that a date may mean, counted from year 0; null where none does. */
function periodOf(date: string, step: LabelStep): number | null {
  const days = edtfDays(date);
  if (!days) return null;
  const first = Math.floor(monthOf(days.first) / MONTHS[step]);
  return first === Math.floor(monthOf(days.last) / MONTHS[step]) ? first : null;
}

/** "2014-06-27" to 24173: months since year 0, below zero before it. */
function monthOf(day: string): number {
  const [, year, month] = /^(-?\d{4})-(\d{2})/.exec(day)!;
  return Number(year) * 12 + Number(month) - 1;
}

function periodsOf(found: ReadonlySet<number>): readonly number[] {
  const sorted = [...found].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || last - first >= MOST_PERIODS) return sorted;
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

function nameOf(period: number, step: LabelStep): string {
  const inYear = 12 / MONTHS[step];
  const year = Math.floor(period / inYear);
  const part = period - year * inYear + 1;
  const written = `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
  if (step === "year") return written;
  return step === "quarter" ? `${written}-Q${part}` : `${written}-${String(part).padStart(2, "0")}`;
}
