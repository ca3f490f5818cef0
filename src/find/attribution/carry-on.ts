// Quotations without a cue of their own: “A,” she said. “B.” gives B to her, and so does a quotation that goes on over
// several paragraphs with its opening mark repeated.

import type { Range, Reading } from "./reading.ts";
import type { Told } from "./tellings.ts";

/** Adds to each content the quotations that go on with it. */
export function carryOn(reading: Reading, told: readonly Told[]): void {
  const { quotations, quoteOf, sentences } = reading;
  const outside = told.filter(({ cue }) => quoteOf[cue.head]! < 0);
  /** By quotation: whose words it holds. */
  const speakers = new Map<number, Told>();
  for (const one of outside)
    if (one.cue.speaks)
      for (const range of one.content)
        for (const q of quotationsIn(reading, range)) if (!speakers.has(q)) speakers.set(q, one);
  const taken = new Set(outside.flatMap(({ content }) => content.map(({ from }) => quoteOf[from]!)));
  const byId = new Map(quotations.map(({ quotation }, q) => [quotation.id, q]));

  let last: Told | undefined;
  let block = -1;
  for (const sentence of sentences) {
    if (sentence.block !== block) last = undefined;
    block = sentence.block;
    const q = quoteOf[sentence.from]!;
    const around = quotations[q];
    if (around?.from === sentence.from && !speakers.has(q) && !taken.has(q)) {
      const before = around.quotation.continues === null ? undefined : byId.get(around.quotation.continues);
      const speaker = before === undefined ? last : speakers.get(before);
      if (speaker) {
        speaker.content.push({ from: around.from, to: around.to });
        speakers.set(q, speaker);
      }
    }
    const spoken = quotationsIn(reading, sentence).map((inside) => speakers.get(inside));
    // Plain telling in between leaves it open who speaks next.
    last = spoken.findLast((one) => one !== undefined);
  }

  // “It rained on the town. ¶ “Then it snowed,” she said.: the earlier paragraphs are hers too.
  for (const [q, { quotation }] of [...quotations.entries()].reverse()) {
    const before = quotation.continues === null ? undefined : byId.get(quotation.continues);
    const speaker = speakers.get(q);
    if (!speaker || before === undefined || speakers.has(before) || taken.has(before)) continue;
    speaker.content.push({ from: quotations[before]!.from, to: quotations[before]!.to });
    speakers.set(before, speaker);
  }
}

/** The outermost quotations that begin in a range, or run into it. */
function quotationsIn({ quoteOf, quotations }: Reading, { from, to }: Range): number[] {
  const found: number[] = [];
  for (let k = from; k < to; ) {
    const q = quoteOf[k]!;
    if (q >= 0) found.push(q);
    k = q < 0 ? k + 1 : Math.max(k + 1, quotations[q]!.to);
  }
  return found;
}
