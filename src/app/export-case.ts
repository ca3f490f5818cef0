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
  readonly pieces: AsyncIterable<string>;
}

export async function exportCase(store: Store, options: ExportCaseOptions): Promise<ExportedCase> {
  const documents = await numbered(store);
  const { unknown, withheld } = await findWithheld(store, options.withhold);
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
  return { documents: documents.length, unknown, pieces: pieces() };
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
): Promise<{ readonly unknown: readonly string[]; readonly withheld: readonly Actor[] }> {
  if (names.length === 0) return { unknown: [], withheld: [] };
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
  }
  return { unknown, withheld };
}
