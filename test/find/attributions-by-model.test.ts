// The learned finder of attributions as it is shipped: its card, what it finds where nothing is in doubt, and what must hold of
// any text and after any other. How well it finds is for `npm run eval` to say.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { attributionModel, featuresSeen, weightsOf } from "../../scripts/write-card.ts";
import { analyse, inNeedOrder, layerOf } from "../../src/app/pipeline.ts";
import { builtin } from "../../src/builtin.ts";
import { MODEL_VERSION, prepared } from "../../src/find/attributions-by-model.ts";
import { openModel } from "../../src/learned/model.ts";
import type { Attribution } from "../../src/model/attribution.ts";
import { documentOf } from "../documents.ts";
import { marked, marking } from "../marked.ts";

const card = JSON.parse(readFileSync(join(attributionModel, "card.json"), "utf8"));
const needed = new Set(["tokens", "sentences", "quotations", "mentions", "attributions"]);
const finders = inNeedOrder(builtin.finders).filter(({ gives }) => needed.has(gives));

const found = (text: string): readonly Attribution[] =>
  layerOf(analyse(documentOf(text), finders, builtin.languages[0]!), "attributions");

const words = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" … ");

describe("the card", () => {
  test("names the weights that lie beside it", () => {
    expect(card.weights).toEqual(weightsOf(join(attributionModel, card.weights.file)));
  });

  test("has the version that findings carry", () => {
    expect(card.version).toBe(MODEL_VERSION);
    expect(found("It rained, said Ann Holm.")[0]!.version).toBe(`attributions-by-model/${card.version}`);
  });

  test("is of weights that were trained on the features they are run with", () => {
    expect(card.features).toBe(featuresSeen());
  });

  test("says what was measured, on what, and what the data's licence is", () => {
    expect(card.measured.model.linked.f1).toBeGreaterThan(0.7);
    expect(card.measured.on).toMatch(/articles$/);
    expect(card.licence).toMatch(/no licence/);
  });

  test("and its README tell the same figures", () => {
    const readme = readFileSync(join(attributionModel, "README.md"), "utf8");
    const three = (n: number): string => n.toFixed(3);
    const { model, rulesAlone, calibrationError } = card.measured;
    for (const [row, share] of [
      ["linked F1", (of: typeof model) => of.linked.f1],
      ["strict F1", (of: typeof model) => of.strict.f1],
      ["direct quotations, linked F1", (of: typeof model) => of.linkedByKind.direct],
      ["no named source, linked F1", (of: typeof model) => of.linkedByKind["no source"]],
    ] as const)
      expect(readme).toContain(`| ${row} | ${three(share(model))} | ${three(share(rulesAlone))} |`);
    expect(readme).toContain(`calibration error is ${three(calibrationError)}`);
  });

  test("is of no more than 30 MB", () => {
    expect(card.weights.bytes).toBeLessThan(30e6);
  });
});

describe("weights that can't be used", () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-model-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const bytes = readFileSync(join(attributionModel, card.weights.file));

  test.each([
    ["cut short", bytes.subarray(0, bytes.length >> 1)],
    ["empty", bytes.subarray(0, 0)],
    ["changed in one bit", Buffer.from(bytes).fill(bytes[1000]! ^ 1, 1000, 1001)],
  ])("%s are named with the hash that was expected, and what to do", (_, altered) => {
    writeFileSync(join(folder, "card.json"), JSON.stringify(card));
    writeFileSync(join(folder, card.weights.file), altered);
    expect(() => openModel(folder)).toThrow(
      new RegExp(`${card.weights.file}.*${card.weights.sha256.slice(0, 12)}.*--fast`),
    );
  });

  test.each([
    ["null", null],
    ["no hash", { ...card, weights: { ...card.weights, sha256: undefined } }],
    ["a number as hash", { ...card, weights: { ...card.weights, sha256: 12 } }],
    ["no settings", { ...card, settings: null }],
  ])("of a card with %s are not run", (_, damaged) => {
    writeFileSync(join(folder, "card.json"), JSON.stringify(damaged));
    expect(() => openModel(folder)).toThrow(/card\.json can't be used: expected a card .*--fast/);
  });

  test("of a card with a weight that is no number are not run", () => {
    const { tagger } = openModel(attributionModel);
    const tagged = [...card.settings.confidence.tagged.slice(1), null];
    const settings = { ...card.settings, confidence: { ...card.settings.confidence, tagged } };
    expect(() => prepared({ card: { ...card, settings }, tagger })).toThrow(/weights of confidence/);
    const endless = { ...card.settings, outside: Number.POSITIVE_INFINITY };
    expect(() => prepared({ card: { ...card, settings: endless }, tagger })).toThrow(/no bounds/);
  });

  test("of a card for other code are refused before anything is read", () => {
    const { tagger } = openModel(attributionModel);
    const other = { ...card, version: MODEL_VERSION + 1 };
    expect(() => prepared({ card: other, tagger })).toThrow(/version .*--fast/);
    expect(() => prepared({ card: { ...card, settings: {} }, tagger })).toThrow(
      /weights of confidence.*--fast/,
    );
  });
});

describe("what it finds", () => {
  test.each([
    "[Ann Holm]s1 [said]c1 [the well was dry]t1.",
    "[“The well is dry,”]t1 [said]c1 [the mayor]s1.",
    "[According to]c1 [the ministry]s1, [four people were held]t1.",
    "[The mayor]s1 [told]c1 reporters [that the bridge would reopen in May]t1.",
    "[The company]s1 [denied]c1 [that it had paid the clerk]t1.",
  ])("%s", (sentence) => {
    const { text } = marked(sentence);
    const spans = Object.fromEntries(
      found(text).flatMap((one, n) => [
        [`s${n + 1}`, one.source] as const,
        [`c${n + 1}`, one.cue] as const,
        [`t${n + 1}`, one.content] as const,
      ]),
    );
    expect(marking(text, spans)).toBe(sentence);
  });

  test("carries a score between 0 and 1 for what the model found, and none for what a rule added", () => {
    const all = found("The Courier reported that Ann Holm said the well was dry. “It rained.” — Ann Holm");
    for (const { by, score } of all)
      if (by === "model") expect(score! > 0 && score! < 1).toBe(true);
      else expect(score).toBeUndefined();
    expect(all.some(({ by }) => by === "model")).toBe(true);
  });

  test("ends with a headline, which has no stop", () => {
    const text = "Minister vows to rebuild\n\nIt was claimed that the dam had been sold.";
    const document = documentOf(text, { kinds: ["title", "paragraph"] });
    const all = layerOf(analyse(document, finders, builtin.languages[0]!), "attributions");
    for (const { content } of all)
      for (const { start, end } of content) expect(text.slice(start, end)).not.toContain("\n");
    expect(all.length).toBe(2);
  });

  test("gives no signature another's words", () => {
    const text =
      '"The river belongs to all of us." - Nora Feld, fisherwoman\n\n"We were never asked, and we never will be." — Tom Reever';
    const said = found(text).map(({ source, content }) =>
      [source, content].map((spans) => words(text, spans)),
    );
    expect(said).toEqual([
      [expect.stringMatching(/^Nora Feld/), '"The river belongs to all of us."'],
      ["Tom Reever", '"We were never asked, and we never will be."'],
    ]);
  });

  test("takes a name that is given for told, and not what stands around it", () => {
    const text = "What they call “the Path” is a road.";
    const said = found(text).map(({ source, cue, content }) =>
      [source, cue, content].map((at) => words(text, at)),
    );
    expect(said).toEqual([["they", "call", "“the Path”"]]);
  });

  test("keeps what only an adverb tells", () => {
    const [one] = found("He has reportedly fled.");
    expect([one!.source, one!.hedged]).toEqual([[], true]);
  });

  test("lays one telling within another", () => {
    const all = found("The Courier reported that Ann Holm said the well was dry.");
    expect(all.map(({ within }) => within)).toEqual([null, all[0]!.id]);
  });
});

describe("on any text", () => {
  const article = `“The well is dry,” the mayor said. He told reporters that ${"the bridge, the mill and the weir were closed, ".repeat(4)}and left.\n\n`;

  test("finds the same whatever was read before", () => {
    const text = article.repeat(3);
    const alone = found(text);
    found(`Somebody else said something else. ${"A river ran. ".repeat(500)}`);
    found("!".repeat(5000));
    expect(found(text)).toEqual(alone);
  });

  test("finds nothing in a text without letters", () => {
    expect(found(`${"12 — 34 … ?! “” ".repeat(2000)}`)).toEqual([]);
    expect(found("")).toEqual([]);
  });

  test.each([
    ["10,000 quotation marks within each other", `${"“".repeat(10_000)}a${"”".repeat(10_000)}`],
    ["a single line of 300 kB", `Ann said that ${"the well was dry and ".repeat(15_000)}`],
    ["one word of 300 kB", "a".repeat(300_000)],
    ["lone surrogates", "Ann said \ud800 it rained. ".repeat(200)],
  ])("ends on %s with spans in its bounds", { timeout: 60_000 }, (_, text) => {
    for (const { source, cue, content } of found(text))
      for (const { start, end } of [...source, ...cue, ...content])
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
  });

  test("takes time in proportion to the text", { timeout: 120_000 }, () => {
    const time = (text: string): number => {
      const begun = process.cpuUsage();
      found(text);
      const { user, system } = process.cpuUsage(begun);
      return user + system;
    };
    time(article.repeat(50));
    const one = Math.min(time(article.repeat(100)), time(article.repeat(100)));
    expect(time(article.repeat(800))).toBeLessThan(one * 8 * 2.5);
  });
});
