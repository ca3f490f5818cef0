// Stable ids: derived from content, never counted up, so that the same finding in the same words gets the same id on
// every machine and in every run. An id is a letter for its kind and 16 characters of a SHA-256 in Crockford's base 32
// (80 bits: in a case of ten million items a collision has odds of about one in 24 thousand million).

import { createHash } from "node:crypto";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** Kinds of ids, by their first letter. Letters are part of every stored id and exported file: never reuse one. */
export type IdKind =
  | "d" // document
  | "v" // version of a document
  | "k" // copy
  | "m" // mention
  | "a" // actor
  | "t" // attribution ("told")
  | "s" // assertion
  | "r" // relation
  | "l" // label
  | "c" // citation
  | "w" // work
  | "q" // quantity
  | "e" // time
  | "u" // reuse
  | "g" // telling
  | "y" // claim
  | "p" // dependence
  | "n" // concept or stance
  | "x" // decision
  | "j"; // quotation

/** SHA-256 of bytes or of a string's UTF-8 form, as 64 lower-case hexadecimal digits. */
export const sha256 = (data: Uint8Array | string): string => createHash("sha256").update(data).digest("hex");

/** The id of the thing of this kind that `parts` identify. Parts are kept apart, so ("ab","c") and ("a","bc") differ. */
export function idOf(kind: IdKind, ...parts: readonly (string | number | null)[]): string {
  const digest = createHash("sha256").update(JSON.stringify(parts)).digest();
  let id: string = kind;
  let buffer = 0;
  let bits = 0;
  for (let i = 0; id.length < 17; i++) {
    buffer = ((buffer << 8) | digest[i]!) & 0xffff;
    bits += 8;
    while (bits >= 5 && id.length < 17) {
      bits -= 5;
      id += ALPHABET[(buffer >> bits) & 31];
    }
  }
  return id;
}
