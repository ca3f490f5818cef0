// Reviewing for everyone: what axe finds in each state, on wide and small screens and in both themes; what is heard; and
// decisions whose words a new version of the article no longer holds.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { MadeArticle } from "../made-case.ts";
import { newDocument } from "../made-case.ts";
import { articles, harbour } from "./articles.ts";
import { inBrowser } from "./pages.ts";
import { choose, faults, ready, selectWords } from "./reviewing.ts";

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const notice = (words: string): MadeArticle => ({
  place: "articles/notice.txt",
  source: `A notice at the gate\n\n${words}`,
  kinds: ["title"],
});

await inBrowser(
  "reviewing for everyone",
  [...articles, notice("[The porter]s1 [said]c1 [that the gate was shut]t1.")],
  (pages) => {
    const path = () => `/documents/${pages.served.ids[articles.indexOf(harbour)]}`;

    for (const colorScheme of ["light", "dark"] as const)
      for (const width of [1280, 360])
        test(`axe finds nothing while one decides, corrects, adds and notes, ${colorScheme}, ${width} px wide`, async () => {
          const { page } = await pages.open(path(), { colorScheme, viewport: { width, height: 800 } });
          await ready(page);
          const look = async (): Promise<void> => {
            expect(await faults(page)).toEqual([]);
            expect(await sideways(page)).toBeLessThanOrEqual(0);
          };
          await page.keyboard.press("j");
          await page.keyboard.press("a");
          await page.getByText(/Accepted by me/).waitFor();
          await page.keyboard.press("n");
          await page.keyboard.type("Ask again.");
          await look();
          await page.keyboard.press("Enter");
          await page.locator(".notes li").first().waitFor();
          await page.keyboard.press("j");
          await page.keyboard.press("r");
          await page.getByText(/Rejected by me/).waitFor();
          await look();
          await page.keyboard.press("c");
          await page.getByRole("slider").first().waitFor();
          await page.keyboard.press("w");
          await look();
          await page.keyboard.press("ArrowDown");
          await page.keyboard.press("ArrowRight");
          await page.keyboard.press("Escape");
          await page.getByText("There is a draft of a correction.").waitFor();
          await look();
          await page.keyboard.press("Escape");
          await page
            .getByRole("button", { name: "Change" })
            .or(page.getByRole("button", { name: /Keep/ }))
            .first()
            .waitFor();
          await selectWords(page, "Three boats");
          await page.getByRole("toolbar", { name: "Selected words" }).waitFor();
          await look();
          await page.keyboard.press("a");
          await page.getByRole("heading", { name: "Add an attribution" }).waitFor();
          await look();
          await page.keyboard.press("1");
          await page.keyboard.press("Escape");
          await page.getByText("There is a draft of an item to add.").waitFor();
          await look();
          await page.evaluate(() => sessionStorage.clear());
        });

    test("a screen reader hears what is active of a draft, and what was undone", async () => {
      const { page } = await pages.open(path());
      await ready(page);
      await choose(page, 3);
      await page.keyboard.press("c");
      const said = page.locator('.editor [role="status"]');
      await expect.poll(() => said.textContent()).toBe("Start of “Who”: the board");
      await page.keyboard.press("]");
      await expect.poll(() => said.textContent()).toBe("End of “Who”: the board");
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => said.textContent()).toBe("Start of “Says”: had admitted");
      expect(await page.locator(":focus").textContent()).toBe("Correct the attribution");
      await page.keyboard.press("Escape");
      await page.keyboard.press("r");
      await page.getByText(/Rejected by me/).waitFor();
      await page.keyboard.press("Control+z");
      await expect
        .poll(() => page.locator('.undo-bar [role="status"]').textContent())
        .toMatch(/^Undone: rejecting the attribution “the board had admitted/);
    });

    test("a handle is a slider that says its words, and moves by arrow keys", async () => {
      const { page } = await pages.open(path());
      await ready(page);
      await choose(page, 1);
      await page.keyboard.press("c");
      const handle = page.getByRole("slider", { name: "End of “Who”" });
      await handle.focus();
      await page.keyboard.press("ArrowLeft");
      await expect.poll(() => handle.getAttribute("aria-valuetext")).toBe("The harbour");
      await page.getByRole("button", { name: "Throw away" }).click();
    });

    test("lists decisions whose words a new version no longer holds, with their words", async () => {
      const id = pages.served.ids.at(-1)!;
      const { page } = await pages.open(`/documents/${id}`);
      await ready(page);
      await choose(page, 1);
      await page.keyboard.press("r");
      await page.getByText(/Rejected by me/).waitFor();
      await page.keyboard.press("n");
      await page.keyboard.type("Who was the porter?");
      await page.keyboard.press("Enter");
      await page.locator(".notes li").waitFor();
      await expect.poll(async () => (await pages.served.store.decisions(id)).length).toBe(2);
      const next = newDocument(notice("[A baker]s1 [told us]c1 [about new ovens]t1, which are large."));
      const added = await pages.served.store.add(next);
      expect(added).toMatchObject({ outcome: "version", documentId: id });
      await page.reload();
      await page.getByRole("heading", { name: /Adrift/ }).waitFor();
      await page.locator(".adrift li", { hasText: "The porter" }).first().waitFor();
      expect(await page.locator(".adrift li").last().textContent()).toMatch(
        /me (rejected|wrote a note on) this, \d\d:\d\d/,
      );
      expect(await faults(page)).toEqual([]);
    });
  },
);
