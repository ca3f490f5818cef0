// What people said of an actor's names and nobody took back: who, when, and the way to take it back.

import type { ActorAnswer } from "../../src/serve/contract.ts";
import { useTexts } from "../texts/texts.ts";
import { turnBack } from "./saying.ts";

export function Corrections({ actor }: { readonly actor: ActorAnswer }) {
  const texts = useTexts().actors;
  const { corrections, nodes } = actor;
  if (corrections.length === 0) return null;
  const about = nodes.map(({ id }) => id);
  return (
    <section aria-labelledby="people-title">
      <h2 id="people-title">{texts.people}</h2>
      <ul className="reasons">
        {corrections.map(({ decision, reviewer, at, kind, names: [a, b] }) => {
          const what = texts.corrections[kind](a, b);
          return (
            <li key={decision}>
              <span className="reason">
                <bdi>{what}</bdi> <span className="said">{texts.saidBy(reviewer, at)}</span>
              </span>
              <button
                type="button"
                className="quiet"
                aria-label={texts.takeBackOf(what)}
                onClick={() =>
                  void turnBack(
                    { what, about, decisions: [decision], undone: false },
                    texts.done,
                    texts.notDone,
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
  );
}
