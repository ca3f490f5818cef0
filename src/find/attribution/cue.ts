// A cue that was found in a sentence, with who speaks and where the content lies, in tokens: what the parts of the
// attribution finder hand to each other.

import type { Range, Stretch } from "./reading.ts";

export interface Cue {
  /** The word that made it a cue. */
  readonly head: number;
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
  /** First token of the content behind the cue, or -1. */
  readonly after: number;
  /** Content that stands before source and cue. */
  readonly before: readonly Range[];
  /** Where the sentence was parted before this cue's own clause: the first token of source or cue. */
  readonly clause: number;
  readonly sentence: Stretch;
  /** True where the content is a noun phrase, which ends sooner than a clause. */
  readonly phrase: boolean;
  /** True where the source only owns the cue ("her promise"), so that it is no subject of later verbs. */
  readonly owned?: boolean;
  /** True where the content is all that follows in the block, as in a transcript. */
  readonly wholeBlock?: boolean;
  /** True where marks alone tell who speaks: a signature, a transcript. */
  readonly marked?: boolean;
  /** True where a name is given: "what they call “the Path”". */
  readonly names?: boolean;
  /** True for an adverb, which may belong to a verb's cue instead. */
  readonly colours?: boolean;
  /** How it was found; for tests and measuring only. */
  readonly shape: string;
  /** True where words of speech were quoted or reported, so that quotations may go on in later sentences. */
  readonly speaks: boolean;
}
