// A number that opens the places it counts, in the list beside it. It is marked while they are shown.

import type { ReactNode } from "react";
import type { Address } from "../frame/address.ts";
import { Link } from "../frame/link.tsx";
import { useTexts } from "../texts/texts.ts";
import { isListed, type Listed, listHref } from "./listed.ts";

export function CountLink(props: {
  readonly id: string;
  readonly address: Address;
  readonly listed: Listed;
  readonly n: number;
  /** In place of the bare number. */
  readonly children?: ReactNode;
  readonly name?: string;
}) {
  const { id, address, listed, n, children, name } = props;
  const texts = useTexts();
  if (n === 0) return <span className="unknown">–</span>;
  return (
    <Link
      className="counts"
      href={listHref(id, listed)}
      aria-label={children === undefined || name !== undefined ? (name ?? texts.actors.times(n)) : undefined}
      aria-current={isListed(address, listed) ? "true" : undefined}
    >
      {children ?? texts.number(n)}
    </Link>
  );
}
