// hearsay log: all that was ever done to a case, oldest first.

import { type LoggedEntry, loggedPage } from "../app/log.ts";
import { builtin } from "../builtin.ts";
import type { Status } from "./main.ts";
import { columns, cut, dim, safe, several, width, write } from "./terminal.ts";

/** Entries read and written at once: columns are aligned within them, and a long log never stands in memory whole. */
const PAGE = 1_000;

export async function log(options: { readonly case: string; readonly json?: boolean }): Promise<Status> {
  const store = await builtin.openCase(options.case, { readOnly: true });
  try {
    let offset = 0;
    for (;;) {
      const { items, total } = await loggedPage(store, { offset, limit: PAGE });
      if (options.json) await write(items.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
      else if (total === 0) await write(`Nothing was done yet to the case in ${options.case}.\n`);
      else await write(`${rows(items).join("\n")}\n`);
      offset += items.length;
      if (items.length === 0 || offset >= total) break;
    }
    if (!options.json && offset > 0)
      await write(
        dim(
          `\n${several(offset, "entry", "entries")}. To check the chain of hashes: hearsay verify --case ${options.case}\n`,
        ),
      );
    return 0;
  } finally {
    await store.close();
  }
}

function rows(entries: readonly LoggedEntry[]): string[] {
  const room = Math.max(20, width() - 66);
  return columns(
    entries.map(({ sequence, at, act, decision, by, subject, title, hash }) => [
      sequence,
      at.slice(0, 19).replace("T", " "),
      decision ?? act,
      fitted(by, 16),
      fitted(title ?? subject, room),
      dim(hash.slice(0, 10)),
    ]),
  );
}

/** On a terminal cut to its width; into a file or pipe whole. */
const fitted = (text: string, room: number): string =>
  process.stdout.isTTY ? cut(text, room) : safe(text.replace(/\s+/gu, " ").trim());
