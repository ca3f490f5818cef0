// Decisions laid over what was found: the same text gives the same items, a changed text is searched for their words,
// and whatever is done and undone, what stands is what counts.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Item, rolesOf } from "../../src/app/item-roles.ts";
import { idByHand, type Laid, layOver } from "../../src/app/review.ts";
import type { Attribution } from "../../src/model/attribution.ts";
import { type Decision, type DecisionAct, standing } from "../../src/model/decision.ts";
import type { Document } from "../../src/model/document.ts";
import { selectorOf } from "../../src/model/selector.ts";
import type { Span } from "../../src/model/span.ts";
import { documentOf } from "../documents.ts";
import { newDocument } from "../made-case.ts";
import { harbour } from "../web/articles.ts";

const made = newDocument(harbour);
const { document } = made;
const found = made.layers.find(({ name }) => name === "attributions")!.items as readonly Attribution[];
const layers = { attributions: found };

let count = 0;
/** A decision on an item of `text` as a store would keep it. */
function decision(act: DecisionAct, more: Partial<Decision> = {}): Decision {
  count++;
  return {
    id: `x${count}`,
    sequence: count,
    act,
    reviewer: "me",
    at: "2031-01-01T00:00:00Z",
    documentId: document.id,
    versionId: document.version.id,
    layer: "attributions",
    anchor: {},
    value: null,
    undoes: null,
    hash: "",
    ...more,
  };
}
const quoted = (item: object, text = document.text) =>
  Object.fromEntries(
    Object.entries(rolesOf("attributions", item as Item)).map(([role, spans]) => [
      role,
      spans.map((span) => selectorOf(text, span)),
    ]),
  );
const on = (item: Attribution, act: DecisionAct, value: Record<string, unknown> = {}): Decision =>
  decision(act, { anchor: quoted(item), value: { item: item.id, ...value } });
/** Corrects an item's content to `content`. */
const correcting = (item: Attribution, content: Span): Decision =>
  on(item, "correct", { ...quoted({ ...item, content: [content] }), hedged: true });
const statesOf = (laid: Laid): Record<string, string> =>
  Object.fromEntries([...laid.review].map(([id, { state }]) => [id, state]));
/** The words of every attribution, whatever place they stand at. */
const wordsOf = (laid: Laid, text: string) =>
  laid.layers.attributions!.map(({ id, source, cue, content }) => [
    id,
    ...[source, cue, content].map((spans) => spans.map(({ start, end }) => text.slice(start, end))),
  ]);

/** The document and its layer with `words` put in at `place`, as a new version that was found anew. */
function withInserted(
  place: number,
  words: string,
): { document: Document; attributions: readonly Attribution[] } {
  const text = document.text.slice(0, place) + words + document.text.slice(place);
  const moved = ({ start, end }: Span): Span =>
    start >= place
      ? { start: start + words.length, end: end + words.length }
      : { start, end: end > place ? end + words.length : end };
  return {
    document: { ...documentOf(text), id: document.id },
    // Their finder derives ids from places, so that all after the words have new ones.
    attributions: found.map((item) => {
      const next = {
        ...item,
        source: item.source.map(moved),
        cue: item.cue.map(moved),
        content: item.content.map(moved),
      };
      return item.content[0]!.start >= place ? { ...next, id: `n${item.id}`, within: null } : next;
    }),
  };
}

const anyItem = fc.nat({ max: found.length - 1 }).map((n) => found[n]!);
const anyAct = fc.constantFrom("accept", "reject", "note") as fc.Arbitrary<DecisionAct>;

test("nothing decided leaves every layer as it was found", () => {
  const laid = layOver(document, layers, []);
  expect(laid.layers.attributions).toBe(found);
  expect([laid.review.size, laid.adrift]).toEqual([0, []]);
});

test("over the version that was seen every decision finds its very item", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyItem, anyAct), { maxLength: 30 }), (acts) => {
      const decisions = acts.map(([item, act]) => on(item, act));
      const laid = layOver(document, layers, decisions);
      // What was rejected holds nothing; all else is as it was found.
      const rejected = new Set(
        [...laid.review].filter(([, { state }]) => state === "rejected").map(([id]) => id),
      );
      expect(laid.layers.attributions).toEqual(
        found.map((item) => (rejected.has(item.within ?? "") ? { ...item, within: null } : item)),
      );
      expect(laid.adrift).toEqual([]);
      for (const item of found) {
        const own = decisions.filter(({ value }) => value?.item === item.id);
        const last = own.findLast(({ act }) => act !== "note");
        expect(laid.review.get(item.id)?.decision ?? null).toBe(last?.id ?? null);
        expect(laid.review.get(item.id)?.notes ?? []).toHaveLength(
          own.filter(({ act }) => act === "note").length,
        );
        expect(laid.review.get(item.id)?.changed ?? false).toBe(false);
      }
    }),
    { seed: 31, numRuns: 200 },
  );
});

test("after words were put in elsewhere the same items are found, under the ids they had", () => {
  const inside = found.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  const places = [...document.text]
    .map((_, i) => i)
    .filter((i) => inside.every(({ start, end }) => i <= start || i >= end));
  fc.assert(
    fc.property(
      fc.nat({ max: places.length - 1 }),
      fc.constantFrom("More. ", "A second ferry was late again that week.\n\n", "said ", "the board "),
      fc.uniqueArray(fc.tuple(anyItem, fc.constantFrom("accept", "reject") as fc.Arbitrary<DecisionAct>), {
        selector: ([item]) => item.id,
        maxLength: 6,
      }),
      (n, words, acts) => {
        const decisions = acts.map(([item, act]) => on(item, act));
        const next = withInserted(places[n]!, words);
        const laid = layOver(next.document, { attributions: next.attributions }, decisions);
        expect(laid.adrift).toEqual([]);
        expect(statesOf(laid)).toEqual(
          Object.fromEntries(acts.map(([{ id }, act]) => [id, act === "accept" ? "accepted" : "rejected"])),
        );
        expect(laid.layers.attributions).toHaveLength(found.length);
      },
    ),
    { seed: 32, numRuns: 300 },
  );
});

test("whatever is done and undone gives the state that the remaining decisions give", () => {
  const anyStep = fc.oneof(
    fc.tuple(fc.constant("undo" as const)),
    fc.tuple(fc.constant("redo" as const)),
    fc.tuple(
      fc.constantFrom("accept" as const, "reject" as const, "correct" as const, "note" as const),
      anyItem,
    ),
  );
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
      const log: Decision[] = [];
      // What a reviewer expects of undoing and redoing: two stacks.
      let done: Decision[] = [];
      let undone: { readonly what: Decision; readonly by: Decision }[] = [];
      for (const [step, item] of steps) {
        if (step === "undo") {
          const what = done.at(-1);
          if (what === undefined) continue;
          const by = decision("undo", { undoes: what.id });
          log.push(by);
          done = done.slice(0, -1);
          undone = [...undone, { what, by }];
        } else if (step === "redo") {
          const last = undone.at(-1);
          if (last === undefined) continue;
          log.push(decision("undo", { undoes: last.by.id }));
          undone = undone.slice(0, -1);
          done = [...done, last.what];
        } else {
          const one =
            step === "correct"
              ? correcting(item!, { start: item!.content[0]!.start, end: item!.content[0]!.start + 9 })
              : on(item!, step);
          log.push(one);
          done = [...done, one];
          undone = [];
        }
      }
      expect(log.filter(({ id, act }) => act !== "undo" && standing(log).has(id))).toEqual(done);
      const all = layOver(document, layers, log);
      const rest = layOver(document, layers, done);
      expect([...all.review]).toEqual([...rest.review]);
      expect(all.layers).toEqual(rest.layers);
      expect(all.adrift).toEqual(rest.adrift);
    }),
    { seed: 33, numRuns: 300 },
  );
});

describe("a correction", () => {
  const [outer, inner] = [found[1]!, found[2]!];

  test("takes the place of what was found, under its id, and what lay within it looks for its place anew", () => {
    expect(inner.within).toBe(outer.id);
    const short = { start: outer.content[0]!.start, end: outer.content[0]!.start + 4 };
    const laid = layOver(document, layers, [correcting(outer, short)]);
    const items = laid.layers.attributions!;
    expect(items.find(({ id }) => id === outer.id)).toMatchObject({
      content: [short],
      by: "person",
      hedged: true,
    });
    expect(items.find(({ id }) => id === inner.id)?.within).toBeNull();
    expect(laid.review.get(outer.id)?.state).toBe("corrected");
  });

  test("stands by itself where what it corrected is not found any more", () => {
    const content = { start: outer.content[0]!.start, end: outer.content[0]!.end - 5 };
    const laid = layOver(document, { attributions: [] }, [correcting(outer, content)]);
    expect(laid.layers.attributions).toMatchObject([{ id: outer.id, content: [content], by: "person" }]);
    expect(laid.adrift).toEqual([]);
  });

  test("takes the place of what a later finder found with other ends", () => {
    const content = { start: outer.content[0]!.start, end: outer.content[0]!.end - 5 };
    const later = {
      ...outer,
      id: "tlater",
      content: [{ ...outer.content[0]!, end: outer.content[0]!.end + 1 }],
    };
    const child = { ...inner, within: "tlater" };
    const laid = layOver(document, { attributions: [later, child] }, [correcting(outer, content)]);
    expect(laid.layers.attributions!.map(({ id }) => id)).toEqual([outer.id, inner.id]);
    expect(laid.layers.attributions![1]!.within, "it holds what the other held").toBe(outer.id);
  });

  test("by one and acceptance by another stand apart when the first is undone", () => {
    const content = { start: outer.content[0]!.start, end: outer.content[0]!.end - 5 };
    const corrected = correcting(outer, content);
    const accepted = on({ ...outer, content: [content] }, "accept");
    const undo = decision("undo", { undoes: corrected.id });
    const laid = layOver(document, layers, [corrected, accepted, undo]);
    // Who accepted it saw the corrected words; those are what was accepted.
    expect(laid.layers.attributions!.find(({ id }) => id === outer.id)?.content).toEqual([content]);
    expect(statesOf(laid)).toEqual({ [outer.id]: "accepted" });
  });
});

describe("an added item", () => {
  const roles = {
    source: [{ start: 0, end: 4 }],
    cue: [{ start: 7, end: 11 }],
    content: [{ start: 14, end: 21 }],
  };
  const id = idByHand("attributions", document.id, roles);
  const add = decision("add", { anchor: quoted(roles), value: { item: id, ...quoted(roles) } });

  test("stands in its layer, in the order of the text", () => {
    const laid = layOver(document, layers, [add]);
    expect(laid.layers.attributions![0]).toMatchObject({
      id,
      by: "person",
      ...roles,
      kind: "indirect",
      within: null,
    });
    expect(laid.layers.attributions).toHaveLength(found.length + 1);
    expect(statesOf(laid)).toEqual({ [id]: "added" });
  });

  test("becomes one with what a later finder finds in the very same words, and keeps its address", () => {
    const later = { ...found[0]!, ...roles, id: "tlater" };
    const laid = layOver(document, { attributions: [later, ...found] }, [add]);
    expect(laid.layers.attributions!.map((item) => item.id)).toEqual([id, ...found.map((item) => item.id)]);
  });

  test("that was rejected stays, marked", () => {
    const reject = decision("reject", { anchor: quoted(roles), value: { item: id } });
    expect(statesOf(layOver(document, layers, [add, reject]))).toEqual({ [id]: "rejected" });
  });
});

describe("a decision whose words are gone", () => {
  const item = found[4]!;
  const other = { ...documentOf("Quite another text, about the price of onions."), id: document.id };

  test("is adrift, with the words that it was about", () => {
    for (const act of ["accept", "reject", "note"] as const) {
      const laid = layOver(other, { attributions: [] }, [
        on(item, act, act === "note" ? { text: "So." } : {}),
      ]);
      expect(laid.adrift).toMatchObject([{ act, layer: "attributions" }]);
      expect(laid.adrift[0]!.quoted).toMatch(/^The board … denied … that any survey/);
      expect(laid.review.size).toBe(0);
    }
  });

  test("is found where they differ a little, and says that they do", () => {
    const text = document.text.replace(
      "that any survey had been skipped",
      "that any surveys had been skipped",
    );
    const laid = layOver({ ...documentOf(text), id: document.id }, { attributions: [] }, [
      on(item, "accept"),
    ]);
    expect(wordsOf(laid, text)).toEqual([
      [item.id, ["The board"], ["denied"], ["that any surveys had been skipped"]],
    ]);
    expect(laid.review.get(item.id)).toMatchObject({ state: "accepted", changed: true });
  });

  test("on a document that was purged of its words says nothing", () => {
    expect(layOver(document, layers, [decision("accept", { anchor: {}, value: null })]).review.size).toBe(0);
  });
});

test("an acceptance outlives a finder that finds nothing", () => {
  const laid = layOver(document, { attributions: [] }, [on(found[3]!, "accept", { kind: "direct" })]);
  expect(laid.layers.attributions).toMatchObject([{ id: found[3]!.id, by: "person", kind: "direct" }]);
});

test("what was rejected holds nothing: what lay within it lies in what holds both", () => {
  const laid = layOver(document, layers, [on(found[1]!, "reject")]);
  expect(laid.layers.attributions!.find(({ id }) => id === found[2]!.id)?.within).toBeNull();
});

test("a thousand decisions on a long article cost less than a second, and on one that was written anew a few", {
  timeout: 60_000,
}, () => {
  const sentence = (i: number): string => `Clerk number ${i} said that gate ${i * 7} was shut. `;
  const text = Array.from({ length: 20_000 }, (_, i) => sentence(i)).join("");
  const long = documentOf(text);
  const items: Attribution[] = Array.from({ length: 1_000 }, (_, i) => {
    const start = text.indexOf(sentence(i * 20));
    const at = (words: string): Span => ({
      start: text.indexOf(words, start),
      end: text.indexOf(words, start) + words.length,
    });
    return {
      ...found[0]!,
      id: `t${i}`,
      source: [at(`Clerk number ${i * 20}`)],
      cue: [at("said")],
      content: [at(`that gate ${i * 140} was shut`)],
    };
  });
  const decisions = items.map((item) =>
    decision("accept", { anchor: quoted(item, text), versionId: long.version.id, value: { item: item.id } }),
  );
  const time = (of: Document): number => {
    const start = performance.now();
    layOver(of, { attributions: items }, decisions);
    return performance.now() - start;
  };
  expect(time(long)).toBeLessThan(1_000);
  expect(time(documentOf(`A new lead.\n\n${text}`))).toBeLessThan(1_000);
  const anew = time(documentOf("Nothing of it is left. ".repeat(43_000)));
  expect(anew).toBeLessThan(30_000);
});
