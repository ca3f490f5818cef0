// Made-up articles whose actors, attributions, ties and labels are given by hand, for tests of what is joined across them.

import type { NewDocument } from "../src/keep/store.ts";
import type { ActorType, Mention } from "../src/model/actor.ts";
import type { Attribution } from "../src/model/attribution.ts";
import { documentId, versionId } from "../src/model/document.ts";
import { idOf, sha256 } from "../src/model/id.ts";
import { noMetadata } from "../src/model/metadata.ts";
import type { Label, Relation } from "../src/model/relation.ts";
import type { Span } from "../src/model/span.ts";
import { splitParagraphs } from "../src/text/paragraphs.ts";
import { canonical } from "../src/text/spelling.ts";

export interface Told {
  readonly place: string;
  readonly text: string;
  readonly outlet?: string;
  readonly published?: string;
  /** Each name in the text, with its type and, where it is a short form, the full name whose actor is meant. */
  readonly names: readonly (readonly [name: string, type: ActorType, full?: string])[];
  /** Who says what, both as words of the text. */
  readonly says?: readonly (readonly [speaker: string, content: string])[];
  readonly ties?: readonly Readonly<{
    from: string;
    to: string;
    type: Relation["type"];
    sign: Relation["sign"];
    /** Index in `says` of who tells it. */
    toldIn?: number;
  }>[];
  /** Words that call somebody, and who is meant. */
  readonly labels?: readonly (readonly [words: string, actor: string])[];
}

const rule = { by: "rule", version: "made-by-hand/1" } as const;

export function toldDocument(told: Told): NewDocument {
  const { place, text } = told;
  const bytes = new TextEncoder().encode(text);
  const hash = sha256(bytes);
  const id = documentId(hash, null);
  const spanOf = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`The text does not say "${words}".`);
    return { start, end: start + words.length };
  };
  const actorOf = new Map(
    told.names.map(([name, type, full]) => [name, idOf("a", type, canonical(full ?? name))]),
  );
  const mentions = told.names
    .flatMap(([name, type]) =>
      [...text.matchAll(new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, "gu"))].map(
        ({ index }): Mention => {
          const span = { start: index, end: index + name.length };
          return {
            id: idOf("m", id, span.start, span.end),
            ...rule,
            ...span,
            type,
            form: "name",
            head: span,
            actor: actorOf.get(name)!,
          };
        },
      ),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, i, all) => !all.some((other, j) => j < i && other.end >= one.end));
  const attributions = (told.says ?? []).map(
    ([speaker, content], n): Attribution => ({
      id: idOf("t", id, n),
      ...rule,
      source: [spanOf(speaker)],
      cue: [],
      content: [spanOf(content)],
      kind: "indirect",
      hedged: false,
      negated: false,
      within: null,
      speakers: [actorOf.get(speaker)!],
    }),
  );
  const relations = (told.ties ?? []).map(
    ({ from, to, type, sign, toldIn }, n): Relation => ({
      id: idOf("r", id, n),
      ...rule,
      type,
      sign,
      source: spanOf(from),
      target: spanOf(to),
      sourceActor: actorOf.get(from)!,
      targetActor: actorOf.get(to)!,
      evidence: [
        {
          start: Math.min(spanOf(from).start, spanOf(to).start),
          end: Math.max(spanOf(from).end, spanOf(to).end),
        },
      ],
      toldIn: toldIn === undefined ? null : attributions[toldIn]!.id,
      hedged: false,
      negated: false,
    }),
  );
  const labels = (told.labels ?? []).map(
    ([words, actor], n): Label => ({
      id: idOf("l", id, n),
      ...rule,
      ...spanOf(words),
      actor: actorOf.get(actor)!,
      toldIn: null,
      pattern: `list: ${words}`,
    }),
  );
  const layer = (name: string, items: readonly unknown[]) => ({ name, finder: rule.version, items }) as never;
  const stated = (value: string | undefined) =>
    value === undefined ? [] : [{ value, said: { by: "file", field: "made" } as const }];
  return {
    document: {
      id,
      version: { id: versionId(hash, null, "txt/1"), sha256: hash, locator: null, reader: "txt/1" },
      text,
      blocks: splitParagraphs(text).map((span) => ({ ...span, kind: "paragraph" })),
      metadata: {
        ...noMetadata,
        outlet: stated(told.outlet) as never,
        published: stated(told.published) as never,
      },
      lang: "en",
    },
    copy: {
      place,
      locator: null,
      sha256: hash,
      size: bytes.length,
      got: "2026-01-02T03:04:05Z",
      gotBy: "test",
      outlet: null,
    },
    original: bytes,
    layers: [
      layer("mentions", mentions),
      layer("attributions", attributions),
      layer("relations", relations),
      layer("labels", labels),
    ],
  };
}

/** Three articles of one made-up conflict. */
export const courier: Told = {
  place: "/courier.txt",
  outlet: "Courier",
  published: "2018-03-05",
  text: "Ishel Madroun said the Delta Guard backs Tam Reddish. Madroun left. The Guard is a cult.",
  names: [
    ["Ishel Madroun", "Person"],
    ["Madroun", "Person", "Ishel Madroun"],
    ["Delta Guard", "Organisation"],
    ["Guard", "Organisation", "Delta Guard"],
    ["Tam Reddish", "Person"],
  ],
  says: [["Ishel Madroun", "the Delta Guard backs Tam Reddish"]],
  ties: [{ from: "Delta Guard", to: "Tam Reddish", type: "supports", sign: 1, toldIn: 0 }],
  labels: [["cult", "Guard"]],
};
export const review: Told = {
  place: "/review.txt",
  outlet: "Review",
  published: "2018-03-07",
  text: "The Delta Guard, or DG, met Ishel Madrun. The DG fights Tam Reddish.",
  names: [
    ["Delta Guard", "Organisation"],
    ["DG", "Organisation", "Delta Guard"],
    ["Ishel Madrun", "Person"],
    ["Tam Reddish", "Person"],
  ],
  ties: [{ from: "DG", to: "Tam Reddish", type: "fights", sign: -1 }],
};
export const herald: Told = {
  place: "/herald.txt",
  text: "Ben Madroun spoke. Tam Reddish listened.",
  names: [
    ["Ben Madroun", "Person"],
    ["Tam Reddish", "Person"],
  ],
};
