// Where one reads the tellings of a claim one after another: which one this is, the next and the previous in their articles,
// and the way back to the claim. The address holds the claim, by one of its tellings, whose id outlives the claim's.

import type { ClaimAnswer } from "../../src/serve/contract.ts";
import { inShort, ordered, tellingHref } from "../claim/order.ts";
import { go, useAddress } from "../frame/address.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { useKeys } from "../frame/keys.ts";
import { Link } from "../frame/link.tsx";
import { useTexts } from "../texts/texts.ts";

export function TellingBar({ documentId }: { readonly documentId: string }) {
  const { query, hash } = useAddress();
  const of = query.get("claim");
  return of !== null && /^[0-9a-z]+$/.test(of) ? <Bar of={of} documentId={documentId} hash={hash} /> : null;
}

function Bar(props: { readonly of: string; readonly documentId: string; readonly hash: string }) {
  const { of, documentId, hash } = props;
  const texts = useTexts().claims.reading;
  const answer: Answer<ClaimAnswer> = useAnswer(`/api/claims/${of}`);
  const claim = answer.state === "here" ? answer.value : null;
  const all = claim === null ? [] : ordered(claim).all;
  const here = all.filter((one) => one.documentId === documentId);
  const at = all.indexOf(here.find(({ item }) => item === hash) ?? here[0]!);
  const hrefOf = (by: 1 | -1): string | null => {
    const next = at === -1 ? undefined : all[at + by];
    return next ? tellingHref(next, of) : null;
  };
  const [before, after] = [hrefOf(-1), hrefOf(1)];
  const step = (href: string | null): void => {
    if (href !== null) go(href);
  };
  useKeys({ "[": () => step(before), "]": () => step(after) });
  if (claim === null) return null;
  const told = all[at];
  return (
    <nav className="telling-bar" aria-label={texts.label}>
      <b role="status">{told ? texts.at(at + 1, all.length) : texts.elsewhere(all.length)}</b>
      <bdi className="of said" title={claim.words}>
        {inShort(claim.words)}
      </bdi>
      {before !== null && <Link href={before}>{texts.previous}</Link>}
      {after !== null && <Link href={after}>{texts.next}</Link>}
      <Link href={`/claims/${claim.id}${told ? `#${told.id}` : ""}`}>{texts.back}</Link>
    </nav>
  );
}
