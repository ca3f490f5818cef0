// What a reviewer can do on a reader's page, and the keys for it: decide on the selected item, correct it, add one,
// write a note, undo and redo.

import { useCallback, useEffect, useState } from "react";
import type { Span } from "../../src/model/span.ts";
import type { DocumentAnswer } from "../../src/serve/contract.ts";
import { changed, go, useAddress } from "../frame/address.ts";
import { TYPING, useKeys } from "../frame/keys.ts";
import type { Items } from "../reader/items.ts";
import type { Places } from "../reader/places.ts";
import type { Selection } from "../reader/selection.ts";
import { useTexts } from "../texts/texts.ts";
import { asItem } from "./as-item.ts";
import type { Deciding } from "./decide.tsx";
import { type Decisions, TEMPORARY } from "./decisions.ts";
import {
  canDraft,
  type DraftedLayer,
  draftOf,
  keepDraft,
  keptDraft,
  missingIn,
  same,
  valueFrom,
} from "./draft.ts";
import { type Editing, useEditing } from "./editing.ts";
import { keepNote } from "./notes.tsx";
import { toldOf } from "./told.ts";

export interface Desk {
  readonly deciding: Deciding;
  readonly editing: Editing;
  /** Opens the draft of a new item, with the selected words at hand. */
  add(layer: DraftedLayer): void;
  /** Saves the open draft. */
  save(): void;
  /** Opens the draft of an added item that was left; null where there is none. */
  readonly resume: (() => void) | null;
  undo(which: "undo" | "redo"): void;
  /** What was just done, for the line that says so. */
  readonly said: string;
  /** Whether something was decided in this window. */
  readonly decided: boolean;
}

export function useDesk(props: {
  readonly kept: DocumentAnswer;
  readonly items: Items;
  readonly selection: Selection;
  readonly decisions: Decisions;
  readonly places: Places | null;
  readonly selectedWords: Span | null;
}): Desk {
  const { kept, items, selection, decisions, places, selectedWords } = props;
  const { document } = kept;
  const versionId = document.version.id;
  const texts = useTexts();
  const address = useAddress();
  const editing = useEditing(document, places, selectedWords);
  const [noting, setNoting] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const [decided, setDecided] = useState(false);
  const { chosen } = selection;
  const { draft, leave } = editing;

  // Whoever goes to another item leaves the draft of this one; it is kept.
  const chosenId = chosen?.id ?? null;
  const draftedId = draft ? draft.item : null;
  const open = draft !== null;
  useEffect(() => {
    if (open && draftedId !== chosenId) leave();
  }, [open, draftedId, chosenId, leave]);

  const decide = useCallback(
    (...args: Parameters<Decisions["decide"]>) => {
      setDecided(true);
      setSaid("");
      return decisions.decide(...args);
    },
    [decisions.decide],
  );

  const verdict = (act: "accept" | "reject"): void => {
    if (!chosen || chosen.id.startsWith(TEMPORARY)) return;
    const state = act === "accept" ? "accepted" : "rejected";
    if (chosen.review?.state === state) return;
    void decide({ act, layer: chosen.layer, item: chosen.id }, chosen.data);
  };

  const save = async (): Promise<void> => {
    if (!draft || missingIn(draft)) return;
    const item = draft.item === null ? null : (items.byId.get(draft.item) ?? null);
    if (item && canDraft(item) && same(draft, draftOf(item))) {
      editing.discard(draft.item);
      setSaid(texts.review.edit.unchanged);
      return;
    }
    const { layer } = draft;
    leave();
    const value = valueFrom(draft) as never;
    const id = item
      ? await decide(
          { act: "correct", layer, item: item.id, value, seen: draft.seen },
          asItem(draft, item, item.id),
        )
      : await decide({ act: "add", layer, value }, asItem(draft, null, `${TEMPORARY}${Date.now()}`));
    // What was refused stays a draft, to go on with.
    if (id === null) return;
    keepDraft(versionId, draft.item, null);
    if (!item) go(changed(address, { query: { list: layer === "attributions" ? null : layer }, hash: id }));
  };

  const undo = async (which: "undo" | "redo"): Promise<void> => {
    const done = await decisions.undo(which);
    setDecided(true);
    if (done.state === "refused") return setSaid(texts.review.notUndone(which, done.detail));
    const { about, itemId } = done.answer;
    setSaid(texts.review.undone(which, about.act, about.layer, toldOf(about)));
    go(changed(address, { hash: itemId }), { replace: true });
  };

  const add = (layer: DraftedLayer): void => {
    selection.choose(null, "here");
    editing.add(layer, selectedWords);
  };

  const correct = (): void => {
    if (!chosen) return;
    if (canDraft(chosen)) editing.open(chosen, decisions.seenOf(chosen));
    else setSaid(texts.review.notHere);
  };

  useKeys({
    a: () => (chosen && !selectedWords ? verdict("accept") : add("attributions")),
    c: correct,
    r: () => verdict("reject"),
    n: () => chosen && setNoting(chosen.id),
    u: () => {
      if (!nextOpen(items, selection)) setSaid(texts.review.allReviewed);
    },
  });
  useUndoKeys((which) => void undo(which));

  const resume = (): void => {
    const left = keptDraft(versionId, null);
    selection.choose(null, "here");
    if (left) editing.add(left.layer, null);
  };

  return {
    editing,
    add,
    save: () => void save(),
    resume: draft === null && decisions.pending === 0 && keptDraft(versionId, null) ? resume : null,
    undo: (which) => void undo(which),
    said,
    decided,
    deciding: {
      decisions,
      noting: chosen !== null && noting === chosen.id,
      accept: () => verdict("accept"),
      correct,
      reject: () => verdict("reject"),
      note: () => chosen && setNoting(chosen.id),
      saveNote: (text) => {
        if (!chosen) return;
        const { id, layer, data } = chosen;
        setNoting(null);
        void decide({ act: "note", layer, item: id, note: { text } }, data).then((saved) => {
          // Not saved: the words are in the form again.
          if (saved === null) setNoting(id);
          else keepNote(id, "");
        });
      },
      leaveNote: () => setNoting(null),
      keepTheirs() {
        const { conflict } = decisions;
        const left = conflict && keptDraft(versionId, conflict.itemId);
        if (left) keepDraft(versionId, conflict.itemId, { ...left, seen: conflict.theirs.sequence });
        decisions.settle();
      },
      hasDraft: chosen !== null && keptDraft(versionId, chosen.id) !== null,
      discardDraft: () => chosen && editing.discard(chosen.id),
    },
  };
}

/** Goes to the next item of the list that nobody decided on, from the selected one round; false where there is none. */
function nextOpen(items: Items, selection: Selection): boolean {
  const list = items.lists.get(selection.list) ?? [];
  const at = selection.chosen ? list.indexOf(selection.chosen) : -1;
  const next = [...list.slice(at + 1), ...list.slice(0, at + 1)].find(
    ({ review }) => review === null || review.state === "not reviewed",
  );
  if (next) selection.choose(next, "keys");
  return next !== undefined;
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), but in a field, where they are the field's own. */
function useUndoKeys(act: (which: "undo" | "redo") => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      if (target.closest(TYPING)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      act(key === "y" || event.shiftKey ? "redo" : "undo");
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  });
}
