// Which articles are picked out to be changed together. A range goes from the one picked last to this one, however many
// lie between that were never shown.

import { useEffect, useMemo, useRef, useState } from "react";
import type { DocumentSummary } from "../../src/serve/contract.ts";
import { documentsBetween, type Question } from "./question.ts";

export interface Picking {
  readonly picked: ReadonlyMap<string, DocumentSummary>;
  /** Picks it or lets it go; `range`: all from the one before to it are made as it becomes. */
  toggle(document: DocumentSummary, index: number, range: boolean): void;
  pickAll(total: number): void;
  clear(): void;
}

export function usePicking(question: Question): Picking {
  const [picked, setPicked] = useState<Picking["picked"]>(new Map());
  const last = useRef<number | null>(null);
  const { key, filter, removed } = question;

  // Another filter shows other articles; what is out of sight must not be changed by chance.
  // biome-ignore lint/correctness/useExhaustiveDependencies: cleared by these, which it does not read
  useEffect(() => setPicked((was) => (was.size === 0 ? was : new Map())), [filter, removed]);
  // Another order has other neighbours.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    last.current = null;
  }, [key]);

  const now = useRef({ picked, question });
  useEffect(() => {
    now.current = { picked, question };
  });
  const [acts] = useState(() => ({
    toggle(document: DocumentSummary, index: number, range: boolean): void {
      const pick = !now.current.picked.has(document.id);
      const from = range ? last.current : null;
      last.current = index;
      const apply = (documents: readonly DocumentSummary[]): void =>
        setPicked((was) => {
          const next = new Map(was);
          for (const one of documents) {
            if (pick) next.set(one.id, one);
            else next.delete(one.id);
          }
          return next;
        });
      apply([document]);
      if (from === null || from === index) return;
      const between = documentsBetween(now.current.question, Math.min(from, index), Math.max(from, index));
      // What can't be asked for now isn't picked, which the count shows.
      between.then(apply, () => {});
    },
    pickAll(total: number): void {
      last.current = null;
      documentsBetween(now.current.question, 0, total - 1).then(
        (all) => setPicked(new Map(all.map((one) => [one.id, one]))),
        () => {},
      );
    },
    clear(): void {
      last.current = null;
      setPicked(new Map());
    },
  }));
  return useMemo(() => ({ picked, ...acts }), [picked, acts]);
}
