// Pasted text becomes an article: its text, and a title where the text itself doesn't begin with one.

import { type FormEvent, useEffect, useRef, useState } from "react";
import { reviewer } from "../../frame/reviewer.ts";
import { send } from "../../frame/send.ts";
import { useTexts } from "../../texts/texts.ts";

export function PasteDialog(props: {
  readonly text: string;
  readonly close: () => void;
  readonly added: () => void;
}) {
  const { close, added } = props;
  const texts = useTexts().adding;
  const dialog = useRef<HTMLDialogElement>(null);
  const [title, setTitle] = useState("");
  const [text, setText] = useState(props.text);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const body = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!dialog.current || dialog.current.open) return;
    dialog.current.showModal();
    // A dialog puts the focus on its first field, which is the next to fill only where the text is there already.
    if (body.current?.value === "") body.current.focus();
  }, []);

  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === "") return;
    setBusy(true);
    const sent = await send("POST", "/api/files", { reviewer: reviewer(), ...asFile(title, text) });
    setBusy(false);
    if (sent.state === "done") {
      added();
      dialog.current?.close();
    } else setProblem(sent.problem?.detail ?? texts.notTaken);
  };
  return (
    // Not by a click beside it: what was pasted would be gone.
    <dialog ref={dialog} className="paste" aria-labelledby="paste-title" onClose={close}>
      <form onSubmit={add}>
        <h2 id="paste-title">{texts.pasteTitle}</h2>
        <label>
          {texts.title}
          <input
            dir="auto"
            value={title}
            maxLength={10_000}
            placeholder={texts.titleHint}
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <label>
          {texts.text}
          <textarea
            dir="auto"
            rows={14}
            required
            ref={body}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <p className="problem" role="alert">
          {problem}
        </p>
        <p className="actions">
          <button type="submit" disabled={busy || text.trim() === ""}>
            {texts.add}
          </button>
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            {texts.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}

/** The name under which it is found later: the title, or else how the text begins. */
const LONGEST_NAME = 80;

function asFile(title: string, text: string): { name: string; text: string } {
  const wanted = title.trim();
  const begins = text.trimStart();
  const name = (wanted || begins.split("\n", 1)[0] || "")
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, " ")
    .trim()
    .slice(0, LONGEST_NAME)
    .toWellFormed();
  return {
    name: name || "text",
    // A title of its own stands where a reader looks for one: above the text, as in any article.
    text: wanted === "" || begins.startsWith(wanted) ? text : `${wanted}\n\n${text}`,
  };
}
