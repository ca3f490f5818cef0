// The fields that a Markdown file may open with, between lines of "---": "title: …", one a line, and lists as "[a, b]"
// or as lines of "- a". That is all of YAML that articles use; what is written otherwise is left out, not guessed.

export interface FrontField {
  readonly name: string;
  readonly values: readonly string[];
}

const LONGEST = 65_536;

/** The fields, and where the text after them starts (0 where there are none). */
export function frontMatter(source: string): {
  readonly fields: readonly FrontField[];
  readonly end: number;
} {
  const open = /^(-{3}|\+{3})[ \t]*\r?\n/.exec(source);
  if (!open) return { fields: [], end: 0 };
  const close = new RegExp(`^${open[1] === "---" ? "(?:---|\\.\\.\\.)" : "\\+{3}"}[ \\t]*$`, "m");
  const rest = source.slice(open[0].length, LONGEST);
  const closed = close.exec(rest);
  if (!closed) return { fields: [], end: 0 };
  const fields: { name: string; values: string[] }[] = [];
  for (const line of rest.slice(0, closed.index).split(/\r?\n/)) {
    const item = /^\s*-\s+(.+)$/.exec(line);
    const field = /^([\w.-]{1,40})\s*[:=]\s*(.*)$/.exec(line);
    if (field) fields.push({ name: field[1]!, values: listed(field[2]!) });
    else if (item && fields.length > 0) fields.at(-1)!.values.push(unquoted(item[1]!));
    // A line that is no field makes this a rule between two of the text's own lines.
    else if (line.trim() !== "" && !/^\s/.test(line) && !line.startsWith("#")) return { fields: [], end: 0 };
  }
  return { fields, end: open[0].length + closed.index + closed[0].length };
}

function listed(value: string): string[] {
  const list = /^\[(.*)\]$/.exec(value.trim());
  const values = list ? list[1]!.split(",") : [value];
  return values.map(unquoted).filter((one) => one !== "");
}

const unquoted = (value: string): string =>
  value
    .trim()
    .replace(/^(["'])(.*)\1$/, "$2")
    .trim();
