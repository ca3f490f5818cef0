// The first minute: a tour of four steps beside the pages of the sample case.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { articles } from "./articles.ts";
import { inBrowser } from "./pages.ts";

const step = (page: Page, n: number) => page.locator(".tour", { hasText: `Step ${n} of 4` });
const next = (page: Page) => page.locator(".tour button.strong").click();

/** Whether the panel lies over what it explains; waits until that is there and at rest. */
async function covers(page: Page): Promise<boolean> {
  await page.locator("[data-explained]").waitFor();
  await page.waitForTimeout(500);
  return page.evaluate(() => {
    const one = document.querySelector("[data-explained]")!.getBoundingClientRect();
    const two = document.querySelector(".tour")!.getBoundingClientRect();
    return one.bottom > two.top + 1 && one.top < two.bottom - 1;
  });
}

await inBrowser(
  "the tour",
  articles,
  (pages) => {
    test("greets once, leads through four steps, and doesn't come again", async () => {
      const { page, complaints } = await pages.open("/");
      await step(page, 1).waitFor();
      await next(page);
      await step(page, 2).waitFor();
      await page.locator(".chosen").waitFor();
      expect(new URL(page.url()).pathname).toMatch(/^\/documents\//);
      await next(page);
      await step(page, 3).waitFor();
      await next(page);
      await step(page, 4).waitFor();
      await page.locator(".documents").waitFor();
      await page.getByRole("button", { name: "Done" }).click();
      await page.locator(".tour").waitFor({ state: "detached" });
      await page.reload();
      await page.locator(".documents").waitFor();
      await page.waitForTimeout(300);
      expect(await page.locator(".tour").count()).toBe(0);
      expect(complaints).toEqual([]);
    });

    test("can be left at any step by Escape and by its button, and taken again from the help", async () => {
      const { page } = await pages.open("/");
      await step(page, 1).waitFor();
      await page.keyboard.press("Escape");
      await page.locator(".tour").waitFor({ state: "detached" });
      await page.keyboard.press("?");
      await page.getByRole("button", { name: "Take the tour" }).click();
      await step(page, 1).waitFor();
      await next(page);
      await step(page, 2).waitFor();
      await page.getByRole("button", { name: "Leave the tour (Esc)" }).click();
      await page.locator(".tour").waitFor({ state: "detached" });
    });

    test("goes back a step, stays where it is over a reload, and leads back to whoever strays", async () => {
      const { page } = await pages.open("/");
      await step(page, 1).waitFor();
      await next(page);
      await step(page, 2).waitFor();
      await page.reload();
      await step(page, 2).waitFor();
      await page.getByRole("link", { name: "Search", exact: true }).click();
      await page.locator("#search-words").waitFor();
      await page.locator(".tour").getByRole("link", { name: "Show it" }).click();
      await page.locator(".chosen").waitFor();
      await page.locator(".tour").getByRole("button", { name: "Back" }).click();
      await step(page, 1).waitFor();
      await page.locator(".documents").waitFor();
    });

    for (const width of [1280, 360])
      test(`never covers what it explains, ${width} px wide`, async () => {
        const { page } = await pages.open("/", { viewport: { width, height: 800 } });
        for (let n = 1; n <= 4; n++) {
          await step(page, n).waitFor();
          expect(await covers(page), `step ${n}`).toBe(false);
          if (n < 4) await next(page);
        }
      });

    test("leads to its article also where Next was pressed before that was known", async () => {
      const { page } = await pages.open("/");
      await step(page, 1).waitFor();
      await page.keyboard.press("Escape");
      await page.route("**/layers?names=attributions", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        await route.continue();
      });
      await page.keyboard.press("?");
      await page.getByRole("button", { name: "Take the tour" }).click();
      await step(page, 1).waitFor();
      await next(page);
      await step(page, 2).waitFor();
      expect(new URL(page.url()).pathname).toBe("/");
      await page.locator(".chosen").waitFor();
    });

    test("is no dialog: the page beneath works on, and the keyboard stays on the tour's own button", async () => {
      const { page } = await pages.open("/");
      await step(page, 1).waitFor();
      await page.locator(".tour button.strong").focus();
      await page.keyboard.press("Enter");
      await page.locator(".chosen").waitFor();
      expect(await page.locator(":focus").textContent()).toBe("Next");
      await page.locator("main").focus();
      const before = page.url();
      await page.keyboard.press("j");
      await page.waitForFunction((url) => location.href !== url, before);
    });
  },
  { caseName: "sample" },
);

await inBrowser("a case of one's own", articles, (pages) => {
  test("is not greeted with the tour", async () => {
    const { page } = await pages.open("/");
    await page.waitForTimeout(400);
    expect(await page.locator(".tour").count()).toBe(0);
  });
});
