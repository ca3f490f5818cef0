// hearsay network: the matrix of a coded file, as the Discourse Network Analyzer would make it.

import { type CodedNetworkOptions, codedNetwork, matrixCsv, matrixJson } from "../app/coded-network.ts";
import { problemLine } from "../model/problem.ts";
import type { Status } from "./main.ts";
import { complain, complainOf, write } from "./terminal.ts";

export interface NetworkCommandOptions {
  readonly row?: string;
  readonly column?: string;
  readonly qualifier?: string;
  readonly mode: "one" | "two";
  readonly aggregation: CodedNetworkOptions["aggregation"];
  readonly normalisation: CodedNetworkOptions["normalisation"];
  readonly duplicates: CodedNetworkOptions["duplicates"];
  readonly statements?: string;
  readonly exclude?: readonly string[];
  readonly only?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly isolates?: boolean;
  readonly format: "csv" | "json";
}

export async function networkCommand(path: string, options: NetworkCommandOptions): Promise<Status> {
  const { exclude, only, format, ...rest } = options;
  const lists = [valuesBy(exclude ?? []), valuesBy(only ?? [])] as const;
  const wrong = lists.find((list) => "usage" in list);
  if (wrong !== undefined) return refused(String(wrong.usage));
  const made = codedNetwork(path, { ...rest, exclude: lists[0] as Values, only: lists[1] as Values });
  if ("usage" in made) return refused(made.usage);
  if ("failed" in made) {
    complain(`hearsay: ${problemLine(made.failed)}`);
    return 1;
  }
  made.problems.forEach(complainOf);
  const { network } = made;
  if (network.statements === 0)
    complain("hearsay: no statement is left with these options; the matrix is empty.");
  if (format === "json") await write(matrixJson(network));
  else for (const line of matrixCsv(network)) await write(line);
  return 0;
}

type Values = Readonly<Record<string, readonly string[]>>;

/** "organization=Senate", several of one variable being any of them. */
function valuesBy(pairs: readonly string[]): Values | { readonly usage: string } {
  const values = new Map<string, string[]>();
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    if (at < 1) return { usage: `"${pair}" is no VARIABLE=VALUE.` };
    const name = pair.slice(0, at);
    values.set(name, [...(values.get(name) ?? []), pair.slice(at + 1)]);
  }
  return Object.fromEntries(values);
}

function refused(usage: string): Status {
  complain(`hearsay: ${usage}`);
  return 2;
}
