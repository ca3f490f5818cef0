// Bringing articles in: dropped, picked and pasted, into a real case by a real server; how far the reading is, and what
// could not be read.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { inBrowser, titlesOf } from "./pages.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-drop-"));
const write = (place: string, text: string | Uint8Array): string => {
  const path = join(folder, place);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  return path;
};
const article = (title: string, body = "The clerk said that the quay was shut."): string =>
  `${title}\n\nBy Mara Quill\n\n${body}\n`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Drops files or folders of the disk on the page, as a file manager does. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x: 400, y: 400, data });
    if (type === "dragOver") await page.locator(".drop-here").waitFor();
  }
}

/** Pastes text on whatever has the focus, as Ctrl+V does with it on the clipboard. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    (document.activeElement ?? document.body).dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

const count = (page: Page, words: string) =>
  page.locator(".library .count").getByText(words, { exact: true }).waitFor();

await inBrowser("adding articles", [], (pages) => {
  const kept = async () => (await pages.served.store.documents()).items;

  test("says in an empty case what to do", async () => {
    const { page, complaints } = await pages.open("/");
    await page.getByRole("heading", { name: "This case holds no articles yet." }).waitFor();
    for (const name of ["Add files …", "Add a folder …", "Paste a text …", "open the sample case"])
      expect(await page.getByRole("button", { name }).count(), name).toBe(1);
    expect(complaints).toEqual([]);
  });

  test("takes files that are dropped on the page, and shows them as they are read", async () => {
    const { page, complaints } = await pages.open("/");
    await drop(page, [
      write("ferry.txt", article("The ferry stays")),
      write("lock.txt", article("At the lock")),
    ]);
    await count(page, "2 articles");
    expect((await titlesOf(page)).toSorted()).toEqual(["At the lock", "The ferry stays"]);
    expect(complaints).toEqual([]);
  });

  test("takes a dropped folder with all below it, and leaves out what is hidden", async () => {
    write("pile/one.txt", article("One of the pile"));
    write("pile/below/two.md", "# Two of the pile\n\nThe clerk said so.\n");
    write("pile/.hidden/three.txt", article("Nobody sees this"));
    const { page } = await pages.open("/");
    await drop(page, [join(folder, "pile")]);
    await count(page, "4 articles");
    const places = (await kept()).map(({ place }) => place);
    expect(places).toContain("dropped/pile/one.txt");
    expect(places).toContain("dropped/pile/below/two.md");
  });

  test("takes files and folders that are picked, from any page", async () => {
    const { page } = await pages.open("/search");
    const picker = page.waitForEvent("filechooser");
    await page.goto(pages.served.url);
    await page.getByRole("button", { name: "Add files …" }).click();
    await (await picker).setFiles([write("picked.txt", article("Picked by hand"))]);
    await count(page, "5 articles");
    await page.locator('input[data-picks="folder"]').setInputFiles(join(folder, "pile"));
    await page.waitForTimeout(500);
    await count(page, "5 articles");
  });

  test("makes an article of pasted text, under the title that it is given", async () => {
    const { page, complaints } = await pages.open("/");
    await paste(page, "The harbour master said that nobody would dive again.");
    const dialog = page.getByRole("dialog", { name: "Paste a text" });
    await dialog.waitFor();
    expect(await dialog.getByLabel("Text").inputValue()).toContain("nobody would dive again");
    await dialog.getByLabel("Title").fill("No more dives");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("link", { name: "No more dives" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("leaves the clipboard to a field that has the focus", async () => {
    const { page } = await pages.open("/");
    await page.locator(".filter").focus();
    await paste(page, "words for the filter");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  test("opens the dialog by its button, and closes it without adding by Escape", async () => {
    const { page } = await pages.open("/");
    await page.getByRole("button", { name: "Paste a text …" }).click();
    await page.locator("textarea:focus").waitFor();
    expect(await page.getByRole("button", { name: "Add to the case" }).isDisabled()).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await count(page, "6 articles");
  });

  test("lists what failed and what was skipped with reasons, to be copied and put away", async () => {
    const { page, complaints } = await pages.open("/", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await drop(page, [
      write("empty.txt", ""),
      write("tables.xls", "not an article"),
      write("boat.png", new Uint8Array([137, 80, 78, 71])),
      write("huge.txt", "x".repeat(20_000_001)),
    ]);
    const strip = page.locator(".progress");
    await strip.getByText("2 files could not be read, 2 files were skipped").click();
    const lines = (await strip.locator("li").allTextContents()).join("\n");
    for (const words of [
      "boat.png is no article.",
      "huge.txt is larger than 20 MB.",
      "tables.xls",
      "empty.txt",
    ])
      expect(lines).toContain(words);
    await strip.getByRole("button", { name: "Copy the list" }).click();
    await strip.getByText("List copied").waitFor();
    expect((await page.evaluate(() => navigator.clipboard.readText())).split("\n").length).toBe(4);
    await strip.getByRole("button", { name: "Put away" }).click();
    await strip.waitFor({ state: "detached" });
    await page.reload();
    await count(page, "6 articles");
    await page.waitForTimeout(500);
    expect(await strip.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("shows how far a reading is also after a reload, and stops it when told to", async () => {
    const paths = Array.from({ length: 60 }, (_, i) =>
      write(`many/${i}.txt`, article(`Slow ${i}`, "The clerk said that the quay was shut. ".repeat(2000))),
    );
    const { page } = await pages.open("/");
    await drop(page, paths);
    await page.getByText(/Reading: \d+ of 60 files/).waitFor();
    await page.reload();
    await page.getByText(/Reading: \d+ of 60 files/).waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText(/Reading was stopped after \d+ of 60 files/).waitFor({ timeout: 20_000 });
    const { length } = await kept();
    expect(length).toBeLessThan(66);
    await page.waitForTimeout(400);
    expect((await kept()).length).toBe(length);
  });
});
