// Parts whose finder of times and whose reader of pages do what a text tells them to: for tests of what a process can do
// to its host. Imported by such processes too, which is why it stands in a file of its own.

import { builtin as sound } from "../../src/builtin.ts";
import type { Parts } from "../../src/extend.ts";

function obey(words: string): void {
  if (words.includes("THROW")) throw new Error("a fault in the finder");
  if (words.includes("DIE")) process.kill(process.pid, "SIGTRAP");
  if (words.includes("LEAVE")) process.exit(3);
  if (words.includes("LOOP")) for (;;);
  // One array that doubles: where V8 runs out of heap within a single allocation, it ends the process and not the thread.
  if (words.includes("GROW")) for (const all: unknown[] = []; ; ) all.push({ all });
}

export const builtin: Parts = {
  ...sound,
  module: import.meta.url,
  readers: sound.readers.map((entry) =>
    entry.name === "html"
      ? {
          ...entry,
          async load() {
            const reader = await entry.load();
            return {
              ...reader,
              page(file, limits) {
                obey(new TextDecoder().decode(file.bytes));
                return reader.page!(file, limits);
              },
            };
          },
        }
      : entry,
  ),
  finders: sound.finders.map((finder) =>
    finder.gives === "times"
      ? {
          ...finder,
          find(document: { readonly text: string }) {
            obey(document.text);
            return [];
          },
        }
      : finder,
  ),
};
