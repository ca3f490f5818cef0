// The built-in parts of a fast run: mentions and attributions by the rules alone, without learned weights.

import { builtin as whole } from "./builtin.ts";
import type { Parts } from "./extend.ts";
import { attributions } from "./find/attributions.ts";
import { mentions } from "./find/mentions.ts";

const byRule = [attributions, mentions];

export const builtin: Parts = {
  ...whole,
  module: import.meta.url,
  finders: whole.finders.map((finder) => byRule.find(({ gives }) => gives === finder.gives) ?? finder),
  check: () => {},
};
