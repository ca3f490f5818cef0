// The network of a coded file: read, its variables found by name, the matrix made.

import { csvLine } from "../exchange/csv.ts";
import { readDna } from "../exchange/dna/read.ts";
import { matrixOf } from "../join/network/network.ts";
import { codedStatements, documentFields, kindsOf, type StatementKind } from "../join/network/statement.ts";
import { type Network, type NetworkOptions, network, optionsFault } from "../join/networks.ts";
import type { CodedStudy } from "../model/coding.ts";
import type { Problem } from "../model/problem.ts";

/** What a user asks for; what is not asked for is as in DNA: organisations by concepts with their agreement. */
export interface CodedNetworkOptions extends Omit<NetworkOptions, "row" | "column" | "qualifier"> {
  readonly row?: string;
  readonly column?: string;
  /** "none" for none. */
  readonly qualifier?: string;
  /** The label of the kind of statements, where several have these variables. */
  readonly statements?: string;
}

export type CodedNetwork =
  | { readonly network: Network; readonly problems: readonly Problem[] }
  | { readonly usage: string }
  | { readonly failed: Problem };

export function codedNetwork(path: string, options: CodedNetworkOptions): CodedNetwork {
  const { study, problems } = readDna(path);
  if (study === null) return { failed: problems[0]! };
  const chosen = kindFor(study, options);
  if ("usage" in chosen) return chosen;
  const fault = optionsFault(chosen.options) ?? valuesFault(chosen.kind, options);
  if (fault !== null) return { usage: fault };
  return { network: network(codedStatements(study, chosen.kind.id), chosen.options), problems };
}

type Chosen = { readonly kind: StatementKind; readonly options: NetworkOptions };

/** The first kind of statements that has all variables asked for. */
function kindFor(study: CodedStudy, asked: CodedNetworkOptions): Chosen | { readonly usage: string } {
  const kinds = kindsOf(study);
  const named = kinds.filter(({ label }) => asked.statements === undefined || label === asked.statements);
  if (named.length === 0)
    return {
      usage: `The file has no statements of the kind "${asked.statements}"; it has ${list(kinds.map(({ label }) => label))}.`,
    };
  let missing: string | null = null;
  for (const kind of named) {
    const row = asked.row ?? "organization";
    const column = asked.column ?? "concept";
    const qualifier =
      asked.qualifier === "none"
        ? null
        : (asked.qualifier ?? ("agreement" in kind.variables ? "agreement" : null));
    const nodes = nodeVariables(kind);
    const lacking = [row, column].find((name) => !nodes.includes(name));
    if (lacking !== undefined) {
      missing ??= `"${lacking}" can't be a row or column; these can: ${list(nodes)}.`;
      continue;
    }
    const levels = [
      ...Object.keys(kind.variables).filter((name) => kind.variables[name] !== "long text"),
      ...fieldsOf(kind),
    ];
    if (qualifier !== null && !levels.includes(qualifier)) {
      missing ??= `"${qualifier}" can't be the qualifier; these can: ${list(levels)}.`;
      continue;
    }
    return { kind, options: { ...asked, row, column, qualifier } };
  }
  return { usage: missing ?? "The file has no kinds of statements." };
}

const list = (names: readonly string[]): string =>
  names.length === 0 ? "none" : names.map((name) => `"${name}"`).join(", ");

/** A field of documents keeps its name unless a variable has it. */
const fieldsOf = ({ variables }: StatementKind): string[] =>
  documentFields.map((field) => (field in variables ? `document ${field}` : field));

const nodeVariables = (kind: StatementKind): string[] => [
  ...Object.keys(kind.variables).filter((name) => kind.variables[name] === "short text"),
  ...fieldsOf(kind),
];

function valuesFault(kind: StatementKind, { exclude = {}, only = {} }: CodedNetworkOptions): string | null {
  const known = [...Object.keys(kind.variables), ...fieldsOf(kind)];
  const unknown = [...Object.keys(exclude), ...Object.keys(only)].find((name) => !known.includes(name));
  return unknown === undefined
    ? null
    : `There is no variable "${unknown}" to choose by; there are ${list(known)}.`;
}

/** The matrix with the names of its columns in the first line and those of its rows in front, a line at a time. */
export function* matrixCsv(made: Network): Generator<string> {
  yield csvLine(["", ...made.columns]);
  const values = new Float64Array(made.columns.length);
  let next = 0;
  for (const [row, name] of made.rows.entries()) {
    values.fill(0);
    for (; made.cells[next]?.row === row; next++) values[made.cells[next]!.column] = made.cells[next]!.value;
    yield csvLine([name, ...values]);
  }
}

export const matrixJson = (made: Network): string =>
  `${JSON.stringify({ mode: made.mode, statements: made.statements, rows: made.rows, columns: made.columns, matrix: matrixOf(made) })}\n`;
