// Claims in a real browser, on the samples as they are really read: the list, one claim, its evidence and the way back.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { marked } from "./reviewing.ts";
import { type Json, onSamples } from "./sample-case.ts";

const lock = "Three of the five gates";
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

await onSamples("claims", (pages) => {
  const openLock = async (options = {}) => {
    const { page, complaints } = await pages.open("/claims", options);
    await page.locator(".claim-list .title > a", { hasText: lock }).click();
    await page.locator(".claim h1", { hasText: lock }).waitFor();
    return { page, complaints };
  };

  test("are listed with on how many origins each may rest; a number opens what it counts", async () => {
    const { page, complaints } = await pages.open("/claims");
    const first = page.locator(".claim-list tbody tr").first();
    expect(await first.locator(".number").allInnerTexts()).toEqual(["6", "≤ 2", "–", "–"]);
    await first.getByRole("link", { name: "at most 2 origins known" }).locator("visible=true").click();
    await page.locator("#origins-title:has-text('At most 2 origins known')").waitFor();
    await page.goBack();
    await page.locator(".filter").fill("outboard");
    await page.getByText("1 claim matches “outboard”").waitFor();
    await page.locator(".filter").fill("zebra");
    await page.getByText("No claim is told in such words.").waitFor();
    await page.getByRole("link", { name: "Show all" }).click();
    await page.getByText("10 claims").waitFor();
    expect(complaints).toEqual([]);
  });

  test("show each telling under its origin, with the server's own line, and no verdict", async () => {
    const { page } = await openLock();
    const { items } = await pages.get("/claims");
    expect(await page.locator(".origins-line").textContent()).toBe(items[0].line);
    expect(await page.locator(".origin").count()).toBe(2);
    const articles = await page.locator(".origin .where > bdi:first-child").allTextContents();
    expect(new Set(articles).size).toBe(6);
    expect(await page.locator("main").innerText()).not.toMatch(
      /\b(?:independent|confirmed|true|false|likely|score)\b/i,
    );
    const none = page.getByText("None in this case.");
    expect(await none.count()).toBe(2);
  });

  test("lead to the exact words in the reader, and back to the same place", async () => {
    const { page } = await openLock({ viewport: { width: 1280, height: 520 } });
    const link = page.locator(".origin").nth(1).locator(".goes").last();
    const words = (await link.innerText()).replace(/\s+/g, " ");
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(100);
    await link.click();
    await page.waitForFunction(() => CSS.highlights.has("chosen-content"));
    const chosen = (await marked(page))["chosen-content"]!.join(" ");
    expect(chosen.slice(0, 40)).toBe(words.slice(0, 40));
    await page.goBack();
    await page.locator(".claim h1").waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  });

  test("say what ties two tellings, with the words of both sides at their places", async () => {
    const { page } = await openLock();
    await page.locator("summary", { hasText: "What ties them: 7 ties" }).click();
    const tie = page.locator(".claim-ties > li", { hasText: "repeats a passage of" });
    expect(await tie.locator(".evidence > li").count()).toBe(2);
    expect(await tie.innerText()).toContain("their dates tell which came first");
    await tie.locator(".evidence a").first().click();
    await page.waitForFunction(() => CSS.highlights.has("chosen-words"));
    expect((await marked(page))["chosen-words"]!.join(" ")).toContain("gates");
  });

  test("are read one telling after another, each in its article, and back to the claim", async () => {
    const { page } = await openLock();
    await page.getByRole("link", { name: "Read the tellings in their articles" }).click();
    const bar = page.locator(".telling-bar");
    await bar.getByText("Telling 1 of 8").waitFor();
    await page.keyboard.press("]");
    await bar.getByText("Telling 2 of 8").waitFor();
    await page.getByRole("link", { name: "Next telling" }).click();
    await bar.getByText("Telling 3 of 8").waitFor();
    await page.keyboard.press("[");
    await bar.getByText("Telling 2 of 8").waitFor();
    await page.getByRole("link", { name: "Back to the claim" }).click();
    await page.locator(".facts > .is-chosen").waitFor();
    expect(await page.locator(".facts > .is-chosen").count()).toBe(1);
  });

  test("are drawn as they travelled: an arrow where it is known which came first, and the same as a table", async () => {
    const { page } = await openLock();
    const route = page.locator(".route");
    expect(await route.locator("li").count()).toBe(6);
    expect(await route.locator(".dot.is-undated").count()).toBe(3);
    expect(await route.locator("path[marker-end]").count()).toBe(1);
    const arc = route.locator(".arc").first();
    const name = await arc.getAttribute("aria-label");
    expect(name).toMatch(/^“.+” .+ “.+”$/);
    await arc.focus();
    await page.keyboard.press("Enter");
    await page.locator(".claim-ties > li:focus").waitFor();
    await page.locator("summary", { hasText: "The same as a table" }).click();
    const rows = await page.locator("details[open] .counted tbody tr").count();
    const { groups } = await pages.get(`/claims/${new URL(page.url()).pathname.split("/").at(-1)}`);
    const within = groups.flatMap(({ ties }: Json) => ties).length;
    expect(rows).toBeLessThanOrEqual(within);
    expect(rows).toBeGreaterThan(6);
  });

  test("say what each test between two chosen articles came to", async () => {
    const { page } = await openLock();
    await page.getByText("same outlet or owner: not testable in 3 of 6 articles").waitFor();
    await page.locator("summary", { hasText: "Every test between two articles" }).click();
    await page.locator(".outcome").first().waitFor();
    expect(await page.locator(".outcome").count()).toBe(7);
    const [a, b] = [page.getByLabel("One article"), page.getByLabel("The other")];
    await a.selectOption({ label: "Keeper of Pellam: “Nobody broke in”" });
    await b.selectOption({ label: "Who opened Pellam? A reading of the evidence" });
    await page.locator(".outcome.is-found", { hasText: "cites" }).first().waitFor();
    expect(new URL(page.url()).searchParams.has("b")).toBe(true);
  });

  test("part where a person sets two tellings apart, and come together again by z", async () => {
    const { page, complaints } = await openLock();
    const all = await page.locator(".origin .facts > li").count();
    await button(page, /^Set apart: .*dark unless/)
      .first()
      .click();
    await page.getByText("The two tellings are set apart now.").waitFor();
    await page.getByText("What people said").waitFor();
    await expect.poll(() => page.locator(".origin .facts > li").count()).toBeLessThan(all);
    await page.keyboard.press("z");
    await page.getByText("Taken back.").waitFor();
    await expect.poll(() => page.locator(".origin .facts > li").count()).toBe(all);
    expect(complaints.filter((one) => !one.includes("404"))).toEqual([]);
  });

  test("are joined with another claim that is found by its words, and parted again", async () => {
    const { page } = await pages.open("/claims");
    await page.locator(".claim-list .title > a", { hasText: "four theories" }).click();
    await button(page, "Join with another claim").click();
    await page.keyboard.type("orchard");
    await button(page, /^Join with “/).click();
    await page.getByText("The two tellings are one claim now.").waitFor();
    await page.getByText("a person says they are the same").waitFor();
    await button(page, /^Take back/).click();
    await page.getByText("Taken back.").waitFor();
    await page.getByText("a person says they are the same").waitFor({ state: "detached" });
  });

  test("show what denies one, once, as a denial", async () => {
    const { page } = await pages.open("/claims");
    await page.locator(".claim-list .title > a", { hasText: "unmanned" }).click();
    const denial = page.locator('[aria-labelledby="denials-title"] .facts > li');
    await denial.waitFor();
    expect(await denial.innerText()).toContain("denies it");
    expect(await page.locator('[aria-labelledby="against-title"] .facts > li').count()).toBe(0);
  });

  test("of an article's item show in its panel, and lead to the claim", async () => {
    const { items } = await pages.get("/claims");
    const { shown } = await pages.get(`/claims/${items[0].id}`);
    const told = shown.find(({ layer }: Json) => layer === "attributions");
    const { page } = await pages.open(`/documents/${told.documentId}#${told.item}`, {}, ".about");
    await page.getByText("Tells a claim").waitFor();
    await page.getByRole("link", { name: "in 6 articles" }).click();
    await page.locator(".claim h1", { hasText: lock }).waitFor();
    await page.locator(`#${told.id}.is-chosen`).waitFor();
  });

  test("work by the keyboard alone", async () => {
    const { page } = await pages.open("/claims");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.locator(".claim h1", { hasText: lock }).waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("goes");
    await page.keyboard.press("Enter");
    await page.locator(".telling-bar").waitFor();
    await page.goBack();
    await page.locator(".claim h1").waitFor();
  });

  test("that are gone say so, in the server's own sentence", async () => {
    const { page } = await pages.open("/claims/y0none", {}, "[role=alert]");
    expect(await page.getByRole("alert").innerText()).toContain("The case has no claim or telling y0none.");
  });
});
