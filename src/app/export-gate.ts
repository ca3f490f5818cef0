// The export gate: the one function that every exporter, report and network passes. Nothing told leaves without its
// teller, hedge, quotation and review state; actors whom the user withholds appear as initials, in quotations too; and
// without text only hashes, offsets and short quotations go out.

import type { Actor } from "../model/actor.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Decision } from "../model/decision.ts";
import type { Document } from "../model/document.ts";
import type { Found } from "../model/found.ts";
import { sha256 } from "../model/id.ts";
import type { FoundLayer, LayerName, StoredLayerName } from "../model/layers.ts";
import { stated } from "../model/metadata.ts";
import type { PassedDocument, PassedItem, Quoted, Teller } from "../model/passed.ts";
import { hull, type Span, wordsAt } from "../model/span.ts";
import { initialsFor } from "./initials.ts";
import { type ItemReview, layOver, type ReviewState } from "./review.ts";

export interface GateOptions {
  /** Leaves out what no person has accepted, corrected or added. */
  readonly reviewed: boolean;
  /** False: hashes, offsets and short quotations only. */
  readonly text: boolean;
  /** Ids of the actors to show as initials. */
  readonly withhold: ReadonlySet<string>;
  /** The id under which an actor goes out. An id is made of a name: whoever guesses the name could tell a withheld one by it. */
  readonly actorId?: (id: string) => string;
}

export const openGate: GateOptions = { reviewed: false, text: true, withhold: new Set() };

export type { PassedDocument, PassedItem, Quoted, Teller } from "../model/passed.ts";

/** Code units to which a quotation is cut where text may not go out: enough to know it again, not to read it. */
const SHORT = 80;

export const shortened = (words: string): string =>
  words.length <= SHORT ? words : `${[...words.slice(0, SHORT)].slice(0, -1).join("")}…`;

/** Layers that tell something of somebody; sentences do not. */
const told: ReadonlySet<LayerName> = new Set([
  "mentions",
  "attributions",
  "assertions",
  "relations",
  "labels",
  "citations",
  "quantities",
  "times",
] satisfies LayerName[]);

/** Facts that name an actor by id. */
const actorKeys: ReadonlySet<string> = new Set(["actor", "sourceActor", "targetActor"]);

export function passGate(
  document: Document,
  found: readonly FoundLayer<StoredLayerName>[],
  actors: readonly Actor[],
  decisions: readonly Decision[],
  options: GateOptions,
): PassedDocument {
  const withheld = actors.filter((actor) => options.withhold.has(actor.id));
  const hide = initialsFor(withheld);
  const shown = (words: string): string => (options.text ? hide(words) : shortened(hide(words)));
  const quote = ({ start, end }: Span): Quoted => {
    const there = document.text.slice(start, end);
    const words = shown(there);
    return words === there ? { start, end, words } : { start, end, words, altered: true };
  };
  const actorId = options.actorId ?? ((id) => (options.withhold.has(id) ? "withheld" : id));
  const { layers, review: reviews } = layOver(
    document,
    Object.fromEntries(found.map(({ name, items }) => [name, items])),
    decisions,
  );
  const attributions: readonly Attribution[] = layers.attributions ?? [];
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const outer = outermost(document);

  const items: PassedItem[] = [];
  for (const { name } of found) {
    if (!told.has(name)) continue;
    for (const item of layers[name] as readonly (Found & object)[]) {
      const { spans, facts } = partsOf(item);
      // "accused" alone quotes nothing: a tie goes out with all from one end to the other.
      const passage = name === "relations" ? hull(Object.values(spans).flat()) : null;
      if (passage !== null) spans.passage = [passage];
      const { at = null } = reviews.get(item.id) ?? {};
      const review = stateOf(reviews.get(item.id));
      if (options.reviewed && (review === "not reviewed" || review === "rejected")) continue;
      const inside =
        "toldIn" in item
          ? (item.toldIn as string | null)
          : "within" in item
            ? (item.within as string | null)
            : null;
      items.push({
        layer: name,
        id: item.id,
        tellers: [...outer, ...around(inside, byId, document.text)].map((teller) => ({
          ...teller,
          name: shown(teller.name),
          ...(teller.actors === undefined ? {} : { actors: teller.actors.map(actorId) }),
        })),
        hedged: "hedged" in item && item.hedged === true,
        negated: "negated" in item && item.negated === true,
        quoted: Object.fromEntries(Object.entries(spans).map(([role, at]) => [role, at.map(quote)])),
        review,
        ...(at === null || review === "not reviewed" ? {} : { reviewedAt: at }),
        ...("speakers" in item ? { speakers: (item.speakers as readonly string[]).map(actorId) } : {}),
        found: { by: item.by, version: item.version, score: item.score ?? null },
        facts: Object.fromEntries(
          Object.entries(facts).map(([key, value]) => [
            key,
            typeof value !== "string" ? value : actorKeys.has(key) ? actorId(value) : shown(value),
          ]),
        ),
      });
    }
  }
  const metadata = (field: "title" | "byline" | "outlet" | "published"): string | null => {
    const value = stated(document.metadata, field);
    return value === null ? null : hide(value);
  };
  return {
    id: document.id,
    version: document.version,
    title: metadata("title"),
    byline: metadata("byline"),
    outlet: metadata("outlet"),
    published: metadata("published"),
    ...(options.text && withheld.length === 0 ? { text: document.text } : {}),
    textSha256: sha256(document.text),
    items,
  };
}

/** Nobody has reviewed words that changed since. */
const stateOf = (review: ItemReview | undefined): ReviewState =>
  review === undefined || review.changed ? "not reviewed" : review.state;

function outermost(document: Document): readonly Teller[] {
  const outlet = stated(document.metadata, "outlet");
  const author = stated(document.metadata, "byline");
  return [
    ...(outlet === null ? [] : [{ as: "outlet" as const, name: outlet }]),
    ...(author === null ? [] : [{ as: "author" as const, name: author }]),
  ];
}

/** The sources of the attributions that hold an item, outermost first. */
function around(id: string | null, byId: ReadonlyMap<string, Attribution>, text: string): readonly Teller[] {
  const tellers: Teller[] = [];
  const seen = new Set<string>();
  for (let next = id; next !== null && !seen.has(next); ) {
    seen.add(next);
    const attribution = byId.get(next);
    if (attribution === undefined) break;
    const name = attribution.source.map((span) => wordsAt(text, span)).join(" … ");
    tellers.unshift({
      as: "source",
      name: name === "" ? "somebody not named" : name,
      ...(attribution.speakers.length > 0 ? { actors: attribution.speakers } : {}),
    });
    next = attribution.within;
  }
  return tellers;
}

const isSpan = (value: unknown): value is Span =>
  typeof value === "object" && value !== null && "start" in value && "end" in value;

/** An item's spans by role, and its plain facts. */
function partsOf(item: object): {
  readonly spans: Record<string, readonly Span[]>;
  readonly facts: Record<string, string | number | boolean | null>;
} {
  const spans: Record<string, readonly Span[]> = {};
  const facts: Record<string, string | number | boolean | null> = {};
  const apart = new Set([
    "id",
    "by",
    "version",
    "score",
    "hedged",
    "negated",
    "within",
    "toldIn",
    "start",
    "end",
  ]);
  if (isSpan(item)) spans.words = [item];
  for (const [key, value] of Object.entries(item)) {
    if (apart.has(key)) continue;
    if (isSpan(value)) spans[key] = [value];
    else if (Array.isArray(value)) {
      if (value.every(isSpan)) spans[key] = value;
    } else if (typeof value !== "object" || value === null) facts[key] = value;
  }
  return { spans, facts };
}
