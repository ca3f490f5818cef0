// The reader, in a real browser: unaltered text, marked words, and a panel that follows the selection.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { articles, bare, harbour } from "./articles.ts";
import { inBrowser } from "./pages.ts";

/** Clicks the words of the article, in their middle. */
async function clickWords(page: Page, words: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    for (const element of document.querySelectorAll("[data-start]")) {
      const node = element.firstChild as Text;
      const from = node.data.indexOf(wanted);
      if (from < 0) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + wanted.length);
      const box = range.getClientRects()[0]!;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`The article has no words "${wanted}".`);
  }, words);
  await page.mouse.click(at.x, at.y);
}

/** The terms of the panel, "Who" and so on, with what they hold. */
const about = async (page: Page): Promise<Record<string, string>> => {
  await page.locator(".chosen").waitFor();
  const rows = await page.locator(".about > div").all();
  const terms: Record<string, string> = {};
  for (const row of rows)
    terms[(await row.locator("dt").textContent())!] = await row.locator("dd").innerText();
  return terms;
};

const heading = (page: Page) => page.locator("#chosen-title").textContent();

await inBrowser("the reader", articles, (pages) => {
  const harbourPath = () => `/documents/${pages.served.ids[articles.indexOf(harbour)]}`;
  const idOf = (n: number): string => {
    const { layers } = pages.served.documents[articles.indexOf(harbour)]!;
    const items = layers.find(({ name }) => name === "attributions")!.items as readonly { id: string }[];
    return items[n - 1]!.id;
  };

  test("shows each block's own words and nothing else, in every article", async () => {
    for (const [i, { document }] of pages.served.documents.entries()) {
      const { page } = await pages.open(`/documents/${pages.served.ids[i]}`);
      await page.locator("article").waitFor();
      const shown = await page.locator("[data-start]").evaluateAll((elements) =>
        elements.map((element) => ({
          start: Number((element as HTMLElement).dataset.start),
          words: element.textContent,
          children: element.childElementCount,
        })),
      );
      expect(shown).toEqual(
        document.blocks.map(({ start, end }) => ({
          start,
          words: document.text.slice(start, end),
          children: 0,
        })),
      );
    }
  });

  test("folds away what is not part of the article, where it stands", async () => {
    const { page } = await pages.open(harbourPath());
    expect(await page.locator(".article summary").allTextContents()).toEqual([
      "Not part of the article: 1 passage",
      "Not part of the article: 2 passages",
    ]);
    const crumbs = page.getByText("Home » Town");
    expect(await crumbs.isVisible()).toBe(false);
    await page.locator(".article summary").first().click();
    expect(await crumbs.isVisible()).toBe(true);
  });

  test("marks who, says and what, nested and hedged, and dangling footnotes", async () => {
    const { page } = await pages.open(harbourPath());
    await page.waitForFunction(() => CSS.highlights.size > 0);
    const marked = await page.evaluate(() =>
      Object.fromEntries(
        [...CSS.highlights].map(([name, ranges]) => [
          name,
          [...ranges].map(({ startContainer, startOffset, endOffset }) =>
            (startContainer as Text).data.slice(startOffset, endOffset),
          ),
        ]),
      ),
    );
    expect(marked).toMatchObject({
      source: [
        "The harbour board",
        "Ilse Brandt, who speaks for the dock workers",
        "the board",
        "she",
        "The board",
      ],
      cue: ["said", "told", "had admitted", "said", "denied", "Reportedly"],
      "content-1": ["that the survey was never finished"],
      hedged: ["two divers refused to sign"],
      dangling: ["[2]", "[3]"],
    });
    expect(marked).not.toHaveProperty("mention");
  });

  test("marks further layers as they are switched on, and its address keeps them", async () => {
    const { page } = await pages.open(harbourPath());
    await page.getByLabel("Quantities", { exact: true }).first().check();
    await page.waitForFunction(() => CSS.highlights.has("quantity"));
    await page.getByLabel("Attributions", { exact: true }).first().uncheck();
    await page.waitForFunction(() => !CSS.highlights.has("source"));
    expect(new URL(page.url()).search).toBe("?layers=dangling,quantities");
    await page.reload();
    await page.waitForFunction(() => CSS.highlights.has("quantity") && !CSS.highlights.has("source"));
  });

  test("shows who says what, on whose word, when marked words are clicked", async () => {
    const { page } = await pages.open(harbourPath());
    await page.waitForFunction(() => CSS.highlights.has("source"));
    await clickWords(page, "was never finished");
    expect(await about(page)).toEqual({
      Who: "the board",
      What: "that the survey was never finished",
      "On whose word":
        "Saltmere Ledger\nMara Quill\nIlse Brandt, who speaks for the dock workers told\nthe board",
      Cue: "had admitted",
      "How it is told": "In the article’s own words\nNot hedged\nNot denied",
      Found: "by rule (made-by-hand/1)",
    });
    expect(await heading(page)).toBe("Attribution 3 of 6");
    expect(new URL(page.url()).hash).toBe(`#${idOf(3)}`);
  });

  test("goes outward when the same words are clicked again, and round to the innermost", async () => {
    const { page } = await pages.open(harbourPath());
    await page.waitForFunction(() => CSS.highlights.has("source"));
    const seen: (string | null)[] = [];
    for (let i = 0; i < 3; i++) {
      await clickWords(page, "was never finished");
      seen.push(await heading(page));
    }
    expect(seen).toEqual(["Attribution 3 of 6", "Attribution 2 of 6", "Attribution 3 of 6"]);
  });

  test("tells a hedge, a denial, and that nobody is named", async () => {
    const { page } = await pages.open(`${harbourPath()}#${idOf(6)}`);
    expect(await about(page)).toMatchObject({
      Who: "Nobody is named",
      "How it is told": "In the article’s own words\nHedged: the teller keeps a distance\nNot denied",
    });
    await page.keyboard.press("k");
    await page.getByText("Attribution 5 of 6").first().waitFor();
    expect((await about(page))["How it is told"]).toBe("In the article’s own words\nNot hedged\nDenied");
  });

  test("lets go where no marked words are clicked", async () => {
    const { page } = await pages.open(`${harbourPath()}#${idOf(2)}`);
    await page.locator(".chosen").waitFor();
    await clickWords(page, "did not answer");
    await page.locator(".chosen").waitFor({ state: "detached" });
    expect(new URL(page.url()).hash).toBe("");
  });

  test("selects from the list, and brings the words into view", async () => {
    const { page } = await pages.open(harbourPath(), { viewport: { width: 1280, height: 400 } });
    await page.locator(".items a").nth(4).click();
    expect(await heading(page)).toBe("Attribution 5 of 6");
    await page.waitForFunction(() => {
      const [range] = CSS.highlights.get("chosen-source") ?? [];
      if (!range) return false;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { top, bottom } = live.getBoundingClientRect();
      return top > 40 && bottom < innerHeight;
    });
  });

  test("opens an item at its address, and back and forward go between items", async () => {
    const { page } = await pages.open(`${harbourPath()}#${idOf(1)}`);
    await page.locator(".chosen").waitFor();
    expect(await heading(page)).toBe("Attribution 1 of 6");
    await page.locator(".items a").nth(3).click();
    await page.getByText("Attribution 4 of 6").first().waitFor();
    await page.goBack();
    await page.getByText("Attribution 1 of 6").first().waitFor();
    await page.goForward();
    await page.getByText("Attribution 4 of 6").first().waitFor();
  });

  test("says so where the address names an item that is not there any more", async () => {
    const { page } = await pages.open(`${harbourPath()}#tzzzzzzzzzzzzzzzz`);
    await page
      .getByText("Nothing in this version of the article has the address tzzzzzzzzzzzzzzzz")
      .waitFor();
  });

  test("walks by j and k, leaves one step to go back to, and lets go by Escape", async () => {
    const { page } = await pages.open("/");
    await page.getByRole("link", { name: "6 attributions" }).click();
    await page.waitForFunction(() => CSS.highlights.has("source"));
    for (const [key, at] of [
      ["j", 1],
      ["j", 2],
      ["j", 3],
      ["k", 2],
    ] as const) {
      await page.keyboard.press(key);
      await page.getByText(`Attribution ${at} of 6`).first().waitFor();
    }
    await page.goBack();
    await page.locator(".chosen").waitFor({ state: "detached" });
    await page.keyboard.press("k");
    await page.getByText("Attribution 6 of 6").first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".chosen").waitFor({ state: "detached" });
  });

  test("lists dangling footnotes and says that they lead nowhere", async () => {
    const { page } = await pages.open(`${harbourPath()}?list=dangling`);
    await page.locator(".items a").first().click();
    expect(await about(page)).toMatchObject({
      Marker: "[2]",
      "Leads to": "Nothing: this article has no reference for it",
    });
  });

  test("leads from a footnote marker to its reference", async () => {
    const { page } = await pages.open(`${harbourPath()}?list=citations`);
    await page.locator(".items a").first().click();
    expect(await about(page)).toMatchObject({ Marker: "[1]" });
    await page.locator(".about a").click();
    await page.waitForFunction(() => CSS.highlights.has("chosen-words"));
    expect(new URL(page.url()).hash).toMatch(/^#w\d+-\d+$/);
  });

  test("says who states the title, the outlet and the date", async () => {
    const { page } = await pages.open(harbourPath());
    expect(await page.locator(".facts .line > *").allTextContents()).toEqual([
      "Saltmere Ledger",
      "4 March 2019",
      "Mara Quill",
    ]);
    await page.locator(".facts summary").click();
    const facts = await page.locator(".facts dd").allInnerTexts();
    expect(facts.join("\n")).toContain("Saltmere Ledger says the file (meta[og:site_name])");
    expect(facts.join("\n")).toContain("4 March 2019 says reviewer, 5 January 2026");
    await page.locator(".facts dd", { hasText: "Mara Quill" }).getByRole("link").click();
    await page.waitForFunction(() => CSS.highlights.has("chosen-words"));
    const words = await page.evaluate(() => {
      const [range] = CSS.highlights.get("chosen-words")!;
      return (range!.startContainer as Text).data.slice(range!.startOffset, range!.endOffset);
    });
    expect(words).toBe("Mara Quill");
  });

  test("says in one line what is not known and not found", async () => {
    const { page } = await pages.open(`/documents/${pages.served.ids[articles.indexOf(bare)]}`);
    expect(await page.locator(".facts .line > *").allTextContents()).toEqual([
      "no outlet",
      "no date",
      "no byline",
    ]);
    await page.getByText("No attribution was found in this article.").waitFor();
  });

  test("answers the address of an article that is gone with the way to the library", async () => {
    const { page } = await pages.open("/documents/dzzzzzzzzzzzzzzzz");
    expect(await page.getByRole("alert").textContent()).toContain(
      "The case holds no document dzzzzzzzzzzzzzzzz.",
    );
  });
});
