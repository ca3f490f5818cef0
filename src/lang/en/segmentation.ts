// English: the segmentation slot.

import type { SegmentationWords } from "../segmentation-words.ts";

export const segmentation: SegmentationWords = {};
