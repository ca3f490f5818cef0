// Strict readers of BibTeX, RIS and CSL-JSON for the tests: they take what the formats' definitions allow and throw on
// anything else. None of the libraries that read them is among the project's packages.

export interface Entry {
  readonly type: string;
  readonly key: string;
  /** Values as a reader would show them, by field. */
  readonly fields: Readonly<Record<string, string>>;
}

const MONTHS = new Set(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]);

/** Reads a BibTeX file by its grammar: "@type{key, field = {value}, field = macro,}" and nothing between entries. */
export function readBibtex(file: string): readonly Entry[] {
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(file.slice(at, at + 40))}`);
  };
  const take = (pattern: RegExp, what: string): string => {
    const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
    sticky.lastIndex = at;
    const match = sticky.exec(file) ?? fail(`Expected ${what}`);
    at = sticky.lastIndex;
    return match[0];
  };
  const entries: Entry[] = [];
  while (take(/\s*/, "blanks") !== null && at < file.length) {
    take(/@/, "@");
    const type = take(/[a-z]+/, "a type");
    take(/\{/, "{");
    const key = take(/[A-Za-z0-9:_-]+/, "a key");
    take(/,\s*/, ",");
    const fields: Record<string, string> = {};
    while (file[at] !== "}") {
      const name = take(/[a-z]+/, "a field");
      if (name in fields) fail(`Field ${name} a second time`);
      take(/ = /, "=");
      if (file[at] === "{") {
        const from = at;
        let depth = 0;
        do {
          if (file[at] === "\\") at++;
          else if (file[at] === "{") depth++;
          else if (file[at] === "}") depth--;
          else if (file[at] === undefined) fail("Unclosed brace");
          at++;
        } while (depth > 0);
        fields[name] = untex(file.slice(from + 1, at - 1), name);
      } else {
        const macro = take(/[a-z]+/, "a macro");
        if (!MONTHS.has(macro)) fail(`Unknown macro ${macro}`);
        fields[name] = macro;
      }
      take(/,\s*/, ",");
    }
    take(/\}/, "}");
    entries.push({ type, key, fields });
  }
  return entries;
}

/** A value as TeX sets it; a bare character that TeX would act on is an error. Addresses are taken as they stand. */
function untex(value: string, field: string): string {
  if (field === "url" || field === "doi") return value;
  const WORDS: Readonly<Record<string, string>> = { backslash: "\\", asciitilde: "~", asciicircum: "^" };
  return value.replace(
    /\\text(backslash|asciitilde|asciicircum)\{\}|\\([{}&%$#_])|[{}]|([\\&%$#_~^])/g,
    (_, word?: string, escaped?: string, bare?: string) => {
      if (bare !== undefined) throw new Error(`Unescaped: ${value}`);
      return word === undefined ? (escaped ?? "") : WORDS[word]!;
    },
  );
}

/** Reads RIS: records from "TY  - " to "ER  - ", each line a tag and a value, CRLF at line ends. */
export function readRis(file: string): readonly ReadonlyMap<string, readonly string[]>[] {
  if (!/^(?:.*\r\n)*$/.test(file)) throw new Error("A line does not end in CRLF.");
  const records: Map<string, string[]>[] = [];
  let open: Map<string, string[]> | null = null;
  for (const line of file.split("\r\n").slice(0, -1)) {
    const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line);
    if (!match) throw new Error(`No line of RIS: ${JSON.stringify(line)}`);
    const [, tag, value] = match as unknown as [string, string, string];
    if (tag === "TY") {
      if (open) throw new Error("TY within a record.");
      open = new Map();
    }
    if (!open) throw new Error(`${tag} outside a record.`);
    if (tag === "ER") {
      records.push(open);
      open = null;
    } else open.set(tag, [...(open.get(tag) ?? []), value]);
  }
  if (open) throw new Error("A record without an end.");
  return records;
}

/** Types and fields of the schema of citeproc-js 1.0 that the exporter may use, with what their values must be. */
const CSL_TYPES = new Set(
  "article article-journal article-newspaper book chapter document interview personal_communication report webpage".split(
    " ",
  ),
);
const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isNames = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((name: Record<string, unknown>) =>
    Object.entries(name).every(
      ([part, words]) => ["family", "given", "literal"].includes(part) && isText(words),
    ),
  );
const isDate = (value: unknown): boolean =>
  Object.entries(value as Record<string, unknown>).every(([part, said]) =>
    part === "date-parts"
      ? Array.isArray(said) &&
        said.length >= 1 &&
        said.length <= 2 &&
        said.every(
          (parts: unknown[]) => parts.length >= 1 && parts.length <= 3 && parts.every(Number.isInteger),
        )
      : part === "season"
        ? [1, 2, 3, 4].includes(said as number)
        : part === "circa"
          ? said === true
          : part === "literal" && isText(said),
  );
const CSL_FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText,
  type: (value) => CSL_TYPES.has(value as string),
  author: isNames,
  issued: isDate,
  accessed: isDate,
  ...Object.fromEntries(
    ["title", "container-title", "publisher", "publisher-place", "volume", "issue", "page", "DOI", "URL"].map(
      (f) => [f, isText],
    ),
  ),
};

export function readCsl(file: string): readonly Readonly<Record<string, unknown>>[] {
  const items = JSON.parse(file) as readonly Record<string, unknown>[];
  for (const item of items) {
    for (const [field, value] of Object.entries(item))
      if (CSL_FIELDS[field]?.(value) !== true) throw new Error(`${field}: ${JSON.stringify(value)}`);
    if (!("id" in item && "type" in item)) throw new Error("An item without id or type.");
  }
  return items;
}
