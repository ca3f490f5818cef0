// Places told by their coordinates: "12°24′N 71°36′E", "12.400°N, 71.600°E", and behind such a one "12.400; 71.600". Two
// that lie on one spot are one place. Knows angles and hemispheres; what lies there is not asked.

import type { Page } from "./page.ts";

export interface Position {
  /** The token behind it. */
  readonly to: number;
  /** Degrees, north and east positive. */
  readonly latitude: number;
  readonly longitude: number;
}

interface Angle {
  readonly to: number;
  readonly degrees: number;
  /** 0 where no hemisphere stands with it. */
  readonly axis: "latitude" | "longitude" | null;
}

const PARTS = [/^°$/, /^[′'’]$/, /^[″"”]$/] as const;

/** The position that starts at a token, or null. `after` is true right behind another position and a slash. */
export function positionAt(page: Page, from: number, after = false): Position | null {
  if (page.tokens[from]?.kind !== "number") return null;
  const first = angleAt(page, from);
  if (first === null) return null;
  const mark = page.exact[first.to];
  const next = mark === "," || mark === ";" ? first.to + 1 : first.to;
  const second = angleAt(page, next);
  if (second === null) return null;
  const told = first.axis === "latitude" && second.axis === "longitude";
  const bare = after && mark === ";" && first.axis === null && second.axis === null;
  if (!told && !bare) return null;
  if (Math.abs(first.degrees) > 90 || Math.abs(second.degrees) > 180) return null;
  return { to: second.to, latitude: first.degrees, longitude: second.degrees };
}

/** "33°47′N", "33.783". */
function angleAt({ exact, tokens, naming }: Page, from: number): Angle | null {
  let at = from;
  let degrees = 0;
  let parts = 0;
  for (; parts < PARTS.length && tokens[at]?.kind === "number"; parts++) {
    const number = Number(exact[at]);
    if (!Number.isFinite(number)) return null;
    const marked = PARTS[parts]!.test(exact[at + 1] ?? "");
    if (parts > 0 && !marked) break;
    degrees += number / 60 ** parts;
    at += marked ? 2 : 1;
    if (!marked) break;
  }
  if (at === from) return null;
  // The tokenizer takes the last full stop of a sentence along: "44.500°E."
  const hemisphere = (exact[at] ?? "").replace(/\.$/, "");
  const signs = naming.hemispheres;
  if (Object.hasOwn(signs.latitude, hemisphere))
    return { to: at + 1, degrees: degrees * signs.latitude[hemisphere]!, axis: "latitude" };
  if (Object.hasOwn(signs.longitude, hemisphere))
    return { to: at + 1, degrees: degrees * signs.longitude[hemisphere]!, axis: "longitude" };
  // A plain "33" is a number; "33.783" is written for a spot.
  return /^-?\d+\.\d{2,}$/.test(exact[from]!) && at === from + 1 ? { to: at, degrees, axis: null } : null;
}

// "33°47′" and "33.783°" differ by less than a minute of arc.
const SPOT = 1 / 60;

export const isOneSpot = (a: Position, b: Position): boolean =>
  Math.abs(a.latitude - b.latitude) < SPOT && Math.abs(a.longitude - b.longitude) < SPOT;
