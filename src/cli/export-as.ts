// hearsay export FORMAT: a case in a format that other tools open, through the export gate.

import { type ExportedAs, exportAs } from "../app/export-as.ts";
import type { ExportFormat } from "../app/export-formats.ts";
import { joinedCase } from "./joined-case.ts";
import type { Status } from "./main.ts";
import { complain, several, write } from "./terminal.ts";
import { notWritten, writeOut } from "./write-out.ts";

export interface ExportAsOptions {
  readonly case: string;
  readonly out?: string;
  readonly reviewed?: boolean;
  readonly text: boolean;
  readonly withhold?: readonly string[];
  readonly teller?: string;
  readonly outlet?: string;
  readonly since?: string;
  readonly until?: string;
  readonly described?: boolean;
}

export async function exportAsCommand(format: ExportFormat, options: ExportAsOptions): Promise<Status> {
  const { case: folder, out, reviewed = false, text, withhold = [], ...network } = options;
  const store = await joinedCase(folder);
  try {
    const made = await exportAs(store, format, { reviewed, text, withhold }, network);
    if (made.unknown.length > 0) {
      const names = made.unknown.map((name) => `"${name}"`).join(" or ");
      complain(`hearsay: no actor of the case is called ${names}; nothing was written.`);
      return 2;
    }
    if (out === undefined) for await (const piece of made.pieces) await write(piece);
    else
      try {
        await writeOut(out, made.pieces);
      } catch (error) {
        complain(`hearsay: ${notWritten(out, error)}`);
        return 1;
      }
    tell(made, out);
    return 0;
  } finally {
    await store.close();
  }
}

function tell({ alike, documents, network }: ExportedAs, out: string | undefined): void {
  for (const name of alike)
    complain(
      `Not withheld, though it looks alike: "${name}". Add --withhold "${name}" if it is the same person.`,
    );
  if (network !== undefined && network.ties === 0)
    complain("hearsay: no tie is told with these options; the network is empty.");
  if (network !== undefined && network.unnamed > 0)
    complain(
      `${several(network.unnamed, "tie")} left out: an end of each is described and not named (--described keeps them).`,
    );
  if (network !== undefined && network.undated > 0)
    complain(`${several(network.undated, "article")} left out: no date is known of them.`);
  if (out === undefined) return;
  const what =
    network === undefined
      ? several(documents, "article")
      : `${several(network.actors, "actor")} and ${several(network.ties, "tie")}`;
  complain(`${what} written to ${out}.`);
}
