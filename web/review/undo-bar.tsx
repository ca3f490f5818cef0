// Undo and redo, what was just done, and the draft of an added item that was left.

import { useTexts } from "../texts/texts.ts";
import type { Desk } from "./deciding.ts";

export function UndoBar({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().review;
  const { refusal } = desk.deciding.decisions;
  return (
    <div className="undo-bar">
      <p className="actions">
        <button type="button" className="quiet" onClick={() => desk.undo("undo")} title={texts.undoKeys}>
          {texts.undo}
        </button>
        <button type="button" className="quiet" onClick={() => desk.undo("redo")} title={texts.redoKeys}>
          {texts.redo}
        </button>
        <span role="status" className="said">
          {desk.said}
        </span>
      </p>
      {desk.resume && (
        <p className="told">
          {texts.edit.draft.new}{" "}
          <button type="button" className="quiet" onClick={desk.resume}>
            {texts.edit.goOn}
          </button>{" "}
          <button type="button" className="quiet" onClick={() => desk.editing.discard(null)}>
            {texts.edit.discard}
          </button>
        </p>
      )}
      {refusal?.act === "add" && (
        <p className="told" role="alert">
          {texts.refused("add", refusal.detail)}
        </p>
      )}
    </div>
  );
}
