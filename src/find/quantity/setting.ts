// Where, when and on whose word a quantity holds: "In May 300 people fled from Pellam, the council said." The place and the
// time are the ones beside it in its sentence, with no other quantity between; the giver is the innermost attribution whose
// content holds it. Reads no grammar: a time of something else in the sentence may be taken for its own.

import type { NumberWords } from "../../lang/number-words.ts";
import type { Mention } from "../../model/actor.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { Quantity, Time } from "../../model/quantity.ts";
import { inOrder, type Span } from "../../model/span.ts";
import { firstFrom } from "../attribution/speakers.ts";
import { toldIn } from "../relation/told.ts";

type Unset = Omit<Quantity, "place" | "time" | "giver">;

interface Around {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly times: readonly Time[];
  readonly attributions: readonly Attribution[];
  readonly numbers: Pick<NumberWords, "where" | "determiners">;
}

/** `quantities` in document order, with place, time and giver. */
export function settled(quantities: readonly Unset[], around: Around): readonly Quantity[] {
  const { text, sentences, mentions, attributions, numbers } = around;
  const { tellerAt } = toldIn(attributions, mentions);
  const times = around.times.toSorted(inOrder);
  const places = mentions
    .filter(({ type, form }) => type === "Location" && form !== "pronoun")
    .toSorted(inOrder)
    .filter((mention) => isWhere(text, mention, numbers));
  let s = 0;
  return quantities.map((quantity, n): Quantity => {
    while (s < sentences.length && sentences[s]!.end <= quantity.start) s++;
    const sentence = sentences[s];
    const here = sentence && sentence.start <= quantity.start ? sentence : quantity;
    // Nothing beyond the quantities before and behind is this one's.
    const window: Span = {
      start: Math.max(here.start, quantities[n - 1]?.end ?? 0),
      end: Math.min(here.end, quantities[n + 1]?.start ?? Number.POSITIVE_INFINITY),
    };
    const place = besides(places, quantity, window) ?? only(places, here);
    const time = besides(times, quantity, window) ?? only(times, here);
    return {
      ...quantity,
      place: place && { start: place.start, end: place.end },
      time: time?.id ?? null,
      giver: tellerAt(quantity.start)?.id ?? null,
    };
  });
}

/** The item nearest to a span, before or behind it, within a window; `items` by their starts. */
function besides<T extends Span>(items: readonly T[], { start, end }: Span, window: Span): T | null {
  const n = firstFrom(items, end);
  const after = items[n] && items[n].end <= window.end ? items[n] : null;
  const last = items[firstFrom(items, start) - 1];
  const before = last && last.end <= start && last.start >= window.start ? last : null;
  if (!before || !after) return after ?? before;
  return after.start - end <= start - before.end ? after : before;
}

/** The only item in a sentence, or null where there are none or more. */
function only<T extends Span>(items: readonly T[], { start, end }: Span): T | null {
  const n = firstFrom(items, start);
  const [first, second] = [items[n], items[n + 1]];
  return first && first.end <= end && !(second && second.start < end) ? first : null;
}

/** Characters before a mention that are looked at: a preposition and a determiner. */
const BEFORE = 24;

/** "in [Pellam]", "near the [Quill valley]"; not "the [Pellam] council". */
function isWhere(
  text: string,
  { start }: Span,
  { where, determiners }: Pick<NumberWords, "where" | "determiners">,
): boolean {
  const before = text
    .slice(Math.max(0, start - BEFORE), start)
    .toLowerCase()
    .match(/\p{L}+(?=\s*$|\s+\p{L}+\s*$)/gu);
  const last = before?.at(-1) ?? "";
  return where.has(last) || (determiners.has(last) && where.has(before?.at(-2) ?? ""));
}
