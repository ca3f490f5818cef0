// hearsay log, and what hearsay show says of decisions.

import { join } from "node:path";
import { expect, test } from "vitest";
import { decide } from "../../src/app/decide.ts";
import { builtin } from "../../src/builtin.ts";
import { hearsay, ownFolder } from "../cli-run.ts";
import { newDocument } from "../made-case.ts";
import { harbour } from "../web/articles.ts";

const folder = join(ownFolder(), "case");

async function decided(): Promise<void> {
  const store = await builtin.openCase(folder, { create: true });
  const { documentId, versionId } = await store.add(newDocument(harbour));
  const { attributions } = await store.layers(versionId, ["attributions"]);
  const common = {
    documentId,
    versionId,
    reviewer: "Ann",
    layer: "attributions",
    roles: {},
    facts: {},
    seen: 0,
    evenSo: false,
  } as const;
  const on = (n: number) => ({ ...common, item: attributions[n]!.id });
  await decide(store, { ...on(0), act: "accept", text: null });
  await decide(store, { ...on(1), act: "reject", text: null });
  await decide(store, { ...on(1), act: "note", text: "Who\nsays so?" });
  await store.close();
}

test("lists what was done in aligned columns, or as a JSON line an entry, and show marks what was reviewed", async () => {
  await decided();
  const { stdout, stderr, status } = await hearsay(["log", "--case", folder]);
  expect([stderr, status]).toEqual(["", 0]);
  const lines = stdout.split("\n");
  expect(lines[0]).toMatch(
    /^1 {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}add +test +Harbour dispute drags on as dredging stops {2}[0-9a-f]{10}$/,
  );
  expect(lines[2]).toMatch(/^3 {2}\S+ \S+ {2}reject +Ann +Harbour/);
  expect(new Set(lines.slice(0, 4).map((line) => line.indexOf("Harbour"))).size, "one column").toBe(1);
  expect(stdout).toContain("4 entries. To check the chain of hashes: hearsay verify");

  const json = (await hearsay(["log", "--case", folder, "--json"])).stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(json.map(({ sequence, decision }) => [sequence, decision])).toEqual([
    [1, null],
    [2, "accept"],
    [3, "reject"],
    [4, "note"],
  ]);

  const shown = (await hearsay(["show", "1", "--case", folder])).stdout;
  expect(shown).toContain("Who says what (6, 1 accepted, 1 rejected)");
  expect(shown).toMatch(/The harbour board {2}said {2}mixed, accepted by Ann/);
  expect(shown).toContain("Ann notes: Who says so?");
});

test("says so where nothing was done yet, and where there is no case", async () => {
  const empty = join(folder, "..", "empty");
  await (await builtin.openCase(empty, { create: true })).close();
  expect((await hearsay(["log", "--case", empty])).stdout).toMatch(/^Nothing was done yet to the case in /);
  expect((await hearsay(["log", "--case", join(folder, "..", "none")])).status).toBe(1);
});
