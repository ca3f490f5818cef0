// Single expressions of time among lexemes, by rules in turn. Each rule looks at a few lexemes from a place on and
// answers how far the expression goes and what it says; it does not reckon.

import { dayOfMonth, figureDate, isoDate, monthOrSeason } from "./dates.ts";
import type { Expression, Line, Rule } from "./line.ts";
import { decadeOrCentury, year, yearPart } from "./periods.ts";
import { reckoned, weekday } from "./reckoned.ts";

const rules: readonly Rule[] = [
  isoDate,
  figureDate,
  dayOfMonth,
  yearPart,
  decadeOrCentury,
  monthOrSeason,
  reckoned,
  weekday,
  year,
];

/** The expression that starts at `at`, by the first rule that knows one; null where none does. */
export function expressionAt(line: Line, at: number): Expression | null {
  for (const rule of rules) {
    const found = rule(line, at);
    if (found) return found;
  }
  return null;
}
