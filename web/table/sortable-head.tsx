// The head of a column that sorts its table: a link, so that an order has an address. A second click turns it round.

import { type Address, changed } from "../frame/address.ts";
import { Link } from "../frame/link.tsx";

export function SortableHead(props: {
  readonly column: string;
  readonly name: string;
  readonly address: Address;
  readonly className?: string;
  /** The API sorts the column from the greatest down when it is not told otherwise. */
  readonly fallsFirst?: boolean;
  /** The table is in this column's order where the address names none. */
  readonly isUsual?: boolean;
}) {
  const { column, name, address, className = column, fallsFirst = false, isUsual = false } = props;
  const sort = address.query.get("sort");
  const sorted = sort === null ? isUsual : sort === column;
  const said = address.query.get("descending");
  const falls = said === null ? fallsFirst : said === "true";
  const next = {
    sort: column,
    descending: sorted && falls === fallsFirst ? String(!fallsFirst) : null,
  };
  return (
    <th
      scope="col"
      className={className}
      aria-sort={sorted ? (falls ? "descending" : "ascending") : undefined}
    >
      <Link href={changed(address, { query: next })}>{name}</Link>
    </th>
  );
}
