// One article in the terminal: its words, who says what, who stands how to whom, loaded names, footnotes that lead nowhere.

import { accuracyOf } from "../app/accuracy.ts";
import { laidLayers } from "../app/laid-layers.ts";
import type { Adrift, ItemReview } from "../app/review.ts";
import type { Store } from "../extend.ts";
import type { KeptDocument } from "../keep/store.ts";
import type { Mention } from "../model/actor.ts";
import type { Attribution } from "../model/attribution.ts";
import { isProse } from "../model/block.ts";
import type { Citation } from "../model/citation.ts";
import type { Found } from "../model/found.ts";
import { stated } from "../model/metadata.ts";
import type { Label, Relation } from "../model/relation.ts";
import { type Span, wordsAt, wordsOf } from "../model/span.ts";
import { accent, bold, columns, cut, dim, fitted, safe, wrapped, write } from "./terminal.ts";

export async function oneArticle(store: Store, { document, copies }: KeptDocument): Promise<void> {
  const laid = await laidLayers(store, document, [
    "mentions",
    "attributions",
    "relations",
    "labels",
    "citations",
  ]);
  const { mentions = [], attributions = [], relations = [], labels = [], citations = [] } = laid.layers;
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
      lines.push(...wrapped(safe(wordsAt(document.text, block).replace(/\s+/gu, " ").trim())), "");
  lines.push(bold(`Who says what (${attributions.length}${reviewed(attributions, laid.review)})`), "");
  lines.push(...whoSaysWhat(document.text, attributions, laid.review));
  const { text } = document;
  const told = teller(text, attributions);
  lines.push(
    ...part("Who stands how to whom, as told", relations, laid.review, tieRow(text, mentions, told)),
  );
  lines.push(...part("Loaded names", labels, laid.review, labelRow(text, mentions, told)));
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

type Told = (toldIn: string | null) => string;

/** Who tells it: the words of the attribution's source, or "the author". */
function teller(text: string, attributions: readonly Attribution[]): Told {
  const byId = new Map(attributions.map((one) => [one.id, one]));
  return (toldIn) => {
    if (toldIn === null) return "the author";
    const source = byId.get(toldIn)?.source ?? [];
    return source.length === 0 ? "nobody named" : wordsOf(text, source);
  };
}

/** A heading and a row an item; nothing where there is none. */
function part<Item extends { readonly id: string }>(
  title: string,
  items: readonly Item[],
  review: ReadonlyMap<string, ItemReview>,
  row: (item: Item) => readonly string[],
): string[] {
  if (items.length === 0) return [];
  const rows = items.map((item) => [...row(item), dim(reviewRemarks(review.get(item.id)).join(", "))]);
  return ["", bold(`${title} (${items.length}${reviewed(items, review)})`), "", ...columns(rows)];
}

const SIGNS = { "-1": "−", "0": "·", "1": "+" } as const;

/** A third of the line for each end of a tie, at most. */
const END = 34;

const tieRow =
  (text: string, mentions: readonly Mention[], told: Told) =>
  ({ type, sign, source, target, toldIn, hedged, negated, planned }: Relation): readonly string[] => [
    `  ${SIGNS[`${sign}`]} ${accent(cut(nameAt(text, mentions, source), END))}`,
    [negated ? "not:" : "", type].filter(Boolean).join(" "),
    accent(cut(nameAt(text, mentions, target), END)),
    dim(
      [cut(told(toldIn), END), hedged ? "hedged" : "", planned ? "planned" : ""].filter(Boolean).join(", "),
    ),
  ];

const labelRow =
  (text: string, mentions: readonly Mention[], told: Told) =>
  (label: Label): readonly string[] => [
    `  ${accent(cut(wordsAt(text, label), END))}`,
    label.mention === undefined ? "" : cut(nameAt(text, mentions, label.mention), END),
    dim(cut(label.teller === undefined ? told(label.toldIn) : nameAt(text, mentions, label.teller), END)),
    dim(cut(label.pattern, 30)),
  ];

/** The words of a mention; of a pronoun also the name that its actor goes by. */
function nameAt(text: string, mentions: readonly Mention[], span: Span): string {
  const words = wordsAt(text, span).replace(/\s+/gu, " ");
  const mention = mentions.find((one) => one.start === span.start && one.end === span.end);
  if (mention?.form !== "pronoun" || mention.actor === null) return words;
  const named = mentions.find((one) => one.actor === mention.actor && one.form === "name");
  return named === undefined ? words : `${words} (${wordsAt(text, named.head)})`;
}

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
      ...wrapped(safe(wordsOf(text, attribution.content).replace(/\s+/gu, " ")), `${indent}  `),
      ...(review.get(attribution.id)?.notes ?? []).flatMap((note) =>
        wrapped(`${safe(note.reviewer)} notes: ${safe(note.text.replace(/\s+/gu, " "))}`, `${indent}  `).map(
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

/** What the page says too: who found these, and how often they err. `found` are attributions of the case. */
export function accuracyLine(found: readonly Found[]): string {
  const version = (found.find(({ by }) => by === "model") ?? found.find(({ by }) => by === "rule"))?.version;
  const who = version?.includes("-by-model/") ? "by a learned model and by rules" : "by rules";
  const accuracy = version === undefined ? null : accuracyOf(version);
  if (accuracy === null) return `Attributions were found ${who}; how often they err was not measured.`;
  const of100 = (share: number): number => Math.round(100 * share);
  return `Attributions were found ${who}. Measured on ${accuracy.measuredOn}: of 100 shown about ${of100(accuracy.precision)} are right, and of 100 that are there about ${of100(accuracy.recall)} are found.`;
}

export async function articleAsJson(store: Store, kept: KeptDocument): Promise<void> {
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
