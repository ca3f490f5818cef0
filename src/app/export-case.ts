// A whole case as one JSON document, an article at a time, through the export gate.

import type { Store } from "../extend.ts";
import { actorsOf } from "../find/mention/actors.ts";
import type { Actor } from "../model/actor.ts";
import type { FoundLayer, StoredLayerName } from "../model/layers.ts";
import { storedLayers } from "../model/layers.ts";
import { numbered } from "./choose.ts";
import { type PassedDocument, passGate } from "./export-gate.ts";

export interface ExportCaseOptions {
  readonly reviewed: boolean;
  readonly text: boolean;
  /** Names of actors to show as initials; any name of the actor, in any case. */
  readonly withhold: readonly string[];
}

export interface ExportedCase {
  readonly documents: number;
  /** Names to withhold that no actor of the case has. Where there are any, `pieces` must not be written. */
  readonly unknown: readonly string[];
  /** Names that stay, though they look like one that is withheld: another spelling of a person, perhaps. */
  readonly alike: readonly string[];
  readonly pieces: AsyncIterable<string>;
}

export async function exportCase(store: Store, options: ExportCaseOptions): Promise<ExportedCase> {
  const documents = await numbered(store);
  const { unknown, withheld, alike } = await findWithheld(store, options.withhold);
  async function* pieces(): AsyncGenerator<string> {
    const head = {
      format: "hearsay-case/1",
      note: "What was said, by whom, on whose word. Nothing here says that a claim is true or false.",
      reviewedOnly: options.reviewed,
      withText: options.text && withheld.length === 0,
      withheld: withheld.length,
    };
    yield `${JSON.stringify(head).slice(0, -1)},"documents":[`;
    let between = "\n";
    for (const { id } of documents) {
      const passed = await passOne(store, id, withheld, options);
      if (passed === null) continue;
      yield `${between}${JSON.stringify(passed)}`;
      between = ",\n";
    }
    yield "\n]}\n";
  }
  return { documents: documents.length, unknown, alike, pieces: pieces() };
}

async function passOne(
  store: Store,
  id: string,
  withheld: readonly Actor[],
  options: ExportCaseOptions,
): Promise<PassedDocument | null> {
  const kept = await store.document(id);
  if (kept === null) return null;
  const found = await store.layers(kept.document.version.id, storedLayers);
  const layers = storedLayers.map(
    (name) => ({ name, finder: "", items: found[name] }) as FoundLayer<StoredLayerName>,
  );
  const actors = [...actorsOf(found.mentions, kept.document.text), ...withheld];
  return passGate(kept.document, layers, actors, await store.decisions(id), {
    reviewed: options.reviewed,
    text: options.text,
    withhold: new Set(withheld.map((actor) => actor.id)),
  });
}

/** The actors whom the given names mean, with all the names that any article gives them. */
async function findWithheld(
  store: Store,
  names: readonly string[],
): Promise<{
  readonly unknown: readonly string[];
  readonly withheld: readonly Actor[];
  readonly alike: readonly string[];
}> {
  if (names.length === 0) return { unknown: [], withheld: [], alike: [] };
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
  const withheld: Actor[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    const wanted = name.trim().toLowerCase();
    const meant = [...byId.values()].filter((actor) =>
      [actor.name, ...actor.names.map((one) => one.name)].some((one) => one.toLowerCase() === wanted),
    );
    if (meant.length === 0) unknown.push(name);
    withheld.push(...meant);
    // "Madroun" alone, in an article that gives no first name, is taken for her too: hiding one too many does no harm.
    const words = new Set(wanted.split(/\s+/u));
    withheld.push(
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
  const hidden = new Set(withheld.map(({ id }) => id));
  const rest = [...byId.values()].filter(({ id }) => !hidden.has(id));
  return { unknown, withheld, alike: lookingAlike(withheld, rest) };
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
