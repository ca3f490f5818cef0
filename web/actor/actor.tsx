// One actor: its names and why they are one, its ties and labels as tables, and beside them the list that the address
// asks for, each entry at the words that carry it. The address of any of its names leads here.

import { useEffect, useState } from "react";
import type { ActorAnswer } from "../../src/serve/contract.ts";
import { type Address, changed, go, useAddress } from "../frame/address.ts";
import { type Answer, remember, useAnswer } from "../frame/answer.ts";
import { useJoined } from "../frame/joined.ts";
import { Link } from "../frame/link.tsx";
import type { RoomProps } from "../frame/rooms.ts";
import { SaidLine } from "../frame/said-line.tsx";
import { useSaid } from "../frame/saying.ts";
import { Instead } from "../frame/waiting.tsx";
import { useTexts } from "../texts/texts.ts";
import { CallForm } from "./call-form.tsx";
import { Corrections } from "./corrections.tsx";
import { JoinForm } from "./join-form.tsx";
import { Labels } from "./labels.tsx";
import { listedIn, listHref } from "./listed.ts";
import { Names } from "./names.tsx";
import { Ties } from "./ties.tsx";
import { keepPlace, Told } from "./told.tsx";

const pathOf = (id: string): string => `/api/actors/${id}`;

export function Actor({ params, revision }: RoomProps) {
  const id = params.id!;
  const address = useAddress();
  const said = useSaid();
  const [own, setOwn] = useState(0);
  const asked = revision + useJoined() + own;
  const answer: Answer<ActorAnswer> = useAnswer(pathOf(id), asked);
  const leadsTo = answer.state === "here" && !answer.old ? answer.value.id : id;
  useEffect(() => {
    if (leadsTo === id || answer.state !== "here") return;
    remember(pathOf(leadsTo), answer.value);
    go(changed({ ...address, path: `/actors/${leadsTo}` }, {}), { replace: true });
  }, [leadsTo, id, answer, address]);
  // What was said shows among what people said before it is joined.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew by what was said
  useEffect(() => setOwn((n) => n + 1), [said]);

  if (answer.state !== "here") return <Instead of={answer} />;
  return <Page actor={answer.value} address={address} revision={asked} />;
}

function Page(props: { readonly actor: ActorAnswer; readonly address: Address; readonly revision: number }) {
  const { actor, address, revision } = props;
  const texts = useTexts();
  useEffect(() => {
    document.title = `${actor.name} · ${texts.name}`;
  }, [actor.name, texts]);
  return (
    <div className={listedIn(address) === null ? "actor" : "actor has-list"} onClickCapture={keepPlace}>
      <Heading actor={actor} />
      <SaidLine isAbout={(ids) => actor.nodes.some(({ id }) => ids.includes(id))} />
      <div className="columns">
        <div className="overview">
          <Names actor={actor} address={address} />
          <Corrections actor={actor} />
          <Ties actor={actor} address={address} />
          <Labels actor={actor} address={address} />
        </div>
        <Told actor={actor} address={address} revision={revision} />
      </div>
    </div>
  );
}

function Heading({ actor }: { readonly actor: ActorAnswer }) {
  const { id, name, type, documents, mentions, first, last } = actor;
  const { actors: texts, reader } = useTexts();
  const [form, setForm] = useState<"join" | "call" | null>(null);
  const close = (): void => setForm(null);
  const toggle = (which: "join" | "call") => () => setForm(form === which ? null : which);
  return (
    <>
      <div className="head">
        <Link className="up" href="/actors">
          {texts.back}
        </Link>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <p className="count">
          <span>{reader.types[type]}</span>{" "}
          <Link href={listHref(id, { list: "articles" })}>
            {texts.named(texts.numbers.documents(documents), mentions)}
          </Link>{" "}
          {first !== null && <span>{texts.period(first, last)}</span>}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
        <p className="acts" role="group" aria-label={texts.change}>
          <button type="button" aria-expanded={form === "call"} onClick={toggle("call")}>
            {texts.call}
          </button>
          <button type="button" aria-expanded={form === "join"} onClick={toggle("join")}>
            {texts.join}
          </button>
        </p>
      </div>
      {form === "call" && <CallForm actor={actor} close={close} />}
      {form === "join" && <JoinForm actor={actor} close={close} />}
    </>
  );
}
