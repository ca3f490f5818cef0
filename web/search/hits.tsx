// The hits, an article each, best first, with the passage that holds most of what was asked. A hit opens its article at
// these words.

import { useRef } from "react";
import type { SearchAnswer } from "../../src/serve/contract.ts";
import { type Address, changed } from "../frame/address.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { useKeys } from "../frame/keys.ts";
import { Link } from "../frame/link.tsx";
import { nameOf } from "../library/name.ts";
import { useTexts } from "../texts/texts.ts";

type Hit = SearchAnswer["items"][number];

/** Articles an answer. */
export const PAGE = 20;
/** More would be scrolled past and not read; a narrower question serves better. */
const MOST = 400;

export function Hits(props: {
  readonly first: SearchAnswer;
  readonly question: string;
  readonly address: Address;
  readonly revision: number;
}) {
  const { first, question, address, revision } = props;
  const texts = useTexts().search;
  const list = useRef<HTMLDivElement>(null);
  const step = (by: 1 | -1): void => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>(".hits a") ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = links[at === -1 ? 0 : at + by];
    next?.focus({ preventScroll: true });
    next?.closest("li")?.scrollIntoView({ block: "nearest" });
  };
  useKeys({ j: () => step(1), k: () => step(-1) });

  const { total } = first;
  const shown = Math.min(total, MOST, Math.max(PAGE, Number(address.query.get("shown")) || 0));
  const left = Math.min(total, MOST) - shown;
  return (
    <div ref={list}>
      <ol className="hits">
        {first.items.map((hit) => (
          <HitEntry key={hit.documentId} hit={hit} />
        ))}
        {pagesAfterFirst(shown).map((offset) => (
          <MoreHits key={`${question} ${offset}`} path={`${question}&offset=${offset}`} revision={revision} />
        ))}
      </ol>
      {left > 0 && (
        <p className="more">
          <Link href={changed(address, { query: { shown: String(shown + PAGE) } })}>
            {texts.more(Math.min(PAGE, left))}
          </Link>
        </p>
      )}
    </div>
  );
}

const pagesAfterFirst = (shown: number): number[] =>
  Array.from({ length: Math.ceil(shown / PAGE) - 1 }, (_, i) => (i + 1) * PAGE);

function MoreHits({ path, revision }: { readonly path: string; readonly revision: number }) {
  const { search: texts, frame } = useTexts();
  const answer: Answer<SearchAnswer> = useAnswer(path, revision);
  if (answer.state === "failed") return <li role="alert">{answer.detail ?? frame.noAnswer}</li>;
  if (answer.state === "waiting") return <li className="waiting-word">{texts.searching}</li>;
  return answer.value.items.map((hit) => <HitEntry key={hit.documentId} hit={hit} />);
}

function HitEntry({ hit }: { readonly hit: Hit }) {
  const texts = useTexts();
  const { documentId, span, byline, outlet, published } = hit;
  // A title that the text doesn't hold has no words to open at.
  const isInText = span.end > span.start;
  const href = `/documents/${documentId}${isInText ? `#w${span.start}-${span.end}` : ""}`;
  const about = [outlet, byline, published === null ? null : texts.date(published)].filter(
    (part) => part !== null,
  );
  return (
    <li>
      <Link href={href}>
        <bdi className="of">{nameOf(hit)}</bdi>
        <Snippet hit={hit} />
        <span className="about-hit">
          {about.map((part, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: up to three parts, which never move
            <bdi key={i}>{part}</bdi>
          ))}
          {!isInText && <span>{texts.search.inTitle}</span>}
        </span>
      </Link>
    </li>
  );
}

/** The passage with what matched in it marked. */
function Snippet({ hit: { snippet, matches } }: { readonly hit: Hit }) {
  let at = 0;
  const parts = matches.flatMap(({ start, end }) => {
    const before = snippet.slice(at, start);
    at = end;
    return [before, <mark key={start}>{snippet.slice(start, end)}</mark>];
  });
  return (
    <bdi className="snippet">
      {parts}
      {snippet.slice(at)}
    </bdi>
  );
}
