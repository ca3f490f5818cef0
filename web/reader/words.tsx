// Plain words that the address names: a reference, mostly, that a marker led to; and the way back to the marker.

import type { Span } from "../../src/model/span.ts";
import type { DocumentAnswer } from "../../src/serve/contract.ts";
import { Link } from "../frame/link.tsx";
import { CopyButton, quotationOf } from "../review/copying.tsx";
import { useTexts } from "../texts/texts.ts";
import type { Item, Items } from "./items.ts";
import type { Selection } from "./selection.ts";

type Citing = Extract<Item, { readonly layer: "citations" }>;

/** The citations that lead to these words, in the order of the text. */
export const citing = (items: Items, words: Span): readonly Citing[] =>
  (items.lists.get("citations") ?? []).filter((item): item is Citing => {
    if (item.layer !== "citations") return false;
    const { reference } = item.data;
    return reference !== null && reference.start === words.start && reference.end === words.end;
  });

export function Words(props: {
  readonly words: Span;
  readonly kept: DocumentAnswer;
  readonly items: Items;
  readonly selection: Selection;
}) {
  const { words, kept, items, selection } = props;
  const texts = useTexts();
  const markers = citing(items, words);
  return (
    <section className="chosen" aria-labelledby="chosen-title">
      <h2 id="chosen-title">{markers.length > 0 ? texts.review.reference.title : texts.reader.words}</h2>
      <p className="words" role="status">
        <bdi>{kept.document.text.slice(words.start, words.end)}</bdi>
      </p>
      {markers.length > 0 && (
        <ul className="backs">
          {markers.map((item) => (
            <li key={item.id}>
              <Link href={selection.addressOf(item)}>{texts.review.reference.back(item.data.key)}</Link>
            </li>
          ))}
        </ul>
      )}
      <p className="copy" key={`${words.start} ${words.end}`}>
        <CopyButton
          name={texts.review.copyQuotation}
          done={texts.review.quotationCopied}
          make={() => quotationOf(kept, words, location.href, texts)}
        />
      </p>
    </section>
  );
}
