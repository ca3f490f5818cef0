import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtex, citeKey } from "../../src/exchange/bibtex.ts";
import { readBibtex } from "./read-back.ts";
import { every, full, hostile, work, written } from "./works.ts";

describe("BibTeX", () => {
  it("is read back field by field", async () => {
    const [entry] = readBibtex(await written(bibtex, [full]));
    expect(entry).toMatchObject({
      type: "article",
      fields: {
        author: "Lowe, Ann",
        title: "Gates opened by night",
        journal: "The Harbour Ledger",
        year: "2031",
        month: "may",
        day: "4",
        volume: "12",
        number: "3",
        pages: "45--67",
        doi: "10.5555/rain_2031",
        publisher: "Quill Press",
        address: "Brannock",
        url: "https://ledger.example/gates",
        urldate: "2031-06-01",
      },
    });
  });
  it("escapes what TeX would act on, and keeps the words", async () => {
    const [entry] = readBibtex(await written(bibtex, [hostile]));
    expect(entry!.fields.title).toBe("100% of $5 & #1_a {b} \\end ~x^2 “QBC” McKay @book{x, title={y}}");
    expect(entry!.fields.author).toBe(
      "van der Hoek, Pieter and Co and Ministry of Water, Food and Land and O’Dray & Sons",
    );
    expect(entry!.fields.url).toBe("https://ledger.example/a_b%20c~d?x=%7B1%7D&y=%5Cz#k");
  });
  it("holds acronyms and inner capitals against styles that set titles small", async () => {
    expect(await written(bibtex, [work("x", { title: "QBC on McKay and Rain" })])).toContain(
      "title = {{QBC} on {McKay} and Rain}",
    );
  });
  it("holds a body's name together", async () => {
    const file = await written(bibtex, [work("x", { author: [{ literal: "Ministry of Rain and Mud" }] })]);
    expect(file).toContain("author = {{Ministry of Rain and Mud}}");
  });
  it("keeps what year, month and day can't hold as a note", async () => {
    const file = await written(bibtex, every);
    for (const note of ["1938\\textasciitilde{}", "201X", "2031-21", "2031-05-04/2031-05-06"])
      expect(file).toContain(`note = {${note}}`);
  });
  it("gives each work a key of its own, which other works don't change", async () => {
    const works = Array.from({ length: 5000 }, (_, i) => work(`w${i}`));
    const keys = readBibtex(await written(bibtex, works)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(works.length);
    const [alone] = readBibtex(await written(bibtex, [works[4000]!]));
    expect(alone!.key).toBe(keys[4000]);
    expect(alone!.key).toBe(citeKey(works[4000]!));
    expect(alone!.key).toMatch(/^lowe2031gates-[0-9a-z]{4}$/);
  });
  it("reads back any words", async () => {
    const words = fc.string({
      unit: fc.oneof(fc.constantFrom(..."{}\\%&$#_~^@=,\"' \n"), fc.string({ unit: "binary" })),
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(words, words, async (title, literal) => {
        const [entry] = readBibtex(await written(bibtex, [work("x", { title, author: [{ literal }] })]));
        const line = (text: string) => text.replace(/[\s\p{Cc}]+/gu, " ").trim();
        expect(entry!.fields.title).toBe(line(title));
        expect(entry!.fields.author).toBe(line(literal));
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
