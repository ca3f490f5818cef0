// The search: words, phrases and exclusions over all articles, narrowed by speaker, outlet, time and layer. The address
// holds all of it, so that a search can be handed on. Answers come while one types; one that comes late is dropped.

import { useEffect, useRef } from "react";
import type { SearchAnswer } from "../../src/serve/contract.ts";
import { HiddenToo } from "../frame/accuracy.tsx";
import { type Address, changed, go, useAddress } from "../frame/address.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { Link } from "../frame/link.tsx";
import type { RoomProps } from "../frame/rooms.ts";
import { useTypedInAddress } from "../frame/typed.ts";
import { useTexts } from "../texts/texts.ts";
import { Bounds, boundNames } from "./bounds.tsx";
import { Hits, PAGE } from "./hits.tsx";

export function Search({ revision }: RoomProps) {
  const { search: texts, name } = useTexts();
  const address = useAddress();
  const question = questionOf(address);
  const answer: Answer<SearchAnswer> = useAnswer(question === null ? null : `${question}&offset=0`, revision);
  const q = address.query.get("q") ?? "";
  useEffect(() => {
    document.title = `${q === "" ? texts.title : `${q} · ${texts.title}`} · ${name}`;
  }, [texts, name, q]);
  const busy = question !== null && (answer.state === "waiting" || (answer.state === "here" && answer.old));
  return (
    <div className="search" aria-busy={busy}>
      <h1>{texts.title}</h1>
      <search>
        <Words address={address} />
        <Bounds address={address} />
      </search>
      <p className="count" role="status">
        {question !== null && answer.state === "here" && !answer.old && texts.found(answer.value.total)}
        {question !== null && answer.state === "waiting" && (
          <span className="waiting-word">{texts.searching}</span>
        )}
      </p>
      {asksFindings(address) && <HiddenToo here="search" />}
      {question === null ? (
        <How />
      ) : answer.state === "failed" ? (
        <Failed status={answer.status} detail={answer.detail} />
      ) : answer.state === "here" && answer.value.total === 0 ? (
        <Nothing address={address} />
      ) : answer.state === "here" ? (
        <Hits first={answer.value} question={question} address={address} revision={revision} />
      ) : null}
    </div>
  );
}

/** What the address asks; null where it asks nothing. */
function questionOf({ query }: Address): string | null {
  const asked = new URLSearchParams({ limit: String(PAGE) });
  const q = query.get("q")?.trim();
  if (q) asked.set("q", q);
  for (const bound of boundNames) {
    const value = query.get(bound)?.trim();
    if (value) asked.set(bound, value);
  }
  return asked.size === 1 ? null : `/api/search?${asked}`;
}

/** Whether the answer rests on what was found, and not on the articles' words alone. */
const asksFindings = ({ query }: Address): boolean =>
  Boolean(query.get("speaker")) || query.get("layer") === "attributions";

function Words({ address }: { readonly address: Address }) {
  const texts = useTexts().search;
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useTypedInAddress(address.query.get("q") ?? "", (words) =>
    go(changed(address, { query: { q: words || null, shown: null } }), { replace: true }),
  );
  // Who comes to an empty field comes to type; who comes back to an answer comes to read.
  useEffect(() => {
    if (input.current?.value === "") input.current.focus();
  }, []);
  return (
    <input
      ref={input}
      id="search-words"
      type="search"
      className="words-asked"
      dir="auto"
      value={typed}
      maxLength={500}
      autoComplete="off"
      spellCheck={false}
      placeholder={texts.hint}
      aria-label={texts.words}
      aria-keyshortcuts="/"
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        // From the field down to the first hit, without a reach for the mouse.
        if (event.key !== "ArrowDown" && event.key !== "Enter") return;
        event.preventDefault();
        document.querySelector<HTMLElement>(".hits a")?.focus();
      }}
    />
  );
}

function How() {
  const texts = useTexts().search;
  return (
    <section className="how" aria-labelledby="how-title">
      <h2 id="how-title">{texts.howTitle}</h2>
      <dl>
        {texts.how.map(({ what, means }) => (
          <div key={what}>
            <dt>
              <kbd>{what}</kbd>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Nothing({ address }: { readonly address: Address }) {
  const texts = useTexts().search;
  const narrowed = boundNames.some((bound) => address.query.get(bound));
  const everywhere = Object.fromEntries(boundNames.map((bound) => [bound, null]));
  return (
    <div className="nothing">
      <p>{texts.nothing}</p>
      {narrowed && (
        <p>
          {texts.nothingNarrowed}{" "}
          <Link href={changed(address, { query: { ...everywhere, shown: null } })}>{texts.drop}</Link>
        </p>
      )}
      <p className="hint">{texts.nothingTodo}</p>
    </div>
  );
}

function Failed({ status, detail }: { readonly status: number; readonly detail: string | null }) {
  const { frame } = useTexts();
  return (
    <div className="nothing" role="alert">
      <p>{detail ?? frame.noAnswer}</p>
      {/* What the server could not take is to be written otherwise; asking again would not help. */}
      {status !== 400 && (
        <button type="button" onClick={() => location.reload()}>
          {frame.again}
        </button>
      )}
    </div>
  );
}
