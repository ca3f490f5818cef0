// Joins a claim with another one, which is found by its words while one types: one telling of each is said to say the same.

import { useEffect, useId, useRef, useState } from "react";
import type { ClaimAnswer, ClaimSummary, ClaimsAnswer } from "../../src/serve/contract.ts";
import { type Answer, ask, useAnswer } from "../frame/answer.ts";
import { tell } from "../frame/saying.ts";
import { useSettled } from "../frame/settled.ts";
import { useTexts } from "../texts/texts.ts";
import { inShort, mainOf } from "./order.ts";
import { at, say } from "./saying.ts";

/** Claims that are offered: another word narrows them sooner than reading more. */
const OFFERED = 6;

export function JoinForm({ claim, close }: { readonly claim: ClaimAnswer; readonly close: () => void }) {
  const { claims: texts, actors } = useTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const filter = useSettled(typed.trim());
  const path =
    filter === "" ? null : `/api/claims?${new URLSearchParams({ filter, limit: `${OFFERED + 1}` })}`;
  const answer: Answer<ClaimsAnswer> = useAnswer(path);
  useEffect(() => field.current?.focus(), []);
  const found =
    path !== null && answer.state === "here"
      ? answer.value.items.filter(({ id }) => id !== claim.id).slice(0, OFFERED)
      : null;
  const join = async (other: ClaimSummary): Promise<void> => {
    close();
    const a = mainOf(claim);
    const there = await ask(`/api/claims/${other.id}`, new AbortController().signal).then(
      (value) => mainOf(value as ClaimAnswer),
      () => null,
    );
    if (a === null || there === null)
      return tell({
        at,
        what: actors.notDone,
        about: claim.shown.map(({ id }) => id),
        decisions: [],
        undone: false,
      });
    await say({ kind: "same", a: a.id, b: there.id }, texts.saidSame, actors.notDone);
  };
  return (
    <search className="saying" onKeyDown={(event) => event.key === "Escape" && close()}>
      <label htmlFor={id}>{texts.joinWhich}</label>
      <div>
        <input
          ref={field}
          id={id}
          type="search"
          dir="auto"
          value={typed}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="button" className="quiet" onClick={close}>
          {texts.cancel}
        </button>
      </div>
      <p role="status" className="hint">
        {found !== null && (found.length === 0 ? texts.joinNone : texts.count(found.length))}
      </p>
      {found !== null && found.length > 0 && (
        <ul className="offered">
          {found.map((other) => (
            <li key={other.id}>
              <button
                type="button"
                aria-label={texts.joinWith(inShort(other.words))}
                onClick={() => void join(other)}
              >
                <bdi className="name">{inShort(other.words)}</bdi>{" "}
                <span className="said">{texts.toldIn(other.tellings, other.documents)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
