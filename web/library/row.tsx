// One document as a row of the table.

import { memo } from "react";
import type { DocumentSummary } from "../../src/serve/contract.ts";
import { Link } from "../frame/link.tsx";
import { useTexts } from "../texts/texts.ts";
import { nameOf } from "./name.ts";

type Column = "byline" | "outlet" | "published";

/** Characters of a title in the name of a checkbox; those who hear it need no more to tell it from the next. */
const LONGEST_NAME = 120;

export const Row = memo(function Row(props: {
  readonly document: DocumentSummary;
  /** Its place in the whole list, from 0. */
  readonly index: number;
  readonly isPicked: boolean;
  readonly isRemoved: boolean;
  readonly toggle: (document: DocumentSummary, index: number, range: boolean) => void;
  readonly focused: (index: number) => void;
}) {
  const { document, index, isPicked, isRemoved, toggle, focused } = props;
  const texts = useTexts();
  const { id, title, byline, outlet, published, counts, dangling } = document;
  const href = `/documents/${id}`;
  const date = published === null ? null : texts.date(published);
  const danglingHref = `${href}?list=dangling`;
  const attributions = counts.attributions ?? 0;
  const beneath = [outlet, byline, date].filter((part) => part !== null);
  const name = <bdi>{nameOf(document)}</bdi>;
  return (
    <tr
      data-row={index}
      aria-rowindex={index + 2}
      className={isPicked ? "is-picked" : undefined}
      onFocus={() => focused(index)}
    >
      <td className="pick">
        <input
          type="checkbox"
          checked={isPicked}
          aria-label={texts.library.pick(nameOf(document).slice(0, LONGEST_NAME).toWellFormed())}
          onChange={({ nativeEvent }) =>
            // A checkbox changes by a click, by the space bar too.
            toggle(document, index, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
        />
      </td>
      <th scope="row" className="title">
        {/* What was removed has no page, but the keyboard must be able to stand on it. */}
        {isRemoved ? <span tabIndex={-1}>{name}</span> : <Link href={href}>{name}</Link>}
        {title === null && <span className="unknown"> {texts.library.untitled}</span>}
        <span className="beneath">
          {beneath.map((part, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: up to three parts, which never move
            <bdi key={i}>{part}</bdi>
          ))}
          {!isRemoved && <Link href={href}>{texts.library.attributions(attributions)}</Link>}
          {!isRemoved && dangling > 0 && <Link href={danglingHref}>{texts.library.dangling(dangling)}</Link>}
        </span>
      </th>
      <Cell column="byline" value={byline} />
      <Cell column="outlet" value={outlet} />
      <Cell column="published" value={date} />
      <Count n={attributions} href={isRemoved ? null : href} says={texts.library.attributions} />
      <Count n={dangling} href={isRemoved ? null : danglingHref} says={texts.library.dangling} />
    </tr>
  );
});

function Cell({ column, value }: { readonly column: Column; readonly value: string | null }) {
  const texts = useTexts().library;
  return (
    <td className={column}>
      {value === null ? <span className="unknown">{texts.nobody}</span> : <bdi>{value}</bdi>}
    </td>
  );
}

/** A number is a link to what it counts; none is a dash, so that numbers stand out in the column. */
function Count(props: {
  readonly n: number;
  readonly href: string | null;
  readonly says: (n: number) => string;
}) {
  const { n, href, says } = props;
  return (
    <td className="number">
      {n === 0 ? (
        <span className="unknown" title={says(0)}>
          –
        </span>
      ) : href === null ? (
        n
      ) : (
        <Link href={href} aria-label={says(n)}>
          {n}
        </Link>
      )}
    </td>
  );
}
