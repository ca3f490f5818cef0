// From which score on findings are shown: the slider, what it hides, and what it never hides.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { articles, harbour } from "./articles.ts";
import { alongScores, ferry } from "./ferry.ts";
import { inBrowser } from "./pages.ts";
import { faults, marked, ready } from "./reviewing.ts";

const slider = (page: Page) => page.getByLabel("Show findings from");
const listed = (page: Page) => page.locator(".items .as-cue").allTextContents();
const sources = async (page: Page): Promise<string[]> => {
  const marks = await marked(page);
  return [...(marks.source ?? []), ...(marks["unsure-source"] ?? []), ...(marks["sure-source"] ?? [])];
};
/** Moves the slider by arrow keys, as a keyboard does. */
async function setTo(page: Page, value: string): Promise<void> {
  await slider(page).focus();
  await page.keyboard.press("Home");
  const output = page.locator(".sureness output");
  for (let n = 0; (await output.textContent()) !== value; n++) {
    if (n > alongScores.thresholds!.length) throw new Error(`The slider has no place ${value}.`);
    await page.keyboard.press("ArrowRight");
  }
  await settled(page);
}
const settled = (page: Page) => page.locator('.sureness[aria-busy="false"]').waitFor();
const hiddenLine = (page: Page) => page.locator(".sureness [role=status]");

await inBrowser(
  "sureness",
  [ferry, ...articles],
  (pages) => {
    const path = () => `/documents/${pages.served.ids[0]}`;
    const idOf = (cue: string): string => {
      const { document, layers } = pages.served.documents[0]!;
      const items = layers.find(({ name }) => name === "attributions")!.items as readonly {
        id: string;
        cue: readonly { start: number; end: number }[];
      }[];
      return items.find((item) => document.text.slice(item.cue[0]!.start, item.cue[0]!.end) === cue)!.id;
    };
    const opened = async (hash = "", options = {}): Promise<Page> => {
      const { page } = await pages.open(`${path()}${hash}`, options);
      await ready(page);
      return page;
    };

    test("the slider says in words what its place means, as measured", async () => {
      const page = await opened();
      const means = () => page.locator(".sureness .accuracy").first().textContent();
      expect(await means()).toBe(
        "All: 70 of 100 shown are right, 64 of 100 that are there are shown (measured on 84 made-up articles).",
      );
      await setTo(page, "0.6");
      expect(await means()).toBe(
        "From 0.6: 83 of 100 shown are right, 55 of 100 that are there are shown (measured on 84 made-up articles).",
      );
      expect(await slider(page).getAttribute("aria-valuetext")).toBe(await means());
    });

    test("a place that hides no more than the one before it is left out", async () => {
      const page = await opened();
      await slider(page).focus();
      await page.keyboard.press("ArrowRight");
      expect(await page.locator(".sureness output").textContent()).toBe("0.4");
    });

    test("less sure ones vanish from marks and lists, and one click shows them again", async () => {
      const page = await opened();
      expect(await listed(page)).toEqual([
        "said",
        "hinted",
        "had promised",
        "told",
        "According to",
        "expects",
      ]);
      await setTo(page, "0.6");
      await hiddenLine(page).getByText("3 less sure attributions are hidden.").waitFor();
      expect(await listed(page)).toEqual(["said", "had promised", "According to"]);
      expect(await sources(page)).toEqual(["The ferry company", "the harbour master", "the timetable"]);
      expect(await page.locator(".switch a").first().getAttribute("aria-label")).toBe("Attributions: 3");
      await page.getByRole("button", { name: "Show them" }).click();
      await page.locator(".items li").nth(5).waitFor();
      expect(await sources(page)).toHaveLength(6);
      expect(await hiddenLine(page).textContent()).toBe("");
      expect(await slider(page).evaluate((element) => element === document.activeElement)).toBe(true);
    });

    test("the choice is kept for the case and survives a reload, and the address carries nothing of it", async () => {
      const page = await opened();
      await setTo(page, "0.5");
      expect(new URL(page.url()).search).toBe("");
      await page.reload();
      await hiddenLine(page).getByText("2 less sure attributions are hidden.").waitFor();
      expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([
        ["least score:Saltmere", "0.5"],
      ]);
    });

    test("another window of the browser follows", async () => {
      const page = await opened();
      const other = await page.context().newPage();
      await other.goto(page.url());
      await ready(other);
      await setTo(page, "0.9");
      await hiddenLine(other).getByText("4 less sure attributions are hidden.").waitFor();
    });

    test("what lay in a hidden one stands by itself, and leads to it", async () => {
      const page = await opened();
      await setTo(page, "0.6");
      await page.locator(".items a", { hasText: /^\d+the harbour master/ }).click();
      await page.getByText("Attribution 2 of 3").first().waitFor();
      expect(await page.locator(".chain li").allTextContents()).toEqual([
        "Outlet not known",
        "Author not known",
        "the harbour master ",
      ]);
      const marks = await marked(page);
      expect(marks["content-0"]).toContain("that a second boat would come");
      expect(marks).not.toHaveProperty("content-1");
      await page.getByText("It may lie within a less sure attribution").getByRole("link").click();
      await page.getByText("Attribution 2 of 4").first().waitFor();
      expect(await listed(page)).toEqual(["said", "hinted", "had promised", "According to"]);
    });

    test("a link to a hidden one shows it all the same, until it is let go", async () => {
      const page = await opened();
      await setTo(page, "0.9");
      await page.goto(`${new URL(path(), page.url())}#${idOf("expects")}`);
      await page.getByText("it is here because a link led to it").waitFor();
      expect(await sources(page)).toContain("The weather office");
      expect(await listed(page)).toEqual(["said", "According to", "expects"]);
      await page.keyboard.press("Escape");
      await page.locator(".items li").nth(2).waitFor({ state: "detached" });
      expect(await sources(page)).not.toContain("The weather office");
    });

    test("what a person accepts is shown from then on, and looks sure", async () => {
      const page = await opened();
      await setTo(page, "0.9");
      await page.goto(`${new URL(path(), page.url())}#${idOf("told")}`);
      await page.locator(".chosen").waitFor();
      await page.keyboard.press("a");
      await page.locator(".decide .state.is-accepted").waitFor();
      await page.keyboard.press("Escape");
      await page.locator(".chosen").waitFor({ state: "detached" });
      expect(await listed(page)).toEqual(["said", "told", "According to"]);
      expect((await marked(page))["sure-source"]).toEqual(["A passenger"]);
      await page.keyboard.press("Control+z");
      await page.locator(".decide .state.is-not-reviewed").waitFor();
    });

    test("less sure ones have thinner lines, and the legend says so", async () => {
      const page = await opened();
      expect((await marked(page))["unsure-source"]).toEqual([
        "Two deckhands",
        "A passenger",
        "The weather office",
      ]);
      const thickness = (of: string) =>
        page
          .locator(of)
          .first()
          .evaluate((element) => getComputedStyle(element).textDecorationThickness);
      expect(await thickness(".legend .as-source:not(.is-unsure)")).toBe("2px");
      expect(await thickness(".legend .is-unsure")).toBe("1px");
      expect(await thickness(".items .is-unsure .as-source")).toBe("1px");
      await setTo(page, "0.9");
      await page.locator(".legend .is-unsure").waitFor({ state: "detached" });
    });

    test("the panel says how sure, where it was said, and who hedges", async () => {
      const page = await opened(`#${idOf("told")}`);
      const of = (term: string) =>
        page
          .locator(".about > div")
          .filter({ has: page.locator("dt", { hasText: new RegExp(`^${term}$`) }) })
          .locator("dd")
          .innerText();
      expect(await of("Found")).toBe(
        "by a model (made-by-model/1, sure to 55 of 100)\nOf 100 findings as sure as this one, about 55 are right.",
      );
      expect(await of("Said to or in")).toBe("Radio Vell");
      expect(await of("How it is told")).toBe(
        "In the article’s own words\nHedged by whoever says it\nNot denied",
      );
    });

    test("the page's keys work on the slider, and its arrows are its own", async () => {
      const page = await opened();
      await setTo(page, "0.6");
      await page.keyboard.press("j");
      await page.getByText("Attribution 1 of 3").first().waitFor();
      await page.keyboard.press("c");
      await page.locator(".editor").waitFor();
      await slider(page).focus();
      await page.keyboard.press("ArrowRight");
      expect(await page.locator(".sureness output").textContent()).toBe("0.9");
      await page.keyboard.press("ArrowLeft");
      expect(await page.locator(".sureness output").textContent()).toBe("0.6");
    });

    test("an article without scores has no slider, and hides nothing", async () => {
      const page = await opened();
      await setTo(page, "0.9");
      await page.goto(
        new URL(`/documents/${pages.served.ids[1 + articles.indexOf(harbour)]}`, page.url()).href,
      );
      await page.locator(".items li").nth(5).waitFor();
      expect(await slider(page).count()).toBe(0);
      expect(await page.locator(".listed .accuracy").textContent()).toContain(
        "Found by a learned model and by rules.",
      );
    });

    test("the library and the search say that they count what is hidden too", async () => {
      const page = await opened();
      const says = (words: string) => page.getByText(words);
      await page.goto(new URL("/", page.url()).href);
      await page.locator(".documents").waitFor();
      expect(await says("less sure ones too").count()).toBe(0);
      await page.goto(new URL(path(), page.url()).href);
      await ready(page);
      await setTo(page, "0.6");
      await page.goto(new URL("/", page.url()).href);
      await says("Articles show findings from 0.6; counts here take in the less sure ones too.").waitFor();
      await page.getByRole("link", { name: "6 attributions" }).first().waitFor();
      await page.goto(new URL("/search?layer=attributions&q=boat", page.url()).href);
      await says(
        "Articles show findings from 0.6; the search goes through the less sure ones too.",
      ).waitFor();
    });

    for (const colorScheme of ["light", "dark"] as const)
      for (const width of [1280, 360])
        test(`axe finds nothing, and nothing scrolls sideways, ${colorScheme}, ${width} px wide`, async () => {
          const page = await opened("", { colorScheme, viewport: { width, height: 800 } });
          expect(await faults(page)).toEqual([]);
          await setTo(page, "0.6");
          await hiddenLine(page).getByText("hidden").waitFor();
          await page.goto(`${new URL(path(), page.url())}#${idOf("hinted")}`);
          await page.locator(".chosen").waitFor();
          expect(await faults(page)).toEqual([]);
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(sideways).toBeLessThanOrEqual(0);
          for (const room of width === 360 ? ["/", "/search?layer=attributions&q=boat"] : []) {
            await page.goto(new URL(room, page.url()).href);
            await page.getByText("less sure ones too").waitFor();
            expect(await faults(page)).toEqual([]);
          }
        });
  },
  { accuracy: alongScores },
);
