// One actor as a row of the table: each number opens on the actor's page the list that it counts.

import { memo } from "react";
import type { ActorSummary } from "../../src/serve/contract.ts";
import { type ListName, listHref } from "../actor/listed.ts";
import { Link } from "../frame/link.tsx";
import { useTexts } from "../texts/texts.ts";

const counts = ["documents", "says", "about", "ties", "labels"] as const;
type CountName = (typeof counts)[number];
const listOf = (count: CountName): ListName => (count === "documents" ? "articles" : count);

export const Row = memo(function Row(props: {
  readonly actor: ActorSummary;
  /** Its place in the whole list, from 0. */
  readonly index: number;
  readonly focused: (index: number) => void;
}) {
  const { actor, index, focused } = props;
  const { id, name, names, type, first, last } = actor;
  const { actors: texts, reader } = useTexts();
  const others = names.filter((one) => one.name !== name);
  return (
    <tr data-row={index} aria-rowindex={index + 2} onFocus={() => focused(index)}>
      <th scope="row" className="title">
        <Link href={`/actors/${id}`}>
          <bdi>{name}</bdi>
        </Link>
        {others.length > 0 && (
          <span className="other-names">
            <span className="unseen">{texts.also} </span>
            {others.map((one, i) => (
              <span key={one.name}>
                {i > 0 && ", "}
                <bdi>{one.name}</bdi>
                {one.loaded && <span className="is-loaded"> ({texts.loaded})</span>}
              </span>
            ))}
          </span>
        )}
        <span className="beneath">
          <span>{reader.types[type]}</span>
          {counts
            .filter((count) => actor[count] > 0)
            .map((count) => (
              <Link key={count} href={listHref(id, { list: listOf(count) })}>
                {texts.numbers[count](actor[count])}
              </Link>
            ))}
          {first !== null && <span>{texts.period(first, last)}</span>}
        </span>
      </th>
      <td className="type">{reader.types[type]}</td>
      {counts.map((count) => (
        <Count key={count} actor={actor} count={count} />
      ))}
      <Dated value={first} />
      <Dated value={last} />
    </tr>
  );
});

/** None is a dash, so that numbers stand out in the column. */
function Count({ actor, count }: { readonly actor: ActorSummary; readonly count: CountName }) {
  const texts = useTexts();
  const n = actor[count];
  const says = texts.actors.numbers[count](n);
  return (
    <td className="number">
      {n === 0 ? (
        <span className="unknown" title={says}>
          –
        </span>
      ) : (
        <Link href={listHref(actor.id, { list: listOf(count) })} aria-label={says}>
          {texts.number(n)}
        </Link>
      )}
    </td>
  );
}

function Dated({ value }: { readonly value: string | null }) {
  const texts = useTexts().actors;
  return (
    <td className="date">
      {value === null ? (
        <span className="unknown" title={texts.noDate}>
          –
        </span>
      ) : (
        texts.shortDate(value)
      )}
    </td>
  );
}
