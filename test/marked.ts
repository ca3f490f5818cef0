// The mini-language of fixtures: a text with its spans marked in place, so that a test reads as one sentence and nobody
// counts characters. "[Ann]s [said]c [it rained]t." is the text "Ann said it rained." with the span s over "Ann",
// c over "said", t over "it rained". A label is one lower-case letter and, where several must be told apart, digits:
// "[Ann]s1 met [Ben]s2". Marks nest: "[Ann said [Ben left]u]t". A backslash keeps a bracket (or itself) as text:
// String.raw`He left.\[1\]`.

import { inOrder, type Span } from "../src/model/span.ts";

export interface Marked {
  readonly text: string;
  /** By label, in document order, outer before inner. */
  readonly spans: Readonly<Record<string, readonly Span[]>>;
  /** The spans with this label, an empty list where there are none. */
  all(label: string): readonly Span[];
  /** The one span with this label; throws where there is none, or more than one. */
  one(label: string): Span;
}

const LABEL = /[a-z][0-9]*/y;

export function marked(source: string): Marked {
  let text = "";
  const open: number[] = [];
  const spans: Record<string, Span[]> = {};
  for (let i = 0; i < source.length; i++) {
    const c = source[i]!;
    if (c === "\\") text += source[++i] ?? "";
    else if (c === "[") open.push(text.length);
    else if (c === "]") {
      const start = open.pop();
      LABEL.lastIndex = i + 1;
      const label = LABEL.exec(source)?.[0];
      if (start === undefined) throw new Error(`"]" at ${i} closes nothing in ${JSON.stringify(source)}.`);
      if (label === undefined) throw new Error(`"]" at ${i} has no label in ${JSON.stringify(source)}.`);
      (spans[label] ??= []).push({ start, end: text.length });
      i += label.length;
    } else text += c;
  }
  if (open.length > 0) throw new Error(`${open.length} "[" left open in ${JSON.stringify(source)}.`);
  for (const list of Object.values(spans)) list.sort(inOrder);
  const all = (label: string): readonly Span[] => spans[label] ?? [];
  return {
    text,
    spans,
    all,
    one(label) {
      const list = all(label);
      if (list.length !== 1)
        throw new Error(
          `${list.length} spans are marked "${label}" in ${JSON.stringify(source)}; expected one.`,
        );
      return list[0]!;
    },
  };
}

/**
 * The way back: writes spans into a text as marks, so that a failing test shows two sentences that differ and not two
 * lists of numbers. Spans must nest or lie apart; of two equal ones the label that comes first in `spans` is the outer.
 */
export function marking(text: string, spans: Readonly<Record<string, readonly Span[]>>): string {
  const list = Object.entries(spans).flatMap(([label, of]) => of.map((span) => ({ label, ...span })));
  list.sort(inOrder);
  const open: typeof list = [];
  let out = "";
  let at = 0;
  const write = (to: number): void => {
    out += text.slice(at, to).replace(/[[\]\\]/g, "\\$&");
    at = to;
  };
  const closeUntil = (start: number): void => {
    while (open.length > 0 && open.at(-1)!.end <= start) {
      const { end, label } = open.pop()!;
      write(end);
      out += `]${label}`;
    }
  };
  for (const span of list) {
    closeUntil(span.start);
    const outer = open.at(-1);
    if (outer && outer.end < span.end)
      throw new Error(`Spans ${outer.start}-${outer.end} and ${span.start}-${span.end} cross.`);
    write(span.start);
    out += "[";
    open.push(span);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  write(text.length);
  return out;
}
