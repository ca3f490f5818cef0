// hearsay balance: how balanced the signed ties of a file are.

import { type BalanceReport, balanceOf } from "../app/balance.ts";
import { problemLine } from "../model/problem.ts";
import type { Status } from "./main.ts";
import { columns, complain, cut, several, width, write } from "./terminal.ts";

export interface BalanceCommandOptions {
  readonly json?: boolean;
  readonly groups?: readonly number[];
  readonly seed: number;
}

export async function balance(path: string, options: BalanceCommandOptions): Promise<Status> {
  const report = await balanceOf(path, { groups: options.groups ?? [], seed: options.seed });
  if ("failed" in report) {
    complain(`hearsay: ${problemLine(report.failed)}`);
    return 1;
  }
  for (const line of settledLines(report)) complain(`hearsay: ${line}`);
  await write(options.json ? `${JSON.stringify(report, null, 1)}\n` : shown(report));
  return 0;
}

/** What was done to ties told twice, against each other, or of one node with itself. */
function settledLines({ settled }: BalanceReport): string[] {
  const { loops, repeated, contested, neutral } = settled;
  const lines: string[] = [];
  if (loops > 0) lines.push(`${several(loops, "tie")} of a node with itself left out.`);
  if (neutral > 0) lines.push(`${several(neutral, "tie")} with sign 0 left out.`);
  if (repeated > 0) lines.push(`${several(repeated, "tie")} given again with the same sign, counted once.`);
  if (contested.length > 0)
    lines.push(
      `${several(contested.length, "pair")} given both for and against: the lighter side is taken from the heavier, and where both weigh the same the pair has no tie.`,
    );
  return lines;
}

/** Names of one side shown in the terminal. */
function shown(report: BalanceReport): string {
  const { triangles: of, optimalSplits, optimalSplitCount, groups } = report;
  const percent = (share: number | null): string =>
    share === null ? "none to tell by" : `${(100 * share).toFixed(1)} %`;
  const rows: [string, string][] = [
    [
      "Ties",
      `${several(report.edges, "tie")} of ${several(report.nodes, "node")}: ${report.positive} for, ${report.negative} against`,
    ],
    [
      "Frustration",
      report.exact
        ? `${report.upper}, proven`
        : `at least ${report.lower} (proven), at most ${report.upper} (found); which is not settled`,
    ],
    ["Balance", percent(report.balance)],
    [
      "Triangles",
      `${of.balanced} of ${of.total} balanced: ${percent(of.share)}  (+++ ${of["+++"]}, ++- ${of["++-"]}, +-- ${of["+--"]}, --- ${of["---"]})`,
    ],
  ];
  const room = width() - 4;
  const lines = columns(rows);
  const counted =
    optimalSplitCount === null
      ? "not counted"
      : optimalSplitCount === 1
        ? "the only one"
        : `${optimalSplitCount.toLocaleString("en")} as good`;
  lines.push("", report.exact ? `Best split, ${counted}` : "Best split found");
  for (const side of optimalSplits[0] ?? []) lines.push(`  ${cut(side.join(", "), room)}`);
  for (const { k, errors, exact, lower, groups: members } of groups) {
    lines.push(
      "",
      `At most ${several(k, "group")}: ${exact ? `${errors} against the pattern, proven` : `${lower} to ${errors} against the pattern`}`,
    );
    for (const group of members) lines.push(`  ${cut(group.join(", "), room)}`);
  }
  return `${lines.join("\n")}\n`;
}
