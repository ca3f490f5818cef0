// The joiner of claims: tellings of documents, the pairs of wordings that say the same, and of each claim on how many origins
// it may rest. The index of join/claims.ts is held while the case is open; of pairs the store keeps the ids, so that taking it
// up again compares only what is known to belong together. A claim's origins are reckoned anew where the claim, or a document
// that tells it, changed: they rest on recycled passages, works, outlets and dates, which the joiners before this one keep.

import { Buffer } from "node:buffer";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Joiner, Store } from "../../extend.ts";
import { type ClaimIndex, claimIndex, claimsOf, type TellingItem, tellingsOf } from "../../join/claims.ts";
import type { JoinerVersion, ViewRecord } from "../../keep/joins.ts";
import type { Language } from "../../lang/language.ts";
import type { Claim, TellingAnchor } from "../../model/claim.ts";
import { hull, type Span, wordsAt } from "../../model/span.ts";
import { viewDigest } from "../../model/view-digest.ts";
import { laidLayers } from "../laid-layers.ts";
import { constraintsOn } from "./case-corrections.ts";
import { type ClaimOrigins, originReader } from "./claim-origins.ts";

/** A telling as a claim's page shows it. */
export interface ClaimTelling
  extends Pick<
    TellingItem,
    "id" | "documentId" | "item" | "voice" | "affirms" | "retracts" | "hedged" | "direct" | "speakers"
  > {
  readonly span: Span;
  readonly source: Span | null;
}

/** A claim as lists show it. */
export interface ClaimView {
  readonly claim: Claim;
  readonly documents: number;
  readonly tellings: readonly ClaimTelling[];
  readonly origins: ClaimOrigins;
}

/** What is kept of a document: its tellings, packed, since their words taken apart are ten times the text. */
interface Packed {
  readonly z: string;
}

interface Held {
  generation: number;
  readonly index: ClaimIndex;
  /** Pairs as the store has them. */
  readonly kept: Set<string>;
  readonly digests: Map<string, string>;
  /** Words at places, as they were asked for last. */
  readonly words: Map<string, string>;
}

const identity: JoinerVersion = { name: "claims", version: 2 };
const held = new WeakMap<Store, Held>();
const BATCH = 200;

const layerNames = [
  "sentences",
  "mentions",
  "attributions",
  "assertions",
  "quantities",
  "times",
  "citations",
] as const;

export const claimsJoiner: Joiner = {
  ...identity,
  async join(store, { came, went }, language, { signal, done } = {}) {
    const state = await stateOf(store, language);
    held.delete(store);
    const touched = new Set<string>(went);
    for (const id of went) state.index.remove(id);
    for (let i = 0; i === 0 || i < came.length; i += BATCH) {
      if (signal?.aborted) return;
      const taken: { documentId: string; changed: number; item: Packed }[] = [];
      for (const { documentId, changed } of came.slice(i, i + BATCH)) {
        touched.add(documentId);
        const items = await broughtBy(store, documentId, language);
        state.index.add(documentId, items ?? []);
        if (items !== null) taken.push({ documentId, changed, item: packed(items) });
      }
      await keepPairs(store, state);
      // The last ones are told of only when all is written: broken off before, they come again, and all is written then.
      const isLast = i + BATCH >= came.length;
      if (isLast) await write(store, state, touched, language);
      state.generation = await store.joins.take(identity, taken, isLast ? went : []);
      done?.(Math.min(came.length, i + BATCH) + went.length);
    }
    held.set(store, state);
  },
};

async function broughtBy(
  store: Store,
  documentId: string,
  language: Language,
): Promise<readonly TellingItem[] | null> {
  const kept = await store.document(documentId);
  if (kept === null) return null;
  const { layers, review } = await laidLayers(store, kept.document, layerNames);
  const counts = ({ id }: { readonly id: string }): boolean => review.get(id)?.state !== "rejected";
  const actors = new Map((await store.actors.ofDocument(documentId)).map(({ local, id }) => [local, id]));
  return tellingsOf(
    kept.document,
    {
      sentences: layers.sentences ?? [],
      mentions: (layers.mentions ?? []).filter(counts),
      attributions: (layers.attributions ?? []).filter(counts),
      assertions: (layers.assertions ?? []).filter(counts),
      quantities: (layers.quantities ?? []).filter(counts),
      times: (layers.times ?? []).filter(counts),
    },
    language,
    ({ actor }) => (actor === null ? null : (actors.get(actor) ?? actor)),
  );
}

async function keepPairs(store: Store, { index, kept }: Held): Promise<void> {
  const now = new Set<string>();
  for (const [id, list] of index.pairs) for (const { a, b } of list) if (a === id) now.add(`${a} ${b}`);
  const split = (pair: string) => pair.split(" ") as [string, string];
  const added = [...now].filter((pair) => !kept.has(pair));
  const gone = [...kept].filter((pair) => !now.has(pair));
  if (added.length + gone.length === 0) return;
  await store.joins.putPairs(identity, added.map(split), gone.map(split));
  for (const pair of added) kept.add(pair);
  for (const pair of gone) kept.delete(pair);
}

async function write(
  store: Store,
  state: Held,
  touched: ReadonlySet<string>,
  language: Language,
): Promise<void> {
  const constraints = constraintsOn<TellingAnchor>(await store.joins.decisions("claims"));
  const missing = new Map<string, { readonly documentId: string; readonly span: Span }>();
  const look = (documentId: string, span: Span): string | null => {
    const key = `${documentId} ${span.start}-${span.end}`;
    const known = touched.has(documentId) && !missing.has(key) ? undefined : state.words.get(key);
    if (known === undefined) missing.set(key, { documentId, span });
    return known ?? null;
  };
  const around = await reach(store, state, touched);
  const options = around === null ? {} : { around };
  let { claims } = claimsOf(state.index, constraints, language, { ...options, wordsAt: look });
  if (missing.size > 0) {
    const byDocument = Map.groupBy(missing, ([, { documentId }]) => documentId);
    for (const [documentId, places] of byDocument) {
      const text = (await store.document(documentId))?.document.text ?? "";
      for (const [key, { span }] of places)
        state.words.set(key, wordsAt(text, span).replace(/\s+/g, " ").trim());
    }
    ({ claims } = claimsOf(state.index, constraints, language, {
      ...options,
      wordsAt: (documentId, { start, end }) => state.words.get(`${documentId} ${start}-${end}`) ?? null,
    }));
  }
  const before = await store.views.digests("claims");
  const origins = originReader(store, language);
  const put: ViewRecord<ClaimView>[] = [];
  for (const claim of claims) {
    const ids = [...claim.tellings, ...(claim.denials ?? [])];
    const items = ids.flatMap((id) => state.index.tellings.get(id) ?? []);
    const isTouched = items.some(({ documentId }) => touched.has(documentId));
    const digest = viewDigest({ json: claim, weight: ids.length, members: ids });
    if (!isTouched && before.has(claim.id) && state.digests.get(claim.id) === digest) continue;
    state.digests.set(claim.id, digest);
    const telling = claim.tellings.flatMap((id) => state.index.tellings.get(id) ?? []);
    put.push({
      id: claim.id,
      json: {
        claim,
        documents: new Set(telling.map(({ documentId }) => documentId)).size,
        tellings: items.slice(0, LISTED).map(shownTelling),
        origins: await origins(telling),
      },
      words: [claim.words, ...items.slice(0, LISTED).map(({ anchor }) => anchor.quote)],
      weight: ids.length,
      members: items.map(({ id, documentId }) => ({ member: id, documentId })),
    });
  }
  const there = new Set(claims.map(({ id }) => id));
  const old = around === null ? before.keys() : await supplanted(store, touched, claims);
  await store.views.put(
    "claims",
    put,
    [...old].filter((id) => !there.has(id)),
  );
}

/** Of so many documents of a case, one, all claims are looked at: looking around each would take longer. */
const MANY = 20;

/** Tellings that came, or stood in a claim with what went or changed; null where so many did that all are to be looked at. */
async function reach(
  store: Store,
  { index }: Held,
  touched: ReadonlySet<string>,
): Promise<ReadonlySet<string> | null> {
  const { documents } = await store.counts();
  if (touched.size * MANY > documents) return null;
  const around = new Set<string>();
  for (const { id, documentId } of index.tellings.values()) if (touched.has(documentId)) around.add(id);
  for (const id of await store.views.touching("claims", [...touched])) {
    const view = await store.views.one<ClaimView>("claims", id);
    for (const telling of [...(view?.claim.tellings ?? []), ...(view?.claim.denials ?? [])])
      if (index.tellings.has(telling)) around.add(telling);
  }
  return around;
}

/** Ids of the claims that stood where these stand now. */
async function supplanted(
  store: Store,
  touched: ReadonlySet<string>,
  claims: readonly Claim[],
): Promise<ReadonlySet<string>> {
  const tellings = claims.flatMap((one) => [...one.tellings, ...(one.denials ?? [])]);
  const held = await store.views.of("claims", tellings);
  return new Set([...(await store.views.touching("claims", [...touched])), ...[...held.values()].flat()]);
}

/** Tellings of one claim that are kept for showing. */
const LISTED = 1_000;

const shownTelling = ({
  id,
  documentId,
  item,
  voice,
  affirms,
  retracts,
  hedged,
  direct,
  speakers,
  span,
  source,
}: TellingItem): ClaimTelling => ({
  id,
  documentId,
  item,
  voice,
  affirms,
  retracts,
  hedged,
  direct,
  speakers,
  span: hull(span) ?? { start: 0, end: 0 },
  source: hull(source),
});

const packed = (items: readonly TellingItem[]): Packed => ({
  z: deflateRawSync(JSON.stringify(items)).toString("base64"),
});

/** The tellings of some documents, as they were taken in last. */
export const tellingsIn = async (
  store: Store,
  documentIds: readonly string[],
): Promise<readonly TellingItem[]> =>
  (await store.joins.broughtBy<Packed>(identity, documentIds)).flatMap((item) =>
    item === null ? [] : unpacked(item),
  );

const unpacked = ({ z }: Packed): readonly TellingItem[] =>
  JSON.parse(inflateRawSync(Buffer.from(z, "base64")).toString("utf8"));

async function stateOf(store: Store, language: Language): Promise<Held> {
  const generation = await store.joins.generation(identity);
  const known = held.get(store);
  if (known !== undefined && known.generation === generation) return known;
  const pairs = await store.joins.pairs(identity);
  const brought = await store.joins.brought<Packed>(identity);
  const index = claimIndex(language, { known: pairs });
  for (const { documentId, item } of brought) index.add(documentId, unpacked(item));
  index.begun();
  return {
    generation,
    index,
    kept: new Set(pairs.map(([a, b]) => `${a} ${b}`)),
    digests: new Map(),
    words: new Map(),
  };
}
