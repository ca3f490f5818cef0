// The tour's panel: at the foot of a wide window, under the header of a small one, and never over what it explains.
// Whoever walks on by themselves may; the panel stays, and leads back.

import { useEffect, useRef, useState } from "react";
import { go as goTo, useAddress } from "../frame/address.ts";
import { TYPING } from "../frame/keys.ts";
import { Link } from "../frame/link.tsx";
import { useTexts } from "../texts/texts.ts";
import { articleToShow } from "./article-to-show.ts";

/** What each step explains, and where that is; null: the article that is chosen for it. */
const stops = [
  { path: "/", explains: ".documents tbody tr:first-child" },
  { path: null, explains: ".chosen" },
  { path: null, explains: ".chosen" },
  { path: "/", explains: ".head .add" },
] as const;

export function Panel({ step, go }: { readonly step: number; readonly go: (step: number | null) => void }) {
  const texts = useTexts().tour;
  const panel = useRef<HTMLElement>(null);
  const { path } = useAddress();
  const stop = stops[Math.max(0, Math.min(stops.length - 1, step))]!;
  const { title, text } = texts.steps[stops.indexOf(stop)]!;
  const article = useArticle();
  // The room for it is kept free, whatever its words take.
  useHeight(panel);
  useLeaveByEscape(() => go(null));
  useExplained(stop.explains, panel, step);

  const last = step >= stops.length - 1;
  // Whoever presses Next before the article is known is led there as soon as it is.
  const awaits = useRef(false);
  useEffect(() => {
    if (article === null || !awaits.current) return;
    awaits.current = false;
    goTo(article);
  }, [article]);
  const toStep = (to: number): void => {
    const place = stops[to]!.path ?? article;
    awaits.current = place === null;
    if (place !== null) goTo(place);
    go(to);
  };
  const place = stop.path ?? article;
  const isElsewhere = place !== null && new URL(place, location.href).pathname !== path;
  return (
    <aside className="tour" ref={panel} aria-label={texts.label}>
      <Said key={step}>
        <h2>
          <span className="step">{texts.step(step + 1, stops.length)}</span> {title}
        </h2>
        <p>{text}</p>
      </Said>
      <p className="actions">
        {isElsewhere && <Link href={place}>{texts.show}</Link>}
        {step > 0 && (
          <button type="button" onClick={() => toStep(step - 1)}>
            {texts.back}
          </button>
        )}
        <button type="button" className="strong" onClick={() => (last ? go(null) : toStep(step + 1))}>
          {last ? texts.done : texts.next}
        </button>
        {!last && (
          <button type="button" className="quiet" onClick={() => go(null)}>
            {texts.leave}
          </button>
        )}
      </p>
    </aside>
  );
}

/** A region must stand there before it says something, or screen readers don't hear it. */
function Said({ children }: { readonly children: React.ReactNode }) {
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return (
    <div className="telling" role="status">
      {isThere && children}
    </div>
  );
}

function useArticle(): string | null {
  const [article, setArticle] = useState<string | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    articleToShow(abort.signal).then(setArticle, () => {});
    return () => abort.abort();
  }, []);
  return article;
}

function useHeight(panel: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style, dataset } = document.documentElement;
    dataset.tour = "";
    const watch = new ResizeObserver(() => {
      style.setProperty("--tour", `${panel.current?.offsetHeight ?? 0}px`);
    });
    if (panel.current) watch.observe(panel.current);
    return () => {
      watch.disconnect();
      delete dataset.tour;
      style.removeProperty("--tour");
    };
  }, [panel]);
}

function useLeaveByEscape(leave: () => void): void {
  const newest = useRef(leave);
  useEffect(() => {
    newest.current = leave;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if ((event.target as Element).closest(TYPING)) return;
      event.preventDefault();
      newest.current();
    };
    // Before the page's own: Escape means the innermost thing that is open, and that is the tour.
    document.addEventListener("keydown", pressed, { capture: true });
    return () => document.removeEventListener("keydown", pressed, { capture: true });
  }, []);
}

/** How often it is looked for: a page that comes in takes a moment, and may come in anew. */
const LOOK_EVERY_MS = 200;

/** Marks what is explained, and once for each step brings it out from under the panel. */
function useExplained(selector: string, panel: React.RefObject<HTMLElement | null>, step: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step looks anew, also for the same thing
  useEffect(() => {
    let marked: Element | null = null;
    let isSeen = false;
    const look = (): void => {
      const now = document.querySelector(selector);
      if (now !== marked) marked?.removeAttribute("data-explained");
      now?.setAttribute("data-explained", "");
      marked = now;
      if (!now || isSeen) return;
      isSeen = true;
      uncover(now, panel.current);
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      marked?.removeAttribute("data-explained");
    };
  }, [selector, panel, step]);
}

function uncover(explained: Element, panel: HTMLElement | null): void {
  if (!panel) return;
  const box = explained.getBoundingClientRect();
  const cover = panel.getBoundingClientRect();
  const isBelow = cover.top > window.innerHeight / 2;
  if (isBelow && box.bottom > cover.top) window.scrollBy({ top: box.bottom - cover.top + 16 });
  if (!isBelow && box.top < cover.bottom) window.scrollBy({ top: box.top - cover.bottom - 16 });
}
