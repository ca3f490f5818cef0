// Which document an arrival is: bytes at a place, read by a reader, against what the case holds. Pure, so that every
// store decides alike; the store looks up the facts. The rules, in order:
//
// 1. Bytes that the case holds are the document that holds them, wherever they turn up: known at a place that held them,
//    a copy at any other. So each (bytes, locator) belongs to one document.
// 2. Bytes that it doesn't hold, at a place that it knows, are a new version of the document found there, if that
//    document moves with this place: the place held its newest bytes, and no other place still does. Where a copy
//    elsewhere still holds the old bytes, the two have parted, and the new bytes are a document of their own. Never so
//    for a part of a file with bytes of its own: a line put in at the top moves every line below it.
// 3. Anything else is new.
//
// A better reader of known bytes makes a new version. "Better" is any reader that no reading of these bytes comes from
// yet, except an older version of the same name: two users with two releases must not undo each other's readings.

import { documentId, versionId } from "../model/document.ts";
import type { Added, Arrival } from "./store.ts";

/** The document that holds the arrival's bytes, at any place and in any version. */
export interface Holder {
  readonly documentId: string;
  /** Its readings of these bytes, latest first; at least one. */
  readonly readings: readonly { readonly versionId: string; readonly reader: string }[];
  /** True where these bytes are those of its newest version. */
  readonly newest: boolean;
}

/** What was found at the arrival's place last. */
export interface Occupant {
  readonly documentId: string;
  readonly sha256: string;
  /** True where these bytes are those of its document's newest version. */
  readonly newest: boolean;
  /** True where another place still holds the same document in the same bytes. */
  readonly elsewhere: boolean;
}

export interface Plan {
  readonly outcome: Added["outcome"];
  readonly documentId: string;
  readonly versionId: string;
  /** True where the version has to be stored first. */
  readonly storesVersion: boolean;
  /** True where the version is from now on the document's newest. */
  readonly becomesNewest: boolean;
}

export function planArrival(arrival: Arrival, holder: Holder | null, occupant: Occupant | null): Plan {
  const { sha256, reader } = arrival;
  const within = withinOf(arrival);
  const moves = occupant?.newest === true && !occupant.elsewhere && within === arrival.locator;
  const made = { versionId: versionId(sha256, within, reader), storesVersion: true };

  if (holder === null)
    return moves
      ? { outcome: "version", documentId: occupant.documentId, ...made, becomesNewest: true }
      : { outcome: "new", documentId: documentId(sha256, within), ...made, becomesNewest: true };

  const { documentId: held, readings, newest } = holder;
  // A place that goes back to bytes it once held takes its document back with it.
  const goesBack = occupant?.documentId === held && occupant.sha256 !== sha256 && moves;
  if (!isRead(readings, reader))
    return { outcome: "version", documentId: held, ...made, becomesNewest: newest || goesBack };
  const kept = { documentId: held, versionId: readings[0]!.versionId, storesVersion: false };
  if (goesBack) return { outcome: "version", ...kept, becomesNewest: true };
  const same = occupant?.documentId === held && occupant.sha256 === sha256;
  return { outcome: same ? "known" : "copy", ...kept, becomesNewest: false };
}

export const withinOf = ({ within, locator }: Arrival): string | null =>
  within === undefined ? locator : within;

/** True where one of the readings is this reader's, or a newer one's of the same name. */
export const isRead = (readings: readonly { readonly reader: string }[], reader: string): boolean =>
  readings.some((reading) => {
    const [name, version] = parted(reading.reader);
    const [wantedName, wantedVersion] = parted(reader);
    return reading.reader === reader || (name === wantedName && version >= wantedVersion);
  });

/** "txt/2" is ["txt", 2]; a reader without a number compares as a whole. */
function parted(reader: string): [name: string, version: number] {
  const slash = reader.lastIndexOf("/");
  return [reader.slice(0, slash), slash < 0 ? Number.NaN : Number(reader.slice(slash + 1))];
}
