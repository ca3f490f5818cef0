// hearsay actors.

import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { builtin } from "../../src/builtin.ts";
import { hearsay, ownFolder } from "../cli-run.ts";
import { courier, herald, review, toldDocument } from "../told-case.ts";

const folder = join(ownFolder(), "case");

beforeAll(async () => {
  const store = await builtin.openCase(folder, { create: true });
  for (const one of [courier, review, herald]) await store.add(toldDocument(one));
  await store.close();
});

const actors = (...args: string[]) => hearsay(["actors", ...args, "--case", folder]);

test("lists who is in a case under which names, joined on the way", async () => {
  const { stdout, stderr, status } = await actors();
  expect([stderr, status]).toEqual(["", 0]);
  expect(stdout.split("\n")[0]).toBe("4 actors");
  expect(stdout).toMatch(/Ishel Madroun +person +2 +1 +0 +.*Madrun/);
  expect(JSON.parse((await actors("--json", "--type", "organisation")).stdout)).toMatchObject({
    total: 1,
    actors: [{ name: "Delta Guard", documents: 2 }],
  });
});

test("shows one actor by part of any of its names, with reasons, ties and loaded names", async () => {
  const { stdout, status } = await actors("madrun");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Ishel Madroun\nperson · 2 articles/);
  expect(stdout).toMatch(/Why these names are one/);
  expect(stdout).toMatch(/spelling variant/);
  const guard = (await actors("delta guard")).stdout;
  expect(guard).toMatch(/\+ +supports → +Tam Reddish +1× +as others say/);
  expect(guard).toMatch(/− +fights → +Tam Reddish +1× +in the authors' own voice/);
  expect(guard).toMatch(/cult +Courier +1× +its own voice/);
  expect(JSON.parse((await actors("delta guard", "--json")).stdout)).toMatchObject({
    facts: { ties: [{ what: "supports" }, { what: "fights" }] },
    articles: [{ place: "/courier.txt" }, { place: "/review.txt" }],
  });
});

test("says which ones are meant by a name that several have, and what to do where none has it", async () => {
  const many = await actors("e");
  expect([many.status, many.stdout]).toEqual([2, ""]);
  expect(many.stderr).toMatch(
    /^hearsay: \d actors have "e" in their names: .*Give more of the name, or the id\.\n$/,
  );
  const none = await actors("nobody");
  expect([none.status, none.stderr]).toEqual([
    2,
    `hearsay: No actor has "nobody" in any of its names. 'hearsay actors' lists them.\n`,
  ]);
});

test("show tells of one article who stands how to whom and who tells it, and its loaded names", async () => {
  const { stdout } = await hearsay(["show", "courier", "--case", folder]);
  expect(stdout).toMatch(
    /Who stands how to whom, as told \(1\)\n\n {2}\+ Delta Guard +supports +Tam Reddish +Ishel Madroun/,
  );
  expect(stdout).toMatch(/Loaded names \(1\)\n\n {2}cult +the author +list: cult/);
});
