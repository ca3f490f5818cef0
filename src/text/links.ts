// Links in running text: addresses, mail addresses, handles. Finds where one ends; judges nothing of where it leads.

import { classAt, DIGIT, LETTER, SPACE } from "./characters.ts";

const SCHEME = /(?:https?|ftp):\/\/|www\.(?=[\p{L}\p{N}])|mailto:/iuy;
/** A name with a dot and an ending that few words have, so that a missing blank after a full stop makes no link. */
const DOMAIN =
  /[a-z0-9](?:[a-z0-9-]{0,40}\.){1,4}(?:com|org|net|gov|edu|mil|int|info|biz|co|io|tv|eu|uk|de|fr|ru|ir|ca|au)(?![a-z0-9_-])(?:\/|(?=[^./]|\.(?![a-z0-9])|$))/iy;
const USER = /[a-z0-9_]{1,40}/iy;
const HOST = /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/iy;
/** Marks that end an address wherever they stand. */
const STOPS = new Set([...'<>"“”«»„`']);
/** Marks that belong to the sentence where they end an address. */
const TRAILING = new Set([...".,;:!?'’‘*_"]);
const OPENERS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** End of the address that begins at `at`, or `at` where none does. "see https://a.org/x." ends before the last dot. */
export function linkEnd(text: string, at: number): number {
  SCHEME.lastIndex = at;
  const scheme = SCHEME.exec(text)?.[0];
  DOMAIN.lastIndex = at;
  const lead = scheme ?? DOMAIN.exec(text)?.[0];
  if (lead === undefined) return at;
  const from = at + lead.length;
  if (scheme === undefined && !lead.endsWith("/")) return from;
  let end = from;
  while (classAt(text, end) !== SPACE && !STOPS.has(text[end]!)) end++;
  end = trimmedEnd(text, from, end);
  return scheme !== undefined && end === from ? at : end; // "http://" alone leads nowhere
}

/** Steps back over marks of the sentence, and over closing brackets that nothing in the address opens. */
function trimmedEnd(text: string, from: number, to: number): number {
  const open = new Map<string, number>();
  for (let i = from; i < to; i++) {
    const c = text[i]!;
    if (c === "(" || c === "[" || c === "{") open.set(c, (open.get(c) ?? 0) + 1);
    else if (OPENERS[c]) open.set(OPENERS[c], (open.get(OPENERS[c]) ?? 0) - 1);
  }
  let end = to;
  while (end > from) {
    const c = text[end - 1]!;
    const opener = OPENERS[c];
    if (opener && open.get(opener)! < 0) open.set(opener, open.get(opener)! + 1);
    else if (!TRAILING.has(c)) break;
    end--;
  }
  return end;
}

/** End of the handle ("@name") or of a mail address's host that the "@" at `at` leads, or `at` where it leads neither. */
export function mailEnd(text: string, at: number): number {
  const c = classAt(text, at + 1);
  if (c !== LETTER && c !== DIGIT) return at;
  for (const pattern of [HOST, USER]) {
    pattern.lastIndex = at + 1;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return at + 1 + found.length;
  }
  return at;
}
