// hearsay show: a case at a glance, or one article with who says what.

import { basename } from "node:path";
import { choose, numbered } from "../app/choose.ts";
import { builtin } from "../builtin.ts";
import type { Store } from "../extend.ts";
import type { CaseCounts, DocumentSummary } from "../keep/store.ts";
import type { Found } from "../model/found.ts";
import { wordsAt } from "../model/span.ts";
import type { Status } from "./main.ts";
import { accuracyLine, articleAsJson, oneArticle } from "./show-article.ts";
import { accent, bold, complain, dim, fitted, several, write } from "./terminal.ts";

interface ShowOptions {
  readonly case: string;
  readonly json?: boolean;
}

export async function show(article: string | undefined, options: ShowOptions): Promise<Status> {
  const store = await builtin.openCase(options.case, { readOnly: true });
  try {
    const documents = await numbered(store);
    if (article === undefined) {
      await (options.json ? glanceAsJson(store, documents) : glance(store, documents, options.case));
      return 0;
    }
    const choice = choose(documents, article);
    if ("problem" in choice) {
      complain(`hearsay: ${choice.problem}`);
      return 2;
    }
    const kept = await store.document(choice.chosen.id);
    if (kept === null) throw new Error(`Article ${choice.chosen.id} went away while it was being shown.`);
    await (options.json ? articleAsJson(store, kept) : oneArticle(store, kept));
    return 0;
  } finally {
    await store.close();
  }
}

async function glance(store: Store, documents: readonly DocumentSummary[], folder: string): Promise<void> {
  const counts = await store.counts();
  if (documents.length === 0) {
    await write(
      `The case in ${folder} holds no articles${counts.removed > 0 ? "" : " yet"}.\nRead some with: hearsay read FOLDER --case ${folder}\n${counts.removed > 0 ? `${removedLine(counts.removed)}\n` : ""}`,
    );
    return;
  }
  const gap = String(documents.length).length;
  const lines = [bold(headline(counts, documents)), ""];
  for (const [i, document] of documents.entries()) {
    lines.push(
      `${String(i + 1).padStart(gap + 1)}  ${accent(fitted(document.title ?? `(no title) ${document.place}`, gap + 3))}`,
    );
    const about = [
      document.byline ?? "no byline",
      document.outlet ?? "no outlet",
      document.published ?? "no date",
      several(document.words, "word"),
      several(document.counts.attributions ?? 0, "attribution"),
      basename(document.place) + (document.locator === null ? "" : `, ${document.locator}`),
    ];
    lines.push(`${" ".repeat(gap + 3)}${dim(fitted(about.join(" · "), gap + 3))}`);
    if (document.dangling > 0) {
      const { citations } = await store.layers(document.versionId, ["citations"]);
      const kept = await store.document(document.id);
      const markers = citations
        .filter(({ dangling, marker }) => dangling && marker !== null)
        .map(({ marker }) => wordsAt(kept?.document.text ?? "", marker!));
      lines.push(
        `${" ".repeat(gap + 3)}${fitted(`${several(document.dangling, "footnote leads", "footnotes lead")} nowhere: ${markers.join(" ")}`, gap + 3)}`,
      );
    }
  }
  if (counts.removed > 0) lines.push("", dim(removedLine(counts.removed)));
  lines.push(
    "",
    dim(accuracyLine(await someFound(store, documents))),
    dim(`One article with who says what: hearsay show NUMBER --case ${folder}`),
  );
  await write(`${lines.join("\n")}\n`);
}

/** The attributions of the first article that has any: all of a case are found the same way, unless it was read in two ways. */
async function someFound(store: Store, documents: readonly DocumentSummary[]): Promise<readonly Found[]> {
  const first = documents.find(({ counts }) => (counts.attributions ?? 0) > 0);
  return first ? (await store.layers(first.versionId, ["attributions"])).attributions : [];
}

const removedLine = (count: number): string =>
  `${several(count, "article")} removed; 'hearsay remove --undo TITLE' brings one back.`;

function headline(counts: CaseCounts, documents: readonly DocumentSummary[]): string {
  const outlets = new Set(documents.map(({ outlet }) => outlet).filter((outlet) => outlet !== null));
  const without = documents.filter(({ outlet }) => outlet === null).length;
  const undated = documents.filter(({ published }) => published === null).length;
  return [
    `${several(counts.documents, "article")}, ${several(counts.words, "word")}`,
    `${several(outlets.size, "outlet")} named${without > 0 ? `, ${without} without` : ""}`,
    undated > 0 ? `${undated} without a date` : "all dated",
    several(counts.layers.attributions ?? 0, "attribution"),
    several(counts.dangling, "dangling footnote"),
  ].join(" · ");
}

async function glanceAsJson(store: Store, documents: readonly DocumentSummary[]): Promise<void> {
  await write(`${JSON.stringify({ counts: await store.counts(), documents }, null, 1)}\n`);
}
