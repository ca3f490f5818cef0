// What one document tells of its actors, in rows that a case can count: who says something, who is spoken about, who is tied
// to whom, who is called what. Made from the layers as reviewers left them; what a person rejected tells nothing.

import { actorsOf } from "../../find/mention/actors.ts";
import { type DocumentActors, nameIdOf } from "../../join/actors.ts";
import type { ActorFact, DocumentFacts } from "../../keep/joins.ts";
import type { Mention } from "../../model/actor.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { Document } from "../../model/document.ts";
import type { Layers } from "../../model/layers.ts";
import type { Label, Relation } from "../../model/relation.ts";
import { contains, hull, type Span, wordsAt } from "../../model/span.ts";

type Rested = Pick<Layers, "mentions" | "attributions" | "relations" | "labels">;

/** The layers that facts rest on. */
export const factLayers = ["mentions", "attributions", "relations", "labels"] as const;

export interface ToldOfActors {
  /** Its named actors, as joining wants them. */
  readonly actors: DocumentActors;
  readonly facts: DocumentFacts;
}

/** `rejected` says by id what counts no longer. */
export function toldOfActors(
  document: Document,
  layers: Rested,
  rejected: (id: string) => boolean = () => false,
): ToldOfActors {
  const { text, id: documentId } = document;
  const mentions = layers.mentions.filter(({ id, actor }) => actor !== null && !rejected(id));
  const first = new Map<string, Span>();
  const counts = new Map<string, number>();
  for (const { actor, form, head } of mentions) {
    counts.set(actor!, (counts.get(actor!) ?? 0) + 1);
    if (form === "name" && !first.has(actor!)) first.set(actor!, head);
  }
  const actors: DocumentActors = {
    documentId,
    actors: actorsOf(mentions, text).map(({ id, type, name, names }) => {
      const at = first.get(id);
      return {
        id,
        type,
        name,
        names: names.map(({ name, count }) => ({ name, count })),
        ...(at === undefined ? {} : { at: { start: at.start, end: at.end } }),
      };
    }),
  };
  const named = new Set(actors.actors.map(({ id }) => id));
  const attributions = layers.attributions.filter(({ id }) => !rejected(id));
  const byId = new Map(attributions.map((one) => [one.id, one]));
  const teller = (toldIn: string | null): string | null => byId.get(toldIn ?? "")?.speakers[0] ?? null;
  const facts = [
    ...attributions.flatMap((one) => saidIn(one, mentions)),
    ...layers.relations.filter(({ id }) => !rejected(id)).flatMap((one) => tieOf(one, teller)),
    ...layers.labels.filter(({ id }) => !rejected(id)).flatMap((one) => labelOf(one, text, mentions, teller)),
  ].filter(({ actor, other }) => named.has(actor) || (other !== null && named.has(other)));
  return {
    actors,
    facts: {
      documentId,
      actors: actors.actors.map((actor) => ({
        local: actor.id,
        name: nameIdOf(actor, documentId),
        mentions: counts.get(actor.id) ?? 0,
        at: actor.at ?? null,
      })),
      facts,
    },
  };
}

function saidIn(attribution: Attribution, mentions: readonly Mention[]): ActorFact[] {
  const { id, content, cue, source, speakers, hedged, negated } = attribution;
  const span = hull(content) ?? hull(cue) ?? hull(source);
  if (span === null) return [];
  const fact = {
    layer: "attributions",
    item: id,
    what: null,
    sign: null,
    own: false,
    planned: false,
    pattern: null,
  } as const;
  const about = new Set<string>();
  // Mentions stand in text order: those of the content lie together.
  for (let i = firstFrom(mentions, span.start); i < mentions.length && mentions[i]!.start < span.end; i++) {
    const { actor } = mentions[i]!;
    if (!speakers.includes(actor!) && content.some((part) => contains(part, mentions[i]!))) about.add(actor!);
  }
  const teller = speakers[0] ?? null;
  return [
    ...speakers.map((actor) => ({
      ...fact,
      kind: "says" as const,
      actor,
      other: null,
      teller: null,
      hedged,
      negated,
      span,
    })),
    ...[...about].map((actor) => ({
      ...fact,
      kind: "about" as const,
      actor,
      other: teller,
      teller,
      hedged,
      negated,
      span,
    })),
  ];
}

/** Index of the first of `mentions`, which are in text order, that starts at or after `from`. */
function firstFrom(mentions: readonly Mention[], from: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tieOf(relation: Relation, teller: (toldIn: string | null) => string | null): ActorFact[] {
  const {
    id,
    type,
    sign,
    sourceActor,
    targetActor,
    evidence,
    toldIn,
    hedged,
    negated,
    planned = false,
  } = relation;
  const span = hull(evidence);
  // A tie of somebody to himself comes of names that were joined; it tells nothing.
  if (sourceActor === null || targetActor === null || sourceActor === targetActor || span === null) return [];
  return [
    {
      kind: "tie",
      actor: sourceActor,
      other: targetActor,
      layer: "relations",
      item: id,
      what: type,
      sign,
      teller: teller(toldIn),
      own: toldIn === null,
      hedged,
      negated,
      planned,
      span,
      pattern: null,
    },
  ];
}

function labelOf(
  label: Label,
  text: string,
  mentions: readonly Mention[],
  tellerOf: (toldIn: string | null) => string | null,
): ActorFact[] {
  const { id, actor, toldIn, pattern, start, end } = label;
  if (actor === null) return [];
  const calls = label.teller;
  const caller =
    calls === undefined
      ? null
      : mentions.find((one) => one.start === calls.start && one.end === calls.end)?.actor;
  return [
    {
      kind: "label",
      actor,
      other: null,
      layer: "labels",
      item: id,
      what: wordsAt(text, label).toLowerCase().replaceAll("’", "'").replace(/\s+/g, " "),
      sign: null,
      teller: caller ?? tellerOf(toldIn),
      own: toldIn === null && calls === undefined,
      hedged: false,
      negated: false,
      planned: false,
      span: { start, end },
      pattern,
    },
  ];
}
