// A short digest of an actor: who keeps actors sees by it which of them changed.

import type { Actor } from "./actor.ts";
import { sha256 } from "./id.ts";

export const actorDigest = ({ type, name, names }: Actor): string =>
  sha256(JSON.stringify([type, name, names])).slice(0, 16);
