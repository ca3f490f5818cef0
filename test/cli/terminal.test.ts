import { expect, test } from "vitest";
import { columns, columnsOf, cut, safe, several } from "../../src/cli/terminal.ts";

test("control characters of an article can't reach the terminal", () => {
  expect(safe("a\u001b[31mred\u0007\u202eb\nc")).toBe("a\\u001b[31mred\\u0007\\u202eb c");
});

test("cuts at whole characters and says that it cut", () => {
  expect(cut("the long road home", 9)).toBe("the long…");
  expect(cut("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 5)).toBe("👩‍👩‍👧👩‍👩‍👧…");
  expect(cut("short", 9)).toBe("short");
});

test("wide characters take two columns and combining marks none", () => {
  expect(columnsOf("日本")).toBe(4);
  expect(columnsOf("e\u0301")).toBe(1);
});

test("columns are padded to the widest cell, numbers to the right", () => {
  expect(
    columns([
      ["a", 1, "x"],
      ["bcd", 100, "y"],
    ]),
  ).toEqual(["a      1  x", "bcd  100  y"]);
});

test("counts agree with their nouns", () => {
  expect([several(1, "article"), several(1_200, "article"), several(2, "entry", "entries")]).toEqual([
    "1 article",
    "1,200 articles",
    "2 entries",
  ]);
});
