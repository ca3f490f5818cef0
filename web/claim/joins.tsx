// Why tellings were taken for one claim, each joining with what sets it apart; and what people said and nobody took back.

import type { ClaimAnswer } from "../../src/serve/contract.ts";
import { tell, turnBack } from "../frame/saying.ts";
import { useTexts } from "../texts/texts.ts";
import { inShort, type Ordered } from "./order.ts";
import { at, say } from "./saying.ts";

export function Joins({ claim, order }: { readonly claim: ClaimAnswer; readonly order: Ordered }) {
  const { claims: texts, actors } = useTexts();
  const { joins, corrections } = claim;
  const wordsOf = (id: string): string => inShort(order.byId.get(id)?.words ?? id);
  const apart = ({ a, b, decision }: ClaimAnswer["joins"][number]): void => {
    if (decision !== null) {
      const said = { at, about: [a, b], decisions: [decision], undone: false };
      void turnBack(said, actors.done, actors.notDone);
      return;
    }
    tell(null);
    void say({ kind: "apart", a, b }, texts.saidApart, actors.notDone);
  };
  return (
    <>
      <section aria-labelledby="why-title">
        <h2 id="why-title">{texts.why}</h2>
        {joins.length === 0 && <p className="hint">{texts.whyOne}</p>}
        <ul className="reasons">
          {joins.map((join) => {
            const [a, b] = [wordsOf(join.a), wordsOf(join.b)];
            return (
              <li key={`${join.a} ${join.b}`}>
                <span className="reason">
                  <bdi className="name">{a}</bdi> · <bdi className="name">{b}</bdi>
                  <span className="why">
                    {join.decision === null ? <bdi>{join.reasons.join("; ")}</bdi> : texts.person}
                  </span>
                </span>
                <button
                  type="button"
                  className="quiet"
                  aria-label={texts.apartOf(a, b)}
                  onClick={() => apart(join)}
                >
                  {texts.apart}
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      {corrections.length > 0 && (
        <section aria-labelledby="people-title">
          <h2 id="people-title">{texts.people}</h2>
          <ul className="reasons">
            {corrections.map(({ decision, kind, names: [a, b] }) => {
              const what = texts.corrections[kind](inShort(a), inShort(b));
              const about = order.all.map(({ id }) => id);
              return (
                <li key={decision}>
                  <bdi className="reason">{what}</bdi>
                  <button
                    type="button"
                    className="quiet"
                    aria-label={texts.takeBackOf(what)}
                    onClick={() =>
                      void turnBack(
                        { at, about, decisions: [decision], undone: false },
                        actors.done,
                        actors.notDone,
                      )
                    }
                  >
                    {texts.takeBack}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
