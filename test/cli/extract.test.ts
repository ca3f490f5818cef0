// The contract of `hearsay extract --jsonl`: every key as docs/extract.md says, every span the words that it should be.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "@hono/zod-openapi";
import { beforeAll, describe, expect, test } from "vitest";
import { hearsay, ownFolder, root } from "../cli-run.ts";
import { samples } from "../samples/tables.ts";

const pair = z.tuple([z.int().nonnegative(), z.int().positive()]);
const place = { id: z.string().min(1), start: z.int().nonnegative(), end: z.int().positive() };
const by = z.enum(["rule", "model", "person"]);
const edtf = z.string().regex(/^[\d~?%XY/.+\-:T]+$/);
const line = z.strictObject({
  id: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  path: z.string().min(1),
  locator: z.string().nullable(),
  reader: z.string().regex(/^[a-z]+\/\d+$/),
  lang: z.string().min(2),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  published: edtf.nullable(),
  outlet: z.string().nullable(),
  text: z.string().min(1),
  blocks: z.array(
    z.strictObject({
      start: z.int().nonnegative(),
      end: z.int().positive(),
      kind: z.enum([
        "title",
        "byline",
        "date",
        "paragraph",
        "heading",
        "quotation",
        "note",
        "reference",
        "boilerplate",
      ]),
      origin: z.string().optional(),
      links: z.array(z.strictObject({ start: z.int(), end: z.int(), href: z.string() })).optional(),
    }),
  ),
  sentences: z.array(pair),
  mentions: z.array(
    z.strictObject({
      ...place,
      type: z.enum(["Person", "Organisation", "Location", "Nationality"]),
      form: z.enum(["name", "description", "pronoun"]),
      actor: z.string().nullable(),
    }),
  ),
  actors: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      names: z.array(z.string()),
      type: z.enum(["Person", "Organisation", "Location", "Nationality"]),
    }),
  ),
  attributions: z.array(
    z.strictObject({
      id: z.string(),
      source: z.array(pair),
      cue: z.array(pair),
      content: z.array(pair).min(1),
      kind: z.enum(["direct", "indirect", "mixed"]),
      hedged: z.boolean(),
      hedgedBySource: z.boolean().optional(),
      negated: z.boolean(),
      venue: z.array(pair).min(1).optional(),
      within: z.string().nullable(),
      speakers: z.array(z.string()),
      by,
      score: z.number().min(0).max(1).optional(),
    }),
  ),
  assertions: z.array(z.strictObject({ id: z.string(), span: z.array(pair).min(1), by })),
  relations: z.array(
    z.strictObject({
      id: z.string(),
      type: z.enum([
        "supports",
        "praises",
        "allies with",
        "funds",
        "arms",
        "recruits",
        "opposes",
        "condemns",
        "accuses",
        "fights",
        "attacks",
        "meets",
        "belongs to",
        "leads",
      ]),
      sign: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
      source: pair,
      target: pair,
      evidence: z.array(pair).min(1),
      toldIn: z.string().nullable(),
      hedged: z.boolean(),
      negated: z.boolean(),
      planned: z.boolean(),
      by,
    }),
  ),
  labels: z.array(
    z.strictObject({
      ...place,
      actor: z.string().nullable(),
      mention: pair.nullable(),
      toldIn: z.string().nullable(),
      teller: pair.nullable(),
      pattern: z.string(),
    }),
  ),
  citations: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(["note", "star", "author-date", "link", "named"]),
      marker: pair.nullable(),
      key: z.string().nullable(),
      reference: pair.nullable(),
      dangling: z.boolean(),
      url: z.string().nullable(),
    }),
  ),
  quantities: z.array(
    z.strictObject({
      ...place,
      min: z.number().nullable(),
      max: z.number().nullable(),
      bound: z.enum(["exactly", "about", "at least", "at most", "more than", "less than", "between"]),
      unit: z.string().nullable(),
      of: pair.nullable(),
      place: pair.nullable(),
      time: z.string().nullable(),
      giver: z.string().nullable(),
    }),
  ),
  times: z.array(z.strictObject({ ...place, value: edtf.nullable() })),
});
type Line = z.infer<typeof line>;

const seeds = join(root, "..", "shared", "seeds");
const folder = ownFolder();
const nasty = [
  "The mayor \u{1f468}\u200d\u{1f469}\u200d\u{1f467} said\u00a0that \u201cthe bri\u00addge is closed\u201d.\r\n\r\n",
  "Cafe\u0301 owners denied that 1\u202f500 people left on 5\u00a0March 2018.[1] \u202eevil\u202c \u0000\r\n",
].join("");

async function extracted(path: string, ...options: string[]): Promise<readonly Line[]> {
  const { stdout, stderr, status } = await hearsay(["extract", path, "--jsonl", ...options]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout
    .trimEnd()
    .split("\n")
    .map((one) => line.parse(JSON.parse(one)));
}

function faultsOf(document: Line): string[] {
  const { text } = document;
  const faults: string[] = [];
  const check = (
    what: string,
    start: number,
    end: number,
    ok: (words: string) => boolean = () => true,
  ): void => {
    const words = text.slice(start, end);
    if (!(0 <= start && start < end && end <= text.length))
      faults.push(`${what} ${start}-${end} lies outside`);
    else if (words !== words.trim()) faults.push(`${what} "${words}" has blanks at its edges`);
    else if (!ok(words)) faults.push(`${what} is "${words}"`);
  };
  let last = 0;
  for (const { start, end, kind, links } of document.blocks) {
    if (text.slice(last, start).trim() !== "") faults.push(`no block holds "${text.slice(last, start)}"`);
    if (start < last) faults.push(`${kind} ${start}-${end} overlaps the block before`);
    last = end;
    for (const link of links ?? [])
      if (link.start < start || link.end > end) faults.push(`link ${link.href} lies outside its block`);
  }
  if (text.slice(last).trim() !== "") faults.push(`no block holds "${text.slice(last)}"`);
  for (const [start, end] of document.sentences) check("sentence", start, end);
  for (const m of document.mentions) check("mention", m.start, m.end, (words) => /\p{L}|\p{N}/u.test(words));
  const ids = new Set(document.attributions.map(({ id }) => id));
  for (const a of document.attributions) {
    for (const role of ["source", "cue", "content"] as const) {
      for (const [start, end] of a[role]) check(role, start, end);
      a[role].reduce((before, [start, end]) => {
        if (start < before) faults.push(`fragments of a ${role} overlap or are out of order`);
        return end;
      }, 0);
    }
    if (a.within !== null && !ids.has(a.within))
      faults.push(`${a.id} lies within ${a.within}, which is not there`);
    if (a.kind === "direct" && !/["“”„«»‘’'`]/u.test(text.slice(a.content[0]![0] - 1, a.content[0]![0] + 1)))
      faults.push(`direct content opens with "${text.slice(a.content[0]![0], a.content[0]![0] + 20)}"`);
  }
  const actors = new Set(document.actors.map(({ id }) => id));
  for (const { speakers } of document.attributions)
    for (const speaker of speakers) if (!actors.has(speaker)) faults.push(`speaker ${speaker} is no actor`);
  for (const { actor } of document.mentions)
    if (actor !== null && !actors.has(actor)) faults.push(`${actor} is no actor`);
  for (const { span } of document.assertions) for (const [start, end] of span) check("assertion", start, end);
  for (const c of document.citations) {
    if (c.marker)
      check(
        "marker",
        ...c.marker,
        (words) =>
          c.kind !== "note" ||
          c.key === null ||
          words.normalize("NFKC").includes(c.key) ||
          /[,\-–]/.test(words),
      );
    if (c.reference) check("reference", ...c.reference);
    if (c.dangling && c.reference !== null) faults.push(`${c.key} dangles and leads to a reference`);
  }
  for (const q of document.quantities) {
    check("quantity", q.start, q.end);
    if (q.of) check("what is counted", ...q.of);
    if (q.place) check("where it is counted", ...q.place);
    if (q.time !== null && !document.times.some(({ id }) => id === q.time)) faults.push(`no time ${q.time}`);
    if (q.giver !== null && !document.attributions.some(({ id }) => id === q.giver))
      faults.push(`no giver ${q.giver}`);
    if (q.min !== null && q.max !== null && q.min > q.max) faults.push(`quantity from ${q.min} to ${q.max}`);
  }
  for (const t of document.times) check("time", t.start, t.end);
  return faults;
}

describe("extract", () => {
  let found: readonly Line[];
  beforeAll(async () => {
    found = await extracted(samples);
  });

  test("prints a line a document, each as the contract says", () => {
    expect(found.length).toBe(readdirSync(samples).length - 1);
  });

  test("prints no span that isn't what it says it is", () => {
    expect(
      found.flatMap((document) => faultsOf(document).map((fault) => `${document.path}: ${fault}`)),
    ).toEqual([]);
  });

  test("leaves the text of a .txt file as it is, line ends and blanks and all", () => {
    for (const document of found.filter(({ path }) => path.endsWith(".txt"))) {
      const bytes = readFileSync(document.path);
      const encoding = document.path.includes("07-") ? "windows-1252" : "utf-8";
      expect(document.text).toBe(new TextDecoder(encoding, { ignoreBOM: false }).decode(bytes));
    }
  });

  test("holds the contract on characters that trip others up", async () => {
    const path = join(folder, "nasty.txt");
    writeFileSync(path, `\ufeff${nasty}`);
    const [document] = await extracted(path);
    expect(document?.text).toBe(nasty);
    expect(faultsOf(document!)).toEqual([]);
  });

  test("leaves out with --min-score what is less likely, and what lies in that alone", async () => {
    const path = join(folder, "scores.txt");
    writeFileSync(path, "The Courier reported that Ann Holm said the well was dry.\n");
    const [all] = await extracted(path);
    expect(all!.attributions.map(({ by, within }) => [by, within])).toEqual([
      ["model", null],
      ["rule", all!.attributions[0]!.id],
    ]);
    const [likely] = await extracted(path, "--min-score", "0.1");
    expect(likely!.attributions).toEqual(all!.attributions);
    const [none] = await extracted(path, "--min-score", "1");
    expect(none!.attributions).toEqual([]);
  });

  test("finds by rules alone with --fast", async () => {
    const path = join(folder, "scores.txt");
    const [fast] = await extracted(path, "--fast");
    expect(new Set(fast!.attributions.map(({ by, score }) => `${by} ${score}`))).toEqual(
      new Set(["rule undefined"]),
    );
  });

  test("gives one actor one id in the whole run, whichever document it stands in", () => {
    const named = found.flatMap(({ actors }) =>
      actors.filter(({ name }) => name === "Interior Ministry").map(({ id }) => id),
    );
    expect(named.length).toBeGreaterThan(1);
    expect(new Set(named).size).toBe(1);
  });

  test("names the speakers of attributions as actors", () => {
    const named = found
      .flatMap(({ attributions }) => attributions)
      .filter(({ speakers }) => speakers.length > 0);
    expect(named.length).toBeGreaterThan(50);
  });

  test("prints the same, byte for byte, from one thread, from two and again", async () => {
    const runs = await Promise.all(
      [["--threads", "1"], ["--threads", "2"], []].map((more) =>
        hearsay(["extract", samples, "--jsonl", ...more]),
      ),
    );
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
  });
});

describe("the seeds, where they are", () => {
  test("obey the contract, and their footnotes dangle where they should", async (context) => {
    if (!existsSync(seeds))
      context.skip("../shared/seeds is not there: these articles are not ours to bundle");
    const names = readdirSync(seeds)
      .filter((name) => name.endsWith(".txt"))
      .sort();
    const found = await Promise.all(names.map(async (name) => (await extracted(join(seeds, name)))[0]!));
    expect(found.flatMap(faultsOf)).toEqual([]);
    const dangling = found.map(({ citations }) =>
      citations.filter((one) => one.dangling).map(({ key }) => key),
    );
    expect(dangling).toEqual([[], ["1", "2", "3", "4", "5", "6", "7"], [], ["2", "3", "4", "7"], []]);
    const own = found.flatMap(({ blocks, text }) =>
      blocks.filter(({ kind }) => kind !== "boilerplate").map(({ start, end }) => text.slice(start, end)),
    );
    expect(own.filter((words) => /»|You may also like|Leave a Comment/.test(words))).toEqual([]);
    expect(found.map(({ byline }) => byline)).toEqual([
      "Mazda Parsi",
      "A. Sepinoud",
      "Seyed Reza Ghazwini Ghurabi",
      "Mazda Parsi",
      null,
    ]);
  });
});
