// Clicks on the article's own words, and the pointer that tells where one would select something.

import { useEffect, useRef } from "react";
import { isMarked } from "./marks.ts";
import type { Places } from "./places.ts";

/** Calls back with the offset of each character of the article that is clicked. */
export function useClicks(places: Places | null, clicked: (offset: number) => void): void {
  const newest = useRef(clicked);
  useEffect(() => {
    newest.current = clicked;
  });
  useEffect(() => {
    const article = document.querySelector<HTMLElement>(".article");
    if (!places || !article) return;
    const click = (event: MouseEvent): void => {
      // Words that were dragged over are being selected, not asked about.
      if (!(getSelection()?.isCollapsed ?? true)) return;
      const offset = places.offsetAt(event.clientX, event.clientY);
      if (offset !== null) newest.current(offset);
    };
    let pending = 0;
    const move = (event: MouseEvent): void => {
      cancelAnimationFrame(pending);
      pending = requestAnimationFrame(() => {
        article.style.cursor = isMarked(event.clientX, event.clientY) ? "pointer" : "";
      });
    };
    article.addEventListener("click", click);
    article.addEventListener("mousemove", move);
    return () => {
      cancelAnimationFrame(pending);
      article.removeEventListener("click", click);
      article.removeEventListener("mousemove", move);
    };
  }, [places]);
}
