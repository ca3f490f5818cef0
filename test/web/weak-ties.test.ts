// Two articles of one outlet that tell the same in other words: a tie that alone joins nothing, unless one says so. In a
// real browser, as really read from files.

import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { onFolder } from "./sample-case.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-weak-ties-"));
const write = (name: string, author: string, date: string, title: string, paragraphs: readonly string[]) =>
  writeFileSync(
    join(folder, `${name}.html`),
    `<!doctype html><html><head><meta property="og:site_name" content="The Vell Ledger">
    <meta name="author" content="${author}"><meta property="article:published_time" content="${date}">
    <title>${title}</title></head><body><article><h1>${title}</h1><p>By ${author}</p>
    ${paragraphs.map((one) => `<p>${one}</p>`).join("\n")}</article></body></html>`,
  );
write("one", "Ann Lowe", "2019-03-04", "A weir stands open", [
  "The market at Saltmere was quiet on Monday and most of its stalls stayed shut.",
  "Harbour master Jon Pell said that the Saltmere weir was opened by hand by 12 guards on Sunday night.",
  "Fishermen mended nets along the quay until the evening bell rang.",
]);
write("two", "Ben Marsh", "2019-03-09", "Guards at the weir", [
  "Rain fell over the lower valley all week, and the ferry did not sail.",
  "Teacher Ilse Brandt said 12 guards opened the Saltmere weir by hand on Sunday night.",
  "The school will open again after the spring holiday.",
]);
afterAll(() => rm(folder, { recursive: true }));

await onFolder("a claim in two articles of one outlet", folder, (pages) => {
  test("has no known dependence, and one origin at most where one counts the outlet", async () => {
    const { page, complaints } = await pages.open("/claims");
    await page.locator(".claim-list .title > a").click();
    await page.locator("#origins-title", { hasText: "No known dependence" }).waitFor();
    expect(await page.getByText("Nothing is known to tie this telling to another.").count()).toBe(2);
    const weak = page.locator('[aria-labelledby="weak-title"]');
    expect(await weak.innerText()).toContain("appeared in the same outlet, or under the same owner, as");
    await weak.getByLabel("Count ties of one outlet too").check();
    await page.getByText("Counting them: at most 1 origin known").waitFor();
    await page.reload();
    await page.getByText("Counting them: at most 1 origin known").waitFor();
    await weak.getByLabel("Count ties of one outlet too").uncheck();
    await page.getByText("Counting them").waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  test("is drawn with a dotted line, which the legend explains", async () => {
    const { page } = await pages.open("/claims");
    await page.locator(".claim-list .title > a").click();
    await page.locator(".route .arc.is-weak").waitFor();
    expect(await page.locator(".route-legend").innerText()).toContain("same outlet or owner only");
    const dashes = await page
      .locator(".route .arc .line")
      .evaluate((line) => getComputedStyle(line).strokeDasharray);
    expect(dashes).not.toBe("none");
  });
});
