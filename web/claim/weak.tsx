// Ties that alone join nothing, one outlet mostly: shown, and counted where the user says so. The address holds that.

import type { ClaimAnswer } from "../../src/serve/contract.ts";
import { type Address, changed, go } from "../frame/address.ts";
import { useTexts } from "../texts/texts.ts";
import type { Ordered } from "./order.ts";
import { Ties } from "./tie.tsx";

export function Weak(props: {
  readonly claim: ClaimAnswer;
  readonly order: Ordered;
  readonly address: Address;
}) {
  const { claim, order, address } = props;
  const texts = useTexts().claims;
  const { weak, originsWithWeak } = claim;
  const counted = address.query.get("weak") === "count";
  return (
    <section aria-labelledby="weak-title">
      <h2 id="weak-title">{texts.weak}</h2>
      {weak.length === 0 ? (
        <p className="hint">{texts.weakNone}</p>
      ) : (
        <>
          <p className="hint">{texts.weakAbout}</p>
          <p>
            <label className="weak-switch">
              <input
                type="checkbox"
                checked={counted}
                onChange={() =>
                  go(changed(address, { query: { weak: counted ? null : "count" } }), { replace: true })
                }
              />{" "}
              {texts.weakSwitch}
            </label>
          </p>
          <p role="status">{counted && texts.withWeak(originsWithWeak)}</p>
          <Ties ties={weak} order={order} />
        </>
      )}
    </section>
  );
}
