// What happens to the case, told to every page that listens: a decision, changed documents, a reading, another case.

import type { ServerEvent } from "./contract.ts";

export interface Events {
  tell(event: ServerEvent): void;
  /** Calls `listener` with each event; returns what ends that. */
  listen(listener: (event: ServerEvent) => void): () => void;
}

export function events(): Events {
  const listeners = new Set<(event: ServerEvent) => void>();
  return {
    tell(event) {
      for (const listener of listeners) listener(event);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
