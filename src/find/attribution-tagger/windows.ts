// Windows: the stretches of a document that the tagger reads at once. Neighbouring sentences of prose stand together until
// a window is full, whole paragraphs where they fit, so that a sentence is read with what stands around it. A window
// depends on the text alone, never on what else is read with it.

import type { Range, Stretch } from "../attribution/reading.ts";

/** In tokens. Shorter windows lose context, longer ones make fewer lanes for the kernel to run side by side. */
const FULL = 128;
/** In tokens. A paragraph that is longer is split between sentences, and a longer sentence wherever it must be. */
const LONGEST = 256;

/** Ranges of tokens, in document order, that together hold every sentence of prose once. */
export function windowsOf(sentences: readonly Stretch[]): Range[] {
  const windows: Range[] = [];
  let open: { from: number; to: number } | null = null;
  const close = (): void => {
    if (open) windows.push(open);
    open = null;
  };
  for (const { from, to, headline } of paragraphsOf(sentences)) {
    // Tokens of other blocks may lie between two paragraphs; a window holds none of them. A headline has a window of its own:
    // it ends without a stop, and what it tells would run on into the first paragraph.
    if (open && (headline || open.to !== from || to - open.from > FULL)) close();
    if (open) open = { from: open.from, to };
    else open = { from, to };
    if (headline) close();
  }
  close();
  return windows;
}

interface Piece extends Range {
  readonly headline: boolean;
}

/** The paragraphs, and of those that are too long the pieces. */
function paragraphsOf(sentences: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  let block = -1;
  for (const sentence of sentences) {
    const last = pieces.at(-1);
    if (last && sentence.block === block && last.to === sentence.from && sentence.to - last.from <= LONGEST)
      pieces[pieces.length - 1] = { ...last, to: sentence.to };
    else
      for (let from = sentence.from; from < sentence.to; from += LONGEST)
        pieces.push({ from, to: Math.min(from + LONGEST, sentence.to), headline: sentence.headline });
    block = sentence.block;
  }
  return pieces;
}
