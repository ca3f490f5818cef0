// A very long article: 200,000 words, 5,000 marks. How fast it scrolls is for the bench; here, that it works at all.

import { expect, test } from "vitest";
import type { MadeArticle } from "../made-case.ts";
import { inBrowser } from "./pages.ts";

const ATTRIBUTIONS = 1700;

const long: MadeArticle = {
  place: "articles/long.txt",
  source: Array.from({ length: ATTRIBUTIONS }, (_, i) => {
    const told = `[The clerk of quay ${i}]s${i} [said]c${i} [that it would stay shut for week ${i}]t${i}.`;
    return `${told} ${"The tide came in slowly and went out again, and nobody saw where the boats had gone. ".repeat(6)}`;
  }).join("\n\n"),
};

await inBrowser("an article of 200,000 words", [long], (pages) => {
  test("opens with every mark, and goes to its last item and back", async () => {
    const { page, complaints } = await pages.open(`/documents/${pages.served.ids[0]}`);
    await page.waitForFunction((n) => CSS.highlights.get("source")?.size === n, ATTRIBUTIONS);
    await page.keyboard.press("k");
    await page.getByText("Attribution 1,700 of 1,700").first().waitFor();
    const chosenInView = () =>
      page.waitForFunction(() => {
        const [range] = CSS.highlights.get("chosen-source") ?? [];
        if (!range) return false;
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { top, bottom } = live.getBoundingClientRect();
        return top > 40 && bottom < innerHeight;
      });
    await chosenInView();
    await page.keyboard.press("j");
    expect(await page.locator("#chosen-title").textContent()).toBe("Attribution 1,700 of 1,700");
    await page.locator(".panel").evaluate((panel) => panel.scrollTo(0, 0));
    await page.locator(".items a").first().click();
    await page.getByText("Attribution 1 of 1,700").first().waitFor();
    await chosenInView();
    expect(complaints).toEqual([]);
  });
});
