// Undoing and redoing, one decision at a time and across sessions: a reviewer's own, newest first. Both are new entries
// of the log; nothing is ever taken out of it.

import type { Store } from "../extend.ts";
import { Overtaken } from "../keep/store.ts";
import { type Decision, standing } from "../model/decision.ts";
import { original, stateIn } from "./decide.ts";
import { isDecided } from "./item-roles.ts";
import { laidLayers } from "./laid-layers.ts";

export interface Undone {
  readonly decision: Decision;
  /** What it takes back: for a redo, an "undo". */
  readonly undone: Decision;
  /** The decision that counts no longer, or counts again. */
  readonly about: Decision;
  readonly itemId: string | null;
}

const TRIES = 10;

/** Null where there is nothing to undo, or to redo. */
export async function undo(
  store: Store,
  way: "undo" | "redo",
  reviewer: string,
  documentId?: string,
): Promise<Undone | null> {
  for (let tries = 1; ; tries++) {
    const undone = await (way === "undo"
      ? store.undoable(reviewer, documentId)
      : store.redoable(reviewer, documentId));
    if (undone === null) return null;
    const before = await store.decisions(undone.documentId);
    // Another window may have undone it between the two questions.
    if (!standing(before).has(undone.id) && tries < TRIES) continue;
    try {
      const decision = await store.decide(
        {
          act: "undo",
          reviewer,
          at: new Date().toISOString(),
          documentId: undone.documentId,
          versionId: undone.versionId,
          layer: undone.layer,
          anchor: {},
          value: null,
          undoes: undone.id,
        },
        before.at(-1)?.sequence ?? 0,
      );
      const about = original(undone, new Map(before.map((one) => [one.id, one]))) ?? undone;
      return { decision, undone, about, itemId: await itemOf(store, about) };
    } catch (error) {
      // Another window undid the same meanwhile, or somebody decided on the document: look for the newest again.
      if (!(error instanceof Overtaken) || tries === TRIES) throw error;
    }
  }
}

async function itemOf(store: Store, { documentId, layer, value }: Decision): Promise<string | null> {
  const kept = await store.document(documentId);
  if (kept === null || typeof value?.item !== "string" || !isDecided(layer)) return null;
  const laid = await laidLayers(store, kept.document, [layer]);
  return stateIn(laid, layer, value.item).item?.id ?? null;
}
