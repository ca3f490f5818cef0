// The works that articles of a case cite, as bibliographies take them. Works alone: no words of an article, no telling and no
// claim leaves here, so that the export gate has nothing to review or to cut.

import { bibtex } from "../exchange/bibtex.ts";
import { cslJson } from "../exchange/csl-json.ts";
import { ris } from "../exchange/ris.ts";
import type { Exporter, Store } from "../extend.ts";
import type { Work } from "../model/citation.ts";
import { workPage } from "./sources.ts";

export const workExporters = {
  bibtex,
  ris,
  "csl-json": cslJson,
} as const satisfies Readonly<Record<string, Exporter<Work>>>;

export type WorkFormat = keyof typeof workExporters;

export interface ExportedWorks {
  readonly works: number;
  readonly pieces: AsyncIterable<string>;
}

/** Those that most articles cite first. */
export async function exportWorks(store: Store, format: WorkFormat): Promise<ExportedWorks> {
  const { total } = await workPage(store, { limit: 1 });
  return { works: total, pieces: workExporters[format].write(worksIn(store)) };
}

/** Works that are read at once. */
const PAGE = 500;

async function* worksIn(store: Store): AsyncGenerator<Work> {
  for (let offset = 0; ; offset += PAGE) {
    const { items } = await workPage(store, { offset, limit: PAGE });
    for (const { work } of items) yield work;
    if (items.length < PAGE) return;
  }
}
