// hearsay sources, on the sample case as it is really read.

import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { hearsay, ownFolder } from "../cli-run.ts";
import { samples, table } from "../samples/tables.ts";

const folder = join(ownFolder(), "case");
const sources = (...args: string[]) => hearsay(["sources", ...args, "--case", folder]);

beforeAll(async () => {
  expect((await hearsay(["read", samples, "--case", folder])).status).toBe(0);
}, 120_000);

test("lists works that several cite, notes that lead nowhere, entries unused, articles that share passages", async () => {
  const { stdout, stderr, status } = await sources();
  expect([stderr, status]).toEqual(["", 0]);
  expect(stdout).toMatch(
    /Cited by several articles\n\n {2}3 articles {2}The Price of a Gate +2016 +Linna Corsabeth/,
  );
  expect(stdout).toMatch(
    /2 articles {2}Keeper of Pellam: “Nobody broke in” +2018-03-07 +Nessa Quillard · in this case/,
  );
  expect(stdout).toMatch(/Notes that lead nowhere · 9 in 5 articles/);
  expect(stdout).toMatch(
    /\[3\] +….*ended in outboard engines\.\n +perhaps, since “The Lindel meeting.*\n +\[3\] Five Rivers Commission/,
  );
  expect(stdout).toMatch(
    /Entries that nothing uses · \d in \d articles\n\n {2}The Lindel meeting.*\n {4}\[4\] Corsabeth/,
  );
  expect(stdout).toMatch(/1 passage .*Aldicott backs self-rule bill “with… +before +Aldicott: “I was wrong/);
});

test("every note that leads nowhere in the sample is listed under its article", async () => {
  const { dangling } = JSON.parse((await sources("--json")).stdout);
  const planted = table("Footnotes").filter((row) => Object.values(row).includes("dangling"));
  expect(planted.length).toBeGreaterThan(0);
  const count = dangling.reduce((sum: number, one: { dangling: object[] }) => sum + one.dangling.length, 0);
  expect(count).toBe(planted.length);
});

test("shows a work with every place that cites it and why these are one; with it the article that it is", async () => {
  const price = (await sources("price of a gate")).stdout;
  expect(price).toMatch(/^The Price of a Gate\nLinna Corsabeth · 2016/);
  expect(price.match(/no note leads to it/g)).toHaveLength(3);
  expect(price).toMatch(/same author +L\. Corsabeth = Linna Corsabeth/);
  const keeper = (await sources("Keeper of Pellam")).stdout;
  expect(keeper).toMatch(
    /Cited · by 2 articles\n\n.*\n {4}As the Dunmorrow Courier reported\n {4}\[3\] Quillard/,
  );
  expect(keeper).toMatch(/Shares passages · 3\n\n.*DROWNERS!/);
});

test("shows one article's sources by its number", async () => {
  const { stdout, status } = await sources("10");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^The foreign hand on the Quill\nno date · no outlet\n\nCites · \d/);
  expect(stdout).toMatch(/Notes that lead nowhere · 1\n/);
});

test("sets the passages of two articles side by side, what differs marked", async () => {
  const { stdout, status } = await sources("--pair", "5", "10");
  expect(status).toBe(0);
  expect(stdout.replace(/\s+/g, " ")).toContain(
    'from within the control house," [-the ministry said in a statement released through Pelgate Wire.-] "Those who did it',
  );
  expect((await sources("--pair", "9", "6")).stdout).toMatch(
    /67 % of the words kept · the second is earlier \(2018-03-07\)\n\nthree of the \[-lock’s-\] five gates \{\+at Pellam Lock\+\}/,
  );
  const inColour = await hearsay(["sources", "--pair", "9", "6", "--case", folder], {
    env: { NO_COLOR: "", FORCE_COLOR: "1" },
  });
  expect(inColour.stdout).toContain("\u001b[1mlock’s");
  expect(inColour.stdout).not.toContain("{+");
  expect((await sources("--pair", "1", "3")).stdout).toContain("These two share no passage");
});

test("says what is wrong where a name means nothing, or several things, or a pair is none", async () => {
  expect(await sources("zebra")).toMatchObject({
    status: 2,
    stderr: `hearsay: No work and no one article has "zebra" in its title, names or path. 'hearsay sources --all' lists works, 'hearsay show' articles.\n`,
  });
  expect((await sources("lower quill")).stderr).toMatch(
    /^hearsay: "lower quill" may mean 3 works\. Give more of the title, or an id:\n {2}w\w+ {2}\w+ Report on the Lower Quill\n/,
  );
  expect((await sources("--pair", "5")).status).toBe(2);
  expect((await sources("--pair", "5", "05-radio")).stderr).toBe(
    `hearsay: "5" and "05-radio" are the same article: name two.\n`,
  );
});
