// What leads out of an article: footnotes to their references and back, quotations to take along, and the original page
// beside the text. In a real browser.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { versionId } from "../../src/model/document.ts";
import { sha256 } from "../../src/model/id.ts";
import { newDocument } from "../made-case.ts";
import { articles, harbour } from "./articles.ts";
import { inBrowser } from "./pages.ts";
import { choose, clickWords, faults, marked, placeOf, ready, selectWords } from "./reviewing.ts";

const hashOf = (page: Page): string => new URL(page.url()).hash;

await inBrowser("footnotes, quotations and pages", articles, (pages) => {
  const path = () => `/documents/${pages.served.ids[articles.indexOf(harbour)]}`;
  const opened = async (query = "", options = {}) => {
    const { page, complaints } = await pages.open(`${path()}${query}`, options);
    await ready(page);
    return { page, complaints };
  };

  test("quotes the reference of a selected footnote, goes there by Enter, and back by Enter", async () => {
    const { page } = await opened("?list=citations", { viewport: { width: 1280, height: 420 } });
    await choose(page, 1);
    const marker = hashOf(page);
    await page.locator(".about").getByText("[1] Saltmere Harbour Board, statement of 3 March.").waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Reference" }).waitFor();
    expect((await marked(page))["chosen-words"]).toEqual([
      "[1] Saltmere Harbour Board, statement of 3 March.",
    ]);
    await expect.poll(async () => (await placeOf(page, "statement of 3 March")).bottom).toBeLessThan(420);
    await page.keyboard.press("Enter");
    await page.waitForFunction((hash) => location.hash === hash, marker);
  });

  test("follows a footnote by a second click, and comes back by a click on the reference", async () => {
    const { page } = await opened("?layers=attributions,citations");
    await clickWords(page, "[1]");
    await page.getByText("Citation 1 of 3").first().waitFor();
    const marker = hashOf(page);
    await clickWords(page, "[1]");
    await page.getByRole("heading", { name: "Reference" }).waitFor();
    await page.getByRole("link", { name: "Back to marker 1" }).waitFor();
    await clickWords(page, "statement of 3 March");
    await page.waitForFunction((hash) => location.hash === hash, marker);
  });

  test("says that a dangling footnote leads nowhere, and goes nowhere", async () => {
    const { page } = await opened("?list=dangling");
    await page.locator(".items a").first().click();
    await page.getByText("Citation 2 of 3").first().waitFor();
    const marker = hashOf(page);
    await page.getByText("Nothing: this article has no reference for it").waitFor();
    await page.keyboard.press("Enter");
    expect(hashOf(page)).toBe(marker);
  });

  test("copies an attribution with who said it, where it was printed, its address and its place", async () => {
    const { page } = await opened("", { permissions: ["clipboard-read", "clipboard-write"] });
    await choose(page, 2);
    await page.getByRole("button", { name: "Copy quotation" }).click();
    await page.getByText("Quotation copied").waitFor();
    const { document } = pages.served.documents[articles.indexOf(harbour)]!;
    const words = "that the board had admitted that the survey was never finished";
    const start = document.text.indexOf(words);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `“${words}” — Ilse Brandt, who speaks for the dock workers, told; “Harbour dispute drags on as dredging stops”, Saltmere Ledger, 4 March 2019; ${page.url()} (characters ${start}–${start + words.length})`,
    );
  });

  test("copies selected words with their address", async () => {
    const { page } = await opened("", { permissions: ["clipboard-read", "clipboard-write"] });
    await selectWords(page, "Three boats lie idle");
    await page.getByRole("button", { name: "Copy quotation" }).click();
    await page.getByText("Quotation copied").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^“Three boats lie idle”; “Harbour dispute/);
    const address = /http\S+/.exec(copied)![0];
    await page.goto(address);
    await page.waitForFunction(() => CSS.highlights.has("chosen-words"));
    expect((await marked(page))["chosen-words"]).toEqual(["Three boats lie idle"]);
  });

  test("offers the quotation to copy by hand where the browser refuses", async () => {
    const { page } = await opened();
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.execCommand = () => false;
    });
    await choose(page, 2);
    await page.getByRole("button", { name: "Copy quotation" }).click();
    const field = page.getByLabel("The quotation, to copy by hand");
    expect(await field.inputValue()).toContain("Ilse Brandt");
    const selected = await field.evaluate((area) => {
      const { selectionStart, selectionEnd, value } = area as HTMLTextAreaElement;
      return selectionStart === 0 && selectionEnd === value.length;
    });
    expect(selected).toBe(true);
  });

  /** The harbour article, as if it had come as a page. */
  const addPage = async (): Promise<string> => {
    const html = `<!doctype html><title>Harbour</title><h1>Harbour dispute drags on</h1>
      <script>top.harmed = true</script><p onclick="top.harmed = true">The <b>page</b> itself.</p>`;
    const original = new TextEncoder().encode(html);
    const hash = sha256(original);
    const made = newDocument({ ...harbour, place: "articles/harbour.html" });
    const version = { id: versionId(hash, null, "html/1"), sha256: hash, locator: null, reader: "html/1" };
    const { documentId } = await pages.served.store.add({
      ...made,
      original,
      document: { ...made.document, version },
      copy: { ...made.copy, place: "articles/harbour.html", sha256: hash, size: original.length },
    });
    return documentId;
  };

  test("shows the original page beside the text, without its scripts; a text has none", async () => {
    const id = await addPage();
    const { page, complaints } = await pages.open(`/documents/${id}`);
    await page.getByRole("link", { name: "Original page" }).click();
    const frame = page.frameLocator(".original-page iframe");
    await frame.getByText("page itself.").waitFor();
    expect(await page.locator("article").isVisible()).toBe(true);
    await frame.getByText("page itself.").click();
    expect(await page.evaluate(() => "harmed" in window)).toBe(false);
    expect(new URL(page.url()).search).toBe("?page=beside");
    expect(complaints).toEqual([]);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faults(page)).toEqual([]);
    }
    await page.getByRole("link", { name: "Hide the original page" }).click();
    await page.locator(".original-page").waitFor({ state: "detached" });
    const text = await opened();
    expect(await text.page.getByRole("link", { name: "Original page" }).count()).toBe(0);
  });

  test("shows text and page as two tabs where there is no room for both", async () => {
    const id = await addPage();
    const viewport = { width: 360, height: 740 };
    const { page } = await pages.open(`/documents/${id}?page=beside`, { viewport }, ".original-page");
    await page.frameLocator(".original-page iframe").getByText("page itself.").waitFor();
    expect(await page.locator("article").isVisible()).toBe(false);
    expect(await faults(page)).toEqual([]);
    await page.getByRole("tab", { name: "Original page" }).press("ArrowLeft");
    expect(await page.locator("article").isVisible()).toBe(true);
    expect(await page.locator(".original-page").isVisible()).toBe(false);
    expect(await page.locator(":focus").textContent()).toBe("Text");
  });
});
