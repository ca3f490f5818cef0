// Text that was broken into lines for a screen of old is set as paragraphs; breaks that mean something are kept.

import { expect, test } from "vitest";
import type { MadeArticle } from "../made-case.ts";
import { inBrowser } from "./pages.ts";

const wrapped: MadeArticle = {
  place: "wrapped.txt",
  source: `The council of Vell
met on Monday in the old corn hall to talk about the bridge, which
has been closed since the spring floods and will stay so for now.

It will meet again in June, when the report on the piers is expected
and the two firms that built them have been asked to come and to say
what they knew of the cracks, and since when, and whom they had told
at last.`,
};
const verse: MadeArticle = {
  place: "verse.txt",
  source: "The river came\nand took the gate,\nand no one closed it.",
};

await inBrowser("the setting of lines", [wrapped, verse], (pages) => {
  const settings = async (n: number): Promise<readonly string[]> => {
    const { page } = await pages.open(`/documents/${pages.served.ids[n]}`);
    await page.locator("article").waitFor();
    return page
      .locator("[data-start]")
      .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).whiteSpaceCollapse));
  };

  test("hard-wrapped paragraphs are set as one, those of two lines too", async () => {
    expect(await settings(0)).toEqual(["collapse", "collapse"]);
  });

  test("short lines keep their breaks", async () => {
    expect(await settings(1)).toEqual(["preserve-breaks"]);
  });
});
