// Counts compared: pairs of clauses of our own, half of them near misses.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributions } from "../../src/find/attributions.ts";
import { citations } from "../../src/find/citations.ts";
import { quantities } from "../../src/find/quantities.ts";
import { times } from "../../src/find/times.ts";
import { type Count, compareCount, countsOf, keysOf } from "../../src/join/counts.ts";
import { english } from "../../src/lang/en/index.ts";
import { documentOf, layersOf } from "../documents.ts";

function counts(text: string): readonly Count[] {
  const document = documentOf(text);
  const layers = layersOf(document);
  const told = {
    ...layers,
    attributions: attributions.find(document, layers, english),
    citations: citations.find(document, layers, english),
    times: times.find(document, layers, english),
  };
  return countsOf(document, quantities.find(document, told, english), told.times, english.numbers);
}

/** "same", "overlapping", "different", or why the first counts of two texts are not compared. */
function said(a: string, b: string, sameEvent = false): string {
  const [one] = counts(a);
  const [other] = counts(b);
  if (!one || !other) return `no count in ${one ? b : a}`;
  const told = compareCount(one, other, { sameEvent });
  return told.comparable ? told.outcome : told.reason;
}

describe("counts of the same thing", () => {
  for (const [a, b, expected] of [
    ["1,500 Britons left.", "500 Britons left.", "different"],
    ["1,500 Britons left.", "Fifteen hundred Britons left.", "same"],
    ["At least 1,400 Britons left.", "1,500 Britons left.", "overlapping"],
    ["As many as 1,500 Britons left.", "1,200 Britons left.", "overlapping"],
    ["As many as 1,500 Britons left.", "1,600 Britons left.", "different"],
    ["More than 40 wardens came.", "40 wardens came.", "different"],
    ["At least 40 wardens came.", "40 wardens came.", "overlapping"],
    ["Fewer than 40 wardens came.", "39 wardens came.", "overlapping"],
    ["Fewer than 40 wardens came.", "40 wardens came.", "different"],
    ["Some 800 wardens came.", "820 wardens came.", "overlapping"],
    ["Some 800 wardens came.", "1,000 wardens came.", "different"],
    ["Between 10 and 20 wardens came.", "15 wardens came.", "overlapping"],
    ["Between 10 and 20 wardens came.", "Nine wardens came.", "different"],
    ["Between 10 and 20 wardens came.", "Between 20 and 30 wardens came.", "overlapping"],
    ["Dozens of wardens came.", "40 wardens came.", "overlapping"],
    ["Dozens of wardens came.", "400 wardens came.", "different"],
    ["Hundreds of wardens came.", "Dozens of wardens came.", "different"],
    ["Two armies met.", "Three armies met.", "different"],
    ["Their 40 wardens came.", "40 wardens came.", "same"],
    ["Eight women left.", "Nine women left.", "different"],
    ["14 people were killed.", "14 dead were found.", "same"],
    ["14 people were killed.", "15 people died.", "different"],
    ["The flood killed 14 people.", "14 people were killed.", "same"],
    ["14 people were hurt.", "20 people were injured.", "different"],
    ["In Pellam 14 wardens came.", "20 wardens came.", "different"],
    ["In May 2031, 14 wardens came.", "In 2031, 20 wardens came.", "different"],
    ["40 other wardens came.", "40 wardens came.", "same"],
    ["1,500 and 500 Britons left.", "1,400 Britons left.", "different"],
    ["He paid 35 euros for boats.", "He paid 40 euros for boats.", "not said what"],
    ["40% of voters came.", "50% of voters came.", "different"],
  ] as const)
    it(`are ${expected}: “${a}” and “${b}”`, () => expect(said(a, b)).toBe(expected));
});

describe("counts that look alike", () => {
  for (const [a, b, expected] of [
    ["1,400 Europeans left.", "1,500 Britons left.", "other thing"],
    ["14 wardens came.", "14 boats came.", "other thing"],
    ["14 wardens came.", "14 young wardens came.", "narrower thing"],
    ["800 French nationals left.", "800 Spanish nationals left.", "narrower thing"],
    ["14 people were killed.", "14 people were hurt.", "other fate"],
    ["14 dead were found.", "14 wounded were found.", "other fate"],
    ["14 people came.", "14 people were hurt.", "narrower thing"],
    ["40 wardens were arrested.", "30 wardens were injured.", "other fate"],
    ["The storm killed nine people.", "The storm injured nine people.", "other fate"],
    ["14 missing were named.", "14 dead were named.", "other fate"],
    ["14 wardens came in Pellam.", "20 wardens came in Orvane.", "other place"],
    ["14 wardens came in May 2031.", "20 wardens came in June 2031.", "other time"],
    ["14 wardens came in 2030.", "20 wardens came in 2031.", "other time"],
    ["40% of voters came.", "40 voters came.", "other unit"],
    ["They sold 40 tonnes of grain.", "They sold 40 litres of grain.", "other unit"],
    ["They paid $5 million.", "They paid €5 million.", "other unit"],
    ["They paid 35 euros.", "They walked 35 km.", "other unit"],
    ["They counted 500.", "They counted 600.", "not said what"],
    ["They counted 500.", "They counted 500 boats.", "not said what"],
    ["They sent 20 boats.", "They sent 20 boat crews.", "other thing"],
    ["20 boys came.", "20 girls came.", "other thing"],
    ["20 boys came.", "20 men came.", "other thing"],
    ["20 fishing boats sank.", "20 patrol boats sank.", "narrower thing"],
    ["20 council houses burned.", "20 houses burned.", "narrower thing"],
    ["20 Reed Party members left.", "20 Marsh Party members left.", "narrower thing"],
    ["40 kilometres of road were shut.", "40 miles of road were shut.", "other unit"],
    ["Ten wardens were freed.", "Ten wardens were kidnapped.", "other fate"],
    ["Three months passed.", "Three years passed.", "other unit"],
    ["30 police came.", "30 protesters came.", "other thing"],
    ["50% of voters came.", "50% of wardens came.", "other thing"],
  ] as const)
    it(`are not compared (${expected}): “${a}” and “${b}”`, () => expect(said(a, b)).toBe(expected));
});

describe("counts of one event", () => {
  it("are compared where only one says what is counted", () => {
    expect(said("They counted 500.", "They counted 600 boats.", true)).toBe("different");
    expect(said("14 people came.", "14 people were hurt.", true)).toBe("same");
    expect(said("14 wardens came.", "20 young wardens came.", true)).toBe("different");
  });
  it("are still not compared where they say different things", () => {
    expect(said("1,400 Europeans left.", "1,500 Britons left.", true)).toBe("other thing");
    expect(said("14 people were killed.", "14 people were hurt.", true)).toBe("other fate");
  });
});

describe("keys of counts", () => {
  it("are shared by all that are compared", () => {
    const words = fc.constantFrom(
      ..."14|20|at least 14|dead|people|wardens|young|were|killed|hurt|in Pellam|in 2031|km|%|of|.".split(
        "|",
      ),
    );
    const text = fc.array(words, { minLength: 2, maxLength: 8 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const one of counts(a))
          for (const other of counts(b)) {
            const told = compareCount(one, other);
            expect(compareCount(other, one)).toEqual(
              told.comparable ? { ...told, ranges: [...told.ranges].reverse() } : told,
            );
            if (told.comparable && one.noun !== null && other.noun !== null)
              expect(keysOf(one).some((key) => keysOf(other).includes(key))).toBe(true);
          }
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
