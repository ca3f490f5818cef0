// A process that adds documents to a case until it has added enough or is killed, and says on standard output what was
// acknowledged, one JSON object a line: `node adding-child.ts FOLDER NAME COUNT`. Every fourth addition changes a file
// that it added before, so that versions are written too.

import { writeSync } from "node:fs";
import { openSqliteCase } from "../../src/keep/sqlite/open.ts";
import { type Article, article } from "./articles.ts";

export interface Acknowledged {
  readonly documentId: string;
  readonly versionId: string;
  readonly text: string;
}

/** Items of the layer of sentences: enough that a document is written in many pages. */
export const SENTENCES = 120;

export function bigArticle(made: Article) {
  const entry = article(made);
  const sentences = Array.from({ length: SENTENCES }, (_, i) => ({ start: i, end: i + 5 }));
  return {
    ...entry,
    layers: entry.layers.map((layer) =>
      layer.name === "sentences" ? { ...layer, items: sentences } : layer,
    ),
  };
}

if (import.meta.main) {
  const [folder, name, count] = process.argv.slice(2) as [string, string, string];
  const store = await openSqliteCase(folder, { create: true });
  for (let i = 0; i < Number(count); i++) {
    const changes = i % 4 === 3;
    const text = `${name} ${i} left. ${`It rained on day ${i}. `.repeat(20 + (i % 7) * 30)}`;
    const place = `/${name}/${changes ? i - 2 : i}`;
    const { documentId } = await store.identify({
      place,
      ...article({ text }).document.version,
    });
    const added = await store.add(bigArticle({ text, place, id: documentId }));
    const acknowledged: Acknowledged = { documentId: added.documentId, versionId: added.versionId, text };
    writeSync(1, `${JSON.stringify(acknowledged)}\n`);
  }
  await store.close();
}
