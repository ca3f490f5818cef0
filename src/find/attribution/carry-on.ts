// Quotations without a cue of their own: “A,” she said. “B.” gives B to her, and so does a quotation that goes on over
// several paragraphs with its opening mark repeated.

import type { Reading } from "./reading.ts";
import type { Told } from "./tellings.ts";

/** Joins quotations without a cue of their own to whoever spoke before: “A,” she said. “B.” */
export function carryOn(reading: Reading, told: Told[]): void {
  const { quotations, quoteOf, sentences } = reading;
  const covered = new Map<number, Told>();
  for (const one of told) {
    if (!one.cue.speaks || quoteOf[one.cue.head]! >= 0) continue;
    for (const { from, to } of one.content)
      for (let k = from; k < to; ) {
        const q = quoteOf[k]!;
        if (q < 0) k++;
        else {
          if (!covered.has(q)) covered.set(q, one);
          k = Math.max(k + 1, quotations[q]!.to);
        }
      }
  }
  const any = new Set(
    told.flatMap(({ cue, content }) =>
      quoteOf[cue.head]! < 0 ? content.map(({ from }) => quoteOf[from]!) : [],
    ),
  );
  const byId = new Map(quotations.map((each, q) => [each.quotation.id, q]));
  let last: Told | null = null;
  let block = -1;
  for (const sentence of sentences) {
    if (sentence.block !== block) last = null;
    block = sentence.block;
    const q = quoteOf[sentence.from]!;
    const around = quotations[q];
    if (around && around.from === sentence.from) {
      const before = around.quotation.continues === null ? undefined : byId.get(around.quotation.continues);
      const speaker: Told | null | undefined =
        covered.get(q) ?? (before === undefined ? last : covered.get(before));
      if (speaker && !covered.has(q) && !any.has(q)) {
        speaker.content.push({ from: around.from, to: around.to });
        speaker.size += around.to - around.from;
        covered.set(q, speaker);
      }
    }
    for (let k = sentence.from; k < sentence.to; ) {
      const inside = quoteOf[k]!;
      const teller = inside < 0 ? undefined : covered.get(inside);
      if (teller) last = teller;
      k = inside < 0 ? k + 1 : Math.max(k + 1, quotations[inside]!.to);
    }
  }
}
