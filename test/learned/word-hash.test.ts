import { expect, test } from "vitest";
import { hashWord } from "../../src/learned/word-hash.ts";

// The expected numbers come from another implementation, over the bytes of Python's str.encode.
test.each([
  ["", 2872998923],
  ["a", 444641715],
  ["hello", 2290972270],
  ["naïve", 3450408762],
  ["日本", 4026831135],
  ["😀", 855877642],
])("hashes the UTF-8 bytes of %j", (word, hash) => {
  expect(hashWord(word)).toBe(hash);
});

test("hashes a lone surrogate as the replacement character", () => {
  expect(hashWord("\ud800x")).toBe(hashWord("\ufffdx"));
});
