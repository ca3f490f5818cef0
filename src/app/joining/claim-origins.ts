// On how many origins one claim may rest, read from the case: the documents of its tellings with who signed and published
// them, the passages that they share, the works that they cite. Documents are read once for all claims of a run.

import type { Store } from "../../extend.ts";
import { quotations } from "../../find/quotations.ts";
import { tokens } from "../../find/tokens.ts";
import type { TellingItem } from "../../join/claims.ts";
import {
  type CarriedTelling,
  carriedTellings,
  dependencesOf,
  type TellingDocument,
  type Told,
  tellingDocument,
  testsBetween,
} from "../../join/dependences.ts";
import { type Origins, originsLine, originsOf, type Route, routeOf } from "../../join/origins.ts";
import type { Language } from "../../lang/language.ts";
import type { Citation } from "../../model/citation.ts";
import type { Dependence, DependenceTest, Reuse } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import type { Quotation, Sentence } from "../../model/token.ts";
import { laidLayers } from "../laid-layers.ts";
import type { WorkView } from "./works.ts";

export interface ClaimOrigins {
  /** "6 tellings in 6 documents, at most 2 origins known; outlet not testable in 5 of 6". */
  readonly line: string;
  readonly strong: Origins;
  /** With weak ties counted too; null where that changes nothing. */
  readonly weak: Origins | null;
  readonly dependences: readonly Dependence[];
  readonly route: Route;
}

interface Read {
  readonly document: Document;
  readonly about: TellingDocument;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly citations: readonly Citation[];
  readonly works: ReadonlyMap<string, string>;
}

/** Documents held at a time: what is told again is told again soon. */
const HELD = 300;
/** Documents of one claim that are looked at: passages among them are asked for pair by pair. */
const LOOKED = 400;

export type OriginReader = (tellings: readonly TellingItem[]) => Promise<ClaimOrigins>;

export function originReader(store: Store, language: Language): OriginReader {
  const told = toldReader(store, language);
  return async (tellings) => {
    const all = await told(tellings);
    const dependences = dependencesOf(all);
    const strong = originsOf(all, dependences);
    const weak = originsOf(all, dependences, { weak: true });
    return {
      line: originsLine(strong),
      strong,
      weak: weak.origins.length === strong.origins.length ? null : weak,
      dependences,
      route: routeOf(all, dependences, strong),
    };
  };
}

/** What each test of dependence came to between two documents of a claim. */
export async function testsOf(
  store: Store,
  language: Language,
  tellings: readonly TellingItem[],
  a: string,
  b: string,
): Promise<readonly DependenceTest[]> {
  const all = await toldReader(store, language)(tellings);
  return testsBetween(a, b, all, dependencesOf(all));
}

function toldReader(store: Store, language: Language): (tellings: readonly TellingItem[]) => Promise<Told> {
  const held = new Map<string, Promise<Read | null>>();
  const documentOfWork = new Map<string, string | null>();
  const read = (id: string): Promise<Read | null> => {
    const known = held.get(id);
    if (known !== undefined) return known;
    const reading = readDocument(store, id, language);
    held.set(id, reading);
    if (held.size > HELD) held.delete(held.keys().next().value!);
    return reading;
  };
  const workDocument = async (work: string): Promise<string | null> => {
    const known = documentOfWork.get(work);
    if (known !== undefined) return known;
    const view = await store.views.one<WorkView>("works", work);
    documentOfWork.set(work, view?.work.documentId ?? null);
    return view?.work.documentId ?? null;
  };
  return async (tellings) => {
    const byDocument = Map.groupBy(tellings, ({ documentId }) => documentId);
    const documents = new Map<string, TellingDocument>();
    const carried: CarriedTelling[] = [];
    const reuses: Reuse[] = [];
    const seen = new Set<string>();
    for (const [id, own] of [...byDocument].slice(0, LOOKED)) {
      const one = await read(id);
      if (one === null) continue;
      documents.set(id, one.about);
      const works = new Map<string, string | null>();
      for (const work of one.works.values()) works.set(work, await workDocument(work));
      carried.push(
        ...carriedTellings(
          one.document,
          own,
          one,
          {
            workOf: (citation) => one.works.get(citation) ?? null,
            documentOf: (work) => works.get(work) ?? null,
          },
          language,
        ),
      );
      for (const reuse of await store.reuses.of(id))
        if (byDocument.has(reuse.b.documentId) && !seen.has(reuse.id)) {
          seen.add(reuse.id);
          reuses.push(reuse);
        }
    }
    return { tellings: carried, documents, reuses };
  };
}

async function readDocument(store: Store, id: string, language: Language): Promise<Read | null> {
  const kept = await store.document(id);
  if (kept === null) return null;
  const { document } = kept;
  const { layers } = await laidLayers(store, document, ["sentences", "citations"]);
  const citations = layers.citations ?? [];
  const found = quotations.find(document, { tokens: tokens.find(document, {}, language) }, language);
  const works = await store.views.of(
    "works",
    citations.map((one) => one.id),
  );
  return {
    document,
    about: tellingDocument(document, language),
    sentences: layers.sentences ?? [],
    quotations: found,
    citations,
    works: new Map([...works].map(([citation, [work]]) => [citation, work!])),
  };
}
