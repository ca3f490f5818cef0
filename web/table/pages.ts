// Which pages of a long list are drawn: those in sight, those near, and the one with the row that the keyboard is on.
// The others are a blank of the height that they had, or would have, so that the scrollbar tells the truth.

import { useEffect, useState } from "react";

/** Pixels above and below the window: two screens, so that scrolling by pages meets rows and not blanks. */
const NEAR = "1600px 0px";
/** Of a row before any was measured. */
const ROW = 37;

export interface Pages {
  isDrawn(page: number): boolean;
  /** Pixels that a page takes, or would. */
  heightOf(page: number, rows: number): number;
  /** Tells when the element that holds a page comes into sight; returns what ends that. */
  watch(page: number, element: HTMLElement): () => void;
  /** Takes note of how high a page is with its rows in it. */
  measured(page: number, rows: number, height: number): void;
}

/** `also`: a page that is drawn wherever it is. */
export function usePages(also: number | null): Pages {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([0]));
  const [stable] = useState(() => stableParts(setNear));
  useEffect(() => stable.mounted(), [stable]);
  return { ...stable, isDrawn: (page) => near.has(page) || page === also };
}

type SetNear = (change: (was: ReadonlySet<number>) => ReadonlySet<number>) => void;

function stableParts(setNear: SetNear) {
  const heights = new Map<number, { readonly height: number; readonly rows: number }>();
  const observer = new IntersectionObserver(
    (entries) =>
      setNear((was) => {
        const next = new Set(was);
        for (const { target, isIntersecting } of entries) {
          const page = Number((target as HTMLElement).dataset.page);
          if (isIntersecting) next.add(page);
          else next.delete(page);
        }
        return next.symmetricDifference(was).size === 0 ? was : next;
      }),
    { rootMargin: NEAR },
  );
  return {
    watch(page: number, element: HTMLElement): () => void {
      element.dataset.page = String(page);
      observer.observe(element);
      return () => observer.unobserve(element);
    },
    measured(page: number, rows: number, height: number): void {
      heights.set(page, { rows, height });
    },
    heightOf(page: number, rows: number): number {
      const known = heights.get(page);
      if (known?.rows === rows) return known.height;
      let height = 0;
      let counted = 0;
      for (const one of heights.values()) {
        height += one.height;
        counted += one.rows;
      }
      return rows * (counted > 0 ? height / counted : ROW);
    },
    mounted(): () => void {
      // Rows of another width break their lines elsewhere.
      const forget = (): void => heights.clear();
      window.addEventListener("resize", forget);
      return () => window.removeEventListener("resize", forget);
    },
  };
}
