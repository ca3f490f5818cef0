// The loaded names that outlets give an actor: a row an outlet and name, with how often in its own voice and how often
// quoted, by year, and the list or pattern that caught it. Every number opens the places that it counts.

import { Fragment } from "react";
import type { ActorAnswer, LabelCount } from "../../src/serve/contract.ts";
import type { Address } from "../frame/address.ts";
import { Link } from "../frame/link.tsx";
import { useTexts } from "../texts/texts.ts";
import { CountLink } from "./count-link.tsx";
import type { Listed } from "./listed.ts";

/** Rows that an answer holds at most. */
const MOST = 300;

export function Labels({ actor, address }: { readonly actor: ActorAnswer; readonly address: Address }) {
  const texts = useTexts().actors;
  const { called } = actor;
  const { labelColumns: columns } = texts;
  return (
    <section aria-labelledby="labels-title">
      <h2 id="labels-title">{texts.labelsTitle}</h2>
      {called.length === 0 ? (
        <p className="hint">{texts.none.labels}</p>
      ) : (
        <>
          <p className="hint">
            {texts.labelsAbout} <Link href="/loaded-words">{texts.whatIsLoaded}</Link>
          </p>
          <table className="counted labels">
            <thead>
              <tr>
                <th scope="col">{columns.outlet}</th>
                <th scope="col">{columns.label}</th>
                <th scope="col" className="number">
                  {columns.count}
                </th>
                <th scope="col" className="more number">
                  {columns.own}
                </th>
                <th scope="col" className="more number">
                  {columns.quoted}
                </th>
                <th scope="col" className="more">
                  {columns.years}
                </th>
                <th scope="col" className="more">
                  {columns.patterns}
                </th>
              </tr>
            </thead>
            <tbody>
              {byOutlet(called).map((rows) =>
                rows.map((row, i) => (
                  <Row
                    key={`${row.outlet} ${row.label}`}
                    id={actor.id}
                    row={row}
                    address={address}
                    rowsOfOutlet={i === 0 ? rows.length : 0}
                  />
                )),
              )}
            </tbody>
          </table>
          {called.length >= MOST && <p className="hint">{texts.rowsLeft}</p>}
        </>
      )}
    </section>
  );
}

/** In the order of their most frequent row. */
function byOutlet(called: readonly LabelCount[]): readonly (readonly LabelCount[])[] {
  const outlets = new Map<string | null, LabelCount[]>();
  for (const row of called) outlets.set(row.outlet, [...(outlets.get(row.outlet) ?? []), row]);
  return [...outlets.values()];
}

function Row(props: {
  readonly id: string;
  readonly row: LabelCount;
  readonly address: Address;
  /** How many rows the cell of the outlet spans; 0: an earlier row has it. */
  readonly rowsOfOutlet: number;
}) {
  const { id, row, address, rowsOfOutlet } = props;
  const { actors: texts, number } = useTexts();
  const { outlet, label, patterns, count, own, byYear } = row;
  const listed = { list: "labels", outlet, what: label } as const;
  const link = (more: Partial<Listed>, n: number, name?: string, shown?: string) => (
    <CountLink id={id} address={address} listed={{ ...listed, ...more }} n={n} {...(name ? { name } : {})}>
      {shown}
    </CountLink>
  );
  const years = Object.entries(byYear).sort(([a], [b]) => (a < b ? -1 : 1));
  const yearLinks = years.map(([year, n]) => (
    <Fragment key={year}>
      <span className="year">
        {year} {link({ year }, n, texts.inYear(year, n), number(n))}
      </span>{" "}
    </Fragment>
  ));
  return (
    <tr>
      {rowsOfOutlet > 0 && (
        <th scope="rowgroup" rowSpan={rowsOfOutlet} className="outlet">
          {outlet === null ? <span className="unknown">{texts.noOutlet}</span> : <bdi>{outlet}</bdi>}
        </th>
      )}
      <th scope="row">
        <bdi className="name">{label}</bdi>
        <span className="beneath">
          {own > 0 &&
            link(
              { own: true },
              own,
              `${texts.ownVoice}: ${number(own)}`,
              `${texts.ownVoice} ${number(own)}`,
            )}{" "}
          {own < count &&
            link(
              { own: false },
              count - own,
              `${texts.quoted}: ${number(count - own)}`,
              `${texts.quoted} ${number(count - own)}`,
            )}{" "}
          {yearLinks} <bdi>{patterns.join(", ")}</bdi>
        </span>
      </th>
      <td className="number">{link({}, count)}</td>
      <td className="more number">{link({ own: true }, own)}</td>
      <td className="more number">{link({ own: false }, count - own)}</td>
      <td className="more years">{yearLinks}</td>
      <td className="more patterns">
        <bdi>{patterns.join(", ")}</bdi>
      </td>
    </tr>
  );
}
