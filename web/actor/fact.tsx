// One thing that an article tells of an actor: its words as they stand, with what stands beside them; who tells it, how,
// and where. The words are a link to themselves in their article.

import type { ReactNode } from "react";
import type { ActorDocumentsAnswer, KeptActorFact } from "../../src/serve/contract.ts";
import { Link } from "../frame/link.tsx";
import { ArticleLine } from "../library/article-line.tsx";
import { nameOf } from "../library/name.ts";
import { useTexts } from "../texts/texts.ts";
import { factHref, type ListName, wordsHref } from "./listed.ts";
import { shapeOf } from "./shape.ts";
import { Sign } from "./sign.tsx";

/** How the words are marked, as in their article. */
const looks = ({ kind, sign, hedged }: KeptActorFact): string =>
  kind === "tie"
    ? `as-tie-${shapeOf(sign ?? 0)}`
    : kind === "label"
      ? "as-label"
      : hedged
        ? "as-content as-hedged"
        : "as-content";

export function FactEntry({ fact, list }: { readonly fact: KeptActorFact; readonly list: ListName }) {
  const { words, before, after } = fact;
  const head = <Head fact={fact} />;
  return (
    <li>
      {list !== "says" || fact.hedged || fact.negated ? <p className="told-by">{head}</p> : null}
      <Link className="goes" href={factHref(fact)}>
        <bdi className="words">
          <span className="beside">{before}</span>
          <b className={looks(fact)}>{words}</b>
          <span className="beside">{after}</span>
        </bdi>
      </Link>
      <ArticleLine of={fact} />
    </li>
  );
}

function Head({ fact }: { readonly fact: KeptActorFact }) {
  const { actors: texts } = useTexts();
  const { kind, what, sign, out, own, hedged, negated, planned, other, teller, pattern } = fact;
  const told = teller ? (
    <span>
      {texts.fact.teller} <ActorLink actor={teller} />
    </span>
  ) : (
    <span>{own ? texts.fact.author : texts.fact.toldByOthers}</span>
  );
  return (
    <>
      {kind === "tie" && (
        <span>
          <span className="tie">
            <Sign sign={sign ?? 0} />
            <span>
              {texts.tie(what ?? "", out)}{" "}
              {other ? <ActorLink actor={other} /> : <i className="unknown">{texts.fact.unknownOther}</i>}
            </span>
          </span>
        </span>
      )}
      {kind === "about" && (
        <span>
          {teller ? <ActorLink actor={teller} /> : <i className="unknown">{texts.fact.nobody}</i>}{" "}
          {texts.fact.speaks}
        </span>
      )}
      {(kind === "tie" || kind === "label") && <> {told} </>}
      {pattern !== null && <span>{texts.fact.pattern(pattern)}</span>} {hedged && <span>{texts.hedged}</span>}{" "}
      {negated && <span>{texts.denied}</span>} {planned && <span>{texts.planned}</span>}
    </>
  );
}

const ActorLink = ({
  actor,
}: {
  readonly actor: { readonly id: string; readonly name: string };
}): ReactNode => (
  <Link className="name" href={`/actors/${actor.id}`}>
    <bdi>{actor.name}</bdi>
  </Link>
);

export function ArticleEntry({ article }: { readonly article: ActorDocumentsAnswer["items"][number] }) {
  const { documentId, at, mentions } = article;
  const texts = useTexts().actors;
  return (
    <li>
      <Link className="goes of" href={wordsHref(documentId, at)}>
        <bdi>{nameOf(article)}</bdi>
      </Link>
      <ArticleLine of={article} titled={false}>
        <span>{texts.mentions(mentions)}</span>
      </ArticleLine>
    </li>
  );
}
