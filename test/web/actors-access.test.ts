// The actors for everyone: axe in both themes and on three widths in every state, sideways scrolling, focus, and colours
// that the system replaces.

import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { inBrowser } from "./pages.ts";
import { faults, inkOf } from "./reviewing.ts";
import { actorOf, hostileNames, joined, told } from "./told-articles.ts";

const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Each state of the pages: its address, with GUARD for the id of an actor, and how one gets there from it. */
const states: Readonly<Record<string, readonly [string, (page: Page) => Promise<unknown>]>> = {
  "the list": ["/actors", (page) => page.locator(".actor-list").waitFor()],
  "a filter that nothing matches": [
    "/actors?filter=zebra",
    (page) => page.locator("main p.instead").waitFor(),
  ],
  "an actor": ["/actors/GUARD", (page) => page.locator(".facts .goes").first().waitFor()],
  "its ties": ["/actors/GUARD?list=ties", (page) => page.locator(".facts .sign").first().waitFor()],
  "its labels": ["/actors/GUARD?list=labels&what=cult", (page) => page.locator(".facts b").first().waitFor()],
  "its articles": ["/actors/GUARD?list=articles", (page) => page.locator(".facts .of").first().waitFor()],
  "a list without an entry": [
    "/actors/GUARD?list=says",
    (page) => page.getByText("No article has it say").waitFor(),
  ],
  "the choice of its name": [
    "/actors/GUARD",
    (page) => page.getByRole("button", { name: "Choose its name" }).click(),
  ],
  "another actor looked for": [
    "/actors/GUARD",
    async (page) => {
      await page.getByRole("button", { name: "Join with another actor" }).click();
      await page.keyboard.type("a");
      await page.locator(".offered button").first().waitFor();
    },
  ],
  "no such actor": ["/actors/a0nobody", (page) => page.getByRole("alert").waitFor()],
};

await inBrowser("access to the actors", [...told, hostileNames], (pages) => {
  let guard: string;
  beforeAll(async () => {
    await joined(pages.served.url);
    guard = await actorOf(pages.served.url, "delta guard");
  });

  for (const [name, [path, act]] of Object.entries(states))
    test(`axe finds nothing in either theme, and nothing scrolls sideways: ${name}`, async () => {
      for (const width of [1280, 900, 360]) {
        const { page } = await pages.open(
          path.replace("GUARD", guard),
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

  test("axe finds nothing in what a person said, and in a tie in the reader", async () => {
    const { page } = await pages.open(`/actors/${await actorOf(pages.served.url, "madroun")}`);
    await page.getByRole("button", { name: /^Keep “Ishel Madrun”/ }).click();
    await page.getByText("What people said").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("z");
    await page.getByText("Taken back.").waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      const reader = await pages.open(`/documents/${pages.served.ids[1]}?list=relations&layers=relations`, {
        colorScheme,
      });
      await reader.page.keyboard.press("j");
      await reader.page.locator(".about .sign").waitFor();
      expect(await faults(reader.page)).toEqual([]);
    }
  });

  test("signs keep their shapes where the system replaces all colours", async () => {
    const { page } = await pages.open(`/actors/${guard}`, { forcedColors: "active" });
    const borders = await page
      .locator(".counted .sign")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopStyle));
    expect(borders).toEqual(["solid", "solid"]);
  });

  test("every control shows its focus", async () => {
    const { page } = await pages.open(`/actors/${guard}?list=labels`);
    await page.locator(".facts .goes").first().waitFor();
    const reached = new Set<string>();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab");
      const { name, outline } = await page.evaluate(() => {
        const { activeElement, body } = document;
        if (activeElement === null || activeElement === body) return { name: "", outline: "" };
        return {
          name: (activeElement.getAttribute("aria-label") ?? activeElement.textContent ?? "").trim(),
          outline: getComputedStyle(activeElement).outlineStyle,
        };
      });
      reached.add(name);
      expect(outline, name).not.toBe("none");
    }
    for (const name of ["All actors", "Choose its name", "Tam Reddish", "2019: 1 time", "Spoken about 1"])
      expect([...reached], name).toContain(name);
  });
});
