// hearsay verify: every span and hash of a case, checked again.

import { builtin } from "../builtin.ts";
import type { Status } from "./main.ts";
import { safe, several, write } from "./terminal.ts";

export async function verify(options: { readonly case: string; readonly json?: boolean }): Promise<Status> {
  const store = await builtin.openCase(options.case, { readOnly: true });
  try {
    const report = await store.verify();
    if (options.json) await write(`${JSON.stringify(report, null, 1)}\n`);
    else {
      const checked = [
        several(report.documents, "article"),
        several(report.versions, "version"),
        several(report.originals, "original"),
        several(report.spans, "span"),
        several(report.logEntries, "log entry", "log entries"),
      ].join(", ");
      const faults = report.faults.map(({ at, what }) => `  ${safe(at)}: ${safe(what)}`);
      await write(
        faults.length === 0
          ? `Checked ${checked}: all as they were kept.\n`
          : `Checked ${checked}: ${several(faults.length, "fault")}.\n${faults.join("\n")}\nReading the articles again puts missing originals back (delete a damaged one first); for the rest go back to a copy of the case.\n`,
      );
    }
    return report.faults.length === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}
