// What articles lean on, in a real browser, on the samples as they are really read: works, notes that lead nowhere, shared
// passages, and two articles side by side.

import { expect, test } from "vitest";
import { marked } from "./reviewing.ts";
import { type Json, onSamples } from "./sample-case.ts";

await onSamples("sources", (pages) => {
  test("list works once, those of most articles first, each with every place and why they are one", async () => {
    const { page, complaints } = await pages.open("/sources");
    await page.getByText("21 works").waitFor();
    await page.locator(".work-list .title > a").first().click();
    await page.locator("h1", { hasText: "The Price of a Gate" }).waitFor();
    expect(await page.locator(".facts > li").count()).toBe(3);
    await page.getByText("same title:").waitFor();
    await page.locator(".facts .goes").first().click();
    await page.waitForFunction(() => CSS.highlights.has("chosen-words"));
    expect((await marked(page))["chosen-words"]!.join(" ")).toContain("The Price of a Gate");
    await page.goBack();
    await page.locator("h1", { hasText: "The Price of a Gate" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("are filtered by words, and say where nothing matches", async () => {
    const { page } = await pages.open("/sources");
    await page.locator(".filter").fill("corsabeth");
    await page.getByText("1 work matches “corsabeth”").waitFor();
    await page.locator(".filter").fill("zebra");
    await page.getByText("No work matches.").waitFor();
  });

  test("show notes that lead nowhere by article, and call a suggestion one", async () => {
    const { page } = await pages.open("/sources?list=loose");
    const suggestion = page.locator(".suggestion").first();
    await suggestion.waitFor();
    expect(await suggestion.innerText()).toMatch(
      /^Suggestion: it may mean .*Third Report on the Lower Quill/,
    );
    const note = page.locator(".loose .facts li", { has: page.locator(".suggestion") }).locator(".goes");
    expect(await note.innerText()).toMatch(/^….*outboard engines\.\[3\]$/);
    await page.getByText("Entries that nothing uses").first().waitFor();
    await note.click();
    await page.getByText("Nothing: this article has no reference for it").waitFor();
  });

  test("set two articles side by side, with what differs marked by form and in words", async () => {
    const { page, complaints } = await pages.open("/sources?list=reuse");
    await page.getByText("10 pairs of articles").waitFor();
    await page
      .getByRole("link", { name: /^“GATES AT PELLAM.* and “The foreign hand.*side by side$/ })
      .click();
    await page.locator("h1", { hasText: "Side by side" }).waitFor();
    const { pathname } = new URL(page.url());
    const [, , a, b] = pathname.split("/");
    const both = await pages.get(`/reuse/side-by-side?a=${a}&b=${b}`);
    const changed = (side: string) =>
      both.passages[0].differences.filter((one: Json) => one.kind !== "kept" && one[side] !== null).length;
    const side = (n: number) => page.locator(".side").nth(n);
    expect(await side(0).locator("mark").count()).toBe(changed("a"));
    expect(await side(1).locator("mark").count()).toBe(changed("b"));
    const mark = side(0).locator("mark").first();
    expect(await mark.locator(".unseen").first().textContent()).toMatch(/left out|replaced/);
    expect(await mark.evaluate((one) => getComputedStyle(one).textDecorationLine)).not.toBe("none");
    const plain = await side(0)
      .locator(".passage")
      .evaluate((one) => {
        for (const unseen of one.querySelectorAll(".unseen")) unseen.remove();
        return one.textContent;
      });
    expect(plain).toBe(both.passages[0].words.a);
    await side(1).locator(".goes-to").click();
    await page.waitForFunction(() => CSS.highlights.has("chosen-words"));
    await page.goBack();
    await page.locator(".side").first().waitFor();
    expect(complaints).toEqual([]);
  });

  test("stand one under the other at 360 pixels, each with its article's name", async () => {
    const { items } = await pages.get("/reuse");
    const [{ a, b }] = items;
    const viewport = { width: 360, height: 740 };
    const { page } = await pages.open(`/reuse/${a.documentId}/${b.documentId}`, { viewport });
    const [one, other] = await page
      .locator(".side")
      .evaluateAll((all) => all.map((e) => e.getBoundingClientRect()));
    expect(other!.top).toBeGreaterThanOrEqual(one!.bottom);
    expect(await page.locator(".whose-side").first().isVisible()).toBe(true);
  });

  test("are marked in the reader where a switch shows them, with the articles that have them too", async () => {
    const { items } = await pages.get("/reuse");
    const { page } = await pages.open(`/documents/${items[0].a.documentId}`);
    await page.getByLabel("Shared passages", { exact: true }).check();
    await page.waitForFunction(() => CSS.highlights.has("shared"));
    expect((await marked(page)).shared!.join(" ")).toContain("opened by hand");
    expect(new URL(page.url()).searchParams.get("shared")).toBe("shown");
    await page.locator(".shared-here li a").first().click();
    await page.locator("h1", { hasText: "Side by side" }).waitFor();
  });

  test("that are gone say so", async () => {
    const { page } = await pages.open("/sources/w0none", {}, "[role=alert]");
    expect(await page.getByRole("alert").innerText()).toContain("no work w0none");
    const none = await pages.open("/reuse/d0/d1", {}, "[role=alert]");
    expect(await none.page.getByRole("alert").innerText()).not.toBe("");
  });
});
