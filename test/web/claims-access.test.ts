// Claims, sources, passages side by side and loaded words for everyone: axe in both themes and on three widths in every
// state, sideways scrolling, focus, and colours that the system replaces.

import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { faults, inkOf } from "./reviewing.ts";
import { onSamples } from "./sample-case.ts";

const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Opens whatever is folded away on the page. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
  });

/** Each state: its address, with names for ids, and how one gets there from it. */
const states: Readonly<Record<string, readonly [string, (page: Page) => Promise<unknown>]>> = {
  "the list of claims": ["/claims", (page) => page.locator(".claim-list").waitFor()],
  "a filter that nothing matches": [
    "/claims?filter=zebra",
    (page) => page.locator("main p.instead").waitFor(),
  ],
  "a claim with all unfolded": [
    "/claims/CLAIM",
    async (page) => {
      await unfold(page);
      await page.locator(".outcome").first().waitFor();
    },
  ],
  "another claim looked for": [
    "/claims/CLAIM",
    async (page) => {
      await page.getByRole("button", { name: "Join with another claim" }).click();
      await page.keyboard.type("gate");
      await page.locator(".offered button").first().waitFor();
    },
  ],
  "no such claim": ["/claims/y0none", (page) => page.getByRole("alert").waitFor()],
  "a telling in its article": [
    "/documents/A?claim=CLAIM&shared=shown",
    (page) => page.locator(".shared-here li").first().waitFor(),
  ],
  works: ["/sources", (page) => page.locator(".work-list").waitFor()],
  "a work": ["/sources/WORK", (page) => page.locator(".facts .goes").first().waitFor()],
  "notes that lead nowhere": ["/sources?list=loose", (page) => page.locator(".suggestion").first().waitFor()],
  "shared passages": ["/sources?list=reuse", (page) => page.locator(".pair-list").waitFor()],
  "side by side": ["/reuse/A/B", (page) => page.locator(".passage mark").first().waitFor()],
  "loaded words": ["/loaded-words", unfold],
};

await onSamples("access to claims and sources", (pages) => {
  const names = new Map<string, string>();
  beforeAll(async () => {
    names.set("CLAIM", (await pages.get("/claims")).items[0].id);
    names.set("WORK", (await pages.get("/works")).items[0].work.id);
    const [{ a, b }] = (await pages.get("/reuse")).items;
    names.set("A", a.documentId).set("B", b.documentId);
  });
  const named = (path: string): string => path.replace(/\b(?:CLAIM|WORK|A|B)\b/g, (name) => names.get(name)!);

  for (const [name, [path, act]] of Object.entries(states))
    test(`axe finds nothing in either theme, and nothing scrolls sideways: ${name}`, async () => {
      for (const width of [1280, 900, 360]) {
        const { page } = await pages.open(
          named(path),
          { colorScheme: "light", viewport: { width, height: 760 } },
          "main h1, main [role=alert]",
        );
        await act(page);
        expect(await faults(page), `light ${width}`).toEqual([]);
        expect(await overflows(page), `${width}`).toBe(false);
        // The system's theme changes under an open page, as at dusk.
        const light = await inkOf(page);
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await inkOf(page)).not.toBe(light);
        expect(await faults(page), `dark ${width}`).toEqual([]);
        await page.context().close();
      }
    });

  test("lines of the drawing keep their forms where the system replaces all colours", async () => {
    const { page } = await pages.open(named("/claims/CLAIM"), { forcedColors: "active" });
    const strokes = await page
      .locator(".route .line")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).stroke));
    expect(strokes.length).toBeGreaterThan(0);
    for (const stroke of strokes) expect(stroke).not.toBe("none");
  });

  test("every control of a claim is reached by Tab and shows its focus", async () => {
    const { page } = await pages.open(named("/claims/CLAIM"));
    await unfold(page);
    const reached = new Set<string>();
    for (let i = 0; i < 110; i++) {
      await page.keyboard.press("Tab");
      const { name, shows } = await page.evaluate(() => {
        const { activeElement, body } = document;
        if (activeElement === null || activeElement === body) return { name: "", shows: true };
        const arc = activeElement.querySelector(".wide");
        return {
          name: (activeElement.getAttribute("aria-label") ?? activeElement.textContent ?? "").trim(),
          // An arc has no box of its own to outline: a wide line behind it shows its focus.
          shows: arc
            ? getComputedStyle(arc).stroke !== "rgba(0, 0, 0, 0)"
            : getComputedStyle(activeElement).outlineStyle !== "none",
        };
      });
      reached.add(name);
      expect(shows, name).toBe(true);
    }
    for (const name of [
      /^All claims$/,
      /Join with another claim/,
      /^“.*” .* “.*”$/,
      /^Set apart: /,
      /^What ties them/,
    ])
      expect(
        [...reached].some((one) => name.test(one)),
        `${name}`,
      ).toBe(true);
  });
});
