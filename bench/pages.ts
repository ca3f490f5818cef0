// node bench/pages.ts: how fast the pages are in a real browser. An article of 200,000 words with 5,100 marks: time
// until it is marked, frames while it scrolls, time from a key to the next item; and a list of 2,000 documents.
// On a machine without a graphics card; compare runs on one machine only.

import { launchBrowser, openPage } from "../test/browser.ts";
import type { MadeArticle } from "../test/made-case.ts";
import { serveCase } from "../test/served-case.ts";
import { median, percentile } from "./measure.ts";

const ATTRIBUTIONS = 1700;
const filler = "The tide came in slowly and went out again, and nobody saw where the boats had gone. ".repeat(
  6,
);
const long: MadeArticle = {
  place: "articles/long.txt",
  source: Array.from(
    { length: ATTRIBUTIONS },
    (_, i) =>
      `[The clerk of quay ${i}]s${i} [said]c${i} [that it would stay shut for week ${i}]t${i}. ${filler}`,
  ).join("\n\n"),
};
const short = (i: number): MadeArticle => ({
  place: `articles/${i}.txt`,
  source: `Notice ${i}\n\n[The clerk]s1 [said]c1 [that quay ${i} was shut]t1.`,
  kinds: ["title"],
  textSays: { title: `Notice ${i}` },
});

const { browser, reason } = await launchBrowser();
if (browser === null) {
  console.log(`No browser to measure in: ${reason}.`);
  process.exit(0);
}
const served = await serveCase([long, ...Array.from({ length: 2000 }, (_, i) => short(i))]);
const say = (what: string, values: readonly number[]): void =>
  console.log(
    `${what.padEnd(44)} median ${median(values).toFixed(1)} ms, 95 % under ${percentile(values, 0.95).toFixed(1)} ms`,
  );

const opened: number[] = [];
for (let i = 0; i < 5; i++) {
  const from = performance.now();
  const { page } = await openPage(browser, `${served.url}documents/${served.ids[0]}`);
  await page.waitForFunction((n) => CSS.highlights.get("source")?.size === n, ATTRIBUTIONS);
  opened.push(performance.now() - from);
  if (i < 4) await page.context().close();
}
say("200,000 words, 5,100 marks: open and mark", opened);

const page = browser.contexts()[0]!.pages()[0]!;
const frames = await page.evaluate(async () => {
  const times: number[] = [];
  let last = performance.now();
  for (let i = 0; i < 300; i++) {
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    times.push(now - last);
    last = now;
    window.scrollBy({ top: 600, behavior: "instant" });
  }
  return times;
});
say("a frame while it scrolls, 600 px each", frames);

const steps: number[] = [];
await page.keyboard.press("k");
for (let i = 1; i <= 20; i++) {
  const from = performance.now();
  await page.keyboard.press("k");
  await page.waitForFunction(
    (n) => document.querySelector("#chosen-title")?.textContent?.includes(` ${n} `),
    (ATTRIBUTIONS - i).toLocaleString("en"),
  );
  steps.push(performance.now() - from);
}
say("from a key to the next item shown", steps);

// The clock runs in the page: from the key to the frame that shows the state, and to the server's answer.
const shown: number[] = [];
const saved: number[] = [];
for (let i = 0; i < 20; i++) {
  await page.keyboard.press("k");
  await page.waitForTimeout(50);
  const answered = page.waitForResponse((response) => response.url().endsWith("/decisions"));
  const from = performance.now();
  const ms = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const pressed = performance.now();
        const look = (): void => {
          if (document.querySelector(".state")?.classList.contains("is-accepted"))
            setTimeout(() => resolve(performance.now() - pressed));
          else requestAnimationFrame(look);
        };
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
        requestAnimationFrame(look);
      }),
  );
  shown.push(ms);
  await answered;
  saved.push(performance.now() - from);
}
say("from a to the decision shown", shown);
say("from a to the decision saved", saved);

const lists: number[] = [];
for (let i = 0; i < 5; i++) {
  const from = performance.now();
  const { page: list } = await openPage(browser, served.url, {}, ".documents tbody tr");
  lists.push(performance.now() - from);
  await list.context().close();
}
say("the library of 2,001 documents: open", lists);

await browser.close();
await served.close();
