// The tellings of a claim, origin by origin, and beneath each origin what ties its tellings.

import type { ClaimAnswer } from "../../src/serve/contract.ts";
import { useTexts } from "../texts/texts.ts";
import { mainOf, type Ordered } from "./order.ts";
import { Telling } from "./telling.tsx";
import { Ties } from "./tie.tsx";

export function Origins(props: {
  readonly claim: ClaimAnswer;
  readonly order: Ordered;
  readonly hash: string;
}) {
  const { claim, order, hash } = props;
  const texts = useTexts().claims;
  const { groups, tellings, shown } = claim;
  const tied = groups.some((one) => one.tellings.length > 1);
  const left = tellings - shown.filter(({ origin }) => origin !== null).length;
  const main = mainOf(claim)?.id;
  return (
    <section aria-labelledby="origins-title">
      <h2 id="origins-title" tabIndex={-1}>
        {tied ? texts.origins(groups.length) : tellings > 1 ? texts.noDependence : texts.oneTelling}
      </h2>
      {tellings > 1 && <p className="hint">{texts.originsAbout}</p>}
      {groups.map((group, i) => (
        <section key={group.id} className="origin" aria-labelledby={`origin-${i + 1}`}>
          {tellings > 1 && (
            <h3 id={`origin-${i + 1}`}>
              <span className="origin-number">{texts.origin(i + 1)}</span>{" "}
              <span>{texts.toldIn(group.tellings.length, group.documents)}</span>
            </h3>
          )}
          <ol className="facts">
            {order.groups[i]!.map((telling) => (
              <Telling
                key={telling.id}
                telling={telling}
                chosen={telling.id === hash}
                main={telling.id === main && tellings > 1}
              />
            ))}
          </ol>
          {group.ties.length > 0 ? (
            <details>
              <summary>{texts.ties(group.ties.length)}</summary>
              <Ties ties={group.ties} order={order} />
            </details>
          ) : (
            tellings > 1 && group.tellings.length === 1 && <p className="hint">{texts.alone}</p>
          )}
        </section>
      ))}
      {left > 0 && <p className="hint">{texts.more(left)}</p>}
    </section>
  );
}
