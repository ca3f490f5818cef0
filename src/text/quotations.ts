// Quotations: where quoted words begin and end, in every style of marks, nested, unclosed, or running on over several
// paragraphs. “No,” she said. gives 0-5 with the inside 1-4. Knows marks and their surroundings, not who speaks.
//
// A mark alone doesn't tell its role: ' may be an apostrophe, " says nothing of its direction, and real pages hold
// marks turned the wrong way. So a paragraph is read as a whole: every mark opens, closes, or is stray, each with some
// strain (see quote-marks.ts), and the reading with the least strain in all is taken (the Viterbi algorithm over the
// few ways in which quotations may nest). Time is linear in the number of marks.

import type { SegmentationWords } from "../lang/segmentation-words.ts";
import { idOf } from "../model/id.ts";
import { inOrder, type Span, trimmed } from "../model/span.ts";
import type { Quotation } from "../model/token.ts";
import { type MarkFamily, type QuoteMark, quoteMarks } from "./quote-marks.ts";

/** What may be open at once, outermost first. Deeper nesting is not read. */
const STATES: readonly (readonly MarkFamily[])[] = [
  [],
  ["double"],
  ["single"],
  ["angle"],
  ["double", "single"],
  ["single", "double"],
  ["double", "double"],
  ["double", "angle"],
  ["angle", "double"],
  ["angle", "single"],
  ["single", "angle"],
  ["double", "single", "double"],
  ["single", "double", "single"],
];
const STRAY = 0;
const OPEN = 1;
const CLOSE = 2;
/** Ends an unclosed quotation and opens the next. */
const REOPEN = 3;
type Action = typeof STRAY | typeof OPEN | typeof CLOSE | typeof REOPEN;

const stateOf = (open: readonly MarkFamily[]): number =>
  STATES.findIndex((state) => state.join() === open.join());

// Strains beside those of the marks themselves. An unclosed quotation (3) must cost less than a stray mark (4), or a
// forgotten closing mark would hide the quotation; a quotation within one of its own kind needs both its marks to pay.
const REOPENING = 3.5;
const NESTED_ALIKE = 2.5;
const UNCLOSED: Readonly<Record<MarkFamily, number>> = { double: 3, single: 5, angle: 4 };
/** Unclosed, but the next paragraph repeats the opening mark, as the convention for long quotations has it. */
const RUNS_ON = 0.5;
/** A paragraph that goes on with an unclosed quotation without repeating its mark; it must close it to be worth it. */
const CARRIED = 2;

interface Move {
  readonly from: number;
  readonly to: number;
  readonly action: Action;
  /** Strain beside the mark's own. */
  readonly more: number;
}

/** All that a mark of a family can do. */
const MOVES: Readonly<Record<MarkFamily, readonly Move[]>> = {
  double: movesOf("double"),
  single: movesOf("single"),
  angle: movesOf("angle"),
};

function movesOf(family: MarkFamily): Move[] {
  return STATES.flatMap((open, from): Move[] => {
    const inner = open.at(-1);
    const moves: Move[] = [{ from, to: from, action: STRAY, more: 0 }];
    if (inner === family) moves.push({ from, to: stateOf(open.slice(0, -1)), action: CLOSE, more: 0 });
    const opened = stateOf([...open, family]);
    if (opened >= 0)
      moves.push({ from, to: opened, action: OPEN, more: inner === family ? NESTED_ALIKE : 0 });
    if (inner === family && open.length === 1)
      moves.push({ from, to: from, action: REOPEN, more: REOPENING });
    return moves;
  });
}

interface Part {
  start: number;
  end: number;
  inside: Span;
  depth: number;
  closed: boolean;
  family: MarkFamily;
}

/**
 * The quotations of `paragraphs` (spans of `text`, in order, apart), in document order, outer before inner. Each lies
 * within one paragraph. `owner` is the id of the document, from which and the span a quotation's id derives.
 */
export function findQuotations(
  text: string,
  paragraphs: readonly Span[],
  segmentation: SegmentationWords,
  owner: string,
): Quotation[] {
  const quotations: Quotation[] = [];
  /** The quotation that the paragraph before left open. */
  let left: { readonly id: string; readonly family: MarkFamily } | null = null;
  let marks = paragraphs[0] ? marksOf(text, paragraphs[0], segmentation) : [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const next = paragraphs[i + 1];
    const nextMarks: QuoteMark[] = next ? marksOf(text, next, segmentation) : [];
    const repeated = next ? leadingFamily(text, next, nextMarks) : null;
    const actions = leastStrain(marks, left?.family ?? null, repeated);
    const parts = assemble(text, paragraph, marks, actions.carried ? left!.family : null, actions.list);
    const begins = trimmed(text, paragraph).start;
    const before: typeof left = left;
    left = null;
    for (const part of parts) {
      const { start, end, inside, depth, closed } = part;
      const id = idOf("j", owner, start, end);
      const runsOn = depth === 0 && start === begins && before?.family === part.family;
      quotations.push({ start, end, id, inside, depth, closed, continues: runsOn ? before.id : null });
      if (depth === 0 && !closed && end >= trimmed(text, paragraph).end) left = { id, family: part.family };
    }
    marks = nextMarks;
  }
  return quotations;
}

const marksOf = (text: string, paragraph: Span, words: SegmentationWords): QuoteMark[] =>
  quoteMarks(text, paragraph.start, paragraph.end, words);

/** The family of the mark that a paragraph opens with, or null. */
function leadingFamily(text: string, paragraph: Span, marks: readonly QuoteMark[]): MarkFamily | null {
  const first = marks[0];
  return first && first.open <= 1 && first.start === trimmed(text, paragraph).start ? first.family : null;
}

/** What each mark does in the reading with the least strain; of equal ones, that with fewer quotations. */
function leastStrain(
  marks: readonly QuoteMark[],
  left: MarkFamily | null,
  repeated: MarkFamily | null,
): { readonly carried: boolean; readonly list: readonly Action[] } {
  const size = STATES.length;
  let strain = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  let then = new Float64Array(size);
  strain[0] = 0;
  if (left !== null) strain[stateOf([left])] = CARRIED;
  const came = new Uint8Array(marks.length * size); // the state before, times four, and the action
  for (let m = 0; m < marks.length; m++) {
    const { family, stray, open, close } = marks[m]!;
    const costs = [stray, open, close, open];
    then.fill(Number.POSITIVE_INFINITY);
    for (const { from, to, action, more } of MOVES[family]) {
      const sum = strain[from]! + costs[action]! + more;
      if (sum >= then[to]!) continue;
      then[to] = sum;
      came[m * size + to] = from * 4 + action;
    }
    [strain, then] = [then, strain];
  }
  let state = 0;
  let best = Number.POSITIVE_INFINITY;
  for (let s = 0; s < size; s++) {
    const sum =
      strain[s]! +
      STATES[s]!.reduce((all, f, i) => all + (i === 0 && f === repeated ? RUNS_ON : UNCLOSED[f]), 0);
    if (sum < best) [state, best] = [s, sum];
  }
  const list: Action[] = new Array(marks.length);
  for (let m = marks.length - 1; m >= 0; m--) {
    const from = came[m * size + state]!;
    list[m] = (from & 3) as Action;
    state = from >> 2;
  }
  return { carried: state !== 0, list };
}

/** The quotations that the actions make of one paragraph, in document order. */
function assemble(
  text: string,
  paragraph: Span,
  marks: readonly QuoteMark[],
  carried: MarkFamily | null,
  actions: readonly Action[],
): Part[] {
  const { start: begins, end: ends } = trimmed(text, paragraph);
  const parts: Part[] = [];
  const open: { start: number; inside: number; family: MarkFamily }[] = [];
  if (carried !== null) open.push({ start: begins, inside: begins, family: carried });
  const end = (insideEnd: number, spanEnd: number, closed: boolean): void => {
    const { start, inside, family } = open.pop()!;
    parts.push({
      start,
      end: spanEnd,
      inside: { start: Math.min(inside, insideEnd), end: insideEnd },
      depth: open.length,
      closed,
      family,
    });
  };
  for (const [i, mark] of marks.entries()) {
    const action = actions[i]!;
    if (action === CLOSE) end(mark.start, mark.end, true);
    if (action === REOPEN) {
      const until = trimmed(text, { start: open[0]!.inside, end: mark.start }).end;
      end(until, until, false);
    }
    if (action === OPEN || action === REOPEN)
      open.push({ start: mark.start, inside: mark.end, family: mark.family });
  }
  while (open.length > 0) end(ends, ends, false);
  return parts.sort(inOrder);
}
