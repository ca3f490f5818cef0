// Quotations of a document: stretches between quotation marks, each within one block.

import { findQuotations } from "../text/quotations.ts";
import { finder } from "./finder.ts";

export const quotations = finder({
  name: "quotations-by-rule",
  version: 1,
  gives: "quotations",
  needs: [],
  find: (document, _layers, language) =>
    findQuotations(document.text, document.blocks, language.segmentation, document.id),
});
