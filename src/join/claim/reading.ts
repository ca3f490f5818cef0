// Reads one sentence of a telling into a statement: which words have content, which are names, counts and times, which are
// negated. Sees the sentence and what finders found in it, nothing around it.

import type { SegmentationWords } from "../../lang/segmentation-words.ts";
import type { Mention } from "../../model/actor.ts";
import type { Quantity, Time } from "../../model/quantity.ts";
import { hull, overlaps, type Span } from "../../model/span.ts";
import type { Token } from "../../model/token.ts";
import { canonical } from "../../text/spelling.ts";
import { plainWord, tokenize } from "../../text/tokens.ts";
import type { Lexicon } from "./lexicon.ts";
import { negate } from "./negation.ts";
import type { Statement, Timed, Unit } from "./statement.ts";

/** What lies in a sentence, each list in document order. */
export interface Within {
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
}

/** A word or a name on its way to a unit. Words without content are kept while negation is read. */
export interface Draft extends Unit {
  readonly empty: boolean;
  /** True for a mark that ends a clause. */
  readonly stop: boolean;
  /** The form of a word, for the lists of grammar; empty for names. */
  readonly form: string;
}

/** Words with content that are compared; longer sentences are lists or worse, and their start says what they are about. */
const UNITS = 48;
/** Code units of a sentence that are read at all. */
const LONGEST = 1500;

export function readStatement(
  text: string,
  spans: readonly Span[],
  { mentions, quantities, times }: Within,
  actorOf: (mention: Mention) => string | null,
  lexicon: Lexicon,
  segmentation: SegmentationWords,
): Statement {
  const tokens = spans.flatMap((span) =>
    tokenize(text, segmentation, { start: span.start, end: Math.min(span.end, span.start + LONGEST) }),
  );
  const inside = (thing: Span): boolean => spans.some((span) => overlaps(span, thing));
  const counted = quantities.filter(inside);
  const timed = times.filter(inside);
  const numbered = [...counted.map(({ start, end }) => ({ start, end })), ...timed];
  const drafts: Draft[] = [];
  const names = outermost(mentions.filter((mention) => mention.form !== "pronoun" && inside(mention)));
  const pronouns = mentions.filter((mention) => mention.form === "pronoun" && inside(mention));
  let name = 0;
  let quoted = false;
  const put = (draft: Draft): void => {
    let last = drafts.length - 1;
    while (last >= 0 && lexicon.determiners.has(drafts[last]!.form)) last--;
    const where = draft.kind !== "word" && lexicon.words.where.has(drafts[last]?.form ?? "");
    drafts.push(where || quoted ? { ...draft, where, quoted } : draft);
  };
  for (let at = 0; at < tokens.length && drafts.length < 4 * UNITS; at++) {
    const token = tokens[at]!;
    while (name < names.length && names[name]!.end <= token.start) name++;
    if (numbered.some((span) => overlaps(span, token))) continue;
    if (QUOTES.test(text[token.start]!)) {
      quoted = !quoted;
      continue;
    }
    const mention = names[name];
    if (mention !== undefined && mention.form === "name" && overlaps(mention.head, token)) {
      const whole = tokens.slice(at).findIndex(({ start }) => start >= mention.head.end);
      const end = whole < 0 ? tokens.length : at + whole;
      put(nameOf(canonical(text.slice(token.start, tokens[end - 1]!.end)), actorOf(mention)));
      at = end - 1;
      continue;
    }
    const pronoun = pronouns.find((one) => overlaps(one, token));
    if (pronoun !== undefined) {
      const actor = actorOf(pronoun);
      if (actor !== null) put({ ...nameOf("", actor), kind: "reference" });
      else put(wordOf(text, tokens, at, false, lexicon));
      continue;
    }
    const next = tokens[at + 1];
    const joined =
      next && token.kind === "word" && next.kind === "word" ? phraseAt(text, token, next, lexicon) : null;
    if (joined !== null) {
      put({ ...emptyDraft, words: joined, form: joined, empty: false, deed: true });
      at++;
      continue;
    }
    const titled = mention !== undefined && mention.form === "name" && overlaps(mention, token);
    put(wordOf(text, tokens, at, titled, lexicon));
  }
  const forms = drafts.map(({ form }) => form);
  const units = negate(drafts, lexicon)
    .filter(({ empty, stop }) => !empty && !stop)
    .slice(0, UNITS)
    .map(
      ({ words, kind, actor, deed, negated, where, quoted }): Unit => ({
        words,
        kind,
        actor,
        deed,
        negated,
        where,
        quoted,
      }),
    );
  return {
    span: hull(spans) ?? { start: 0, end: 0 },
    units,
    counts: counted.map(({ min, max, bound, unit, of }) => ({
      min,
      max,
      bound,
      unit,
      of: of === null ? [] : contentForms(text, of, lexicon, segmentation),
    })),
    times: timed.map(
      (time): Timed => ({ value: time.value, words: canonical(text.slice(time.start, time.end)) }),
    ),
    unreal: isUnreal(forms, lexicon),
    hedged: forms.some((form) => lexicon.hedges.has(form) || lexicon.guarded.has(form)),
    passive: isPassive(drafts, lexicon),
  };
}

const emptyDraft: Draft = {
  words: "",
  kind: "word",
  actor: null,
  deed: false,
  negated: false,
  where: false,
  quoted: false,
  empty: true,
  stop: false,
  form: "",
};

const nameOf = (words: string, actor: string | null): Draft => ({
  ...emptyDraft,
  words,
  kind: "name",
  actor,
  empty: false,
});

/** @param titled true in a mention outside its name: "Prime Minister" of "Prime Minister Ann Lowe" */
function wordOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  titled: boolean,
  lexicon: Lexicon,
): Draft {
  const token = tokens[at]!;
  const form = plainWord(text, token);
  if (token.kind === "mark") return { ...emptyDraft, stop: STOPS.test(form), form };
  if (token.kind === "link") return emptyDraft;
  const empty =
    titled || lexicon.words.empty.has(form) || lexicon.negations.has(form) || lexicon.nobody.has(form);
  if (empty || form.length < 2) return { ...emptyDraft, form };
  // A capital within a sentence is a name's, whether or not anybody found it.
  const before = tokens[at - 1];
  const inside = before !== undefined && before.kind === "word";
  if (inside && token.kind === "word" && /^\p{Lu}/u.test(text[token.start]!))
    return { ...nameOf(canonical(form), null), form };
  const determined = before !== undefined && lexicon.determiners.has(plainWord(text, before));
  const deed = token.kind === "word" && !determined && lexicon.senses(form).verb;
  return { ...emptyDraft, words: form, form, empty: false, deed };
}

const QUOTES = /["“”„«»]/;
const STOPS = /^(?:[,;:!?()[\]]|\.+|[-–—]+)$/;

/** Mentions that lie in no other; of a nested name the whole counts. */
function outermost(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.head.start - b.head.start || b.head.end - a.head.end))
    if (mention.form === "name" && (kept.at(-1)?.head.end ?? 0) <= mention.head.start) kept.push(mention);
  return kept;
}

function phraseAt(text: string, first: Token, second: Token, lexicon: Lexicon): string | null {
  const { stem, also } = lexicon.senses(plainWord(text, first));
  const next = lexicon.senses(plainWord(text, second)).stem;
  for (const one of [stem, ...also]) {
    const phrase = lexicon.phrase(one, next);
    if (phrase !== null) return phrase;
  }
  return null;
}

const contentForms = (
  text: string,
  span: Span,
  lexicon: Lexicon,
  segmentation: SegmentationWords,
): readonly string[] =>
  tokenize(text, segmentation, { start: span.start, end: Math.min(span.end, span.start + 100) })
    .filter(({ kind }) => kind === "word")
    .map((token) => plainWord(text, token))
    .filter((form) => !lexicon.words.empty.has(form));

function isUnreal(forms: readonly string[], { words: { unreal } }: Lexicon): boolean {
  return forms.some(
    (form, i) => unreal.always.has(form) || (unreal.beforeTo.has(form) && forms[i + 1] === unreal.to),
  );
}

/** "was opened by": a form of "be", with at most two words between, before a deed that "by" follows sooner or later. */
function isPassive(drafts: readonly Draft[], { words: { passive } }: Lexicon): boolean {
  const by = drafts.findLastIndex(({ form }) => form === passive.by);
  if (by < 0) return false;
  return drafts.some(
    ({ form }, i) => i < by && passive.be.has(form) && drafts.slice(i + 1, i + 4).some(({ deed }) => deed),
  );
}
