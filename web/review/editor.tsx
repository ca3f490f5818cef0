// The open draft in the panel: its roles with the words that play them, each to be moved, replaced or taken out; and
// the keys that do all of it. The same for correcting an item and for adding one.

import { useEffect, useRef } from "react";
import type { ActorType } from "../../src/model/actor.ts";
import { TYPING } from "../frame/keys.ts";
import { useTexts } from "../texts/texts.ts";
import { type Draft, type DraftRole, missingIn, rolesOf, type Stretch } from "./draft.ts";
import { type Editing, spanOf } from "./editing.ts";

const actorTypes: readonly ActorType[] = ["Person", "Organisation", "Location", "Nationality"];
/** Characters of words that stand in a button or are read out. */
const LONGEST = 120;

export function Editor(props: {
  readonly draft: Draft;
  readonly editing: Editing;
  readonly text: string;
  readonly onSave: () => void;
}) {
  const { draft, editing, text, onSave } = props;
  const texts = useTexts().review.edit;
  const types = useTexts().reader.types;
  const head = useRef<HTMLHeadingElement>(null);
  useEditorKeys(editing, draft, onSave);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft takes the focus as the first one did
  useEffect(() => head.current?.focus({ preventScroll: true }), [draft.item, draft.layer]);

  const title =
    draft.item === null
      ? texts.adding[draft.layer as keyof typeof texts.adding]
      : texts.correcting[draft.layer];
  const missing = missingIn(draft);
  return (
    <section className="chosen editor" aria-labelledby="editor-title">
      <h2 id="editor-title" ref={head} tabIndex={-1}>
        {title}
      </h2>
      <Said draft={draft} editing={editing} text={text} />
      <div className="roles">
        {rolesOf(draft.layer).map((role, i) => (
          <Role key={role} role={role} digit={i + 1} draft={draft} editing={editing} text={text} />
        ))}
      </div>
      <Selected draft={draft} editing={editing} text={text} />
      {draft.layer === "attributions" && (
        <p className="flags">
          {(["hedged", "negated"] as const).map((flag) => (
            <label key={flag}>
              <input
                type="checkbox"
                checked={draft[flag]}
                onChange={() => editing.change({ [flag]: !draft[flag] })}
              />
              {texts[flag]}
            </label>
          ))}
        </p>
      )}
      {draft.layer === "mentions" && (
        <p className="flags">
          <label>
            {texts.type}{" "}
            <select
              value={draft.type}
              onChange={(event) => editing.change({ type: event.target.value as ActorType })}
            >
              {actorTypes.map((type) => (
                <option key={type} value={type}>
                  {types[type]}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      <p className="actions">
        <button type="button" className="strong" onClick={onSave} aria-disabled={missing !== null}>
          {texts.save}
        </button>
        <button type="button" onClick={editing.leave}>
          {texts.leave}
        </button>
        <button type="button" className="quiet" onClick={() => editing.discard(draft.item)}>
          {texts.discard}
        </button>
      </p>
      {missing && <p className="hint">{texts.needs[missing]}</p>}
      <details className="keys">
        <summary>{texts.keys}</summary>
        <dl>
          {texts.help.map(({ keys, what }) => (
            <div key={what}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

const short = (words: string): string =>
  words.length <= LONGEST
    ? words
    : `${words.slice(0, LONGEST / 2).toWellFormed()} … ${words.slice(-LONGEST / 2).toWellFormed()}`;

/** What is active, for those who hear the page. */
function Said({ draft, editing, text }: { draft: Draft; editing: Editing; text: string }) {
  const texts = useTexts().review.edit;
  const { active } = editing;
  const span = active && spanOf(active, draft);
  const words = span ? short(text.slice(span.start, span.end)) : "";
  return (
    <p className="unseen" role="status">
      {active && span
        ? active.kind === "words"
          ? texts.cursor(words)
          : texts.moved(active.edge, texts.roles[active.stretch.role], words)
        : ""}
    </p>
  );
}

function Role(props: {
  readonly role: DraftRole;
  readonly digit: number;
  readonly draft: Draft;
  readonly editing: Editing;
  readonly text: string;
}) {
  const { role, digit, draft, editing, text } = props;
  const texts = useTexts().review.edit;
  const { active } = editing;
  const isActive = ({ index }: Stretch): boolean =>
    active?.kind === "stretch" && active.stretch.role === role && active.stretch.index === index;
  return (
    <div className="role">
      <h3>
        <kbd>{digit}</kbd> {texts.roles[role]}
      </h3>
      {draft.spans[role].length === 0 && <p className="unknown">{texts.nothingYet}</p>}
      <ul>
        {draft.spans[role].map((span, index) => {
          const words = text.slice(span.start, span.end);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the list
            <li key={index} className={isActive({ role, index }) ? "is-active" : undefined}>
              <button
                type="button"
                className={`words as-${role}`}
                aria-pressed={isActive({ role, index })}
                onClick={() => editing.activate({ kind: "stretch", stretch: { role, index }, edge: "start" })}
              >
                <bdi>{words}</bdi>
              </button>
              <button
                type="button"
                className="remove"
                onClick={() => editing.remove({ role, index })}
                title={texts.remove(texts.roles[role], short(words))}
              >
                <span aria-hidden="true">×</span>
                <span className="unseen">{texts.remove(texts.roles[role], short(words))}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The selected words and the roles that they can take. */
function Selected({ draft, editing, text }: { draft: Draft; editing: Editing; text: string }) {
  const texts = useTexts().review.edit;
  const { selected } = editing;
  if (!selected) return null;
  return (
    // Pressing a button must not take the selection away that it is about.
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here, something is kept from happening
    <div className="selected" onMouseDown={(event) => event.preventDefault()}>
      <p>
        <bdi>{texts.use(short(text.slice(selected.start, selected.end)))}</bdi>
      </p>
      <p className="actions">
        <span>{texts.useAs}</span>
        {rolesOf(draft.layer).map((role) => (
          <button key={role} type="button" onClick={(event) => editing.assign(role, event.shiftKey)}>
            {texts.roles[role]}
          </button>
        ))}
        {rolesOf(draft.layer)
          .filter((role) => draft.spans[role].length > 0 && draft.layer === "attributions")
          .map((role) => (
            <button key={`${role} +`} type="button" onClick={() => editing.assign(role, true)}>
              <span aria-hidden="true">+ {texts.roles[role]}</span>
              <span className="unseen">{texts.more(texts.roles[role])}</span>
            </button>
          ))}
      </p>
    </div>
  );
}

/** Keys of the reader that would leave the draft, or decide on the item as it was. */
const kept = new Set(["j", "k", "a", "c", "r", "n", "u"]);

/** Moved by the same arrows as the ends of words. */
const SLIDER = 'input[type="range"]';

function useEditorKeys(editing: Editing, draft: Draft, onSave: () => void): void {
  const newest = useRef({ editing, draft, onSave });
  newest.current = { editing, draft, onSave };
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const { editing, draft, onSave } = newest.current;
      const { key, altKey, shiftKey } = event;
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || target.closest(TYPING) || target.closest(SLIDER)) return;
      const { active } = editing;
      const does = (): boolean => {
        if (key === "ArrowLeft" || key === "ArrowRight") {
          const whole = active?.kind === "words" && !shiftKey;
          const onward = (key === "ArrowRight") !== editing.isRightToLeft();
          editing.move(onward ? 1 : -1, { characters: altKey, whole });
          return true;
        }
        if (altKey) return false;
        if (key === "ArrowUp" || key === "ArrowDown") {
          editing.turn(key === "ArrowUp" ? -1 : 1);
          return true;
        }
        if (key === "[" || key === "]") {
          if (active) editing.activate({ ...active, edge: key === "[" ? "start" : "end" });
          return true;
        }
        if (key === "w") {
          const span = (active && spanOf(active, draft)) ?? null;
          const word = span ? (editing.words.after(span.end) ?? editing.words.at(span.start)) : null;
          if (word) editing.activate({ kind: "words", span: word, edge: "end" });
          return true;
        }
        // By place and not by character: with Shift, the digits are other characters.
        const digit = /^Digit([123])$/.exec(event.code)?.[1];
        if (digit) {
          const role = rolesOf(draft.layer)[Number(digit) - 1];
          if (role) editing.assign(role, shiftKey);
          return true;
        }
        if (key === "h" || key === "d") {
          const flag = key === "h" ? "hedged" : "negated";
          if (draft.layer === "attributions") editing.change({ [flag]: !draft[flag] });
          return true;
        }
        if (key === "Enter" && !target.closest("button, a, summary")) {
          onSave();
          return true;
        }
        if (key === "Escape") {
          editing.leave();
          return true;
        }
        return kept.has(key);
      };
      if (does()) event.preventDefault();
    };
    // Before the reader's own keys hear of it.
    document.addEventListener("keydown", pressed, true);
    return () => document.removeEventListener("keydown", pressed, true);
  }, []);
}
