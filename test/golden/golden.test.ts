// Golden articles: short ones of our own, in which every attribution is marked. What the rules find must be exactly that; what
// the model finds besides is for other tests, since it changes with each training.
// How to add one stands in CONTRIBUTING.md.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyse, inNeedOrder, layerOf } from "../../src/app/pipeline.ts";
import { builtin } from "../../src/builtin-fast.ts";
import type { Span } from "../../src/model/span.ts";
import { documentOf } from "../documents.ts";
import { marked, marking } from "../marked.ts";

const folder = import.meta.dirname;
const finders = inNeedOrder(builtin.finders);
const roles = { s: "source", c: "cue", t: "content" } as const;

/** Spans by label, "s1", "c1", "t1" …, numbered by where each attribution's cue stands. */
type Labelled = Readonly<Record<string, readonly Span[]>>;

function numbered(attributions: readonly Labelled[]): Labelled {
  const at = (one: Labelled): number => (one.c?.[0] ?? one.t?.[0])?.start ?? 0;
  const ordered = [...attributions].sort((a, b) => at(a) - at(b));
  return Object.fromEntries(
    ordered.flatMap((one, i) =>
      Object.entries(one)
        .filter(([, spans]) => spans.length > 0)
        .map(([role, spans]) => [`${role}${i + 1}`, spans] as const),
    ),
  );
}

const asMarked = (spans: Labelled): Labelled => {
  const byNumber = new Map<string, Record<string, readonly Span[]>>();
  for (const [label, at] of Object.entries(spans)) {
    const [role, number] = [label[0]!, label.slice(1)];
    if (!byNumber.has(number)) byNumber.set(number, {});
    byNumber.get(number)![role] = at;
  }
  return numbered([...byNumber.values()]);
};

describe("golden articles", () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith(".marked.txt")))("%s", (name) => {
    const { text, spans } = marked(readFileSync(join(folder, name), "utf8"));
    const found = layerOf(analyse(documentOf(text), finders, builtin.languages[0]!), "attributions");
    const labelled = found.map((attribution) =>
      Object.fromEntries(Object.entries(roles).map(([letter, role]) => [letter, attribution[role]])),
    );
    expect(marking(text, numbered(labelled))).toBe(marking(text, asMarked(spans)));
  });
});
