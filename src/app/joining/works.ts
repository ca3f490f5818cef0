// The joiner of works: what articles cite, each work once. Items of documents and the pairs among them are held while the case
// is open; the works are a view over them, and those that changed are written.

import type { Joiner, Store } from "../../extend.ts";
import {
  itemsOf,
  type JoinedWork,
  joinedWorks,
  keysOf,
  pairsFor,
  type WorkItem,
  type WorkJoin,
  type WorkPair,
} from "../../join/works.ts";
import type { JoinerVersion, ViewRecord } from "../../keep/joins.ts";
import type { Language } from "../../lang/language.ts";
import type { Work } from "../../model/citation.ts";
import { viewDigest } from "../../model/view-digest.ts";
import { laidLayers } from "../laid-layers.ts";
import { constraintsOn } from "./case-corrections.ts";

/** A work as lists show it. */
export interface WorkView {
  readonly work: Work;
  /** Articles that cite it, and their citations. */
  readonly documents: number;
  readonly citations: number;
  readonly items: readonly Pick<WorkItem, "id" | "documentId" | "from" | "span" | "citations">[];
  readonly joins: readonly WorkJoin[];
}

interface Held {
  generation: number;
  readonly items: Map<string, readonly WorkItem[]>;
  /** One item of each identity by key, and by identity, with how many items have it. */
  readonly blocks: Map<string, Map<string, WorkItem>>;
  readonly pairs: Map<string, WorkPair>;
  readonly digests: Map<string, string>;
}

const identity: JoinerVersion = { name: "works", version: 1 };
const held = new WeakMap<Store, Held>();
const BATCH = 500;

export const worksJoiner: Joiner = {
  ...identity,
  async join(store, { came, went }, language, { signal, done } = {}) {
    const state = await stateOf(store, language);
    held.delete(store);
    const left = [...went];
    for (let i = 0; i === 0 || i < came.length; i += BATCH) {
      if (signal?.aborted) return;
      const taken: { documentId: string; changed: number; item: readonly WorkItem[] }[] = [];
      for (const { documentId, changed } of came.slice(i, i + BATCH)) {
        const kept = await store.document(documentId);
        if (kept === null) {
          left.push(documentId);
          continue;
        }
        const { layers, review } = await laidLayers(store, kept.document, ["citations", "attributions"]);
        const counts = ({ id }: { readonly id: string }): boolean => review.get(id)?.state !== "rejected";
        const items = itemsOf(
          {
            document: kept.document,
            citations: (layers.citations ?? []).filter(counts),
            attributions: (layers.attributions ?? []).filter(counts),
          },
          language,
        );
        taken.push({ documentId, changed, item: items });
      }
      const gone = [...(i === 0 ? went : []), ...taken.map(({ documentId }) => documentId)].filter((id) =>
        state.items.has(id),
      );
      if (gone.length > 0) takeOut(state, gone, language);
      for (const { documentId, item } of taken) {
        state.items.set(documentId, item);
        for (const one of item) file(state, one, language);
      }
      const added = pairsFor(
        taken.flatMap(({ item }) => item),
        (key) => state.blocks.get(key)?.values() ?? [],
        language,
      ).filter((one) => !state.pairs.has(`${one.a}\n${one.b}`));
      for (const one of added) state.pairs.set(`${one.a}\n${one.b}`, one);
      // The last ones are told of only when all is written: broken off before, they come again, and all is written then.
      const isLast = i + BATCH >= came.length;
      if (isLast) await write(store, state);
      state.generation = await store.joins.take(identity, taken, isLast ? left : []);
      done?.(Math.min(came.length, i + BATCH) + went.length);
    }
    held.set(store, state);
  },
};

async function write(store: Store, state: Held): Promise<void> {
  const constraints = constraintsOn(await store.joins.decisions("works"));
  const items = [...state.items.values()].flat();
  const { works } = joinedWorks(items, [...state.pairs.values()], constraints);
  const views = works.filter(isCited).map(viewOf);
  const put = views.filter((view) => state.digests.get(view.id) !== viewDigest(view));
  const there = new Set(views.map(({ id }) => id));
  // A purge drops views behind the joiner's back; what is not there any more is written again.
  const kept = await store.views.digests("works");
  const lost = views.filter((view) => !kept.has(view.id) && !put.includes(view));
  const gone = [...kept.keys()].filter((id) => !there.has(id));
  await store.views.put("works", [...put, ...lost], gone);
  state.digests.clear();
  for (const view of views) state.digests.set(view.id, viewDigest(view));
}

const isCited = ({ items }: JoinedWork): boolean => items.some(({ from }) => from !== "document");

function viewOf({ work, items, joins }: JoinedWork): ViewRecord<WorkView> {
  const citing = items.filter(({ from }) => from !== "document");
  const names = work.author.flatMap(({ family, given, literal }) => [
    literal ?? `${given ?? ""} ${family ?? ""}`,
  ]);
  return {
    id: work.id,
    json: {
      work,
      documents: new Set(citing.map(({ documentId }) => documentId)).size,
      citations: citing.reduce((sum, { citations }) => sum + citations.length, 0),
      items: citing.map(({ id, documentId, from, span, citations }) => ({
        id,
        documentId,
        from,
        span,
        citations,
      })),
      joins: joins.slice(0, LISTED),
    },
    words: [work.title ?? "", work.containerTitle ?? "", work.url ?? "", work.issued ?? "", ...names],
    weight: citing.length,
    members: citing.flatMap(({ id, documentId, citations }) =>
      (citations.length > 0 ? citations : [id]).map((member) => ({ member, documentId })),
    ),
  };
}

/** Reasons of one work that are kept for showing. */
const LISTED = 200;

async function stateOf(store: Store, language: Language): Promise<Held> {
  const generation = await store.joins.generation(identity);
  const known = held.get(store);
  if (known !== undefined && known.generation === generation) return known;
  const brought = await store.joins.brought<readonly WorkItem[]>(identity);
  const state: Held = {
    generation,
    items: new Map(brought.map(({ documentId, item }) => [documentId, item])),
    blocks: new Map(),
    pairs: new Map(),
    digests: new Map(await store.views.digests("works")),
  };
  refile(state, language);
  return state;
}

function file({ blocks }: Held, item: WorkItem, language: Language): void {
  for (const key of keysOf(item, language)) {
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, new Map([[item.identity, item]]));
    else if (!block.has(item.identity)) block.set(item.identity, item);
  }
}

/** References are few beside words: where some went, blocks are filled anew, and pairs stay whose both ends do. */
function takeOut(state: Held, documentIds: readonly string[], language: Language): void {
  for (const id of documentIds) state.items.delete(id);
  state.blocks.clear();
  refile(state, language);
}

function refile(state: Held, language: Language): void {
  const identities = new Map<string, WorkItem>();
  for (const items of state.items.values())
    for (const item of items) {
      file(state, item, language);
      identities.set(item.identity, item);
    }
  for (const [key, { a, b }] of state.pairs)
    if (!identities.has(a) || !identities.has(b)) state.pairs.delete(key);
  if (state.pairs.size > 0) return;
  for (const one of pairsFor(
    [...identities.values()],
    (key) => state.blocks.get(key)?.values() ?? [],
    language,
  ))
    state.pairs.set(`${one.a}\n${one.b}`, one);
}
