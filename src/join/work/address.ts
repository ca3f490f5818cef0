// Addresses of the web, brought to one form so that the same page cited twice is seen to be one: no scheme, no "www.",
// no tracking, no fragment, no mobile or print version. Knows where addresses differ without leading elsewhere; opens none.

import { linkEnd } from "../../text/links.ts";

/** Parameters that say who sent the reader, or how the page is to look; never which page it is. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|mc_cid|mc_eid|igshid|ref|ref_src|refsrc|referrer|source|src|cmp|cmpid|smid|soc_.*|share|s|sh|ncid|partner|feature|print|printable|output|amp|view|via|spm|_r|rss|wt_.*|ito|cid)$/i;
const INDEX = /\/(?:index|default|home)\.(?:html?|php|aspx?|jsp)$/i;
const LATEST_ENDING = /\.(?:html?|php|aspx?|jsp)$/i;
/** An archive's copy is cited for the page that it copies. */
const ARCHIVED =
  /^https?:\/\/(?:web\.archive\.org\/web\/\d{1,14}[a-z_]{0,4}|archive\.(?:is|ph|today|org)\/\d{1,14})\/(?=https?:\/\/)/i;
const LONGEST = 2000;

/** `address` in one form ("ledger.example/2031/rain"), or null where it is none of the web's. */
export function normalAddress(address: string): string | null {
  if (address.length > LONGEST) return null;
  const plain = address.trim().replace(ARCHIVED, "");
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z+.-]*:/i.test(plain) ? plain : `https://${plain}`);
  } catch {
    return null;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  const host = url.hostname.toLowerCase().replace(/^(?:www\d?|m|mobile|amp|edition)\.(?=.*\.)/, "");
  if (!host.includes(".")) return null;
  const kept = [...url.searchParams].filter(([key]) => !TRACKING.test(key)).sort();
  const query = kept.map(([key, value]) => `${key}=${value}`).join("&");
  const path = decoded(url.pathname)
    .replace(/\/(?:amp|print)\/?$/i, "/")
    .replace(/^\/amp\//i, "/")
    .replace(INDEX, "/")
    .replace(LATEST_ENDING, "")
    .replace(/\/{2,}/g, "/")
    .replace(/\/$/, "");
  return `${host}${path}${query === "" ? "" : `?${query}`}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize("NFC");
  } catch {
    return path;
  }
}

/** "ledger.example" of an address in the one form. */
export const hostOf = (normal: string): string => /^[^/?]*/.exec(normal)![0];

/** True where the address leads to one page of a site, not to its front page. */
export const isOfPage = (normal: string): boolean => /[/?]./.test(normal);

export interface Written {
  readonly start: number;
  readonly end: number;
  readonly address: string;
}

/** The first address of the web written out in `words`: with its scheme, "www.", or a site with a path after it. */
export function addressWritten(words: string): Written | null {
  for (const { index: start } of words.matchAll(
    /(?<![\p{L}\d@.-])(?=https?:\/\/|[\p{L}\d-]{1,63}\.[\p{L}\d])/giu,
  )) {
    const end = linkEnd(words, start);
    const address = words.slice(start, end);
    if (/^https?:\/\/|^www\./i.test(address) || /^[^\s/@]+\/\S/.test(address))
      if (normalAddress(address) !== null) return { start, end, address };
  }
  return null;
}
