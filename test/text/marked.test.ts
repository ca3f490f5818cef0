import { expect, test } from "vitest";
import { marked, marking } from "../marked.ts";

test("reads spans, numbered labels, nesting and escapes", () => {
  const { text, spans, one } = marked(String.raw`[Ann]s1 said [that [Ben]s2 left]t.\[1\]`);
  expect(text).toBe("Ann said that Ben left.[1]");
  expect(spans).toEqual({
    s1: [{ start: 0, end: 3 }],
    s2: [{ start: 14, end: 17 }],
    t: [{ start: 9, end: 22 }],
  });
  expect(one("t")).toEqual({ start: 9, end: 22 });
});
test("lists fragments of one label in order", () => {
  expect(marked("[It]t, he said, [rained]t.").all("t")).toEqual([
    { start: 0, end: 2 },
    { start: 13, end: 19 },
  ]);
});
test("refuses marks that do not pair or have no label", () => {
  expect(() => marked("[Ann said")).toThrow("left open");
  expect(() => marked("Ann]s")).toThrow("closes nothing");
  expect(() => marked("[Ann] said")).toThrow("no label");
  expect(() => marked("[Ann]s").one("t")).toThrow("expected one");
});
test("writes spans back as they were read", () => {
  const source = String.raw`[[Ann]s]u said [that [Ben]s left]t.\[1\]`;
  const { text, spans } = marked(source);
  expect(marking(text, { u: spans.u!, s: spans.s!, t: spans.t! })).toBe(source);
});
