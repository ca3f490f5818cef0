// Tokens of a document, block by block, so that none lies across two.

import { tokenize } from "../text/tokens.ts";
import { finder } from "./finder.ts";

export const tokens = finder({
  name: "tokens-by-rule",
  version: 1,
  gives: "tokens",
  needs: [],
  find: (document, _layers, language) =>
    document.blocks.flatMap((block) => tokenize(document.text, language.segmentation, block)),
});
