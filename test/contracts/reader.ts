// What any reader must keep to, whatever its format: run it on a reader with a few good files of that format. Blocks
// hold every character that isn't white space, spans lie where they say, damaged files throw nothing, and the same bytes
// always give the same documents.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../../src/lang/en/index.ts";
import { problemLine } from "../../src/model/problem.ts";
import { spanProblem } from "../../src/model/span.ts";
import type { Reader, ReadLimits, ReadResult } from "../../src/read/reader.ts";

export interface Sample {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const limits: ReadLimits = { bytes: 5_000_000, depth: 200, elements: 50_000 };

export const readAll = (reader: Reader, bytes: Uint8Array | string, path?: string): ReadResult[] => [
  ...reader.read(
    {
      path: path ?? `article.${reader.extensions[0]}`,
      bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes,
    },
    english,
    limits,
  ),
];

/** What is wrong with a result, one line a fault. */
export function faultsOf(result: ReadResult): string[] {
  if ("problem" in result) {
    const { what, todo, at } = result.problem;
    const line = problemLine(result.problem);
    return [
      ...(line.includes("\n") || line.length > 400 + at.length
        ? [`not one clear line: ${line.slice(0, 500)}`]
        : []),
      ...(/[.!?]$/.test(what) && /[.!?]$/.test(todo) ? [] : [`no full sentences: ${line}`]),
    ];
  }
  const { text, blocks, metadata, encoding } = result.reading;
  const faults: string[] = [];
  let end = 0;
  for (const block of blocks) {
    const problem = spanProblem(block, text.length, "the text");
    if (problem) faults.push(problem);
    if (block.start < end) faults.push(`block ${block.start}-${block.end} overlaps the one before it`);
    if (/\S/u.test(text.slice(end, block.start))) faults.push(`no block holds ${end}-${block.start}`);
    const words = text.slice(block.start, block.end);
    if (words !== words.trim()) faults.push(`block ${block.start}-${block.end} has white space at its edges`);
    end = block.end;
  }
  if (/\S/u.test(text.slice(end))) faults.push(`no block holds ${end}-${text.length}`);
  if (blocks.length === 0) faults.push("a document without blocks");
  for (const [field, stated] of Object.entries(metadata))
    for (const { value, said } of stated) {
      if (value.trim() === "" || value !== value.trim()) faults.push(`${field} is ${JSON.stringify(value)}`);
      if (said.by !== "text") continue;
      const problem = spanProblem(said.span, text.length, `the ${field}`);
      if (problem) faults.push(problem);
    }
  if (new TextDecoder(encoding).encoding !== encoding) faults.push(`"${encoding}" is no encoding's own name`);
  return faults;
}

export function readerContract(name: string, reader: Reader, samples: readonly Sample[]): void {
  const faults = (bytes: Uint8Array, path: string): string[] =>
    readAll(reader, bytes, path).flatMap(faultsOf);
  const path = samples[0]!.path;
  const seed = 20_310_312;

  describe(`${name} keeps the contract of readers:`, () => {
    test("declares lower-case endings, a name and a version", () => {
      expect(reader.name).toMatch(/^[a-z][a-z-]*$/);
      expect(reader.version).toBeGreaterThan(0);
      for (const extension of reader.extensions) expect(extension).toMatch(/^[a-z\d]+$/);
    });

    test("reads its samples, and blocks hold every character that isn't white space", () => {
      for (const sample of samples) {
        const results = readAll(reader, sample.bytes, sample.path);
        expect(results.filter((result) => "problem" in result)).toEqual([]);
        expect(results.length).toBeGreaterThan(0);
        expect(results.flatMap(faultsOf)).toEqual([]);
      }
    });

    test("gives the same documents for the same bytes", () => {
      for (const { bytes, path } of samples)
        expect(readAll(reader, bytes, path)).toEqual(readAll(reader, bytes, path));
    });

    test("one document a file has no locator; of many, each has its own", () => {
      for (const { bytes, path } of samples) {
        const locators = readAll(reader, bytes, path).map((r) => ("reading" in r ? r.reading.locator : null));
        if (reader.many) expect(new Set(locators).size).toBe(locators.length);
        else expect(locators).toEqual([null]);
      }
    });

    test("says of an empty file that it is empty", () => {
      for (const empty of ["", " \n\t\r\n", "\ufeff", "\ufeff\u00a0\n"]) {
        const results = readAll(reader, empty, path);
        expect(results).toHaveLength(1);
        expect(results[0]).toMatchObject({ problem: { at: path, kind: "failed" } });
        expect("problem" in results[0]! && results[0].problem.what).toMatch(/^is empty/);
        expect(results.flatMap(faultsOf)).toEqual([]);
      }
    });

    test("refuses a file that is larger than its limits in one line", () => {
      if (reader.many) return; // of many documents, each line is bounded: tested with the reader
      const results = [
        ...reader.read({ path, bytes: new Uint8Array(1000).fill(97) }, english, { ...limits, bytes: 999 }),
      ];
      expect(results).toMatchObject([{ problem: { kind: "failed" } }]);
      expect(results.flatMap(faultsOf)).toEqual([]);
    });

    test("throws nothing on a file cut off anywhere", () => {
      fc.assert(
        fc.property(fc.constantFrom(...samples), fc.nat(), ({ bytes, path }, at) => {
          expect(faults(bytes.subarray(0, at % (bytes.length + 1)), path)).toEqual([]);
        }),
        { seed, numRuns: 40 },
      );
    });

    test("throws nothing on a file with bytes changed, doubled or dropped", () => {
      const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom("set", "drop", "double")), {
        minLength: 1,
        maxLength: 30,
      });
      fc.assert(
        fc.property(fc.constantFrom(...samples), damage, ({ bytes, path }, changes) => {
          const damaged = [...bytes];
          for (const [at, byte, how] of changes) {
            const i = at % damaged.length;
            if (how === "set") damaged[i] = byte;
            else
              damaged.splice(
                i,
                how === "drop" ? 1 + (byte % 40) : 0,
                ...(how === "double" ? damaged.slice(i, i + byte) : []),
              );
          }
          expect(faults(Uint8Array.from(damaged), path)).toEqual([]);
        }),
        { seed, numRuns: 40 },
      );
    });

    test("throws nothing on random bytes", () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
          expect(faults(bytes, path)).toEqual([]);
        }),
        { seed, numRuns: 100 },
      );
    });

    test("throws nothing on text of any characters", () => {
      const text = fc.string({ unit: "binary", maxLength: 800 });
      fc.assert(
        fc.property(text, (words) => {
          expect(faults(new TextEncoder().encode(words), path)).toEqual([]);
        }),
        { seed, numRuns: 100 },
      );
    });
  });
}
