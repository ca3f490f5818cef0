// Processes of our own code for bytes that may be built to hurt: the heap is bounded, and whatever a process dies of is an
// ending that its host is told of. Not worker threads: V8 aborts the whole program where a thread's heap runs out within
// one allocation, and only sometimes ends the thread alone (nodejs/node#47224). Knows both ends of the line between host
// and process, and nothing of what is said on it.

import { type ChildProcess, fork } from "node:child_process";

/** How a process came to its end. */
export interface Ending {
  /** Its heap was full; it never began, as where too many files are open; or anything else. */
  readonly cause: "memory" | "start" | "other";
  /** "SIGTRAP", "exit status 1", "EMFILE": for whoever reports it. */
  readonly how: string;
}

export interface BoundedProcess<ToProcess> {
  say(message: ToProcess): void;
  /** Ends it at once, whatever it does. */
  kill(): void;
  /** Lets it end by itself as soon as it is idle. */
  leave(): void;
  /** Resolves when it is gone. */
  readonly gone: Promise<void>;
}

export interface Hearer<FromProcess> {
  hear(message: FromProcess): void;
  /** It is gone: of itself, left or killed. Called once, after the last message. */
  ended(ending: Ending): void;
}

/** What a dying process says last; V8's account of a full heap with its stack takes some 5,000 characters. */
const LAST_WORDS = 20_000;

const running = new Set<ChildProcess>();
// Whoever ends the program in the middle of its work leaves nothing running.
const killAll = (): void => {
  for (const child of running) child.kill("SIGKILL");
};

/** Runs a file of this folder, "page-worker", in a process with a bound on its heap in megabytes. */
export function boundedProcess<ToProcess, FromProcess>(
  name: string,
  heap: number,
  { hear, ended }: Hearer<FromProcess>,
): BoundedProcess<ToProcess> {
  const { promise: gone, resolve } = Promise.withResolvers<void>();
  const end = (ending: Ending): void => {
    resolve();
    ended(ending);
  };
  let child: ChildProcess;
  try {
    child = started(name, heap);
  } catch (error) {
    // Only later: the caller has nothing in hand yet that could end.
    setImmediate(end, notStarted(error));
    return { say() {}, kill() {}, leave() {}, gone };
  }
  let left = false;
  let lastWords = "";
  const over = (ending: Ending): void => {
    if (!running.delete(child)) return;
    if (running.size === 0) process.off("exit", killAll);
    end(ending);
  };
  const exited = (status: number | null, signal: NodeJS.Signals | null): void =>
    over({
      cause: /out of memory/i.test(lastWords) ? "memory" : "other",
      how: signal ?? `exit status ${status}`,
    });
  if (running.size === 0) process.on("exit", killAll);
  running.add(child);
  child.stderr?.setEncoding("utf8").on("data", (words: string) => {
    lastWords = (lastWords + words).slice(-LAST_WORDS);
  });
  child.on("message", hear as (message: unknown) => void);
  // Of the other errors, such as a message that couldn't be sent, its end is told of too.
  child.on("error", (error) => {
    if (child.pid === undefined) over(notStarted(error));
  });
  // Its last messages and words come before "close", and after "exit".
  child.on("close", exited);
  // From one that was left there is nothing to come, and "close" doesn't come either.
  child.on("exit", (status, signal) => {
    if (left) exited(status, signal);
  });
  return {
    // One that is gone already has its end told of by "close".
    say: (message) => void (child.connected && child.send(message as object, () => {})),
    kill: () => void child.kill("SIGKILL"),
    leave() {
      left = true;
      if (child.connected) child.disconnect();
    },
    gone,
  };
}

const notStarted = (error: unknown): Ending => ({
  cause: "start",
  how: (error as NodeJS.ErrnoException).code ?? String(error),
});

function started(name: string, heap: number): ChildProcess {
  // Options that the environment has for Node are meant for the program: a debugger's port, hooks of a test runner.
  const { NODE_OPTIONS: _, ...env } = process.env;
  // The same ending as this file's: .ts in a checkout, .js in a built package.
  const file = new URL(import.meta.url.replace(/bounded-process(\.[jt]s)$/, `${name}$1`));
  return fork(file, [], {
    execArgv: [`--max-old-space-size=${heap}`],
    env,
    // Bytes cross as they are.
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
}

/** The other end: what such a process calls once to hear its host. Gives what it answers with. */
export function hearHost<ToProcess, FromProcess>(
  hear: (message: ToProcess) => void,
): (message: FromProcess) => void {
  // A terminal sends Ctrl-C to all processes of a program. What becomes of the work is for the host to say.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => {});
  process.on("disconnect", () => process.exit());
  process.on("message", hear as (message: unknown) => void);
  // Where the line is cut, "disconnect" follows.
  return (message) => void (process.connected && process.send?.(message, undefined, {}, () => {}));
}
