// hearsay export json: everything through the export gate.

import { exportCase } from "../app/export-case.ts";
import { builtin } from "../builtin.ts";
import type { Status } from "./main.ts";
import { complain, several, write } from "./terminal.ts";
import { notWritten, writeOut } from "./write-out.ts";

interface ExportOptions {
  readonly case: string;
  readonly out?: string;
  readonly reviewed?: boolean;
  readonly text: boolean;
  readonly withhold?: readonly string[];
}

export async function exportJson(options: ExportOptions): Promise<Status> {
  const store = await builtin.openCase(options.case, { readOnly: true });
  try {
    const gate = {
      reviewed: options.reviewed === true,
      text: options.text,
      withhold: options.withhold ?? [],
    };
    const result = await exportCase(store, gate);
    if (result.unknown.length > 0) {
      complain(
        `hearsay: no actor of the case is called ${result.unknown.map((name) => `"${name}"`).join(" or ")}; nothing was written.`,
      );
      return 2;
    }
    if (options.out === undefined) {
      for await (const piece of result.pieces) await write(piece);
      tellAlike(result.alike);
      return 0;
    }
    try {
      await writeOut(options.out, result.pieces);
    } catch (error) {
      complain(`hearsay: ${notWritten(options.out, error)}`);
      return 1;
    }
    tellAlike(result.alike);
    complain(`${several(result.documents, "article")} written to ${options.out}.`);
    return 0;
  } finally {
    await store.close();
  }
}

/** Names of one person that nothing has joined yet would stay in silence. */
const tellAlike = (names: readonly string[]): void => {
  for (const name of names)
    complain(
      `Not withheld, though it looks alike: "${name}". Add --withhold "${name}" if it is the same person.`,
    );
};
