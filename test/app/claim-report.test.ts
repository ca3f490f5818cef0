// The report of a claim of a real case, the sample one: what passes the gate, and what stays.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addToCase } from "../../src/app/add.ts";
import { claimReport } from "../../src/app/claim-report.ts";
import { claimDetail, claimPage } from "../../src/app/claims.ts";
import { exportAs } from "../../src/app/export-as.ts";
import { exportFormats } from "../../src/app/export-formats.ts";
import { builtin } from "../../src/builtin-fast.ts";
import type { Store } from "../../src/keep/store.ts";
import { samples } from "../samples/tables.ts";

let folder: string;
let store: Store;
let id: string;
const gate = { reviewed: false, text: true, withhold: [] };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-report-"));
  store = await builtin.openCase(join(folder, "case"), { create: true });
  await addToCase(store, [samples], { parts: builtin, by: "test", problem: () => {} });
  id = (await claimPage(store, { limit: 1 })).items[0]!.id;
}, 60_000);
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

test("numbers every telling, and ties them by these numbers", async () => {
  const detail = (await claimDetail(store, id))!;
  const report = (await claimReport(store, id, gate)).report!;
  const numbers = report.tellings.map(({ number }) => number);
  expect(numbers).toEqual(detail.shown.map((_, i) => i + 1));
  expect(report.origins.length).toBe(detail.origins);
  for (const { from, to } of [...report.origins.flatMap(({ ties }) => ties), ...report.weak])
    expect(numbers).toEqual(expect.arrayContaining([from, to]));
});

test("anchors each telling in the very words of its article", async () => {
  const report = (await claimReport(store, id, gate)).report!;
  for (const { document, span, item, words } of report.tellings) {
    const text = (await store.document(document.id))!.document.text;
    for (const part of words.split(" … ")) expect(text.slice(span.start, span.end)).toContain(part);
    expect(item.review).toBe("not reviewed");
  }
});

test("names nobody who is withheld, in words, ties or tellers", async () => {
  const whole = JSON.stringify((await claimReport(store, id, gate)).report);
  expect(whole).toMatch(/Pellam Lock/i);
  const { report, unknown } = await claimReport(store, id, { ...gate, withhold: ["Pellam Lock"] });
  expect(unknown).toEqual([]);
  expect(JSON.stringify(report)).not.toMatch(/Pellam Lock/i);
  expect(report!.gate.withheld).toBeGreaterThan(0);
});

test("is none where nothing may leave", async () => {
  expect((await claimReport(store, id, { ...gate, reviewed: true })).report).toBeNull();
});

test("without text quotes at most 80 characters a fragment", async () => {
  const report = (await claimReport(store, id, { ...gate, text: false })).report!;
  const quoted = [
    ...report.tellings.flatMap(({ words }) => words.split(" … ")),
    ...[...report.origins.flatMap(({ ties }) => ties), ...report.weak].flatMap(({ evidence }) => evidence),
  ];
  expect(Math.max(...quoted.map((words) => words.length))).toBeLessThanOrEqual(80);
});

test("claims of schema.org are as many as the case has, and shown by words that may leave", async () => {
  const format = exportFormats.find(({ name }) => name === "claim-review")!;
  const graph = async (withhold: readonly string[]) => {
    const { pieces } = await exportAs(store, format, { ...gate, withhold });
    let text = "";
    for await (const piece of pieces) text += piece;
    return JSON.parse(text)["@graph"] as { "@type": string; text?: string }[];
  };
  const { total } = await claimPage(store, {});
  expect((await graph([])).filter((one) => one["@type"] === "Claim")).toHaveLength(total);
  expect(JSON.stringify(await graph(["Pellam Lock"]))).not.toMatch(/Pellam Lock/i);
});
