// A short digest of what a list shows of something: who keeps it sees by it whether it changed.

import { sha256 } from "./id.ts";

export const viewDigest = (view: {
  readonly json: unknown;
  readonly weight: number;
  readonly members: unknown;
}): string => sha256(JSON.stringify([view.json, view.weight, view.members])).slice(0, 16);
