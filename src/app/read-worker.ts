// What a worker thread runs: one file a task, speaking with its host over the task's own port.

import { enableCompileCache } from "node:module";
import type { MessagePort } from "node:worker_threads";
import type { Parts } from "../extend.ts";
import type { FromWorker, ToWorker, WorkerTask } from "./read-files.ts";

enableCompileCache(process.env.NODE_COMPILE_CACHE);
const { inNeedOrder } = await import("./pipeline.ts");
const { readFileInto } = await import("./read-file.ts");

export default async function readInWorker({
  parts: module,
  path,
  reader: name,
  limits,
  port,
}: WorkerTask): Promise<void> {
  const { builtin: parts } = (await import(module)) as { readonly builtin: Parts };
  const reader = parts.readers.find((one) => one.name === name);
  if (reader === undefined) throw new Error(`No reader is called "${name}".`);
  const say = (message: FromWorker): void => port.postMessage(message);
  const answers = listen(port);
  say({ begun: true });
  await readFileInto(
    {
      async identify(address) {
        say({ ask: address });
        const answer = await answers();
        return "id" in answer ? answer.id : null;
      },
      async take(analysed) {
        say({ took: analysed });
        await answers();
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
}

/** A function that waits for the next answer on a port. Answers come one at a time, each to one question. */
function listen(port: MessagePort): () => Promise<ToWorker> {
  const waiting: ((answer: ToWorker) => void)[] = [];
  const early: ToWorker[] = [];
  port.on("message", (answer: ToWorker) => {
    const next = waiting.shift();
    if (next) next(answer);
    else early.push(answer);
  });
  return () =>
    new Promise((resolve) => {
      const answer = early.shift();
      if (answer) resolve(answer);
      else waiting.push(resolve);
    });
}
