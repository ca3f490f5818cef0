// The selected item: what it is, how to go on from it, what reviewers made of it, and what to take along of it. A screen
// reader hears of a new one.

import type { DocumentAnswer } from "../../src/serve/contract.ts";
import { CopyButton, quotationOf } from "../review/copying.tsx";
import { Decide, type Deciding } from "../review/decide.tsx";
import { useTexts } from "../texts/texts.ts";
import { AboutItem } from "./about-item.tsx";
import type { Item, Items } from "./items.ts";
import { inShort } from "./list.tsx";
import type { Selection } from "./selection.ts";
import type { Sifting } from "./sureness.tsx";

export function Chosen(props: {
  readonly item: Item;
  readonly kept: DocumentAnswer;
  readonly items: Items;
  readonly sifting: Sifting;
  readonly selection: Selection;
  readonly deciding: Deciding;
}) {
  const { item, kept, items, sifting, selection, deciding } = props;
  const texts = useTexts();
  const total = items.lists.get(item.layer)?.length ?? 0;
  const position = texts.reader.position(texts.reader.one[item.layer], item.number, total);
  return (
    <section className="chosen" aria-labelledby="chosen-title">
      <div className="chosen-head">
        <h2 id="chosen-title">{position}</h2>
        <div className="tools">
          <Tool sign="↑" name={texts.reader.previous} act={() => selection.step(-1)} />
          <Tool sign="↓" name={texts.reader.next} act={() => selection.step(1)} />
          <Tool sign="×" name={texts.reader.letGo} act={() => selection.choose(null, "here")} />
        </div>
      </div>
      <p className="unseen" role="status">
        {position}: {inShort(item, kept.document.text, texts)}
      </p>
      {/* Before the rest, so that what is pressed a thousand times a day always stands in one place. */}
      <Decide item={item} deciding={deciding} text={kept.document.text} />
      {sifting.opened === item.id && <p className="hint">{texts.accuracy.opened}</p>}
      <AboutItem
        item={item}
        kept={kept}
        items={items}
        around={sifting.around.get(item.id) ?? null}
        selection={selection}
      />
      <p className="copy" key={item.id}>
        <CopyButton
          name={texts.review.copyQuotation}
          done={texts.review.quotationCopied}
          make={() => quotationOf(kept, item, location.href, texts)}
        />
        <CopyButton name={texts.reader.copyLink} done={texts.reader.copied} make={() => location.href} />
      </p>
    </section>
  );
}

function Tool({
  sign,
  name,
  act,
}: {
  readonly sign: string;
  readonly name: string;
  readonly act: () => void;
}) {
  return (
    <button type="button" onClick={act} title={name}>
      <span aria-hidden="true">{sign}</span>
      <span className="unseen">{name}</span>
    </button>
  );
}
