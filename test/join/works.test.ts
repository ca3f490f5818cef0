import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { normalAddress } from "../../src/join/work/address.ts";
import {
  type CitingDocument,
  CROWD,
  followed,
  itemsOf,
  joinedWorks,
  keysOf,
  pairsFor,
  parsedReference,
  suggestedReferences,
  type WorkItem,
  type WorksRun,
  worksOf,
} from "../../src/join/works.ts";
import { english } from "../../src/lang/en/index.ts";
import { wordsAt } from "../../src/model/span.ts";
import { samples, table } from "../samples/tables.ts";
import { fromFile, fromText, sharedPassages, withReferences } from "./work-case.ts";
import { MISSED, ONE_WORK, TWO_WORKS } from "./work-pairs.ts";
import { shown } from "./work-shown.ts";

const run = (...documents: readonly CitingDocument[]): WorksRun => worksOf(documents, english);

/** Number of works that somebody cites. */
const citedCount = ({ works }: WorksRun): number =>
  works.filter(({ items }) => items.some(({ from }) => from !== "document")).length;

const reasonsOf = ({ works }: WorksRun): readonly string[] =>
  works.flatMap(({ joins }) => joins.flatMap(({ reasons }) => reasons.map(({ reason }) => reason)));

describe("addresses", () => {
  for (const [one, other] of [
    ["https://www.ledger.example/gates", "http://ledger.example/gates/"],
    ["https://ledger.example/gates?utm_source=x&fbclid=9", "https://ledger.example/gates#top"],
    ["https://m.ledger.example/gates.html", "https://ledger.example/gates"],
    ["https://ledger.example/gates/amp/", "https://ledger.example/gates"],
    ["https://ledger.example/a?id=7&page=2", "https://ledger.example/a?page=2&id=7"],
    [
      "https://web.archive.org/web/20310504120000/https://ledger.example/gates",
      "https://ledger.example/gates",
    ],
    ["https://LEDGER.example/caf%C3%A9", "https://ledger.example/café"],
    ["www.ledger.example/gates/index.html", "https://ledger.example/gates"],
  ] as const)
    it(`${one} and ${other} are one`, () => {
      expect(normalAddress(one)).toBe(normalAddress(other));
    });
  it("of two articles are two", () => {
    const pages = [
      "https://a.example/x?id=1",
      "https://a.example/x?id=2",
      "https://a.example/X/1",
      "https://b.example/x",
    ];
    expect(new Set(pages.map(normalAddress)).size).toBe(4);
  });
  it("lead nowhere by script, file or mail", () => {
    for (const address of [
      "javascript:alert(1)",
      "file:///etc/passwd",
      "mailto:a@b.example",
      "data:text/html,x",
      "https://",
      "x".repeat(9999),
    ])
      expect(normalAddress(address), address.slice(0, 30)).toBeNull();
  });
});

describe("references in two articles", () => {
  for (const [one, other] of ONE_WORK)
    it(`are one work: ${one} | ${other}`, () => {
      const found = run(withReferences("a", one), withReferences("b", other));
      expect(citedCount(found)).toBe(1);
      expect(reasonsOf(found).length).toBeGreaterThan(0);
    });
  for (const [one, other] of TWO_WORKS)
    it(`are two works: ${one} | ${other}`, () => {
      expect(citedCount(run(withReferences("a", one), withReferences("b", other)))).toBe(2);
    });
  for (const [one, other] of MISSED)
    it(`are one work that is not seen yet: ${one} | ${other}`, () => {
      expect(citedCount(run(withReferences("a", one), withReferences("b", other)))).toBe(2);
    });
  it("say why they are one", () => {
    const found = run(withReferences("a", ONE_WORK[0]![0]), withReferences("b", ONE_WORK[0]![1]));
    expect(found.pairs[0]!.reasons.map(({ reason }) => reason)).toEqual([
      "same title",
      "same author",
      "same outlet",
      "same date",
    ]);
    expect(found.works).toHaveLength(1);
    expect(shown(found.works[0]!.work)).toEqual({
      author: "Lowe, Ann",
      title: "Weir Keepers Dismiss Flood Warning",
      in: "marshlog",
      issued: "2031-06-17",
      url: "https://marshlog.example/weir",
      type: "article-newspaper",
    });
  });
});

describe("what one document cites", () => {
  it("is one work under two numbers, also where one says “ibid.”", () => {
    const lowe = "Lowe, Ann, Weir Keepers Dismiss Flood Warning, marshlog, June 17, 2031";
    const found = run(withReferences("a", lowe, "Ibid., p. 4", lowe));
    expect(found.works).toHaveLength(1);
    expect(found.works[0]!.items.flatMap(({ citations }) => citations)).toHaveLength(3);
    expect(reasonsOf(found)).toContain("repeats an earlier reference");
  });
  it("is a remark and no work where a note tells something", () => {
    expect(run(withReferences("a", "He later took back what he had said.")).works).toEqual([]);
  });
  it("leads an outlet named in the text to the only reference of that outlet", () => {
    const text =
      "As the Harbour Ledger reported, the gates were open.[1] She told Channel 9 so.\n\nReferences\n\n" +
      "[1] Lowe, Ann, Gates opened by night, Harbour Ledger, 4 May 2031";
    const { works } = run(fromText("a", text));
    expect(works.map(({ work, items }) => [work.type, work.containerTitle, items.length])).toEqual(
      expect.arrayContaining([
        ["article-newspaper", "Harbour Ledger", 2],
        ["interview", "Channel 9", 1],
      ]),
    );
  });
  it("names the work of each citation", () => {
    const document = withReferences("a", "Lowe, Ann, Rain, Harbour Ledger, 4 May 2031");
    const found = run(document);
    expect(followed(found).workOf(document.citations[0]!.id)).toBe(found.works[0]!.work.id);
  });
  it("is the document of the case that another one cites", () => {
    const own = fromText("own", "It rained.", {
      title: "Lower gates opened by night",
      outlet: "Harbour Ledger",
      published: "2031-05-04",
    });
    const found = run(
      own,
      withReferences("b", "Lowe, Ann, Lower gates opened by night, Harbour Ledger, 5 May 2031"),
    );
    expect(found.works).toHaveLength(1);
    expect(found.works[0]!.work.documentId).toBe("own");
    expect(followed(found).documentOf(found.works[0]!.work.id)).toBe("own");
  });
});

describe("a person's constraints", () => {
  const [one, other] = ONE_WORK[0]!;
  const documents = [withReferences("a", one), withReferences("b", other), withReferences("c", one)];
  const items = documents.flatMap((document) => itemsOf(document, english));
  const idIn = (documentId: string): string => items.find((item) => item.documentId === documentId)!.id;
  const under = (...constraints: readonly (readonly ["same" | "apart", string, string])[]) =>
    worksOf(
      documents,
      english,
      constraints.map(([kind, a, b], i) => ({ kind, a: idIn(a), b: idIn(b), decision: `x${i}` })),
    );
  const groups = (found: WorksRun): readonly string[] =>
    found.works
      .map((work) =>
        work.items
          .map(({ documentId }) => documentId)
          .sort()
          .join(""),
      )
      .sort();

  it("keep apart what would be one, by way of a third reference too", () => {
    expect(groups(under())).toEqual(["abc"]);
    expect(groups(under(["apart", "a", "b"])).map((group) => /a.*b/.test(group))).not.toContain(true);
    expect(groups(under(["apart", "a", "c"])).map((group) => /a.*c/.test(group))).not.toContain(true);
  });
  it("join what nothing else would", () => {
    const [x, y] = [withReferences("x", TWO_WORKS[0]![0]), withReferences("y", TWO_WORKS[0]![1])];
    const [a, b] = [x, y].map((document) => itemsOf(document, english)[0]!.id);
    const found = worksOf([x, y], english, [{ kind: "same", a: a!, b: b!, decision: "x1" }]);
    expect(found.works).toHaveLength(1);
    expect(found.works[0]!.joins[0]!.reasons).toEqual([{ reason: "person", decision: "x1" }]);
  });
  it("give way to later ones on the same two, and say so", () => {
    const found = under(["apart", "a", "b"], ["same", "a", "b"]);
    expect(groups(found)).toEqual(["abc"]);
    expect(found.unmet.map(({ decision }) => decision)).toEqual(["x0"]);
  });
  it("outlive a second analysis, with other text around the reference", () => {
    const [again] = itemsOf(fromText("a", `A word more. ${documents[0]!.document.text}`), english);
    expect(again!.id).toBe(idIn("a"));
  });
});

describe("a case that grows", () => {
  const references = [...ONE_WORK, ...TWO_WORKS].flat();
  const documents = references.map((reference, i) =>
    withReferences(`d${i}`, reference, references[(i * 7) % references.length]!),
  );
  it("comes to the same whatever the order of its documents", () => {
    const shape = (found: WorksRun) =>
      found.works
        .map(({ work, items }) => [work, items.map(({ id }) => id)])
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    expect(shape(worksOf(documents.toReversed(), english))).toEqual(shape(worksOf(documents, english)));
  });
  it("compares a new document with its neighbours alone, and comes to the same", () => {
    const blocks = new Map<string, WorkItem[]>();
    const items: WorkItem[] = [];
    const pairs = documents.flatMap((document) => {
      const fresh = itemsOf(document, english);
      items.push(...fresh);
      for (const item of fresh)
        for (const key of keysOf(item, english)) blocks.set(key, [...(blocks.get(key) ?? []), item]);
      return pairsFor(fresh, (key) => blocks.get(key) ?? [], english);
    });
    const whole = worksOf(documents, english);
    expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`))).toEqual(
      new Set(whole.pairs.map(({ a, b }) => `${a} ${b}`)),
    );
    expect(joinedWorks(items, pairs).works.length).toBe(whole.works.length);
  });
  it("keeps one work of what thousands cite, and compares it once", () => {
    const reference = ONE_WORK[0]![0];
    const many = Array.from({ length: 2000 }, (_, i) => withReferences(`d${i}`, reference));
    const found = run(...many, withReferences("other", ONE_WORK[0]![1]));
    expect(found.works).toHaveLength(1);
    expect(found.pairs).toHaveLength(1);
  });
  it("leaves a crowded block out", () => {
    const item = itemsOf(withReferences("a", ONE_WORK[0]![0]), english)[0]!;
    const crowd = Array.from({ length: CROWD + 1 }, (_, i) => ({
      ...item,
      identity: `${item.identity}${i}`,
    }));
    expect(pairsFor([item], () => crowd, english)).toEqual([]);
    expect(pairsFor([item], () => crowd.slice(0, 3), english)).toHaveLength(3);
  });
});

describe("hostile documents", () => {
  it("of 20,000 markers and references cost time in line with their length", () => {
    const timeOf = (count: number): number => {
      const markers = Array.from({ length: count }, (_, i) => `Aa.[${i % 999}]`).join(" ");
      const list = Array.from(
        { length: count },
        (_, i) => `[${i % 999}] Lowe, A${i}, Rain ${i}, Ledger, 2031`,
      ).join("\n");
      const document = fromText("a", `${markers}\n\nReferences\n\n${list}`);
      const start = process.cpuUsage();
      worksOf([document], english);
      return process.cpuUsage(start).user / 1e6;
    };
    const [small, large] = [timeOf(5000), timeOf(20_000)];
    expect(large, `${small} s for a quarter`).toBeLessThan(Math.max(8 * small, 4));
  }, 60_000);
  it("of one reference of a megabyte are read at its head", () => {
    const start = process.cpuUsage();
    run(fromText("a", `Aa.[1]\n\nReferences\n\n[1] ${"Lowe, ".repeat(170_000)}`));
    run(fromText("b", `Aa.[1]\n\nReferences\n\n[1] ${"Ibid. ".repeat(170_000)}`));
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
  }, 60_000);
});

const suggested = (documents: readonly CitingDocument[]) => {
  const byId = new Map(documents.map((cited) => [cited.document.id, cited]));
  const reuses = documents.flatMap((a, i) =>
    documents.slice(i + 1).flatMap((b) => sharedPassages(a.document, b.document)),
  );
  const textOf = (id: string) => ({ text: byId.get(id)!.document.text, citations: byId.get(id)!.citations });
  return suggestedReferences(reuses, textOf).map(({ at, from, sameKey, words }) => ({
    file: at.documentId,
    marker: wordsAt(textOf(at.documentId).text, at.span),
    by: from.marker.documentId,
    reference: wordsAt(textOf(from.reference.documentId).text, from.reference.span),
    sameKey,
    words,
  }));
};

describe("a dangling marker", () => {
  const passage = "the keepers had gone home long before the river reached the lower gate";
  it("is suggested the reference that another article gives for the passage", () => {
    const found = suggested([
      fromText("a", `They say that ${passage}.[4] Nobody came.`),
      fromText("b", `According to all, ${passage}. [1] It rained.\n\nReferences\n\n[1] Lowe, Rain, 2031`),
    ]);
    expect(found).toMatchObject([
      { file: "a", marker: "[4]", by: "b", reference: "[1] Lowe, Rain, 2031", sameKey: false },
    ]);
  });
  it("is suggested nothing where the other marker stands at another place", () => {
    expect(
      suggested([
        fromText("a", `They say that ${passage}.[4] Nobody came.`),
        fromText(
          "b",
          `They say that the keepers [1] had gone home long before the river reached the lower gate.\n\nReferences\n\n[1] Lowe, Rain, 2031`,
        ),
      ]),
    ).toEqual([]);
  });
  it("is suggested nothing by a marker that dangles itself", () => {
    expect(suggested([fromText("a", `${passage}.[4]`), fromText("b", `${passage}.[1]`)])).toEqual([]);
  });
});

describe("the sample case", () => {
  const documents = readdirSync(samples)
    .filter((name) => name !== "README.md")
    .map((name) => fromFile(join(samples, name)));
  const found = run(...documents);
  it("has each work once, with the articles and the case's own article that its table names", () => {
    const rows = Map.groupBy(table("Works cited by several"), ({ work }) => work);
    for (const [name, list] of rows) {
      const files = new Set(list.map(({ file }) => file));
      const joined = found.works.filter(({ items }) =>
        items.some(({ documentId, span }) => {
          const words =
            span &&
            wordsAt(documents.find(({ document }) => document.id === documentId)!.document.text, span);
          return (
            files.has(documentId) &&
            words?.includes(name!.split(/[“”,]/)[0]!.trim()) &&
            words.includes(name!.match(/\d{4}/)![0])
          );
        }),
      );
      const fit = joined.filter(({ items }) =>
        [...files].every((file) =>
          items.some((item) => item.documentId === file && item.from === "reference"),
        ),
      );
      expect(fit, name!).toHaveLength(1);
      expect(fit[0]!.work.documentId, name!).toBe(list[0]!["in the case"] ?? null);
    }
  });
  it("is suggested the references that its table names, and no others", () => {
    const rows = table("Dangling here, given there");
    const said = suggested(documents);
    for (const row of rows)
      expect(said).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            file: row.file,
            marker: row.marker,
            by: row["given by"],
            reference: expect.stringContaining(row.reference!),
          }),
        ]),
      );
    expect(said).toHaveLength(rows.length);
  });
});

const seeds = join(import.meta.dirname, "..", "..", "..", "shared", "seeds");
const there = existsSync(seeds);
if (!there)
  console.log("The seeds' works are not tested: there is no folder ../shared/seeds beside the project.");

describe.skipIf(!there)("the seeds", () => {
  const documents = there
    ? readdirSync(seeds)
        .filter((name) => name.endsWith(".txt"))
        .sort()
        .map((name) => fromFile(join(seeds, name)))
    : [];
  it("have nine markers and five references in the fourth, each right", () => {
    const { citations } = documents[3]!;
    const notes = citations.filter(({ kind }) => kind === "note");
    expect(notes.map(({ key }) => key)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    expect(notes.filter(({ dangling }) => !dangling).map(({ key }) => key)).toEqual([
      "1",
      "5",
      "6",
      "8",
      "9",
    ]);
    const parsed = notes
      .filter(({ reference }) => reference !== null)
      .map(({ reference }) =>
        shown(parsedReference(wordsAt(documents[3]!.document.text, reference!), english)),
      );
    expect(parsed.map((fields) => [fields?.author?.split(",")[0], fields?.in, fields?.issued])).toEqual([
      ["Mamedov", "loblog", "2014-06-17"],
      [undefined, "FNA", "2014-06-17"],
      ["Mamedov", "loblog", "2014-05-18"],
      ["Mamedov", "loblog", "2014-06-17"],
      ["Kim", "TODAY", "2014-06-19"],
    ]);
    const works = worksOf([documents[3]!], english).works.filter(({ items }) =>
      items.some(({ from }) => from === "reference"),
    );
    expect(works).toHaveLength(4);
  });
  it("have seven markers in the second, all dangling", () => {
    const notes = documents[1]!.citations.filter(({ kind }) => kind === "note");
    expect(notes.map(({ key, dangling }) => [key, dangling])).toEqual(
      ["1", "2", "3", "4", "5", "6", "7"].map((key) => [key, true]),
    );
  });
  it("suggest for the second's [4] what the fourth's [1] leads to", () => {
    const found = suggested(documents);
    expect(found.filter(({ file }) => file.startsWith("001"))).toMatchObject([
      { marker: "[4]", reference: expect.stringMatching(/^\[1\] Mamedov/) },
    ]);
  });
});
