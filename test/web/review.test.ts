// Reviewing in a real browser, on a real server and a real store: what is decided, how it shows, and what becomes of it.

import { expect, test } from "vitest";
import type { Decision } from "../../src/model/decision.ts";
import { articles, harbour } from "./articles.ts";
import { inBrowser } from "./pages.ts";
import { choose, clickWords, faults, marked, placeOf, ready, selectWords, state } from "./reviewing.ts";

await inBrowser("a review", articles, (pages) => {
  const id = () => pages.served.ids[articles.indexOf(harbour)]!;
  const path = () => `/documents/${id()}`;
  const decisions = (): Promise<readonly Decision[]> => pages.served.store.decisions(id());
  const last = async (): Promise<Decision> => (await decisions()).at(-1)!;
  const opened = async () => {
    const { page, complaints } = await pages.open(path());
    await ready(page);
    return { page, complaints };
  };
  /** Every test begins with an article that nobody has decided on. */
  const clean = async (): Promise<void> => {
    for (const reviewer of ["me", "Ann", "Ben"])
      for (;;) {
        const answer = await fetch(new URL("/api/undo", pages.served.url), {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ reviewer }),
        });
        if (answer.status === 404) break;
        expect(answer.status).toBe(201);
      }
  };
  const test_ = (title: string, run: () => Promise<void>): void =>
    test(title, async () => {
      await clean();
      await run();
    });

  test_("accepts the selected item by a key, shows it solid and says who and when", async () => {
    const { page, complaints } = await opened();
    await page.keyboard.press("j");
    expect(await state(page).textContent()).toContain("Not reviewed");
    await page.keyboard.press("a");
    await page.getByText(/Accepted by me, \d\d:\d\d/).waitFor();
    await page.waitForFunction(() => CSS.highlights.has("sure-source"));
    expect((await marked(page))["sure-source"]).toEqual(["The harbour board"]);
    expect(await page.locator(".items li").first().locator(".mark").textContent()).toContain("Accepted");
    expect(await page.getByRole("button", { name: "Accept" }).getAttribute("aria-pressed")).toBe("true");
    await page.getByText("1 of 6 reviewed").waitFor();
    expect(await last()).toMatchObject({ act: "accept", reviewer: "me", layer: "attributions" });
    expect(complaints).toEqual([]);
  });

  test_(
    "strikes a rejected item in the list and marks it in the text only while it is selected",
    async () => {
      const { page } = await opened();
      await choose(page, 1);
      await page.keyboard.press("r");
      await page.getByText(/Rejected by me/).waitFor();
      expect(await page.locator(".items li").first().getAttribute("class")).toContain("is-rejected");
      await page.waitForFunction(
        () =>
          ![...CSS.highlights.get("source")!].some(
            (r) => (r.startContainer as Text).data.slice(r.startOffset, r.endOffset) === "The harbour board",
          ),
      );
      expect((await marked(page))["chosen-source"]).toEqual(["The harbour board"]);
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => !CSS.highlights.has("chosen-source"));
      await clickWords(page, "The harbour board");
      await page.waitForTimeout(100);
      expect(await page.locator(".chosen").count()).toBe(0);
    },
  );

  test_("shows a decision in less than a tenth of a second", async () => {
    const { page } = await opened();
    await choose(page, 1);
    const ms = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const from = performance.now();
          const look = (): void => {
            if (document.querySelector(".state")?.textContent?.includes("Accepted"))
              requestAnimationFrame(() => resolve(performance.now() - from));
            else requestAnimationFrame(look);
          };
          document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
          look();
        }),
    );
    expect(ms).toBeLessThan(100);
  });

  test_("corrects an item by dragging an end of its words, to whole words", async () => {
    const { page } = await opened();
    await choose(page, 1);
    await page.keyboard.press("c");
    const handle = await page.getByRole("slider", { name: "End of “Who”" }).boundingBox();
    const to = await placeOf(page, "The harbour");
    await page.mouse.move(handle!.x + handle!.width / 2, handle!.y + handle!.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.right - 3, to.top + to.height / 2, { steps: 5 });
    await page.mouse.up();
    await page.waitForFunction(() => document.querySelector(".role .words")?.textContent === "The harbour");
    await page.keyboard.press("Enter");
    await page.getByText(/Corrected by me/).waitFor();
    expect(await page.locator(".about dd").first().innerText()).toBe("The harbour");
    await page.reload();
    await page.getByText(/Corrected by me/).waitFor();
    expect(await page.locator(".about dd").first().innerText()).toBe("The harbour");
  });

  test_("drags by characters with Alt held", async () => {
    const { page } = await opened();
    await choose(page, 1);
    await page.keyboard.press("c");
    const handle = await page.getByRole("slider", { name: "End of “Who”" }).boundingBox();
    const to = await placeOf(page, "The harb");
    await page.keyboard.down("Alt");
    await page.mouse.move(handle!.x + handle!.width / 2, handle!.y + handle!.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.right, to.top + to.height / 2, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up("Alt");
    await page.waitForFunction(() => document.querySelector(".role .words")?.textContent === "The harb");
  });

  test_(
    "corrects by keyboard: brackets choose the end, arrows move it by words, Alt by characters",
    async () => {
      const { page } = await opened();
      await choose(page, 1);
      await page.keyboard.press("c");
      const who = page.locator(".role .words").first();
      await page.keyboard.press("]");
      await page.keyboard.press("ArrowLeft");
      await expect.poll(() => who.textContent()).toBe("The harbour");
      await page.keyboard.press("Shift+ArrowRight");
      await expect.poll(() => who.textContent()).toBe("The harbour board");
      await page.keyboard.press("[");
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => who.textContent()).toBe("harbour board");
      await page.keyboard.press("Alt+ArrowRight");
      await expect.poll(() => who.textContent()).toBe("arbour board");
      await page.keyboard.press("Alt+ArrowLeft");
      await page.keyboard.press("h");
      await page.keyboard.press("Enter");
      await page.getByText(/Corrected by me/).waitFor();
      expect((await last()).value).toMatchObject({ source: [{ exact: "harbour board" }], hedged: true });
      await page.getByText("Hedged: the teller keeps a distance").first().waitFor();
    },
  );

  test_("gives words another role, and takes them out of the one they had", async () => {
    const { page } = await opened();
    await choose(page, 1);
    await page.keyboard.press("c");
    await selectWords(page, "harbour board");
    await page.getByText("Selected: “harbour board”").first().waitFor();
    await page.keyboard.press("2");
    await expect
      .poll(() => page.locator(".role .words").allTextContents())
      .toEqual([
        "The ",
        "harbour board",
        "the works had been “suspended for safety”, and that 120 barges were waiting outside",
      ]);
  });

  test_(
    "keeps the draft of a correction that is left, through a reload, until it is thrown away",
    async () => {
      const { page } = await opened();
      await choose(page, 1);
      await page.keyboard.press("c");
      await page.keyboard.press("]");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Escape");
      await page.getByText("There is a draft of a correction.").waitFor();
      expect(await page.locator(".about dd").first().innerText()).toBe("The harbour board");
      await page.reload();
      await page.getByText("There is a draft of a correction.").waitFor();
      await page.getByRole("button", { name: "Go on with it" }).click();
      await expect.poll(() => page.locator(".role .words").first().textContent()).toBe("The harbour");
      await page.getByRole("button", { name: "Throw away" }).click();
      await page.locator(".decide").waitFor();
      expect(await page.getByText("There is a draft").count()).toBe(0);
    },
  );

  test_("adds an attribution from selected words, role by role", async () => {
    const { page } = await opened();
    await selectWords(page, "A spokesman");
    const bar = page.getByRole("toolbar", { name: "Selected words" });
    await bar.getByRole("button", { name: "Add an attribution" }).click();
    await page.getByRole("heading", { name: "Add an attribution" }).waitFor();
    await page.keyboard.press("1");
    await selectWords(page, "did not answer");
    await page.getByRole("button", { name: "Says", exact: true }).click();
    await page.getByText("Still missing: what is said.").waitFor();
    await selectWords(page, "a second call");
    await page.keyboard.press("3");
    await page.keyboard.press("Enter");
    await page.getByText(/Added by me/).waitFor();
    expect(await page.locator("#chosen-title").textContent()).toBe("Attribution 7 of 7");
    expect(new URL(page.url()).hash).toMatch(/^#t[0-9a-z]+$/);
    expect((await marked(page))["sure-source"]).toContain("A spokesman");
    await page.reload();
    await page.getByText(/Added by me/).waitFor();
  });

  test_("adds an attribution by keys alone", async () => {
    const { page } = await opened();
    await page.keyboard.press("a");
    await page.getByRole("heading", { name: "Add an attribution" }).waitFor();
    const selected = page.locator(".selected p").first();
    await expect.poll(() => selected.textContent()).toBe("Selected: “Harbour”");
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => selected.textContent()).toBe("Selected: “Harbour dispute”");
    await page.keyboard.press("1");
    await page.keyboard.press("w");
    await page.keyboard.press("2");
    await page.keyboard.press("w");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("3");
    await page.keyboard.press("Enter");
    await page.getByText(/Added by me/).waitFor();
    expect((await last()).value).toMatchObject({
      source: [{ exact: "Harbour dispute" }],
      cue: [{ exact: "drags" }],
      content: [{ exact: "on as" }],
    });
  });

  test_("adds a name, and the author's own assertion", async () => {
    const { page } = await opened();
    await selectWords(page, "north quay");
    await page.getByRole("button", { name: "Add a name" }).click();
    await page.keyboard.press("1");
    await page.getByLabel("Kind").selectOption("Location");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText(/Added by me/).waitFor();
    expect(await last()).toMatchObject({ act: "add", layer: "mentions", value: { type: "Location" } });
    await page.keyboard.press("Escape");
    await selectWords(page, "Three boats lie idle");
    await page.getByRole("button", { name: "Add an assertion" }).click();
    await page.keyboard.press("1");
    await page.keyboard.press("Enter");
    await page.getByText(/Added by me/).waitFor();
    expect(await last()).toMatchObject({ act: "add", layer: "assertions" });
  });

  test_("keeps notes with who wrote them, and what is typed until it is saved", async () => {
    const { page } = await opened();
    await choose(page, 2);
    await page.keyboard.press("n");
    await page.keyboard.type("Ask Brandt, again.");
    await page.keyboard.press("Escape");
    await page.keyboard.press("n");
    expect(await page.getByLabel("A note on this item").inputValue()).toBe("Ask Brandt, again.");
    await page.keyboard.press("Enter");
    await page.locator(".notes li", { hasText: "Ask Brandt, again." }).waitFor();
    expect(await page.locator(".notes li").textContent()).toMatch(/me, \d\d:\d\d/);
    expect(await state(page).textContent()).toContain("Not reviewed");
    expect(await last()).toMatchObject({ act: "note", value: { text: "Ask Brandt, again." } });
  });

  test_("undoes and redoes, tells what, goes to the item, and does so after a reload", async () => {
    const { page } = await opened();
    await choose(page, 1);
    await page.keyboard.press("r");
    await page.getByText(/Rejected by me/).waitFor();
    await expect.poll(async () => (await last()).act).toBe("reject");
    await page.reload();
    await ready(page);
    await choose(page, 3);
    await page.keyboard.press("Control+z");
    await page.getByText("Undone: rejecting the attribution “The harbour board said").waitFor();
    await page.getByText("Attribution 1 of 6").first().waitFor();
    await expect.poll(() => state(page).textContent()).toContain("Not reviewed");
    await page.keyboard.press("Control+Shift+z");
    await page.getByText("Done again: rejecting the attribution").waitFor();
    await page.getByText(/Rejected by me/).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => state(page).textContent()).toContain("Not reviewed");
  });

  test_("says so where there is nothing to undo", async () => {
    const { page } = await opened();
    await page.keyboard.press("Control+z");
    await page.getByText("There is nothing to undo.").waitFor();
  });

  test_("goes to the next item that nobody has reviewed", async () => {
    const { page } = await opened();
    await page.keyboard.press("u");
    await page.keyboard.press("a");
    await page.getByText(/Accepted by me/).waitFor();
    await choose(page, 6);
    await page.keyboard.press("u");
    await page.getByText("Attribution 2 of 6").first().waitFor();
  });

  test_("asks once for the reviewer's name, and signs with it", async () => {
    const { page } = await opened();
    await choose(page, 1);
    await page.keyboard.press("a");
    await page.getByLabel("Decisions are signed “me”. What should stand there?").fill("Ann");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Signed: Ann").waitFor();
    await choose(page, 2);
    await page.keyboard.press("a");
    await page.getByText(/Accepted by Ann/).waitFor();
    await page.reload();
    await page.getByText("Signed: Ann").waitFor();
    await page.keyboard.press("r");
    await expect.poll(async () => (await last()).reviewer).toBe("Ann");
    expect(await page.getByText("What should stand there?").count()).toBe(0);
  });

  test_("takes a decision back and says why where the server refuses it", async () => {
    const { page } = await opened();
    await choose(page, 1);
    await pages.served.store.remove([id()], "test");
    try {
      await page.keyboard.press("a");
      await page.getByText(/Accepting this item was not saved\. The case holds no document/).waitFor();
      expect(await state(page).textContent()).toContain("Not reviewed");
      expect(await faults(page)).toEqual([]);
    } finally {
      await pages.served.store.restore([id()], "test");
    }
  });

  test_("keeps a correction that could not be saved, to go on with", async () => {
    const { page } = await opened();
    await choose(page, 1);
    await page.keyboard.press("c");
    await page.keyboard.press("]");
    await page.keyboard.press("ArrowLeft");
    await page.context().setOffline(true);
    await page.keyboard.press("Enter");
    await page.getByText(/Correcting this item was not saved. The server does not answer/).waitFor();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Go on with it" }).click();
    await page.keyboard.press("Enter");
    await page.getByText(/Corrected by me/).waitFor();
    await page.getByText("There is a draft").waitFor({ state: "detached" });
  });

  test_("hears of another window's decision", async () => {
    const one = await opened();
    const other = await opened();
    await choose(one.page, 1);
    await choose(other.page, 1);
    await one.page.keyboard.press("a");
    await other.page.getByText(/Accepted by me/).waitFor();
    expect(other.complaints).toEqual([]);
  });

  for (const choice of ["Save mine as well", "Keep theirs"])
    test_(
      `tells of a decision that came first, with both beside each other: ${choice.toLowerCase()}`,
      async () => {
        const one = await opened();
        const other = await opened();
        await other.page.evaluate(() => localStorage.setItem("reviewer", "Ben"));
        await other.page.reload();
        await ready(other.page);
        await choose(one.page, 1);
        await choose(other.page, 1);
        await other.page.keyboard.press("c");
        await other.page.keyboard.press("]");
        await other.page.keyboard.press("ArrowLeft");
        await one.page.keyboard.press("r");
        // The window hears of it, and the draft in it was begun before.
        await other.page.locator(".items li.is-rejected").waitFor();
        await other.page.keyboard.press("Enter");
        await other.page.getByText(/me rejected this item, \d\d:\d\d\./).waitFor();
        await other.page.getByText("You corrected it meanwhile. Yours is not saved yet.").waitFor();
        const shapes = other.page.locator(".conflict .shape");
        expect(await shapes.first().locator("dd").first().textContent()).toBe("The harbour board");
        expect(await shapes.last().locator("dd").first().textContent()).toBe("The harbour");
        await other.page.getByText(/Rejected by me/).waitFor();
        for (const colorScheme of ["light", "dark"] as const) {
          await other.page.emulateMedia({ colorScheme });
          expect(await faults(other.page)).toEqual([]);
        }
        await other.page.getByRole("button", { name: choice }).click();
        if (choice === "Keep theirs") {
          await other.page.locator(".conflict").waitFor({ state: "detached" });
          expect((await last()).act).toBe("reject");
          await other.page.getByText("There is a draft of a correction.").waitFor();
        } else {
          await other.page.getByText(/Corrected by Ben/).waitFor();
          await one.page.getByText(/Corrected by Ben/).waitFor();
        }
      },
    );
});
