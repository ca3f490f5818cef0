import { expect, test } from "vitest";
import { english } from "../../src/lang/en/index.ts";
import { jsonl } from "../../src/read/jsonl.ts";
import type { ReadResult } from "../../src/read/reader.ts";
import { faultsOf, limits, readAll } from "../contracts/reader.ts";
import { ARTICLE_HTML, ARTICLE_JSONL, PARAGRAPHS } from "./articles.ts";
import { known, roles, saidBy } from "./roles.ts";

const BODY = PARAGRAPHS.join("\n\n");
const readings = (results: readonly ReadResult[]) =>
  results.flatMap((r) => ("reading" in r ? [r.reading] : []));
const problems = (results: readonly ReadResult[]) =>
  results.flatMap((r) => ("problem" in r ? [r.problem.what] : []));

test("reads an article a line, each with its place in the file", () => {
  const documents = readings(readAll(jsonl, ARTICLE_JSONL));
  expect(documents.map(({ locator }) => locator)).toEqual(["line 1", "line 2", "line 3"]);
  expect(documents[0]!.text).toBe(BODY);
  expect(known(documents[0]!)).toEqual({
    title: "Four held over the grain shed fire",
    byline: "Ann Lee; Tom Ray",
    outlet: "The Quay Ledger",
    published: "2031-03-12",
    address: "https://quayledger.example/2031/03/grain-shed",
    language: "en",
  });
  expect(saidBy(documents[0]!, "byline")).toEqual(["json:author"]);
});

test("doesn't take a first line for the title where the file states another", () => {
  const line = JSON.stringify({ title: "Four held", text: `The fire\n\n${BODY}` });
  const [document] = readings(readAll(jsonl, line));
  expect(roles(document!)[0]).toBe("heading: The fire");
  expect(saidBy(document!, "title")).toEqual(["json:title"]);
});

test("finds the file's title in the text", () => {
  const line = JSON.stringify({ headline: "Four held", text: `Four held.\n\n${BODY}` });
  const [document] = readings(readAll(jsonl, line));
  expect(roles(document!)[0]).toBe("title: Four held.");
});

test("leaves the text as the file has it, half characters and all", () => {
  const text = `Four held\r\n\r\n${BODY}\ud800\u00a0 `;
  expect(readings(readAll(jsonl, JSON.stringify({ text })))[0]!.text).toBe(text);
});

test("reads the page of a line that has no text", () => {
  const [document] = readings(readAll(jsonl, JSON.stringify({ html: ARTICLE_HTML, outlet: "Elsewhere" })));
  expect(known(document!)).toMatchObject({ byline: "Ann Lee", outlet: "The Quay Ledger" });
  expect(saidBy(document!, "outlet")).toEqual(["The Quay Ledger", "json:outlet"]);
});

test("says of each bad line what is wrong, and reads the others", () => {
  const good = JSON.stringify({ text: BODY });
  const lines = [good, "{", "", "[1]", '{"id": 7, "when": 1}', '{"text": " "}', good, "\0\0\0\0\0\x01\x02"];
  const results = readAll(jsonl, lines.join("\n"));
  expect(readings(results).map(({ locator }) => locator)).toEqual(["line 1", "line 7"]);
  expect(problems(results)).toEqual([
    "line 2 is not JSON.",
    "line 4 is JSON, but no object with fields.",
    "line 5 has no text (keys: id, when).",
    'line 6 has an empty "text".',
    "line 8 is not text: 100 % of it are control characters.",
  ]);
  expect(results.flatMap(faultsOf)).toEqual([]);
});

test("refuses a line that is larger than an article may be", () => {
  const bytes = new TextEncoder().encode(
    `${JSON.stringify({ text: BODY })}\n${JSON.stringify({ text: "x".repeat(2000) })}`,
  );
  const results = [...jsonl.read({ path: "a.jsonl", bytes }, english, { ...limits, bytes: 1500 })];
  expect(readings(results)).toHaveLength(1);
  expect(problems(results)).toEqual([expect.stringMatching(/^line 2 has 2,\d+ bytes, more than the 1,500/)]);
});

test("reads lines in UTF-16, with a mark, and lines in another encoding than their neighbours", () => {
  const line = JSON.stringify({ text: `Zürich. ${BODY}` });
  const wide = Buffer.from(`\ufeff${line}\n${line}`, "utf16le");
  expect(readings(readAll(jsonl, wide)).map(({ text }) => text.slice(0, 6))).toEqual(["Zürich", "Zürich"]);
  const ascii = line.replace(/[“”’]/g, "'");
  const mixed = Buffer.concat([Buffer.from(`${line}\n`), Buffer.from(ascii, "latin1")]);
  expect(readings(readAll(jsonl, mixed)).map(({ text }) => text.slice(0, 6))).toEqual(["Zürich", "Zürich"]);
});

test("reads 20,000 lines one by one", () => {
  const bytes = new TextEncoder().encode(
    `${JSON.stringify({ text: "The ferry stopped." })}\n`.repeat(20_000),
  );
  let count = 0;
  for (const result of jsonl.read({ path: "a.jsonl", bytes }, english, limits))
    if ("reading" in result) count++;
  expect(count).toBe(20_000);
});

test("survives fields nested without end", () => {
  const line = `{"text": "The ferry stopped.", "author": ${"[".repeat(5000)}${"]".repeat(5000)}}`;
  expect(readings(readAll(jsonl, line))).toHaveLength(1);
});
