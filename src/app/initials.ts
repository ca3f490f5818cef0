// Names that must not be seen, as initials: "Ann Lee" as "A. L.", wherever they stand as whole words, in any case.

import type { Actor } from "../model/actor.ts";

/** Replaces every name of the given actors by its initials. Longer names first. */
export function initialsFor(actors: readonly Actor[]): (words: string) => string {
  const names = actors
    .flatMap((actor) => [actor.name, ...actor.names.map(({ name }) => name)])
    .filter((name) => name.trim() !== "")
    .sort((a, b) => b.length - a.length);
  if (names.length === 0) return (words) => words;
  const pattern = names.map((name) => name.trim().split(/\s+/u).map(RegExp.escape).join("\\s+")).join("|");
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu");
  return (words) => words.replace(any, initials);
}

export const initials = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .map((part) => /\p{L}|\p{N}/u.exec(part)?.[0])
    .filter((letter) => letter !== undefined)
    .map((letter) => `${letter.toUpperCase()}.`)
    .join(" ");
