// The Store interface over one connection and one folder of originals: each method is one function of its own file.

import type { Store } from "../store.ts";
import { actorsIn } from "./actors.ts";
import { add, identify, known } from "./add.ts";
import type { Connection } from "./connection.ts";
import { decide, decisions, redoable, undoable } from "./decisions.ts";
import { counts, documentPage, keptDocument, state, stateAll } from "./documents.ts";
import { joinsIn } from "./joins.ts";
import { layersOf, putLayers, staleVersions } from "./layers.ts";
import { logPage } from "./log.ts";
import type { Originals } from "./originals.ts";
import { purge, remove, restore } from "./remove.ts";
import { reusesIn } from "./reuses.ts";
import { search } from "./search.ts";
import { set, setting } from "./settings.ts";
import { verify } from "./verify.ts";
import { viewsIn } from "./views.ts";

// Asynchronous functions, although SQLite answers at once: a store on a server will not, and what throws must reject.
export const sqliteStore = (connection: Connection, originals: Originals): Store => ({
  joins: joinsIn(connection),
  actors: actorsIn(connection),
  reuses: reusesIn(connection),
  views: viewsIn(connection),
  add: (entry) => add(connection, originals, entry),
  identify: async (arrival) => identify(connection, originals, arrival),
  known: async (place, sha256, reader) => known(connection, place, sha256, reader),
  documents: async (query) => documentPage(connection, query),
  document: async (id, versionId) => keptDocument(connection, id, versionId),
  layers: async (versionId, names) => layersOf(connection, versionId, names),
  putLayers: async (versionId, layers) => putLayers(connection, versionId, layers),
  stale: async (finders) => staleVersions(connection, finders),
  original: (sha256) => originals.read(sha256),
  state: async (documentId, field, stated) => state(connection, documentId, field, stated),
  stateAll: async (documentIds, field, stated, by) => stateAll(connection, documentIds, field, stated, by),
  search: async (query, page) => search(connection, query, page),
  setting: async (name) => setting(connection, name),
  set: async (name, value, by) => set(connection, name, value, by),
  remove: async (documentIds, by) => remove(connection, documentIds, by),
  restore: async (documentIds, by) => restore(connection, documentIds, by),
  purge: async (documentIds, by) => purge(connection, originals, documentIds, by),
  decide: async (draft, after) => decide(connection, draft, after),
  undoable: async (reviewer, documentId) => undoable(connection, reviewer, documentId),
  redoable: async (reviewer, documentId) => redoable(connection, reviewer, documentId),
  decisions: async (documentId) => decisions(connection, documentId),
  log: async (page) => logPage(connection, page),
  counts: async () => counts(connection),
  verify: () => verify(connection, originals),
  close: async () => connection.close(),
});
