// The built-in parts of a run that only reads: no finders, and so no learned weights.

import { builtin as whole } from "./builtin.ts";
import type { Parts } from "./extend.ts";

export const builtin: Parts = {
  ...whole,
  module: import.meta.url,
  finders: [],
  joiners: [],
  check: () => {},
};
