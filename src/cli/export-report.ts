// hearsay export report-html | report-markdown: one claim of a case as a report, through the export gate.

import { claimReport } from "../app/claim-report.ts";
import { reportFormats } from "../app/export-formats.ts";
import { chooseClaim } from "./claims.ts";
import { joinedCase } from "./joined-case.ts";
import type { Status } from "./main.ts";
import { complain, write } from "./terminal.ts";
import { notWritten, writeOut } from "./write-out.ts";

export interface ExportReportOptions {
  readonly case: string;
  readonly out?: string;
  readonly reviewed?: boolean;
  readonly text: boolean;
  readonly withhold?: readonly string[];
}

export async function exportReport(
  format: keyof typeof reportFormats,
  word: string,
  { case: folder, out, reviewed = false, text, withhold = [] }: ExportReportOptions,
): Promise<Status> {
  const store = await joinedCase(folder);
  try {
    const chosen = await chooseClaim(store, word);
    if ("problem" in chosen) {
      complain(`hearsay: ${chosen.problem}`);
      return 2;
    }
    const { unknown, alike, report } = await claimReport(store, chosen.claim.id, {
      reviewed,
      text,
      withhold,
    });
    if (unknown.length > 0) {
      const names = unknown.map((name) => `"${name}"`).join(" or ");
      complain(`hearsay: no actor of the case is called ${names}; nothing was written.`);
      return 2;
    }
    if (report === null) {
      complain("hearsay: no telling of this claim may leave with these options; nothing was written.");
      return 1;
    }
    const pieces = [...(await reportFormats[format]()).write(report)];
    if (out === undefined) for (const piece of pieces) await write(piece);
    else
      try {
        await writeOut(out, inTurn(pieces));
      } catch (error) {
        complain(`hearsay: ${notWritten(out, error)}`);
        return 1;
      }
    for (const name of alike)
      complain(
        `Not withheld, though it looks alike: "${name}". Add --withhold "${name}" if it is the same person.`,
      );
    return 0;
  } finally {
    await store.close();
  }
}

async function* inTurn(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}
