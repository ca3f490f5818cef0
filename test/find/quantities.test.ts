import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributions } from "../../src/find/attributions.ts";
import { citations } from "../../src/find/citations.ts";
import { quantities } from "../../src/find/quantities.ts";
import { times } from "../../src/find/times.ts";
import { english } from "../../src/lang/en/index.ts";
import { spanProblem } from "../../src/model/span.ts";
import { type DocumentOptions, documentOf, layersOf } from "../documents.ts";

const analysed = (text: string, options?: DocumentOptions) => {
  const document = documentOf(text, options);
  const layers = layersOf(document);
  const needed = {
    ...layers,
    attributions: attributions.find(document, layers, english),
    citations: citations.find(document, layers, english),
    times: times.find(document, layers, english),
  };
  return { ...needed, quantities: quantities.find(document, needed, english) };
};

const find = (text: string, options?: DocumentOptions) => analysed(text, options).quantities;

/** "1,400 | at least 1400 | citizens": words, what they say, what they count. */
const read = (text: string) =>
  find(text).map(({ start, end, min, max, bound, unit, of }) => {
    const number = min === max ? `${min}` : `${min} to ${max}`;
    const counted = of ? text.slice(of.start, of.end) : "-";
    return [text.slice(start, end), `${bound} ${number}${unit === null ? "" : ` ${unit}`}`, counted].join(
      " | ",
    );
  });

describe("numbers", () => {
  for (const [text, ...expected] of [
    ["Eight people left.", "Eight | exactly 8 | people"],
    ["1,400 wardens came", "1,400 | exactly 1400 | wardens"],
    ["twenty-one thousand boats", "twenty-one thousand | exactly 21000 | boats"],
    ["two hundred and five houses", "two hundred and five | exactly 205 | houses"],
    ["half a million crowns", "half a million crowns | exactly 500000 crowns | -"],
    ["1.2 million fled", "1.2 million | exactly 1200000 | -"],
    ["a dozen goats and two dozen hens", "a dozen | exactly 12 | goats", "two dozen | exactly 24 | hens"],
    ["dozens of villages", "dozens | about 24 to 99 | villages"],
    ["hundreds of wardens", "hundreds | about 200 to 999 | wardens"],
    ["tens of thousands of people", "tens of thousands | about 20000 to 99999 | people"],
    ["1 400 000 tonnes", "1 400 000 tonnes | exactly 1400000 t | -"],
    ["Twenty-three from this village drowned.", "Twenty-three | exactly 23 | -"],
    ["14 dead at the weir", "14 | exactly 14 | -"],
  ] as const)
    it(`reads “${text}”`, () => expect(read(text)).toEqual(expected));
});

describe("bounds and ranges", () => {
  for (const [words, said] of [
    ["at least 40 wardens", "at least 40"],
    ["no fewer than 40 wardens", "at least 40"],
    ["as many as 40 wardens", "at most 40"],
    ["up to 40 wardens", "at most 40"],
    ["more than 40 wardens", "more than 40"],
    ["over 40 wardens", "more than 40"],
    ["fewer than 40 wardens", "less than 40"],
    ["nearly 40 wardens", "about 40"],
    ["some 40 wardens", "about 40"],
    ["40 wardens or more", "at least 40"],
    ["40 or so wardens", "about 40"],
    ["between 40 and 60 wardens", "between 40 to 60"],
    ["from 40 to 60 wardens", "between 40 to 60"],
    ["40-60 wardens", "between 40 to 60"],
    ["five or six wardens", "between 5 to 6"],
  ] as const)
    it(`reads “${words}”`, () => expect(read(`They saw ${words}`)[0]?.split(" | ")[1]).toBe(said));
});

describe("units", () => {
  for (const [text, ...expected] of [
    ["only 35 euros ($46)", "35 euros | exactly 35 EUR | -", "$46 | exactly 46 USD | -"],
    ["US$5 million", "US$5 million | exactly 5000000 USD | -"],
    ["€10-20m", "€10-20m | between 10000000 to 20000000 EUR | -"],
    ["millions of dollars", "millions of dollars | about 2000000 to 9999999 USD | -"],
    ["200 crowns", "200 crowns | exactly 200 crowns | -"],
    ["50% of voters", "50% | exactly 50 % | voters"],
    ["12 per cent", "12 per cent | exactly 12 % | -"],
    ["5km away", "5km | exactly 5 km | -"],
    ["40 kilometres long", "40 kilometres | exactly 40 km | -"],
    ["300 tonnes of grain", "300 tonnes | exactly 300 t | grain"],
    ["a 14-year-old boy", "14-year-old | exactly 14 years | boy"],
    ["Ann Lowe, 58, said", "58 | exactly 58 years | -"],
    ["a man aged 34", "34 | exactly 34 years | -"],
  ] as const)
    it(`reads “${text}”`, () => expect(read(text)).toEqual(expected));
});

describe("what is counted", () => {
  for (const [text, counted] of [
    ["As many as 1,500 Britons have fought.", "Britons"],
    ["Some 800 French nationals have left.", "French nationals"],
    ["At least 1,400 of their citizens are there.", "their citizens"],
    ["They met three major league sponsors yesterday.", "major league sponsors"],
    ["Eight people were held.", "people"],
    ["In Mill River 500 people drowned.", "people"],
    ["They counted 500.", "-"],
  ] as const)
    it(`is “${counted}” in “${text}”`, () => expect(read(text)[0]?.split(" | ")[2]).toBe(counted));
});

describe("numbers that share what they count", () => {
  for (const [text, ...counted] of [
    ["1,500 and 500 Britons left.", "Britons", "Britons"],
    ["They saw 40 or 50 wardens.", "wardens"],
    ["They saw 40 boats and 50 wardens.", "boats", "wardens"],
    ["They saw 40 other wardens.", "wardens"],
    ["They paid 40 euros and 50 wardens left.", "-", "wardens"],
  ] as const)
    it(`are told in “${text}”`, () =>
      expect(read(text).map((line) => line.split(" | ")[2])).toEqual(counted));
});

describe("where, when and by whom", () => {
  /** "300 | Pellam | in May | council": the quantity, its place, its time, the source of its giver. */
  const setting = (text: string) => {
    const found = analysed(text);
    return found.quantities.map(({ start, end, place, time, giver }) => {
      const when = found.times.find(({ id }) => id === time);
      const source = found.attributions.find(({ id }) => id === giver)?.source[0];
      const words = (span?: { start: number; end: number } | null) =>
        span ? text.slice(span.start, span.end) : "-";
      return [text.slice(start, end), words(place), words(when), words(source)].join(" | ");
    });
  };
  for (const [text, ...expected] of [
    ["In May 2031, 300 people fled from Pellam.", "300 | Pellam | May 2031 | -"],
    ["Ann Lowe said that 300 people had left.", "300 | - | - | Ann Lowe"],
    ["300 people left in May 2031 and 40 in June 2031.", "300 | - | May 2031 | -", "40 | - | June 2031 | -"],
    ["300 wardens came in Spain and 40 in Portugal.", "300 | Spain | - | -", "40 | Portugal | - | -"],
    ["Spain sent 300 wardens.", "300 | - | - | -"],
    ["It rained in Spain. They sent 300 wardens.", "300 | - | - | -"],
    ["It rained in May 2031. They sent 300 wardens.", "300 | - | - | -"],
  ] as const)
    it(`are told in “${text}”`, () => expect(setting(text)).toEqual(expected));
});

describe("pages of what is cited", () => {
  for (const text of ["It rained (Lowe and Marsh 2031: 14).", "As Lowe (2031: 14-16) found, it rained."])
    it(`are no quantities in “${text}”`, () =>
      expect(read(`${text}\n\nReferences\n\nLowe, A. (2031). On Rain.`)).toEqual([]));
});

describe("numbers that are no quantities", () => {
  for (const text of [
    "In 2031, on 3 May, since 1998 and three years ago.",
    "He told Channel 9 of COVID-19 and the Group of 20.",
    "The Five Rivers Commission heard Radio Quill One.",
    "They live at 12 Mill Lane.",
    "They won 3-1.",
    "Call 555-1234 or +44 20.",
    "Come at 10:30 or at 5 p.m.",
    "See page 5 and No. 7.",
    "It rained.[1]",
    "One of them left, and no one came.",
    "The first and the 5th gate, two thirds of it.",
    "1. Open the gate",
  ])
    it(`finds none in “${text}”`, () => expect(read(text)).toEqual([]));

  it("takes none from references, boilerplate, bylines and dates", () => {
    const kinds = ["paragraph", "reference", "boilerplate", "byline"] as const;
    expect(find("It rained.\n\nLowe, 40 pages\n\n3 comments\n\n2 crowns", { kinds })).toEqual([]);
  });
});

describe("all quantities", () => {
  it("lie inside any text, and none throws", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "two ",
        "hundred ",
        "and ",
        "1,400",
        " million ",
        "$",
        "-",
        "of ",
        "dozens ",
        "between ",
        "constructor ",
        "half a ",
        "12-year-old ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        for (const quantity of find(text)) {
          expect(spanProblem(quantity, text.length, "the text")).toBeNull();
          if (quantity.of) expect(spanProblem(quantity.of, text.length, "the text")).toBeNull();
          expect(Number.isFinite(quantity.min!) && quantity.min! <= quantity.max!).toBe(true);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });
  it("cost time in line with the length of hostile texts", () => {
    for (const unit of ["two hundred and ", "between 1 and ", "1,000 ", "1", "of "]) {
      const start = performance.now();
      find(unit.repeat(300_000 / unit.length));
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });
});
