// Ties between tellings, and groups over them: what holds for any input, and input that is built to hurt.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusters } from "../../src/join/claim/clusters.ts";
import { agenciesIn } from "../../src/join/dependence/agencies.ts";
import { surelyBefore } from "../../src/join/dependence/order.ts";
import {
  type CarriedTelling,
  dependencesOf,
  type TellingDocument,
  type Told,
  testsBetween,
} from "../../src/join/dependences.ts";
import { originsOf } from "../../src/join/origins.ts";
import { english } from "../../src/lang/en/index.ts";

const SEED = 4;

const telling = (id: string, more: Partial<CarriedTelling> = {}): CarriedTelling => ({
  id,
  documentId: `d-${id}`,
  span: { start: 0, end: 60 },
  voice: "speaker",
  speakers: [],
  source: "",
  quotes: [],
  cites: [],
  agencies: [],
  ...more,
});
const document = (id: string, more: Partial<TellingDocument> = {}): TellingDocument => ({
  id,
  authors: [],
  outlet: null,
  owner: null,
  published: null,
  agency: null,
  ...more,
});
const toldBy = (tellings: readonly CarriedTelling[], documents: readonly TellingDocument[] = []): Told => ({
  tellings,
  documents: new Map(
    tellings.map(({ documentId }) => [
      documentId,
      documents.find(({ id }) => id === documentId) ?? document(documentId),
    ]),
  ),
  reuses: [],
});

describe("clusters", () => {
  const node = fc.integer({ min: 0, max: 11 }).map(String);
  const edges = fc.array(fc.record({ a: node, b: node, likeness: fc.integer({ min: 1, max: 9 }) }), {
    maxLength: 30,
  });
  const nodes = Array.from({ length: 12 }, (_, i) => String(i));

  it("never hold two that stand against each other", () => {
    fc.assert(
      fc.property(edges, fc.array(fc.tuple(node, node), { maxLength: 8 }), (list, barred) => {
        const { rootOf } = clusters(nodes, list, [], barred);
        for (const [a, b] of barred) if (a !== b) expect(rootOf(a)).not.toBe(rootOf(b));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
  it("are what edges connect, where nothing stands against it", () => {
    fc.assert(
      fc.property(edges, (list) => {
        const { rootOf, members } = clusters(nodes, list, [], []);
        for (const { a, b } of list) expect(rootOf(a)).toBe(rootOf(b));
        expect([...members.values()].flat().sort()).toEqual(nodes.toSorted());
        const joining = new Set(list.flatMap(({ a, b }) => [a, b]));
        for (const [root, group] of members) if (group.length > 1) expect(joining.has(root)).toBe(true);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
  it("are the same in whatever order the edges are named", () => {
    fc.assert(
      fc.property(edges, fc.array(fc.tuple(node, node), { maxLength: 5 }), (list, barred) => {
        const groups = (of: typeof list): readonly string[] =>
          [...clusters(nodes, of, [], barred).members.values()]
            .map((group) => group.toSorted().join(" "))
            .sort();
        expect(groups(list.toReversed())).toEqual(groups(list));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe("ties between tellings", () => {
  const words = "nobody took the boats out after the horn had gone".split(" ");
  const quote = { quotes: [{ span: { start: 0, end: 50 }, words }] };

  it("are none where two speakers use the same words", () => {
    const ann = telling("a", { ...quote, speakers: ["a1"], source: "ann lowe" });
    const ben = telling("b", { ...quote, speakers: ["a2"], source: "ben reed" });
    expect(dependencesOf(toldBy([ann, ben]))).toEqual([]);
    const mrs = telling("c", { ...quote, speakers: ["a3"], source: "mrs lowe" });
    expect(dependencesOf(toldBy([ann, mrs])).map(({ kind }) => kind)).toEqual(["same utterance quoted"]);
  });
  it("point from the later to the earlier, where dates tell", () => {
    const tellings = [telling("a", quote), telling("b", quote)];
    const [late, early] = [
      document("d-a", { published: "2031-05" }),
      document("d-b", { published: "2031-04-30" }),
    ];
    expect(dependencesOf(toldBy(tellings, [late, early]))).toMatchObject([
      { from: "a", to: "b", order: "dates" },
    ]);
    const same = [document("d-a", { published: "2031" }), document("d-b", { published: "2031-04-30" })];
    expect(dependencesOf(toldBy(tellings, same))[0]!.order).toBeNull();
  });
  it("are weak for one outlet and for one owner", () => {
    const outlet = { name: "post", span: null };
    const told = toldBy(
      [telling("a"), telling("b"), telling("c")],
      [
        document("d-a", { outlet }),
        document("d-b", { outlet, owner: "sand group" }),
        document("d-c", { owner: "sand group" }),
      ],
    );
    expect(dependencesOf(told).map(({ kind, strength }) => `${strength} ${kind}`)).toEqual([
      "weak same outlet or owner",
      "weak same outlet or owner",
    ]);
  });
  it("hold a recycled passage only where it carries the telling", () => {
    const told = toldBy([telling("a"), telling("b")]);
    const reuse = (start: number, end: number) => ({
      id: "u1",
      a: { documentId: "d-a", span: { start, end } },
      b: { documentId: "d-b", span: { start, end } },
      similarity: 1,
      earlier: null,
    });
    expect(dependencesOf({ ...told, reuses: [reuse(0, 60)] })).toHaveLength(1);
    expect(dependencesOf({ ...told, reuses: [reuse(55, 300)] })).toHaveLength(0);
  });
  it("name agencies by list and by their last word, and no other body", () => {
    const names = (text: string): readonly string[] =>
      agenciesIn(text, { start: 0, end: text.length }, english).map(({ name }) => name);
    expect(names("It told Pelgate Wire and AFP so.")).toEqual(["pelgate wire", "afp"]);
    expect(names("The Tarn News Agency writes.")).toEqual(["tarn news agency"]);
    expect(names("The Coastal Space Agency cut a wire.")).toEqual([]);
  });
  it("know an earlier date only where it is surely earlier", () => {
    expect(surelyBefore("2031-05", "2031-06-02")).toBe(-1);
    expect(surelyBefore("2031-06-02", "2031-05")).toBe(1);
    expect(surelyBefore("2031", "2031-06-02")).toBe(0);
    expect(surelyBefore(null, "2031-06-02")).toBe(0);
  });
  it("stay few where ten thousand articles carry one utterance of one outlet", () => {
    const outlet = { name: "post", span: null };
    const authors = [{ name: "ann lowe", span: null }];
    const tellings = Array.from({ length: 10_000 }, (_, i) => telling(`g${i}`, quote));
    const told: Told = {
      ...toldBy([]),
      tellings,
      documents: new Map(
        tellings.map(({ documentId }) => [documentId, document(documentId, { outlet, authors })]),
      ),
    };
    const before = process.cpuUsage();
    const dependences = dependencesOf(told);
    const { origins } = originsOf(told, dependences);
    const { user, system } = process.cpuUsage(before);
    expect(dependences).toHaveLength(3 * 9_999);
    expect(origins).toHaveLength(1);
    expect((user + system) / 1000).toBeLessThan(8_000);
    const tests = testsBetween("d-g5", "d-g77", told, dependences);
    expect(tests.find(({ kind }) => kind === "same utterance quoted")!.outcome).toBe("found");
  });
});
