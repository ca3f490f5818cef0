// Reads many files: a few small ones right here, more of them (and every hostile format) in processes of their own, each
// with a bound on heap and on time. Results reach the host in the order of the files whatever finished first, so that two
// runs print the same. One file's failure, even one that kills its process, is a problem of that file alone.

import { availableParallelism } from "node:os";
import type { Parts, ReadLimits } from "../extend.ts";
import type { Problem } from "../model/problem.ts";
import type { Ending } from "./bounded-process.ts";
import { inNeedOrder } from "./pipeline.ts";
import type { Seat } from "./process-pool.ts";
import { type Address, type AnalysedDocument, defaultLimits, type Host, readFileInto } from "./read-file.ts";
import type { FileToRead } from "./walk.ts";

export interface ReadOptions {
  readonly parts: Parts;
  readonly limits?: ReadLimits;
  /** Reads all of it in this process, where no file is hostile: for a run without finders, which would cost more. */
  readonly here?: boolean;
  /** Processes; by default as many as the machine runs at once. */
  readonly threads?: number;
  /** Milliseconds that one document may take. */
  readonly patience?: number;
  /** Megabytes of heap for one process. */
  readonly heap?: number;
  /** Stops between two documents; what was taken stays. */
  readonly signal?: AbortSignal;
  /** Called as each file is done with, in order. */
  readonly done?: (file: FileToRead) => void;
}

/** Bytes and files up to which starting processes costs more than it saves (one starts in some 200 ms). */
const SMALL = { bytes: 200_000, files: 12 };
/** A hundred times what the slowest honest page measured here took. */
const PATIENCE = 20_000;
/**
 * Milliseconds more for each megabyte of a file that is read without a parser that could be led astray: it is long, not
 * built to hurt. A megabyte of prose took some 9 s of processor time.
 */
const PATIENCE_A_MEGABYTE = 40_000;
/** Milliseconds until a process runs our code, before it has seen the file. */
const START = 20_000;
/** A page of the largest size allowed needs some 600. */
const HEAP = 1_024;
/** Documents that a process may be ahead of the host. */
const AHEAD = 8;

export async function readFiles(
  files: readonly FileToRead[],
  host: Host,
  options: ReadOptions,
): Promise<void> {
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  const isSmall = files.length <= SMALL.files && bytes <= SMALL.bytes;
  const here = (isSmall || options.here === true) && !files.some((file) => file.reader.hostile);
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
      await host.problem(broken(file.path, error instanceof Error ? error.message : String(error)));
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

/** What a process that reads says of its file, and what it hears. */
export type FromWorker =
  | { readonly begun: true }
  | { readonly ask: Address }
  | { readonly took: AnalysedDocument }
  | { readonly problem: Problem }
  /** It was brought to a fault of its own: the error's message. */
  | { readonly fault: string }
  | { readonly end: true };
export type ToWorker =
  | { readonly task: WorkerTask }
  | { readonly id: string | null }
  | { readonly more: true };

/** What a process is handed: its parts by address and the reader by name, since functions can't be sent. */
export interface WorkerTask {
  readonly parts: string;
  readonly path: string;
  readonly reader: string;
  readonly limits: ReadLimits;
}

const readInWorkers: typeof readFiles = async (files, host, options) => {
  const { processPool } = await import("./process-pool.ts");
  const { limits = defaultLimits, heap = HEAP, signal, done } = options;
  const threads = Math.max(1, Math.min(options.threads ?? availableParallelism(), files.length));
  const pool = processPool<ToWorker, FromWorker>("read-worker", { most: threads, heap });

  const start = (file: FileToRead): Job => {
    const more = file.reader.hostile || file.reader.many ? 0 : (file.size / 1e6) * PATIENCE_A_MEGABYTE;
    const patience = options.patience ?? Math.round(PATIENCE + more);
    let seat: Seat<ToWorker> | undefined;
    let timer: NodeJS.Timeout | undefined;
    const finish = (problem?: Problem): void => {
      clearTimeout(timer);
      if (job.over) return;
      if (problem) job.queue.push({ problem });
      job.over = true;
      job.wake();
    };
    const leave = (problem?: Problem): void => {
      seat?.kill();
      finish(problem);
    };
    const watch = (time: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => leave(tooSlow(file.path, time)), time);
    };
    const job: Job = {
      file,
      queue: [],
      over: false,
      waiting: 0,
      wake() {},
      // The clock runs only while the process works, not while it waits for the host.
      answer(message) {
        if (job.over) return;
        watch(patience);
        seat?.say(message);
      },
      leave,
    };
    pool.take({
      begin(free) {
        seat = free;
        watch(Math.max(START, patience));
        const task = { parts: options.parts.module, path: file.path, reader: file.reader.name, limits };
        seat.say({ task });
      },
      hear(message) {
        if ("begun" in message) return watch(patience);
        if ("ask" in message) {
          clearTimeout(timer);
          host.identify(message.ask).then(
            (id) => job.answer({ id }),
            (error) => {
              job.failure = error;
              leave();
            },
          );
          return;
        }
        if ("end" in message || "fault" in message) {
          seat?.free();
          return finish("fault" in message ? broken(file.path, message.fault) : undefined);
        }
        if ("took" in message) {
          job.waiting++;
          if (job.waiting < AHEAD) job.answer({ more: true });
          else clearTimeout(timer);
        }
        job.queue.push(message);
        job.wake();
      },
      died: (ending) => finish(diedOf(file.path, ending, heap)),
    });
    return job;
  };

  let current: Job | undefined;
  const jobs: Job[] = [];
  const wakeOnAbort = (): void => current?.wake();
  signal?.addEventListener("abort", wakeOnAbort);
  try {
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
        else {
          await host.take(message.took);
          if (job.waiting-- === AHEAD) job.answer({ more: true });
        }
      }
      if (job.failure !== undefined) throw job.failure;
      if (signal?.aborted) return;
      done?.(job.file);
      fill();
    }
  } finally {
    signal?.removeEventListener("abort", wakeOnAbort);
    const closed = pool.close();
    for (const job of [current, ...jobs]) job?.leave();
    await closed;
  }
};

interface Job {
  readonly file: FileToRead;
  readonly queue: Extract<FromWorker, { readonly took: unknown } | { readonly problem: unknown }>[];
  over: boolean;
  waiting: number;
  failure?: unknown;
  wake: () => void;
  readonly answer: (message: ToWorker) => void;
  readonly leave: () => void;
}

const failed = (at: string, what: string, todo: string): Problem => ({ at, what, todo, kind: "failed" });
const ALONE = "Save its text alone and read that.";

const tooSlow = (at: string, patience: number): Problem =>
  failed(at, `took longer than ${patience / 1000} s and was left.`, ALONE);

function diedOf(at: string, { cause, how }: Ending, heap: number): Problem {
  if (cause === "memory")
    return failed(at, `needed more than ${heap.toLocaleString("en")} MB of memory and was left.`, ALONE);
  if (cause === "start")
    return failed(at, `is not read: no process could be started for it (${how}).`, "Close something else.");
  return broken(at, `the process that read it ended with ${how}`);
}

const broken = (at: string, why: string): Problem =>
  failed(
    at,
    `brought the program to a fault of its own (${why}).`,
    "The others are read. Please report it, with the file if you may.",
  );
