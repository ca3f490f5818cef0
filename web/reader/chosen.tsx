// The selected item: what it is, how to go on from it, and its address to copy. A screen reader hears of a new one.

import { useState } from "react";
import type { DocumentAnswer } from "../../src/serve/contract.ts";
import { useTexts } from "../texts/texts.ts";
import { AboutItem } from "./about-item.tsx";
import type { Item, Items } from "./items.ts";
import { inShort } from "./list.tsx";
import type { Selection } from "./selection.ts";

export function Chosen(props: {
  readonly item: Item;
  readonly kept: DocumentAnswer;
  readonly items: Items;
  readonly selection: Selection;
}) {
  const { item, kept, items, selection } = props;
  const texts = useTexts().reader;
  const total = items.lists.get(item.layer)?.length ?? 0;
  const position = texts.position(texts.one[item.layer], item.number, total);
  return (
    <section className="chosen" aria-labelledby="chosen-title">
      <div className="chosen-head">
        <h2 id="chosen-title">{position}</h2>
        <div className="tools">
          <button type="button" onClick={() => selection.step(-1)} title={texts.previous}>
            <span aria-hidden="true">↑</span>
            <span className="unseen">{texts.previous}</span>
          </button>
          <button type="button" onClick={() => selection.step(1)} title={texts.next}>
            <span aria-hidden="true">↓</span>
            <span className="unseen">{texts.next}</span>
          </button>
          <button type="button" onClick={() => selection.choose(null, "here")} title={texts.letGo}>
            <span aria-hidden="true">×</span>
            <span className="unseen">{texts.letGo}</span>
          </button>
        </div>
      </div>
      <p className="unseen" role="status">
        {position}: {inShort(item, kept.document.text, texts.nobody)}
      </p>
      <AboutItem item={item} kept={kept} items={items} selection={selection} />
      <CopyLink key={item.id} />
    </section>
  );
}

function CopyLink() {
  const texts = useTexts().reader;
  const [copied, setCopied] = useState(false);
  return (
    <p className="copy">
      <button
        type="button"
        className="quiet"
        onClick={async () => {
          await navigator.clipboard.writeText(location.href);
          setCopied(true);
        }}
      >
        {texts.copyLink}
      </button>
      <span role="status">{copied ? texts.copied : ""}</span>
    </p>
  );
}
