// FollowTheMoney entities as JSON lines, as OpenAleph and its tools take them: PlainText documents, and Mentions of the people
// and organisations that they name. Nobody becomes an entity of their own and no tie goes out: there it would stand as a
// fact. What the schema has no property for stands beside "properties", where readers keep it as context.

import type { ActorType } from "../model/actor.ts";
import type { PassedArticle, PassedItem } from "../model/passed.ts";

const SCHEMATA: Readonly<Partial<Record<ActorType, string>>> = {
  Person: "Person",
  Organisation: "Organization",
};
/** ISO 639-3, which that schema wants; others are left out rather than guessed. */
const LANGUAGES: Readonly<Record<string, string>> = { en: "eng" };

export const followTheMoney = {
  name: "follow-the-money",
  extension: "ftm.json",
  mediaType: "application/json+ftm",
  async *write(articles: AsyncIterable<PassedArticle>): AsyncGenerator<string> {
    for await (const article of articles) {
      yield `${JSON.stringify(documentOf(article))}\n`;
      for (const mention of mentionsIn(article)) yield `${JSON.stringify(mention)}\n`;
    }
  },
};

function documentOf({ document, lang, address }: PassedArticle) {
  const { id, title, byline, outlet, published, text, version, textSha256 } = document;
  const language = LANGUAGES[lang.split("-")[0]!];
  // Dates of that schema are ISO prefixes; what EDTF says beyond them ("1938~") would be refused.
  const date = published !== null && /^\d{4}(-\d\d(-\d\d)?)?$/.test(published) ? published : null;
  return {
    id,
    schema: "PlainText",
    properties: properties({
      title,
      author: byline,
      publisher: outlet,
      date,
      language: language ?? null,
      sourceUrl: address,
      bodyText: text ?? null,
      mimeType: "text/plain",
    }),
    sha256: version.sha256,
    textSha256,
    ...(date === published ? {} : { published }),
  };
}

/** A Mention for each of the people and organisations that the article names, with all its names and places there. */
function* mentionsIn({ document, actors }: PassedArticle) {
  const byActor = new Map<string, PassedItem[]>();
  for (const item of document.items) {
    const { actor, form } = item.facts;
    if (item.layer !== "mentions" || item.review === "rejected" || form !== "name") continue;
    const key = String(actor);
    const known = byActor.get(key);
    if (known === undefined) byActor.set(key, [item]);
    else known.push(item);
  }
  for (const { id, name, type } of actors) {
    const items = byActor.get(id) ?? [];
    const detectedSchema = SCHEMATA[type];
    if (detectedSchema === undefined || items.length === 0) continue;
    const written = items.flatMap(({ quoted }) =>
      (quoted.head ?? quoted.words ?? []).map(({ words }) => words),
    );
    yield {
      id: `${document.id}.${id}`,
      schema: "Mention",
      properties: {
        document: [document.id],
        name: [...new Set([name, ...written])],
        detectedSchema: [detectedSchema],
      },
      review: [...new Set(items.map(({ review }) => review))].sort(),
      foundBy: [...new Set(items.map(({ found }) => found.version))].sort(),
      offsets: items.flatMap(({ quoted }) => (quoted.words ?? []).map(({ start, end }) => [start, end])),
    };
  }
}

const properties = (of: Readonly<Record<string, string | null>>): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(of).flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, [value]]])),
  );
