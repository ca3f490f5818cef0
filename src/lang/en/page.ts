// English: the page slot.

import type { PageWords } from "../page-words.ts";

export const page: PageWords = {};
