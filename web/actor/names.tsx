// The names of an actor with their counts, and why they were taken for one. Each reason leads to the words in the
// articles; each joining can be undone.

import type { ActorAnswer } from "../../src/serve/contract.ts";
import { type Address, changed } from "../frame/address.ts";
import { Link } from "../frame/link.tsx";
import { tell, turnBack } from "../frame/saying.ts";
import { useTexts } from "../texts/texts.ts";
import { wordsHref } from "./listed.ts";
import { at, say } from "./saying.ts";

type Merge = ActorAnswer["merges"][number];
type Place = Merge["evidence"][number];

/** Reasons that are shown before one asks for all. */
const FEW = 8;
/** Names that an answer holds at most. */
const MOST = 300;

export function Names({ actor, address }: { readonly actor: ActorAnswer; readonly address: Address }) {
  const { actors: texts, number } = useTexts();
  const { names } = actor;
  return (
    <section aria-labelledby="names-title">
      <h2 id="names-title">{texts.names}</h2>
      <ul className="names">
        {names.map(({ name, count, loaded }) => (
          <li key={name}>
            <bdi>{name}</bdi>
            {loaded && <span className="is-loaded"> ({texts.loaded})</span>}{" "}
            <Link
              href={`/search?${new URLSearchParams({ q: `"${name.replace(/["…]/g, " ").trim()}"` })}`}
              aria-label={texts.nameCount(name, count)}
            >
              {number(count)}
            </Link>
          </li>
        ))}
      </ul>
      {names.length >= MOST && <p className="hint">{texts.moreNames}</p>}
      <Reasons actor={actor} address={address} />
    </section>
  );
}

/** Joinings that read alike: the lone surname of five articles is five names, and one line. */
interface Reason {
  readonly from: string;
  readonly into: string;
  readonly reason: string;
  readonly decision: string | null;
  readonly merges: readonly Merge[];
  /** Where the name stands, and where the one that it was taken for does. */
  readonly places: readonly Place[];
  readonly intoPlace: Place | null;
}

function reasonsOf({ nodes, merges }: ActorAnswer): readonly Reason[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const grouped = new Map<string, Merge[]>();
  for (const merge of merges) {
    const { from, into, reason, decision } = merge;
    const key = JSON.stringify([byId.get(from)?.name, byId.get(into)?.name, reason, decision]);
    grouped.set(key, [...(grouped.get(key) ?? []), merge]);
  }
  return [...grouped.values()].map((merges) => {
    const { from, into, reason, decision } = merges[0]!;
    const ends = merges.map(({ from, evidence }): readonly [Place | null, Place | null] => {
      const [first = null, second = null] = evidence;
      if (second !== null || first === null) return [first, second];
      // Of one place alone it must be told whose it is.
      return first.documentId === byId.get(from)?.documentId ? [first, null] : [null, first];
    });
    return {
      from: byId.get(from)?.name ?? from,
      into: byId.get(into)?.name ?? into,
      reason,
      decision,
      merges,
      places: ends.flatMap(([place]) => (place === null ? [] : [place])),
      intoPlace: ends.find(([, place]) => place !== null)?.[1] ?? null,
    };
  });
}

function Reasons({ actor, address }: { readonly actor: ActorAnswer; readonly address: Address }) {
  const texts = useTexts().actors;
  const reasons = reasonsOf(actor);
  if (reasons.length === 0)
    return <p className="hint">{actor.names.length > 1 ? texts.noneJoined : texts.oneName}</p>;
  const all = address.query.get("reasons") === "all";
  const left = reasons.length - FEW;
  return (
    <>
      <h3>{texts.why}</h3>
      <ul className="reasons">
        {reasons.slice(0, all ? undefined : FEW).map((reason) => (
          <ReasonLine key={reason.merges[0]!.from} of={reason} />
        ))}
      </ul>
      {!all && left > 0 && (
        <p>
          <Link href={changed(address, { query: { reasons: "all" } })}>{texts.moreReasons(left)}</Link>
        </p>
      )}
    </>
  );
}

function ReasonLine({ of }: { readonly of: Reason }) {
  const { from, into, reason, decision, merges, places, intoPlace } = of;
  const texts = useTexts().actors;
  const keepApart = (): void => {
    if (decision !== null) {
      const about = merges.flatMap(({ from, into }) => [from, into]);
      const said = { at, about, decisions: [decision], undone: false };
      void turnBack(said, texts.done, texts.notDone);
      return;
    }
    const wishes = merges.map((merge) => ({ kind: "apart", a: merge.from, b: merge.into }) as const);
    tell(null);
    void say(wishes, texts.done.apart(from, into), texts.notDone);
  };
  const [first, ...others] = places;
  return (
    <li>
      <span className="reason">
        <Named name={from} place={first ?? null} />
        {others.length > 0 && (
          <>
            {" "}
            <span className="places">
              {others.map(({ documentId, span }, i) => (
                <Link
                  key={documentId}
                  href={wordsHref(documentId, span)}
                  aria-label={`${texts.showsIn(from)}, ${texts.place(i + 2)}`}
                >
                  {i + 2}
                </Link>
              ))}
            </span>
          </>
        )}{" "}
        {texts.reason(reason)} <Named name={into} place={intoPlace} />
      </span>
      <button type="button" className="quiet" aria-label={texts.apartOf(from, into)} onClick={keepApart}>
        {texts.apart}
      </button>
    </li>
  );
}

/** A name that leads to the words where it stands. */
function Named({ name, place }: { readonly name: string; readonly place: Place | null }) {
  const texts = useTexts().actors;
  if (place === null) return <bdi className="name">{name}</bdi>;
  return (
    <Link className="name" href={wordsHref(place.documentId, place.span)} title={texts.showsIn(name)}>
      <bdi>{name}</bdi>
    </Link>
  );
}
