// Which mentions lie where, by token. Mentions come in document order, outer before inner; pronouns count only where it
// is known whom they mean.

import type { NamingWords } from "../../lang/naming-words.ts";
import type { Mention } from "../../model/actor.ts";
import type { Span } from "../../model/span.ts";
import type { Token } from "../../model/token.ts";
import { Form } from "../attribution/lexicon.ts";
import { firstFrom } from "../attribution/speakers.ts";
import type { TieLexicon } from "./lexicon.ts";

export interface Mentioned {
  /** The outermost mention that begins at a token, or null. */
  readonly at: (token: number) => Mention | null;
  /** The mentions inside another one or beside it in one token, in document order: the state in "[Tessmark]-backed". */
  readonly inside: (outer: Span) => readonly Mention[];
  /** True for a place that the language knows: a country or a region, mostly. */
  readonly isKnown: (mention: Mention) => boolean;
  /** The mention that a span is by its words alone: a name that the document or the language holds; or null. */
  readonly named: (span: Span) => Mention | null;
}

/** How many mentions within one phrase are looked at. */
const MOST_INSIDE = 8;

export function mentionedIn(
  text: string,
  tokens: readonly Token[],
  all: readonly Mention[],
  naming: Pick<NamingWords, "places" | "nationalities">,
): Mentioned {
  const ordered = all.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const starts = new Map<number, Mention>();
  let t = 0;
  let reached = -1;
  for (const mention of ordered) {
    if (mention.start < reached) continue;
    while (t < tokens.length && tokens[t]!.end <= mention.start) t++;
    if (t >= tokens.length) break;
    // The stem of a compound is no noun of its own: "[Tessmark]-backed".
    if (mention.end < tokens[t]!.end) continue;
    if (tokens[t]!.start < mention.start) continue;
    starts.set(t, mention);
    reached = coreEnd(mention);
  }
  const byName = new Map<string, Mention>();
  for (const mention of ordered)
    if (mention.form === "name") byName.set(text.slice(mention.head.start, mention.head.end), mention);
  return {
    isKnown: ({ head }) => naming.places.has(text.slice(head.start, head.end)),
    named: (span) => {
      const word = text.slice(span.start, span.end);
      const known = byName.get(word);
      const place = naming.places.has(word);
      const type =
        known?.type ?? (place ? "Location" : naming.nationalities.has(word) ? "Nationality" : null);
      if (type === null) return null;
      const { start, end } = span;
      return {
        id: "",
        by: "rule",
        version: "",
        start,
        end,
        head: span,
        type,
        form: "name",
        actor: known?.actor ?? null,
      };
    },
    at: (token) => starts.get(token) ?? null,
    inside: ({ start, end }) => {
      const found: Mention[] = [];
      for (let n = firstFrom(ordered, start); n < ordered.length && found.length < MOST_INSIDE; n++) {
        const mention = ordered[n]!;
        if (mention.start >= end) break;
        if (mention.end <= end) found.push(mention);
      }
      return found;
    },
  };
}

/** Where a mention's own words end: "[an ally] of Ben" goes on with another's. */
export const coreEnd = ({ form, head, end }: Mention): number => (form === "description" ? head.end : end);

/**
 * The mentions without descriptions that are clauses: in "[the Reed Army attacked Quill soldiers]" a name, one past or third
 * person of a verb that ties, and a second name are no name for anybody. The names inside stay.
 */
export function withoutClauses(
  text: string,
  mentions: readonly Mention[],
  { grammar, frames }: Pick<TieLexicon, "grammar" | "frames">,
): readonly Mention[] {
  return mentions.filter((outer, n) => {
    if (outer.form !== "description") return true;
    let before: Mention | null = null;
    for (let i = n + 1; i < mentions.length && i - n <= MOST_INSIDE; i++) {
      const inner = mentions[i]!;
      if (inner.start >= outer.end) break;
      if (inner.form !== "name" || inner.end > outer.end) continue;
      if (before && inner.start > before.end) {
        const between = text.slice(before.end, inner.start).trim();
        const verb = grammar.verbs.get(between);
        if (verb && verb.forms & (Form.past | Form.third) && frames.has(verb.base)) return false;
      }
      before = inner;
    }
    return true;
  });
}
