// The segmentation slot of a language (see language.ts).

export type SegmentationWords = {};
