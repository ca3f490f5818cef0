// Joins a claim with another one, which is found by its words while one types: one telling of each is said to say the same.

import { useState } from "react";
import type { ClaimAnswer, ClaimSummary, ClaimsAnswer } from "../../src/serve/contract.ts";
import { type Answer, ask, useAnswer } from "../frame/answer.ts";
import { Offers } from "../frame/offers.tsx";
import { tell } from "../frame/saying.ts";
import { useSettled } from "../frame/settled.ts";
import { useTexts } from "../texts/texts.ts";
import { inShort, mainOf } from "./order.ts";
import { at, say } from "./saying.ts";

/** Claims that are offered: another word narrows them sooner than reading more. */
const OFFERED = 6;

export function JoinForm({ claim, close }: { readonly claim: ClaimAnswer; readonly close: () => void }) {
  const { claims: texts, actors } = useTexts();
  const [typed, setTyped] = useState("");
  const filter = useSettled(typed.trim());
  const path =
    filter === "" ? null : `/api/claims?${new URLSearchParams({ filter, limit: `${OFFERED + 1}` })}`;
  const answer: Answer<ClaimsAnswer> = useAnswer(path);
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
    <Offers
      label={texts.joinWhich}
      typed={typed}
      type={setTyped}
      found={found}
      none={texts.joinNone}
      count={texts.count}
      offer={(other) => (
        <button
          type="button"
          aria-label={texts.joinWith(inShort(other.words))}
          onClick={() => void join(other)}
        >
          <bdi className="name">{inShort(other.words)}</bdi>{" "}
          <span className="said">{texts.toldIn(other.tellings, other.documents)}</span>
        </button>
      )}
      cancel={texts.cancel}
      close={close}
    />
  );
}
