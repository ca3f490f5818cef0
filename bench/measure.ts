// Times whole processes, and what they held in memory: what a user waits for, start-up included.

import { spawnSync } from "node:child_process";

/** Prints the peak of resident memory, in kB, as the last line of standard error. */
const REPORT = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\nmaxRSS "+process.resourceUsage().maxRSS+"\\n"))`;

export interface Measured {
  /** Milliseconds from spawn to exit. */
  readonly ms: number;
  /** Megabytes of resident memory at its peak. */
  readonly mb: number;
  readonly stdout: string;
}

export function once(args: readonly string[]): Measured {
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", REPORT, ...args], {
    encoding: "utf8",
    maxBuffer: 2e9,
  });
  const ms = performance.now() - from;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}:\n${stderr}`);
  return { ms, mb: Number(/maxRSS (\d+)/.exec(stderr)?.[1] ?? 0) / 1024, stdout };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]!;

/** Runs commands in turn, A B C A B C …, so that a machine that slows down slows all of them; one round is not counted. */
export function inTurn(
  commands: readonly (readonly string[])[],
  rounds: number,
): readonly (readonly Measured[])[] {
  const runs: Measured[][] = commands.map(() => []);
  for (let round = 0; round <= rounds; round++)
    for (const [i, command] of commands.entries()) {
      const measured = once(command);
      if (round > 0) runs[i]!.push(measured);
    }
  return runs;
}
