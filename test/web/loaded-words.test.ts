// The words that count as loaded in a case, in a real browser: what the lists hold, and the case's own.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Json, onSamples } from "./sample-case.ts";

const own = (page: Page) => page.locator(".own-words tbody tr");

await onSamples("loaded words", (pages) => {
  const kept = async (): Promise<readonly string[]> =>
    (await pages.get("/loaded-words")).own.map(({ word, tone }: Json) => `${word} ${tone}`);

  test("are shown list by list with the reason of each, on the way from the case's menu", async () => {
    const { page, complaints } = await pages.open("/");
    await page.locator("button.case").click();
    await page.getByRole("link", { name: "Loaded words of this case" }).click();
    await page.locator("h1", { hasText: "Loaded words" }).waitFor();
    expect(await page.locator("#cases").isVisible()).toBe(false);
    const { lists } = await pages.get("/loaded-words");
    expect(await page.locator(".word-list").count()).toBe(lists.length + 1);
    await page.locator(".word-list summary").first().click();
    expect(await page.locator(".word-list[open]").innerText()).toContain(lists[0].reason);
    expect(await page.locator(".word-list[open]").innerText()).toContain(lists[0].nouns[0]);
    expect(complaints).toEqual([]);
  });

  test("are added, changed and taken out, and each change is kept", async () => {
    const { page } = await pages.open("/loaded-words");
    await page.getByLabel("Word or phrase").fill("Keeper");
    await page.getByLabel("Tone", { exact: true }).selectOption("praise");
    await page.getByLabel("Why, or who uses it").fill("what one side calls him");
    await page.keyboard.press("Enter");
    await own(page).filter({ hasText: "keeper" }).waitFor();
    expect(await kept()).toEqual(["keeper praise"]);
    await page.getByLabel("Tone of “keeper”").selectOption("neither");
    await expect.poll(kept).toEqual(["keeper neither"]);
    await page.getByRole("button", { name: "Take out “keeper”" }).click();
    await page.getByText("This case has no words of its own yet.").waitFor();
    expect(await kept()).toEqual([]);
  });

  test("are added by the line; what is wrong is told line by line, and the rest is kept", async () => {
    const { page } = await pages.open("/loaded-words");
    await page.locator("summary", { hasText: "Several at once" }).click();
    await page
      .getByLabel("One a line")
      .fill(
        'river rats, blame, a slur\nregime, neither\nkeeper, bad\n<img src=x onerror="window.harmed=1">, blame',
      );
    await page.getByRole("button", { name: "Add these lines" }).click();
    await page.locator(".problems li").first().waitFor();
    const problems = await page.locator(".problems li").allInnerTexts();
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^Entry 3: /);
    expect(problems[1]).toContain("<img");
    await own(page).filter({ hasText: "river rats" }).waitFor();
    expect(await page.evaluate(() => "harmed" in window)).toBe(false);
    await page.locator(".word-list summary").first().click();
    await page.locator(".word-list .not-here", { hasText: /^regime$/ }).waitFor();
    for (const word of ["river rats", "regime"])
      await page.getByRole("button", { name: `Take out “${word}”` }).click();
  });
});
