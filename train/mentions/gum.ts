// GUM's articles with their gold mentions, as flat names over the text: what the mention tagger learns from. Reads CoNLL-U
// with entities in the last column (Zeldes 2017). The text is laid as score_gum.py lays it, so that offsets agree.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** A name as it stands in the text, without article and what else describes; "Other" names no actor. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly type: "Person" | "Organisation" | "Location" | "Nationality" | "Other";
}

export interface NamedArticle {
  readonly doc: string;
  readonly text: string;
  readonly names: readonly Name[];
  /** Where the nouns begin that descriptions of actors rest on. */
  readonly nouns: ReadonlySet<number>;
}

interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  /** From 1 in its sentence; 0 for a root. */
  readonly head: number;
  readonly sentence: number;
  readonly at: number;
}

const TYPES: Readonly<Record<string, Name["type"]>> = {
  person: "Person",
  organization: "Organisation",
  place: "Location",
};

export function* gumArticles(path: string): Iterable<NamedArticle> {
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n");
  let doc = "";
  let text = "";
  let words: Word[] = [];
  let opened: { readonly entity: string; readonly type: string; readonly first: number }[] = [];
  let mentions: { type: string; first: number; last: number }[] = [];
  let sentence = 0;
  let glued: { left: number; to: number; at: number } | null = null;
  const done = (): NamedArticle => ({
    doc,
    text,
    names: namesOf(words, mentions),
    nouns: nounsOf(words, mentions),
  });
  for (const line of lines) {
    if (line.startsWith("# newdoc id = ")) {
      if (doc !== "") yield done();
      doc = line.slice(14);
      text = "";
      words = [];
      opened = [];
      mentions = [];
    } else if (line.startsWith("# newpar") && !line.startsWith("# newpar_block") && text !== "")
      text = `${text.trimEnd()}\n\n`;
    if (!/^\d/.test(line)) continue;
    const fields = line.split("\t");
    const [id, form, , tag, , , head] = fields as [string, string, string, string, string, string, string];
    const misc = new Map(fields[9]!.split("|").map((one) => one.split(/=(.*)/s, 2) as [string, string]));
    const blank = misc.get("SpaceAfter") === "No" ? "" : " ";
    if (id.includes(".")) continue;
    if (id.includes("-")) {
      const start = text.length;
      text += form + blank;
      glued = { left: Number(id.split("-")[1]), to: start + form.length, at: start };
      continue;
    }
    if (id === "1") sentence++;
    let start: number;
    let end: number;
    if (glued && Number(id) <= glued.left) {
      start = glued.at;
      end = glued.at = Math.min(glued.to, glued.at + form.length);
    } else {
      glued = null;
      start = text.length;
      text += form + blank;
      end = start + form.length;
    }
    words.push({ form, start, end, tag, head: Number(head), sentence, at: Number(id) });
    const here = words.length - 1;
    for (const [, opens, closes, ends] of (misc.get("Entity") ?? "").matchAll(
      /\(([^()]+)(\))?|([^()]+)\)/g,
    )) {
      if (opens !== undefined) {
        const [entity, type] = opens.split("-") as [string, string];
        if (closes) mentions.push({ type, first: here, last: here });
        else opened.push({ entity, type, first: here });
      } else {
        const at = opened.findLastIndex(({ entity }) => entity === ends!.split("-")[0]);
        if (at < 0) continue;
        const [{ type, first }] = opened.splice(at, 1) as [(typeof opened)[number]];
        mentions.push({ type, first, last: here });
      }
    }
  }
  if (doc !== "") yield done();
}

/** Words that stand inside a name without a capital. */
const INNER = new Set([
  "of",
  "the",
  "for",
  "and",
  "&",
  "de",
  "la",
  "del",
  "des",
  "van",
  "von",
  "der",
  "al",
  "bin",
  "-",
  "'s",
  "’s",
  "/",
]);

function namesOf(
  words: readonly Word[],
  mentions: readonly { type: string; first: number; last: number }[],
): readonly Name[] {
  const names: Name[] = [];
  const taken = new Uint8Array(words.length);
  // The longest first: "Ministry of Trade of Spain" is one name, and Spain in it none of its own.
  for (const { type, first, last } of mentions.toSorted((a, b) => b.last - b.first - (a.last - a.first))) {
    const head = headOf(words, first, last);
    // Days and years are no names here.
    if (type === "time" || words[head]!.tag !== "PROPN" || taken[head]) continue;
    const isNamed = (i: number): boolean =>
      words[i]!.tag === "PROPN" ||
      (/^\p{Lu}/u.test(words[i]!.form) && !/^(?:DET|PRON|ADP|CCONJ)$/.test(words[i]!.tag));
    let from = head;
    let to = head + 1;
    while (from > first) {
      if (isNamed(from - 1)) from--;
      else if (from - 2 >= first && INNER.has(words[from - 1]!.form) && isNamed(from - 2)) from -= 2;
      else if (
        from - 3 >= first &&
        words[from - 1]!.form === "the" &&
        INNER.has(words[from - 2]!.form) &&
        isNamed(from - 3)
      )
        from -= 3;
      else break;
    }
    while (to <= last) {
      if (isNamed(to)) to++;
      else if (to + 1 <= last && INNER.has(words[to]!.form) && isNamed(to + 1)) to += 2;
      else if (
        to + 2 <= last &&
        INNER.has(words[to]!.form) &&
        words[to + 1]!.form === "the" &&
        isNamed(to + 2)
      )
        to += 3;
      else break;
    }
    taken.fill(1, from, to);
    names.push({ start: words[from]!.start, end: words[to - 1]!.end, type: TYPES[type] ?? "Other" });
  }
  return names.sort((a, b) => a.start - b.start);
}

function nounsOf(
  words: readonly Word[],
  mentions: readonly { type: string; first: number; last: number }[],
): ReadonlySet<number> {
  const nouns = new Set<number>();
  for (const { type, first, last } of mentions) {
    const head = words[headOf(words, first, last)]!;
    if (TYPES[type] !== undefined && !/^(?:PROPN|PRON|DET)$/.test(head.tag)) nouns.add(head.start);
  }
  return nouns;
}

/** The word whose head lies outside. */
function headOf(words: readonly Word[], first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head, at } = words[i]!;
    const to = head === 0 ? -1 : i + head - at;
    if (to < first || to > last) return i;
  }
  return last;
}
