// Articles and claims as they stand behind the export gate, for writers to write.

import { createHash } from "node:crypto";
import type { PassedArticle, PassedClaim, PassedItem, Quoted } from "../../src/model/passed.ts";
import { codePointsOf } from "../../src/text/code-points.ts";

const TEXT = '🙂 Ishel Madroun said that "the Guard" backs Tam Reddish.';

const quoted = (words: string, text = TEXT): Quoted => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, words };
};

const item = (id: string, layer: PassedItem["layer"], more: Partial<PassedItem>): PassedItem => ({
  layer,
  id,
  tellers: [{ as: "outlet", name: "Courier" }],
  hedged: false,
  negated: false,
  quoted: {},
  review: "not reviewed",
  found: { by: "model", version: "made/1", score: 0.5 },
  facts: {},
  ...more,
});

export const items: readonly PassedItem[] = [
  item("m1", "mentions", {
    quoted: { words: [quoted("Ishel Madroun")], head: [quoted("Ishel Madroun")] },
    facts: { type: "Person", form: "name", actor: "a1" },
  }),
  item("m2", "mentions", {
    quoted: { words: [quoted("the Guard")], head: [quoted("Guard")] },
    facts: { type: "Organisation", form: "name", actor: "a2" },
    review: "accepted",
    reviewedAt: "2026-03-01T10:00:00Z",
  }),
  item("t1", "attributions", {
    quoted: {
      source: [quoted("Ishel Madroun")],
      cue: [quoted("said")],
      content: [quoted('that "the Guard" backs Tam Reddish')],
    },
    speakers: ["a1"],
    hedged: true,
    facts: { kind: "mixed" },
  }),
  item("r1", "relations", {
    tellers: [
      { as: "outlet", name: "Courier" },
      { as: "source", name: "Ishel Madroun", actors: ["a1"] },
    ],
    quoted: {
      source: [quoted("the Guard")],
      target: [quoted("Tam Reddish")],
      evidence: [quoted("backs")],
      passage: [quoted('the Guard" backs Tam Reddish')],
    },
    facts: { type: "supports", sign: 1, sourceActor: "a2", targetActor: "a3" },
    review: "rejected",
    reviewedAt: "2026-03-02T10:00:00Z",
  }),
];

export const article = (
  more: Partial<PassedArticle["document"]> = {},
  address: string | null = null,
): PassedArticle => ({
  document: {
    id: "d1",
    version: { id: "v1", sha256: hash("file"), locator: null, reader: "txt/1" },
    title: "The \u202egates ]]> \u0000",
    byline: "Bo Ek",
    outlet: "Courier",
    published: "2018-03-05",
    text: TEXT,
    textSha256: hash(TEXT),
    items,
    ...more,
  },
  lang: "en",
  address,
  added: "2026-01-02T03:04:05Z",
  actors: [
    { id: "a1", name: "Ishel Madroun", type: "Person" },
    { id: "a2", name: "Delta Guard", type: "Organisation" },
    { id: "a3", name: "Tam Reddish", type: "Person" },
    { id: "a4", name: "Pellam", type: "Location" },
  ],
  codePoint: codePointsOf(TEXT),
});

/** As the gate lets it pass without text: long quotations cut, names of the withheld altered, no text. */
export const withoutText = (): PassedArticle => {
  const { text: _, ...document } = article().document;
  const cut = items.map((one) => ({
    ...one,
    quoted: Object.fromEntries(
      Object.entries(one.quoted).map(([role, all]) => [
        role,
        all.map((span) =>
          span.words.length > 20 ? { ...span, words: "that …", altered: true as const } : span,
        ),
      ]),
    ),
  }));
  return { ...article(), document: { ...document, items: cut } };
};

export const claim = (): PassedClaim => {
  const { document, lang, address } = article();
  const telling = { document, lang, address, item: items[2]!, words: "the Guard backs Tam Reddish" };
  return {
    id: "y1",
    words: "the Guard backs Tam Reddish",
    tellings: [
      { ...telling, affirms: true },
      {
        ...telling,
        document: { ...document, id: "d2", published: "1938~", outlet: null },
        item: { ...items[2]!, id: "t2" },
        affirms: false,
      },
    ],
    line: "2 tellings in 2 documents, at most 2 origins known",
  };
};

function hash(words: string): string {
  return createHash("sha256").update(words).digest("hex");
}

export async function* each<T>(...all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

export async function collected(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}
