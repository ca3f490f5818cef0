// Cuts Markdown into blocks by the lines they start with: headings, quotations, list items, code, footnotes, paragraphs.
// After CommonMark 0.31, sections 4 and 5, as far as articles use it; nesting is flattened. Linear in the file's length.

import type { BlockKind } from "../model/block.ts";

export interface MarkdownBlock {
  /** The source without the marks that make it this block. */
  readonly source: string;
  /** Counted from 1. */
  readonly line: number;
  readonly hint?: BlockKind;
  /** The label of a footnote. */
  readonly note?: string;
  /** What a page shows before the item of a list: its number, as written ("3. "). */
  readonly prefix?: string;
  /** True where marks are text: code, and pieces of HTML that hold none. */
  readonly code?: true;
}

const ATX = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const SETEXT = /^ {0,3}(?:=+|-+)[ \t]*$/;
const QUOTE = /^ {0,3}>[ \t]?/;
const NOTE = /^ {0,3}\[\^([^\]\s]{1,40})\]:[ \t]*/;
const LINK = /^ {0,3}\[[^\]^][^\]]{0,200}\]:\s*\S/;
const ITEM = /^\s{0,12}(?:[-*+]|(\d{1,9})[.)])[ \t]+/;
const STARRED = /[\p{L}.]\\?\*[ \t]*$/u;
const COMMENT = /^ {0,3}<!--/;
const TAG_ALONE = /^ {0,3}<\/?[a-z][a-z\d-]{0,30}(?:\s[^>]{0,500})?\/?>\s*$/i;

interface Open {
  lines: string[];
  line: number;
  hint?: BlockKind;
  note?: string;
  prefix?: string;
}

export function* blocksIn(source: string, from: number): Iterable<MarkdownBlock> {
  let line = 1;
  for (let at = source.indexOf("\n"); at !== -1 && at < from; at = source.indexOf("\n", at + 1)) line++;
  let open: Open | null = null;
  let fence: { readonly mark: string; readonly lines: string[]; readonly line: number } | null = null;
  let inComment = false;
  let starred = false;
  const rest = source.slice(from).split(/\r\n|[\n\r]/);
  for (let i = 0; i < rest.length; i++, line++) {
    const words = rest[i]!;
    starred ||= STARRED.test(words) && words.split("*").length % 2 === 0;
    if (fence) {
      if (words.trimStart().startsWith(fence.mark) && words.trim().replaceAll(fence.mark[0]!, "") === "") {
        yield { source: fence.lines.join("\n"), line: fence.line, code: true };
        fence = null;
      } else fence.lines.push(words);
      continue;
    }
    if (inComment || COMMENT.test(words)) {
      if (open) yield closed(open);
      open = null;
      inComment = !words.includes("-->");
      continue;
    }
    const heading = ATX.exec(words);
    const note = NOTE.exec(words);
    const item = ITEM.exec(words);
    const setext: boolean = open !== null && !open.hint && open.prefix === undefined && SETEXT.test(words);
    const opensFence = FENCE.exec(words);
    if (setext) {
      yield closed({ ...open!, hint: words.trim().startsWith("=") ? "title" : "heading" });
      open = null;
    } else if (words.trim() === "" || RULE.test(words) || LINK.test(words) || TAG_ALONE.test(words)) {
      if (open) yield closed(open);
      open = null;
    } else if (heading) {
      if (open) yield closed(open);
      open = null;
      yield { source: heading[2] ?? "", line, hint: heading[1]!.length === 1 ? "title" : "heading" };
    } else if (opensFence) {
      if (open) yield closed(open);
      open = null;
      fence = { mark: opensFence[1]!, lines: [], line };
    } else if (note) {
      if (open) yield closed(open);
      open = { lines: [words.slice(note[0].length)], line, hint: "note", note: note[1]! };
    } else if (QUOTE.test(words)) {
      const inner = words.replace(/^(?: {0,3}>[ \t]?)+/, "");
      if (open && (open.hint !== "quotation" || inner.trim() === "")) {
        yield closed(open);
        open = null;
      }
      if (inner.trim() === "") continue;
      if (open) open.lines.push(inner);
      else open = { lines: [inner], line, hint: "quotation" };
    } else if (item && !(open && open.prefix === undefined && item[1] !== undefined && item[1] !== "1")) {
      if (open) yield closed(open);
      // A star before a line is a bullet, unless a word carries one too: then the line is its note.
      const star = starred && words.trimStart().startsWith("*") ? "* " : "";
      open = { lines: [words.slice(item[0].length)], line, prefix: item[1] ? `${item[1]}. ` : star };
    } else if (open) open.lines.push(words.trimStart());
    else open = { lines: [words.trimStart()], line };
  }
  if (fence) yield { source: fence.lines.join("\n"), line: fence.line, code: true };
  if (open) yield closed(open);
}

function closed({ lines, line, hint, note, prefix }: Open): MarkdownBlock {
  // Two blanks or a backslash at the end of a line break it; other lines run on.
  const source = lines
    .map((words, i) => {
      if (i === lines.length - 1) return words;
      return words.trimEnd().replace(/\\$/, "") + (/(?: {2}|\\)$/.test(words) ? "\n" : " ");
    })
    .join("");
  return {
    source,
    line,
    ...(hint && { hint }),
    ...(note !== undefined && { note }),
    ...(prefix && { prefix }),
  };
}
