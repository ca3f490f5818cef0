// One claim as a row of the table: its words, and numbers each of which opens on the claim's page what it counts.

import { memo } from "react";
import type { ClaimSummary } from "../../src/serve/contract.ts";
import { Link } from "../frame/link.tsx";
import { useTexts } from "../texts/texts.ts";

export const Row = memo(function Row(props: {
  readonly claim: ClaimSummary;
  /** Its place in the whole list, from 0. */
  readonly index: number;
  readonly focused: (index: number) => void;
}) {
  const { claim, index, focused } = props;
  const { id, words, documents, tellings, origins, contradictions, denials, first, last } = claim;
  const texts = useTexts();
  const of = texts.claims;
  const href = `/claims/${id}`;
  const numbers = [
    { column: "documents", n: documents, says: of.toldIn(tellings, documents), at: "origins-title" },
    { column: "origins", n: origins, says: of.atMost(origins), at: "origins-title" },
    { column: "against", n: contradictions, says: of.against(contradictions), at: "against-title" },
    { column: "denials", n: denials, says: of.denials(denials), at: "denials-title" },
  ] as const;
  return (
    <tr data-row={index} aria-rowindex={index + 2} onFocus={() => focused(index)}>
      <th scope="row" className="title">
        <Link href={href}>
          <bdi>{words}</bdi>
        </Link>
        <span className="beneath">
          {numbers
            .filter(({ n }) => n > 0)
            .map(({ column, says, at }) => (
              <Link key={column} href={`${href}#${at}`}>
                {says}
              </Link>
            ))}
          {first !== null && <span>{texts.actors.period(first, last)}</span>}
        </span>
      </th>
      {numbers.map(({ column, n, says, at }) => (
        <td key={column} className={`number ${column}`}>
          {n === 0 ? (
            <span className="unknown" title={says}>
              –
            </span>
          ) : (
            <Link href={`${href}#${at}`} aria-label={says}>
              {column === "origins" ? of.ceiling(n) : texts.number(n)}
            </Link>
          )}
        </td>
      ))}
      {[first, last].map((value, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the first date and the last
        <td key={i} className="date">
          {value === null ? (
            <span className="unknown" title={texts.actors.noDate}>
              –
            </span>
          ) : (
            texts.actors.shortDate(value)
          )}
        </td>
      ))}
    </tr>
  );
});
