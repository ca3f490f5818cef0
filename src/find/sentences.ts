// Sentences of a document, each within one block.

import { splitSentences } from "../text/sentences.ts";
import { finder } from "./finder.ts";

export const sentences = finder({
  name: "sentences-by-rule",
  version: 1,
  gives: "sentences",
  needs: ["tokens", "quotations"],
  find: (document, { tokens, quotations }, language) =>
    splitSentences(document.text, document.blocks, tokens, quotations, language.segmentation),
});
