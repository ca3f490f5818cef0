// Keys that work anywhere on a page, but not while the user types, and not together with the browser's own modifiers.

import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * Where a key is the user's own text or choice. A checkbox isn't: it knows the space bar alone. Nor is a slider, which keeps
 * the keys that move it to itself.
 */
export const TYPING =
  'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable], dialog, [popover]';

/** Calls `keys[event.key]` as keys are pressed, while the component is shown. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const newest = useRef(keys);
  // Before the next key, however fast one types.
  useLayoutEffect(() => {
    newest.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      if (target.closest(TYPING)) return;
      const act = newest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}
