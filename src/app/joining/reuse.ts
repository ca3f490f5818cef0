// The joiner of reused passages: each document's keys are held in an index while the case is open, and a document that comes
// is compared with those that share keys with it. Its words are read again only when its text changed: decisions on a
// document leave its passages as they are.

import type { Joiner, Store } from "../../extend.ts";
import {
  candidates,
  keyIndex,
  keysOf,
  REUSE_VERSION,
  type ReuseText,
  reuses,
  reuseText,
} from "../../join/reuse.ts";
import type { JoinerVersion } from "../../keep/joins.ts";
import type { Language } from "../../lang/language.ts";
import type { Reuse } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import { stated } from "../../model/metadata.ts";

/** What is kept of a document: enough to find it, and to see whether it must be compared anew. */
interface Kept {
  readonly version: string;
  readonly published: string | null;
  /** Keys as 32-bit numbers, little-endian, in base64. */
  readonly keys: string;
}

interface Held {
  generation: number;
  readonly documents: Map<string, Kept>;
  /** By number in the index. */
  readonly ids: string[];
  index: ReturnType<typeof keyIndex>;
  readonly texts: Map<string, ReuseText>;
}

const identity: JoinerVersion = { name: "reuse", version: REUSE_VERSION };
const held = new WeakMap<Store, Held>();
/** Documents that are kept in one transaction. */
const BATCH = 200;
/** Texts that stay in memory, some 15 kB each: a passage goes round among articles of the same days. */
const TEXTS = 5_000;

export const reuseJoiner: Joiner = {
  ...identity,
  async join(store, { came, went }, language, { signal, done } = {}) {
    const state = await stateOf(store);
    const left = went.filter((id) => state.documents.has(id));
    for (let i = 0; i === 0 || i < came.length; i += BATCH) {
      if (signal?.aborted) return;
      await joinSome(
        store,
        state,
        came.slice(i, i + BATCH),
        i === 0 ? left : [],
        i === 0 ? went : [],
        language,
      );
      done?.(Math.min(came.length, i + BATCH) + went.length);
    }
  },
};

async function joinSome(
  store: Store,
  state: Held,
  came: readonly { readonly documentId: string; readonly changed: number }[],
  left: readonly string[],
  went: readonly string[],
  language: Language,
): Promise<void> {
  const taken: { documentId: string; changed: number; item: Kept }[] = [];
  const fresh: ReuseText[] = [];
  const stale = new Set(left);
  for (const { documentId, changed } of came) {
    const kept = await store.document(documentId);
    if (kept === null) continue;
    const { document } = kept;
    const before = state.documents.get(documentId);
    const published = stated(document.metadata, "published");
    if (before?.version === document.version.id && before.published === published) {
      taken.push({ documentId, changed, item: before });
      continue;
    }
    if (before !== undefined) stale.add(documentId);
    const text = reuseText(document, language.segmentation);
    const item = { version: document.version.id, published, keys: toBase64(keysOf(text)) };
    taken.push({ documentId, changed, item });
    fresh.push(text);
  }
  if (stale.size > 0) {
    for (const id of stale) {
      state.documents.delete(id);
      state.texts.delete(id);
    }
    indexAnew(state);
  }
  const found: Reuse[] = [];
  for (const text of fresh) {
    const own = state.ids.length;
    state.index.add(keysOf(text));
    state.ids.push(text.documentId);
    remember(state, text);
    const { documents, weightOf } = candidates(keysOf(text), (key) => state.index.posting(key, own), own + 1);
    for (const n of documents) {
      const other = await textOf(store, state, state.ids[n]!, language);
      if (other !== null) found.push(...reuses(other, text, weightOf));
    }
  }
  for (const { documentId, item } of taken) state.documents.set(documentId, item);
  await store.reuses.put(found, [...stale]);
  state.generation = await store.joins.take(identity, taken, went);
  held.set(store, state);
}

async function stateOf(store: Store): Promise<Held> {
  const generation = await store.joins.generation(identity);
  const known = held.get(store);
  if (known !== undefined && known.generation === generation) return known;
  const brought = await store.joins.brought<Kept>(identity);
  const state: Held = {
    generation,
    documents: new Map(brought.map(({ documentId, item }) => [documentId, item])),
    ids: [],
    index: keyIndex(),
    texts: new Map(),
  };
  indexAnew(state);
  return state;
}

/** An index only grows: where documents went it is filled anew, some 0.3 s for 10,000 of them. */
function indexAnew(state: Held): void {
  state.index = keyIndex();
  state.ids.length = 0;
  for (const [id, { keys }] of state.documents) {
    state.index.add(fromBase64(keys));
    state.ids.push(id);
  }
}

async function textOf(
  store: Store,
  state: Held,
  documentId: string,
  language: Language,
): Promise<ReuseText | null> {
  const known = state.texts.get(documentId);
  if (known !== undefined) return known;
  const document: Document | undefined = (await store.document(documentId))?.document;
  if (document === undefined) return null;
  const text = reuseText(document, language.segmentation);
  remember(state, text);
  return text;
}

function remember(state: Held, text: ReuseText): void {
  state.texts.set(text.documentId, text);
  // A map gives its oldest first.
  for (const id of state.texts.keys()) {
    if (state.texts.size <= TEXTS) break;
    state.texts.delete(id);
  }
}

const toBase64 = (keys: Iterable<number>): string => {
  const list = Uint32Array.from(keys);
  return Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString("base64");
};

const fromBase64 = (text: string): Uint32Array => {
  const bytes = Buffer.from(text, "base64");
  const list = new Uint32Array(bytes.length / 4);
  for (let i = 0; i < list.length; i++) list[i] = bytes.readUInt32LE(4 * i);
  return list;
};
