import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citations } from "../../src/find/citations.ts";
import { mentions } from "../../src/find/mentions.ts";
import { english } from "../../src/lang/en/index.ts";
import type { Citation } from "../../src/model/citation.ts";
import { spanProblem } from "../../src/model/span.ts";
import { type DocumentOptions, documentOf, layersOf } from "../documents.ts";

interface Read {
  readonly kind: string;
  readonly marker: string | null;
  readonly key: string | null;
  readonly reference: string | null;
  readonly dangling: boolean;
  readonly url: string | null;
}

function find(text: string, options?: DocumentOptions): readonly Citation[] {
  const document = documentOf(text, options);
  const layers = layersOf(document);
  return citations.find(document, { ...layers, mentions: mentions.find(document, layers, english) }, english);
}

const read = (text: string, options?: DocumentOptions): readonly Read[] =>
  find(text, options).map((c) => ({
    kind: c.kind,
    marker: c.marker && text.slice(c.marker.start, c.marker.end),
    key: c.key,
    reference: c.reference && text.slice(c.reference.start, c.reference.end),
    dangling: c.dangling,
    url: c.url,
  }));

const markers = (text: string, options?: DocumentOptions): readonly (string | null)[] =>
  read(text, options).map((c) => c.marker);
const keys = (text: string): readonly (string | null)[] => read(text).map((c) => c.key);

const LIST = { kinds: ["paragraph", "reference", "reference"] } as const;

describe("markers of notes", () => {
  it("marks a number in brackets, brackets and all", () => {
    expect(markers("The weir broke.[1] Nobody came.")).toEqual(["[1]"]);
  });
  it("takes a marker with a blank inside", () => {
    expect(read("Five hundred left. [ 2] Some stayed.")).toMatchObject([
      { marker: "[ 2]", key: "2", dangling: true },
    ]);
  });
  it("takes a marker glued to a word", () => {
    expect(markers("They were wardens[12] then.")).toEqual(["[12]"]);
  });
  it("gives each key of a list its own citation", () => {
    expect(keys("It rained.[1,2; 4]")).toEqual(["1", "2", "4"]);
  });
  it("spells out a range of keys", () => {
    expect(keys("It rained.[2–4]")).toEqual(["2", "3", "4"]);
  });
  it("gives a repeated marker one citation each time", () => {
    expect(keys("It rained.[1] It poured.[1]")).toEqual(["1", "1"]);
  });
  it("takes Markdown's notes, words too", () => {
    expect(keys("It rained.[^1] It poured.[^gate]")).toEqual(["1", "gate"]);
  });
  it("takes raised figures after a word", () => {
    expect(read("It rained.¹²")).toMatchObject([{ marker: "¹²", key: "12", kind: "note" }]);
  });
  it("leaves powers alone", () => {
    expect(markers("It holds 40 km² or 10³ m³ of x² water.")).toEqual([]);
  });
  it("leaves years, times and insertions in brackets alone", () => {
    expect(markers("In [2014] at [10:30] he said [sic] that [in their media] [he] won.")).toEqual([]);
  });
  it("leaves a zero and a backward range alone", () => {
    expect(markers("See a[0] and b[9-3].")).toEqual([]);
  });
  it("gives a Markdown link in a marker's place its address", () => {
    expect(read("It rained.[3](https://ledger.example/a)")).toMatchObject([
      { kind: "note", key: "3", dangling: false, url: "https://ledger.example/a" },
    ]);
  });
});

describe("references", () => {
  it("leads a marker to the reference of its key", () => {
    expect(read("It rained.[2]\n\n[1] Lowe, Rain, 2031\n\n[2]Marsh, Mud, 2030", LIST)).toMatchObject([
      { marker: "[2]", reference: "[2]Marsh, Mud, 2030", dangling: false },
      { marker: null, key: "1", reference: "[1] Lowe, Rain, 2031", dangling: false },
    ]);
  });
  it("calls a marker dangling whose key no reference has", () => {
    expect(read("It rained.[3]\n\n[1] Lowe, Rain, 2031", LIST)).toMatchObject([
      { dangling: true },
      { marker: null },
    ]);
  });
  it("takes lines that open with a key past the middle of a plain text", () => {
    expect(read("It rained all week in the valley.[1] The road went.\n\n[1] Lowe, Rain, 2031")).toMatchObject(
      [{ marker: "[1]", reference: "[1] Lowe, Rain, 2031", dangling: false }],
    );
  });
  it("takes a numbered list under a heading for references", () => {
    const text = "It rained.[1] It poured.[2]\n\nReferences\n\n1. Lowe, Rain, 2031\n2. Marsh, Mud, 2030";
    expect(read(text).map((c) => c.reference)).toEqual(["1. Lowe, Rain, 2031", "2. Marsh, Mud, 2030"]);
  });
  it("leaves a numbered list of points alone", () => {
    expect(read("They ask for three things.\n\n1. Open the gate.\n2. Pay the wardens.")).toEqual([]);
  });
  it("parts several entries in one block", () => {
    const text = "It rained.[1][2]\n\n[1] Lowe, Rain,\n2031\n[2] Marsh, Mud";
    expect(read(text, { kinds: ["paragraph", "reference"] }).map((c) => c.reference)).toEqual([
      "[1] Lowe, Rain,\n2031",
      "[2] Marsh, Mud",
    ]);
  });
  it("takes Markdown's notes wherever they stand", () => {
    expect(
      read("It rained.[^a]\n\n[^a]: Lowe, Rain.\n\nIt went on for a week and then it went on."),
    ).toMatchObject([{ key: "a", reference: "[^a]: Lowe, Rain.", dangling: false }]);
  });
  it("gives a citation the address in its reference", () => {
    const text = "It rained.[1]\n\n[1] Lowe, Rain, https://ledger.example/rain.";
    expect(read(text, LIST)[0]?.url).toBe("https://ledger.example/rain");
  });
  it("takes no marker inside a reference", () => {
    expect(markers("It rained.\n\n[1] Lowe, see [2].", LIST)).toEqual([null]);
  });
  it("leads to the first reference after the marker where keys start again", () => {
    const text = "It rained.[1]\n\n[1] Lowe\n\nIt snowed.[1]\n\n[1] Marsh";
    const kinds = ["paragraph", "reference", "paragraph", "reference"] as const;
    expect(read(text, { kinds }).map((c) => c.reference)).toEqual(["[1] Lowe", "[1] Marsh"]);
  });
  it("keeps a reference without a key", () => {
    const text = "It rained.\n\nLowe, A. Rain. Harbour Press.";
    expect(read(text, { kinds: ["paragraph", "reference"] })).toMatchObject([
      { marker: null, key: null, reference: "Lowe, A. Rain. Harbour Press.", kind: "note" },
    ]);
  });
});

describe("starred notes", () => {
  it("leads a star to the note that opens with one", () => {
    const text = "By Ann Lowe*\n\nIt rained all day.\n\n *Ann Lowe kept the gate.";
    expect(read(text)).toMatchObject([
      { kind: "star", marker: "*", key: "*", reference: "*Ann Lowe kept the gate.", dangling: false },
    ]);
  });
  it("calls a star dangling that no note explains", () => {
    expect(read("By Ann Lowe*\n\nIt rained.")).toMatchObject([{ kind: "star", dangling: true }]);
  });
  it("leaves emphasis, censored words and bullet points alone", () => {
    expect(markers("It was *so* bad, a **real** f*** mess.\n\n* one point\n* two points\n* three")).toEqual(
      [],
    );
  });
});

describe("author and year", () => {
  it("takes a name and a year with a comma", () => {
    expect(read("It rained (Lowe, 2031).")).toMatchObject([
      { kind: "author-date", marker: "(Lowe, 2031)", dangling: true },
    ]);
  });
  it("takes pages, second authors and several works", () => {
    expect(markers("It rained (see Lowe 2031: 14; Marsh and Dray, 2030; Petrov et al., 2029).")).toEqual([
      "see Lowe 2031: 14",
      "Marsh and Dray, 2030",
      "Petrov et al., 2029",
    ]);
  });
  it("leads to the entry of that name and year", () => {
    const text = "As Lowe (2031) found, it rained.\n\nLowe, A. (2031). Rain.";
    expect(read(text, { kinds: ["paragraph", "reference"] })).toMatchObject([
      { kind: "author-date", marker: "Lowe (2031)", reference: "Lowe, A. (2031). Rain." },
    ]);
  });
  it("takes no month, and no film without an entry", () => {
    expect(markers("It rained (June, 2031) in Tidewater (2031) and (Tidewater 2031).")).toEqual([]);
  });
});

describe("links", () => {
  it("takes an address in running text", () => {
    expect(read("See https://ledger.example/rain?a=1, which says so.")).toMatchObject([
      { kind: "link", marker: "https://ledger.example/rain?a=1", url: "https://ledger.example/rain?a=1" },
    ]);
  });
  it("leaves mail addresses and handles alone", () => {
    expect(markers("Write to ann@ledger.example or @annlowe or #rain.")).toEqual([]);
  });
  it("leaves boilerplate alone", () => {
    expect(
      markers("It rained.\n\nShare: https://ledger.example/share", { kinds: ["paragraph", "boilerplate"] }),
    ).toEqual([]);
  });
});

describe("media cited by name", () => {
  for (const [text, marker] of [
    ["The gate was open, as the Harbour Ledger reported.", "as the Harbour Ledger reported"],
    ["He told Channel 9 that it rained.", "told Channel 9"],
    [
      "“It rained,” she said in an interview with the Tidewater Courier.",
      "in an interview with the Tidewater Courier",
    ],
    ["According to a report by Radio Quill, it rained.", "According to a report by Radio Quill"],
    ["The gate was open, reported QNA.", "reported QNA"],
    ["The Harbour Ledger reported that it rained.", "The Harbour Ledger reported"],
    ["An official spoke to QBC on Friday.", "spoke to QBC"],
    ["She wrote in the Basin Review that it rained.", "wrote in the Basin Review"],
    ["In a statement to QuillTV he denied it.", "In a statement to QuillTV"],
  ] as const)
    it(`takes “${marker}”`, () => {
      expect(read(text)).toMatchObject([{ kind: "named", marker, key: null, dangling: false }]);
    });
  for (const text of [
    "He told Ann Lowe that it rained.",
    "As Ann Lowe reported, it rained.",
    "In an interview with Ann Lowe he wept.",
    "According to Marsh it rained.",
    "The rain came as reported yesterday.",
  ])
    it(`finds no medium in “${text}”`, () => {
      expect(markers(text)).toEqual([]);
    });
});

describe("all citations", () => {
  it("lie inside any text, and none throws", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "[1]",
        "[ 2]",
        "[^a]: ",
        "¹",
        "*",
        "(Lowe, 2031)",
        "\n\n",
        "[3] Ann",
        "told QBC ",
        "https://a.example",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        for (const { marker, reference } of find(text))
          for (const span of [marker, reference])
            if (span) expect(spanProblem(span, text.length, "the text")).toBeNull();
      }),
      { seed: 7, numRuns: 300 },
    );
  });
  it("cost time in line with the length of hostile texts", () => {
    for (const unit of ["[1] ", "(Lowe 2031; ", "[1] a\n", "x* ", "as Ann reported ", "[", "("]) {
      const document = documentOf(unit.repeat(300_000 / unit.length));
      const layers = { ...layersOf(document), mentions: [] };
      const start = process.cpuUsage();
      citations.find(document, layers, english);
      expect(process.cpuUsage(start).user / 1e6, unit).toBeLessThan(5);
    }
  }, 60_000);
  const seeds = new URL("../../../shared/seeds/", import.meta.url);
  it.skipIf(!existsSync(seeds))(
    "leave the seeds' dangling notes dangling (skipped where ../shared/seeds is missing)",
    () => {
      const dangling = (name: string): readonly (string | null)[] =>
        find(readFileSync(new URL(name, seeds), "utf8"))
          .filter((c) => c.dangling)
          .map((c) => c.key);
      expect(dangling("001_17bb49b07f430855.txt")).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
      expect(dangling("003_85b8ba94b02df329.txt")).toEqual(["2", "3", "4", "7"]);
      expect(dangling("002_06ffdd9675997b75.txt")).toEqual([]);
    },
  );
});

describe("hyperlinks", () => {
  it("are citations where their words carry an address", () => {
    const text = "The mayor said so in a statement.";
    const document = documentOf(text);
    const links = [{ start: 21, end: 32, href: "https://example.org/statement" }];
    const linked = { ...document, blocks: document.blocks.map((block) => ({ ...block, links })) };
    const layers = layersOf(linked);
    const found = citations.find(linked, layers, english);
    expect(found).toMatchObject([
      { kind: "link", url: links[0]!.href, marker: { start: 21, end: 32 }, dangling: false },
    ]);
  });
});
