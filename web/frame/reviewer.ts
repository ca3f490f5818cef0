// Under which name this browser's user works: it stands beside every decision and every word of theirs. Kept in the
// browser; "me" until they say otherwise.

import { useSyncExternalStore } from "react";

const KEY = "reviewer";
const LONGEST = 80;
export const NAMELESS = "me";

const tidy = (name: string): string =>
  name
    .replace(/\p{Cc}/gu, " ")
    .trim()
    .slice(0, LONGEST)
    .toWellFormed() || NAMELESS;

let known: string | null = null;
const listeners = new Set<() => void>();

export function reviewer(): string {
  if (known !== null) return known;
  try {
    return tidy(localStorage.getItem(KEY) ?? "");
  } catch {
    return NAMELESS;
  }
}

export function callMe(name: string): void {
  known = tidy(name);
  try {
    localStorage.setItem(KEY, known);
  } catch {
    // No storage: the name holds until the page is closed.
  }
  for (const listener of listeners) listener();
}

/** Whether a name was ever given, be it "me". */
function given(): boolean {
  if (known !== null) return true;
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useReviewer(): { readonly name: string; readonly given: boolean } {
  const name = useSyncExternalStore(subscribe, reviewer);
  return { name, given: useSyncExternalStore(subscribe, given) };
}
