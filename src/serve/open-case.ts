// The case that is open now. Requests borrow it; another one is opened beside it, takes its place, and the old one is
// closed when the last request that borrowed it is done. Knows nothing of what requests do with it.

import type { Store } from "../extend.ts";

export interface OpenCase {
  readonly store: Store;
  readonly name: string;
  readonly folder: string;
}

export interface CaseOnDesk {
  now(): OpenCase;
  /** Runs `work` on the case that is open; it stays open until `work` is done. */
  borrow<T>(work: (open: OpenCase) => Promise<T>): Promise<T>;
  /** Puts another case in its place. The old one is closed once nobody uses it. */
  put(next: OpenCase): void;
  /** Resolves when every case that was put aside is closed. */
  settled(): Promise<void>;
}

export function caseOnDesk(first: OpenCase): CaseOnDesk {
  let current = { open: first, users: 0, aside: false };
  const closing = new Set<Promise<void>>();
  const closeIfUnused = (one: typeof current): void => {
    if (!one.aside || one.users > 0) return;
    const closed = one.open.store.close().finally(() => closing.delete(closed));
    closing.add(closed);
  };
  return {
    now: () => current.open,
    async borrow(work) {
      const mine = current;
      mine.users++;
      try {
        return await work(mine.open);
      } finally {
        mine.users--;
        closeIfUnused(mine);
      }
    },
    put(next) {
      const old = current;
      current = { open: next, users: 0, aside: false };
      old.aside = true;
      closeIfUnused(old);
    },
    settled: async () => void (await Promise.all(closing)),
  };
}
