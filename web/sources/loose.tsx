// Notes that lead nowhere, by article, each with what may be meant where another article has the same words with a
// reference; and entries that nothing uses. An article's are asked for when it is opened.

import { useState } from "react";
import type { DocumentSummary, DocumentsAnswer, LooseEndsAnswer } from "../../src/serve/contract.ts";
import { wordsHref } from "../actor/listed.ts";
import { type Address, changed } from "../frame/address.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { Link } from "../frame/link.tsx";
import { Instead } from "../frame/waiting.tsx";
import { nameOf } from "../library/name.ts";
import { useTexts } from "../texts/texts.ts";

/** Articles that are looked through at once; most cite nothing and are not shown. */
const AT_ONCE = 100;
/** Articles whose notes show without being opened. */
const OPEN = 12;

export function Loose({ address, revision }: { readonly address: Address; readonly revision: number }) {
  const texts = useTexts().sources;
  const offset = Math.max(0, Number(address.query.get("from")) || 0);
  const path = `/api/documents?limit=${AT_ONCE}&offset=${offset}`;
  const answer: Answer<DocumentsAnswer> = useAnswer(path, revision);
  if (answer.state !== "here") return <Instead of={answer} />;
  const { items, total } = answer.value;
  const citing = items
    .filter(({ counts, dangling }) => dangling > 0 || (counts.citations ?? 0) > 0)
    .toSorted((a, b) => b.dangling - a.dangling);
  const left = total - offset - items.length;
  return (
    <div aria-busy={answer.old}>
      <p className="accuracy">{texts.looseAbout}</p>
      <p className="count" role="status">
        {citing.length === 0 ? texts.noLoose : texts.looseCount(citing.length)}
      </p>
      {citing.map((article, i) => (
        <Article
          key={article.id}
          article={article}
          revision={revision}
          open={i < OPEN && article.dangling > 0}
        />
      ))}
      {left > 0 && (
        <p className="more">
          <Link href={changed(address, { query: { from: String(offset + AT_ONCE) } })}>
            {texts.articlesMore(Math.min(left, AT_ONCE))}
          </Link>
        </p>
      )}
    </div>
  );
}

function Article(props: {
  readonly article: DocumentSummary;
  readonly revision: number;
  readonly open: boolean;
}) {
  const { article, revision } = props;
  const { sources: texts } = useTexts();
  const [open, setOpen] = useState(props.open);
  return (
    <details className="loose" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <bdi className="name">{nameOf(article)}</bdi>{" "}
        <span className="said">{texts.dangling(article.dangling)}</span>
      </summary>
      {open && <Ends id={article.id} revision={revision} />}
    </details>
  );
}

function Ends({ id, revision }: { readonly id: string; readonly revision: number }) {
  const { sources: texts, frame } = useTexts();
  const answer: Answer<LooseEndsAnswer> = useAnswer(`/api/documents/${id}/loose-ends`, revision);
  if (answer.state === "failed") return <p role="alert">{answer.detail ?? frame.noAnswer}</p>;
  if (answer.state === "waiting") return <p className="hint">{frame.waiting}</p>;
  const { dangling, unused } = answer.value;
  return (
    <>
      {dangling.length === 0 && unused.length === 0 && <p className="hint">{texts.allFine}</p>}
      <ol className="facts">
        {dangling.map((one) => (
          <li key={one.citation}>
            <Link className="goes" href={`/documents/${id}?list=dangling#${one.citation}`}>
              <bdi className="words">…{one.words}</bdi>
            </Link>
            {one.suggestions.map(({ reference, words, sameKey, document, from }) => (
              <p key={`${document.documentId} ${reference}`} className="suggestion">
                {texts.mayMean}{" "}
                <Link href={wordsHref(document.documentId, from.reference.span)}>
                  <bdi className="words">{reference}</bdi>
                </Link>{" "}
                <span className="said">
                  {texts.fromArticle} <bdi>{nameOf(document)}</bdi>: {texts.sameWords(words, sameKey)}
                </span>
              </p>
            ))}
          </li>
        ))}
      </ol>
      {unused.length > 0 && (
        <>
          <h2>{texts.unused}</h2>
          <ol className="facts">
            {unused.map((one) => (
              <li key={one.citation}>
                <Link className="goes" href={wordsHref(id, one.span)}>
                  <bdi className="words">{one.words}</bdi>
                </Link>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
