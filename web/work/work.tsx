// One work: what is said of it, every place that cites it, and why these were taken for one work.

import { useEffect } from "react";
import type { WorkAnswer } from "../../src/serve/contract.ts";
import { wordsHref } from "../actor/listed.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { useJoined } from "../frame/joined.ts";
import { Link } from "../frame/link.tsx";
import type { RoomProps } from "../frame/rooms.ts";
import { useScrollKept } from "../frame/scroll-kept.ts";
import { Instead } from "../frame/waiting.tsx";
import { ArticleLine } from "../library/article-line.tsx";
import { nameOf } from "../library/name.ts";
import { useTexts } from "../texts/texts.ts";
import { authorsOf } from "./authors.ts";

export function Work({ params, revision }: RoomProps) {
  const asked = revision + useJoined();
  const answer: Answer<WorkAnswer> = useAnswer(`/api/works/${params.id}`, asked);
  if (answer.state !== "here") return <Instead of={answer} />;
  return <Page work={answer.value} />;
}

function Page({ work: { work, documents, citations, cited, joins } }: { readonly work: WorkAnswer }) {
  const { sources: texts, name, list } = useTexts();
  useScrollKept();
  const authors = authorsOf(work.author, list);
  const title = work.title ?? work.url ?? (authors || texts.untitled);
  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);
  return (
    <div className="actor sources-page">
      <div className="head">
        <Link className="up" href="/sources">
          {texts.back}
        </Link>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p className="count">
          <span>{texts.type(work.type)}</span> <span>{texts.inArticles(documents)}</span>{" "}
          {citations > 0 && <span>{texts.notes(citations)}</span>}
        </p>
        {work.documentId !== null && (
          <p className="acts">
            <Link className="act" href={`/documents/${work.documentId}`}>
              {texts.inCase}
            </Link>
          </p>
        )}
      </div>
      <div className="columns">
        <section aria-labelledby="cited-title">
          <h2 id="cited-title">{texts.cited}</h2>
          <ol className="facts">
            {cited.map((place) => (
              <Cited key={`${place.documentId} ${place.from} ${place.span?.start}`} place={place} />
            ))}
          </ol>
          {cited.length < documents && <p className="hint">{texts.more}</p>}
        </section>
        <div className="overview">
          <Known work={work} authors={authors} />
          <Why joins={joins} />
        </div>
      </div>
    </div>
  );
}

function Cited({ place }: { readonly place: WorkAnswer["cited"][number] }) {
  const { sources: texts, claims } = useTexts();
  const { documentId, from, span, words, markers } = place;
  const title = nameOf(place);
  return (
    <li>
      <p className="told-by">{texts.from(from)}</p>
      <Link className="goes" href={wordsHref(documentId, span)} title={claims.showIn(title)}>
        <bdi className="words">{words === "" ? title : words}</bdi>
      </Link>
      <ArticleLine of={place} />
      {from === "reference" && (
        <p className="differs">
          {texts.markers(markers.length)}{" "}
          {markers.map((marker, i) => (
            <span key={marker.start}>
              <Link href={wordsHref(documentId, marker)}>{texts.marker(i + 1)}</Link>{" "}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

function Known({ work, authors }: { readonly work: WorkAnswer["work"]; readonly authors: string }) {
  const { sources: texts, actors } = useTexts();
  const { containerTitle, publisher, issued, url, doi } = work;
  const known = {
    author: authors || null,
    containerTitle,
    issued: issued === null ? null : actors.shortDate(issued),
    publisher,
    url,
    doi,
  };
  const said = (Object.keys(known) as (keyof typeof known)[]).filter((field) => known[field]);
  return (
    <section aria-labelledby="facts-title">
      <h2 id="facts-title">{texts.columns.work}</h2>
      {said.length === 0 && <p className="hint">{texts.notSaid}</p>}
      <dl className="work-facts">
        {said.map((field) => (
          <div key={field}>
            <dt>{texts.facts[field]}</dt>
            <dd>
              <bdi className={field === "url" ? "place" : undefined}>{known[field]}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Why({ joins }: { readonly joins: WorkAnswer["joins"] }) {
  const texts = useTexts().sources;
  return (
    <section aria-labelledby="why-title">
      <h2 id="why-title">{texts.why}</h2>
      {joins.length === 0 && <p className="hint">{texts.whyOne}</p>}
      <ul className="reasons">
        {joins.map(({ a, b, reasons }) => (
          <li key={`${a} ${b}`}>
            <ul className="reason">
              {reasons.map((one) => (
                <li key={one.reason}>
                  {"decision" in one ? texts.person : one.reason}
                  {"a" in one && (
                    <>
                      {": "}
                      <bdi className="name">{one.a}</bdi>
                      {one.b !== one.a && (
                        <>
                          {" · "}
                          <bdi className="name">{one.b}</bdi>
                        </>
                      )}
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
