// What reviewers made of the selected item, and what can be made of it: accept, correct, reject, note. Where another
// decision came first, or the server refused one, that is told here, beside what was wanted.

import type { ReactNode } from "react";
import type { ItemReview } from "../../src/serve/contract.ts";
import type { Item } from "../reader/items.ts";
import { wordsOf } from "../reader/quoted.ts";
import { useTexts } from "../texts/texts.ts";
import type { Decisions } from "./decisions.ts";
import { canDraft, type DraftRole, rolesOf } from "./draft.ts";
import { Mark } from "./mark.tsx";
import { NoteForm, Notes } from "./notes.tsx";

export interface Deciding {
  readonly decisions: Decisions;
  readonly noting: boolean;
  accept(): void;
  correct(): void;
  reject(): void;
  note(): void;
  saveNote(text: string): void;
  leaveNote(): void;
  /** Lets another's decision stand; a draft of one's own stays, and knows of it from now on. */
  keepTheirs(): void;
  /** Whether a draft of a correction of this item was left. */
  readonly hasDraft: boolean;
  discardDraft(): void;
}

export function Decide(props: { readonly item: Item; readonly deciding: Deciding; readonly text: string }) {
  const { item, deciding, text } = props;
  const { decisions } = deciding;
  const texts = useTexts().review;
  const state = item.review?.state ?? "not reviewed";
  return (
    <div className="decide">
      <p className={`state is-${state.replace(" ", "-")}`}>
        <State review={item.review} />
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div className="acts" role="group" aria-label={texts.title}>
        <Act shortcut="a" name={texts.accept} pressed={state === "accepted"} act={deciding.accept} />
        {canDraft(item) && (
          <Act shortcut="c" name={texts.correct} pressed={state === "corrected"} act={deciding.correct} />
        )}
        <Act shortcut="r" name={texts.reject} pressed={state === "rejected"} act={deciding.reject} />
        <Act shortcut="n" name={texts.note} act={deciding.note} />
      </div>
      {decisions.conflict?.itemId === item.id && <Conflicting item={item} deciding={deciding} text={text} />}
      {decisions.refusal?.itemId === item.id && <Refused deciding={deciding} />}
      {deciding.hasDraft && decisions.pending === 0 && (
        <p className="told">
          {texts.edit.draft.item}{" "}
          <button type="button" className="quiet" onClick={deciding.correct}>
            {texts.edit.goOn}
          </button>{" "}
          <button type="button" className="quiet" onClick={deciding.discardDraft}>
            {texts.edit.discard}
          </button>
        </p>
      )}
      <Notes notes={item.review?.notes ?? []} />
      {deciding.noting && (
        <NoteForm key={item.id} itemId={item.id} onSave={deciding.saveNote} onLeave={deciding.leaveNote} />
      )}
    </div>
  );
}

function State({ review }: { readonly review: ItemReview | null }) {
  const texts = useTexts().review;
  const state = review?.state ?? "not reviewed";
  return (
    <>
      <Mark state={state} />
      {texts.stateBy(texts.states[state], review?.reviewer ?? null, review?.at ?? null)}
      {review?.changed && <span className="said"> {texts.changed}</span>}
    </>
  );
}

function Act(props: {
  readonly name: string;
  readonly shortcut: string;
  readonly act: () => void;
  readonly pressed?: boolean;
}) {
  const { name, shortcut, act, pressed } = props;
  return (
    <button type="button" onClick={act} aria-label={name} aria-pressed={pressed} aria-keyshortcuts={shortcut}>
      {name} <kbd>{shortcut}</kbd>
    </button>
  );
}

function Refused({ deciding }: { readonly deciding: Deciding }) {
  const { refusal, settle } = deciding.decisions;
  const texts = useTexts().review;
  if (!refusal) return null;
  return (
    <p className="told" role="alert">
      {texts.refused(refusal.act, refusal.detail)}{" "}
      <button type="button" className="quiet" onClick={settle}>
        {texts.letGo}
      </button>
    </p>
  );
}

function Conflicting(props: { readonly item: Item; readonly deciding: Deciding; readonly text: string }) {
  const { item, deciding, text } = props;
  const { decisions } = deciding;
  const { conflict } = decisions;
  const texts = useTexts().review;
  if (!conflict) return null;
  const { mine, data, theirs } = conflict;
  return (
    <section className="told conflict" role="alert" aria-label={texts.conflict.title}>
      <p>{texts.conflict.theirs(theirs.by, theirs.act, theirs.at)}</p>
      {mine.value && <Shape value={partsOf(item)} text={text} title={texts.conflict.theirsNow} />}
      <p>{texts.conflict.mine(mine.act)}</p>
      {mine.value && <Shape value={mine.value as Shaped} text={text} />}
      {mine.note && <blockquote>{mine.note.text}</blockquote>}
      <p className="actions">
        <button type="button" onClick={deciding.keepTheirs}>
          {texts.conflict.keepTheirs}
        </button>
        <button type="button" onClick={() => void decisions.decide(mine, data, true)}>
          {texts.conflict.saveMine}
        </button>
      </p>
    </section>
  );
}

type Shaped = Partial<Record<DraftRole, readonly { readonly start: number; readonly end: number }[]>>;

const partsOf = (item: Item): Shaped =>
  item.layer === "attributions"
    ? { source: item.data.source, cue: item.data.cue, content: item.data.content }
    : { spans: item.parts.map(({ span }) => span) };

/** The words of each role, as a decision would have them. */
function Shape(props: { readonly value: Shaped; readonly text: string; readonly title?: string }): ReactNode {
  const { value, text, title } = props;
  const { roles } = useTexts().review.edit;
  const layer = value.spans ? "mentions" : "attributions";
  return (
    <>
      {title && <p className="said">{title}</p>}
      <dl className="shape">
        {rolesOf(layer).map((role) => (
          <div key={role}>
            <dt>{roles[role]}</dt>
            <dd>
              <bdi className={`words as-${role}`}>{wordsOf(text, value[role] ?? [])}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
