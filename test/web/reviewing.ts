// What the browser tests of reviewing share: finding words on the page, selecting them, and asking what is marked.

import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "playwright-core";

/** What axe finds on the page as it is now, one line a rule; not in frames, of which ours run no script, nor axe's. */
export const faults = async (page: Page): Promise<readonly string[]> =>
  (await new AxeBuilder({ page }).setLegacyMode().exclude("iframe").analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
  );

/** The colour of the page's words: it tells which theme is shown. */
export const inkOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).color);

/** Where words of the article stand in the window, at their first and their last character. */
export const placeOf = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    for (const element of document.querySelectorAll("[data-start]")) {
      const node = element.firstChild as Text;
      const from = node.data.indexOf(wanted);
      if (from < 0) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + wanted.length);
      const boxes = [...range.getClientRects()];
      const first = boxes[0]!;
      const last = boxes.at(-1)!;
      return {
        left: first.left,
        top: first.top,
        right: last.right,
        bottom: last.bottom,
        height: first.height,
      };
    }
    throw new Error(`The article has no words "${wanted}".`);
  }, words);

export async function clickWords(page: Page, words: string): Promise<void> {
  const { left, top, height } = await placeOf(page, words);
  await page.mouse.click(left + 6, top + height / 2);
}

/** Drags the mouse over words of the article, from their first character to their last. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const { left, top, right, bottom, height } = await placeOf(page, words);
  await page.mouse.move(left + 1, top + height / 2);
  await page.mouse.down();
  await page.mouse.move(right - 1, bottom - height / 2, { steps: 4 });
  await page.mouse.up();
}

/** The words under each highlight of the page, by name. */
export const marked = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [
        name,
        [...ranges].map(({ startContainer, startOffset, endOffset }) =>
          (startContainer as Text).data.slice(startOffset, endOffset),
        ),
      ]),
    ),
  );

export const ready = (page: Page) => page.waitForFunction(() => CSS.highlights.has("source"));

/** The line that says what became of the selected item. */
export const state = (page: Page): Locator => page.locator(".decide .state");

/** Selects the nth item of the list by its address in the list. */
export async function choose(page: Page, n: number): Promise<void> {
  await page
    .locator(".items a")
    .nth(n - 1)
    .click();
  await page.locator(`#chosen-title:has-text(" ${n} of ")`).waitFor();
}
