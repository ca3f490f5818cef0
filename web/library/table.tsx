// The table of documents. On a narrow screen all the rest stands beneath the title, and the other columns are gone.

import type { DocumentSummary } from "../../src/serve/contract.ts";
import { type Address, changed } from "../frame/address.ts";
import { Link } from "../frame/link.tsx";
import { useTexts } from "../texts/texts.ts";

type Column = "title" | "byline" | "outlet" | "published";
const columns: readonly Column[] = ["title", "byline", "outlet", "published"];

export function DocumentTable(props: {
  readonly documents: readonly DocumentSummary[];
  readonly address: Address;
}) {
  const texts = useTexts().library;
  return (
    <table className="documents">
      <thead>
        <tr>
          {columns.map((column) => (
            <SortableHead key={column} column={column} address={props.address} />
          ))}
          <th scope="col" className="number">
            {texts.columns.attributions}
          </th>
          <th scope="col" className="number" title={texts.columns.dangling}>
            {texts.danglingShort}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.documents.map((document) => (
          <Row key={document.id} document={document} />
        ))}
      </tbody>
    </table>
  );
}

function SortableHead({ column, address }: { readonly column: Column; readonly address: Address }) {
  const texts = useTexts().library;
  const sorted = address.query.get("sort") === column;
  const descending = address.query.get("descending") === "true";
  const next = {
    sort: column,
    descending: sorted && !descending ? "true" : null,
    from: null,
  };
  return (
    <th
      scope="col"
      className={column}
      aria-sort={sorted ? (descending ? "descending" : "ascending") : undefined}
    >
      <Link href={changed(address, { query: next })}>{texts.columns[column]}</Link>
    </th>
  );
}

function Row({ document }: { readonly document: DocumentSummary }) {
  const texts = useTexts();
  const { id, title, byline, outlet, published, place, counts, dangling } = document;
  const href = `/documents/${id}`;
  const date = published === null ? null : texts.date(published);
  const danglingHref = `${href}?list=dangling`;
  const attributions = counts.attributions ?? 0;
  const beneath = [outlet, byline, date].filter((part) => part !== null);
  return (
    <tr>
      <th scope="row" className="title">
        <Link href={href}>
          <bdi>{title ?? fileName(place)}</bdi>
        </Link>
        {title === null && <span className="unknown"> {texts.library.untitled}</span>}
        <span className="beneath">
          {beneath.map((part, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: up to three parts, which never move
            <bdi key={i}>{part}</bdi>
          ))}
          <Link href={href}>{texts.library.attributions(attributions)}</Link>
          {dangling > 0 && <Link href={danglingHref}>{texts.library.dangling(dangling)}</Link>}
        </span>
      </th>
      <Cell column="byline" value={byline} />
      <Cell column="outlet" value={outlet} />
      <Cell column="published" value={date} />
      <Count n={attributions} href={href} says={texts.library.attributions} />
      <Count n={dangling} href={danglingHref} says={texts.library.dangling} />
    </tr>
  );
}

function Cell({ column, value }: { readonly column: Column; readonly value: string | null }) {
  const texts = useTexts().library;
  return (
    <td className={column}>
      {value === null ? <span className="unknown">{texts.nobody}</span> : <bdi>{value}</bdi>}
    </td>
  );
}

/** A number is a link to what it counts; none is a dash, so that numbers stand out in the column. */
function Count(props: { readonly n: number; readonly href: string; readonly says: (n: number) => string }) {
  const { n, href, says } = props;
  return (
    <td className="number">
      {n === 0 ? (
        <span className="unknown" title={says(0)}>
          –
        </span>
      ) : (
        <Link href={href} aria-label={says(n)}>
          {n}
        </Link>
      )}
    </td>
  );
}

const fileName = (place: string): string => place.split(/[\\/]/).findLast((part) => part !== "") ?? place;
