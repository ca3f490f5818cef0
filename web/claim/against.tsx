// What contradicts a claim and what denies it; or that nothing in this case does.

import type { ClaimAnswer } from "../../src/serve/contract.ts";
import { Link } from "../frame/link.tsx";
import { useTexts } from "../texts/texts.ts";
import { inShort, type Ordered } from "./order.ts";
import { Telling } from "./telling.tsx";

export function Against(props: {
  readonly claim: ClaimAnswer;
  readonly order: Ordered;
  readonly hash: string;
}) {
  const { claim, order, hash } = props;
  const texts = useTexts().claims;
  // A denial among the contradictions is told of once, as a denial.
  const denying = new Set(order.denials.map(({ id }) => id));
  const against = claim.against.filter(({ b }) => b === null || !denying.has(b.id));
  return (
    <>
      <section aria-labelledby="against-title">
        <h2 id="against-title" tabIndex={-1}>
          {texts.contradictions}
        </h2>
        {against.length === 0 ? (
          <p className="hint">{texts.none}</p>
        ) : (
          against.map(({ a, b, claim: other, in: how }) => (
            <div key={`${a} ${b?.id}`} className="contradiction">
              <h3>
                {texts.differsIn[how]}: <bdi>{inShort(order.byId.get(a)?.words ?? "")}</bdi>
              </h3>
              {b === null ? <p className="hint">{texts.notHere}</p> : <List of={[b]} hash={hash} />}
              {other !== null && (
                <p className="hint">
                  <Link href={`/claims/${other}`}>{texts.otherClaim}</Link>
                </p>
              )}
            </div>
          ))
        )}
      </section>
      <section aria-labelledby="denials-title">
        <h2 id="denials-title" tabIndex={-1}>
          {texts.denialsTitle}
        </h2>
        {order.denials.length === 0 ? (
          <p className="hint">{texts.none}</p>
        ) : (
          <List of={order.denials} hash={hash} />
        )}
      </section>
    </>
  );
}

const List = ({ of, hash }: { readonly of: Ordered["denials"]; readonly hash: string }) => (
  <ol className="facts">
    {of.map((telling) => (
      <Telling key={telling.id} telling={telling} chosen={telling.id === hash} />
    ))}
  </ol>
);
