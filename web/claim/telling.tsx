// One telling of a claim: who says it and how, its words as a link to themselves in their article, and how they differ from
// those that the claim is shown by.

import type { ToldTelling } from "../../src/serve/contract.ts";
import { Link } from "../frame/link.tsx";
import { ArticleLine } from "../library/article-line.tsx";
import { useTexts } from "../texts/texts.ts";
import { tellingHref } from "./order.ts";

export function Telling(props: {
  readonly telling: ToldTelling;
  readonly chosen?: boolean;
  /** True where the claim is shown by these words. */
  readonly main?: boolean;
}) {
  const { telling, chosen = false, main = false } = props;
  const { id, source, voice, affirms, hedged, direct, words, differs } = telling;
  const texts = useTexts().claims;
  return (
    <li id={id} tabIndex={-1} className={chosen ? "is-chosen" : undefined}>
      <p className="told-by">
        <span>
          {source !== null ? (
            <bdi className="name">{source}</bdi>
          ) : voice === "author" ? (
            texts.author
          ) : (
            <i className="unknown">{texts.nobody}</i>
          )}
        </span>{" "}
        {direct && <span>{texts.quoted}</span>} {hedged && <span>{texts.hedged}</span>}{" "}
        {!affirms && <span>{texts.denies}</span>}
      </p>
      <Link className="goes" href={tellingHref(telling, id)}>
        <bdi className="words">
          <b className={hedged ? "as-content as-hedged" : "as-content"}>{words}</b>
        </bdi>
      </Link>
      <ArticleLine of={telling} />
      {differs !== null && (
        <p className="differs">
          <bdi>{texts.differs(differs)}</bdi>
        </p>
      )}
      {main && <p className="differs">{texts.shownBy}</p>}
    </li>
  );
}
