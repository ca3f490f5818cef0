// What people say of what was joined, as this window says it: that two are one or are not; and the way to take it back at
// once. What was just said outlives the page it was said on: it may lead to another page.

import { useSyncExternalStore } from "react";
import type { CorrectionAnswer } from "../../src/serve/contract.ts";
import { reviewer } from "./reviewer.ts";
import { send } from "./send.ts";

export interface Said {
  /** Where such things are said: "/api/actors/corrections"; they are taken back at the same address with "/undo". */
  readonly at: string;
  readonly what: string;
  /** Ids of what it is about: pages that show one of them tell of it. */
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
export async function sayAt(
  at: string,
  wishes: readonly object[],
  about: readonly string[],
  what: string,
  notDone: string,
): Promise<void> {
  const decisions: string[] = [];
  for (const wish of wishes) {
    const sent = await send<CorrectionAnswer>("POST", at, { ...wish, reviewer: reviewer() });
    if (sent.state === "refused")
      return tell({ at, what: sent.problem?.detail ?? notDone, about, decisions, undone: false });
    decisions.push(sent.value.decision.id);
  }
  tell({ at, what, about, decisions, undone: false });
}

/** Takes decisions back, or lets them count again where they were taken back. */
export async function turnBack(
  { at, about, decisions, undone }: Omit<Said, "what">,
  texts: { readonly back: string; readonly again: string },
  notDone: string,
): Promise<void> {
  for (const decision of decisions) {
    const sent = await send<CorrectionAnswer>("POST", `${at}/undo`, { decision, reviewer: reviewer() });
    if (sent.state === "refused")
      return tell({ at, what: sent.problem?.detail ?? notDone, about, decisions, undone });
  }
  tell({ at, what: undone ? texts.again : texts.back, about, decisions, undone: !undone });
}
