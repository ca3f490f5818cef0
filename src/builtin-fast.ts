// The built-in parts of a fast run: attributions by the rules alone, without learned weights.

import { builtin as whole } from "./builtin.ts";
import type { Parts } from "./extend.ts";
import { attributions } from "./find/attributions.ts";

export const builtin: Parts = {
  ...whole,
  module: import.meta.url,
  finders: whole.finders.map((finder) => (finder.gives === "attributions" ? attributions : finder)),
  check: () => {},
};
