// Media cited by name: "as the Harbour Ledger reported", "told Channel 9", "according to a report in the Courier",
// "reported FNA". A phrase that announces a medium ("in an interview with") takes any name that is no person's; a weaker
// one ("told") needs a name that is known or shaped like a medium's. Does not know which work is meant.

import type { CitingWords } from "../../lang/citing-words.ts";
import type { Mention } from "../../model/actor.ts";
import { overlaps, type Span } from "../../model/span.ts";
import type { Sentence, Token } from "../../model/token.ts";
import { type PhraseTable, phraseAt, phraseTable } from "../phrases.ts";

interface Tables {
  readonly publishing: PhraseTable;
  readonly as: PhraseTable;
  readonly leads: PhraseTable;
  readonly weakLeads: PhraseTable;
  readonly articles: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
}

const cache = new WeakMap<CitingWords, Tables>();

function tables(words: CitingWords): Tables {
  let made = cache.get(words);
  if (!made) {
    made = {
      publishing: phraseTable(words.publishing),
      as: phraseTable(words.as),
      leads: phraseTable(words.leads),
      weakLeads: phraseTable(words.weakLeads),
      articles: new Set(words.articles),
      inside: new Set(words.inside),
    };
    cache.set(words, made);
  }
  return made;
}

const CAPITAL = /^(?:\p{Lu}|\d{1,3}$)/u;
// "FNA", "TV9", "SANA", as a medium signs itself.
const ACRONYM = /^\p{Lu}[\p{Lu}\d&/]{1,6}$/u;
const LONGEST_NAME = 7;

/** A name among the tokens, `from` to `to` (exclusive), article and all. */
interface Name {
  readonly from: number;
  readonly to: number;
  /** Where the name itself starts, past articles. */
  readonly core: number;
}

/** The named citations of one document's sentences. */
export function namedIn(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  words: CitingWords,
): readonly Span[] {
  const table = tables(words);
  const exact = tokens.map((token) => text.slice(token.start, token.end));
  const lower = exact.map((word) => word.toLowerCase());
  const people = mentions.filter((m) => m.type === "Person" && m.form === "name");
  const found: Span[] = [];
  let token = 0;

  // Names of people stand in order and do not overlap, but for a few that nest.
  const isPerson = (name: Name): boolean => {
    const span = { start: tokens[name.core]!.start, end: tokens[name.to - 1]!.end };
    let low = 0;
    let high = people.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (people[mid]!.end <= span.start) low = mid + 1;
      else high = mid;
    }
    return low < people.length && overlaps(people[low]!, span);
  };

  for (const sentence of sentences) {
    while (token < tokens.length && tokens[token]!.start < sentence.start) token++;
    const first = token;
    while (token < tokens.length && tokens[token]!.end <= sentence.end) token++;
    const last = token;
    const nameAt = (at: number): Name | null => {
      let core = at;
      while (core < last && core - at < 3 && table.articles.has(lower[core]!)) core++;
      if (core >= last || !CAPITAL.test(exact[core]!) || /^\d/.test(exact[core]!)) return null;
      let to = core + 1;
      while (to < last && to - core < LONGEST_NAME) {
        if (CAPITAL.test(exact[to]!) && tokens[to]!.start <= tokens[to - 1]!.end + 1) to++;
        else if (
          exact[to] === "/" &&
          to + 1 < last &&
          tokens[to]!.start === tokens[to - 1]!.end &&
          CAPITAL.test(exact[to + 1] ?? "")
        )
          to += 2;
        else if (table.inside.has(lower[to]!) && to + 1 < last && CAPITAL.test(exact[to + 1]!)) to += 2;
        else break;
      }
      return { from: at, to, core };
    };
    const isMedium = (name: Name): boolean => {
      for (let i = name.core; i < name.to; i++)
        if (words.media.has(exact[i]!) || isMediumWord(exact[i]!, words)) return true;
      // "RFE/RL" is three tokens.
      const whole = text.slice(tokens[name.core]!.start, tokens[name.to - 1]!.end);
      if (words.media.has(whole)) return true;
      return name.to === name.core + 1 && name.core === name.from && ACRONYM.test(exact[name.core]!);
    };
    const add = (from: number, to: number): void => {
      const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
      const before = found.at(-1);
      if (before === undefined || !overlaps(before, span)) found.push(span);
      else if (span.end > before.end) found[found.length - 1] = { start: before.start, end: span.end };
    };

    for (let i = first; i < last; i++) {
      const strong = phraseAt(table.leads, lower, i);
      if (strong > 0) {
        const name = nameAt(i + strong);
        if (name && (isMedium(name) || !isPerson(name))) add(i, name.to);
      }
      const weak = phraseAt(table.weakLeads, lower, i);
      if (weak > 0) {
        const name = nameAt(i + weak);
        if (name && isMedium(name)) add(i, name.to);
      }
      const as = phraseAt(table.as, lower, i);
      if (as > 0) {
        const name = nameAt(i + as);
        const verb = name ? phraseAt(table.publishing, lower, name.to) : 0;
        if (name && verb > 0 && (isMedium(name) || !isPerson(name))) add(i, name.to + verb);
      }
      // "reported FNA" and "FNA reported": the verb alone says little, so the name must be a medium's.
      const verb = phraseAt(table.publishing, lower, i);
      if (verb > 0) {
        const after = nameAt(i + verb);
        if (after && isMedium(after) && endsClause(exact[after.to])) add(i, after.to);
      }
      if (CAPITAL.test(exact[i]!) && (i === first || !CAPITAL.test(exact[i - 1]!))) {
        const from = i > first && table.articles.has(lower[i - 1]!) ? i - 1 : i;
        const name = nameAt(from);
        const said = name ? phraseAt(table.publishing, lower, name.to) : 0;
        if (name && said > 0 && isMedium(name) && !isPerson(name)) add(from, name.to + said);
      }
    }
  }
  return found;
}

/** "Ledger", and also "PressTV" or "ChinaNews", whose last part is such a word. */
function isMediumWord(word: string, words: CitingWords): boolean {
  if (words.mediumWords.has(word)) return true;
  const part = /\p{Ll}(\p{Lu}[\p{L}]+)$/u.exec(word)?.[1];
  return part !== undefined && words.mediumWords.has(part);
}

const endsClause = (word: string | undefined): boolean => word === undefined || /^[^\p{L}\p{N}]/u.test(word);
