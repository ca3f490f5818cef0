// Markers of notes in running text: "wardens.[1]", "500. [ 2]", "[1, 3-5]", "[^a]", "war.¹", "Ghali*", "dug.(4)". Years
// in brackets, times and words that an editor put in ("[sic]", "[2014]", "[10:30]", "[he]") are none. Does not know
// whether a marker leads anywhere.

import type { CitingWords } from "../../lang/citing-words.ts";
import type { Span } from "../../model/span.ts";
import { plainDigits } from "./references.ts";

export interface Marker {
  readonly span: Span;
  readonly kind: "note" | "star";
  readonly key: string;
  /** The address of a Markdown link whose text is the marker: "[1](https://…)". */
  readonly url: string | null;
  /** True for what numbers points as often as notes, "he fell (1)." A marker only where a reference has that key. */
  readonly doubtful: boolean;
}

const BRACKETED = /\[([^[\]\n]{1,40})\](?:\((https?:\/\/[^\s()]{1,500})\))?/g;
const KEYS = /^\s{0,2}\d{1,3}(?:\s{0,2}[,;–-]\s{0,2}\d{1,3}){0,9}\s{0,2}$/;
const MARKDOWN = /^\^([^\s\]]{1,16})$/;
const SUPERSCRIPT = /[⁰¹²³⁴-⁹]{1,3}(?:[,–-][⁰¹²³⁴-⁹]{1,3}){0,5}/g;
// "the basin is dug.3 That": a raised figure that lost its height.
const BARE = /(?<![\p{L}\d.@/])(\p{L}{3,20})[.!?,]["”’)]?([1-9]\d?)(?=\s|$)/gu;
// "dug.(3)" can't be a point of a list; "dug. (3) That", "dug (3)." and "dug(3)" may. A figure before it makes it a
// clause of a law ("section 4(1)"); a comma, colon or "and" an enumeration ("two things: (1) the gate, (2) the key").
const GLUED = /[\p{L}\d)][.!?]["”’»]?\((\d{1,2})\)(?=\s|$)/gu;
const IN_ROUND = /(?:[.!?]["”’»]? |(?<=\p{L})["”’»]? ?)\((\d{1,3})\)(?=\s|[.,;:!?]|$)/gu;
const STARS = /(?<=[\p{L}\d.,!?"”’)])(\*{1,3}|[†‡])(?![\p{L}\d*])/gu;
// "km²", "m³", "x²": a power, not a note.
const POWER = /(?<![\p{L}])(?:[kcmd]?m|ft|mi|in|yd|s|[a-zA-Z])$/u;
// A range may stand for that many notes at most; beyond it the numbers mean something else ("[10-200]").
const LONGEST_RANGE = 20;

/** Keys that "1, 3-5" stands for: ["1", "3", "4", "5"]. Empty where a number is 0 or a range runs backwards. */
export function keysOf(list: string): readonly string[] {
  const keys: string[] = [];
  for (const part of list.split(/[,;]/)) {
    const [from, to] = part.split(/[–-]/).map((n) => Number(n.trim()));
    if (from === undefined || !(from > 0)) return [];
    const last = to ?? from;
    if (!(last >= from) || last - from > LONGEST_RANGE) return [];
    for (let n = from; n <= last; n++) keys.push(String(n));
  }
  return keys;
}

/** The markers in one stretch of running text, in document order; a marker of several keys gives one for each. */
export function markersIn(text: string, within: Span, citing: CitingWords): readonly Marker[] {
  const words = text.slice(within.start, within.end);
  const found: Marker[] = [];
  const add = (
    index: number,
    length: number,
    kind: Marker["kind"],
    key: string,
    url: string | null,
    doubtful = false,
  ): void => {
    const start = within.start + index;
    found.push({ span: { start, end: start + length }, kind, key, url, doubtful });
  };
  for (const match of words.matchAll(BRACKETED)) {
    const inside = match[1]!;
    const length = inside.length + 2;
    const markdown = MARKDOWN.exec(inside);
    if (markdown) add(match.index, length, "note", markdown[1]!, null);
    else if (KEYS.test(inside))
      for (const key of keysOf(inside)) add(match.index, length, "note", key, match[2] ?? null);
  }
  for (const match of words.matchAll(SUPERSCRIPT)) {
    const before = words.slice(Math.max(0, match.index - 6), match.index);
    if (!/[\p{L}\d.,;:!?"”’)\]]$/u.test(before) || POWER.test(before)) continue;
    // After a number it is a power ("10³"), unless the number is a year.
    if (/\d$/.test(before) && !/(?<!\d)(?:1[6-9]|20)\d\d$/.test(before)) continue;
    for (const key of keysOf(plainDigits(match[0]))) add(match.index, match[0].length, "note", key, null);
  }
  // "vol.3" counts volumes.
  for (const match of words.matchAll(BARE))
    if (!citing.pages.includes(`${match[1]!.toLowerCase()}.`))
      add(
        match.index + match[0].length - match[2]!.length,
        match[2]!.length,
        "note",
        String(Number(match[2])),
        null,
      );
  const sure = new Set<number>();
  for (const match of words.matchAll(GLUED)) {
    const index = match.index + match[0].lastIndexOf("(");
    sure.add(index);
    add(index, match[1]!.length + 2, "note", String(Number(match[1])), null);
  }
  for (const match of words.matchAll(IN_ROUND)) {
    const index = match.index + match[0].lastIndexOf("(");
    if (!sure.has(index)) add(index, match[1]!.length + 2, "note", String(Number(match[1])), null, true);
  }
  const emphasis = emphasised(words);
  for (const match of words.matchAll(STARS))
    if (!emphasis.has(match.index)) add(match.index, match[1]!.length, "star", match[1]!, null);
  return found.sort((x, y) => x.span.start - y.span.start);
}

/** Where stars close Markdown's emphasis: "*so*" ends at the second star. */
function emphasised(words: string): ReadonlySet<number> {
  const closing = new Set<number>();
  let open = 0;
  for (const match of words.matchAll(/\*+|\n/g)) {
    const { index, 0: run } = match;
    if (run === "\n") open = 0;
    else if (open === run.length) {
      closing.add(index);
      open = 0;
    } else if (/^[^\s*]/.test(words.slice(index + run.length, index + run.length + 1))) {
      const before = words[index - 1];
      if (before === undefined || /[\s("“‘[]/.test(before)) open = run.length;
    }
  }
  return closing;
}
