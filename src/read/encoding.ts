// From bytes to text, in any encoding that a browser knows, by the marks a browser goes by: a byte order mark, what the
// page declares, whether the bytes are UTF-8, and at last a guess from the shape of the bytes. Knows nothing of what
// the text says. Never throws: what cannot be decoded is said in one line.

import { createRequire } from "node:module";
import type * as Chardet from "chardet";
import { signedAs, tooManyControls, type Unreadable } from "./binary.ts";

export interface Decoded {
  /** Without a byte order mark; every other character is as the file has it. */
  readonly text: string;
  /** As TextDecoder names it: "utf-8", "windows-1251". */
  readonly encoding: string;
  readonly by: "byte order mark" | "declaration" | "validity" | "guess";
}

export interface DecodeHints {
  /** True for HTML, XHTML and XML: the first bytes may declare an encoding. */
  readonly markup?: boolean;
  /** A label that came with the bytes (a MIME part's charset). */
  readonly declared?: string | null;
}

export function decode(bytes: Uint8Array, hints: DecodeHints = {}): Decoded | Unreadable {
  const marked = byteOrderMark(bytes);
  if (marked) return decoded(bytes, marked, "byte order mark");
  const signed = signedAs(bytes);
  if (signed) return signed;
  const wide = wideWithoutMark(bytes);
  if (wide) return decoded(bytes, wide, "guess");
  const controls = tooManyControls(bytes);
  if (controls) return controls;

  const declared = (hints.declared ? known(hints.declared) : null) ?? (hints.markup ? prescan(bytes) : null);
  const valid = validity(bytes);
  // A page that declares a one-byte encoding and yet is UTF-8 throughout was converted without its declaration:
  // in a one-byte text every run of accented letters would have to be a UTF-8 sequence by chance.
  if (declared && !(valid === "utf-8" && ONE_BYTE.test(declared)))
    return decoded(bytes, declared, "declaration");
  if (valid !== "other") return decoded(bytes, "utf-8", "validity");
  return decoded(bytes, guess(bytes), "guess");
}

/** True where a decoded text holds nothing but white space and invisible marks. */
export const isBlank = (text: string): boolean => !/[^\s\u200b-\u200f\u2060\ufeff]/u.test(text);

const ONE_BYTE = /^(?:windows|iso-8859|koi8|ibm866|macintosh|x-mac)/;

function decoded(bytes: Uint8Array, encoding: string, by: Decoded["by"]): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, by };
}

/** The Encoding Standard's name for a label, or null for a label that it doesn't know or refuses to decode. */
function known(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return null;
}

const WIDE_SAMPLE = 4096;

/**
 * UTF-16 without a mark: text in a Latin script has a zero in every other byte ("A" is 41 00 or 00 41). Other scripts
 * still have such blanks and line ends: more than one zero in ten on one side, and next to none on the other.
 */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length, WIDE_SAMPLE) >> 1;
  if (pairs < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < 2 * pairs; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.1 && even <= pairs * 0.005) return "utf-16le";
  if (even > pairs * 0.1 && odd <= pairs * 0.005) return "utf-16be";
  return null;
}

const PRESCAN = 1024;

/**
 * The encoding that a page's first 1,024 bytes declare (HTML Standard, "prescan a byte stream to determine its
 * encoding"; and the XML declaration, which XHTML files carry). Comments are skipped as the standard has it.
 */
export function prescan(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252")
    .decode(bytes.subarray(0, PRESCAN))
    .replace(/<!--[\s\S]*?(?:-->|$)/g, " ");
  const xml = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]+)["']/.exec(head);
  const label = (xml && known(xml[1]!)) || metaCharset(head);
  if (label === "utf-16le" || label === "utf-16be") return "utf-8"; // they could not have been read so far
  return label === "x-user-defined" ? "windows-1252" : label;
}

function metaCharset(head: string): string | null {
  for (const [, attributes] of head.matchAll(/<meta[\s/]([^>]{0,500})/gi)) {
    const charset = /(?:^|[\s/])charset\s*=\s*["']?\s*([^\s"'>;/]+)/i.exec(attributes!);
    const pragma = /http-equiv\s*=\s*["']?content-type/i.test(attributes!);
    const content = pragma && /content\s*=\s*["']?[^"'>]*?charset\s*=\s*([^\s"'>;]+)/i.exec(attributes!);
    const label = (charset && known(charset[1]!)) || (content && known(content[1]!));
    if (label) return label;
  }
  return null;
}

/** ascii and utf-8 as a whole; a sequence that the end of the file cuts short is forgiven. */
function validity(bytes: Uint8Array): "ascii" | "utf-8" | "other" {
  if (firstBeyondAscii(bytes) === bytes.length) return bytes.includes(0x1b) ? "other" : "ascii";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return "utf-8";
  } catch {
    return "other";
  }
}

function firstBeyondAscii(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length && bytes[i]! < 0x80) i++;
  return i;
}

const GUESS_SAMPLE = 65_536;

// Below this confidence (of 100) the guess is worse than the commonest legacy encoding of the web.
const GUESS_LEAST = 25;

function guess(bytes: Uint8Array): string {
  // Read only when needed: most files are UTF-8, and a command-line start is counted in milliseconds.
  const chardet = createRequire(import.meta.url)("chardet") as typeof Chardet;
  const first = firstBeyondAscii(bytes);
  const from = first === bytes.length ? 0 : Math.max(0, first - 1024);
  for (const { name, confidence } of chardet.analyse(bytes.subarray(from, from + GUESS_SAMPLE))) {
    const encoding = confidence >= GUESS_LEAST ? known(name) : null;
    if (encoding && !encoding.startsWith("utf-16")) return encoding;
  }
  return "windows-1252";
}
