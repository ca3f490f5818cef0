// node bench/rooms.ts [COUNT]: the library and the search in a real browser, on a case of 10,000 made articles of some
// 240 words. Times are what a user waits for: from the address, or the last key, to the frame that shows the answer.
// Common words stand in every article, which is the hardest case for ranking.

import type { Page } from "playwright-core";
import { launchBrowser, openPage } from "../test/browser.ts";
import type { MadeArticle } from "../test/made-case.ts";
import { serveCase } from "../test/served-case.ts";
import { median, percentile } from "./measure.ts";

const COUNT = Number(process.argv[2] ?? 10_000);
const ROUNDS = 7;

let state = 1;
const next = (below: number): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (state >> 8) % below;
};
const one = (words: readonly string[]): string => words[next(words.length)]!;
const split = (words: string): readonly string[] => words.split(" ");
const who = split(
  "clerk pilot mayor diver warden teacher baker fisher widow porter judge keeper sailor miller",
);
const where = split(
  "quay lock pier canal bridge market chapel mill ferry lighthouse weir shipyard customs-house",
);
const verbs = split("said claimed denied warned promised insisted");
const what = split(
  "shut flooded repaired sold searched guarded painted burned emptied measured cleared fenced",
);
const when = split("Monday Tuesday Wednesday Thursday Friday April May June July autumn winter dawn");
const outlets = ["Saltmere Ledger", "North Quay Gazette", "Harbour Post", "The Lock Keeper"];

function sentence(i: number): string {
  const name = `${one(who)} of ward ${next(900)}`;
  const place = `${one(where)} ${next(5000)}`;
  const rest = `${one(what)} before ${one(when)}, and ${one(where)} ${next(5000)} was ${one(what)} by ${one(when)}`;
  return `[The ${name}]s${i} [${one(verbs)}]c${i} [that the ${place} had been ${rest}]t${i}.`;
}

const articles: readonly MadeArticle[] = Array.from({ length: COUNT }, (_, i) => {
  const title = `The ${one(where)} of ward ${i} is ${one(what)}`;
  return {
    place: `articles/${i}.txt`,
    source: `${title}\n\n${Array.from({ length: 10 }, (_, j) => sentence(j)).join("\n\n")}`,
    kinds: ["title"],
    textSays: { title },
    metadata: {
      outlet: [{ value: one(outlets), said: { by: "file", field: "json:site" } }],
      published: [{ value: `20${10 + next(10)}-0${1 + next(9)}`, said: { by: "file", field: "json:date" } }],
    },
  };
});

const { browser, reason } = await launchBrowser();
if (browser === null) {
  console.log(`No browser to measure in: ${reason}.`);
  process.exit(0);
}
const made = performance.now();
const served = await serveCase(articles);
console.log(`${COUNT} articles kept in ${((performance.now() - made) / 1000).toFixed(0)} s`);
const say = (name: string, values: readonly number[], most: number): void =>
  console.log(
    `${name.padEnd(52)} median ${median(values).toFixed(0).padStart(4)} ms, at most ${Math.max(...values)
      .toFixed(0)
      .padStart(4)} ms (to stay under ${most})${percentile(values, 0.95) > most ? "  OVER" : ""}`,
  );

/** Milliseconds by the page's own clock from an act of its user until a frame shows what `isShown` looks for. */
async function until(page: Page, act: () => Promise<void>, isShown: string): Promise<number> {
  // Watched for before the act: a key is quicker than a script on its way.
  await page.evaluate((test) => {
    const shown = new Function(`return ${test}`) as () => boolean;
    const measured = Promise.withResolvers<number>();
    let from = 0;
    for (const type of ["keydown", "scroll"])
      document.addEventListener(type, () => (from ||= performance.now()), { capture: true, once: true });
    const look = (): void => {
      if (from > 0 && shown()) requestAnimationFrame(() => measured.resolve(performance.now() - from));
      else requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { measured: measured.promise });
  }, isShown);
  await act();
  return page.evaluate(() => (window as unknown as { measured: Promise<number> }).measured);
}

async function opening(path: string, shown: string): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const from = performance.now();
    const { page } = await openPage(browser!, new URL(path, served.url).href, {}, shown);
    times.push(performance.now() - from);
    await page.context().close();
  }
  return times;
}

say("the library, a new window", await opening("/", ".documents tbody td"), 1000);
say(
  "the library by title, filtered",
  await opening("/?sort=title&filter=ferry", ".documents tbody td"),
  1000,
);
say("a search, a new window", await opening("/search?q=quay+shut", ".hits li"), 1000);

// What to look for is handed in as text, which the pages' own security policy would not run.
const { page } = await openPage(browser, served.url, { bypassCSP: true }, ".documents tbody td");
const jumps: number[] = [];
for (const share of [0.5, 0.9, 0.2, 1, 0.7]) {
  const act = () =>
    page.evaluate((part) => window.scrollTo(0, document.documentElement.scrollHeight * part), share);
  await page.waitForTimeout(300);
  jumps.push(
    await until(
      page,
      act,
      `[...document.querySelectorAll("tr[data-row]")].some((row) => { const { top, bottom } = row.getBoundingClientRect(); return top < 600 && bottom > 300; })`,
    ),
  );
}
say("the library, from a jump of the scrollbar to its rows", jumps, 1000);

await page.goto(new URL("/search", served.url).href);
const typed = async (words: string, last: string): Promise<number> => {
  await page.locator("#search-words").fill("");
  await page.locator("#search-words").fill(words);
  await page.locator(".hits li, .nothing").first().waitFor();
  await page.waitForTimeout(300);
  const before = await page.locator(".search .count").textContent();
  return until(
    page,
    () => page.keyboard.press(last),
    `document.querySelector(".search").getAttribute("aria-busy") === "false" && document.querySelector(".search .count").textContent !== ${JSON.stringify(before)} && document.querySelector(".hits li, .nothing") !== null`,
  );
};
for (const [name, words, last] of [
  ["a word of every article", "wa", "s"],
  ["a word of some articles", "ferry 12", "3"],
  ["a phrase", '"the ferry 12', "4"],
  ["a word left out", "quay -ferr", "y"],
] as const) {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) times.push(await typed(words, last));
  say(`search, from the last key: ${name}`, times, 150);
}
await page.goto(new URL("/search?speaker=pilot&q=shut", served.url).href);
await page.locator(".hits li").first().waitFor();
for (const [name, path] of [
  ["a speaker", "/api/search?q=shut&speaker=pilot"],
  ["an outlet and a time", "/api/search?q=quay&outlet=ledger&from=2014&to=2016-03"],
  ["a layer", "/api/search?q=canal&layer=attributions"],
] as const) {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const from = performance.now();
    await (await fetch(new URL(path, served.url))).arrayBuffer();
    times.push(performance.now() - from);
  }
  say(`the server's answer alone, narrowed to ${name}`, times, 150);
}

await browser.close();
await served.close();
