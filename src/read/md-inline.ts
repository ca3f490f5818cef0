// The words of a stretch of Markdown as a page would show them: without marks of emphasis, addresses of links, pictures
// and tags. Marks that are not marks ("2 * 3", "snake_case") stay. Linear in the length of the stretch.

import { createRequire } from "node:module";
import type * as Entities from "htmlparser2";
import type { Link } from "../model/block.ts";

/**
 * The key of each footnote label: numbers stay as they are written; where any label is a word, all are numbered in the
 * order of their first use, as renderers do.
 */
export function footnoteKeys(source: string): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const [, label] of source.matchAll(/\[\^([^\]\s]{1,40})\]/g))
    if (!keys.has(label!)) keys.set(label!, String(keys.size + 1));
  if ([...keys.keys()].every((label) => /^\d{1,4}$/.test(label)))
    for (const label of keys.keys()) keys.set(label, label);
  return keys;
}

const ESCAPED = /\\([!-/:-@[-`{-~])/g;
// Escaped marks and code wait as private characters while the others are taken out.
const HELD = 0xe000;
const CODE = /(`{1,4})([^`]{1,2000}?)\1(?!`)/g;
const PICTURE = /!\[([^[\]]{0,500})\](?:\([^()]{0,2000}\)|\[[^\]]{0,200}\])/g;
const LINK =
  /(?<!!)\[((?:[^[\]]|\[[^[\]]{0,200}\]){1,2000})\](?:\(([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?)(?:\s+["'(][^"')]{0,500}["')])?\s*\)|\[[^\]^]{0,200}\])/g;
const ADDRESS = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/gi;
const TAG = /<\/?[a-z][a-z0-9-]{0,30}(?:\s[^<>]{0,1000})?\/?>|<!--[^>]{0,1000}-->/gi;
const EMPHASIS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(_{1,3})(?=[^\s_])([^_]{0,1000}[^\s_])\1(?![\p{L}\p{N}])/gu,
  /(\*{1,3})(?=[^\s*])([^*]{0,1000}[^\s*])\1/gu,
  /(~~)(?=\S)([^~]{0,1000}\S)\1/gu,
];

/** The words, and the links among them. */
export interface Inline {
  readonly text: string;
  readonly links: readonly Link[];
}

export function inlineText(source: string, keys: ReadonlyMap<string, string>): Inline {
  const held: string[] = [];
  const hold = (words: string): string => {
    if (held.length >= 0x1800) return words;
    held.push(words);
    return String.fromCharCode(HELD + held.length - 1);
  };
  const addresses: string[] = [];
  const restored = (words: string): string =>
    words.replace(/[\ue000-\uf7ff]/g, (c) => held[c.charCodeAt(0) - HELD] ?? c);
  // Text that itself holds private characters keeps them; only marks are then left standing.
  const plain = /[\ue000-\uf801]/.test(source);
  let text = plain
    ? source
    : source
        .replace(ESCAPED, (_, mark: string) => hold(mark))
        .replace(CODE, (_, __, code: string) => hold(code));
  text = text
    .replace(/\[\^([^\]\s]{1,40})\]/g, (_, label: string) => `[${keys.get(label) ?? label}]`)
    .replace(PICTURE, "")
    .replace(LINK, (_, words: string, address: string | undefined) => {
      if (plain || !address || !/^https?:\/\//i.test(address)) return words;
      addresses.push(restored(address));
      return OPEN + words + CLOSE;
    })
    .replace(ADDRESS, "$1")
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(TAG, "");
  // Emphasis within emphasis takes a second pass.
  for (let pass = 0; pass < 2; pass++) for (const marks of EMPHASIS) text = text.replace(marks, "$2");
  if (text.includes("&")) text = decodeEntities(text);
  return plain ? { text, links: [] } : marked(restored(text), addresses);
}

const OPEN = "\uf800";
const CLOSE = "\uf801";

/** Takes the marks of links out, and says where their words stand. */
function marked(text: string, addresses: readonly string[]): Inline {
  const links: Link[] = [];
  const parts = text.trim().split(/([\uf800\uf801])/);
  let length = 0;
  let start = 0;
  let opened = 0;
  for (const part of parts) {
    if (part === OPEN) start = length;
    else if (part === CLOSE) {
      const href = addresses[opened++]!;
      if (length > start) links.push({ start, end: length, href });
    } else length += part.length;
  }
  return { text: parts.filter((part) => part !== OPEN && part !== CLOSE).join(""), links };
}

/** "&amp;" and its like, by the parser that knows them all; loaded only where there is one. */
function decodeEntities(text: string): string {
  if (!/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/i.test(text)) return text;
  const { Parser } = createRequire(import.meta.url)("htmlparser2") as typeof Entities;
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/gi, (entity) => {
    let decoded = "";
    const parser = new Parser({ ontext: (words) => (decoded += words) });
    parser.end(entity);
    return decoded;
  });
}
