// The contract that any Store must pass, run alike on every implementation: what src/keep/store.ts promises, and nothing
// of how it is kept. `storeContract("sqlite", open)` declares the whole suite.

import { afterEach, beforeEach, describe } from "vitest";
import type { Store } from "../../src/keep/store.ts";
import { adding } from "./store-adding.ts";
import { asking } from "./store-asking.ts";
import { removing } from "./store-removing.ts";
import { reviewing } from "./store-reviewing.ts";

/** A store over an empty case that lasts for one test. */
export interface OpenedStore {
  readonly store: Store;
  /** Closes the store and opens the same case again. */
  reopen(): Promise<Store>;
  /** Deletes the case. */
  dispose(): Promise<void>;
}

/** What each test is handed: the open store, and a way to close and open it. */
export interface Bench {
  store: Store;
  reopen(): Promise<void>;
}

export function storeContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`the ${name} store`, () => {
    let opened: OpenedStore;
    const bench = {} as Bench;
    beforeEach(async () => {
      opened = await open();
      bench.store = opened.store;
      bench.reopen = async () => {
        bench.store = await opened.reopen();
      };
    });
    afterEach(async () => {
      await bench.store.close();
      await opened.dispose();
    });
    describe("adding", () => adding(bench));
    describe("asking", () => asking(bench));
    describe("removing and deciding", () => removing(bench));
    describe("reviewing", () => reviewing(bench));
  });
}
