// Two articles side by side: the passages that both have, what differs marked word by word on both sides, by form and in
// words as well as by place; each side leads to its passage in its article. On a narrow screen one stands under the other.

import { useEffect } from "react";
import type { ReusedPassage, SideBySideAnswer } from "../../src/serve/contract.ts";
import { wordsHref } from "../actor/listed.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { useJoined } from "../frame/joined.ts";
import { useKeys } from "../frame/keys.ts";
import { Link } from "../frame/link.tsx";
import type { RoomProps } from "../frame/rooms.ts";
import { useScrollKept } from "../frame/scroll-kept.ts";
import { Instead } from "../frame/waiting.tsx";
import { ArticleLine } from "../library/article-line.tsx";
import { nameOf } from "../library/name.ts";
import { useTexts } from "../texts/texts.ts";
import { type Side, stretchesOf } from "./stretches.ts";

export function SideBySide({ params, revision }: RoomProps) {
  const asked = revision + useJoined();
  const { a, b } = params;
  const answer: Answer<SideBySideAnswer> = useAnswer(`/api/reuse/side-by-side?a=${a}&b=${b}`, asked);
  if (answer.state !== "here") return <Instead of={answer} />;
  return <Page of={answer.value} />;
}

function Page({ of }: { readonly of: SideBySideAnswer }) {
  const { a, b, passages } = of;
  const { sources, name } = useTexts();
  const texts = sources.side;
  useEffect(() => {
    document.title = `${texts.title}: ${nameOf(a)} · ${nameOf(b)} · ${name}`;
  }, [a, b, texts, name]);
  useScrollKept();
  useSteps();
  const kinds = (["dropped", "put in", "replaced"] as const).filter((kind) =>
    passages.some(({ differences }) => differences.some((one) => one.kind === kind)),
  );
  const earlier = passages.find((one) => one.earlier !== null)?.earlier ?? null;
  return (
    <div className="actor side-by-side">
      <div className="head">
        <Link className="up" href="/sources?list=reuse">
          {texts.back}
        </Link>
        <h1>{texts.title}</h1>
        <p className="count">
          <span>{passages.length === 0 ? texts.none : sources.passages(passages.length)}</span>{" "}
          {passages.length > 0 && (
            <span>{earlier === null ? texts.earlierUnknown : texts.earlierIs(nameOf(of[earlier]))}</span>
          )}
        </p>
        <p className="acts">
          <Link className="act" href={`/reuse/${b.documentId}/${a.documentId}`}>
            {texts.swap}
          </Link>
        </p>
      </div>
      {kinds.length > 0 && (
        <ul className="route-legend">
          {kinds.map((kind) => (
            <li key={kind}>
              <span className={`is-${kind.replace(" ", "-")}`}>{texts.kinds[kind]}</span> {texts.legend[kind]}
            </li>
          ))}
        </ul>
      )}
      <div className="sides names">
        {(["a", "b"] as const).map((side) => (
          <div key={side}>
            <Link href={`/documents/${of[side].documentId}`}>
              <bdi>{nameOf(of[side])}</bdi>
            </Link>
            <ArticleLine of={of[side]} titled={false} />
          </div>
        ))}
      </div>
      {passages.map((passage, i) => (
        <Passage key={passage.id} passage={passage} of={of} at={i} total={passages.length} />
      ))}
    </div>
  );
}

function Passage(props: {
  readonly passage: ReusedPassage;
  readonly of: SideBySideAnswer;
  readonly at: number;
  readonly total: number;
}) {
  const { passage, of, at, total } = props;
  const texts = useTexts().sources.side;
  const same = passage.differences.every(({ kind }) => kind === "kept");
  return (
    <section aria-labelledby={`passage-${at}`}>
      <h2 id={`passage-${at}`}>
        {texts.passage(at + 1, total)}
        {" · "}
        {same ? texts.same : texts.alike(passage.similarity)}
      </h2>
      <div className="sides">
        {(["a", "b"] as const).map((side) => (
          <div key={side} className="side">
            <p className="whose-side">
              <bdi>{nameOf(of[side])}</bdi>
            </p>
            <Text passage={passage} side={side} />
            <p className="where">
              <Link className="goes-to" href={wordsHref(passage[side].documentId, passage[side].span)}>
                {texts.show(nameOf(of[side]))}
              </Link>
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}

function Text({ passage, side }: { readonly passage: ReusedPassage; readonly side: Side }) {
  const texts = useTexts().sources.side;
  return (
    <p className="passage" dir="auto">
      {stretchesOf(passage, side).map(({ kind, words, start }) =>
        kind === "kept" ? (
          words
        ) : (
          <mark key={start} className={`is-${kind.replace(" ", "-")}`}>
            <span className="unseen"> {texts.spoken[kind]} </span>
            {words}
            <span className="unseen"> {texts.end} </span>
          </mark>
        ),
      )}
    </p>
  );
}

function useSteps(): void {
  const step = (by: 1 | -1): void => {
    const links = [...document.querySelectorAll<HTMLElement>(".side .goes-to")];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = links[at === -1 ? 0 : at + by];
    next?.focus({ preventScroll: true });
    next?.closest("section")?.scrollIntoView({ block: "nearest" });
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
}
