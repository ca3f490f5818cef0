// Whom a user means by the names to withhold: the actors that have such a name in any article, with every name that the case
// has joined to it; and whose names look so much like one that they may be the same person.

import type { Store } from "../extend.ts";
import { actorsOf } from "../find/mention/actors.ts";
import type { Actor } from "../model/actor.ts";
import { numbered } from "./choose.ts";

export interface Withheld {
  /** Names that no actor of the case has. Where there are any, nothing must be written. */
  readonly unknown: readonly string[];
  /** Actors of articles and of the case, under their own ids. */
  readonly actors: readonly Actor[];
  /** Names that stay, though they look like one that is withheld: another spelling of a person, perhaps. */
  readonly alike: readonly string[];
}

export async function findWithheld(store: Store, names: readonly string[]): Promise<Withheld> {
  if (names.length === 0) return { unknown: [], actors: [], alike: [] };
  const byId = new Map<string, Actor>();
  for (const { id } of await numbered(store)) {
    const kept = await store.document(id);
    if (kept === null) continue;
    const { mentions } = await store.layers(kept.document.version.id, ["mentions"]);
    for (const actor of actorsOf(mentions, kept.document.text)) {
      const known = byId.get(actor.id);
      byId.set(actor.id, known ? { ...known, names: [...known.names, ...actor.names] } : actor);
    }
  }
  const actors: Actor[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    const wanted = name.trim().toLowerCase();
    const isCalled = (actor: Actor): boolean =>
      [actor.name, ...actor.names.map((one) => one.name)].some((one) => one.toLowerCase() === wanted);
    const joined = (await store.actors.page({ filter: name })).items.filter(isCalled);
    // Also under spellings that joining took for the same name: what the case shows as one is withheld as one.
    const other = new Set(
      joined.flatMap((actor) => actor.names.flatMap((one) => (one.loaded ? [] : [one.name.toLowerCase()]))),
    );
    const meant = [...byId.values()].filter(
      (actor) => isCalled(actor) || actor.names.some((one) => other.has(one.name.toLowerCase())),
    );
    if (meant.length === 0 && joined.length === 0) unknown.push(name);
    actors.push(...joined.map(({ id, type, name, names }) => ({ id, type, name, names })), ...meant);
    // "Madroun" alone, in an article that gives no first name, is taken for her too: hiding one too many does no harm.
    const words = new Set(wanted.split(/\s+/u));
    actors.push(
      ...[...byId.values()].filter(
        (actor) =>
          !meant.includes(actor) &&
          actor.name
            .toLowerCase()
            .split(/\s+/u)
            .every((word) => words.has(word)),
      ),
    );
  }
  const hidden = new Set(actors.flatMap((actor) => [actor.id, ...actor.names.map((one) => one.name)]));
  const rest = [...byId.values()].filter(({ id }) => !hidden.has(id));
  return {
    unknown,
    actors,
    alike: lookingAlike(actors, rest).filter((name) => !hidden.has(name)),
  };
}

/** Names of `others` with a word that is, or is two edits from, a word of a person to withhold. Words of five letters on. */
function lookingAlike(withheld: readonly Actor[], others: readonly Actor[]): readonly string[] {
  const wordsOf = (name: string): string[] => name.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  const hidden = new Set(
    withheld
      .filter(({ type }) => type === "Person")
      .flatMap((actor) => actor.names.flatMap(({ name }) => wordsOf(name))),
  );
  const alike = new Set<string>();
  for (const actor of others)
    for (const { name } of actor.names)
      if (wordsOf(name).some((word) => [...hidden].some((other) => withinTwoEdits(word, other))))
        alike.add(name);
  return [...alike].sort();
}

/** Levenshtein's distance of at most two, by the plain table: names are short. */
function withinTwoEdits(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]! <= 2;
}
