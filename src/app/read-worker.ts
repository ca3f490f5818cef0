// What a process of read-files.ts runs: one file after another, speaking with its host of one at a time.

import type { Parts } from "../extend.ts";
import { hearHost } from "./bounded-process.ts";
import { inNeedOrder } from "./pipeline.ts";
import { readFileInto } from "./read-file.ts";
import type { FromWorker, ToWorker, WorkerTask } from "./read-files.ts";

type Answer = Exclude<ToWorker, { readonly task: WorkerTask }>;

/** Takes the host's next answer. Answers come one at a time, each to one question. */
let answered: (answer: Answer) => void = () => {};
const answer = (): Promise<Answer> =>
  new Promise((resolve) => {
    answered = resolve;
  });

const say = hearHost<ToWorker, FromWorker>((message) => {
  if ("task" in message) void read(message.task);
  else answered(message);
});

async function read({ parts: module, path, reader: name, limits }: WorkerTask): Promise<void> {
  try {
    const { builtin: parts } = (await import(module)) as { readonly builtin: Parts };
    const reader = parts.readers.find((one) => one.name === name);
    if (reader === undefined) throw new Error(`No reader is called "${name}".`);
    say({ begun: true });
    await readFileInto(
      {
        async identify(address) {
          say({ ask: address });
          const given = await answer();
          return "id" in given ? given.id : null;
        },
        async take(analysed) {
          say({ took: analysed });
          await answer();
        },
        async problem(problem) {
          say({ problem });
        },
      },
      path,
      reader,
      inNeedOrder(parts.finders),
      parts.languages[0]!,
      limits,
    );
    say({ end: true });
  } catch (error) {
    say({ fault: error instanceof Error ? error.message : String(error) });
  }
}
