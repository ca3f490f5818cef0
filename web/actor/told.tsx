// The list beside an actor's tables: what it says, what others say about it, its ties and labels, or the articles that
// name it; all, or those that one number counts. Each entry leads to the exact words in their article.

import { type MouseEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import type { ActorAnswer, ActorDocumentsAnswer, ActorFactsAnswer } from "../../src/serve/contract.ts";
import { type Address, changed } from "../frame/address.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { useKeys } from "../frame/keys.ts";
import { Link } from "../frame/link.tsx";
import { useTexts } from "../texts/texts.ts";
import { ArticleEntry, FactEntry } from "./fact.tsx";
import { isNarrowed, type ListName, listedIn, listHref, listPath, lists, PAGE } from "./listed.ts";
import { narrowedTo } from "./narrowed.ts";

type Entries = ActorFactsAnswer | ActorDocumentsAnswer;

export function Told(props: {
  readonly actor: ActorAnswer;
  readonly address: Address;
  readonly revision: number;
}) {
  const { actor, address, revision } = props;
  const texts = useTexts();
  const of = texts.actors;
  const counts: Readonly<Record<ListName, number>> = { ...actor, articles: actor.documents };
  const asked = listedIn(address);
  const list = asked ?? lists.find((name) => counts[name] > 0) ?? "articles";
  const first: Answer<Entries> = useAnswer(listPath(actor.id, list, address, 0), revision);
  const pane = useRef<HTMLElement>(null);
  const here = first.state === "here" && !first.old;
  usePlace(pane, here);
  useFocusWhereHidden(pane, `${list} ${address.query}`);
  const step = (by: 1 | -1): void => {
    const links = [...(pane.current?.querySelectorAll<HTMLElement>(".facts .goes") ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = links[at === -1 ? 0 : at + by];
    next?.focus({ preventScroll: true });
    next?.closest("li")?.scrollIntoView({ block: "nearest" });
  };
  useKeys({ j: () => step(1), k: () => step(-1) });

  const narrowed = isNarrowed(address) ? narrowedTo(actor, address, texts) : null;
  return (
    <section className="occurrences" ref={pane} aria-labelledby="told-title" aria-busy={!here}>
      <nav className="tabs" aria-label={of.told}>
        {asked !== null && (
          <Link className="to-overview" href={`/actors/${actor.id}`}>
            {of.overview}
          </Link>
        )}
        {lists.map((name) => (
          <Link
            key={name}
            href={listHref(actor.id, { list: name })}
            aria-current={name === list ? "true" : undefined}
          >
            {of.tabs[name]} <span className="n">{texts.number(counts[name])}</span>
          </Link>
        ))}
      </nav>
      <h2 id="told-title" tabIndex={-1}>
        {of.lists[list]}
      </h2>
      <p className="hint" role="status">
        {narrowed !== null && (
          <>
            {of.narrowed} <bdi>{narrowed}</bdi>:{" "}
          </>
        )}
        {first.state === "here" && of.foundIn[list](first.value.total)}{" "}
        {narrowed !== null && (
          <Link href={listHref(actor.id, { list })}>{of.showAll(texts.number(counts[list]))}</Link>
        )}
      </p>
      {first.state === "failed" ? (
        <p role="alert">{first.detail ?? texts.frame.noAnswer}</p>
      ) : first.state === "here" && first.value.total === 0 ? (
        <p className="hint">{of.none[list]}</p>
      ) : first.state === "here" ? (
        <List actor={actor} list={list} first={first.value} address={address} revision={revision} />
      ) : null}
    </section>
  );
}

function List(props: {
  readonly actor: ActorAnswer;
  readonly list: ListName;
  readonly first: Entries;
  readonly address: Address;
  readonly revision: number;
}) {
  const { actor, list, first, address, revision } = props;
  const texts = useTexts().actors;
  const { total } = first;
  const shown = Math.min(total, Math.max(PAGE, Number(address.query.get("shown")) || 0));
  const left = total - shown;
  const more = Array.from({ length: Math.max(0, Math.ceil(shown / PAGE) - 1) }, (_, i) => (i + 1) * PAGE);
  return (
    <>
      <ol className="facts">
        <EntriesOf list={list} answer={first} />
        {more.map((offset) => {
          const path = listPath(actor.id, list, address, offset);
          return <More key={path} list={list} path={path} revision={revision} />;
        })}
      </ol>
      {left > 0 && (
        <p className="more">
          <Link href={changed(address, { query: { list, shown: String(shown + PAGE) } })}>
            {texts.more(Math.min(PAGE, left))}
          </Link>
        </p>
      )}
    </>
  );
}

function More(props: { readonly list: ListName; readonly path: string; readonly revision: number }) {
  const { list, path, revision } = props;
  const texts = useTexts();
  const answer: Answer<Entries> = useAnswer(path, revision);
  if (answer.state === "failed") return <li role="alert">{answer.detail ?? texts.frame.noAnswer}</li>;
  if (answer.state === "waiting") return <li className="waiting-word">{texts.frame.waiting}</li>;
  return <EntriesOf list={list} answer={answer.value} />;
}

/** While another list comes in, the entries of the one before may be of the other sort: each tells by itself. */
function EntriesOf({ list, answer }: { readonly list: ListName; readonly answer: Entries }): ReactNode {
  return (answer as { readonly items: readonly Entries["items"][number][] }).items.map((entry) =>
    "kind" in entry ? (
      <FactEntry key={`${entry.documentId} ${entry.item} ${entry.kind}`} fact={entry} list={list} />
    ) : (
      <ArticleEntry key={entry.documentId} article={entry} />
    ),
  );
}

/** Takes note, in the step that is left, of how far the list was scrolled: the browser knows that of the page alone. */
export function keepPlace({ target }: MouseEvent): void {
  if (!(target as HTMLElement).closest("a")) return;
  const pane = document.querySelector<HTMLElement>(".occurrences");
  if (pane) history.replaceState({ ...history.state, told: pane.scrollTop }, "");
}

/** Scrolls the list to where it was left, once it is there. */
function usePlace(pane: React.RefObject<HTMLElement | null>, here: boolean): void {
  const { search } = location;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has a place of its own
  useLayoutEffect(() => {
    if (!here || !pane.current) return;
    const told: unknown = (history.state as { readonly told?: unknown } | null)?.told;
    pane.current.scrollTop = typeof told === "number" ? told : 0;
  }, [here, pane, search]);
}

/** On a small screen the list takes the place of the tables, and of the link that was pressed: the focus goes along. */
function useFocusWhereHidden(pane: React.RefObject<HTMLElement | null>, key: string): void {
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    const { activeElement } = document;
    if (
      activeElement instanceof HTMLElement &&
      activeElement.checkVisibility() &&
      activeElement !== document.body
    )
      return;
    pane.current?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [key, pane]);
}
