// The terminal: aligned columns, one accent, no boxes; plain lines where nobody watches. Text of articles is shown with
// its control characters escaped, so that no article can move the cursor or recolour the screen.

import { stripVTControlCharacters, styleText } from "node:util";
import type { Problem } from "../model/problem.ts";
import { problemLine } from "../model/problem.ts";

/** One accent for what a reader looks for; dim for what stands beside it. Honours NO_COLOR and plain streams. */
export const accent = (text: string): string => styleText("cyan", text, { stream: process.stdout });
export const dim = (text: string): string =>
  text === "" ? "" : styleText("dim", text, { stream: process.stdout });
export const bold = (text: string): string => styleText("bold", text, { stream: process.stdout });

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Words of an article, safe for a terminal: line breaks and tabs as spaces, other controls as escapes. */
export const safe = (text: string): string =>
  text
    .replace(/[\r\n\t]+/g, " ")
    .replace(CONTROL, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Safe words on one line of at most `width` columns; an ellipsis stands for what is left out. */
export function cut(text: string, width: number): string {
  const line = safe(text.replace(/\s+/gu, " ").trim());
  if (columnsOf(line) <= width) return line;
  let out = "";
  for (const { segment } of segmenter.segment(line)) {
    if (columnsOf(out) + columnsOf(segment) > width - 1) break;
    out += segment;
  }
  return `${out.trimEnd()}…`;
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** Columns that a string takes: East Asian wide characters and emoji take two, combining marks none. */
export function columnsOf(text: string): number {
  // Most words are plain: asking the segmenter for each of them costs a long article a second.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of segmenter.segment(stripVTControlCharacters(text)))
    columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}

/** The width to write to; 100 where output is no terminal. */
export const width = (): number => Math.max(40, Math.min(process.stdout.columns ?? 100, 140));

/** Safe words on one line: on a terminal cut to its width less what is taken, into a file or pipe whole. */
export const fitted = (text: string, taken: number): string =>
  process.stdout.isTTY ? cut(text, width() - taken) : safe(text.replace(/\s+/gu, " ").trim());

/** Lines of at most so many columns, broken at blanks, `indent` before each. Takes what is safe and may be coloured. */
export function wrapped(text: string, indent = "", most = width()): string[] {
  const room = most - indent.length;
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const word of text.split(" ")) {
    const columns = columnsOf(word);
    if (line !== "" && taken + 1 + columns > room) {
      lines.push(indent + line);
      line = word;
      taken = columns;
    } else {
      line = line === "" ? word : `${line} ${word}`;
      taken += columns + (taken === 0 ? 0 : 1);
    }
  }
  if (line !== "") lines.push(indent + line);
  return lines;
}

/** Rows with their cells padded to the widest of each column, two spaces between; numbers to the right. */
export function columns(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, columnsOf(String(cell)));
    });
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const gap = " ".repeat(widths[i]! - columnsOf(String(cell)));
        return typeof cell === "number" ? gap + String(cell) : String(cell) + gap;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** "1 article", "12 articles". */
export const several = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/**
 * Writes to standard output and waits until a slow reader has taken it. A reader that has gone, such as `head`, ends
 * the program quietly; a full disk rejects.
 */
export function write(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      const code = (error as NodeJS.ErrnoException | null | undefined)?.code;
      if (code === "EPIPE") process.exit(0);
      if (error)
        reject(
          Object.assign(
            new Error(
              `Standard output can't be written: ${code === "ENOSPC" ? "there is no space left where it goes" : error.message}.`,
            ),
            { todo: "Make room, or write somewhere else, and run it again." },
          ),
        );
      else resolve();
    });
  });
}

/** A line to standard error, above a progress bar if one stands there. */
export function complain(line: string): void {
  clearBar();
  process.stderr.write(`${line}\n`);
}

export const complainOf = (problem: Problem): void => complain(problemLine(problem));

let barStands = false;
const clearBar = (): void => {
  if (barStands) process.stderr.write("\r\u001b[2K");
  barStands = false;
};

export interface Progress {
  step(done: number, total: number, now: string): void;
  end(): void;
}

/** A bar on a terminal, redrawn at most 20 times a second; off it a plain line every tenth of the way. */
export function progress(verb: string): Progress {
  const watched = process.stderr.isTTY === true;
  let drawn = 0;
  let tenth = 0;
  return {
    step(done, total, now) {
      if (watched) {
        if (done < total && Date.now() - drawn < 50) return;
        drawn = Date.now();
        const full = Math.round((20 * done) / Math.max(1, total));
        const head = `${verb}  ${"━".repeat(full)}${styleText("dim", "━".repeat(20 - full), { stream: process.stderr })}  ${done} of ${total}`;
        clearBar();
        process.stderr.write(
          `${head}  ${cut(now, Math.max(10, (process.stderr.columns ?? 80) - columnsOf(head) - 3))}`,
        );
        barStands = true;
      } else if (total > 0 && Math.floor((10 * done) / total) > tenth) {
        tenth = Math.floor((10 * done) / total);
        process.stderr.write(`${verb} ${done} of ${total}\n`);
      }
    },
    end: clearBar,
  };
}
