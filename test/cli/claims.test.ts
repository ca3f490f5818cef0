// hearsay claims, on the sample case as it is really read.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { hearsay, ownFolder } from "../cli-run.ts";
import { samples } from "../samples/tables.ts";

const own = ownFolder();
const folder = join(own, "case");
const claims = (...args: string[]) => hearsay(["claims", ...args, "--case", folder]);

/** Words that would weigh what only the reader may judge. */
const verdict = /\b(?:independent|confirm|corroborat|true|false|proven|debunk)/i;

beforeAll(async () => {
  expect((await hearsay(["read", samples, "--case", folder])).status).toBe(0);
}, 120_000);

test("lists claims with on how many origins each may rest, the one of six articles first", async () => {
  const { stdout, stderr, status } = await claims();
  expect([stderr, status]).toEqual(["", 0]);
  const lines = stdout.split("\n");
  expect(lines[0]).toMatch(/^\d+ claims$/);
  expect(lines[2]).toMatch(/^ +1 {2}Three of the five gates at Pellam Lock were wound open by hand/);
  expect(lines[3]).toMatch(/^ +\d tellings in 6 documents, at most 2 origins known$/);
  expect(lines[4]).toMatch(/^ +2018-03-05 to 2018-03-16 · .*outlet not testable in 3 of 6$/);
  expect(stdout).toMatch(/1 telling in 1 document · 1 denial\n/);
  expect(stdout).toContain("no known dependence");
  expect(stdout).not.toMatch(verdict);
});

test("shows one claim by words, its tellings by origin, each with what ties it to others", async () => {
  const { stdout, status } = await claims("gates by hand");
  expect(status).toBe(0);
  expect(stdout).toContain("at most 2 origins known; author not testable in 2 of 6; outlet not");
  const [courier, ministry] = stdout.split(/^Origin \d of at most 2/m).slice(1) as [string, string];
  const titles = [
    "Keeper of Pellam: “Nobody broke in” · 2018-03-07 · The Dunmorrow Courier",
    "Who opened Pellam? A reading of the evidence · 2018-03-16 · The Basin Review",
    "DROWNERS! The night Madroon’s cult let the river in · no date · no outlet",
  ];
  const places = titles.map((title) => courier.indexOf(title));
  expect(places, "dated ones by date, those without a date after them").toEqual(
    places.toSorted((a, b) => a - b),
  );
  expect(places).not.toContain(-1);
  expect(courier).toMatch(
    /\d {2}the author\n +Three of the five gates at Pellam Lock were wound open by hand/,
  );
  expect(courier).toMatch(/→ repeats a passage of 1 .*\n +→ cites 1 +As the Dunmorrow Courier reported/);
  expect(courier).toMatch(/– has a passage in common with 1/);
  expect(ministry).toMatch(/– has it by way of the same agency as \d +Pelgate Wire/);
  expect(stdout).toMatch(/^Denied {2}none in this case\n\nContradicted {2}none in this case$/m);
  expect(stdout).toMatch(/^Not testable\n\n {2}author {2}none known in 2 of 6 articles\n {2}outlet {2}none/m);
  expect(stdout).toMatch(/^Why these are one claim\n\n.*same words: gates/m);
  expect(stdout).not.toMatch(verdict);
});

test("shows who denies a claim, apart from those who tell it", async () => {
  const { stdout } = await claims("weir had been unmanned");
  expect(stdout).toMatch(/^Denied · 1 telling\n\n.*\n +2 {2}Colonel Tobin Arrasay {2}denied/m);
});

test("takes a number, a claim's id and a telling's, and gives JSON", async () => {
  const { claims: items, total } = JSON.parse((await claims("--json")).stdout);
  expect(items).toHaveLength(total);
  const first = JSON.parse((await claims("1", "--json")).stdout);
  expect(first).toMatchObject({ id: items[0].id, documents: 6, origins: 2 });
  expect(JSON.parse((await claims(first.shown[0].id, "--json")).stdout).id).toBe(first.id);
});

test("says which claims words may mean, and what to do where there is none", async () => {
  const many = await claims("gate");
  expect([many.status, many.stdout]).toEqual([2, ""]);
  expect(many.stderr).toMatch(
    /^hearsay: \d claims have the words "gate"\. Give more of the words, or an id:\n {2}y\w+ {2}\S/,
  );
  expect(await claims("zebra")).toMatchObject({
    status: 2,
    stderr: `hearsay: No claim has the words "zebra" in any of its tellings. 'hearsay claims' lists them.\n`,
  });
  expect((await claims("999")).stderr).toMatch(
    /^hearsay: There is no claim number 999; the case has \d+\.\n$/,
  );
});

test("a case in which nothing is told twice says so in a line", async () => {
  const [articles, other] = [join(own, "one"), join(own, "other")];
  mkdirSync(articles);
  writeFileSync(join(articles, "rain.txt"), "It rained in the hills on Friday.\n");
  await hearsay(["read", articles, "--case", other]);
  expect((await hearsay(["claims", "--case", other])).stdout).toBe(
    `The case in ${other} has 1 article, and nothing in it is told twice or denied, as far as could be found.\n`,
  );
  expect((await hearsay(["sources", "--case", other])).stdout).toBe(
    `The case in ${other} has 1 article, which cite nothing and share no passage, as far as could be found.\n`,
  );
});
