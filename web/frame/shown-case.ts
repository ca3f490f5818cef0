// Which case this window shows: the one that answered first. The server may have another one open since; then nothing
// is changed from here, and the frame says so. Names come as headers carry them, percent-encoded.

import { useSyncExternalStore } from "react";

let shown: string | null = null;
let open: string | null = null;
const listeners = new Set<() => void>();

export const shownCase = (): string | null => shown;

/** Takes note of the case that an answer came from; null where the answer doesn't tell. */
export function heardOfCase(name: string | null): void {
  if (name === null || name === open) return;
  shown ??= name;
  open = name;
  for (const listener of listeners) listener();
}

/** The names of the case shown and of the one that the server has open now, where they differ. */
export function useOtherCase(): { readonly shown: string; readonly open: string } | null {
  const differs = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown !== open,
  );
  return differs && shown !== null && open !== null ? { shown: plain(shown), open: plain(open) } : null;
}

function plain(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
