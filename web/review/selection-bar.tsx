// Words of the article that are selected with the mouse (or the browser's own caret), and the small bar beneath them:
// what they can be added as, and their quotation to copy.

import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Span } from "../../src/model/span.ts";
import type { DocumentAnswer } from "../../src/serve/contract.ts";
import { changed, useAddress } from "../frame/address.ts";
import type { Places } from "../reader/places.ts";
import { useTexts } from "../texts/texts.ts";
import { CopyButton, quotationOf } from "./copying.tsx";
import { addable, type DraftedLayer } from "./draft.ts";
import { wordsIn } from "./words.ts";

/** The selected words of the article, whole ones; null where there are none. */
export function useSelectedWords(places: Places | null, text: string, lang: string): Span | null {
  const [selected, setSelected] = useState<Span | null>(null);
  useEffect(() => {
    if (!places) return;
    const words = wordsIn(text, lang);
    let pending = 0;
    const look = (): void => {
      const selection = getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
      // A selection in a field or in the panel is no business of the article's.
      const inside = range?.commonAncestorContainer.parentElement?.closest(".article, .middle");
      const span = range && inside ? places.spanOf(range) : null;
      const whole = span && words.whole(span);
      setSelected((old) => (old?.start === whole?.start && old?.end === whole?.end ? old : whole));
    };
    const change = (): void => {
      cancelAnimationFrame(pending);
      pending = requestAnimationFrame(look);
    };
    document.addEventListener("selectionchange", change);
    return () => {
      cancelAnimationFrame(pending);
      document.removeEventListener("selectionchange", change);
    };
  }, [places, text, lang]);
  return selected;
}

export function SelectionBar(props: {
  readonly selected: Span;
  readonly places: Places;
  readonly kept: DocumentAnswer;
  readonly onAdd: (layer: DraftedLayer) => void;
}) {
  const { selected, places, kept, onAdd } = props;
  const texts = useTexts();
  const address = useAddress();
  const bar = useRef<HTMLDivElement>(null);
  // Beneath the last word, and within the width of the text.
  useLayoutEffect(() => {
    const element = bar.current;
    const frame = element?.parentElement?.getBoundingClientRect();
    const box = places.boxOf(selected.end - 1);
    if (!element || !frame || !box) return;
    const widest = Math.max(0, frame.width - element.offsetWidth);
    element.style.left = `${Math.min(Math.max(0, box.right - frame.left - element.offsetWidth / 2), widest)}px`;
    element.style.top = `${box.bottom - frame.top + 8}px`;
  }, [places, selected]);
  return (
    <div
      ref={bar}
      className="selection-bar"
      role="toolbar"
      tabIndex={-1}
      aria-label={texts.review.selected.title}
      onMouseDown={(event) => event.preventDefault()}
    >
      <span aria-hidden="true">{texts.review.selected.add}</span>
      {addable.map((layer) => (
        <button
          key={layer}
          type="button"
          onClick={() => onAdd(layer)}
          aria-label={texts.review.edit.adding[layer]}
        >
          {texts.review.edit.add[layer]}
        </button>
      ))}
      <CopyButton
        key={`${selected.start} ${selected.end}`}
        name={texts.review.copyQuotation}
        done={texts.review.quotationCopied}
        make={() =>
          quotationOf(
            kept,
            selected,
            new URL(changed(address, { hash: `w${selected.start}-${selected.end}` }), location.href).href,
            texts,
          )
        }
      />
    </div>
  );
}
