// Finds the words of decisions in the text of one version. Most stand where they stood, or have all moved by the same
// distance, and are found by looking there; the rest are searched for, within a bound, so that a text that was written
// anew costs seconds and not minutes.

import type { Decision } from "../model/decision.ts";
import type { Document } from "../model/document.ts";
import type { QuoteSelector } from "../model/selector.ts";
import type { Span } from "../model/span.ts";
import { anchorQuote } from "../text/quote-matching.ts";
import type { Roles } from "./item-roles.ts";

export interface Anchored {
  readonly roles: Roles;
  /** True where every word is as it was. */
  readonly exact: boolean;
}

/** Where the words that `selectors` quote stand now; null where some of them are not there, or none are quoted. */
export type Anchoring = (
  decision: Pick<Decision, "versionId">,
  selectors: Readonly<Record<string, readonly QuoteSelector[]>>,
) => Anchored | null;

/**
 * Code units of text that are searched for words that differ, for all decisions on a document together: 20 times a
 * book, 4,000 times an article. What is not found by then counts as gone. At some 150 ms a million it bounds the whole
 * to seconds.
 */
const PATIENCE = 20_000_000;

export function anchoring({ text, version }: Pick<Document, "text" | "version">): Anchoring {
  const known = new Map<string, Place | null>();
  let moved = 0;
  let searched = 0;

  const place = (selector: QuoteSelector, sameText: boolean): Place | null => {
    const { position, exact } = selector;
    if (sameText && text.slice(position.start, position.end) === exact && exact !== "")
      return { span: { start: position.start, end: position.end }, exact: true };
    if (standsAt(text, selector, 0)) return { span: position, exact: true };
    const key = JSON.stringify([position.start, exact]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = standsAt(text, selector, moved)
      ? { span: { start: position.start + moved, end: position.end + moved }, exact: true }
      : search(selector);
    if (found !== null) moved = found.span.start - position.start;
    known.set(key, found);
    return found;
  };
  const search = (selector: QuoteSelector): Place | null => {
    const { exact } = selector;
    const start = text.indexOf(exact);
    if (start >= 0 && text.indexOf(exact, start + 1) < 0)
      return { span: { start, end: start + exact.length }, exact: true };
    // Telling equal words apart by what stands around them takes a tenth of looking for words that differ.
    searched += start < 0 ? text.length : text.length / 10;
    if (searched > PATIENCE) return null;
    const found = anchorQuote(text, selector);
    return found === null ? null : { span: found.span, exact: found.how !== "fuzzy" };
  };

  return ({ versionId }, selectors) => {
    const roles: Record<string, readonly Span[]> = {};
    let exact = true;
    for (const [role, quoted] of Object.entries(selectors)) {
      const spans: Span[] = [];
      for (const selector of quoted) {
        const found = place(selector, versionId === version.id);
        if (found === null) return null;
        spans.push({ start: found.span.start, end: found.span.end });
        exact &&= found.exact;
      }
      if (spans.length > 0) roles[role] = spans;
    }
    return Object.keys(roles).length === 0 ? null : { roles, exact };
  };
}

interface Place {
  readonly span: Span;
  readonly exact: boolean;
}

/** True where the words stand `by` code units after where they stood, with all that stood around them. */
function standsAt(text: string, { position, exact, prefix, suffix }: QuoteSelector, by: number): boolean {
  const start = position.start + by;
  return (
    exact !== "" && start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length)
  );
}
