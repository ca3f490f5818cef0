// The actors of the case: everybody whom articles name, under all their names, to filter, to sort and to open. The
// address holds the order, the filter and the kind. Nobody is ranked: the order is by number of articles, or as asked.

import { useEffect, useMemo } from "react";

import type { ActorsAnswer } from "../../src/serve/contract.ts";
import { type Address, changed, useAddress } from "../frame/address.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { useJoined } from "../frame/joined.ts";
import { Link } from "../frame/link.tsx";
import type { RoomProps } from "../frame/rooms.ts";
import { Instead } from "../frame/waiting.tsx";
import { EmptyList } from "../table/empty-list.tsx";
import { Filter } from "../table/filter.tsx";
import { JoiningState } from "../table/joining-state.tsx";
import { useTexts } from "../texts/texts.ts";
import { questionOf, typeIn } from "./question.ts";
import { ActorTable } from "./table.tsx";
import { actorTypes } from "./types.ts";

export function Actors({ revision, reading }: RoomProps) {
  const { actors: texts, name } = useTexts();
  const address = useAddress();
  const { search } = location;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is the address's, which is a new object each time
  const question = useMemo(() => questionOf(address), [search]);
  const asked = revision + useJoined();
  const answer: Answer<ActorsAnswer> = useAnswer(question.path(0), asked);
  useEffect(() => {
    document.title = `${texts.title} · ${name}`;
  }, [texts, name]);

  if (answer.state !== "here") return <Instead of={answer} />;
  const { total, behind, fault } = answer.value;
  const { filter, type } = question;
  const all = filter === "" && type === null;
  if (total === 0 && all && !answer.old)
    return <EmptyList joining={behind > 0 || reading} fault={fault} texts={texts.empty} />;
  return (
    <div className="actors" aria-busy={answer.old}>
      <div className="head">
        <h1>{texts.title}</h1>
        <p className="count" role="status">
          {filter === "" ? texts.count(total) : texts.matching(total, filter)}
        </p>
        <Types address={address} />
        <Filter address={address} label={texts.filter} />
      </div>
      <p className="accuracy">{texts.about}</p>
      <JoiningState behind={behind} fault={fault} />
      {total === 0 ? (
        <p className="instead">
          {filter === "" ? texts.noneOfType : texts.noMatch}{" "}
          <Link href={changed(address, { query: { filter: null, type: null } })}>{texts.clear}</Link>
        </p>
      ) : (
        <ActorTable question={question} first={answer.value} revision={asked} address={address} />
      )}
    </div>
  );
}

function Types({ address }: { readonly address: Address }) {
  const texts = useTexts().actors.types;
  const chosen = typeIn(address);
  return (
    <nav className="types" aria-label={texts.label}>
      {[null, ...actorTypes].map((type) => (
        <Link
          key={type}
          href={changed(address, { query: { type } })}
          aria-current={type === chosen ? "true" : undefined}
        >
          {texts[type ?? "all"]}
        </Link>
      ))}
    </nav>
  );
}
