// The reader: one article, unaltered, with what was found in it marked, and a panel that follows the selection. The
// address holds all of it: #t0k3… is the selected item (#w39-81 plain words), ?layers= what is marked, ?list= what the
// panel lists.

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DocumentAnswer, LayersAnswer } from "../../src/serve/contract.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { useKeys } from "../frame/keys.ts";
import type { RoomProps } from "../frame/rooms.ts";
import { Instead } from "../frame/waiting.tsx";
import { useTexts } from "../texts/texts.ts";
import { Article } from "./article.tsx";
import { Facts } from "./facts.tsx";
import { type Items, itemsAt, itemsOf } from "./items.ts";
import { Layers } from "./layers.tsx";
import { canMark, isMarked, useChosenMarks, useMarks } from "./marks.ts";
import { Panel } from "./panel.tsx";
import { type Places, placesOf } from "./places.ts";
import { useSelection } from "./selection.ts";

export function Reader({ params, revision }: RoomProps) {
  const path = `/api/documents/${params.id}`;
  const document: Answer<DocumentAnswer> = useAnswer(path, revision);
  // What the reader opens with first; the rest, which is most of it, behind.
  const first: Answer<LayersAnswer> = useAnswer(`${path}/layers?names=attributions,citations`, revision);
  const rest: Answer<LayersAnswer> = useAnswer(
    first.state === "waiting" ? null : `${path}/layers?names=assertions,mentions,quantities,times`,
    revision,
  );
  const found = first.state === "here" ? first.value.layers : null;
  const more = rest.state === "here" ? rest.value.layers : null;
  const items = useMemo(() => itemsOf({ ...found, ...more }), [found, more]);

  if (document.state !== "here") return <Instead of={document} />;
  if (first.state === "failed") return <Instead of={first} />;
  return <Page kept={document.value} items={items} complete={found !== null && more !== null} />;
}

function Page(props: {
  readonly kept: DocumentAnswer;
  readonly items: Items;
  /** False while layers are still on their way. */
  readonly complete: boolean;
}) {
  const { kept, items, complete } = props;
  const { document: read } = kept;
  const texts = useTexts();
  const [places, setPlaces] = useState<Places | null>(null);
  const article = useCallback((element: HTMLElement | null) => setPlaces(element && placesOf(element)), []);
  const selection = useSelection(items);
  const { shown, chosen, words } = selection;

  useMarks(places, items, shown);
  useChosenMarks(places, chosen, words);
  useClicks(places, (offset) => selection.choose(nextAt(items, shown, offset, chosen?.id), "here"));
  useKeys({
    j: () => selection.step(1),
    k: () => selection.step(-1),
    Escape: () => selection.choose(null, "here"),
  });

  // Whatever changed the selection but a click on the words themselves brings the words into view.
  const { inView } = selection;
  const start = chosen?.start ?? words?.start ?? null;
  useEffect(() => {
    if (places && start !== null && !inView()) places.show({ start, end: start + 1 });
  }, [places, start, inView]);

  const title = read.metadata.title[0]?.value ?? kept.copies[0]?.place ?? read.id;
  useEffect(() => {
    document.title = `${title} · ${texts.name}`;
  }, [title, texts]);

  const hasTitleBlock = read.blocks.some(({ kind }) => kind === "title");
  return (
    <div className="reader">
      <Layers items={items} selection={selection} />
      <div className="middle">
        <Facts kept={kept} />
        {!canMark() && <p className="notice">{texts.reader.noMarks}</p>}
        {!hasTitleBlock && (
          <h1 className="given-title" dir="auto">
            {title}
          </h1>
        )}
        {/* Another version is another text: it is rendered anew, and its places with it. */}
        <Article key={read.version.id} document={read} ref={article} />
      </div>
      <Panel kept={kept} items={items} selection={selection} complete={complete} />
    </div>
  );
}

/** The innermost item at an offset; where that is selected already, the one around it, and in the end the first again. */
function nextAt(
  items: Items,
  shown: Parameters<typeof itemsAt>[1],
  offset: number,
  chosen: string | undefined,
) {
  const found = itemsAt(items, shown, offset);
  const at = found.findIndex(({ id }) => id === chosen);
  return found[(at + 1) % found.length] ?? null;
}

/** Calls back with the offset of each character of the article that is clicked, and shows where a click would select. */
function useClicks(places: Places | null, clicked: (offset: number) => void): void {
  const newest = useRef(clicked);
  useEffect(() => {
    newest.current = clicked;
  });
  useEffect(() => {
    const article = document.querySelector<HTMLElement>(".article");
    if (!places || !article) return;
    const click = (event: MouseEvent): void => {
      // Words that were dragged over are being copied, not asked about.
      if (!(getSelection()?.isCollapsed ?? true)) return;
      const offset = places.offsetAt(event.clientX, event.clientY);
      if (offset !== null) newest.current(offset);
    };
    let pending = 0;
    const move = (event: MouseEvent): void => {
      cancelAnimationFrame(pending);
      pending = requestAnimationFrame(() => {
        article.style.cursor = isMarked(event.clientX, event.clientY) ? "pointer" : "";
      });
    };
    article.addEventListener("click", click);
    article.addEventListener("mousemove", move);
    return () => {
      cancelAnimationFrame(pending);
      article.removeEventListener("click", click);
      article.removeEventListener("mousemove", move);
    };
  }, [places]);
}
