// Reads ties from comma-separated values: a line a tie, columns source, target and sign, and weight where there is one.
// Which ties are one pair's, and what to make of that, is not settled here.

import { armed, csvRecords } from "./csv.ts";

export interface ReadTie {
  readonly source: string;
  readonly target: string;
  readonly sign: -1 | 1;
  readonly weight: number;
}

export interface SignedEdges {
  readonly ties: readonly ReadTie[];
  /** True where there is a column of weights. */
  readonly weighted: boolean;
  /** Lines with sign 0: neither for nor against, and left out. */
  readonly neutral: number;
  /** Columns that were not read. */
  readonly unread: readonly string[];
}

/** What is wrong, as the end of a sentence that begins with the file's name. */
export interface EdgesFault {
  readonly what: string;
  readonly todo: string;
}

const SIGNS = new Map<string, -1 | 0 | 1>([
  ["1", 1],
  ["+1", 1],
  ["+", 1],
  ["positive", 1],
  ["-1", -1],
  ["-", -1],
  ["\u22121", -1],
  ["\u2212", -1],
  ["negative", -1],
  ["0", 0],
]);

const COLUMNS =
  "Name the columns source, target and sign in its first line, and weight if there are weights.";

export function signedEdges(text: string): SignedEdges | { readonly fault: EdgesFault } {
  const read = csvRecords(text);
  if ("fault" in read) return fault(read.fault.line, read.fault.what, read.fault.todo);
  const [head, ...lines] = read.records;
  if (head === undefined) return { fault: { what: "is empty.", todo: COLUMNS } };
  const names = head.fields.map((field) => field.trim().toLowerCase());
  const column = (name: string): number => names.indexOf(name);
  const [source, target, sign, weight] = ["source", "target", "sign", "weight"].map(column) as [
    number,
    number,
    number,
    number,
  ];
  const lacking = ["source", "target", "sign"].filter((name) => column(name) < 0);
  if (lacking.length > 0) {
    const apart = names.length === 1 ? /[;\t]/.exec(names[0]!)?.[0] : undefined;
    return apart === undefined
      ? fault(head.line, `has no column ${lacking.join(", ")}.`, COLUMNS)
      : fault(
          head.line,
          `parts its columns by ${apart === ";" ? "semicolons" : "tabs"}.`,
          "Save it with commas.",
        );
  }
  const ties: ReadTie[] = [];
  let neutral = 0;
  for (const { fields, line } of lines) {
    if (fields.length !== names.length)
      return fault(
        line,
        `has ${fields.length} fields where the first line has ${names.length}.`,
        'Is a comma in a name not within "?',
      );
    const ends = [fields[source]!, fields[target]!].map((name) => armed(name).trim());
    if (ends.includes(""))
      return fault(
        line,
        `has no ${ends[0] === "" ? "source" : "target"}.`,
        "Fill it in, or delete the line.",
      );
    const signed = SIGNS.get(fields[sign]!.trim().toLowerCase().replace(/^'/, ""));
    if (signed === undefined)
      return fault(
        line,
        `has the sign ${shown(fields[sign]!)}.`,
        "Write 1 for a tie of support and -1 for one against.",
      );
    const heavy = weight < 0 || fields[weight]!.trim() === "" ? 1 : Number(fields[weight]);
    if (!(heavy > 0) || heavy > 1e15)
      return fault(
        line,
        `has the weight ${shown(fields[weight]!)}.`,
        "Write a number above 0; the sign tells for or against.",
      );
    if (signed === 0) neutral++;
    else ties.push({ source: ends[0]!, target: ends[1]!, sign: signed, weight: heavy });
  }
  const known = ["source", "target", "sign", "weight"];
  return { ties, weighted: weight >= 0, neutral, unread: names.filter((name) => !known.includes(name)) };
}

const shown = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

const fault = (line: number, what: string, todo: string): { readonly fault: EdgesFault } => ({
  fault: { what: `line ${line} ${what}`, todo },
});
