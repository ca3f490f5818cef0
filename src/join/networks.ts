// Networks of statements: who speaks of what (two-mode), and who is tied to whom by speaking of the same (one-mode), as
// the Discourse Network Analyzer makes them (Leifeld 2017; formulas in docs/networks.md). Pure functions over statements
// of any kind; ties between actors as they are told stand in network/told-ties.ts.

import { countsOf, labelsOf, levelsOf } from "./network/counts.ts";
import type { Network } from "./network/network.ts";
import {
  type OneModeAggregation,
  type OneModeNormalisation,
  oneMode,
  oneModeAggregations,
  oneModeNormalisations,
} from "./network/one-mode.ts";
import { inBounds, type Selection, selected } from "./network/selection.ts";
import type { NetworkStatement } from "./network/statement.ts";
import {
  type TwoModeAggregation,
  type TwoModeNormalisation,
  twoMode,
  twoModeAggregations,
  twoModeNormalisations,
} from "./network/two-mode.ts";

export type { Network } from "./network/network.ts";
export type { NetworkStatement } from "./network/statement.ts";

export type Aggregation = OneModeAggregation | TwoModeAggregation;
export type Normalisation = OneModeNormalisation | TwoModeNormalisation;

export interface NetworkOptions extends Omit<Selection, "ignoring"> {
  readonly mode: "one" | "two";
  readonly aggregation: Aggregation;
  readonly normalisation: Normalisation;
  /** Nodes of all statements, not only of those selected. */
  readonly isolates?: boolean;
  /** The whole of an integer qualifier's scale, where wider than what occurs. */
  readonly scale?: readonly [number, number];
}

/** Why options don't go together, in one sentence; null where they do. */
export function optionsFault({ mode, aggregation, normalisation, qualifier, row, column }: NetworkOptions) {
  const [aggregations, normalisations] =
    mode === "one"
      ? [oneModeAggregations as readonly string[], oneModeNormalisations as readonly string[]]
      : [twoModeAggregations as readonly string[], twoModeNormalisations as readonly string[]];
  const kind = `A ${mode}-mode network`;
  if (!aggregations.includes(aggregation))
    return `${kind} has no aggregation "${aggregation}"; it has ${aggregations.join(", ")}.`;
  if (!normalisations.includes(normalisation))
    return `${kind} has no normalisation "${normalisation}"; it has ${normalisations.join(", ")}.`;
  if (aggregation !== "ignore" && qualifier === null)
    return `The aggregation "${aggregation}" needs a qualifier.`;
  if (row === column) return `Rows and columns are both "${row}"; they must be two variables.`;
  if (qualifier !== null && (qualifier === row || qualifier === column))
    return `The qualifier "${qualifier}" is already the ${qualifier === row ? "row" : "column"}.`;
  return null;
}

/** The network of the statements that the options select. Throws where `optionsFault` tells a fault. */
export function network(
  statements: readonly NetworkStatement[],
  options: NetworkOptions,
  weight?: (statement: NetworkStatement) => number,
): Network {
  const fault = optionsFault(options);
  if (fault !== null) throw new RangeError(fault);
  const chosen = selected(statements, { ...options, ignoring: options.aggregation === "ignore" });
  return networkOf(chosen, frameOf(statements, chosen, options), options, weight);
}

/** Nodes and levels that the networks of several times share, so that they can be compared. */
export interface Frame {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly levels: ReturnType<typeof levelsOf>;
}

export function frameOf(
  statements: readonly NetworkStatement[],
  chosen: readonly NetworkStatement[],
  { row, column, qualifier, isolates = false, scale, ...bounds }: NetworkOptions,
): Frame {
  const all = inBounds(statements, bounds);
  const named = isolates ? all : chosen;
  return {
    rows: labelsOf(named, row),
    columns: labelsOf(named, column),
    levels: levelsOf(all, qualifier, scale),
  };
}

/** The network of statements that were selected before. */
export function networkOf(
  chosen: readonly NetworkStatement[],
  frame: Frame,
  options: Pick<NetworkOptions, "mode" | "row" | "column" | "qualifier" | "aggregation" | "normalisation">,
  weight?: (statement: NetworkStatement) => number,
): Network {
  const counts = countsOf(chosen, options, frame, weight);
  const made =
    options.mode === "one"
      ? oneMode(
          counts,
          options.aggregation as OneModeAggregation,
          options.normalisation as OneModeNormalisation,
        )
      : twoMode(
          counts,
          options.aggregation as TwoModeAggregation,
          options.normalisation as TwoModeNormalisation,
        );
  return { ...made, statements: chosen.length };
}
