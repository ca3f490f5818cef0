// Quantities by rule: numbers in figures and words with their bounds, units and what they count. "At least 1,400
// citizens" has the quantity 0-14, at least 1400, of the words at 15-23. Dates, years, ordinals, times of day, scores,
// addresses, telephone numbers, numbers in names and whatever stands in a citation are none. Place, time and giver
// quantity/setting.ts fills.

import type { NumberWords } from "../lang/number-words.ts";
import { isProse } from "../model/block.ts";
import { citedSpans } from "../model/citation.ts";
import { idOf } from "../model/id.ts";
import type { Bound, Quantity, Time } from "../model/quantity.ts";
import { overlaps, type Span } from "../model/span.ts";
import { finder } from "./finder.ts";
import { phraseAt } from "./phrases.ts";
import { countedAt } from "./quantity/counted.ts";
import { isNoQuantity } from "./quantity/guards.ts";
import { type Numeral, numeralAt, type Words } from "./quantity/numerals.ts";
import { settled } from "./quantity/setting.ts";
import { boundAfter, boundBefore, moneyBefore, tables, unitAfter } from "./quantity/surroundings.ts";

export const quantities = finder({
  name: "quantities-by-rule",
  version: 2,
  gives: "quantities",
  needs: ["tokens", "sentences", "times", "mentions", "attributions", "citations"],
  find(document, { tokens, sentences, times, mentions, attributions, citations }, language) {
    const { text } = document;
    const cited = citedSpans(citations);
    let c = 0;
    const exact = tokens.map((token) => text.slice(token.start, token.end));
    const words: Words = {
      tokens,
      exact,
      lower: exact.map((word) => word.toLowerCase().replaceAll("’", "'")),
      numbers: language.numbers,
    };
    const found: Omit<Quantity, "place" | "time" | "giver">[] = [];
    let token = 0;
    let time = 0;
    for (const block of document.blocks) {
      while (token < tokens.length && tokens[token]!.start < block.start) token++;
      const from = token;
      while (token < tokens.length && tokens[token]!.end <= block.end) token++;
      if (!isProse(block.kind)) continue;
      while (time < times.length && times[time]!.end <= block.start) time++;
      const here: Time[] = [];
      for (let t = time; t < times.length && times[t]!.start < block.end; t++) here.push(times[t]!);
      for (const draft of quantitiesIn(words, from, token, here)) {
        const { start, end } = draft.span;
        // "(Lowe 2031: 14)": a page.
        while (c < cited.length && cited[c]!.end <= start) c++;
        if (c < cited.length && overlaps(cited[c]!, draft.span)) continue;
        found.push({
          id: idOf("q", document.id, start, end),
          by: "rule",
          version: "quantities-by-rule/2",
          start,
          end,
          min: draft.min,
          max: draft.max,
          bound: draft.bound,
          unit: draft.unit,
          of: draft.of,
        });
      }
    }
    return settled(shared(found, text, language.numbers), {
      text,
      sentences,
      mentions,
      times,
      attributions,
      numbers: language.numbers,
    });
  },
});

/** "1,500 and 500 [Britons]": a number with nothing behind it but "and" and the next counts what the next does. */
function shared<T extends Pick<Quantity, "start" | "end" | "unit" | "of">>(
  found: readonly T[],
  text: string,
  { and, or }: NumberWords,
): readonly T[] {
  return found.map((one, n) => {
    const next = found[n + 1];
    if (one.of !== null || one.unit !== null || !next || next.of === null || next.unit !== null) return one;
    const between = text
      .slice(one.end, Math.min(next.start, one.end + JOIN))
      .trim()
      .toLowerCase();
    return and.has(between) || or.has(between) ? { ...one, of: next.of } : one;
  });
}

/** Characters: longer than any word that joins. */
const JOIN = 12;

interface Draft {
  readonly span: Span;
  readonly min: number;
  readonly max: number;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly of: Span | null;
}

/** The quantities among the tokens `from` to `to`, which belong to one block. */
function* quantitiesIn(words: Words, from: number, to: number, times: readonly Time[]): Iterable<Draft> {
  const { tokens, numbers } = words;
  const table = tables(numbers);
  let time = 0;
  for (let at = from; at < to; ) {
    while (time < times.length && times[time]!.end <= tokens[at]!.start) time++;
    const timed = time < times.length && overlaps(times[time]!, tokens[at]!);
    const first = timed ? null : numeralAt(words, at);
    if (!first || first.to > to) {
      at++;
      continue;
    }
    at = first.to;
    const range = rangeFrom(words, first, from, to);
    const last = range?.last ?? first;
    const money = moneyBefore(words, table, range?.from ?? first.from, from);
    const unit = unitAfter(words, table, last, to);
    // In "€10-20m" the scale of the second number is the first one's too.
    const scale =
      range && first.max < last.max / 500 && last.figures && first.figures ? scaleOf(words, last) : 1;
    const end = unit?.to ?? last.to;
    const of = money === null || unit?.name !== undefined ? countedAt(words, end, to) : null;
    if (
      isNoQuantity(words, first, last, {
        from,
        to,
        of,
        measured: money !== null || unit !== null,
        range: range !== null,
      })
    )
      continue;
    const before = boundBefore(words, table, money?.from ?? range?.from ?? first.from, from);
    // "thirty or more people" and "thirty people or more"
    const after = boundAfter(words, table, end, to) ?? boundAfter(words, table, pastSpan(words, of, end), to);
    const start = before?.from ?? money?.from ?? range?.from ?? first.from;
    at = Math.max(at, last.to);
    yield {
      span: { start: tokens[start]!.start, end: tokens[end - 1]!.end },
      min: first.min * scale,
      max: last.max,
      bound: range
        ? "between"
        : (before?.bound ?? after?.bound ?? (first.min < first.max ? "about" : "exactly")),
      unit: unit?.name ?? money?.unit ?? (isAge(words, first, from, to) ? numbers.years : null),
      of: unit && numbers.measured.has(words.lower[end] ?? "") ? null : of,
    };
  }
}

/** The token after a span that starts at or past token `at`. */
function pastSpan({ tokens }: Words, span: Span | null, at: number): number {
  let i = at;
  while (span !== null && i < tokens.length && tokens[i]!.start < span.end) i++;
  return i;
}

/** "aged 34"; "Ann Lowe, 58, said". */
function isAge(
  { exact, lower, tokens, numbers }: Words,
  { from: at, to, max, figures }: Numeral,
  from: number,
  limit: number,
): boolean {
  if (at === from || max > 120) return false;
  if (numbers.aged.has(lower[at - 1]!)) return true;
  if (!figures || at - 2 < from || lower[at - 1] !== "," || to >= limit || lower[to] !== ",") return false;
  return tokens[at - 2]!.kind === "word" && /^\p{Lu}/u.test(exact[at - 2]!);
}

/** The scale that a figure carries glued or behind it: 1e6 for "20m" and "20 million". */
function scaleOf({ exact }: Words, numeral: Numeral): number {
  const bare = Number(/^[\d.]+/.exec(exact[numeral.from]!.replaceAll(",", ""))?.[0] ?? 1);
  return bare > 0 ? Math.round(numeral.max / bare) : 1;
}

/** "between 10 and 20", "10-20", "five or six": the second number, and the token where the range starts. */
function rangeFrom(
  words: Words,
  first: Numeral,
  from: number,
  to: number,
): { readonly last: Numeral; readonly from: number } | null {
  const { lower, tokens, numbers } = words;
  // "at least 40 and no more than 110"
  const low = boundBefore(words, tables(numbers), first.from, from)?.bound;
  if ((low === "at least" || low === "more than") && numbers.and.has(lower[first.to] ?? "")) {
    const length = phraseAt(tables(numbers).before, lower, first.to + 1);
    const high = numbers.boundsBefore[lower.slice(first.to + 1, first.to + 1 + length).join(" ")];
    const last =
      length > 0 && (high === "at most" || high === "less than")
        ? numeralAt(words, first.to + 1 + length)
        : null;
    if (last && last.to <= to && last.max > first.min) return { last, from: first.from };
  }
  for (const { open, join } of numbers.ranges) {
    const opened = open !== null && first.from > from && lower[first.from - 1] === open;
    if (open !== null && !opened) continue;
    let at = first.to;
    if (at + 1 >= to || !join.includes(lower[at]!)) continue;
    const dash = /^[–—-]$/.test(lower[at]!);
    if (dash && tokens[at]!.start > tokens[at - 1]!.end) continue;
    at++;
    if (Object.hasOwn(numbers.moneySigns, words.exact[at] ?? "")) at++;
    const last = numeralAt(words, at);
    if (!last || last.to > to || last.max <= first.min) continue;
    // "14-year-old" and "3-1" are no ranges; "two or three" is, "one or ten thousand" hardly.
    if (open === null && !dash && numbers.or.has(lower[first.to] ?? "") && last.max > first.max * 3) continue;
    return { last, from: opened ? first.from - 1 : first.from };
  }
  return null;
}
