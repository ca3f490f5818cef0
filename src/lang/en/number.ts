// English: the number slot.

import type { NumberWords } from "../number-words.ts";

export const number: NumberWords = {};
