// The sample case, or a folder of files, as it is really read, analysed and joined, served for tests in a browser.

import { beforeAll } from "vitest";
import { addToCase } from "../../src/app/add.ts";
import { builtin } from "../../src/builtin.ts";
import { samples } from "../samples/tables.ts";
import { inBrowser, type Pages } from "./pages.ts";
import { joined } from "./told-articles.ts";

export interface SampleCase extends Pages {
  /** What the API answers. */
  get<T = Json>(path: string): Promise<T>;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer of the API, as a test looks into it
export type Json = any;

export const onSamples = (name: string, declare: (pages: SampleCase) => void): Promise<void> =>
  onFolder(name, samples, declare);

/** The same for the files of another folder. */
export const onFolder = (name: string, folder: string, declare: (pages: SampleCase) => void): Promise<void> =>
  inBrowser(name, [], (pages) => {
    const get = async (path: string) => (await fetch(new URL(`/api${path}`, pages.served.url))).json();
    beforeAll(async () => {
      await pages.served.stop();
      await addToCase(pages.served.store, [folder], { parts: builtin, by: "test", problem: () => {} });
      await pages.served.startAgain();
      await joined(pages.served.url);
    });
    declare(
      Object.assign(Object.create(pages), {
        get,
        open: (...args: Parameters<Pages["open"]>) => pages.open(...args),
      }) as SampleCase,
    );
  });
