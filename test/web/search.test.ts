// The search, in a real browser on a real index.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { MadeArticle } from "../made-case.ts";
import { articles, harbour } from "./articles.ts";
import { inBrowser } from "./pages.ts";

const strike: MadeArticle = {
  place: "articles/strike.txt",
  source: `Dock strike enters its second week

[The harbour board]s1 [said]c1 [the strike had to end]t1. [Ilse Brandt]s2 [said]c2 [the survey came first]t2.`,
  kinds: ["title"],
  textSays: { title: "Dock strike enters its second week" },
  metadata: {
    outlet: [{ value: "North Quay Gazette", said: { by: "file", field: "json:site" } }],
    published: [{ value: "2020-07-01", said: { by: "file", field: "json:date" } }],
  },
};
const notices: readonly MadeArticle[] = Array.from({ length: 45 }, (_, i) => ({
  place: `articles/notice-${i}.txt`,
  source: `Notice ${i}\n\nThe lantern of quay ${i} is out.`,
  kinds: ["title"],
  textSays: { title: `Notice ${i}` },
}));

const found = (page: Page) => page.locator(".hits .of").allTextContents();
const HARBOUR = "Harbour dispute drags on as dredging stops";
const STRIKE = "Dock strike enters its second week";

await inBrowser("the search", [...articles, strike, ...notices], (pages) => {
  const counted = async (page: Page, n: string): Promise<void> => {
    await page.locator(".search .count", { hasText: n }).waitFor();
  };

  test("finds while one types, marks the words, counts, and keeps the question in the address", async () => {
    const { page, complaints } = await pages.open("/search");
    await page.keyboard.type("survey");
    await counted(page, "Found in 2 articles");
    expect(new URL(page.url()).search).toBe("?q=survey");
    expect(await page.locator(".hits mark").first().textContent()).toBe("survey");
    expect(await page.title()).toBe("survey · Search · Hearsay");
    await page.reload();
    await counted(page, "Found in 2 articles");
    expect(await page.locator("#search-words").inputValue()).toBe("survey");
    expect(complaints).toEqual([]);
  });

  test("drops an answer that comes late", async () => {
    const { page } = await pages.open("/search");
    await page.route("**/api/search?*q=surv&*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue().catch(() => {});
    });
    await page.keyboard.type("surv");
    await page.waitForURL("**/search?q=surv");
    await page.keyboard.type("ey strike");
    await counted(page, "Found in 1 article");
    await page.waitForTimeout(900);
    expect(await found(page)).toEqual([STRIKE]);
  });

  test("looks for quoted words as a phrase, straight or curly, and leaves out what has a minus", async () => {
    for (const question of ['"dock workers"', "“dock workers”"]) {
      const { page } = await pages.open(`/search?q=${encodeURIComponent(question)}`);
      await counted(page, "Found in 1 article");
      expect(await found(page)).toEqual([HARBOUR]);
    }
    const { page } = await pages.open("/search?q=survey+-strike");
    await counted(page, "Found in 1 article");
    expect(await found(page)).toEqual([HARBOUR]);
  });

  test("narrows by speaker, outlet, time and layer, all of them in the address", async () => {
    const { page, complaints } = await pages.open("/search?q=survey");
    await counted(page, "Found in 2 articles");
    await page.getByLabel("Said by").fill("Ilse Brandt");
    await page.waitForURL("**/search?q=survey&speaker=Ilse+Brandt");
    await counted(page, "Found in 2 articles");
    await page.getByLabel("Outlet").fill("gazette");
    await counted(page, "Found in 1 article");
    await page.waitForFunction(() => document.querySelectorAll(".hits .of").length === 1);
    expect(await found(page)).toEqual([STRIKE]);
    await page.getByRole("link", { name: "Clear all of it" }).click();
    expect(await page.getByLabel("Outlet").inputValue()).toBe("");
    await page.getByLabel("Published from").fill("2020");
    await counted(page, "Found in 1 article");
    await page.getByLabel("Published from").fill("");
    await page.getByLabel("Published until").fill("2019-12");
    await page.waitForURL("**/search?q=survey&to=2019-12");
    await counted(page, "Found in 1 article");
    expect(await found(page)).toEqual([HARBOUR]);
    await page.goto(new URL("/search?q=week", pages.served.url).href);
    await counted(page, "Found in 1 article");
    await page.getByLabel("Only within").selectOption("attributions");
    await page.getByText("No article holds this.").waitFor();
    await page.getByRole("link", { name: "search everywhere" }).click();
    await counted(page, "Found in 1 article");
    expect(complaints).toEqual([]);
  });

  test("finds what a speaker says without any words to look for", async () => {
    const { page } = await pages.open("/search?speaker=Ilse");
    await counted(page, "Found in 2 articles");
  });

  test("says how a date is written where one can't be read, and keeps the fields", async () => {
    const { page } = await pages.open("/search?q=survey&from=yesterday");
    await page.getByRole("alert").getByText("2014-06").waitFor();
    expect(await page.getByLabel("Published from").inputValue()).toBe("yesterday");
  });

  test("opens an article at the words, and comes back to the search", async () => {
    const { page, complaints } = await pages.open("/search?q=barges");
    await page.locator(".hits a").first().click();
    await page.locator("article").waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#w\d+-\d+$/);
    const { text } = pages.served.documents[articles.indexOf(harbour)]!.document;
    const [start, end] = new URL(page.url()).hash.slice(2).split("-").map(Number);
    expect(text.slice(start, end)).toBe("barges");
    await page.goBack();
    await counted(page, "Found in 1 article");
    expect(complaints).toEqual([]);
  });

  test("shows more when asked, and its address remembers how many", async () => {
    const { page } = await pages.open("/search?q=lantern");
    await counted(page, "Found in 45 articles");
    expect((await found(page)).length).toBe(20);
    await page.getByRole("link", { name: "Show 20 articles more" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".hits .of").length === 40);
    await page.getByRole("link", { name: "Show 5 articles more" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".hits .of").length === 45);
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll(".hits .of").length === 45);
    expect(new Set(await found(page)).size).toBe(45);
  });

  test("takes the focus by / from anywhere, and leads on by Enter, j and k", async () => {
    const { page } = await pages.open(`/documents/${pages.served.ids[0]}`);
    await page.keyboard.press("/");
    await page.waitForURL("**/search");
    await page.locator("#search-words:focus").waitFor();
    await page.keyboard.type("lantern");
    await counted(page, "Found in 45 articles");
    await page.keyboard.press("Enter");
    const first = await page.locator(":focus .of").textContent();
    await page.keyboard.press("j");
    expect(await page.locator(":focus .of").textContent()).not.toBe(first);
    await page.keyboard.press("k");
    expect(await page.locator(":focus .of").textContent()).toBe(first);
    await page.keyboard.press("/");
    expect(await page.locator("#search-words").evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test("says what can be asked before anything is, and what to do where nothing is found", async () => {
    const { page } = await pages.open("/search");
    await page.getByText("What can be asked").waitFor();
    await page.keyboard.type("zebra");
    await page.getByText("No article holds this.").waitFor();
    await page.getByText("Nothing found").waitFor();
  });

  test("says so when the server is gone, and keeps what was typed", async () => {
    const { page } = await pages.open("/search");
    await page.context().setOffline(true);
    await page.keyboard.type("survey");
    await page.getByRole("alert").getByText("The server does not answer.").waitFor();
    expect(await page.locator("#search-words").inputValue()).toBe("survey");
  });

  test("takes hostile words for words", async () => {
    for (const words of [
      "<script>alert(1)</script>",
      '" OR 1=1 --',
      "NEAR(",
      "*".repeat(500),
      "\u202e\u0000a",
    ]) {
      const { page, complaints } = await pages.open(`/search?q=${encodeURIComponent(words)}`);
      await page.locator(".nothing, .hits").first().waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });
});
