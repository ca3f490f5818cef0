// The library: every article of the case, to sort, to filter, and to open. The address holds the sort order, the filter
// and the place in the list.

import { useEffect, useRef, useState } from "react";
import type { DocumentsAnswer } from "../../src/serve/contract.ts";
import { AccuracyLine } from "../frame/accuracy.tsx";
import { type Address, changed, go, useAddress } from "../frame/address.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { useKeys } from "../frame/keys.ts";
import { Link } from "../frame/link.tsx";
import type { RoomProps } from "../frame/rooms.ts";
import { Instead } from "../frame/waiting.tsx";
import { useTexts } from "../texts/texts.ts";
import { DocumentTable } from "./table.tsx";

/** Rows a page: more than anyone scrolls through, few enough to draw in a blink. */
const PAGE = 200;
/** Long enough that a typed word is one question, short enough to feel like none. */
const TYPING_MS = 150;

export function Library({ revision, reading }: RoomProps) {
  const texts = useTexts().library;
  const address = useAddress();
  const { name } = useTexts();
  const answer: Answer<DocumentsAnswer> = useAnswer(question(address), revision);
  useEffect(() => {
    document.title = `${texts.title} · ${name}`;
  }, [texts, name]);

  if (answer.state !== "here") return <Instead of={answer} />;
  const { items, total } = answer.value;
  const filter = address.query.get("filter") ?? "";
  if (total === 0 && filter === "") return reading ? <Instead of={{ state: "waiting" }} /> : <EmptyCase />;
  return (
    <div className="library" aria-busy={answer.old}>
      <div className="head">
        <h1>{texts.title}</h1>
        <p className="count" role="status">
          {filter === "" ? texts.articles(total) : texts.matching(total, filter)}
        </p>
        <Filter address={address} />
      </div>
      <AccuracyLine />
      {total === 0 ? (
        <p className="instead">
          {texts.noMatch(filter)}{" "}
          <Link href={changed(address, { query: { filter: null, from: null } })}>{texts.clear}</Link>
        </p>
      ) : (
        <>
          <DocumentTable documents={items} address={address} />
          <Pager address={address} shown={items.length} total={total} />
        </>
      )}
    </div>
  );
}

function question({ query }: Address): string {
  const ask = new URLSearchParams({ limit: String(PAGE), offset: query.get("from") ?? "0" });
  for (const key of ["sort", "descending", "filter"]) {
    const value = query.get(key);
    if (value) ask.set(key, value);
  }
  return `/api/documents?${ask}`;
}

function Filter({ address }: { readonly address: Address }) {
  const texts = useTexts().library;
  const inAddress = address.query.get("filter") ?? "";
  const [typed, setTyped] = useState(inAddress);
  const input = useRef<HTMLInputElement>(null);
  const written = useRef(inAddress);
  useKeys({ "/": () => input.current?.select() });

  // What was typed goes into the address after a pause; what comes into it from elsewhere (back, "clear") is shown.
  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    setTyped(inAddress);
  }, [inAddress]);
  useEffect(() => {
    if (typed === written.current) return;
    const timer = setTimeout(() => {
      written.current = typed;
      go(changed(address, { query: { filter: typed || null, from: null } }), { replace: true });
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, address]);

  return (
    <input
      ref={input}
      type="search"
      className="filter"
      value={typed}
      maxLength={200}
      placeholder={texts.filter}
      aria-label={texts.filter}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

function Pager(props: { readonly address: Address; readonly shown: number; readonly total: number }) {
  const { address, shown, total } = props;
  const texts = useTexts().library;
  if (total <= PAGE) return null;
  const from = Number(address.query.get("from") ?? 0);
  const at = (place: number): string =>
    changed(address, { query: { from: place > 0 ? String(place) : null } });
  return (
    <p className="pager">
      {from > 0 && <Link href={at(Math.max(0, from - PAGE))}>{texts.earlier}</Link>}
      <span>{texts.range(from + 1, from + shown, total)}</span>
      {from + shown < total && <Link href={at(from + PAGE)}>{texts.later}</Link>}
    </p>
  );
}

function EmptyCase() {
  const texts = useTexts().library;
  return (
    <div className="instead">
      <h1>{texts.emptyTitle}</h1>
      <p>{texts.emptyTodo}</p>
      <p>
        <code>{texts.emptyCommand}</code>
      </p>
    </div>
  );
}
