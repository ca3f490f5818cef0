// The names that sign a work, as one reads them. Knows no DOM.

import type { WorkName } from "../../src/model/citation.ts";

export const authorsOf = (authors: readonly WorkName[], list: (names: readonly string[]) => string): string =>
  list(
    authors
      .map(({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(" "))
      .filter(Boolean),
  );
