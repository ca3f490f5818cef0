// The ties of an actor as articles tell them, counted by other actor, type, sign and direction. Every number opens the
// places that it counts.

import type { ActorAnswer, TieCount } from "../../src/serve/contract.ts";
import type { Address } from "../frame/address.ts";
import { Link } from "../frame/link.tsx";
import { useTexts } from "../texts/texts.ts";
import { CountLink } from "./count-link.tsx";
import { Sign } from "./sign.tsx";

/** Rows that an answer holds at most. */
const MOST = 300;

export function Ties({ actor, address }: { readonly actor: ActorAnswer; readonly address: Address }) {
  const texts = useTexts().actors;
  const { tied } = actor;
  const unnamed = actor.ties - tied.reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-labelledby="ties-title">
      <h2 id="ties-title">{texts.tiesTitle}</h2>
      {tied.length === 0 && unnamed <= 0 ? (
        <p className="hint">{texts.none.ties}</p>
      ) : (
        <>
          <p className="hint">{texts.tiesAbout}</p>
          <table className="counted">
            <thead>
              <tr>
                <th scope="col">{texts.tieColumns.tie}</th>
                <th scope="col" className="number">
                  {texts.tieColumns.count}
                </th>
                <th scope="col" className="more">
                  {texts.tieColumns.tellers}
                </th>
                <th scope="col" className="more when">
                  {texts.tieColumns.when}
                </th>
              </tr>
            </thead>
            <tbody>
              {tied.map((tie) => (
                <Tie key={keyOf(tie)} id={actor.id} tie={tie} address={address} />
              ))}
            </tbody>
          </table>
          {tied.length >= MOST && <p className="hint">{texts.rowsLeft}</p>}
          {unnamed > 0 && (
            <p className="hint">
              <CountLink id={actor.id} address={address} listed={{ list: "ties" }} n={actor.ties}>
                {texts.unnamedToo(unnamed)}
              </CountLink>
            </p>
          )}
        </>
      )}
    </section>
  );
}

const keyOf = ({ other, what, sign, out, negated, planned }: TieCount): string =>
  `${other.id} ${what} ${sign} ${out} ${negated} ${planned}`;

function Tie({
  id,
  tie,
  address,
}: {
  readonly id: string;
  readonly tie: TieCount;
  readonly address: Address;
}) {
  const texts = useTexts().actors;
  const { other, what, sign, out, negated, planned, count, own, tellers, first, last } = tie;
  const listed = { list: "ties", other: other.id, what, sign, out, negated, planned } as const;
  const tellersCell = (
    <>
      {own > 0 && (
        <CountLink id={id} address={address} listed={{ ...listed, own: true }} n={own}>
          {texts.tellers(own)}
        </CountLink>
      )}{" "}
      {own < count && (
        <span>
          <CountLink id={id} address={address} listed={{ ...listed, own: false }} n={count - own}>
            {texts.othersTell(count - own)}
          </CountLink>{" "}
          {tellers.length > 0 && (
            <span className="said">
              {tellers.map((teller) => (
                <Link key={teller.id} href={`/actors/${teller.id}`}>
                  <bdi>{teller.name}</bdi>
                </Link>
              ))}
            </span>
          )}
        </span>
      )}
    </>
  );
  return (
    <tr>
      <th scope="row">
        <span className="tie">
          <Sign sign={sign} />
          <span>
            {texts.tie(what, out)}{" "}
            <Link className="name" href={`/actors/${other.id}`}>
              <bdi>{other.name}</bdi>
            </Link>
            {negated && <span className="said"> ({texts.denied})</span>}
            {planned && <span className="said"> ({texts.planned})</span>}
          </span>
        </span>
        <span className="beneath">
          {tellersCell} {first !== null && <span>{texts.period(first, last)}</span>}
        </span>
      </th>
      <td className="number">
        <CountLink id={id} address={address} listed={listed} n={count} />
      </td>
      <td className="more tellers">{tellersCell}</td>
      <td className="more when">{texts.period(first, last)}</td>
    </tr>
  );
}
