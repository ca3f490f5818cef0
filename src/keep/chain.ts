// The log's chain: each entry carries the SHA-256 of the entry before it and of its own canonical JSON (RFC 8785), so
// that no entry can be changed, taken out or put between without every later hash telling. What it cannot show alone is
// that entries were cut off the end: for that its head must have been written down elsewhere.

import type { Decision, DecisionDraft } from "../model/decision.ts";
import { sha256 } from "../model/id.ts";
import type { LogEntry } from "./store.ts";

/** What the first entry follows. */
export const CHAIN_START = "0".repeat(64);

/** JSON with keys in order and no white space, the same on every machine (RFC 8785, JSON Canonicalization Scheme). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(",")}}`;
}

export function chained(before: string, entry: Omit<LogEntry, "hash">): LogEntry {
  const { sequence, at, act, by, subject, payload } = entry;
  const own = { sequence, at, act, by, subject, payload };
  return { ...own, hash: sha256(before + canonical(own)) };
}

/**
 * SHA-256 of what a purge takes from a decision: its quoted words and its value. Salted, because short words could be
 * guessed from a bare hash; the salt goes with the words.
 */
export const wordsDigest = ({ anchor, value }: Pick<Decision, "anchor" | "value">, salt: string): string =>
  sha256(salt + canonical({ anchor, value }));

/** SHA-256 of a decision, which is its log entry's payload. It covers the digest of its words, so it outlives them. */
export function decisionDigest(
  draft: Omit<DecisionDraft, "anchor" | "value">,
  digestOfWords: string,
): string {
  const { act, reviewer, at, documentId, versionId, layer, undoes } = draft;
  return sha256(canonical({ act, reviewer, at, documentId, versionId, layer, undoes, words: digestOfWords }));
}
