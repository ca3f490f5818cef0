// Notes on an item, and the form for one more. What is typed is kept in this tab until it is saved.

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { ItemReview } from "../../src/serve/contract.ts";
import { useTexts } from "../texts/texts.ts";

/** What the server takes. */
const LONGEST = 4000;

export function Notes({ notes }: { readonly notes: ItemReview["notes"] }) {
  const texts = useTexts().review;
  if (notes.length === 0) return null;
  return (
    <div className="notes">
      <h3>{texts.notes}</h3>
      <ul>
        {notes.map(({ decision, text, reviewer, at }) => (
          <li key={decision}>
            <bdi className="note">{text}</bdi> <span className="said">{texts.noteBy(reviewer, at)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const keyOf = (itemId: string): string => `note:${itemId}`;

export function keptNote(itemId: string): string {
  try {
    return sessionStorage.getItem(keyOf(itemId)) ?? "";
  } catch {
    return "";
  }
}

export function keepNote(itemId: string, text: string): void {
  try {
    if (text === "") sessionStorage.removeItem(keyOf(itemId));
    else sessionStorage.setItem(keyOf(itemId), text);
  } catch {
    // No storage: the note lasts as long as its form.
  }
}

export function NoteForm(props: {
  readonly itemId: string;
  readonly onSave: (text: string) => void;
  readonly onLeave: () => void;
}) {
  const { itemId, onSave, onLeave } = props;
  const texts = useTexts().review;
  const [text, setText] = useState(() => keptNote(itemId));
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = (): void => {
    if (text.trim() !== "") onSave(text.trim());
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) save();
    else if (event.key === "Escape") onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        ref={field}
        aria-label={texts.writeNote}
        placeholder={texts.writeNote}
        rows={3}
        maxLength={LONGEST}
        value={text}
        onKeyDown={pressed}
        onChange={(event) => {
          setText(event.target.value);
          keepNote(itemId, event.target.value);
        }}
      />
      <p className="actions">
        <button type="submit">{texts.saveNote}</button>
        <button type="button" className="quiet" onClick={onLeave}>
          {texts.edit.leave}
        </button>
      </p>
    </form>
  );
}
