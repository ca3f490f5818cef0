// Reads many files: a few small ones right here, more of them (and every hostile format) in worker threads, each with
// a bound on heap and on time. Results reach the host in the order of the files whatever finished first, so that two
// runs print the same. One file's failure, even one that kills its worker, is a problem of that file alone.

import { availableParallelism } from "node:os";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { Parts, ReadLimits } from "../extend.ts";
import type { Problem } from "../model/problem.ts";
import { inNeedOrder } from "./pipeline.ts";
import { type Address, type AnalysedDocument, defaultLimits, type Host, readFileInto } from "./read-file.ts";
import type { FileToRead } from "./walk.ts";

export interface ReadOptions {
  readonly parts: Parts;
  readonly limits?: ReadLimits;
  /** Worker threads; by default as many as the machine runs at once. */
  readonly threads?: number;
  /** Milliseconds that one document may take. 20 s is a hundred times what the slowest honest page measured here took. */
  readonly patience?: number;
  /** Stops between two documents; what was taken stays. */
  readonly signal?: AbortSignal;
  /** Called as each file is done with, in order. */
  readonly done?: (file: FileToRead) => void;
}

/** Bytes and files up to which starting threads costs more than it saves (one thread starts in some 150 ms). */
const SMALL = { bytes: 200_000, files: 12 };
/** Megabytes of heap for one worker: a page of the largest size allowed needs some 600. */
const HEAP = 1_024;
/** Documents that a worker may be ahead of the host. */
const AHEAD = 8;

export async function readFiles(
  files: readonly FileToRead[],
  host: Host,
  options: ReadOptions,
): Promise<void> {
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  const here =
    files.length <= SMALL.files && bytes <= SMALL.bytes && !files.some((file) => file.reader.hostile);
  await (here ? readHere : readInWorkers)(files, host, options);
}

const readHere: typeof readFiles = async (files, host, { parts, limits, signal, done }) => {
  const finders = inNeedOrder(parts.finders);
  for (const file of files) {
    if (signal?.aborted) return;
    // The host's own failures (a full disk) must stop the batch; a finder's are this file's alone.
    const { guarded, hostFailure } = guard(host);
    try {
      await readFileInto(guarded, file.path, file.reader, finders, parts.languages[0]!, limits);
    } catch (error) {
      if (hostFailure.error !== undefined) throw hostFailure.error;
      await host.problem(broken(file.path, error));
    }
    done?.(file);
  }
};

function guard(host: Host): { guarded: Host; hostFailure: { error?: unknown } } {
  const hostFailure: { error?: unknown } = {};
  const noting =
    <A, R>(call: (argument: A) => Promise<R>) =>
    async (argument: A): Promise<R> => {
      try {
        return await call(argument);
      } catch (error) {
        hostFailure.error = error;
        throw error;
      }
    };
  const guarded = {
    identify: noting((address: Address) => host.identify(address)),
    take: noting((analysed: AnalysedDocument) => host.take(analysed)),
    problem: noting((problem: Problem) => host.problem(problem)),
  };
  return { guarded, hostFailure };
}

/** What a worker sends over its port, and what comes back. */
export type FromWorker =
  | { readonly begun: true }
  | { readonly ask: Address }
  | { readonly took: AnalysedDocument }
  | { readonly problem: Problem }
  | { readonly end: true };
export type ToWorker = { readonly id: string | null } | { readonly more: true };

/** What a worker is handed: its parts by address and the reader by name, since functions can't be sent. */
export interface WorkerTask {
  readonly parts: string;
  readonly path: string;
  readonly reader: string;
  readonly limits: ReadLimits;
  readonly port: MessagePort;
}

const readInWorkers: typeof readFiles = async (files, host, options) => {
  const { Piscina } = await import("piscina");
  const { limits = defaultLimits, patience = 20_000, signal, done } = options;
  const threads = Math.max(1, Math.min(options.threads ?? availableParallelism(), files.length));
  const pool = new Piscina({
    // The same ending as this file's: .ts in a checkout, .js in a built package.
    filename: import.meta.url.replace(/read-files(\.[jt]s)$/, "read-worker$1"),
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: 10_000,
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
  });

  const start = (file: FileToRead): Job => {
    const { port1, port2 } = new MessageChannel();
    const job: Job = { file, queue: [], over: false, wake: () => {}, waiting: 0 };
    const abort = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    let late = false;
    const watch = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        late = true;
        abort.abort();
      }, patience);
    };
    const finish = (problem?: Problem): void => {
      clearTimeout(timer);
      port1.close();
      if (job.over) return;
      if (problem) job.queue.push({ problem });
      job.over = true;
      job.wake();
    };
    // The clock runs only while the worker works, not while it waits for the host.
    job.answer = (message) => {
      watch();
      port1.postMessage(message);
    };
    port1.on("message", (message: FromWorker) => {
      if ("end" in message) return finish();
      // A task may wait for a free thread; its clock starts when it does.
      if ("begun" in message) return watch();
      if ("ask" in message) {
        clearTimeout(timer);
        host.identify(message.ask).then(
          (id) => job.answer?.({ id }),
          (error) => {
            job.failure = error;
            finish();
          },
        );
        return;
      }
      if ("took" in message) {
        job.waiting++;
        if (job.waiting < AHEAD) job.answer?.({ more: true });
        else clearTimeout(timer);
      }
      job.queue.push(message);
      job.wake();
    });
    const task: WorkerTask = {
      parts: options.parts.module,
      path: file.path,
      reader: file.reader.name,
      limits,
      port: port2,
    };
    pool.run(task, { transferList: [port2], signal: abort.signal }).then(
      () => {},
      (error) => finish(late ? tooSlow(file.path, patience) : broken(file.path, error)),
    );
    return job;
  };

  let current: Job | undefined;
  const wakeOnAbort = (): void => current?.wake();
  signal?.addEventListener("abort", wakeOnAbort);
  try {
    const jobs: Job[] = [];
    let next = 0;
    // Starting a window of files ahead keeps all threads busy while one slow file holds the order up.
    const fill = (): void => {
      while (next < files.length && jobs.length < threads + AHEAD && !signal?.aborted)
        jobs.push(start(files[next++]!));
    };
    fill();
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      current = job;
      while (!signal?.aborted) {
        const message = job.queue.shift();
        if (message === undefined) {
          if (job.over) break;
          const { promise, resolve } = Promise.withResolvers<void>();
          job.wake = resolve;
          await promise;
          continue;
        }
        if ("problem" in message) await host.problem(message.problem);
        else if ("took" in message) {
          await host.take(message.took);
          if (job.waiting-- === AHEAD) job.answer?.({ more: true });
        }
      }
      if (job.failure !== undefined) throw job.failure;
      if (signal?.aborted) return;
      done?.(job.file);
      fill();
    }
  } finally {
    signal?.removeEventListener("abort", wakeOnAbort);
    await pool.destroy();
  }
};

interface Job {
  readonly file: FileToRead;
  readonly queue: FromWorker[];
  over: boolean;
  waiting: number;
  failure?: unknown;
  wake: () => void;
  answer?: (message: ToWorker) => void;
}

const tooSlow = (at: string, patience: number): Problem => ({
  at,
  what: `took longer than ${patience / 1000} s and was left.`,
  todo: "Save its text alone and read that.",
  kind: "failed",
});

function broken(at: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ERR_WORKER_OUT_OF_MEMORY")
    return {
      at,
      what: `needed more than ${HEAP.toLocaleString("en")} MB of memory and was left.`,
      todo: "Save its text alone and read that.",
      kind: "failed",
    };
  return {
    at,
    what: `brought the program to a fault of its own (${error instanceof Error ? error.message : String(error)}).`,
    todo: "The others are read. Please report it, with the file if you may.",
    kind: "failed",
  };
}
