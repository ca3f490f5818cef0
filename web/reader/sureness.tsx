// From which score on attributions are shown: a slider over what was measured, in words what its place means, and how
// many it hides.

import { type KeyboardEvent, useDeferredValue, useId, useMemo, useRef } from "react";
import { useAddress } from "../frame/address.ts";
import { type LeastScore, useLeastScore } from "../frame/least-score.ts";
import { useTexts } from "../texts/texts.ts";
import type { ItemLayers, Reviews } from "./items.ts";
import { lowOf, type Sifted, sift } from "./sift.ts";

export interface Sifting extends Sifted {
  readonly setting: LeastScore;
  /** Whether the article has attributions with a score: where none has, there is nothing to set. */
  readonly scored: boolean;
  /** The id of the attribution that shows only because the address names it. */
  readonly opened: string | null;
  /** While what is shown is not yet what the slider says. */
  readonly settling: boolean;
}

export function useSifting(layers: ItemLayers, reviews: Reviews): Sifting {
  const setting = useLeastScore();
  const { hash } = useAddress();
  // A long article is marked anew when the slider has come to rest, not at each of its steps.
  const least = useDeferredValue(setting.least);
  const { attributions } = layers;
  const low = useMemo(() => lowOf(attributions, reviews, least), [attributions, reviews, least]);
  const opened = low.has(hash) ? hash : null;
  const sifted = useMemo(() => sift(layers, low, opened), [layers, low, opened]);
  const scored = useMemo(
    () => attributions?.some(({ score }) => score !== undefined) ?? false,
    [attributions],
  );
  return { ...sifted, setting, scored, opened, settling: least !== setting.least };
}

/** What moves a slider, and is no key of the page then. */
const own = new Set(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"]);

export function Sureness({ sifting }: { readonly sifting: Sifting }) {
  const { setting, hidden, settling } = sifting;
  const { least, steps, accuracy, choose } = setting;
  const texts = useTexts();
  const of = texts.accuracy;
  const slider = useRef<HTMLInputElement>(null);
  const id = useId();
  const at = Math.max(
    0,
    steps.findLastIndex(({ from }) => from <= least),
  );
  const step = steps[at];
  if (!step || accuracy === null) return null;
  const { from, precision, recall } = step;
  const value = from === 0 ? of.all : texts.number(from);
  const means = of.means(
    from === 0 ? null : value,
    Math.round(precision * 100),
    Math.round(recall * 100),
    accuracy.measuredOn,
  );
  return (
    <div className="sureness" aria-busy={settling}>
      <label htmlFor={id}>{of.showFrom}</label>
      <output htmlFor={id} aria-hidden="true">
        {value}
      </output>
      <input
        ref={slider}
        id={id}
        type="range"
        min={0}
        max={steps.length - 1}
        step={1}
        value={at}
        aria-valuetext={means}
        onChange={({ target }) => choose(steps[Number(target.value)]?.from ?? 0)}
        onKeyDown={(event: KeyboardEvent) => own.has(event.key) && event.stopPropagation()}
      />
      <p className="accuracy" title={of.detail(accuracy.finder, accuracy.date)}>
        {means}
      </p>
      <p className="accuracy hidden-ones" role="status">
        {hidden > 0 && (
          <>
            {of.hidden(hidden)}{" "}
            <button
              type="button"
              className="quiet"
              onClick={() => {
                choose(0);
                // The button goes with what it showed.
                slider.current?.focus();
              }}
            >
              {of.showHidden(hidden)}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
