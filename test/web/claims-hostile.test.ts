// Claims, works and passages whose words would like to be markup, to turn the page round, or to fill it: in a real browser,
// as really read from files.

import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { onFolder } from "./sample-case.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-hostile-claims-"));
const markup = '<img src=x onerror="window.harmed = true">';
const told = `“The \u202eswoner\u202c gates of Vell were wound open ${markup} by hand on Sunday night, ${"x".repeat(3000)} from inside the keeper’s house,” said Ann Lowe.`;
writeFileSync(
  join(folder, "one.txt"),
  `Gates ${markup}\n\nThe weir was dry on Monday. ${told} Nobody slept that night.\n`,
);
writeFileSync(
  join(folder, "two.txt"),
  `Lowe speaks\n\nA long night ended in the valley. ${told} The ferry was late again.[7]\n`,
);
afterAll(() => rm(folder, { recursive: true }));

await onFolder("hostile claims", folder, (pages) => {
  test("stay words on every page, and none fills the window", async () => {
    const { items } = await pages.get("/claims");
    expect(items.length).toBeGreaterThan(0);
    const { items: pairs } = await pages.get("/reuse");
    expect(pairs.length).toBeGreaterThan(0);
    const [{ a, b }] = pairs;
    const paths = [
      "/claims",
      `/claims/${items[0].id}`,
      "/sources?list=loose",
      "/sources?list=reuse",
      `/reuse/${a.documentId}/${b.documentId}`,
      `/documents/${a.documentId}?claim=${items[0].id}&shared=shown`,
    ];
    for (const width of [1280, 360])
      for (const path of paths) {
        const { page, complaints } = await pages.open(path, { viewport: { width, height: 800 } });
        await page.waitForTimeout(200);
        expect(await page.locator("main img").count(), path).toBe(0);
        expect(await page.evaluate(() => "harmed" in window), path).toBe(false);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `${path} ${width}`,
        ).toBe(true);
        expect(complaints, path).toEqual([]);
        await page.context().close();
      }
  });

  test("keep their row low in the list", async () => {
    const { page } = await pages.open("/claims", { viewport: { width: 360, height: 800 } });
    const heights = await page
      .locator(".claim-list tbody tr")
      .evaluateAll((rows) => rows.map((r) => r.clientHeight));
    expect(Math.max(...heights)).toBeLessThan(220);
  });
});
