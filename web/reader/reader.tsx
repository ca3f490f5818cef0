// The reader: one article, unaltered, with what was found in it marked, and a panel that follows the selection. The
// address holds all of it: #t0k3… is the selected item (#w39-81 plain words), ?layers= what is marked, ?list= what the
// panel lists, ?page=beside the original page.

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DocumentAnswer } from "../../src/serve/contract.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { useKeys } from "../frame/keys.ts";
import type { RoomProps } from "../frame/rooms.ts";
import { Instead } from "../frame/waiting.tsx";
import { useDesk } from "../review/deciding.ts";
import { type Decisions, useDecisions } from "../review/decisions.ts";
import { partsOfDraft } from "../review/draft.ts";
import { Handles } from "../review/handles.tsx";
import { SelectionBar, useSelectedWords } from "../review/selection-bar.tsx";
import { useTexts } from "../texts/texts.ts";
import { LeadsTo, useLeads } from "./actors-here.tsx";
import { Article } from "./article.tsx";
import { ToldHere, useToldHere } from "./claims-here.tsx";
import { useClicks } from "./clicks.ts";
import { Facts } from "./facts.tsx";
import { type Item, type ItemLayers, type Items, itemsAt, itemsOf } from "./items.ts";
import { Layers } from "./layers.tsx";
import { canMark, useChosenMarks, useMarks } from "./marks.ts";
import { hasPage, PageFrame, PageSwitch, PageTabs, useOriginalPage } from "./original.tsx";
import { Panel } from "./panel.tsx";
import { wholeDocument } from "./pieces.ts";
import { type Places, placesOf } from "./places.ts";
import { useSelection } from "./selection.ts";
import { SharedHere } from "./shared-here.tsx";
import { type Sifting, useSifting } from "./sureness.tsx";
import { TellingBar } from "./telling-bar.tsx";
import { citing } from "./words.tsx";

const nothing: ItemLayers = {};

export function Reader({ params, revision }: RoomProps) {
  const id = params.id!;
  const document: Answer<DocumentAnswer> = useAnswer(`/api/documents/${id}`, revision, wholeDocument);
  const decisions = useDecisions(id, revision);
  // While a new version comes in, its text and its items may come one after the other: they don't fit until both are.
  const shownVersion = document.state === "here" ? document.value.document.version.id : null;
  const fits = decisions.versionId === shownVersion;
  const { reviews } = decisions;
  const sifting = useSifting(fits ? decisions.layers : nothing, reviews);
  const { layers } = sifting;
  const leads = useLeads(id, revision);
  const told = useToldHere(id, revision);
  const before = useRef<Items>(undefined);
  const items = useMemo(() => {
    before.current = itemsOf(layers, reviews, before.current);
    return before.current;
  }, [layers, reviews]);

  if (document.state !== "here") return <Instead of={document} />;
  if (decisions.first.state === "failed") return <Instead of={decisions.first} />;
  return (
    <LeadsTo value={leads}>
      <ToldHere value={told}>
        <Page kept={document.value} items={items} decisions={decisions} sifting={sifting} />
      </ToldHere>
    </LeadsTo>
  );
}

function Page(props: {
  readonly kept: DocumentAnswer;
  readonly items: Items;
  readonly decisions: Decisions;
  readonly sifting: Sifting;
}) {
  const { kept, items, decisions, sifting } = props;
  const { document: read } = kept;
  const texts = useTexts();
  const [places, setPlaces] = useState<Places | null>(null);
  const article = useCallback((element: HTMLElement | null) => setPlaces(element && placesOf(element)), []);
  const selection = useSelection(items);
  const page = useOriginalPage(kept);
  const selectedWords = useSelectedWords(places, read.text, read.lang);
  const desk = useDesk({ kept, items, selection, decisions, places, selectedWords });
  const { shown, chosen, words } = selection;
  const { draft, active } = desk.editing;

  useMarks(places, items, shown, draft?.item ?? null);
  const parts = useMemo(() => (draft ? partsOfDraft(draft) : (chosen?.parts ?? null)), [draft, chosen]);
  useChosenMarks(places, parts, active?.kind === "words" ? active.span : draft ? null : words);

  const jump = useCallback(
    (from: Item | null) => {
      const reference = from?.layer === "citations" ? from.data.reference : null;
      if (reference) selection.goToWords(reference);
      else if (words) {
        const [marker] = citing(items, words);
        if (marker) selection.choose(marker, "link");
      }
    },
    [items, words, selection],
  );
  useClicks(places, (offset) => {
    if (draft) return;
    if (words && !chosen && words.start <= offset && offset < words.end && citing(items, words).length > 0)
      return jump(null);
    const next = nextAt(items, shown, offset, chosen?.id);
    // A second click on a marker follows it, as a link would be.
    if (next && next === chosen && next.layer === "citations") jump(next);
    else selection.choose(next, "here");
  });
  useKeys({
    j: () => selection.step(1),
    k: () => selection.step(-1),
    Escape: () => selection.choose(null, "here"),
  });
  useEnter(() => jump(chosen));

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
    <div className={page.open ? `reader has-page shows-${page.tab}` : "reader"}>
      <Layers items={items} selection={selection}>
        <SharedHere documentId={read.id} places={places} />
      </Layers>
      {page.open && <PageTabs page={page} />}
      {page.open && <PageFrame id={read.id} />}
      <div className="middle" id="article-text">
        <TellingBar documentId={read.id} />
        <Facts kept={kept} />
        {hasPage(kept) && <PageSwitch page={page} />}
        {!canMark() && <p className="notice">{texts.reader.noMarks}</p>}
        {!hasTitleBlock && (
          <h1 className="given-title" dir="auto">
            {title}
          </h1>
        )}
        <div className="sheet">
          {/* Another version is another text: it is rendered anew, and its places with it. */}
          <Article key={read.version.id} document={read} ref={article} />
          {draft && <Handles editing={desk.editing} places={places} text={read.text} />}
          {!draft && selectedWords && places && (
            <SelectionBar selected={selectedWords} places={places} kept={kept} onAdd={desk.add} />
          )}
        </div>
      </div>
      <Panel
        kept={kept}
        items={items}
        sifting={sifting}
        selection={selection}
        complete={decisions.complete}
        desk={desk}
      />
    </div>
  );
}

/** Enter follows the selected citation; on a link or a button it is theirs, but for the link of the item itself. */
function useEnter(follow: () => void): void {
  const newest = useRef(follow);
  useEffect(() => {
    newest.current = follow;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (event.key !== "Enter" || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
      const own = target.closest('.items [aria-current="true"]');
      if (!own && target.closest("a, button, summary, input, textarea, select, dialog")) return;
      if (own) event.preventDefault();
      newest.current();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
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
