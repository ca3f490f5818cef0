// One claim: its tellings by origin with what ties them, how it travelled, what could not be tested, what contradicts and
// what denies it, why its tellings are one. It weighs, and judges nothing. The hash is a telling, a tie or a section.

import { useEffect, useRef, useState } from "react";
import type { ClaimAnswer } from "../../src/serve/contract.ts";
import { type Address, changed, go, useAddress } from "../frame/address.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { useJoined } from "../frame/joined.ts";
import { useKeys } from "../frame/keys.ts";
import { Link } from "../frame/link.tsx";
import type { RoomProps } from "../frame/rooms.ts";
import { SaidLine } from "../frame/said-line.tsx";
import { useSaid } from "../frame/saying.ts";
import { keptScroll, useScrollKept } from "../frame/scroll-kept.ts";
import { Instead } from "../frame/waiting.tsx";
import { useTexts } from "../texts/texts.ts";
import { Against } from "./against.tsx";
import { JoinForm } from "./join-form.tsx";
import { Joins } from "./joins.tsx";
import { mainOf, ordered, tellingHref } from "./order.ts";
import { Origins } from "./origins.tsx";
import { RouteSection } from "./route.tsx";
import { Tests } from "./tests.tsx";
import { Weak } from "./weak.tsx";

const pathOf = (id: string): string => `/api/claims/${id}`;

export function Claim({ params, revision }: RoomProps) {
  const id = params.id!;
  const address = useAddress();
  const said = useSaid();
  const [own, setOwn] = useState(0);
  const answer: Answer<ClaimAnswer> = useAnswer(pathOf(id), revision + useJoined() + own);
  // What was said shows among what people said before it is joined.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew by what was said
  useEffect(() => setOwn((n) => n + 1), [said]);
  const led = useTellingInstead(id, answer, address);
  if (answer.state !== "here") return <Instead of={led ? { state: "waiting" } : answer} />;
  return <Page claim={answer.value} address={address} />;
}

/** A claim's id changes with what it holds, that of a telling doesn't: where a claim is gone, one of its tellings leads on. */
function useTellingInstead(id: string, answer: Answer<ClaimAnswer>, address: Address): boolean {
  const last = useRef<string | null>(null);
  if (answer.state === "here" && !answer.old) last.current = mainOf(answer.value)?.id ?? null;
  const telling = /^g[0-9a-z]+$/.test(address.hash) ? address.hash : last.current;
  const gone = answer.state === "failed" && answer.status === 404 && telling !== null && telling !== id;
  useEffect(() => {
    if (gone) go(changed({ ...address, path: `/claims/${telling}` }, {}), { replace: true });
  }, [gone, telling, address]);
  return gone;
}

function Page({ claim, address }: { readonly claim: ClaimAnswer; readonly address: Address }) {
  const texts = useTexts();
  const of = texts.claims;
  const [joining, setJoining] = useState(false);
  const order = ordered(claim);
  const [start] = order.all;
  useEffect(() => {
    document.title = `${claim.words} · ${texts.name}`;
  }, [claim.words, texts]);
  useScrollKept();
  useNamed(address.hash);
  useSteps();
  return (
    <div className="actor claim">
      <div className="head">
        <Link className="up" href="/claims">
          {of.back}
        </Link>
        <h1>
          <bdi>{claim.words}</bdi>
        </h1>
        <p className="count origins-line">{claim.line}</p>
        <p className="acts">
          {start !== undefined && order.all.length > 1 && (
            <Link className="act" href={tellingHref(start, start.id)}>
              {of.readOne}
            </Link>
          )}
          <button type="button" aria-expanded={joining} onClick={() => setJoining(!joining)}>
            {of.join}
          </button>
        </p>
      </div>
      {joining && <JoinForm claim={claim} close={() => setJoining(false)} />}
      <SaidLine isAbout={(ids) => order.all.some((one) => ids.includes(one.id))} />
      <div className="columns">
        <div className="overview">
          <Origins claim={claim} order={order} hash={address.hash} />
          <Against claim={claim} order={order} hash={address.hash} />
        </div>
        <div className="overview">
          <RouteSection claim={claim} order={order} />
          <Weak claim={claim} order={order} address={address} />
          <Tests claim={claim} address={address} />
          <Joins claim={claim} order={order} />
        </div>
      </div>
    </div>
  );
}

/** Brings what the address names into view, and opens what folds it away. */
function useNamed(hash: string): void {
  useEffect(() => {
    const named = hash === "" ? null : document.getElementById(hash);
    // Going back comes to where the page was left.
    if (!named || keptScroll() !== null) return;
    const folded = named.closest("details");
    if (folded) folded.open = true;
    named.scrollIntoView({ block: "nearest" });
    // A list of what ties is read on from there.
    named.focus({ preventScroll: true });
  }, [hash]);
}

function useSteps(): void {
  const step = (by: 1 | -1): void => {
    const links = [...document.querySelectorAll<HTMLElement>(".claim .facts .goes")];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = links[at === -1 ? 0 : at + by];
    next?.focus({ preventScroll: true });
    next?.closest("li")?.scrollIntoView({ block: "nearest" });
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
}
