// The row of a long table that the keyboard is on. It moves by j and k, and goes along when the focus is put elsewhere.

import { type RefObject, useEffect, useRef, useState } from "react";
import { useKeys } from "../frame/keys.ts";

export interface RowByKey {
  readonly at: number | null;
  /** True while the focus has yet to go there. */
  readonly wanted: { current: boolean };
  readonly moveTo: (index: number) => void;
}

/** `key`: another list has another one. */
export function useRowByKey(table: RefObject<HTMLTableElement | null>, total: number, key: string): RowByKey {
  const [at, setAt] = useState<number | null>(null);
  const wanted = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has other rows
  useEffect(() => setAt(null), [key]);
  const step = (by: 1 | -1): void => {
    const next = at === null ? firstInSight(table.current) : at + by;
    wanted.current = true;
    setAt(Math.max(0, Math.min(total - 1, next)));
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
  return { at, wanted, moveTo: setAt as (index: number) => void };
}

function firstInSight(table: HTMLTableElement | null): number {
  const top = document.querySelector("header.frame")?.getBoundingClientRect().bottom ?? 0;
  for (const row of table?.querySelectorAll<HTMLElement>("tr[data-row]") ?? [])
    if (row.getBoundingClientRect().top >= top) return Number(row.dataset.row);
  return 0;
}
