// What every reader begins with: the file is not too large, holds text, and is not empty. Each failure is one line.

import type { Problem } from "../model/problem.ts";
import { type Decoded, type DecodeHints, decode, isBlank } from "./encoding.ts";
import type { ReadLimits, SourceFile } from "./reader.ts";

/** The decoded text of a whole file, or what is wrong with it. */
export function decodeWhole(
  { path, bytes }: SourceFile,
  limits: ReadLimits,
  hints: DecodeHints = {},
): Decoded | { readonly problem: Problem } {
  const failed = (what: string, todo: string): { readonly problem: Problem } => ({
    problem: { at: path, what, todo, kind: "failed" },
  });
  if (bytes.length > limits.bytes)
    return failed(
      `has ${bytes.length.toLocaleString("en")} bytes, more than the ${limits.bytes.toLocaleString("en")} that are read.`,
      "Save its text alone, or split it.",
    );
  const text = decode(bytes, hints);
  if ("what" in text) return failed(text.what, text.todo);
  if (isBlank(text.text))
    return failed(
      bytes.length === 0 ? "is empty." : "is empty: it holds nothing but white space.",
      "Put the article's text into it, or leave it out.",
    );
  return text;
}
