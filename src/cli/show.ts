// hearsay show: a case at a glance, or one article with who says what.

import { basename } from "node:path";
import { accuracyOf } from "../app/accuracy.ts";
import { choose, numbered } from "../app/choose.ts";
import { laidLayers } from "../app/laid-layers.ts";
import type { Adrift, ItemReview } from "../app/review.ts";
import { builtin } from "../builtin.ts";
import type { Store } from "../extend.ts";
import type { CaseCounts, DocumentSummary, KeptDocument } from "../keep/store.ts";
import type { Attribution } from "../model/attribution.ts";
import { isProse } from "../model/block.ts";
import type { Citation } from "../model/citation.ts";
import type { Found } from "../model/found.ts";
import { stated } from "../model/metadata.ts";
import { wordsAt, wordsOf } from "../model/span.ts";
import type { Status } from "./main.ts";
import { accent, bold, columns, complain, cut, dim, safe, several, width, write } from "./terminal.ts";

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

/** On a terminal lines are cut to its width; into a file or pipe they are whole. */
const fitted = (text: string, taken: number): string =>
  process.stdout.isTTY ? cut(text, width() - taken) : safe(text.replace(/\s+/gu, " ").trim());

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

/** What the page says too: who found these, and how often they err. `found` are attributions of the case. */
export function accuracyLine(found: readonly Found[]): string {
  const version = (found.find(({ by }) => by === "model") ?? found.find(({ by }) => by === "rule"))?.version;
  const who = version?.includes("-by-model/") ? "by a learned model and by rules" : "by rules";
  const accuracy = version === undefined ? null : accuracyOf(version);
  if (accuracy === null) return `Attributions were found ${who}; how often they err was not measured.`;
  const of100 = (share: number): number => Math.round(100 * share);
  return `Attributions were found ${who}. Measured on ${accuracy.measuredOn}: of 100 shown about ${of100(accuracy.precision)} are right, and of 100 that are there about ${of100(accuracy.recall)} are found.`;
}

async function oneArticle(store: Store, { document, copies }: KeptDocument): Promise<void> {
  const laid = await laidLayers(store, document, ["attributions", "citations"]);
  const { attributions = [], citations = [] } = laid.layers;
  const title = stated(document.metadata, "title");
  const lines: string[] = [];
  if (title !== null) lines.push(bold(fitted(title, 0)));
  const about = (["byline", "outlet", "published"] as const).map(
    (field) => stated(document.metadata, field) ?? `no ${field === "published" ? "date" : field}`,
  );
  lines.push(dim(fitted(about.join(" · "), 0)));
  for (const copy of copies)
    lines.push(dim(fitted(`${copy.place}${copy.locator === null ? "" : `, ${copy.locator}`}`, 0)));
  lines.push("");
  for (const block of document.blocks)
    if (isProse(block.kind) && block.kind !== "title")
      lines.push(...wrap(safe(wordsAt(document.text, block).replace(/\s+/gu, " ").trim())), "");
  lines.push(bold(`Who says what (${attributions.length}${reviewed(attributions, laid.review)})`), "");
  lines.push(...whoSaysWhat(document.text, attributions, laid.review));
  const dangling = citations.filter((citation) => citation.dangling);
  if (dangling.length > 0)
    lines.push(
      "",
      bold(`Footnotes that lead nowhere (${dangling.length})`),
      "",
      ...nowhere(document.text, dangling),
    );
  if (laid.adrift.length > 0)
    lines.push(
      "",
      bold(`Decisions whose words the article no longer holds (${laid.adrift.length})`),
      "",
      ...adriftLines(laid.adrift),
    );
  lines.push("", dim(accuracyLine(attributions)));
  await write(`${lines.join("\n")}\n`);
}

/** ", 3 accepted, 1 rejected"; nothing where nobody decided on any. */
function reviewed(
  items: readonly { readonly id: string }[],
  review: ReadonlyMap<string, ItemReview>,
): string {
  const counts = new Map<string, number>();
  for (const { id } of items) {
    const state = review.get(id)?.state ?? "not reviewed";
    if (state !== "not reviewed") counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].map(([state, count]) => `, ${count} ${state}`).join("");
}

const adriftLines = (adrift: readonly Adrift[]): string[] =>
  columns(adrift.map(({ act, reviewer, quoted }) => [`  ${act}`, safe(reviewer), fitted(quoted, 40)]));

function whoSaysWhat(
  text: string,
  attributions: readonly Attribution[],
  review: ReadonlyMap<string, ItemReview>,
): string[] {
  const inner = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  return attributions.flatMap((attribution) => {
    let depth = 0;
    for (let up = attribution.within; up !== null && depth < 8; up = inner.get(up)?.within ?? null) depth++;
    const indent = "  ".repeat(depth + 1);
    const source = attribution.source.length === 0 ? "(nobody named)" : wordsOf(text, attribution.source);
    const remarks = [
      attribution.kind,
      attribution.hedged ? "hedged" : "",
      attribution.negated ? "denied" : "",
      ...reviewRemarks(review.get(attribution.id)),
    ].filter((word) => word !== "");
    return [
      `${indent}${accent(fitted(source, indent.length + 30))}  ${safe(wordsOf(text, attribution.cue))}  ${dim(remarks.join(", "))}`,
      ...wrap(safe(wordsOf(text, attribution.content).replace(/\s+/gu, " ")), `${indent}  `),
      ...(review.get(attribution.id)?.notes ?? []).flatMap((note) =>
        wrap(`${safe(note.reviewer)} notes: ${safe(note.text.replace(/\s+/gu, " "))}`, `${indent}  `).map(
          dim,
        ),
      ),
    ];
  });
}

const reviewRemarks = (review: ItemReview | undefined): readonly string[] =>
  review === undefined || review.state === "not reviewed"
    ? []
    : [`${review.state} by ${safe(review.reviewer ?? "")}`, review.changed ? "the words changed since" : ""];

const nowhere = (text: string, dangling: readonly Citation[]): string[] =>
  columns(
    dangling.map(({ marker, key }) => [
      `  ${safe(marker === null ? (key ?? "") : wordsAt(text, marker))}`,
      marker === null ? "" : fitted(`…${text.slice(Math.max(0, marker.start - 60), marker.start)}`, 20),
    ]),
  );

/** Lines of at most the terminal's width, broken at blanks. */
function wrap(text: string, indent = ""): string[] {
  const room = width() - indent.length;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(indent + line);
  return lines;
}

async function glanceAsJson(store: Store, documents: readonly DocumentSummary[]): Promise<void> {
  await write(`${JSON.stringify({ counts: await store.counts(), documents }, null, 1)}\n`);
}

async function articleAsJson(store: Store, kept: KeptDocument): Promise<void> {
  const { layers, review, adrift } = await laidLayers(store, kept.document, [
    "attributions",
    "assertions",
    "mentions",
    "relations",
    "labels",
    "citations",
    "quantities",
    "times",
  ]);
  const answer = { ...kept, layers, review: Object.fromEntries(review), adrift };
  await write(`${JSON.stringify(answer, null, 1)}\n`);
}
