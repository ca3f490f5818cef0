// Runs adding-child.ts and follows what it acknowledges.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Acknowledged } from "./adding-child.ts";

export interface Adder {
  readonly process: ChildProcess;
  /** What it acknowledged so far; half a line, cut by a kill, doesn't count. */
  readonly acknowledged: readonly Acknowledged[];
  /** Resolves when so many are acknowledged, or the process has ended. */
  reached(count: number): Promise<void>;
  /** Resolves to the exit status, null after a signal. Rejects with what it said where it failed by itself. */
  readonly ended: Promise<number | null>;
}

export function startAdder(folder: string, name: string, count = Number.POSITIVE_INFINITY): Adder {
  const script = fileURLToPath(new URL("adding-child.ts", import.meta.url));
  const child = spawn(process.execPath, [script, folder, name, String(count)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const acknowledged: Acknowledged[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => {
    if (!line.endsWith("}")) return;
    acknowledged.push(JSON.parse(line));
    for (const { count, resolve } of waiting) if (acknowledged.length >= count) resolve();
  });
  // Both the process and its output must have ended: lines may come after the exit.
  const ended = Promise.all([once(child, "exit"), once(lines, "close")]).then(([[status]]) => {
    for (const { resolve } of waiting) resolve();
    if (status !== null && status !== 0) throw new Error(`${name} ended with ${status}: ${said}`);
    return status as number | null;
  });
  ended.catch(() => {});
  return {
    process: child,
    acknowledged,
    ended,
    reached: (count) =>
      new Promise((resolve) => {
        if (acknowledged.length >= count || child.exitCode !== null) resolve();
        else waiting.push({ count, resolve });
      }),
  };
}
