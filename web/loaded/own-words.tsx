// The words of the case's own: each with its tone and its note, to change and to take out; and the ways to add one, or many
// lines at once.

import { type FormEvent, useId } from "react";
import { useTexts } from "../texts/texts.ts";
import type { GivenWord, OwnWord } from "./loaded-words.tsx";

const tones = ["blame", "praise", "neither"] as const;

export function OwnWords(props: {
  readonly own: readonly OwnWord[];
  readonly set: (words: readonly GivenWord[]) => Promise<void>;
}) {
  const { own, set } = props;
  const texts = useTexts().loadedWords;
  return (
    <section aria-labelledby="own-title">
      <h2 id="own-title">{texts.own}</h2>
      {own.length === 0 ? (
        <p className="hint">{texts.ownNone}</p>
      ) : (
        <table className="counted own-words">
          <thead>
            <tr>
              <th scope="col">{texts.word}</th>
              <th scope="col">{texts.tone}</th>
              <th scope="col" className="more">
                {texts.note}
              </th>
              <th scope="col">
                <span className="unseen">{texts.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {own.map((one) => (
              <Own
                key={one.word}
                one={one}
                change={(tone) => void set(own.map((other) => (other === one ? { ...one, tone } : other)))}
                remove={() => void set(own.filter((other) => other !== one))}
              />
            ))}
          </tbody>
        </table>
      )}
      {/* The new ones first: the server numbers what is wrong, and of two that differ it takes the first. */}
      <AddOne add={(given) => void set([given, ...own])} />
      <AddMany add={(given) => void set([...given, ...own])} />
    </section>
  );
}

function Own(props: {
  readonly one: OwnWord;
  readonly change: (tone: OwnWord["tone"]) => void;
  readonly remove: () => void;
}) {
  const { one, change, remove } = props;
  const texts = useTexts().loadedWords;
  return (
    <tr>
      <th scope="row" className="word">
        <bdi className="name">{one.word}</bdi>
      </th>
      <td>
        <select
          aria-label={texts.toneOf(one.word)}
          value={one.tone}
          onChange={(event) => change(event.target.value as OwnWord["tone"])}
        >
          {tones.map((tone) => (
            <option key={tone} value={tone}>
              {texts.toneMeans[tone]}
            </option>
          ))}
        </select>
      </td>
      <td className="more said">
        <bdi>{one.note}</bdi>
      </td>
      <td>
        <button type="button" className="quiet" aria-label={texts.removeOf(one.word)} onClick={remove}>
          {texts.remove}
        </button>
      </td>
    </tr>
  );
}

function AddOne({ add }: { readonly add: (given: GivenWord) => void }) {
  const texts = useTexts().loadedWords;
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const of = (name: string): string => String(data.get(name) ?? "").trim();
    add({ word: of("word"), tone: of("tone"), note: of("note") });
    form.reset();
    form.querySelector("input")?.focus();
  };
  return (
    <form className="add-word" onSubmit={submit}>
      <p>
        <label htmlFor={`${id}-word`}>{texts.word}</label>
        <input id={`${id}-word`} name="word" dir="auto" required maxLength={1000} autoComplete="off" />
      </p>
      <p>
        <label htmlFor={`${id}-tone`}>{texts.tone}</label>
        <select id={`${id}-tone`} name="tone">
          {tones.map((tone) => (
            <option key={tone} value={tone}>
              {texts.toneMeans[tone]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}-note`}>{texts.note}</label>
        <input id={`${id}-note`} name="note" dir="auto" maxLength={10_000} autoComplete="off" />
      </p>
      <button type="submit">{texts.add}</button>
    </form>
  );
}

/** As in a file of words: what is wrong with a line, the server tells line by line. */
function AddMany({ add }: { readonly add: (given: readonly GivenWord[]) => void }) {
  const texts = useTexts().loadedWords;
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const lines = String(new FormData(form).get("lines") ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "" && !line.startsWith("#"));
    if (lines.length === 0) return;
    add(
      lines.map((line) => {
        const [word = "", tone = "", ...note] = line.split(",");
        return { word: word.trim(), tone: tone.trim(), note: note.join(",").trim() };
      }),
    );
    form.reset();
  };
  return (
    <details className="many">
      <summary>{texts.many}</summary>
      <form onSubmit={submit}>
        <label htmlFor={id}>{texts.manyHow}</label>
        <textarea id={id} name="lines" rows={6} dir="auto" required />
        <button type="submit">{texts.addAll}</button>
      </form>
    </details>
  );
}
