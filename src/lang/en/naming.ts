// English: the naming slot.

import type { NamingWords } from "../naming-words.ts";

export const naming: NamingWords = {};
