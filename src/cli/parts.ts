// The parts that a command analyses with: all of them, or with --fast those that need no learned weights. Asked before the
// first article is read, so that a damaged installation is one line and not one for each article.

import type { Parts } from "../extend.ts";

export interface PartsOptions {
  readonly fast?: boolean;
}

/** Throws, with what to do, where the learned weights can't be used. */
export async function partsFor({ fast = false }: PartsOptions): Promise<Parts> {
  const { builtin } = fast ? await import("../builtin-fast.ts") : await import("../builtin.ts");
  builtin.check();
  return builtin;
}
