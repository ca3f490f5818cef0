// The panel beside the article: the selected item or the open draft, the list of all items of one layer, and how far its
// review has come.

import type { DocumentAnswer } from "../../src/serve/contract.ts";
import { AccuracyLine } from "../frame/accuracy.tsx";
import { AdriftList } from "../review/adrift.tsx";
import type { Desk } from "../review/deciding.ts";
import { Editor } from "../review/editor.tsx";
import { Signed } from "../review/signed.tsx";
import { UndoBar } from "../review/undo-bar.tsx";
import { useTexts } from "../texts/texts.ts";
import { Chosen } from "./chosen.tsx";
import type { Item, Items } from "./items.ts";
import { ItemList } from "./list.tsx";
import type { Selection } from "./selection.ts";
import { type Sifting, Sureness } from "./sureness.tsx";
import { Words } from "./words.tsx";

export function Panel(props: {
  readonly kept: DocumentAnswer;
  readonly items: Items;
  readonly sifting: Sifting;
  readonly selection: Selection;
  readonly complete: boolean;
  readonly desk: Desk;
}) {
  const { kept, items, sifting, selection, complete, desk } = props;
  const texts = useTexts();
  const { chosen, words, gone, list } = selection;
  const { draft } = desk.editing;
  const { text } = kept.document;
  const listed = items.lists.get(list);
  const { adrift } = desk.deciding.decisions;
  const hint = gone !== null && complete ? texts.reader.gone(gone) : texts.reader.hint;
  return (
    <aside className="panel" aria-label={texts.reader.panel}>
      <div className="now">
        {draft ? (
          <Editor draft={draft} editing={desk.editing} text={text} onSave={desk.save} />
        ) : chosen ? (
          <Chosen
            item={chosen}
            kept={kept}
            items={items}
            sifting={sifting}
            selection={selection}
            deciding={desk.deciding}
          />
        ) : words ? (
          <Words words={words} kept={kept} items={items} selection={selection} />
        ) : (
          <p className="hint">{hint}</p>
        )}
      </div>
      <div className="rest">
        <section className="listed" aria-labelledby="list-title">
          <h2 id="list-title">{texts.reader.layers[list]}</h2>
          {list === "attributions" &&
            (sifting.scored && sifting.setting.steps.length > 0 ? (
              <Sureness sifting={sifting} />
            ) : (
              <AccuracyLine />
            ))}
          {listed?.length === 0 && !(list === "attributions" && sifting.hidden > 0) && (
            <p className="hint">{texts.reader.none[list]}</p>
          )}
          {listed && listed.length > 0 && (
            <>
              <Progress listed={listed} />
              <ItemList items={listed} text={text} selection={selection} />
            </>
          )}
        </section>
        <AdriftList adrift={adrift} />
      </div>
      <div className="desk">
        <UndoBar desk={desk} />
        <Signed ask={desk.decided} />
      </div>
    </aside>
  );
}

/** How much of a list is reviewed, once any of it is. */
function Progress({ listed }: { readonly listed: readonly Item[] }) {
  const texts = useTexts().review;
  const reviewed = listed.filter(({ review }) => review !== null && review.state !== "not reviewed").length;
  return reviewed === 0 ? null : <p className="hint">{texts.reviewed(reviewed, listed.length)}</p>;
}
