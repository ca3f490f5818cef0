// Working on many articles at once in the library: picking them out, correcting what is said of them, removing them and
// bringing them back; and a list that is too long to be drawn as a whole.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { MadeArticle } from "../made-case.ts";
import { articles, bare, harbour } from "./articles.ts";
import { inBrowser, titlesOf } from "./pages.ts";

const picked = (page: Page) => page.locator(".bar [role=status]");
const box = (page: Page, title: string) => page.getByRole("checkbox", { name: `Select ${title}` });
const row = (page: Page, title: string) => page.locator("tbody tr", { hasText: title });

await inBrowser("picking out articles", articles, (pages) => {
  test("says who says each value of an article, and links to the words that say it", async () => {
    const { page, complaints } = await pages.open("/");
    await box(page, "Harbour dispute").click();
    await page.getByRole("button", { name: "Edit (e)" }).click();
    const says = (field: string) => page.locator(`.field.${field} .says`);
    await says("published").getByText("says reviewer, 5 January 2026").waitFor();
    expect(await says("outlet").innerText()).toBe("says the file (meta[og:site_name])");
    await says("title").getByRole("link", { name: "says the article itself" }).click();
    await page.locator("article").waitFor();
    const { text, metadata } = pages.served.documents[0]!.document;
    const [start, end] = new URL(page.url()).hash.slice(2).split("-").map(Number);
    expect(text.slice(start, end)).toBe(metadata.title[0]!.value);
    expect(complaints).toEqual([]);
  });

  test("takes the user's word on a value, shows it before the others, and takes it back", async () => {
    const { page, complaints } = await pages.open("/");
    await box(page, "A walk along the quay").click();
    await page.keyboard.press("e");
    await page.getByLabel("Outlet", { exact: true }).fill("Quay Notes");
    await page.keyboard.press("Enter");
    await page.getByText("Outlet of 1 article changed.").waitFor();
    await row(page, "A walk along the quay").getByRole("cell", { name: "Quay Notes" }).waitFor();
    await page.locator(".field.outlet .says", { hasText: "says me" }).waitFor();
    await page.getByRole("button", { name: "Take my word back (Outlet)" }).click();
    await page.getByText("Outlet of 1 article taken back.").waitFor();
    await page.waitForFunction(
      () => document.querySelector(".is-picked .outlet")?.textContent === "not known",
    );
    expect(complaints).toEqual([]);
  });

  test("changes a value of several articles at once, and shows that theirs differ before", async () => {
    const { page } = await pages.open("/");
    await box(page, "Harbour dispute").click();
    await box(page, "A walk along the quay").click();
    await page.keyboard.press("e");
    const byline = page.getByLabel("Byline", { exact: true });
    expect(await byline.getAttribute("placeholder")).toBe("different values");
    await byline.fill("The harbour desk");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Byline of 2 articles changed.").waitFor();
    await page.waitForFunction(
      () => document.querySelectorAll(".is-picked .byline")[1]?.textContent === "The harbour desk",
    );
    await page.getByRole("button", { name: "Take our word back (Byline)" }).click();
    await row(page, "Harbour dispute").getByRole("cell", { name: "Mara Quill" }).waitFor();
  });

  test("refuses a date that it can't read, says how one is written, and keeps what was typed", async () => {
    const { page } = await pages.open("/");
    await box(page, "A walk along the quay").click();
    await page.keyboard.press("e");
    const date = page.getByLabel("Published", { exact: true });
    await date.fill("last spring");
    await page.keyboard.press("Enter");
    await page.locator('.field.published [role="alert"]', { hasText: "2014-06" }).waitFor();
    expect(await date.inputValue()).toBe("last spring");
    expect(await date.evaluate((input) => input === document.activeElement)).toBe(true);
    await date.fill("2014-06");
    await page.keyboard.press("Enter");
    await row(page, "A walk along the quay").getByRole("cell", { name: "June 2014" }).waitFor();
  });

  test("removes what is picked, brings it back by undo, and from the list of what was removed", async () => {
    const { page, complaints } = await pages.open("/");
    await box(page, "A walk along the quay").click();
    await page.getByRole("button", { name: "Remove (Delete)" }).click();
    await page.getByText("1 article removed.").waitFor();
    await page.getByText("2 articles", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Undo (z)" }).click();
    await page.getByText("3 articles", { exact: true }).waitFor();

    await box(page, "A walk along the quay").click();
    await page.keyboard.press("Delete");
    await page.getByRole("link", { name: "1 removed" }).click();
    await page.locator("h1", { hasText: "Removed articles" }).waitFor();
    expect(await titlesOf(page)).toEqual(["A walk along the quay"]);
    expect(await page.locator("tbody a").count()).toBe(0);
    await box(page, "A walk along the quay").click();
    await page.getByRole("button", { name: "Bring back" }).click();
    await page.getByText("1 article brought back.").waitFor();
    await page.getByRole("link", { name: "Back to the library" }).click();
    await page.getByText("3 articles", { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("picks, edits and removes by the keyboard alone", async () => {
    const { page } = await pages.open("/?sort=title");
    await page.keyboard.press("j");
    expect(await page.locator(":focus").textContent()).toBe("A walk along the quay");
    await page.keyboard.press("x");
    await picked(page).getByText("1 selected").waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("Shift+X");
    await picked(page).getByText("3 selected").waitFor();
    await page.keyboard.press("k");
    await page.keyboard.press("x");
    await picked(page).getByText("2 selected").waitFor();
    await page.keyboard.press("e");
    await page.locator(".edit :focus").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".edit").waitFor({ state: "detached" });
    expect(await picked(page).textContent()).toBe("2 selected");
    await page.locator("main").focus();
    await page.keyboard.press("Escape");
    await page.locator(".picked").waitFor({ state: "detached" });
  });

  test("lets go of what is picked when the filter changes, so that nothing out of sight is changed", async () => {
    const { page } = await pages.open("/");
    await box(page, "A walk along the quay").click();
    await page.keyboard.press("f");
    await page.keyboard.type("harbour");
    await page.getByText("1 article matches").waitFor();
    expect(await page.locator(".picked").count()).toBe(0);
  });
});

const MANY = 1200;
const many: readonly MadeArticle[] = Array.from({ length: MANY }, (_, i) => ({
  place: `articles/${i}.txt`,
  source: `Notice ${String(i).padStart(4, "0")}\n\n[The clerk]s1 [said]c1 [that quay ${i} was shut]t1.`,
  kinds: ["title"],
  textSays: { title: `Notice ${String(i).padStart(4, "0")}` },
}));

await inBrowser("a list of many articles", many, (pages) => {
  test("draws what is in sight, and the rest as it comes into sight", async () => {
    const { page, complaints } = await pages.open("/?sort=title");
    expect(await page.locator("tbody tr[data-row]").count()).toBeLessThan(200);
    expect(await page.locator("table").getAttribute("aria-rowcount")).toBe(String(MANY + 1));
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const last = page.getByRole("link", { name: "Notice 1199" });
    await last.waitFor();
    await page.waitForTimeout(300);
    expect(await last.evaluate((link) => link.closest("tr")?.getAttribute("aria-rowindex"))).toBe("1201");
    expect(await page.locator("tbody tr[data-row]").count()).toBeLessThan(200);
    expect(complaints).toEqual([]);
  });

  test("is where it was when one comes back from an article", async () => {
    const { page } = await pages.open("/?sort=title");
    await page.evaluate(() => window.scrollTo(0, 20_000));
    await page.waitForTimeout(400);
    const before = await page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>("tr[data-row]")];
      return rows.find((row) => row.getBoundingClientRect().top > 200)!.querySelector("a")!.textContent;
    });
    await page.getByRole("link", { name: before! }).click();
    await page.locator("article").waitFor();
    await page.goBack();
    await page.getByRole("link", { name: before! }).waitFor();
    await page.waitForTimeout(300);
    const top = await page
      .getByRole("link", { name: before! })
      .evaluate((a) => a.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(40);
    expect(top).toBeLessThan(860);
  });

  test("picks a range whose middle was never shown, and all of them", async () => {
    const { page } = await pages.open("/?sort=title");
    await box(page, "Notice 0002").click();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await box(page, "Notice 1190").click({ modifiers: ["Shift"] });
    await picked(page).getByText("1,189 selected").waitFor();
    await page.getByRole("checkbox", { name: "Select all" }).click();
    await picked(page).getByText("1,200 selected").waitFor();
    await page.getByRole("checkbox", { name: "Select all" }).click();
    await page.locator(".picked").waitFor({ state: "detached" });
  });

  test("goes on by j over what was not drawn yet", async () => {
    const { page } = await pages.open("/?sort=title");
    for (let i = 0; i < 60; i++) await page.keyboard.press("j");
    await page.waitForFunction(() => document.activeElement?.textContent === "Notice 0059");
    const { top, bottom } = await page.locator(":focus").evaluate((link) => link.getBoundingClientRect());
    expect(top).toBeGreaterThan(40);
    expect(bottom).toBeLessThan(860);
  });
});

const odd = (place: string, title: string): MadeArticle => ({
  place,
  source: `A notice of ${place}.`,
  metadata: { title: [{ value: title, said: { by: "file", field: "json:title" } }] },
});

await inBrowser(
  "a library of odd names",
  [
    odd("articles/long.txt", "endless ".repeat(1250)),
    odd("articles/unbroken.txt", "x".repeat(10_000)),
    odd("articles/rtl.txt", "ספינה בנמל \u202eevil"),
    odd("articles/markup.txt", "</th><script>window.harmed = true</script>"),
    bare,
    harbour,
  ],
  (pages) => {
    test("stays usable: no row takes over the page, nothing runs, nothing scrolls sideways", async () => {
      for (const width of [1280, 360]) {
        const { page, complaints } = await pages.open("/", { viewport: { width, height: 800 } });
        const heights = await page
          .locator("tbody tr[data-row]")
          .evaluateAll((rows) => rows.map((one) => one.getBoundingClientRect().height));
        expect(Math.max(...heights)).toBeLessThan(160);
        await page.getByRole("checkbox", { name: "Select xxxx" }).click();
        await page.keyboard.press("e");
        await page.locator(".edit").waitFor();
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }));
        expect(scroll).toBeLessThanOrEqual(client);
        expect(await page.evaluate(() => "harmed" in window)).toBe(false);
        expect(complaints).toEqual([]);
      }
    });
  },
);
