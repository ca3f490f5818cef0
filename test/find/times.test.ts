import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { times } from "../../src/find/times.ts";
import { english } from "../../src/lang/en/index.ts";
import { spanProblem } from "../../src/model/span.ts";
import { type DocumentOptions, documentOf, layersOf } from "../documents.ts";

const find = (text: string, options?: DocumentOptions) => {
  const document = documentOf(text, options);
  return times.find(document, layersOf(document), english);
};

/** Words and value of each time, as a writer on Wednesday 18 June 2031 means them. */
const on = (published: string) => (text: string) =>
  find(text, { metadata: { published: [{ value: published, said: { by: "file", field: "date" } }] } }).map(
    (time) => `${text.slice(time.start, time.end)} = ${time.value}`,
  );
const written = on("2031-06-18");
const undated = (text: string) =>
  find(text).map((time) => `${text.slice(time.start, time.end)} = ${time.value}`);

describe("dates that are whole", () => {
  for (const [text, ...expected] of [
    ["It fell on June 27, 2031.", "June 27, 2031 = 2031-06-27"],
    ["It fell on 27 June 2031.", "27 June 2031 = 2031-06-27"],
    ["It fell on the 3rd of May 2031.", "3rd of May 2031 = 2031-05-03"],
    ["Friday, 27th June 2031", "Friday, 27th June 2031 = 2031-06-27"],
    ["Sun 1 June 2031", "Sun 1 June 2031 = 2031-06-01"],
    ["due 2031-06-27.", "2031-06-27 = 2031-06-27"],
    ["due 27/06/2031", "27/06/2031 = 2031-06-27"],
    ["due 27.6.2031", "27.6.2031 = 2031-06-27"],
    ["from 16–18 June 2031", "16–18 June 2031 = 2031-06-16/2031-06-18"],
    ["on June 16-18, 2031", "June 16-18, 2031 = 2031-06-16/2031-06-18"],
    ["In late August 2012, a gate", "late August 2012 = 2012-08"],
    ["printed in Sept. 2020", "Sept. 2020 = 2020-09"],
    ["in May 2031", "May 2031 = 2031-05"],
    ["in 2012 and 2014, since 2003", "2012 = 2012", "2014 = 2014", "2003 = 2003"],
    ["after the 2016 election", "2016 = 2016"],
    ["The bill (2016) fell.", "2016 = 2016"],
    ["around 1938 he left", "1938 = 1938~"],
    ["in 44 BC he fell", "44 BC = -0043"],
    ["In the 1990s and the late 1970s", "1990s = 199X", "late 1970s = 197X"],
    ["In the ’90s and the nineties", "’90s = 199X", "nineties = 199X"],
    ["in the 19th century", "19th century = 18XX"],
    ["the summer of 2020", "summer of 2020 = 2020-22"],
    ["Winter 2030-31 was cold", "Winter 2030-31 = 2030-24"],
    ["in Q3 2022", "Q3 2022 = 2022-07/2022-09"],
    ["the first half of 2022", "first half of 2022 = 2022-01/2022-06"],
    ["between 2010 and 2015", "between 2010 and 2015 = 2010/2015"],
    ["from March to May 2030", "from March to May 2030 = 2030-03/2030-05"],
    ["in 2014-15", "2014-15 = 2014/2015"],
    ["held 2010–2015", "2010–2015 = 2010/2015"],
    ["from 3 May to 8 July 2031", "from 3 May to 8 July 2031 = 2031-05-03/2031-07-08"],
  ] as const)
    it(`reads “${text}”`, () => expect(undated(text)).toEqual(expected));

  it("says only the year where day and month could change places", () => {
    expect(undated("due 05/06/2031")).toEqual(["05/06/2031 = 2031-XX-XX"]);
  });
  it("leaves a day alone that no calendar has", () => {
    expect(undated("on 31 June 2031")).not.toContain("31 June 2031 = 2031-06-31");
  });
});

describe("times reckoned from the document's date", () => {
  for (const [text, ...expected] of [
    ["Yesterday it rained; today it pours.", "Yesterday = 2031-06-17", "today = 2031-06-18"],
    ["It rained on Friday.", "Friday = 2031-06-13"],
    ["It rained on Wednesday.", "Wednesday = 2031-06-18"],
    ["It rained last Monday.", "last Monday = 2031-06-16"],
    ["They will meet on Friday.", "Friday = 2031-06-20"],
    ["They meet next Monday.", "next Monday = 2031-06-23"],
    ["It broke two months ago.", "two months ago = 2031-04"],
    ["It broke 3 years ago.", "3 years ago = 2028"],
    ["It broke three days ago.", "three days ago = 2031-06-15"],
    ["It broke a week ago.", "a week ago = 2031-06-11~"],
    ["This year it broke.", "This year = 2031"],
    ["It broke last month.", "last month = 2031-05"],
    ["It broke last week.", "last week = 2031-06-09/2031-06-15"],
    ["It broke on Monday June 16.", "Monday June 16 = 2031-06-16"],
    ["At the June 23 rally", "June 23 = 2031-06-23"],
    ["On December 30 it broke", "December 30 = 2030-12-30"],
    ["It broke in August.", "August = 2030-08"],
    ["It broke last summer.", "last summer = 2030-22"],
  ] as const)
    it(`reckons “${text}”`, () => expect(written(text)).toEqual(expected));

  it("have no value, and are relative, where that date is unknown", () => {
    expect(find("It rained yesterday.")).toMatchObject([{ value: null, relative: true }]);
  });
  it("take months and years from a date that has no day", () => {
    expect(on("2031-06")("Last year, last month, yesterday.")).toEqual([
      "Last year = 2030",
      "last month = 2031-05",
      "yesterday = null",
    ]);
  });
  it("choose the year in which the weekday fits", () => {
    expect(on("2031-01-10")("on Friday, December 28")).toEqual(["Friday, December 28 = 2029-12-28"]);
  });
});

describe("words that name no time", () => {
  for (const text of [
    "Sun readers sat down and wed.",
    "March on the gate, you may, wait a second.",
    "It lasted for three years.",
    "In the last three years, in the last year, the next day.",
    "April Lowe met June Marsh.",
    "About 2000 people and 1,984 sheep drowned.",
    "It cost $2000, or 2000 crowns.",
    "Call 2031-555-1234 or flight 2030.",
    "He is in his seventies.",
    "They met on Good Friday and on Black Friday.",
    "She told TODAY.",
    "See https://ledger.example/2031/06/27/rain.",
    "The spring was dry and the fall was long.",
  ])
    it(`finds none in “${text}”`, () => expect(undated(text)).toEqual([]));

  it("takes none from references and boilerplate", () => {
    const kinds = ["paragraph", "reference", "boilerplate"] as const;
    expect(find("It rained.\n\nLowe, 3 May 2031\n\n3 May 2031", { kinds })).toEqual([]);
  });
});

describe("all times", () => {
  it("lie inside any text, and none throws", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "late ",
        "June ",
        "27",
        ", ",
        "2031",
        "-",
        "last ",
        "Monday ",
        "Q3 ",
        "from ",
        "to ",
        "’90s ",
        "constructor ",
        "ago ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        for (const time of find(text, {
          metadata: { published: [{ value: "2031-06-18", said: { by: "file", field: "x" } }] },
        })) {
          expect(spanProblem(time, text.length, "the text")).toBeNull();
          if (time.value !== null)
            expect(time.value).toMatch(/^-?[\dX]{4}(-[\dX]{2}){0,2}~?(\/-?[\dX]{4}(-\d\d){0,2})?$/);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });
  it("cost time in line with the length of hostile texts", () => {
    for (const unit of ["early ", "last ", "2031-", "June 5, ", "1", "and 2012 "]) {
      const start = performance.now();
      find(unit.repeat(300_000 / unit.length));
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });
});
