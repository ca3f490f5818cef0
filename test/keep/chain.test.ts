import { expect, test } from "vitest";
import { CHAIN_START, canonical, chained, decisionDigest, wordsDigest } from "../../src/keep/chain.ts";

test("canonical JSON is that of RFC 8785", () => {
  // The RFC's own example, section 3.2.2 and 3.2.3, as far as JSON.parse reads it alike.
  const value = {
    numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/",
    literals: [null, true, false],
  };
  expect(canonical(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test("canonical JSON sorts keys by UTF-16 code units and leaves out what is undefined", () => {
  expect(canonical({ "\u20ac": 1, "\r": 2, a: undefined, "1": 3, "😂": 4, "\ufb33": 5 })).toBe(
    '{"\\r":2,"1":3,"€":1,"😂":4,"\ufb33":5}',
  );
});

const entry = { sequence: 1, at: "t", act: "add", by: "a", subject: "d", payload: null } as const;

test("an entry's hash changes with any of its own words and with the entry before", () => {
  const { hash } = chained(CHAIN_START, entry);
  for (const changed of [{ at: "u" }, { by: "b" }, { subject: "e" }, { payload: "p" }])
    expect(chained(CHAIN_START, { ...entry, ...changed }).hash).not.toBe(hash);
  expect(chained(hash, entry).hash).not.toBe(hash);
});

test("a decision's digest stands without its words, which cannot be guessed from theirs", () => {
  const words = { anchor: {}, value: { text: "no" } };
  expect(wordsDigest(words, "salt")).not.toBe(wordsDigest(words, "pepper"));
  const draft = {
    act: "note",
    reviewer: "r",
    at: "t",
    documentId: "d",
    versionId: "v",
    layer: "times",
    undoes: null,
  } as const;
  const digest = decisionDigest(draft, wordsDigest(words, "salt"));
  expect(decisionDigest({ ...draft, reviewer: "s" }, wordsDigest(words, "salt"))).not.toBe(digest);
  expect(decisionDigest(draft, wordsDigest(words, "pepper"))).not.toBe(digest);
});
