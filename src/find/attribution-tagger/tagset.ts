// The tags that the tagger gives to tokens: outside, or the beginning or the inside of a cue, of a source or of a content;
// a source and a content say on which side of them their cue stands. "[Ann]s [said]c [it rained]t." is
// B-source-right B-cue B-content-left I-content-left O.

export const TAGS = [
  "O",
  "B-cue",
  "I-cue",
  "B-source-right",
  "I-source-right",
  "B-source-left",
  "I-source-left",
  "B-content-right",
  "I-content-right",
  "B-content-left",
  "I-content-left",
] as const;

export type Part = "cue" | "source-right" | "source-left" | "content-right" | "content-left";

/** In the order of TAGS: part p begins with tag 2p + 1 and goes on with 2p + 2. */
export const PARTS: readonly Part[] = ["cue", "source-right", "source-left", "content-right", "content-left"];
