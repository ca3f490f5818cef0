// The library, in a real browser.

import { expect, test } from "vitest";
import { progressFeed } from "../../src/serve/progress-feed.ts";
import { newDocument } from "../made-case.ts";
import { articles, bare, harbour } from "./articles.ts";
import { inBrowser } from "./pages.ts";

const titles = ".documents tbody .title > a";

await inBrowser("the library", articles, (pages) => {
  test("lists every article with what is known of it, and what is not", async () => {
    const { page, complaints } = await pages.open("/");
    expect(await page.title()).toBe("Library · Hearsay");
    expect(await page.locator(".count").textContent()).toBe("3 articles");
    const row = page.locator("tbody tr", { hasText: "Harbour dispute" });
    expect(await row.locator("td:not(.pick)").allTextContents()).toEqual([
      "Mara Quill",
      "Saltmere Ledger",
      "4 March 2019",
      "6",
      "2",
    ]);
    const bare = page.locator("tbody tr", { hasText: "A walk along the quay" });
    expect(await bare.locator("td:not(.pick)").allTextContents()).toEqual([
      "not known",
      "not known",
      "not known",
      "–",
      "–",
    ]);
    expect(complaints).toEqual([]);
  });

  test("says how often the finder errs, as measured", async () => {
    const { page } = await pages.open("/");
    expect(await page.locator(".accuracy").textContent()).toBe(
      "Found by rules. Measured on 84 made-up articles: of 100 attributions shown about 61 are right, and about 43 of 100 that are there are found.",
    );
  });

  test("sorts by a column, backwards when it is asked again, and back goes back", async () => {
    const { page } = await pages.open("/");
    await page.getByRole("link", { name: "Title", exact: true }).click();
    await page.locator('th.title[aria-sort="ascending"]').waitFor();
    await page.waitForFunction((of) => document.querySelector(of)?.textContent?.startsWith("A walk"), titles);
    await page.getByRole("link", { name: "Title", exact: true }).click();
    await page.locator('th.title[aria-sort="descending"]').waitFor();
    await page.waitForFunction((of) => document.querySelector(of)?.textContent?.startsWith("<img"), titles);
    await page.goBack();
    await page.locator('th.title[aria-sort="ascending"]').waitFor();
  });

  test("filters while one types, and its address keeps the filter", async () => {
    const { page } = await pages.open("/");
    await page.keyboard.press("f");
    await page.keyboard.type("ledger");
    await page.getByText("1 article matches “ledger”").waitFor();
    expect(new URL(page.url()).search).toBe("?filter=ledger");
    await page.reload();
    await page.getByText("1 article matches “ledger”").waitFor();
    expect(await page.locator(titles).allTextContents()).toEqual([
      "Harbour dispute drags on as dredging stops",
    ]);
  });

  test("says so where nothing matches, and how to see all again", async () => {
    const { page } = await pages.open("/?filter=zebra");
    await page.getByText("No article matches “zebra”.").waitFor();
    await page.getByRole("link", { name: "Clear the filter" }).click();
    await page.getByText("3 articles").waitFor();
    expect(await page.locator(".filter").inputValue()).toBe("");
  });

  test("leads from a number to the list that it counts", async () => {
    const { page } = await pages.open("/");
    await page.getByRole("link", { name: "2 dangling footnotes" }).click();
    await page.locator(".items li").first().waitFor();
    expect(await page.locator("#list-title").textContent()).toBe("Dangling footnotes");
    expect(await page.locator(".items .summary").allTextContents()).toEqual(["[2]", "[3]"]);
  });

  test("answers an address that leads nowhere with the way to the library", async () => {
    const { page } = await pages.open("/nowhere");
    expect(await page.getByRole("alert").textContent()).toContain("There is no page at this address.");
    await page.getByRole("link", { name: "Go to the library" }).click();
    await page.locator(".documents").waitFor();
  });
});

const progress = progressFeed();
progress.report({ state: "reading", done: 0, total: 3, current: "articles/bare.txt" });

await inBrowser(
  "the library while articles are read",
  [],
  (pages) => {
    test("shows how far the reading has come, each article as it comes, and what failed", async () => {
      const { page, complaints } = await pages.open("/", {}, ".progress");
      await page.getByText("Reading: 0 of 3 files").waitFor();
      expect(await page.getByText("This case holds no articles yet.").count()).toBe(0);
      await pages.served.store.add(newDocument(bare));
      await page.waitForTimeout(2000);
      progress.report({ done: 2, current: "articles/harbour.txt" });
      await page.getByText("Reading: 2 of 3 files").waitFor();
      await page.getByRole("link", { name: "A walk along the quay" }).waitFor();
      await pages.served.store.add(newDocument(harbour));
      const failure = {
        at: "articles/empty.txt",
        what: "is empty.",
        todo: "Leave it out.",
        kind: "failed",
      } as const;
      progress.report({ state: "done", done: 3, current: null, problems: [failure] });
      await page.getByText("2 articles").waitFor();
      await page.getByText("1 file could not be read").click();
      await page.getByText("articles/empty.txt is empty. Leave it out.").waitFor();
      expect(complaints).toEqual([]);
    });
  },
  { progress },
);

await inBrowser("the library without its server", [bare], (pages) => {
  test("says that the server does not answer, and what to do", async () => {
    const { page } = await pages.open("/");
    await page.context().setOffline(true);
    await page.getByRole("link", { name: "A walk along the quay" }).click();
    await page.getByText("The server does not answer.").waitFor();
    expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(1);
  });
});
