// The contract of a store, on SQLite.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteCase } from "../../src/keep/sqlite/open.ts";
import { storeContract } from "../contracts/store.ts";

storeContract("sqlite", async () => {
  const folder = await mkdtemp(join(tmpdir(), "hearsay-case-"));
  let store = await openSqliteCase(folder, { create: true });
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await openSqliteCase(folder);
      return store;
    },
    dispose: () => rm(folder, { recursive: true }),
  };
});
