// Changes what is said of one article, or of many at once: title, byline, outlet, date. Under each value stands who says
// so. A user's word comes before the text's and the file's, hides neither, and can be taken back.

import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { Stated } from "../../src/model/metadata.ts";
import type { DocumentAnswer, DocumentSummary, StateAnswer } from "../../src/serve/contract.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { Link } from "../frame/link.tsx";
import { reviewer } from "../frame/reviewer.ts";
import { send } from "../frame/send.ts";
import { useTexts } from "../texts/texts.ts";

const fields = ["title", "byline", "outlet", "published"] as const;
type Field = (typeof fields)[number];
/** Of the values that others state, in characters; a title may be as long as whoever wrote it liked. */
const LONGEST = 160;

interface Props {
  readonly picked: ReadonlyMap<string, DocumentSummary>;
  readonly revision: number;
  readonly close: () => void;
  readonly saved: (what: string) => void;
}

export function EditForm({ picked, revision, close, saved }: Props) {
  const texts = useTexts();
  const ids = [...picked.keys()];
  const documents = [...picked.values()];
  const single = documents.length === 1 ? documents[0]! : null;
  // Only the first slice of the text: what is said of an article stands in the answer whatever its length.
  const kept: Answer<DocumentAnswer> = useAnswer(single && `/api/documents/${single.id}?to=1`, revision);
  const [typed, setTyped] = useState<Readonly<Partial<Record<Field, string>>>>({});
  const [problem, setProblem] = useState<{ readonly field: Field; readonly what: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const title = useId();
  useEffect(() => form.current?.querySelector("input")?.focus(), []);

  const state = async (field: Field, value: string | null): Promise<number | null> => {
    const sent = await send<StateAnswer>("PATCH", "/api/documents", {
      reviewer: reviewer(),
      ids,
      field,
      value,
    });
    if (sent.state === "done") return sent.value.changed;
    setProblem({ field, what: sent.problem?.detail ?? texts.library.notDone });
    form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
    return null;
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setProblem(null);
    setBusy(true);
    const told: string[] = [];
    for (const field of fields) {
      const value = typed[field]?.trim();
      // An emptied field says nothing; the way to take a word back is to take it back.
      if (value === undefined || value === "" || value === common(documents, field)) continue;
      const changed = await state(field, value);
      if (changed === null) break;
      told.push(texts.edit.changed(texts.reader.fields[field], changed));
      setTyped(({ [field]: _, ...rest }) => rest);
    }
    setBusy(false);
    if (told.length > 0) saved(told.join(" "));
  };
  const takeBack = async (field: Field): Promise<void> => {
    setProblem(null);
    const changed = await state(field, null);
    if (changed === null) return;
    setTyped(({ [field]: _, ...rest }) => rest);
    saved(texts.edit.takenBack(texts.reader.fields[field], changed));
  };

  const said = kept.state === "here" ? kept.value.document.metadata : null;
  return (
    <form
      ref={form}
      className="edit"
      aria-labelledby={title}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        close();
      }}
    >
      <h2 id={title}>
        {single ? (
          <bdi>{texts.edit.one(shortened(single.title ?? single.place))}</bdi>
        ) : (
          texts.edit.many(documents.length)
        )}
      </h2>
      <div className="fields">
        {fields.map((field) => {
          const now = said ? (said[field][0]?.value ?? "") : common(documents, field);
          return (
            <div key={field} className={`field ${field}`}>
              <label htmlFor={`edit-${field}`}>{texts.reader.fields[field]}</label>
              <input
                id={`edit-${field}`}
                name={field}
                dir="auto"
                autoComplete="off"
                maxLength={10_000}
                value={typed[field] ?? now ?? ""}
                placeholder={now === null ? texts.edit.different : field === "published" ? "2014-06-27" : ""}
                aria-invalid={problem?.field === field}
                aria-describedby={`says-${field}`}
                onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
              />
              <div className="says" id={`says-${field}`}>
                {problem?.field === field && (
                  <p className="problem" role="alert">
                    {problem.what}
                  </p>
                )}
                {said && single && <Says stated={said[field]} id={single.id} />}
                {(single === null || said?.[field].some((one) => one.said.by === "user")) && (
                  <button type="button" className="quiet" onClick={() => void takeBack(field)}>
                    {single ? texts.edit.takeBack : texts.edit.takeAllBack}
                    <span className="unseen"> ({texts.reader.fields[field]})</span>
                  </button>
                )}
              </div>
            </div>
          );
        })}
      </div>
      <p className="actions">
        <button type="submit" disabled={busy}>
          {texts.edit.save}
        </button>
        <button type="button" className="quiet" onClick={close}>
          {texts.edit.close}
        </button>
        <span className="note">{texts.edit.note}</span>
      </p>
    </form>
  );
}

/** Who says the value that is shown, and what the others say. */
function Says({ stated, id }: { readonly stated: readonly Stated[]; readonly id: string }) {
  const texts = useTexts().reader;
  const [first] = stated;
  if (!first) return <p>{texts.nobodySays}</p>;
  return stated.map(({ value, said }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the order is who comes first
    <p key={i}>
      {i > 0 && value !== first.value && (
        <>
          <bdi className="value">{shortened(value)}</bdi>{" "}
        </>
      )}
      {said.by === "text" ? (
        <Link href={`/documents/${id}#w${said.span.start}-${said.span.end}`}>{texts.said.text}</Link>
      ) : said.by === "file" ? (
        texts.said.file(said.field)
      ) : (
        texts.said.user(said.name, said.at)
      )}
    </p>
  ));
}

/** The value that all of them have, "" where none has one, and null where they differ. */
function common(documents: readonly DocumentSummary[], field: Field): string | null {
  const values = new Set(documents.map((one) => one[field] ?? ""));
  return values.size > 1 ? null : ([...values][0] ?? "");
}

const shortened = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST).toWellFormed()} …`;
