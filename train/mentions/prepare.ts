// Prepares training of the mention tagger: reads GUM's gold names and, where they are given, silver ones (JSON lines of
// {"doc", "text"} and a file of {"doc", "sentences"} as in ../shared/corpora/polnear), and writes what the tagger would see of
// each token and the tags that the annotation gives it, as flat binary files.
//
//   node train/mentions/prepare.ts OUT GUM.conllu.gz [ARTICLES.jsonl.gz SILVER.jsonl.gz]
//
// The features come from the very code that runs the tagger, so that training and running can't differ.

import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { analyse, inNeedOrder, layerOf } from "../../src/app/pipeline.ts";
import { draftsOf, typedByRule } from "../../src/find/mention/drafts.ts";
import { isNation, type Page, pageOf } from "../../src/find/mention/page.ts";
import { FEATURES, rangesOf, seenIn, windowsIn } from "../../src/find/mention-tagger/features.ts";
import { PARTS, TAGS } from "../../src/find/mention-tagger/tagset.ts";
import { phraseAt } from "../../src/find/phrases.ts";
import { quotations } from "../../src/find/quotations.ts";
import { sentences as sentenceFinder } from "../../src/find/sentences.ts";
import { tokens as tokenFinder } from "../../src/find/tokens.ts";
import { english } from "../../src/lang/en/index.ts";
import type { Document } from "../../src/model/document.ts";
import { layOut } from "../../src/read/layout.ts";
import { cutLines } from "../../src/read/lines.ts";
import { linesOf } from "../annotated.ts";
import { gumArticles, type Name, type NamedArticle } from "./gum.ts";

/** Word, start, end, part of speech, entity, head, relation. */
type SilverToken = readonly [string, number, number, string, string, number, string];

const SILVER: Readonly<Record<string, Name["type"]>> = {
  PERSON: "Person",
  ORGANIZATION: "Organisation",
  LOCATION: "Location",
  MISC: "Other",
};

function* silverArticles(articles: string, silver: string): Iterable<NamedArticle> {
  const texts = new Map<string, string>();
  for (const { doc, text } of linesOf<{ doc: string; text: string }>(articles)) texts.set(doc, text);
  for (const { doc, sentences } of linesOf<{ doc: string; sentences: readonly (readonly SilverToken[])[] }>(
    silver,
  )) {
    const names: Name[] = [];
    const nouns = new Set<number>();
    for (const sentence of sentences) {
      let before = "O";
      for (const [, start, end, tag, entity, , relation] of sentence) {
        if (tag.startsWith("N") && !/^(?:compound|amod|det)/.test(relation)) nouns.add(start);
        const type = SILVER[entity];
        const last = names.at(-1);
        if (type !== undefined && entity === before && last) names[names.length - 1] = { ...last, end };
        else if (type !== undefined) names.push({ start, end, type });
        before = entity;
      }
    }
    yield { doc, text: texts.get(doc)!, names, nouns };
  }
}

/** Silver tags are mended where a listed organisation or place was taken for a name of no actor, or for none. */
function listed({ exact, tables, opens }: Page, tags: Uint8Array): void {
  const other = PARTS.indexOf("other");
  for (const [table, type] of [
    [tables.places, "Location"],
    [tables.organisations, "Organisation"],
  ] as const) {
    const part = PARTS.indexOf(type);
    for (let i = 0; i < tags.length; i++) {
      const length = phraseAt(table, exact, i);
      if (length === 0) continue;
      const to = i + length;
      const isFree = (tag: number): boolean => tag === 0 || (tag - 1) >> 1 === other;
      const free = tags.subarray(i, to).every(isFree) && (tags[i]! % 2 !== 0) === tags[i]! > 0;
      // "Labour" opens sentences that tell of work; what goes on with a capital is some longer name.
      const alone =
        (length > 1 || opens[i] !== 1) && !/^\p{Lu}/u.test(exact[to] ?? "") && tags[to]! !== 2 * other + 2;
      if (free && alone) {
        tags.fill(2 * part + 2, i, to);
        tags[i] = 2 * part + 1;
      }
      i = to - 1;
    }
  }
}

const finders = inNeedOrder([tokenFinder, sentenceFinder, quotations]);

const [out, gum, articles, silver] = process.argv.slice(2);
if (out === undefined || gum === undefined) {
  console.error(
    "Usage: node train/mentions/prepare.ts OUT GUM.conllu.gz [ARTICLES.jsonl.gz SILVER.jsonl.gz]",
  );
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const files = Object.fromEntries(
  ["words", "features", "tags"].map((name) => [name, openSync(join(out, `${name}.bin`), "w")]),
);
const write = (name: string, data: Uint8Array | Uint16Array | Uint32Array): void => {
  writeSync(files[name]!, new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
};
const documents: { doc: string; windows: number[]; gold: boolean }[] = [];
let total = 0;
const sources: [Iterable<NamedArticle>, boolean][] = [[gumArticles(gum), true]];
if (articles !== undefined && silver !== undefined) sources.push([silverArticles(articles, silver), false]);
for (const [source, gold] of sources)
  for (const { doc, text, names, nouns } of source) {
    const { blocks, metadata } = layOut(text, cutLines(text), english);
    const version = { id: doc, sha256: "", locator: null, reader: "txt/1" };
    const document: Document = { id: doc, version, text, blocks, metadata, lang: "en" };
    const layers = analyse(document, finders, english);
    const tokens = layerOf(layers, "tokens");
    const sentences = layerOf(layers, "sentences");
    const page = pageOf(document, tokens, sentences, english);
    const typed = typedByRule(page);
    const seen = seenIn(page, typed);
    const tags = new Uint8Array(tokens.length);
    let at = 0;
    for (const { start, end, type } of names) {
      while (at < tokens.length && tokens[at]!.end <= start) at++;
      let to = at;
      while (to < tokens.length && tokens[to]!.start < end) to++;
      let from = at;
      // Titles are none of the name, whatever an annotation holds.
      if (type === "Person") while (from < to - 1 && english.naming.titles.has(page.plain[from]!)) from++;
      // CoreNLP takes "U.S.-led" for one place.
      while (to - 1 > from && tokens[to - 1]!.kind === "mark") to--;
      const part =
        to - from === 1 && isNation(page, from) && (type === "Other" || !gold) ? "Nationality" : type;
      const n = PARTS.indexOf(part === "Other" ? "other" : part);
      tags.fill(2 * n + 2, from, to);
      if (from < to) tags[from] = 2 * n + 1;
    }
    if (!gold) listed(page, tags);
    for (let i = 0; i < tokens.length; i++)
      if (tags[i] === 0 && isNation(page, i)) tags[i] = 2 * PARTS.indexOf("Nationality") + 1;
    // Only what the rules take for a description: the tagger says which of them are none.
    for (const { description } of draftsOf(page, typed).drafts) {
      const noun = description?.head ?? -1;
      if (noun >= 0 && tags[noun] === 0 && nouns.has(tokens[noun]!.start))
        tags[noun] = 2 * PARTS.indexOf("description") + 1;
    }
    const windows = windowsIn(page, rangesOf(page, sentences));
    for (const { from, to } of windows) {
      write("words", seen.words.slice(from, to));
      write("features", seen.features.slice(from * FEATURES.length, to * FEATURES.length));
      write("tags", tags.slice(from, to));
      total += to - from;
    }
    documents.push({ doc, windows: windows.map(({ from, to }) => to - from), gold });
  }
for (const file of Object.values(files)) closeSync(file);
writeFileSync(
  join(out, "set.json"),
  JSON.stringify({ tokens: total, tags: TAGS, features: FEATURES, documents }),
);
console.log(`${documents.length} documents, ${total} tokens: ${out}`);
