// hearsay remove and hearsay purge: articles out of a case, for now or for good.

import { userInfo } from "node:os";
import { createInterface } from "node:readline/promises";
import { partsOfCase } from "../app/case-parts.ts";
import { choose, numbered } from "../app/choose.ts";
import { catchUp } from "../app/joining/catch-up.ts";
import { builtin } from "../builtin.ts";
import type { Store } from "../extend.ts";
import type { DocumentSummary } from "../keep/store.ts";
import type { Status } from "./main.ts";
import { complain, cut, several, write } from "./terminal.ts";

export async function remove(
  words: readonly string[],
  options: { readonly case: string; readonly undo?: boolean },
): Promise<Status> {
  return withChosen(options.case, words, options.undo === true, async (store, chosen) => {
    const ids = chosen.map(({ id }) => id);
    const by = userInfo().username;
    const count = options.undo ? await store.restore(ids, by) : await store.remove(ids, by);
    await catchUp(store, await partsOfCase(store, builtin));
    await write(
      options.undo
        ? `${several(count, "article")} brought back.\n`
        : `${several(count, "article")} removed. To bring ${count === 1 ? "it" : "them"} back: hearsay remove --undo ${ids.join(" ")} --case ${options.case}\n`,
    );
    return 0;
  });
}

export async function purge(
  words: readonly string[],
  options: { readonly case: string; readonly yes?: boolean },
): Promise<Status> {
  return withChosen(options.case, words, "either", async (store, chosen) => {
    if (!options.yes) {
      if (!process.stdin.isTTY) {
        complain("hearsay: purge deletes for good and asks first. Where nobody can answer, say --yes.");
        return 2;
      }
      for (const { title, place } of chosen) complain(`  ${cut(title ?? place, 90)}`);
      const ask = createInterface({ input: process.stdin, output: process.stderr });
      const answer = await ask.question(
        `Delete ${several(chosen.length, "article")} for good, with original bytes? [y/N] `,
      );
      ask.close();
      if (!/^y(es)?$/i.test(answer.trim())) {
        complain("Nothing was deleted.");
        return 0;
      }
    }
    const count = await store.purge(
      chosen.map(({ id }) => id),
      userInfo().username,
    );
    await catchUp(store, await partsOfCase(store, builtin));
    await write(
      `${several(count, "article")} purged: text, index, findings and original bytes are gone; the log keeps hashes.\n`,
    );
    return 0;
  });
}

async function withChosen(
  folder: string,
  words: readonly string[],
  removed: boolean | "either",
  act: (store: Store, chosen: readonly DocumentSummary[]) => Promise<Status>,
): Promise<Status> {
  const store = await builtin.openCase(folder);
  try {
    const listed = removed === true ? [] : await numbered(store);
    const documents = removed === false ? listed : [...listed, ...(await numbered(store, true))];
    const chosen = new Map<string, DocumentSummary>();
    // All words are settled before anything is touched: one wrong number changes nothing.
    for (const word of words) {
      const choice = choose(documents, word, listed);
      if ("problem" in choice) {
        const there = removed === true && "chosen" in choose(await numbered(store), word);
        complain(`hearsay: ${there ? `"${word}" is not removed.` : choice.problem} Nothing was changed.`);
        return 2;
      }
      chosen.set(choice.chosen.id, choice.chosen);
    }
    return await act(store, [...chosen.values()]);
  } finally {
    await store.close();
  }
}
