// The panel beside the article: the selected item, and the list of all items of one layer.

import type { DocumentAnswer } from "../../src/serve/contract.ts";
import { AccuracyLine } from "../frame/accuracy.tsx";
import { useTexts } from "../texts/texts.ts";
import { Chosen } from "./chosen.tsx";
import type { Items } from "./items.ts";
import { ItemList } from "./list.tsx";
import type { Selection } from "./selection.ts";

export function Panel(props: {
  readonly kept: DocumentAnswer;
  readonly items: Items;
  readonly selection: Selection;
  readonly complete: boolean;
}) {
  const { kept, items, selection, complete } = props;
  const texts = useTexts().reader;
  const { chosen, words, gone, list } = selection;
  const listed = items.lists.get(list);
  return (
    <aside className="panel" aria-label={texts.panel}>
      {chosen && <Chosen item={chosen} kept={kept} items={items} selection={selection} />}
      {!chosen && !words && (
        <p className="hint">{gone !== null && complete ? texts.gone(gone) : texts.hint}</p>
      )}
      <section className="listed" aria-labelledby="list-title">
        <h2 id="list-title">{texts.layers[list]}</h2>
        {list === "attributions" && <AccuracyLine />}
        {listed?.length === 0 && <p className="hint">{texts.none[list]}</p>}
        {listed && listed.length > 0 && (
          <ItemList items={listed} text={kept.document.text} selection={selection} />
        )}
      </section>
    </aside>
  );
}
