// What people said of an actor's names and nobody took back: who, when, and the way to take it back.

import type { ActorAnswer } from "../../src/serve/contract.ts";
import { Link } from "../frame/link.tsx";
import { turnBack } from "../frame/saying.ts";
import { useTexts } from "../texts/texts.ts";
import { at as whereSaid } from "./saying.ts";

export function Corrections({ actor }: { readonly actor: ActorAnswer }) {
  const texts = useTexts().actors;
  const { corrections, nodes } = actor;
  if (corrections.length === 0) return null;
  const about = nodes.map(({ id }) => id);
  return (
    <section aria-labelledby="people-title">
      <h2 id="people-title">{texts.people}</h2>
      <ul className="reasons">
        {corrections.map(({ decision, reviewer, at, kind, names: [a, b], ids }) => {
          const what = texts.corrections[kind](a, b);
          return (
            <li key={decision}>
              <span className="reason">
                <Named name={a} id={ids[0]} /> {texts.verbs[kind]} <Named name={b} id={ids[1]} />{" "}
                <span className="by">{texts.saidBy(reviewer, at)}</span>
              </span>
              <button
                type="button"
                className="quiet"
                aria-label={texts.takeBackOf(what)}
                onClick={() =>
                  void turnBack(
                    { at: whereSaid, about, decisions: [decision], undone: false },
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

/** Kept apart, the other name is another actor by now: the way there. */
function Named({ name, id }: { readonly name: string; readonly id: string | null }) {
  if (id === null) return <bdi className="name">{name}</bdi>;
  return (
    <Link className="name" href={`/actors/${id}`}>
      <bdi>{name}</bdi>
    </Link>
  );
}
