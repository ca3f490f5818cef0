import { expect, test } from "vitest";
import { type GateOptions, openGate, passGate } from "../../src/app/export-gate.ts";
import type { Actor } from "../../src/model/actor.ts";
import type { Attribution } from "../../src/model/attribution.ts";
import type { Decision } from "../../src/model/decision.ts";
import { type Document, versionId } from "../../src/model/document.ts";
import { sha256 } from "../../src/model/id.ts";
import type { FoundLayer } from "../../src/model/layers.ts";
import { noMetadata } from "../../src/model/metadata.ts";
import { selectorOf } from "../../src/model/selector.ts";
import { documentOf } from "../documents.ts";
import { marked } from "../marked.ts";

const { text, spans } = marked(
  "[Ann Lee]s1 [said]c1 [that [the mayor]s2 [claimed]c2 [Ann-Marie Lee had left]t2]t1.",
);
const attribution = (id: string, n: "1" | "2", within: string | null): Attribution => ({
  id,
  source: spans[`s${n}`]!,
  cue: spans[`c${n}`]!,
  content: spans[`t${n}`]!,
  kind: "indirect",
  hedged: n === "2",
  negated: false,
  within,
  speakers: [],
  by: "rule",
  version: "attributions-by-rule/1",
});
const document: Document = {
  ...documentOf(text),
  metadata: {
    ...noMetadata,
    outlet: [{ value: "The Ledger", said: { by: "file", field: "meta[name=site]" } }],
    byline: [{ value: "Bo Ek", said: { by: "user", name: "me", at: "2031-01-01T00:00:00Z" } }],
  },
};
const layers: readonly FoundLayer<"attributions">[] = [
  {
    name: "attributions",
    finder: "attributions-by-rule/1",
    items: [attribution("t1", "1", null), attribution("t2", "2", "t1")],
  },
];
const ann: Actor = {
  id: "a1",
  type: "Person",
  name: "Ann Lee",
  names: [{ name: "Ann Lee", count: 1, loaded: false }],
};

const passed = (options: Partial<GateOptions>, decisions: readonly Decision[] = []) =>
  passGate(document, layers, [ann], decisions, { ...openGate, ...options });

const decision = (act: Decision["act"], more: Partial<Decision> = {}): Decision => ({
  id: `x-${act}`,
  sequence: 1,
  act,
  reviewer: "me",
  at: "2031-01-01T00:00:00Z",
  documentId: document.id,
  versionId: versionId(document.version.sha256, null, "txt/1"),
  layer: "attributions",
  anchor: {
    source: spans.s1!.map((span) => selectorOf(text, span)),
    cue: spans.c1!.map((span) => selectorOf(text, span)),
    content: spans.t1!.map((span) => selectorOf(text, span)),
  },
  value: null,
  undoes: null,
  hash: "",
  ...more,
});

test("each item leaves with its tellers, outermost first", () => {
  expect(passed({}).items[1]?.tellers).toEqual([
    { as: "outlet", name: "The Ledger" },
    { as: "author", name: "Bo Ek" },
    { as: "source", name: "Ann Lee" },
  ]);
});

test("each item leaves with its words, its hedge and how it was found", () => {
  const item = passed({}).items[1]!;
  expect(item.quoted.content?.[0]?.words).toBe("Ann-Marie Lee had left");
  expect(item.hedged).toBe(true);
  expect(item.found).toEqual({ by: "rule", version: "attributions-by-rule/1", score: null });
});

test("what no person has reviewed is marked so, and left out where only the reviewed is asked for", () => {
  expect(passed({}).items.map(({ review }) => review)).toEqual(["not reviewed", "not reviewed"]);
  expect(passed({ reviewed: true }).items).toEqual([]);
});

test("an accepted item passes where only the reviewed is asked for; a rejected one does not", () => {
  expect(
    passed({ reviewed: true }, [decision("accept")]).items.map(({ id, review }) => [id, review]),
  ).toEqual([["t1", "accepted"]]);
  expect(passed({ reviewed: true }, [decision("reject")]).items).toEqual([]);
});

test("a decision that was undone leaves the item as nobody has reviewed it", () => {
  const undo = decision("undo", { undoes: "x-accept" });
  expect(passed({}, [decision("accept"), undo]).items[0]?.review).toBe("not reviewed");
});

test("a withheld actor appears as initials in quotations and tellers, and the text stays behind", () => {
  const gated = passed({ withhold: new Set(["a1"]) });
  expect(gated.text).toBeUndefined();
  expect(gated.textSha256).toBe(sha256(text));
  expect(gated.items[0]?.quoted.source?.[0]?.words).toBe("A. L.");
  expect(gated.items[1]?.tellers.at(-1)?.name).toBe("A. L.");
  expect(JSON.stringify(gated)).not.toContain("Ann Lee");
});

test("a longer name that merely begins alike is not touched", () => {
  expect(passed({ withhold: new Set(["a1"]) }).items[1]?.quoted.content?.[0]?.words).toBe(
    "Ann-Marie Lee had left",
  );
});

test("without text only hashes, offsets and short quotations leave", () => {
  const long = documentOf(`He said ${"very ".repeat(60)}much.`);
  const content = { start: 8, end: long.text.length };
  const item = {
    ...attribution("t3", "1", null),
    source: [{ start: 0, end: 2 }],
    cue: [{ start: 3, end: 7 }],
    content: [content],
  };
  const gated = passGate(long, [{ ...layers[0]!, items: [item] }], [], [], { ...openGate, text: false });
  expect(gated.text).toBeUndefined();
  expect(gated.items[0]?.quoted.content?.[0]).toMatchObject(content);
  expect(gated.items[0]?.quoted.content?.[0]?.words.length).toBeLessThanOrEqual(80);
});
