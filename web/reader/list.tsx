// The list of all items of one layer, numbered in the order of the text. Each is a link that has the item's address.

import { memo, useEffect, useRef } from "react";
import { Link } from "../frame/link.tsx";
import { Mark } from "../review/mark.tsx";
import { type Texts, useTexts } from "../texts/texts.ts";
import { type Item, isRejected } from "./items.ts";
import { wordsOf } from "./quoted.ts";
import type { Selection } from "./selection.ts";
import { isUnsure } from "./sift.ts";
import { TieSummary, tieInShort } from "./tie.tsx";

/** Characters of a list entry's words: three lines of the panel. */
const LONGEST = 160;

export function ItemList(props: {
  readonly items: readonly Item[];
  readonly text: string;
  readonly selection: Selection;
}) {
  const { items, text, selection } = props;
  const list = useRef<HTMLOListElement>(null);
  const chosen = selection.chosen?.id ?? null;
  useEffect(() => {
    if (chosen !== null) keepInView(list.current);
  }, [chosen]);
  return (
    <ol className="items" ref={list}>
      {items.map((item) => (
        <Entry
          key={item.id}
          item={item}
          text={text}
          href={selection.addressOf(item)}
          chosen={item.id === chosen}
        />
      ))}
    </ol>
  );
}

const Entry = memo(function Entry(props: {
  readonly item: Item;
  readonly text: string;
  readonly href: string;
  readonly chosen: boolean;
}) {
  const { item, text, href, chosen } = props;
  return (
    <li
      className={[chosen && "is-chosen", isRejected(item) && "is-rejected", isUnsure(item) && "is-unsure"]
        .filter(Boolean)
        .join(" ")}
    >
      <Link href={href} aria-current={chosen ? "true" : undefined}>
        <span className="index">{item.number}</span>
        <span className="entry">
          {item.review && <Mark state={item.review.state} spoken />}
          <Summary item={item} text={text} />
        </span>
      </Link>
    </li>
  );
});

function Summary({ item, text }: { readonly item: Item; readonly text: string }) {
  const texts = useTexts().reader;
  if (item.layer === "relations") return <TieSummary tie={item.data} text={text} />;
  if (item.layer !== "attributions")
    return (
      <bdi className="summary">
        {shortened(
          wordsOf(
            text,
            item.parts.map(({ span }) => span),
          ),
        )}
      </bdi>
    );
  const { source, cue, content, hedged } = item.data;
  return (
    <span className="summary">
      <bdi className={source.length > 0 ? "as-source" : "unknown"}>
        {source.length > 0 ? shortened(wordsOf(text, source)) : texts.nobody}
      </bdi>{" "}
      <bdi className="as-cue">{wordsOf(text, cue)}</bdi>{" "}
      <bdi className={hedged ? "what as-hedged" : "what"}>{shortened(wordsOf(text, content))}</bdi>
    </span>
  );
}

/** One item in one line, for those who hear it. */
export function inShort(item: Item, text: string, texts: Texts): string {
  if (item.layer === "relations") return tieInShort(item.data, text, texts);
  if (item.layer !== "attributions")
    return shortened(
      wordsOf(
        text,
        item.parts.map(({ span }) => span),
      ),
    );
  const { source, cue, content } = item.data;
  return `${source.length > 0 ? wordsOf(text, source) : texts.reader.nobody}, ${wordsOf(text, cue)}, ${shortened(wordsOf(text, content))}`;
}

const shortened = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST).toWellFormed().trimEnd()} …`;

/** Scrolls the panel, and never the page, so that the chosen entry shows. */
function keepInView(list: HTMLElement | null): void {
  const entry = list?.querySelector<HTMLElement>(".is-chosen");
  const panel = list?.closest<HTMLElement>(".rest");
  if (!entry || !panel || panel.scrollHeight <= panel.clientHeight) return;
  const box = entry.getBoundingClientRect();
  const frame = panel.getBoundingClientRect();
  if (box.top < frame.top || box.bottom > frame.bottom)
    panel.scrollTop += box.top - frame.top - frame.height / 2;
}
