// The page of one actor, in a real browser: why its names are one, and what people say of that; what is told of it, each
// number as a list and each entry at its words.

import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { inBrowser } from "./pages.ts";
import { actorOf, joined, rowsOf, told } from "./told-articles.ts";

const entries = (page: Page): Promise<string[]> =>
  page.locator(".facts > li").evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText));
const exact = (page: Page): Promise<string[]> => page.locator(".facts .words b").allTextContents();
const title = (page: Page, name: string) => page.locator("h1", { hasText: name }).waitFor();
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

await inBrowser("what is told of an actor", told, (pages) => {
  let guard: string;
  beforeAll(async () => {
    await joined(pages.served.url);
    guard = await actorOf(pages.served.url, "delta guard");
  });

  test("stands on one page: its names, its ties, its labels by outlet and year", async () => {
    const { page, complaints } = await pages.open(`/actors/${guard}`);
    expect(await page.title()).toBe("Delta Guard · Hearsay");
    expect(await page.locator(".head .count").innerText()).toBe(
      "Organisation named in 3 articles, 7 mentions 5 Mar 2018 – Apr 2019",
    );
    expect(await page.locator(".names li").allInnerTexts()).toEqual(["Delta Guard 4", "DG 2", "Guard 1"]);
    expect(await rowsOf(page, "section:has(#ties-title) .counted")).toEqual([
      ["− against: fights Tam Reddish", "1", "authors 1", "7 Mar 2018"],
      ["+ for: supports Tam Reddish", "1", "others 1 Ishel Madroun", "5 Mar 2018"],
    ]);
    expect(await rowsOf(page, ".counted.labels")).toEqual([
      ["Courier", "cult", "1", "1", "–", "2018 1", "list: cult"],
      ["Gazette", "cult", "1", "1", "–", "2019 1", "list: cult"],
      ["shield", "1", "1", "–", "2019 1", "list: shield"],
    ]);
    expect(complaints).toEqual([]);
  });

  test("tells a tie for from one against by shape, and in words to those who hear it", async () => {
    const { page } = await pages.open(`/actors/${guard}`);
    const shape = (sign: string) =>
      page
        .locator(`.counted .sign.is-${sign}`)
        .first()
        .evaluate((one) => getComputedStyle(one).borderRadius);
    expect(await shape("for")).toBe("50%");
    expect(await shape("against")).toBe("0px");
    await page.getByRole("rowheader", { name: "against: fights Tam Reddish" }).waitFor();
  });

  test("opens from each number as the list that it counts", async () => {
    const { page } = await pages.open(`/actors/${guard}`);
    const numbers = page.locator(".counted .counts").locator("visible=true");
    const n = await numbers.count();
    expect(n).toBe(13);
    for (let i = 0; i < n; i++) {
      const counted = Number(/\d+$/.exec((await numbers.nth(i).innerText()).trim())![0]);
      await numbers.nth(i).click();
      await page.locator(".occurrences[aria-busy=false] .facts").waitFor();
      expect(await page.locator(".facts > li").count(), `${i}`).toBe(counted);
      expect(await numbers.nth(i).getAttribute("aria-current")).toBe("true");
    }
    await page.getByRole("link", { name: "Show all 3" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".facts > li").length === 3);
    expect(await exact(page)).toEqual(["cult", "cult", "shield"]);
  });

  test("is one click from its words, and back is the same place on the page", async () => {
    const { page } = await pages.open(`/actors/${guard}`, { viewport: { width: 1280, height: 420 } });
    await page.getByRole("link", { name: "2019: 1 time" }).locator("visible=true").last().click();
    await page.getByText("Only “shield”, Gazette, 2019: 1 place").waitFor();
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(0);
    await page.locator(".facts .goes").click();
    await page.locator("article").waitFor();
    await page.locator("#chosen-title", { hasText: "Label 2 of 2" }).waitFor();
    await page.waitForFunction(() => [...(CSS.highlights.get("chosen-other") ?? [])].map(String).length > 0);
    await page.goBack();
    await page.getByText("Only “shield”, Gazette, 2019: 1 place").waitFor();
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 3, scrolled);
  });

  test("comes back to the place in a list, too", async () => {
    const { page } = await pages.open(`/actors/${guard}?list=labels`, {
      viewport: { width: 1280, height: 320 },
    });
    const last = page.locator(".facts .goes").last();
    await page.locator(".occurrences").evaluate((pane) => pane.scrollTo(0, 10_000));
    await last.hover();
    const place = () => page.locator(".occurrences").evaluate((pane) => pane.scrollTop);
    const left = await place();
    expect(left).toBeGreaterThan(20);
    await last.click();
    await page.locator("article").waitFor();
    await page.goBack();
    await last.waitFor();
    await expect.poll(place).toBe(left);
  });

  test("says who speaks, who is spoken about, and where each is named", async () => {
    const { page } = await pages.open(`/actors/${guard}`);
    const lists = page.getByRole("navigation", { name: "What is told" });
    await lists.getByRole("link", { name: "Spoken about 1" }).click();
    await page.locator(".facts .told-by").waitFor();
    expect(await entries(page)).toEqual([
      expect.stringMatching(/^Ishel Madroun says\s+Ishel Madroun said the Delta Guard backs Tam Reddish/),
    ]);
    await lists.getByRole("link", { name: "Articles 3" }).click();
    await page.locator(".facts .of").first().waitFor();
    expect(await page.locator(".facts .of").allTextContents()).toEqual([
      "courier.txt",
      "review.txt",
      "gazette.txt",
    ]);
    await lists.getByRole("link", { name: "Says 0" }).click();
    await page.getByText("No article has it say anything.").waitFor();
    await page.goBack();
    await page.locator(".facts .of").nth(1).click();
    await page.locator("article").waitFor();
    expect(new URL(page.url()).hash).toBe("#w4-15");
  });

  test("goes through a list by keys", async () => {
    const { page } = await pages.open(`/actors/${guard}?list=labels`);
    await page.locator(".facts .goes").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await page.locator(":focus b").textContent()).toBe("cult");
    await page.keyboard.press("Enter");
    await page.locator("#chosen-title", { hasText: "Label 1 of 2" }).waitFor();
  });

  test("takes the place of the tables on a small screen, and gives it back", async () => {
    const { page } = await pages.open(`/actors/${guard}`, { viewport: { width: 360, height: 700 } });
    await page.getByRole("link", { name: "1 time", exact: true }).locator("visible=true").first().click();
    await page.locator(".facts .goes").first().waitFor();
    expect(await page.locator(".overview").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("told-title");
    await page.getByRole("link", { name: "Names, ties and labels" }).click();
    await page.locator(".overview").waitFor();
  });

  test("is reached from the reader, from a name and from who says it", async () => {
    const { page } = await pages.open(`/documents/${pages.served.ids[0]}?list=mentions&layers=mentions`);
    await page
      .locator(".items a", { hasText: /^4?Madroun$/ })
      .first()
      .click();
    await page.locator(".about").getByRole("link", { name: "Ishel Madroun" }).click();
    await title(page, "Ishel Madroun");
    await page.goBack();
    await page.goto(new URL(`/documents/${pages.served.ids[0]}`, pages.served.url).href);
    await page.locator(".items a").first().click();
    await page.locator(".about").getByRole("link", { name: "Ishel Madroun" }).click();
    await title(page, "Ishel Madroun");
  });

  test("that is not there is told of, with a way on", async () => {
    const { page } = await pages.open("/actors/a0nobody");
    await page.getByText("The case has no actor or name a0nobody.").waitFor();
  });
});

await inBrowser("who is who, as people say", told, (pages) => {
  beforeEach(async () => joined(pages.served.url));
  /** Leaves no word of anybody behind for the next test. */
  afterEach(async () => {
    const { url } = pages.served;
    const ask = async (path: string) => (await fetch(new URL(path, url))).json();
    for (const { id } of (await ask("/api/actors")).items)
      for (const { decision } of (await ask(`/api/actors/${id}`)).corrections)
        await fetch(new URL("/api/actors/corrections/undo", url), {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ reviewer: "Ann", decision }),
        });
  });
  const open = async (name: string) => pages.open(`/actors/${await actorOf(pages.served.url, name)}`);
  const apart = "Keep “Ishel Madrun” apart from “Ishel Madroun”";

  test("shows why names are one, each reason at its words", async () => {
    const { page } = await open("madroun");
    expect(await page.locator(".reasons .reason").allInnerTexts()).toEqual([
      "Ishel Madrun a spelling of Ishel Madroun",
    ]);
    await page.locator(".reasons").getByRole("link", { name: "Ishel Madrun" }).click();
    await page.locator("article").waitFor();
    expect(await page.locator(".chosen .words").first().innerText()).toBe("Ishel Madrun");
  });

  test("keeps names apart when told so, also after a reload, and takes it back", async () => {
    const { page, complaints } = await open("madroun");
    await button(page, apart).click();
    await page.getByText("“Ishel Madrun” is kept apart from “Ishel Madroun” now.").waitFor();
    await page.getByText("Nothing was joined across articles.").waitFor();
    await page.reload();
    await page.locator(".reason", { hasText: "Ishel Madrun is not Ishel Madroun" }).waitFor();
    expect(await page.locator(".names li").count()).toBe(2);
    await page.locator(".reason").getByRole("link", { name: "Ishel Madrun" }).click();
    await title(page, "Ishel Madrun");
    await page.locator(".reason", { hasText: "Ishel Madrun is not Ishel Madroun" }).waitFor();
    await page.goBack();
    await title(page, "Ishel Madroun");
    await page.getByRole("button", { name: /^Take back/ }).click();
    await page.getByText("Taken back.").waitFor();
    await button(page, apart).waitFor();
    await page.keyboard.press("z");
    await page.getByText("Said again.").waitFor();
    await page.locator(".reason", { hasText: "Ishel Madrun is not Ishel Madroun" }).waitFor();
    await page.keyboard.press("z");
    await button(page, apart).waitFor();
    expect(complaints).toEqual([]);
  });

  test("joins two actors that are found by name; the id of the one leads on to the other", async () => {
    const { page } = await open("ben madroun");
    const old = page.url();
    await button(page, "Join with another actor").click();
    await page.keyboard.type("reddish");
    await button(page, "Join with “Tam Reddish”").click();
    await page.getByText("“Ben Madroun” and “Tam Reddish” are one actor now.").waitFor();
    await page.locator(".reasons .reason", { hasText: "a person says it is" }).waitFor();
    expect(await page.locator(".names bdi").allTextContents()).toEqual(["Tam Reddish", "Ben Madroun"]);
    await page.goto(old);
    await page.locator(".names li").nth(1).waitFor();
    await page.getByRole("button", { name: /^Take back/ }).click();
    await page.getByText("All articles call it by this one name.").waitFor();
  });

  test("calls an actor as somebody chose, everywhere, until it is taken back", async () => {
    const { page } = await open("delta guard");
    await button(page, "Choose its name").click();
    await page.keyboard.type("The Guard of the Delta");
    await page.keyboard.press("Enter");
    await title(page, "The Guard of the Delta");
    await page.getByText("It is called “The Guard of the Delta” now.").waitFor();
    await page.getByRole("link", { name: "All actors" }).click();
    await page.locator(".actor-list").getByText("The Guard of the Delta").waitFor();
    await page.goBack();
    await button(page, "Undo (z)").click();
    await page.locator("h1", { hasText: /^Delta Guard$/ }).waitFor();
  });

  test("works by the keyboard alone", async () => {
    const { page } = await open("madroun");
    const tabTo = async (name: string) => {
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press("Tab");
        const at = await page.evaluate(
          () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
        );
        if (at === name) return;
      }
      throw new Error(`"${name}" is not reached.`);
    };
    await tabTo("Join with another actor");
    await page.keyboard.press("Enter");
    await page.keyboard.type("guard");
    await button(page, "Join with “Delta Guard”").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByText("Which actor is the same?").count()).toBe(0);
    await tabTo(apart);
    await page.keyboard.press("Enter");
    await page.getByText("Nothing was joined across articles.").waitFor();
    await page.keyboard.press("z");
    await button(page, apart).waitFor();
  });
});
