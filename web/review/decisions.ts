// What was found in an article and what reviewers made of it, as this window knows it: the newest answers of the API,
// and over them the decisions that were made here since, which show before the server has answered. One that it refuses
// is taken back, and said. Decisions go out one after the other, so that each one knows of the one before.

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type {
  Adrift,
  ConflictAnswer,
  DecisionAnswer,
  DecisionBody,
  ItemReview,
  LayersAnswer,
  UndoAnswer,
} from "../../src/serve/contract.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { onServerEvent } from "../frame/events.ts";
import { reviewer } from "../frame/reviewer.ts";
import { send } from "../frame/send.ts";
import type { ItemLayer, ItemLayers, Reviews } from "../reader/items.ts";
import { wholeLayers } from "../reader/pieces.ts";

/** One of the layers' items, or what stands for one until the server has made it. */
export type ItemData = NonNullable<ItemLayers[ItemLayer]>[number];

/** A decision as the page makes it; who, when and what was seen are added on the way out. */
export type Draft = Pick<DecisionBody, "act" | "item" | "value" | "note"> & {
  readonly layer: ItemLayer;
  /** What the window had seen when it was begun; left out: what it has seen by now. */
  readonly seen?: number;
};

/** A decision that somebody else's came before. */
export interface Conflict {
  readonly mine: Draft;
  readonly data: ItemData | null;
  readonly itemId: string;
  readonly theirs: ConflictAnswer;
}

export interface Refusal {
  readonly itemId: string;
  readonly act: DecisionBody["act"];
  /** The server's sentence, or null where it did not answer. */
  readonly detail: string | null;
}

export type Undone =
  | { readonly state: "done"; readonly answer: UndoAnswer }
  | { readonly state: "refused"; readonly detail: string | null };

export interface Decisions {
  readonly first: Answer<LayersAnswer>;
  readonly layers: ItemLayers;
  readonly reviews: Reviews;
  readonly adrift: readonly Adrift[];
  /** True where every layer has come. */
  readonly complete: boolean;
  /** The version that the items' spans count in. */
  readonly versionId: string | null;
  readonly conflict: Conflict | null;
  readonly refusal: Refusal | null;
  /** How many decisions are on their way. */
  readonly pending: number;
  /** Shows a decision at once as `data` and sends it. Resolves with the item's id, or null where it was refused. */
  decide(draft: Draft, data: ItemData | null, evenSo?: boolean): Promise<string | null>;
  undo(which: "undo" | "redo"): Promise<Undone>;
  /** The last decision that this window knows of, as far as an item is concerned. */
  seenOf(item: { readonly layer: ItemLayer; readonly id: string }): number;
  /** Lets a conflict or a refusal go. */
  settle(): void;
}

interface Laid {
  readonly layer: ItemLayer;
  readonly data: ItemData | null;
  readonly review: ItemReview;
  /** Null until the server has answered. */
  readonly sequence: number | null;
}

const firstLayers = ["attributions", "citations"] as const;
const otherLayers = ["assertions", "relations", "labels", "mentions", "quantities", "times"] as const;
/** Events of this window's own decisions come before their answers; so long is waited for these. */
const SETTLE_MS = 120;

export const TEMPORARY = "new-";
let added = 0;

export function useDecisions(documentId: string, revision: number): Decisions {
  const [again, setAgain] = useState(0);
  const asked = revision + again;
  const path = `/api/documents/${documentId}/layers?names=`;
  // What the reader opens with first; the rest, which is most of it, behind.
  const first: Answer<LayersAnswer> = useAnswer(`${path}${firstLayers.join(",")}`, asked, wholeLayers);
  const rest: Answer<LayersAnswer> = useAnswer(
    first.state === "waiting" ? null : `${path}${otherLayers.join(",")}`,
    asked,
    wholeLayers,
  );
  const found = first.state === "here" ? first.value : null;
  const more = rest.state === "here" ? rest.value : null;

  const [laid, setLaid] = useState<ReadonlyMap<string, Laid>>(new Map());
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, setPending] = useState(0);

  const answerFor = useCallback(
    (layer: ItemLayer) => ((firstLayers as readonly string[]).includes(layer) ? found : more),
    [found, more],
  );

  // What the newest answers hold need not be laid over them any more.
  useEffect(() => {
    setLaid((old) => {
      const left = [...old].filter(
        ([, { sequence, layer }]) => sequence === null || sequence > (answerFor(layer)?.sequence ?? -1),
      );
      return left.length === old.size ? old : new Map(left);
    });
  }, [answerFor]);

  const layers = useMemo(() => laidOver({ ...found?.layers, ...more?.layers }, laid), [found, more, laid]);
  const reviews = useMemo(
    () => ({
      ...found?.review,
      ...more?.review,
      ...Object.fromEntries([...laid].map(([id, { review }]) => [id, review])),
    }),
    [found, more, laid],
  );

  const seen = useRef<(layer: ItemLayer) => number>(() => 0);
  seen.current = (layer) => answerFor(layer)?.sequence ?? 0;
  const version = useRef<string | null>(null);
  version.current = found?.versionId ?? null;
  const current = useRef(reviews);
  current.current = reviews;
  /** Sequences of this window's own decisions, by item: the server has checked each against all before it. */
  const own = useRef(new Map<string, number>());
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const seenOf = useCallback<Decisions["seenOf"]>(
    ({ layer, id }) => Math.max(seen.current(layer), own.current.get(id) ?? 0),
    [],
  );
  const ask = useCallback(() => setAgain((n) => n + 1), []);

  const inTurn = useCallback(<T>(work: () => Promise<T>): Promise<T> => {
    setPending((n) => n + 1);
    const done = queue.current.then(work);
    queue.current = done.catch(() => {});
    return done.finally(() => setPending((n) => n - 1));
  }, []);

  const decide = useCallback(
    (draft: Draft, data: ItemData | null, evenSo = false): Promise<string | null> => {
      const shownAs = draft.item ?? data?.id ?? `${TEMPORARY}${++added}`;
      setRefusal(null);
      setConflict(null);
      const mine: Laid = {
        layer: draft.layer,
        data,
        review: reviewedBy(draft, current.current[shownAs] ?? null),
        sequence: null,
      };
      setLaid((old) => new Map(old).set(shownAs, mine));
      /** Puts in place of what is shown what the server says; unless another decision was laid over it meanwhile. */
      const settle = (id: string, now: Laid | null): void =>
        setLaid((old) => {
          if (old.get(shownAs) !== mine) return old;
          const next = new Map(old);
          next.delete(shownAs);
          if (now) next.set(id, now);
          return next;
        });
      return inTurn(async () => {
        const body: DecisionBody = {
          ...draft,
          reviewer: reviewer(),
          versionId: version.current ?? "",
          seen: draft.seen ?? seenOf({ layer: draft.layer, id: shownAs }),
          ...(evenSo ? { evenSo } : {}),
        };
        const sent = await send<DecisionAnswer>("POST", `/api/documents/${documentId}/decisions`, body);
        if (sent.state === "done") {
          const { itemId, item, review, sequence } = sent.value;
          own.current.set(itemId, sequence);
          settle(itemId, { layer: draft.layer, data: item as ItemData | null, review, sequence });
          return itemId;
        }
        settle(shownAs, null);
        const { status, problem } = sent;
        if (status === 409 && problem && "by" in problem) {
          setConflict({ mine: draft, data, itemId: shownAs, theirs: problem as unknown as ConflictAnswer });
          ask();
        } else setRefusal({ itemId: shownAs, act: draft.act, detail: problem?.detail ?? null });
        return null;
      });
    },
    [documentId, inTurn, ask, seenOf],
  );

  const undo = useCallback(
    (which: "undo" | "redo"): Promise<Undone> =>
      inTurn(async () => {
        const sent = await send<UndoAnswer>("POST", `/api/${which}`, {
          reviewer: reviewer(),
          documentId,
        });
        if (sent.state === "refused") return { state: "refused", detail: sent.problem?.detail ?? null };
        const { itemId, sequence } = sent.value;
        if (itemId !== null) own.current.set(itemId, sequence);
        ask();
        return { state: "done", answer: sent.value };
      }),
    [documentId, inTurn, ask],
  );

  useEffect(() => {
    let settling: ReturnType<typeof setTimeout> | undefined;
    const unlisten = onServerEvent((event) => {
      // After a broken line the frame asks for everything anew.
      if (event.type !== "decision" || event.documentId !== documentId) return;
      const told = event.sequence;
      clearTimeout(settling);
      settling = setTimeout(() => {
        const known = told <= seen.current("attributions") || [...own.current.values()].includes(told);
        if (!known) ask();
      }, SETTLE_MS);
    });
    return () => {
      clearTimeout(settling);
      unlisten();
    };
  }, [documentId, ask]);

  return {
    first,
    layers,
    reviews,
    adrift: found?.adrift ?? [],
    complete: found !== null && more !== null,
    versionId: found?.versionId ?? null,
    conflict,
    refusal,
    pending,
    decide,
    undo,
    seenOf,
    settle: useCallback(() => {
      setConflict(null);
      setRefusal(null);
    }, []),
  };
}

/** Layers with items put in place of others, or added. What was not touched stays the same objects. */
function laidOver(layers: ItemLayers, laid: ReadonlyMap<string, Laid>): ItemLayers {
  if (laid.size === 0) return layers;
  const over: Record<string, readonly ItemData[]> = { ...layers };
  for (const [id, { layer, data }] of laid) {
    const items = over[layer];
    if (!items) continue;
    const at = items.findIndex((item) => item.id === id);
    if (data === null) {
      if (at >= 0) over[layer] = items.toSpliced(at, 1);
    } else over[layer] = at < 0 ? [...items, data] : items.with(at, data);
  }
  return over as ItemLayers;
}

const states = { accept: "accepted", correct: "corrected", reject: "rejected", add: "added" } as const;

const notReviewed: ItemReview = {
  state: "not reviewed",
  decision: null,
  reviewer: null,
  at: null,
  changed: false,
  notes: [],
};

/** What the server will say of the item, told before it does. */
function reviewedBy({ act, note }: Draft, before: ItemReview | null): ItemReview {
  const at = new Date().toISOString();
  const name = reviewer();
  const old = before ?? notReviewed;
  if (act === "note")
    return { ...old, notes: [...old.notes, { decision: at, text: note?.text ?? "", reviewer: name, at }] };
  return { ...old, state: states[act], reviewer: name, at, changed: false };
}
