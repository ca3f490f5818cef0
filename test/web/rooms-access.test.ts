// The library, the search, the case menu and the tour for everyone: axe in both themes and on a small screen in every
// state, sideways scrolling, and colours that the system replaces.

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { progressFeed } from "../../src/serve/progress-feed.ts";
import { articles } from "./articles.ts";
import { inBrowser } from "./pages.ts";

const faults = async (page: Page): Promise<readonly string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
  );

const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Each state of the pages: how one gets there from its address. */
const states: Readonly<Record<string, readonly [string, (page: Page) => Promise<unknown>]>> = {
  "one article picked and edited": [
    "/",
    async (page) => {
      await page.keyboard.press("j");
      await page.keyboard.press("x");
      await page.keyboard.press("e");
      await page.locator(".edit .says p").first().waitFor();
    },
  ],
  "many picked and edited, a date refused": [
    "/",
    async (page) => {
      await page.getByRole("checkbox", { name: "Select all" }).click();
      await page.getByText("3 selected").waitFor();
      await page.keyboard.press("e");
      await page.getByLabel("Published", { exact: true }).fill("soon");
      await page.keyboard.press("Enter");
      await page.locator(".edit [role=alert]").waitFor();
    },
  ],
  "articles removed, and undo offered": [
    "/",
    async (page) => {
      await page.keyboard.press("j");
      await page.keyboard.press("x");
      await page.keyboard.press("Delete");
      await page.getByRole("button", { name: "Undo (z)" }).waitFor();
    },
  ],
  "the list of what was removed": [
    "/?removed=true",
    async (page) => {
      await page.keyboard.press("j");
      await page.keyboard.press("x");
      await page.getByRole("button", { name: "Bring back" }).click();
      await page.getByText("brought back").waitFor();
    },
  ],
  "the dialog for pasted text": ["/", (page) => page.getByRole("button", { name: "Paste a text …" }).click()],
  "the case menu": [
    "/",
    async (page) => {
      await page.locator("button.case").click();
      await page.locator("#cases li").first().waitFor();
    },
  ],
  "a search not asked yet": ["/search", (page) => page.locator(".how").waitFor()],
  "a search that found": ["/search?q=survey", (page) => page.locator(".hits li").first().waitFor()],
  "a search that found nothing": ["/search?q=zebra&outlet=x", (page) => page.locator(".nothing").waitFor()],
  "a search that was refused": ["/search?q=a&from=soon", (page) => page.getByRole("alert").waitFor()],
  "the help with the tour beneath": [
    "/",
    async (page) => {
      await page.keyboard.press("?");
      await page.getByRole("button", { name: "Take the tour" }).click();
      await page.locator(".tour h2").waitFor();
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press("?");
    },
  ],
};

const feed = progressFeed();
feed.report({
  state: "reading",
  done: 2,
  total: 9,
  current: "dropped/a-very-long-name-without-any-break-in-it-at-all-that-goes-on-and-on.txt",
  problems: [{ at: "dropped/empty.txt", what: "is empty.", todo: "Leave it out.", kind: "failed" }],
});

await inBrowser(
  "access to the rooms",
  articles,
  (pages) => {
    for (const [name, [path, act]] of Object.entries(states))
      test(`axe finds nothing, and nothing scrolls sideways: ${name}`, async () => {
        for (const colorScheme of ["light", "dark"] as const)
          for (const width of [1280, 360]) {
            const { store, ids } = pages.served;
            await store.restore(ids, "test");
            if (path.includes("removed")) await store.remove(ids.slice(0, 1), "test");
            const { page, complaints } = await pages.open(path, {
              colorScheme,
              viewport: { width, height: 760 },
            });
            await act(page);
            expect(await faults(page), `${colorScheme} ${width}`).toEqual([]);
            expect(await overflows(page), `${width}`).toBe(false);
            expect(complaints.filter((one) => !one.includes("400"))).toEqual([]);
            await page.context().close();
          }
      });

    test("axe finds nothing while articles are read and after some failed", async () => {
      for (const colorScheme of ["light", "dark"] as const) {
        const { page } = await pages.open("/", { colorScheme, viewport: { width: 360, height: 760 } });
        await page.locator(".progress summary").click();
        expect(await faults(page)).toEqual([]);
        expect(await overflows(page)).toBe(false);
      }
    });

    test("what is picked, found and invalid shows also where the system replaces all colours", async () => {
      const { page } = await pages.open("/search?q=survey", { forcedColors: "active" });
      await page.locator(".hits mark").first().waitFor();
      expect(
        await page
          .locator(".hits mark")
          .first()
          .evaluate((mark) => getComputedStyle(mark).textDecorationLine),
      ).toContain("underline");
    });

    test("every control of the library can be reached and shows its focus", async () => {
      const { page } = await pages.open("/");
      const reached = new Set<string>();
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press("Tab");
        const { name, outline } = await page.evaluate(() => {
          const { activeElement, body } = document;
          // Round the end, the browser's own controls have it.
          if (activeElement === body) return { name: "", outline: "" };
          return {
            name: (activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "").trim(),
            outline: activeElement ? getComputedStyle(activeElement).outlineStyle : "",
          };
        });
        reached.add(name);
        expect(outline, name).not.toBe("none");
      }
      for (const name of [
        "Case: Saltmere",
        "Add files …",
        "Add a folder …",
        "Paste a text …",
        "Select all",
        "Search",
      ])
        expect([...reached], name).toContain(name);
    });
  },
  { progress: feed },
);

await inBrowser("access to an empty case", [], (pages) => {
  test("axe finds nothing in an empty case, and nothing scrolls sideways", async () => {
    for (const colorScheme of ["light", "dark"] as const)
      for (const width of [1280, 360]) {
        const { page } = await pages.open("/", { colorScheme, viewport: { width, height: 760 } });
        expect(await faults(page)).toEqual([]);
        expect(await overflows(page)).toBe(false);
      }
  });
});
