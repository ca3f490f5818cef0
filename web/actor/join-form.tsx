// Joins an actor with another one, which is found by its name while one types.

import { useState } from "react";
import type { ActorAnswer, ActorSummary, ActorsAnswer } from "../../src/serve/contract.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { Offers } from "../frame/offers.tsx";
import { useSettled } from "../frame/settled.ts";
import { useTexts } from "../texts/texts.ts";
import { say } from "./saying.ts";

/** Actors that are offered: more would have to be read; another letter narrows them sooner. */
const OFFERED = 8;

export function JoinForm({ actor, close }: { readonly actor: ActorAnswer; readonly close: () => void }) {
  const texts = useTexts().actors;
  const [typed, setTyped] = useState("");
  const filter = useSettled(typed.trim());
  const path =
    filter === "" ? null : `/api/actors?${new URLSearchParams({ filter, limit: `${OFFERED + 1}` })}`;
  const answer: Answer<ActorsAnswer> = useAnswer(path);
  const found =
    path !== null && answer.state === "here"
      ? answer.value.items.filter(({ id }) => id !== actor.id).slice(0, OFFERED)
      : null;
  const join = (other: ActorSummary): void => {
    close();
    void say(
      [{ kind: "same", a: actor.id, b: other.id }],
      texts.done.same(actor.name, other.name),
      texts.notDone,
    );
  };
  return (
    <Offers
      label={texts.joinWhich}
      typed={typed}
      type={setTyped}
      found={found}
      none={texts.joinNone}
      count={texts.count}
      offer={(other) => <Offer actor={other} join={() => join(other)} />}
      cancel={texts.cancel}
      close={close}
    />
  );
}

function Offer({ actor, join }: { readonly actor: ActorSummary; readonly join: () => void }) {
  const { actors: texts, reader, list } = useTexts();
  const { name, names, type, documents } = actor;
  const others = names.filter((one) => one.name !== name).map((one) => one.name);
  return (
    <button type="button" onClick={join} aria-label={texts.joinWith(name)}>
      <bdi className="name">{name}</bdi>{" "}
      <span className="said">{list([reader.types[type], texts.numbers.documents(documents)])}</span>
      {others.length > 0 && <bdi className="said other-names">{list(others)}</bdi>}
    </button>
  );
}
