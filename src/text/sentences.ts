// Sentences (first version).

import type { SegmentationWords } from "../lang/segmentation-words.ts";
import type { Span } from "../model/span.ts";
import type { Quotation, Sentence, Token } from "../model/token.ts";

/** The sentences of `blocks`, each within one block. */
export function splitSentences(
  text: string,
  blocks: readonly Span[],
  tokens: readonly Token[],
  _quotations: readonly Quotation[],
  segmentation: SegmentationWords,
): Sentence[] {
  void segmentation;
  const sentences: Sentence[] = [];
  let t = 0;
  for (const block of blocks) {
    let start = -1;
    let end = -1;
    let done = false;
    for (; t < tokens.length && tokens[t]!.start < block.end; t++) {
      const token = tokens[t]!;
      const words = text.slice(token.start, token.end);
      if (done && end < token.start && token.kind !== "mark") {
        sentences.push({ start, end });
        start = -1;
        done = false;
      }
      if (start < 0) start = token.start;
      end = token.end;
      if (/^[.?!]+$/.test(words)) done = true;
    }
    if (start >= 0) sentences.push({ start, end });
  }
  return sentences;
}
