// A case in a format that other tools open. Formats are of three kinds: a network of ties, articles with what was found in
// them, and claims; each is handed what has passed the export gate, and nothing else.

import type { Store } from "../extend.ts";
import { type CaseNetworkOptions, caseNetwork } from "./case-network.ts";
import type { ExportFormat, Piece } from "./export-formats.ts";
import { type PassOptions, passCase } from "./pass-case.ts";
import { passClaims } from "./pass-claims.ts";

export interface ExportedAs {
  /** Names to withhold that no actor of the case has. Where there are any, nothing must be written. */
  readonly unknown: readonly string[];
  /** Names that stay, though they look like one that is withheld. */
  readonly alike: readonly string[];
  readonly documents: number;
  /** Of a network what is in it, and what could not be. */
  readonly network?: {
    readonly actors: number;
    readonly ties: number;
    readonly unnamed: number;
    readonly undated: number;
  };
  readonly pieces: AsyncIterable<Piece>;
}

export async function exportAs(
  store: Store,
  format: ExportFormat,
  gate: PassOptions,
  options: CaseNetworkOptions = {},
): Promise<ExportedAs> {
  const passing = await passCase(store, gate);
  const { unknown, alike, withheld } = passing;
  const told = { unknown, alike, documents: passing.documents.length };
  if (unknown.length > 0) return { ...told, pieces: inTurn([]) };
  if (format.of === "articles") return { ...told, pieces: (await format.load()).write(passing.articles()) };
  if (format.of === "claims")
    return { ...told, pieces: (await format.load()).write(passClaims(store, passing)) };
  const { network, unnamed, undated } = await caseNetwork(passing.articles(), options, {
    note: "Ties between actors as articles tell them. Nothing here says that one is so.",
    teller: options.teller === undefined ? null : passing.hide(options.teller),
    outlet: options.outlet === undefined ? null : passing.hide(options.outlet),
    since: options.since ?? null,
    until: options.until ?? null,
    reviewedOnly: gate.reviewed,
    withText: gate.text,
    withheld,
  });
  return {
    ...told,
    network: { actors: network.nodes.length, ties: network.edges.length, unnamed, undated },
    pieces: inTurn((await format.load()).write(network)),
  };
}

async function* inTurn(pieces: Iterable<Piece>): AsyncGenerator<Piece> {
  yield* pieces;
}
