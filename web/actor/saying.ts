// What people say of who is who: that names are one actor or are not, or what an actor is called.

import type { CorrectionBody } from "../../src/serve/contract.ts";
import { sayAt } from "../frame/saying.ts";

/** Where it is said. */
export const at = "/api/actors/corrections";

type Wish = CorrectionBody extends infer Body
  ? Body extends CorrectionBody
    ? Omit<Body, "reviewer">
    : never
  : never;

export function say(wishes: readonly Wish[], what: string, notDone: string): Promise<void> {
  const about = wishes.flatMap((wish) => (wish.kind === "called" ? [wish.a] : [wish.a, wish.b]));
  return sayAt(at, wishes, about, what, notDone);
}
