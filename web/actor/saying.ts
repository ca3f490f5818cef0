// What people say of who is who, as this window says it: that names are one actor or are not, or what an actor is called;
// and the way to take it back at once. What was just said outlives the page it was said on: joining two actors leads to
// the page of the one that both are.

import { useSyncExternalStore } from "react";
import type { CorrectionAnswer, CorrectionBody } from "../../src/serve/contract.ts";
import { reviewer } from "../frame/reviewer.ts";
import { send } from "../frame/send.ts";

type Wish = CorrectionBody extends infer Body
  ? Body extends CorrectionBody
    ? Omit<Body, "reviewer">
    : never
  : never;

export interface Said {
  readonly what: string;
  /** Ids of the names that it is about: pages of actors that have one of them tell of it. */
  readonly about: readonly string[];
  /** What can be taken back, or, once it is, said again. */
  readonly decisions: readonly string[];
  readonly undone: boolean;
}

let said: Said | null = null;
const listeners = new Set<() => void>();

export function tell(next: Said | null): void {
  said = next;
  for (const listener of listeners) listener();
}

export const useSaid = (): Said | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    () => said,
  );

/** Says each in turn and stops at what is refused. `notDone` is told where the server doesn't answer. */
export async function say(wishes: readonly Wish[], what: string, notDone: string): Promise<void> {
  const about = wishes.flatMap((wish) => (wish.kind === "called" ? [wish.a] : [wish.a, wish.b]));
  const decisions: string[] = [];
  for (const wish of wishes) {
    const sent = await send<CorrectionAnswer>("POST", "/api/actors/corrections", {
      ...wish,
      reviewer: reviewer(),
    });
    if (sent.state === "refused")
      return tell({ what: sent.problem?.detail ?? notDone, about, decisions, undone: false });
    decisions.push(sent.value.decision.id);
  }
  tell({ what, about, decisions, undone: false });
}

/** Takes decisions back, or lets them count again where they were taken back. */
export async function turnBack(
  { about, decisions, undone }: Said,
  texts: { readonly back: string; readonly again: string },
  notDone: string,
): Promise<void> {
  for (const decision of decisions) {
    const sent = await send<CorrectionAnswer>("POST", "/api/actors/corrections/undo", {
      decision,
      reviewer: reviewer(),
    });
    if (sent.state === "refused")
      return tell({ what: sent.problem?.detail ?? notDone, about, decisions, undone });
  }
  tell({ what: undone ? texts.again : texts.back, about, decisions, undone: !undone });
}
