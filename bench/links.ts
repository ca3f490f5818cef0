// node bench/links.ts [FILE.conllu.gz]: of each reason why words of one document are taken for an actor, how often it is
// right, by GUM's gold coreference. A link counts where both of its ends fit a gold mention (half of what either covers):
// right where these are one entity. Only train is looked at while rules are tuned.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { mergesOf } from "../src/find/mentions.ts";
import { english } from "../src/lang/en/index.ts";
import type { Span } from "../src/model/span.ts";
import { documentOf, layersOf } from "../test/documents.ts";

interface GoldMention extends Span {
  readonly entity: string;
}

interface GoldArticle {
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

const path =
  process.argv[2] ?? join(import.meta.dirname, "..", "..", "shared", "corpora", "gum", "train.conllu.gz");
if (!existsSync(path)) {
  console.log(`Nothing was measured: GUM is expected as ${path}, which is not there.`);
  process.exit(0);
}

/** Articles of a CoNLL-U file with GUM's Entity column, their texts laid out as score_gum.py does it. */
function* articlesOf(conllu: string): Iterable<GoldArticle> {
  for (const article of conllu.split(/^# newdoc id = .*$/m).slice(1)) {
    let text = "";
    const mentions: GoldMention[] = [];
    const open = new Map<string, number[]>();
    let whole: { readonly to: number; readonly last: number } | null = null;
    let end = 0;
    for (const line of article.split("\n")) {
      if (/^# newpar(?!_block)/.test(line) && text !== "") text = `${text.trimEnd()}\n\n`;
      const [id, form, , , , , , , , misc] = line.split("\t");
      if (!/^\d+(?:-\d+)?$/.test(id ?? "")) continue;
      const [first, last] = id!.split("-").map(Number);
      const inside = whole !== null && first! <= whole.last;
      const start: number = inside ? end : text.length;
      if (!inside) {
        text += form! + (misc!.includes("SpaceAfter=No") ? "" : " ");
        end = start + form!.length;
        whole = last === undefined ? null : { to: end, last };
        if (last !== undefined) {
          end = start;
          continue;
        }
      } else end = Math.min(whole!.to, start + form!.length);
      const entities = /(?:^|\|)Entity=([^|\s]*)/.exec(misc ?? "")?.[1] ?? "";
      for (const [, opened, closed, closing] of entities.matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
        const entity = (opened ?? closing)!.split("-")[0]!;
        if (closed) mentions.push({ entity, start, end });
        else if (opened) open.set(entity, [...(open.get(entity) ?? []), start]);
        else {
          const from = open.get(entity)?.pop();
          if (from !== undefined) mentions.push({ entity, start: from, end });
        }
      }
    }
    yield { text, mentions };
  }
}

/** The gold mention that a span fits: what both cover is at least half of what either does. */
function fitting(mentions: readonly GoldMention[], span: Span): string | null {
  let best = 0.5;
  let entity: string | null = null;
  for (const gold of mentions) {
    const shared = Math.min(gold.end, span.end) - Math.max(gold.start, span.start);
    const share = shared / (Math.max(gold.end, span.end) - Math.min(gold.start, span.start));
    if (share < best || shared <= 0) continue;
    best = share;
    entity = gold.entity;
  }
  return entity;
}

const counts = new Map<string, { right: number; wrong: number; unknown: number }>();
for (const { text, mentions } of articlesOf(gunzipSync(readFileSync(path)).toString("utf8"))) {
  const document = documentOf(text);
  const layers = layersOf(document);
  const types = new Map(layers.mentions.map(({ start, end, type }) => [`${start} ${end}`, type]));
  for (const { reason, evidence } of mergesOf(document, layers, english)) {
    const [from, to] = evidence.map(({ span }) => fitting(mentions, span));
    const { start, end } = evidence[0]!.span;
    const key = `${reason}\t${types.get(`${start} ${end}`) ?? ""}`;
    const count = counts.get(key) ?? { right: 0, wrong: 0, unknown: 0 };
    count[from === null || to === null ? "unknown" : from === to ? "right" : "wrong"]++;
    counts.set(key, count);
  }
}

const sum = (count: { right: number; wrong: number; unknown: number }): number =>
  count.right + count.wrong + count.unknown;
const rows = [...counts].sort(([, a], [, b]) => sum(b) - sum(a));
console.log(
  "Links by reason and type: right, wrong, of no gold mention, and the share that is right of the first two.\n",
);
for (const [key, { right, wrong, unknown }] of rows) {
  const share = right + wrong === 0 ? "—" : (right / (right + wrong)).toFixed(2);
  const [reason, type] = key.split("\t");
  console.log(
    `${reason!.padEnd(34)} ${type!.padEnd(13)} ${[right, wrong, unknown].map((n) => String(n).padStart(5)).join("")}  ${share}`,
  );
}
