// The rooms of the application, in one list: a new one is a folder beside library/ and a line here. `path` is what an
// address must match; its named groups are handed to the room. A room with a `link` stands in the header.

import { type ComponentType, lazy } from "react";
import type { Texts } from "../texts/texts.ts";

export interface RoomProps {
  /** The named groups of the room's path: {"id": "d0k3…"}. */
  readonly params: Readonly<Record<string, string>>;
  /** Grows as documents come in; rooms ask the API anew by it. */
  readonly revision: number;
  /** Whether files are being read, so that more may come. */
  readonly reading: boolean;
  /** Has all rooms ask anew, after a change made here. */
  readonly refresh: () => void;
}

export interface Room {
  readonly path: RegExp;
  readonly Page: ComponentType<RoomProps>;
  readonly link?: { readonly href: string; readonly text: (texts: Texts) => string };
}

export const rooms: readonly Room[] = [
  {
    path: /^\/$/,
    Page: lazy(async () => ({ default: (await import("../library/library.tsx")).Library })),
    link: { href: "/", text: (texts) => texts.rooms.library },
  },
  {
    path: /^\/documents\/(?<id>[0-9a-z]+)$/,
    Page: lazy(async () => ({ default: (await import("../reader/reader.tsx")).Reader })),
  },
  {
    path: /^\/claims$/,
    Page: lazy(async () => ({ default: (await import("../claims/claims.tsx")).Claims })),
    link: { href: "/claims", text: (texts) => texts.rooms.claims },
  },
  {
    path: /^\/claims\/(?<id>[0-9a-z]+)$/,
    Page: lazy(async () => ({ default: (await import("../claim/claim.tsx")).Claim })),
  },
  {
    path: /^\/actors$/,
    Page: lazy(async () => ({ default: (await import("../actors/actors.tsx")).Actors })),
    link: { href: "/actors", text: (texts) => texts.rooms.actors },
  },
  {
    path: /^\/actors\/(?<id>[0-9a-z]+)$/,
    Page: lazy(async () => ({ default: (await import("../actor/actor.tsx")).Actor })),
  },
  {
    path: /^\/sources$/,
    Page: lazy(async () => ({ default: (await import("../sources/sources.tsx")).Sources })),
    link: { href: "/sources", text: (texts) => texts.rooms.sources },
  },
  {
    path: /^\/sources\/(?<id>[0-9a-z]+)$/,
    Page: lazy(async () => ({ default: (await import("../work/work.tsx")).Work })),
  },
  {
    path: /^\/reuse\/(?<a>[0-9a-z]+)\/(?<b>[0-9a-z]+)$/,
    Page: lazy(async () => ({ default: (await import("../side/side-by-side.tsx")).SideBySide })),
  },
  {
    path: /^\/loaded-words$/,
    Page: lazy(async () => ({ default: (await import("../loaded/loaded-words.tsx")).LoadedWords })),
  },
  {
    path: /^\/search$/,
    Page: lazy(async () => ({ default: (await import("../search/search.tsx")).Search })),
    link: { href: "/search", text: (texts) => texts.rooms.search },
  },
];
