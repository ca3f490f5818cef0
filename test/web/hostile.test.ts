// Articles are written by anyone. Their words are shown as words, whatever they try to be.

import { expect, test } from "vitest";
import { hostile } from "./articles.ts";
import { inBrowser } from "./pages.ts";

await inBrowser("a hostile article", [hostile], (pages) => {
  test("stays text in the library, in the reader and in the panel", async () => {
    const { page, complaints } = await pages.open("/");
    const harmed = () => page.evaluate(() => "harmed" in window);
    const { document } = pages.served.documents[0]!;
    const title = document.metadata.title[0]!.value;
    expect(await page.locator("tbody .title bdi").first().textContent()).toBe(title);
    expect(await harmed()).toBe(false);

    await page.locator("tbody .title a").first().click();
    await page.locator("article").waitFor();
    expect(await page.locator("article :is(script, img, a, b, style, svg)").count()).toBe(0);
    expect(await page.locator("main img, main script, main style").count()).toBe(0);
    await page.keyboard.press("j");
    await page.locator(".chosen").waitFor();
    expect(await page.locator(".about dd").nth(1).innerText()).toBe("<b>nothing</b> &amp; left");
    expect(await page.title()).toBe(`${title} · Hearsay`);
    expect(await harmed()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test("turns round no words but its own", async () => {
    const { page } = await pages.open("/");
    const cells = await page.locator("tbody bdi").count();
    expect(cells).toBeGreaterThan(0);
    // An override that is not closed must not reach the words after it.
    const isolated = await page
      .locator("tbody bdi")
      .evaluateAll((all) => all.every((one) => getComputedStyle(one).unicodeBidi === "isolate"));
    expect(isolated).toBe(true);
  });

  test("could not run a script if it were markup: the policy refuses one", async () => {
    const { page, complaints } = await pages.open("/");
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.harmed = true";
      document.body.append(script);
      const image = document.createElement("div");
      image.innerHTML = '<img src="x:" onerror="window.harmed = true">';
      document.body.append(image);
    });
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => "harmed" in window)).toBe(false);
    expect(complaints.join("\n")).toContain("Content Security Policy");
  });
});
