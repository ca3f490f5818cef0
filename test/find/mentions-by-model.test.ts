// The learned finder of mentions as it is shipped: its card, what it finds where nothing is in doubt, and what must hold of any
// text. How well it finds is for `npm run eval` to say.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { mergesOf } from "../../src/find/mentions.ts";
import {
  checkMentionModel,
  MENTION_MODEL_VERSION,
  mentionsByModel,
  namerOf,
} from "../../src/find/mentions-by-model.ts";
import { english } from "../../src/lang/en/index.ts";
import { openModel } from "../../src/learned/model.ts";
import { contains, overlaps, spanProblem } from "../../src/model/span.ts";
import { featuresSeen, mentionModel, weightsOf } from "../../train/mentions/card.ts";
import { documentOf, layersOf } from "../documents.ts";

const card = JSON.parse(readFileSync(join(mentionModel, "card.json"), "utf8"));
const model = openModel(mentionModel);
const finder = mentionsByModel(() => model);
const find = (text: string) => {
  const document = documentOf(text);
  return finder.find(document, layersOf(document), english);
};
const read = (text: string, form = "name"): readonly string[] =>
  find(text)
    .filter((mention) => mention.form === form)
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe("the card", () => {
  it("names the weights that lie beside it", () => {
    expect(card.weights).toEqual(weightsOf(join(mentionModel, card.weights.file)));
  });
  it("has the version that findings carry", () => {
    expect(card.version).toBe(MENTION_MODEL_VERSION);
    expect(find("Ann Holm said so.")[0]).toMatchObject({
      by: "model",
      version: `mentions-by-model/${card.version}`,
    });
  });
  it("is of weights that were trained on the features they are run with", () => {
    expect(card.features).toBe(featuresSeen());
  });
  it("and its README tell the same figures", () => {
    const readme = readFileSync(join(mentionModel, "README.md"), "utf8");
    const gum = card.measured["named mentions, GUM development part"];
    const re3d = card.measured["mentions, re3d development part"];
    const row = (name: string, of: "model" | "rulesAlone"): number =>
      name === "names, GUM" ? gum[of].f1 : re3d[of][name === "re3d" ? "all" : name.slice(6)].f1;
    for (const name of [
      "names, GUM",
      "re3d",
      "re3d, Person",
      "re3d, Organisation",
      "re3d, Location",
      "re3d, Nationality",
    ])
      expect(readme).toContain(
        `| ${name} | ${row(name, "model").toFixed(3)} | ${row(name, "rulesAlone").toFixed(3)} |`,
      );
  });
  it("is of no more than 10 MB", () => {
    expect(card.weights.bytes).toBeLessThan(10e6);
  });
});

describe("weights that can't be used", () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-mentions-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are named with the hash that was expected, and what to do", () => {
    const bytes = readFileSync(join(mentionModel, card.weights.file));
    writeFileSync(join(folder, "card.json"), JSON.stringify(card));
    writeFileSync(join(folder, card.weights.file), bytes.subarray(0, bytes.length >> 1));
    expect(() => openModel(folder)).toThrow(new RegExp(`${card.weights.sha256.slice(0, 12)}.*--fast`));
  });
  it("of a card for other code are refused before anything is read", () => {
    const other = { ...card, version: MENTION_MODEL_VERSION + 1 };
    expect(() => checkMentionModel({ card: other, tagger: model.tagger })).toThrow(/version .*--fast/);
    const tagger = { ...model.tagger, tags: ["O"] };
    expect(() => checkMentionModel({ card, tagger })).toThrow(/tags O.*--fast/);
  });
});

describe("names", () => {
  for (const [text, ...expected] of [
    ["They met Ann Lowe there.", "Person Ann Lowe"],
    ["They met Foreign Minister Ebel Tamble.", "Person Foreign Minister Ebel Tamble"],
    [
      "The gates were built by Norrel Hydraulic, the company that owns them.",
      "Organisation Norrel Hydraulic",
    ],
    ["Pelgate Wire reported late on Sunday that two had died.", "Organisation Pelgate Wire"],
    ["It rained in Spain and in New Zealand.", "Location Spain", "Location New Zealand"],
    [
      "The French wardens met Britons and Ukrainians.",
      "Nationality French",
      "Nationality Britons",
      "Nationality Ukrainians",
    ],
    ["He asked the Foreign Ministry of Spain.", "Organisation Foreign Ministry of Spain", "Location Spain"],
    [
      "Fighters of the Islamic State took the village of Tel Arman.",
      "Organisation Islamic State",
      "Location Tel Arman",
    ],
    ["Yusuf al-Tamari was seen in Qasr Hadid on Monday.", "Person Yusuf al-Tamari", "Location Qasr Hadid"],
  ] as const)
    it(`are found in “${text}”`, () => expect(read(text)).toEqual(expected));
});

describe("descriptions", () => {
  it("are no nouns that go before another", () => {
    expect(read("He won the general election with the conservative vote.", "description")).toEqual([]);
  });
  it("are groups where they are of people told of together", () => {
    expect(read("Two greycoats were seen, and then the rebels left.", "description")).toEqual([
      "Organisation Two greycoats",
      "Organisation the rebels",
    ]);
  });
});

describe("all mentions", () => {
  it("have reasons for whom they mean", () => {
    const text = "The Front for Open Reeds (FOR) met Ann Lowe. Lowe said that the FOR had won.";
    const document = documentOf(text);
    expect(
      mergesOf(document, layersOf(document), english, namerOf(model)).map(({ reason }) => reason),
    ).toEqual(expect.arrayContaining(["surname of a full name"]));
  });
  it("lie inside any text without crossing, and none throws", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "Ann ",
        "Lowe",
        " of the ",
        "Ministry ",
        "(FOR) ",
        "’s ",
        "President ",
        "al-",
        "the rebels ",
        "he ",
        ". ",
        "\n\n",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const found = find(text);
        for (const [i, mention] of found.entries()) {
          expect(spanProblem(mention, text.length, "the text")).toBeNull();
          expect(contains(mention, mention.head)).toBe(true);
          const next = found[i + 1];
          if (next && overlaps(mention, next)) expect(contains(mention, next)).toBe(true);
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });
  it("are the same whatever was read before", () => {
    const text = "Ann Lowe of the Reed Front met Ben Marsh in Pellam.";
    const first = find(text);
    find("Pellam said that Lowe rained on the Marsh Front of Ben.");
    expect(find(text)).toEqual(first);
  });
  it("cost time in line with the length of hostile texts", () => {
    for (const unit of [
      "Ann ",
      "Ministry of ",
      "the Front (FOR) ",
      "A",
      "al-A",
      '"',
      "he ",
      "Pellam, Orvane, Ohio, ",
    ]) {
      const cost = (length: number): number => {
        const before = process.cpuUsage();
        find(unit.repeat(length / unit.length));
        return process.cpuUsage(before).user / 1000;
      };
      cost(2_000);
      const one = cost(25_000);
      // Four times the text, eight times the time and a second at most.
      expect(cost(100_000), unit).toBeLessThan(8 * one + 1000);
    }
  }, 120_000);
});
