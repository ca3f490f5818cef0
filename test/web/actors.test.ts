// The list of actors, in a real browser.

import { beforeAll, expect, test } from "vitest";
import { builtin } from "../../src/builtin.ts";
import type { Joiner } from "../../src/extend.ts";
import { newDocument } from "../made-case.ts";
import { toldDocument } from "../told-case.ts";
import { bare } from "./articles.ts";
import { inBrowser } from "./pages.ts";
import { endless, hostileNames, joined, markup, rowsOf, told, turned } from "./told-articles.ts";

const names = ".actor-list tbody .title > a";

await inBrowser("the list of actors", told, (pages) => {
  beforeAll(() => joined(pages.served.url));

  test("shows everybody under all names, with what is told of them and when", async () => {
    const { page, complaints } = await pages.open("/actors");
    expect(await page.title()).toBe("Actors · Hearsay");
    expect(await page.locator(".count").textContent()).toBe("4 actors");
    expect(await rowsOf(page, ".actor-list")).toEqual([
      ["Delta Guard also DG, Guard", "Organisation", "3", "–", "1", "2", "3", "5 Mar 2018", "Apr 2019"],
      ["Tam Reddish", "Person", "3", "–", "1", "2", "–", "5 Mar 2018", "7 Mar 2018"],
      [
        "Ishel Madroun also Ishel Madrun, Madroun",
        "Person",
        "2",
        "1",
        "–",
        "–",
        "–",
        "5 Mar 2018",
        "7 Mar 2018",
      ],
      ["Ben Madroun", "Person", "1", "–", "–", "–", "–", "–", "–"],
    ]);
    expect(complaints).toEqual([]);
  });

  test("is filtered by any name while one types, and by kind, and its address keeps both", async () => {
    const { page } = await pages.open("/actors");
    await page.keyboard.press("f");
    await page.keyboard.type("madr");
    await page.getByText("2 actors match “madr”").waitFor();
    await page.locator(".filter").fill("dg");
    await page.getByText("1 actor matches “dg”").waitFor();
    await page.getByRole("link", { name: "People", exact: true }).click();
    await page.getByText("No actor has such a name.").waitFor();
    expect(new URL(page.url()).search).toBe("?filter=dg&type=Person");
    await page.reload();
    await page.getByRole("link", { name: "Show all", exact: true }).click();
    await page.getByText("4 actors").waitFor();
    await page.getByRole("link", { name: "People", exact: true }).click();
    await page.getByText("3 actors").waitFor();
    expect(await page.locator('.types [aria-current="true"]').textContent()).toBe("People");
  });

  test("sorts by a column, backwards when it is asked again, and back goes back", async () => {
    const { page } = await pages.open("/actors");
    expect(await page.locator('th[aria-sort="descending"]').textContent()).toBe("Articles");
    const first = (name: string) =>
      page.waitForFunction(([of, name]) => document.querySelector(of!)?.textContent === name, [names, name]);
    await page.getByRole("link", { name: "Name", exact: true }).click();
    await first("Ben Madroun");
    await page.getByRole("link", { name: "Name", exact: true }).click();
    await first("Tam Reddish");
    await page.getByRole("link", { name: "Labels", exact: true }).click();
    await page.locator('th[aria-sort="descending"]:has-text("Labels")').waitFor();
    await first("Delta Guard");
    await page.goBack();
    await first("Tam Reddish");
  });

  test("goes from row to row by keys and opens one", async () => {
    const { page } = await pages.open("/actors");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await page.locator(":focus").textContent()).toBe("Tam Reddish");
    await page.keyboard.press("k");
    await page.keyboard.press("Enter");
    await page.locator("h1", { hasText: "Delta Guard" }).waitFor();
    await page.goBack();
    await page.locator(".actor-list").waitFor();
  });

  test("leads from a number to what it counts", async () => {
    const { page } = await pages.open("/actors");
    await page.getByRole("link", { name: "3 labels" }).locator("visible=true").click();
    await page.locator("#told-title", { hasText: "Labels" }).waitFor();
    expect(await page.locator(".facts > li").count()).toBe(3);
  });

  test("changes by itself when an article goes", async () => {
    const { page } = await pages.open("/actors");
    const remove = (to: "remove" | "restore") =>
      fetch(new URL(`/api/documents/${to}`, pages.served.url), {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ reviewer: "Ann", ids: [pages.served.ids[2]] }),
      });
    await remove("remove");
    await page.getByText("3 actors").waitFor();
    await remove("restore");
    await page.getByText("4 actors").waitFor();
  });
});

await inBrowser("hostile names", [hostileNames], (pages) => {
  beforeAll(() => joined(pages.served.url));

  test("stay names in the list, on their pages and in the reader, and none fills the window", async () => {
    for (const width of [1280, 360]) {
      const { page, complaints } = await pages.open("/actors", { viewport: { width, height: 800 } });
      const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
      const shown = await page.locator(names).allTextContents();
      expect(shown).toContain(markup);
      expect(shown).toContain(turned);
      expect(shown.find((name) => name.startsWith("Endless"))!.length).toBeLessThan(endless.length / 10);
      expect(
        await page
          .locator(".actor-list tbody tr")
          .first()
          .evaluate((row) => row.clientHeight),
      ).toBeLessThan(220);
      expect(await fits()).toBe(true);
      for (const name of [markup, turned, "Endless"]) {
        await page.locator(names, { hasText: name }).click();
        await page.locator(".occurrences .facts").waitFor();
        expect(await page.locator("h1 bdi").textContent()).toContain(name);
        expect(await page.locator("main img").count()).toBe(0);
        expect(await fits(), name).toBe(true);
        await page.goBack();
        await page.locator(".actor-list").waitFor();
      }
      expect(await page.evaluate(() => "harmed" in window)).toBe(false);
      expect(complaints).toEqual([]);
    }
  });
});

const regime = toldDocument({
  place: "/regime.txt",
  text: "The Vell Council met. The regime slept.",
  names: [
    ["Vell Council", "Organisation"],
    ["regime", "Organisation", "Vell Council"],
  ],
});

await inBrowser("a loaded name", [regime], (pages) => {
  beforeAll(() => joined(pages.served.url));

  test("is said to be one, and is not what the actor is called", async () => {
    const { page } = await pages.open("/actors");
    expect(await page.locator(names).allTextContents()).toEqual(["Vell Council"]);
    expect(await page.locator(".other-names").innerText()).toContain("regime (loaded)");
    await page.locator(names).click();
    await page.locator(".names").waitFor();
    expect(await page.locator(".names li").allInnerTexts()).toContain("regime (loaded) 1");
  });
});

await inBrowser("the actors of an empty case", [], (pages) => {
  test("say that there are none yet, and where to begin", async () => {
    const { page } = await pages.open("/actors");
    await page.getByText("Nobody is named yet.").waitFor();
    await page.getByRole("link", { name: "Add articles in the library" }).click();
    await page.getByText("This case holds no articles yet.").waitFor();
  });
});

await inBrowser("a case that names nobody", [newDocument(bare)], (pages) => {
  test("says so once it is joined", async () => {
    const { page } = await pages.open("/actors");
    await page.getByText("Nobody is named yet.").waitFor();
  });
});

/** A joiner as it is while it has much to do, and one that fails. */
const joiners = (join: Joiner["join"]) => ({
  parts: { ...builtin, joiners: builtin.joiners.map((joiner) => ({ ...joiner, join })) },
});

await inBrowser(
  "actors that are not joined yet",
  told,
  (pages) => {
    test("say so", async () => {
      const { page } = await pages.open("/actors");
      await page.getByText("The names of this case are being joined.").waitFor();
      await page.goto(new URL("/actors?filter=guard", pages.served.url).href);
      await page.getByText("4 articles are still to be joined.").waitFor();
    });
  },
  joiners(async () => {}),
);

await inBrowser(
  "actors whose joining fails",
  told,
  (pages) => {
    test("say why", async () => {
      const { page } = await pages.open("/actors");
      await page.getByText("There is no room left.").waitFor();
    });
  },
  joiners(async () => {
    throw new Error("There is no room left.");
  }),
);
