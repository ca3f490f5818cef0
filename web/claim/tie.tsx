// What ties two tellings: what the one does to the other, how it is known which came first, and the words on both sides
// that show it, each a link to its place.

import type { TieShown, ToldTelling } from "../../src/serve/contract.ts";
import { wordsHref } from "../actor/listed.ts";
import { Link } from "../frame/link.tsx";
import { nameOf } from "../library/name.ts";
import { useTexts } from "../texts/texts.ts";
import type { Ordered } from "./order.ts";

export function Ties({ ties, order }: { readonly ties: readonly TieShown[]; readonly order: Ordered }) {
  return (
    <ul className="claim-ties">
      {ties.map((tie) => (
        <Tie key={tie.id} tie={tie} order={order} />
      ))}
    </ul>
  );
}

function Tie({ tie, order }: { readonly tie: TieShown; readonly order: Ordered }) {
  const { claims: texts } = useTexts();
  const [from, to] = [order.byId.get(tie.from), order.byId.get(tie.to)];
  const articleOf = (documentId: string): ToldTelling | undefined =>
    [from, to].find((one) => one?.documentId === documentId);
  return (
    <li id={tie.id} tabIndex={-1}>
      <p className="tie-line">
        <bdi className="name">{from ? nameOf(from) : tie.from}</bdi> <b>{tie.words}</b>{" "}
        <bdi className="name">{to ? nameOf(to) : tie.to}</bdi>
        {from?.documentId !== to?.documentId && (
          <span className="said"> ({tie.order === null ? texts.unknownOrder : texts.known[tie.order]})</span>
        )}
      </p>
      <ul className="evidence">
        {tie.evidence.map(({ documentId, span, words }) => {
          const article = articleOf(documentId);
          const title = article ? nameOf(article) : documentId;
          return (
            <li key={`${documentId} ${span.start} ${span.end}`}>
              <Link href={wordsHref(documentId, span)} title={texts.showIn(title)}>
                <bdi className="words">{words}</bdi>
              </Link>{" "}
              <bdi className="said">{title}</bdi>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
