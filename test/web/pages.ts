// What the browser tests share: one browser and one served case a file of tests, and pages opened on it.

import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe } from "vitest";
import type { NewDocument } from "../../src/keep/store.ts";
import type { ServerOptions } from "../../src/serve/server.ts";
import { launchBrowser, type OpenedPage, openPage } from "../browser.ts";
import type { MadeArticle } from "../made-case.ts";
import { type ServedCase, serveCase } from "../served-case.ts";

export interface Pages {
  readonly served: ServedCase;
  /** Opens a path of the application, "/documents/d123", and waits until it shows. Closed when the test ends. */
  open(path: string, options?: BrowserContextOptions, until?: string): Promise<OpenedPage>;
}

/** Declares tests that need a browser; where none runs they skip, and the reason is printed. */
export async function inBrowser(
  name: string,
  articles: readonly (MadeArticle | NewDocument)[],
  declare: (pages: Pages) => void,
  options: Partial<ServerOptions> = {},
): Promise<void> {
  const { browser, reason } = await launchBrowser();
  if (reason !== null) process.stderr.write(`Browser tests of ${name} are skipped: ${reason}.\n`);
  describe.skipIf(browser === null)(name, () => {
    const pages = {
      open: (path, options, until) =>
        openPage(browser!, new URL(path, pages.served.url).href, options, until),
    } as {
      -readonly [K in keyof Pages]: Pages[K];
    };
    beforeAll(async () => {
      pages.served = await serveCase(articles, options);
    });
    afterEach(async () => {
      for (const context of browser!.contexts()) await context.close();
    });
    afterAll(async () => {
      await browser?.close();
      await pages.served.close();
    });
    declare(pages);
  });
}

/** The titles of the library's rows that are drawn. */
export const titlesOf = (page: Page): Promise<string[]> =>
  page.locator(".documents tbody .title > :is(a, span:first-child)").allTextContents();
