// Where the drawing of a claim's way puts what: a row for each article, those of a date from the earliest down, the rest
// apart beneath; and beside the rows an arc for each two that are tied. In em, so that it grows with the letters. No DOM.

import type { ClaimAnswer } from "../../src/serve/contract.ts";

type Route = ClaimAnswer["route"];
type Stop = Route["dated"][number];
type Arrow = Route["arrows"][number];

export interface DrawnRow {
  readonly stop: Stop;
  /** Of its dot, from the top. */
  readonly y: number;
}

export interface DrawnArc {
  readonly key: string;
  /** The tie to which it leads: the strongest, a directed one before others. */
  readonly tie: string;
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly strong: boolean;
  readonly directed: boolean;
  /** All kinds of tie between the two. */
  readonly kinds: readonly Arrow["kind"][];
}

export interface Drawing {
  readonly dated: readonly DrawnRow[];
  readonly undated: readonly DrawnRow[];
  /** Where those without a date begin; null where all have one, or none has. */
  readonly divide: number | null;
  readonly arcs: readonly DrawnArc[];
  readonly width: number;
  readonly height: number;
  readonly left: number;
}

/** Articles that are drawn: arcs over more could not be told apart. The table has all. */
export const MOST = 40;
const ROW = 3.6;
/** Further apart in time is further apart on the line, by the square root: a day shows, and ten years still fit. */
const perRootDay = 0.35;
const MOST_GAP = 4;
const DIVIDE = 2.2;
const DOT = 0.85;
/** How far the longest arc reaches, and one between neighbours. */
const WIDEST = 5.5;
const NEAREST = 1.2;
/** Between the ends of two arcs at one dot, and for all of them together. */
const BETWEEN = 0.55;
const ROOM = 2.6;

export function drawingOf({ dated, undated, arrows }: Route): Drawing {
  const shownDated = dated.slice(0, MOST);
  const shownUndated = undated.slice(0, MOST - shownDated.length);
  let y = ROW / 2;
  const rowsDated = shownDated.map((stop, i): DrawnRow => {
    if (i > 0) y += ROW + Math.min(MOST_GAP, perRootDay * Math.sqrt(daysBetween(shownDated[i - 1]!, stop)));
    return { stop, y };
  });
  const both = rowsDated.length > 0 && shownUndated.length > 0;
  const divide = both ? y + ROW / 2 : null;
  if (both) y += ROW + DIVIDE;
  const rowsUndated = shownUndated.map((stop, i): DrawnRow => {
    if (i > 0) y += ROW;
    return { stop, y };
  });
  const rows = new Map([...rowsDated, ...rowsUndated].map((row, i) => [row.stop.documentId, { ...row, i }]));
  const tallest = Math.max(1, y - ROW / 2);
  const pairs = Map.groupBy(
    arrows.filter(({ from, to }) => rows.has(from) && rows.has(to)),
    ({ from, to }) => [from, to].sort().join(" "),
  );
  const tied = [...pairs].map(([key, ties]) => {
    const first = ties.toSorted((one, other) => weight(other) - weight(one))[0]!;
    return { key, ties, first, a: rows.get(first.from)!, b: rows.get(first.to)! };
  });
  const endAt = endsOf(tied);
  const arcs = tied.map(({ key, ties, first, a, b }): DrawnArc => {
    const depth = NEAREST + (WIDEST - NEAREST) * (Math.abs(a.y - b.y) / tallest);
    const x = WIDEST + 0.6;
    const [start, end] = [endAt(key, a), endAt(key, b)];
    return {
      key,
      tie: first.id,
      from: first.from,
      to: first.to,
      path: `M${x} ${start} C${x - depth * 1.3} ${start} ${x - depth * 1.3} ${end} ${x} ${end}`,
      strong: first.strength === "strong",
      directed: first.directed,
      kinds: [...new Set(ties.map(({ kind }) => kind))],
    };
  });
  return {
    dated: rowsDated,
    undated: rowsUndated,
    divide,
    arcs,
    left: WIDEST + 0.6 + DOT,
    width: WIDEST + 0.6 + 2 * DOT,
    height: rows.size === 0 ? 0 : y + ROW / 2,
  };
}

interface Tied {
  readonly key: string;
  readonly a: DrawnRow;
  readonly b: DrawnRow;
}

/**
 * Where the arcs of a dot end, one beneath the other, so that an arrow is seen to be one arc's alone. Those from above
 * come first, the shortest foremost, those from below last, the shortest hindmost: so no two cross at the dot.
 */
function endsOf(tied: readonly Tied[]): (key: string, at: DrawnRow) => number {
  const ends = new Map<string, number>();
  const all = tied.flatMap(({ key, a, b }) => [
    { key, at: a, other: b },
    { key, at: b, other: a },
  ]);
  for (const [at, list] of Map.groupBy(all, (end) => end.at)) {
    const above = list.filter(({ other }) => other.y < at.y).toSorted((a, b) => b.other.y - a.other.y);
    const below = list.filter(({ other }) => other.y > at.y).toSorted((a, b) => b.other.y - a.other.y);
    const between = Math.min(BETWEEN, ROOM / list.length);
    for (const [i, { key }] of [...above, ...below].entries())
      ends.set(`${key} ${at.stop.documentId}`, at.y + (i - (list.length - 1) / 2) * between);
  }
  return (key, at) => ends.get(`${key} ${at.stop.documentId}`) ?? at.y;
}

const weight = ({ strength, directed }: Arrow): number =>
  (strength === "strong" ? 2 : 0) + (directed ? 1 : 0);

const daysBetween = (a: Stop, b: Stop): number =>
  Math.max(0, (Date.parse(b.days?.first ?? "") - Date.parse(a.days?.first ?? "")) / 86_400_000 || 0);
