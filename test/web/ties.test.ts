// Ties and labels in the reader, in a real browser: listed, marked, weighed.

import { expect, test } from "vitest";
import { inBrowser } from "./pages.ts";
import { choose, marked, state } from "./reviewing.ts";
import { joined, told } from "./told-articles.ts";

await inBrowser("ties and labels in the reader", told, (pages) => {
  const open = (n: number, query: string) => pages.open(`/documents/${pages.served.ids[n]}?${query}`);

  test("are listed by who is tied to whom, with a sign that has a shape and words", async () => {
    const { page, complaints } = await open(1, "list=relations");
    expect(await page.locator("#list-title").textContent()).toBe("Ties");
    expect(await page.locator(".items .summary").allInnerTexts()).toEqual([
      expect.stringMatching(/^−\s*against:\s*DG fights Tam Reddish$/),
    ]);
    expect(await page.locator(".items .sign").getAttribute("class")).toContain("is-against");
    expect(complaints).toEqual([]);
  });

  test("are marked when they are chosen to be, those against otherwise than those for", async () => {
    const { page } = await open(0, "layers=relations,labels");
    await page.waitForFunction(() => CSS.highlights.has("tie-for"));
    expect(await marked(page)).toMatchObject({
      "tie-end": ["Delta Guard", "Tam Reddish"],
      "tie-for": ["Delta Guard backs Tam Reddish"],
      label: ["cult"],
    });
    await page.getByRole("checkbox", { name: "Ties", exact: true }).click();
    await page.waitForFunction(() => !CSS.highlights.has("tie-for"));
    const other = await open(1, "layers=relations");
    await other.page.waitForFunction(() => CSS.highlights.has("tie-against"));
  });

  test("are told with who tells them, the words that carry them, and to whom the names lead", async () => {
    await joined(pages.served.url);
    const { page } = await open(0, "list=relations");
    await choose(page, 1);
    const about = page.locator(".about");
    await about.getByRole("link", { name: "Tam Reddish" }).waitFor();
    const terms = await about
      .locator("> div")
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText.replace(/\s+/g, " ")));
    expect(terms).toEqual([
      expect.stringMatching(/^Tie \+ ?for: Delta Guard supports Tam Reddish for$/),
      expect.stringMatching(/^In this case Delta Guard, Tam Reddish$/),
      "Carried by Delta Guard backs Tam Reddish",
      "Told by Ishel Madroun",
      "How it is told Not hedged Not denied",
      "Found by rule (made-by-hand/1)",
    ]);
    await about.getByRole("link", { name: "Ishel Madroun" }).click();
    await page.locator("#chosen-title", { hasText: "Attribution 1 of 1" }).waitFor();
  });

  test("of a label say who is called so, by whom, and what caught it", async () => {
    const { page } = await open(0, "list=labels");
    await choose(page, 1);
    await page.locator(".about").getByRole("link", { name: "Delta Guard" }).waitFor();
    expect(await page.locator(".about").innerText()).toMatch(
      /Called\s+cult[\s\S]+Told by\s+the author[\s\S]+list: cult/,
    );
  });

  test("are accepted, rejected and noted as everything else, and a rejected tie counts no longer", async () => {
    const { page } = await open(1, "list=relations&layers=relations");
    const told = async () =>
      (await (await fetch(new URL("/api/actors?filter=reddish", pages.served.url))).json()).items[0].ties;
    await choose(page, 1);
    expect(await page.getByRole("button", { name: "Correct" }).count()).toBe(0);
    await page.keyboard.press("a");
    await page.waitForFunction(
      (of) => document.querySelector(of)?.textContent?.includes("Accepted"),
      ".decide .state",
    );
    await page.keyboard.press("c");
    await page
      .getByText("Citations, ties and labels can be accepted or rejected, but not corrected here.")
      .waitFor();
    await page.keyboard.press("r");
    await page.waitForFunction(
      (of) => document.querySelector(of)?.textContent?.includes("Rejected"),
      ".decide .state",
    );
    await page.waitForFunction(() => !CSS.highlights.has("tie-against"));
    await expect.poll(told, { timeout: 10_000 }).toBe(1);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await page.waitForFunction(
      (of) => document.querySelector(of)?.textContent?.includes("Not reviewed"),
      ".decide .state",
    );
    expect(await state(page).innerText()).toContain("Not reviewed");
    await expect.poll(told, { timeout: 10_000 }).toBe(2);
  });
});
