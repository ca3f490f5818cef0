// One work with every place that cites it, and one article with all that it leans on.

import { type LooseEnds, looseEnds, type WorkDetail, type WorkSummary, workPage } from "../app/sources.ts";
import type { Store } from "../extend.ts";
import type { DocumentLine, ReusePair } from "../keep/joins.ts";
import type { DocumentSummary } from "../keep/store.ts";
import {
  aboutWork,
  articleLine,
  danglingLines,
  otherRow,
  unusedLines,
  workRow,
  workTitle,
} from "./source-lines.ts";
import { bold, columns, cut, dim, fitted, safe, several, width, wrapped, write } from "./terminal.ts";

/** Rows of each part, unless all are asked for. */
const ROWS = 20;

interface Shown {
  readonly case: string;
  readonly all?: boolean;
}

export async function oneWork(detail: WorkDetail, { all }: Shown): Promise<void> {
  const { work, documents, cited, joins } = detail;
  const most = all ? Number.MAX_SAFE_INTEGER : ROWS;
  const lines = [
    ...wrapped(safe(workTitle(work))).map(bold),
    ...wrapped(safe(aboutWork(work))),
    ...(work.url === null ? [] : [safe(work.url)]),
    dim(`${work.type.replaceAll("_", " ").replaceAll("-", " ")} · ${work.id}`),
    "",
    `${bold("Cited")} ${dim(`· by ${several(documents, "article")}`)}`,
  ];
  for (const own of Map.groupBy(cited.slice(0, most), ({ documentId }) => documentId).values()) {
    lines.push("", articleLine(own[0]!));
    for (const { words, from, markers } of own) {
      lines.push(...wrapped(safe(words), "    "));
      if (from === "reference" && markers.length === 0) lines.push(dim("    no note leads to it"));
    }
  }
  if (cited.length > most) lines.push(dim(`  … ${cited.length - most} more: --all`));
  const reasons = reasonLines(joins);
  if (reasons.length > 0) lines.push("", bold("Why these are one work"), "", ...reasons.slice(0, most));
  await write([...lines, "", ""].join("\n"));
}

/** Each reason once, with what the two say where they say it in other words. */
function reasonLines(joins: WorkDetail["joins"]): string[] {
  const half = Math.floor((width() - 19) / 2);
  const rows = new Map<string, readonly string[]>();
  for (const { reasons } of joins)
    for (const { reason, ...said } of reasons) {
      const { a, b } = said as { readonly a?: string; readonly b?: string };
      const words =
        a === undefined || b === undefined || a === b ? (a ?? "") : `${cut(a, half)} = ${cut(b, half)}`;
      rows.set(`${reason}\n${words}`, [`  ${reason}`, dim(cut(words, 2 * half + 3))]);
    }
  const [bare, told] = [
    [...rows.values()].filter(([, words]) => words === ""),
    [...rows.values()].filter(([, words]) => words !== ""),
  ];
  return [...bare.map(([reason]) => reason!), ...columns(told)];
}

export interface ArticleSources {
  readonly article: DocumentLine;
  readonly works: readonly WorkSummary[];
  readonly loose: LooseEnds;
  readonly pairs: readonly ReusePair[];
}

export async function articleSources(store: Store, { id }: DocumentSummary): Promise<ArticleSources> {
  const loose = await looseEnds(store, id);
  if (loose === null) throw new Error(`Article ${id} went away while it was being shown.`);
  const { documentId, title, place, outlet, published } = loose;
  return {
    article: { documentId, title, place, outlet, published },
    works: (await workPage(store, { documentId: id })).items,
    loose,
    pairs: (await store.reuses.pairs({ documentId: id })).items,
  };
}

export async function oneArticleSources(
  { article, works, loose, pairs }: ArticleSources,
  { case: folder, all }: Shown,
): Promise<void> {
  const most = all ? Number.MAX_SAFE_INTEGER : ROWS;
  const lines = [
    bold(fitted(article.title ?? article.place, 0)),
    dim(fitted([article.published ?? "no date", article.outlet ?? "no outlet"].join(" · "), 0)),
  ];
  const part = (title: string, count: number, rows: readonly string[]): void => {
    if (rows.length === 0) return;
    lines.push("", `${bold(title)} ${dim(`· ${count}`)}`, "", ...rows.slice(0, most));
    if (rows.length > most) lines.push(dim("  … more: --all"));
  };
  part("Cites", works.length, columns(works.map(citedRow)));
  part("Notes that lead nowhere", loose.dangling.length, danglingLines(loose));
  part("Entries that nothing uses", loose.unused.length, unusedLines(loose));
  part("Shares passages", pairs.length, columns(pairs.map((pair) => otherRow(pair, article.documentId))));
  if (lines.length === 2) lines.push("", "It cites nothing and shares no passage, as far as could be found.");
  if (pairs.length > 0)
    lines.push("", dim(`Passages side by side: hearsay sources --pair A B --case ${folder}`));
  await write([...lines, ""].join("\n"));
}

/** Beside one article it matters whether others cite the work, too. */
const citedRow = (one: WorkSummary): readonly string[] => {
  const [, title, date, about] = workRow(one) as [string, string, string, string];
  return [
    `  ${title}`,
    date,
    about,
    one.documents > 1 ? dim(`${several(one.documents, "article")} in all`) : "",
  ];
};
