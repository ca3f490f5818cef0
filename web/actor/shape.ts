// The shape in which the sign of a tie shows, in tables and under words alike. Knows no DOM.

import type { Sign } from "../../src/model/relation.ts";

const shapes = { "1": "for", "0": "neither", "-1": "against" } as const;

export const shapeOf = (sign: Sign): (typeof shapes)[keyof typeof shapes] => shapes[`${sign}`];
