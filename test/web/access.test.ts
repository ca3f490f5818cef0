// The pages for everyone: by keyboard, by ear, in both themes, on a small screen, and without motion.

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { articles, harbour } from "./articles.ts";
import { inBrowser } from "./pages.ts";

const faults = async (page: Page): Promise<readonly string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
  );

await inBrowser("access", articles, (pages) => {
  const reader = () => `/documents/${pages.served.ids[articles.indexOf(harbour)]}`;
  const chosen = async (page: Page): Promise<void> => {
    await page.keyboard.press("j");
    await page.locator(".chosen").waitFor();
  };

  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [1280, 360])
      test(`axe finds nothing on any page, ${colorScheme}, ${width} px wide`, async () => {
        const viewport = { width, height: 800 };
        const library = await pages.open("/", { colorScheme, viewport });
        expect(await faults(library.page)).toEqual([]);
        const { page } = await pages.open(reader(), { colorScheme, viewport });
        expect(await faults(page)).toEqual([]);
        await chosen(page);
        await page.locator(".facts summary").click();
        expect(await faults(page)).toEqual([]);
        await page.keyboard.press("?");
        await page.locator("dialog[open]").waitFor();
        expect(await faults(page)).toEqual([]);
        const lost = await pages.open("/nowhere", { colorScheme, viewport });
        expect(await faults(lost.page)).toEqual([]);
      });

  test("no page scrolls sideways at 360 px, nor at 200 % on a small screen", async () => {
    for (const width of [360, 320])
      for (const path of ["/", reader(), "/nowhere"]) {
        const { page } = await pages.open(path, { viewport: { width, height: 740 } });
        if (path === reader()) await chosen(page);
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }));
        expect(scroll, `${path} at ${width}`).toBeLessThanOrEqual(client);
      }
  });

  test("a screen reader hears of each newly selected item", async () => {
    const { page } = await pages.open(reader());
    await chosen(page);
    expect(await page.locator('.chosen [role="status"]').first().textContent()).toBe(
      "Attribution 1 of 6: The harbour board, said, the works had been “suspended for safety”, and that 120 barges were waiting outside",
    );
  });

  test("every page has one main landmark, one main heading and a name", async () => {
    for (const path of ["/", reader(), "/nowhere"]) {
      const { page } = await pages.open(path);
      expect(await page.locator("main").count()).toBe(1);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.title()).not.toBe("");
    }
  });

  test("the focus goes to a new page, and skips the header when asked", async () => {
    const { page } = await pages.open("/");
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Skip to the page");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.getByRole("link", { name: "Harbour dispute drags on" }).click();
    await page.locator("article").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  });

  test("the help opens by ?, and closes by Escape without letting go of the selection", async () => {
    const { page } = await pages.open(reader());
    await chosen(page);
    await page.keyboard.press("?");
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog:not([open])").waitFor({ state: "attached" });
    expect(await page.locator(".chosen").count()).toBe(1);
  });

  test("a focused control shows it", async () => {
    const { page } = await pages.open("/");
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press("Tab");
      const outline = await page
        .locator(":focus")
        .evaluate((element) => getComputedStyle(element).outlineWidth);
      expect(outline).toBe("2px");
    }
  });

  test("the theme follows the system, or the switch, and the choice outlives a reload", async () => {
    const { page, complaints } = await pages.open("/", { colorScheme: "dark" });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await paper();
    await page.getByLabel("Theme").selectOption("light");
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.reload();
    await page.locator(".documents").waitFor();
    expect(await paper()).toBe(light);
    await page.getByLabel("Theme").selectOption("system");
    expect(await paper()).toBe(dark);
    expect(complaints).toEqual([]);
  });

  test("with less motion asked for, the words are there at once", async () => {
    const { page } = await pages.open(reader(), {
      reducedMotion: "reduce",
      viewport: { width: 1280, height: 300 },
    });
    await page.waitForFunction(() => CSS.highlights.has("source"));
    await page.keyboard.press("k");
    const moved = await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => resolve(scrollY))),
    );
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => scrollY)).toBe(moved);
    expect(moved).toBeGreaterThan(0);
  });

  test("source, cue and content differ in form where the system replaces all colours", async () => {
    const { page } = await pages.open(reader(), { forcedColors: "active" });
    await chosen(page);
    const form = (of: string) =>
      page
        .locator(`.legend ${of}`)
        .first()
        .evaluate((element) => {
          const { textDecorationStyle, textDecorationThickness, textDecorationLine } =
            getComputedStyle(element);
          return `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`;
        });
    const forms = [
      await form(".as-source"),
      await form(".as-cue"),
      await form(".as-content"),
      await form(".as-hedged"),
    ];
    expect(new Set(forms).size).toBe(4);
  });
});
