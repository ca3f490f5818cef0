// Going back to a page comes to where it was left. The browser remembers that too, but asks for it before the page is drawn
// and as high as it was.

import { useLayoutEffect } from "react";

/** Takes note, in the step that is left, of how far the page was scrolled. */
export const keepScroll = (): void => history.replaceState({ ...history.state, top: window.scrollY }, "");

/** Where the step was left; null where one comes to it for the first time. */
export function keptScroll(): number | null {
  const top: unknown = (history.state as { readonly top?: unknown } | null)?.top;
  return typeof top === "number" ? top : null;
}

/** For a page that is drawn whole from what was known before. */
export function useScrollKept(): void {
  useLayoutEffect(() => {
    const top = keptScroll();
    if (top === null) return;
    window.scrollTo(0, top);
    // The browser's own try may come after.
    const again = requestAnimationFrame(() => window.scrollTo(0, top));
    return () => cancelAnimationFrame(again);
  }, []);
}
