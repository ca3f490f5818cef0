// A quotation to take along: its words, who said them, where they were printed, and the address and the place at which
// anyone can look them up.

import { useState } from "react";
import type { Span } from "../../src/model/span.ts";
import type { DocumentAnswer } from "../../src/serve/contract.ts";
import type { Item } from "../reader/items.ts";
import { wordsOf } from "../reader/quoted.ts";
import { type Texts, useTexts } from "../texts/texts.ts";

/** `“words” — who, cue; “title”, outlet, date; address (characters 120–180)`. What is not known is left out. */
export function quotationOf(kept: DocumentAnswer, of: Item | Span, address: string, texts: Texts): string {
  const { text, metadata } = kept.document;
  const say = texts.review.quotation;
  const item = "parts" in of ? of : null;
  const attribution = item?.layer === "attributions" ? item.data : null;
  const spans = attribution?.content ?? item?.parts.map(({ span }) => span) ?? [of as Span];
  const words = wordsOf(text, spans).replace(/\s+/g, " ").trim();
  const published = metadata.published[0]?.value;
  const printed = [
    say.title(metadata.title[0]?.value ?? kept.copies[0]?.place ?? kept.document.id),
    metadata.outlet[0]?.value,
    published && texts.date(published),
  ].filter(Boolean);
  const place = {
    from: Math.min(...spans.map(({ start }) => start)),
    to: Math.max(...spans.map(({ end }) => end)),
  };
  const who = attribution
    ? ` — ${say.who(
        attribution.source.length > 0 ? wordsOf(text, attribution.source) : null,
        wordsOf(text, attribution.cue),
      )}`
    : "";
  // What is quoted already keeps its own marks.
  const quoted = /^[“"«„].*[”"»“]$/su.test(words) ? words : `“${words}”`;
  return `${quoted}${who}; ${printed.join(", ")}; ${say.place(address, place.from, place.to)}`;
}

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not allowed, or not there: the old way, which needs a field with a selection.
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "unseen";
    document.body.append(field);
    field.select();
    try {
      return document.execCommand("copy");
    } catch {
      return false;
    } finally {
      field.remove();
    }
  }
}

/** A button that copies what `make` gives; where the browser refuses, what it gives is there to copy by hand. */
export function CopyButton(props: {
  readonly name: string;
  readonly done: string;
  readonly make: () => string;
  readonly onCopied?: () => void;
}) {
  const { name, done, make, onCopied } = props;
  const texts = useTexts().review;
  const [state, setState] = useState<"" | "copied" | "refused">("");
  const [text, setText] = useState("");
  return (
    <>
      <button
        type="button"
        className="quiet"
        onClick={async () => {
          const made = make();
          setText(made);
          const copied = await toClipboard(made);
          setState(copied ? "copied" : "refused");
          if (copied) onCopied?.();
        }}
      >
        {name}
      </button>
      <span role="status" className="said">
        {state === "copied" ? done : state === "refused" ? texts.notCopied : ""}
      </span>
      {state === "refused" && (
        <textarea
          className="by-hand"
          aria-label={texts.copyThis}
          readOnly
          rows={4}
          value={text}
          ref={(field) => field?.select()}
        />
      )}
    </>
  );
}
