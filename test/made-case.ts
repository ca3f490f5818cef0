// Small made-up articles with their findings marked in place, as a store is handed them. Findings are written by hand,
// so that tests of keeping, serving and showing do not move when a finder gets better.

import type { NewDocument } from "../src/keep/store.ts";
import type { Attribution, AttributionKind } from "../src/model/attribution.ts";
import type { BlockKind } from "../src/model/block.ts";
import type { Citation } from "../src/model/citation.ts";
import { documentId, versionId } from "../src/model/document.ts";
import { idOf, sha256 } from "../src/model/id.ts";
import { type Metadata, type MetadataField, noMetadata } from "../src/model/metadata.ts";
import { inOrder, type Span, wordsAt } from "../src/model/span.ts";
import { splitParagraphs } from "../src/text/paragraphs.ts";
import { type Marked, marked } from "./marked.ts";

export interface MadeArticle {
  readonly place: string;
  /**
   * The text in the mini-language of marked.ts. s1, c1, t1 are source, cue and content of attribution 1, v1 its venue; a a
   * checkable sentence of the author's own, m a mention, f a footnote marker that leads to the reference r of the same number,
   * d one that leads nowhere, q a quantity, e a time.
   */
  readonly source: string;
  /** The kinds of the blocks in turn, for those that are not paragraphs. */
  readonly kinds?: readonly (BlockKind | null)[];
  /** Metadata that the text itself states, in words of which it has no others before. */
  readonly textSays?: Readonly<Partial<Record<MetadataField, string>>>;
  /** Metadata that others state. */
  readonly metadata?: Partial<Metadata>;
  /** What is true of attributions, by number. One with a score was found by a model. */
  readonly of?: Readonly<
    Record<string, Partial<Pick<Attribution, "hedged" | "hedgedBySource" | "negated" | "kind" | "score">>>
  >;
  /** Which attribution lies in which, both by number. */
  readonly within?: Readonly<Record<string, string>>;
}

const READER = "txt/1";
const rule = { by: "rule", version: "made-by-hand/1" } as const;
const model = { by: "model", version: "made-by-model/1" } as const;

/** An article as a store is handed it. */
export function newDocument(made: MadeArticle): NewDocument {
  const { text, spans } = marked(made.source);
  const bytes = new TextEncoder().encode(text);
  const hash = sha256(bytes);
  const id = documentId(hash, null);
  const labelled = labelledSpans(spans);
  const single = (letter: string): (Span & { number: string })[] =>
    [...(labelled.get(letter) ?? [])].flatMap(([number, list]) => list.map((span) => ({ ...span, number })));
  const idAt = (kind: "m" | "s" | "q" | "e" | "c", span: Span): string =>
    idOf(kind, id, span.start, span.end);
  const layer = (name: string, items: readonly unknown[]) => ({ name, finder: rule.version, items }) as never;

  return {
    document: {
      id,
      version: { id: versionId(hash, null, READER), sha256: hash, locator: null, reader: READER },
      text,
      blocks: splitParagraphs(text).map((span, i) => ({ ...span, kind: made.kinds?.[i] ?? "paragraph" })),
      metadata: { ...noMetadata, ...saidBy(text, made.textSays ?? {}), ...made.metadata },
      lang: "en",
    },
    copy: {
      place: made.place,
      locator: null,
      sha256: hash,
      size: bytes.length,
      got: "2026-01-02T03:04:05Z",
      gotBy: "test",
      outlet: null,
    },
    original: bytes,
    layers: [
      layer(
        "sentences",
        splitParagraphs(text).map(({ start, end }) => ({ start, end })),
      ),
      layer("attributions", attributions(id, labelled, made)),
      layer(
        "assertions",
        single("a").map(({ number: _, ...span }) => ({ id: idAt("s", span), ...rule, span: [span] })),
      ),
      layer(
        "mentions",
        single("m").map(({ number: _, ...span }) => ({
          id: idAt("m", span),
          ...rule,
          ...span,
          type: "Organisation",
          form: "name",
          head: span,
          actor: null,
        })),
      ),
      layer("citations", citations(id, text, labelled)),
      layer(
        "quantities",
        single("q").map(({ number: _, ...span }) => {
          const value = Number(wordsAt(text, span).replace(/\D/g, ""));
          return {
            id: idAt("q", span),
            ...rule,
            ...span,
            min: value,
            max: value,
            bound: "exactly",
            unit: null,
            of: null,
            place: null,
            time: null,
            giver: null,
          };
        }),
      ),
      layer(
        "times",
        single("e").map(({ number: _, ...span }) => ({
          id: idAt("e", span),
          ...rule,
          ...span,
          value: null,
          relative: true,
        })),
      ),
    ],
  };
}

const saidBy = (text: string, says: NonNullable<MadeArticle["textSays"]>): Partial<Metadata> =>
  Object.fromEntries(
    Object.entries(says).map(([field, value]) => {
      const start = text.indexOf(value);
      if (start < 0) throw new Error(`The text does not say "${value}".`);
      return [field, [{ value, said: { by: "text", span: { start, end: start + value.length } } }]];
    }),
  );

type Labelled = ReadonlyMap<string, ReadonlyMap<string, readonly Span[]>>;

/** {"t1": […]} as t → 1 → […]. */
function labelledSpans(spans: Marked["spans"]): Labelled {
  const byLetter = new Map<string, Map<string, readonly Span[]>>();
  for (const [label, list] of Object.entries(spans)) {
    const byNumber = byLetter.get(label[0]!) ?? new Map();
    byLetter.set(label[0]!, byNumber.set(label.slice(1), list));
  }
  return byLetter;
}

function attributions(documentId: string, labelled: Labelled, made: MadeArticle): Attribution[] {
  const of = (letter: string, number: string): readonly Span[] => labelled.get(letter)?.get(number) ?? [];
  const numbers = [...(labelled.get("t")?.keys() ?? [])];
  const idFor = (number: string): string =>
    idOf("t", documentId, JSON.stringify([of("s", number), of("c", number), of("t", number)]));
  return numbers
    .map((number) => ({
      id: idFor(number),
      ...(made.of?.[number]?.score === undefined ? rule : model),
      source: of("s", number),
      cue: of("c", number),
      content: of("t", number),
      kind: "indirect" as AttributionKind,
      hedged: false,
      negated: false,
      ...(of("v", number).length > 0 && { venue: of("v", number) }),
      within: made.within?.[number] === undefined ? null : idFor(made.within[number]),
      speakers: [],
      ...made.of?.[number],
    }))
    .sort((a, b) => inOrder(a.content[0]!, b.content[0]!));
}

function citations(documentId: string, text: string, labelled: Labelled): Citation[] {
  const cite = (marker: Span, reference: Span | null): Citation => ({
    id: idOf("c", documentId, marker.start, marker.end),
    ...rule,
    kind: "note",
    marker,
    key: /\d+/.exec(wordsAt(text, marker))?.[0] ?? null,
    reference,
    dangling: reference === null,
    url: null,
    work: null,
  });
  const of = (letter: string) => [...(labelled.get(letter) ?? [])];
  return [
    ...of("f").flatMap(([number, list]) =>
      list.map((marker) => cite(marker, labelled.get("r")?.get(number)?.[0] ?? null)),
    ),
    ...of("d").flatMap(([, list]) => list.map((marker) => cite(marker, null))),
  ].sort((a, b) => inOrder(a.marker!, b.marker!));
}
