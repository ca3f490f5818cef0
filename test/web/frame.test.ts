// What stands around all rooms: news from the server, other windows, the case that is open, and how much the first page
// weighs.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { newDocument } from "../made-case.ts";
import { articles, bare, harbour } from "./articles.ts";
import { inBrowser, titlesOf } from "./pages.ts";

// The cases of this machine's user are no business of a test.
const home = mkdtempSync(join(tmpdir(), "hearsay-home-"));
process.env.HEARSAY_HOME = home;
afterAll(() => rmSync(home, { recursive: true, force: true }));

await inBrowser("the frame", articles, (pages) => {
  test("weighs less than 200 kB compressed at the first load", async () => {
    for (const path of ["/", "/search", `/documents/${pages.served.ids[0]}`]) {
      const { page } = await pages.open("/nowhere");
      const weights: Promise<number>[] = [];
      page.on("response", (response) => {
        if (response.url().includes("/api/events")) return;
        weights.push(
          response.body().then(
            (body) => gzipSync(body).length,
            () => 0,
          ),
        );
      });
      await page.goto(new URL(path, pages.served.url).href);
      await page.locator("main h1").waitFor();
      await page.waitForTimeout(300);
      const weight = (await Promise.all(weights)).reduce((sum, one) => sum + one, 0);
      expect(weight, path).toBeGreaterThan(40_000);
      expect(weight, path).toBeLessThan(200_000);
    }
  });

  test("another window hears of what was removed and brought back here", async () => {
    const { page } = await pages.open("/");
    const other = await page.context().newPage();
    await other.goto(pages.served.url);
    await other.getByText("3 articles", { exact: true }).waitFor();
    await page.getByRole("checkbox", { name: "Select A walk" }).click();
    await page.keyboard.press("Delete");
    await other.getByText("2 articles", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Undo (z)" }).click();
    await other.getByText("3 articles", { exact: true }).waitFor();
  });

  test("ten windows all load and hear the news, though a browser allows a server six connections", async () => {
    const { page } = await pages.open("/");
    const others: Page[] = [];
    for (let i = 0; i < 9; i++) {
      const other = await page.context().newPage();
      await other.goto(pages.served.url);
      await other.getByText("3 articles", { exact: true }).waitFor();
      others.push(other);
    }
    // The window that listened for all of them is closed; another takes its place.
    await page.close();
    const [first] = others;
    await first!.waitForTimeout(500);
    await first!.getByRole("checkbox", { name: "Select A walk" }).click();
    await first!.keyboard.press("Delete");
    for (const other of others) await other.getByText("2 articles", { exact: true }).waitFor();
    await first!.getByRole("button", { name: "Undo (z)" }).click();
    await others[8]!.getByText("3 articles", { exact: true }).waitFor();
  });

  test("goes back and forward through rooms, and keeps their questions", async () => {
    const { page } = await pages.open("/?sort=title");
    await page.getByRole("link", { name: "Search", exact: true }).click();
    await page.locator("#search-words").fill("survey");
    await page.waitForURL("**/search?q=survey");
    await page.locator(".hits a").first().click();
    await page.locator("article").waitFor();
    await page.goBack();
    await page.locator(".hits a").first().waitFor();
    await page.goBack();
    await page.locator('th.title[aria-sort="ascending"]').waitFor();
    await page.goForward();
    await page.locator(".hits a").first().waitFor();
  });
});

await inBrowser("the frame without its server", [bare, harbour], (pages) => {
  test("says in one line that the server is gone, and when it is back, and shows what came meanwhile", async () => {
    const { page } = await pages.open("/");
    await page.waitForTimeout(300);
    await pages.served.stop();
    await page.getByText("The server does not answer. What you see stays").waitFor();
    expect((await titlesOf(page)).length).toBe(2);
    await pages.served.store.add(newDocument(articles[1]!));
    await pages.served.startAgain();
    await page.getByText("The server is back.").waitFor();
    await page.getByText("3 articles", { exact: true }).waitFor();
  });
});

const samples = fileURLToPath(new URL("../../samples", import.meta.url));

await inBrowser(
  "the case menu",
  [bare],
  (pages) => {
    test("starts an empty case, tells the window that still shows the other one, and opens it again", async () => {
      const { page, complaints } = await pages.open("/");
      const other = await page.context().newPage();
      await other.goto(pages.served.url);
      await other.getByText("1 article", { exact: true }).waitFor();
      await page.getByRole("button", { name: "Case: Saltmere" }).click();
      await page.getByLabel("Start an empty case").fill("Quay papers");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Case: Quay papers" }).waitFor();
      await page.getByText("This case holds no articles yet.").waitFor();
      await other.getByText("This window shows the case Saltmere, and Quay papers is open now.").waitFor();
      await other.getByRole("button", { name: "Show it" }).click();
      await other.getByText("This case holds no articles yet.").waitFor();
      expect(complaints).toEqual([]);
    });

    test("opens the sample case from an empty one", async () => {
      const { page } = await pages.open("/");
      await page.getByRole("button", { name: "open the sample case" }).click();
      await page.getByText("16 articles", { exact: true }).waitFor({ timeout: 25_000 });
      await page.getByRole("button", { name: "Case: sample" }).click();
      await page.getByRole("button", { name: /^Quay papers/ }).click();
      await page.getByText("This case holds no articles yet.").waitFor();
    });

    test("says in its own place why a case can't be started", async () => {
      const { page } = await pages.open("/");
      await page.locator("button.case").click();
      await page.getByLabel("Start an empty case").fill("a/b");
      await page.getByRole("button", { name: "Start", exact: true }).click();
      await page.locator("#cases [role=alert]", { hasText: "leave out" }).waitFor();
    });
  },
  { samples },
);
