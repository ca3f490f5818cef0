// Comma-separated values by RFC 4180, written and read without loss. Spreadsheets run what begins with =, +, -, @, a tab or
// a carriage return; text of that kind is written behind an apostrophe and read back without it. Numbers stay numbers.

export type CsvField = string | number | null;

/** After any apostrophes, so that one more can always be told from what was there. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A text that no spreadsheet takes for a formula: "=A1" as "'=A1", "'=A1" as "''=A1"; "'tis" stays. */
export const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that was defused, or the text as it is. */
export const armed = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

/** One record with its line end. Numbers in full precision, as few digits as give the same number again. */
export function csvLine(fields: readonly CsvField[]): string {
  const written = fields.map((field) => {
    if (field === null) return "";
    if (typeof field === "number") return String(field === 0 ? 0 : field);
    const text = defused(field);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  // A record of one empty field would be an empty line, which readers skip.
  return `${written.length === 1 && written[0] === "" ? '""' : written.join(",")}\r\n`;
}

export interface CsvRecord {
  readonly fields: readonly string[];
  /** The line that it begins on, from 1. */
  readonly line: number;
}

export interface CsvFault {
  readonly line: number;
  readonly what: string;
  readonly todo: string;
}

/**
 * Records of a text in which fields are parted by commas, lines end in any of the usual ways, and a byte order mark and
 * empty lines are passed over. Fields are given as they stand (see `armed`). Linear.
 */
export function csvRecords(
  text: string,
): { readonly records: readonly CsvRecord[] } | { readonly fault: CsvFault } {
  const records: CsvRecord[] = [];
  let line = 1;
  let at = text.startsWith("\ufeff") ? 1 : 0;
  const PLAIN = /[^",\r\n]*/y;
  const QUOTED = /[^"]*/y;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [taken] = pattern.exec(text)!;
    at += taken.length;
    return taken;
  };
  while (at < text.length) {
    const begun = line;
    const fields: string[] = [];
    for (let more = true; more; ) {
      let field = "";
      const quoted = text[at] === '"';
      if (quoted) {
        at++;
        for (;;) {
          const part = take(QUOTED);
          line += lineEnds(part);
          field += part;
          if (at >= text.length)
            return {
              fault: {
                line: begun,
                what: "begins a quoted field that never ends.",
                todo: 'Close it with ".',
              },
            };
          at++;
          if (text[at] !== '"') break;
          field += '"';
          at++;
        }
      } else field = take(PLAIN);
      fields.push(field);
      const next = text[at];
      if (next === ",") at++;
      else if (next === undefined || next === "\r" || next === "\n") more = false;
      else {
        const what = quoted
          ? "goes on after a closing quotation mark."
          : "has a quotation mark within a field.";
        return { fault: { line, what, todo: 'Put the whole field in " and write each " in it as "".' } };
      }
    }
    if (text[at] === "\r") at++;
    if (text[at] === "\n") at++;
    line++;
    if (fields.length > 1 || fields[0] !== "") records.push({ fields, line: begun });
  }
  return { records };
}

const lineEnds = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
