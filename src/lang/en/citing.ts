// English: the citing slot.

import type { CitingWords } from "../citing-words.ts";

export const citing: CitingWords = {};
