// What people say of tellings: that two say the same, or that they don't.

import type { ClaimCorrectionBody } from "../../src/serve/contract.ts";
import { sayAt } from "../frame/saying.ts";

/** Where it is said. */
export const at = "/api/claims/corrections";

export const say = (
  wish: Omit<ClaimCorrectionBody, "reviewer">,
  what: string,
  notDone: string,
): Promise<void> => sayAt(at, [wish], [wish.a, wish.b], what, notDone);
