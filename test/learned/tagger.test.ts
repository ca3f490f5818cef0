import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { loadTagger, openTagger } from "../../src/learned/tagger.ts";
import { fileOf, type MadeTensors, makeWeights, small, writeSafetensors } from "./made-weights.ts";
import { madeWindow } from "./windows.ts";

const made = makeWeights();
const sha256 = createHash("sha256").update(made.bytes).digest("hex");
const tagger = loadTagger(made.bytes, "made.safetensors", sha256);

test("tells its tags, its features and the weights of sequences", () => {
  expect(tagger.tags).toEqual(small.tags);
  expect(tagger.features).toEqual(["ending", "shape"]);
  expect(tagger.crf.transitions).toEqual(made.tensors["crf.transitions"]!.values);
});

test("gives each token a score of each tag", () => {
  const windows = [3, 0, 5].map((tokens) => madeWindow(small, tokens, 1));
  expect(tagger.emissions(windows).map((scores) => scores.length)).toEqual([15, 0, 25]);
  expect(tagger.emissions([])).toEqual([]);
});

test("a window scores the same to the bit whatever windows it comes with", () => {
  const window = madeWindow(small, 23, 77);
  const [alone] = tagger.emissions([window]);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { maxLength: 40 }), fc.nat(), (lengths, place) => {
      const windows = lengths.map((tokens, n) => madeWindow(small, tokens, n));
      const at = place % (windows.length + 1);
      windows.splice(at, 0, window);
      expect(tagger.emissions(windows)[at]).toEqual(alone);
    }),
    { seed: 4, numRuns: 60 },
  );
});

test("two taggers of one file agree to the bit", () => {
  const windows = [9, 4].map((tokens) => madeWindow(small, tokens, 5));
  expect(loadTagger(made.bytes, "again").emissions(windows)).toEqual(tagger.emissions(windows));
});

test("reads windows that are longer than a batch, and more than fit one", () => {
  const long = madeWindow(small, 9000, 1);
  const many = Array.from({ length: 900 }, (_, n) => madeWindow(small, 1 + (n % 40), n));
  const emissions = tagger.emissions([long, ...many]);
  expect(emissions[0]!.length).toBe(9000 * 5);
  expect(emissions[0]!.every(Number.isFinite)).toBe(true);
  expect(emissions.slice(-3)).toEqual(tagger.emissions(many.slice(-3)));
});

test("reads a file whose tensors lie on odd addresses as any other", () => {
  const bytes = new Uint8Array(made.bytes.length + 1).subarray(1);
  bytes.set(made.bytes);
  const window = madeWindow(small, 6, 2);
  expect(loadTagger(bytes, "odd").emissions([window])).toEqual(tagger.emissions([window]));
});

test("refuses windows whose categories don't fit the weights", () => {
  const { words } = madeWindow(small, 2, 1);
  expect(() => tagger.emissions([{ words, features: new Uint16Array(3) }])).toThrow(
    "A window of 2 tokens gives 3 categories, not 2 a token.",
  );
  expect(() => tagger.emissions([{ words, features: Uint16Array.of(0, 0, 7, 0) }])).toThrow(
    "Feature ending has 7 categories in the weights, and a token gives it 7.",
  );
});

describe("weights that can't be used are named, with what was expected, what was found and what to do", () => {
  const advice = "Reinstall Hearsay, or run with --fast, which needs no weights.";
  const short = sha256.slice(0, 12);

  test("a missing file", () => {
    const path = join(tmpdir(), "no-such-folder", "weights.safetensors");
    expect(() => openTagger(path, sha256)).toThrow(
      `The weights in ${path} can't be used: expected a file of SHA-256 ${short}, found no such file. ${advice}`,
    );
  });

  test("a file that was cut short or altered", () => {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-test-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, "weights.safetensors");
    for (const change of [
      (bytes: Uint8Array) => bytes.subarray(0, 1000),
      (bytes: Uint8Array) => bytes.subarray(0, 0),
      (bytes: Uint8Array) => bytes.with(bytes.length - 1, 77),
    ]) {
      const bytes = change(made.bytes);
      writeFileSync(path, bytes);
      const found = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
      expect(() => openTagger(path, sha256)).toThrow(
        `The weights in ${path} can't be used: expected SHA-256 ${short}, found ${found} in a file of ${bytes.length} bytes. ${advice}`,
      );
    }
    writeFileSync(path, made.bytes);
    expect(openTagger(path, sha256).tags).toEqual(small.tags);
  });

  const broken = (change: (tensors: MadeTensors) => void, settings = {}): (() => unknown) => {
    const tensors = { ...made.tensors };
    change(tensors);
    return () => loadTagger(fileOf(tensors, { ...small, ...settings }), "w");
  };
  const floats = (...shape: number[]) => ({
    dtype: "F32",
    shape,
    values: new Float32Array(shape.reduce((product, n) => product * n, 1)),
  });

  test.each<[string, () => unknown, string]>([
    [
      "a tensor that is missing",
      broken((tensors) => {
        delete tensors["lstm.1.bwd.wh"];
      }),
      "expected lstm.1.bwd.wh, I8 of [64, 16], found no such tensor",
    ],
    [
      "a tensor of another shape",
      broken((tensors) => {
        tensors["crf.end"] = floats(4);
      }),
      "expected crf.end, F32 of [5], found F32 of [4]",
    ],
    [
      "a tensor of another type",
      broken((tensors) => {
        tensors["words.table"] = floats(50, 11);
      }),
      "expected words.table, I8 of [50, any], found F32 of [50, 11]",
    ],
    [
      "features whose widths don't add up",
      broken((tensors) => {
        tensors["feature.shape"] = floats(4, 6);
      }),
      "expected lstm.0.fwd.wx, I8 of [64, 20], found I8 of [64, 19]",
    ],
    [
      "hashes that don't ascend",
      broken((tensors) => {
        const hashes = tensors["words.hash"]!;
        tensors["words.hash"] = { ...hashes, values: Uint32Array.from(hashes.values).reverse() };
      }),
      "expected words.hash in ascending order, found ",
    ],
    [
      "a hidden size that the kernel lacks",
      broken(() => {}, { hidden: 20 }),
      "a multiple of 16 as hidden, found 20",
    ],
    ["no tags", broken(() => {}, { tags: [] }), "expected 1 to 255 tags, found []"],
    [
      "no description",
      () => loadTagger(writeSafetensors(made.tensors, {}), "w"),
      "expected a description of the network in __metadata__.network, found none",
    ],
    [
      "another kind of network",
      () => loadTagger(writeSafetensors(made.tensors, { network: '{"kind":"gru","version":1}' }), "w"),
      'expected a bilstm-crf of version 1, found {"kind":"gru","version":1}',
    ],
    [
      "a description that isn't JSON",
      () => loadTagger(writeSafetensors(made.tensors, { network: "{" }), "w"),
      "expected a description of the network in __metadata__.network, found ",
    ],
  ])("%s", (_, load, message) => {
    expect(load).toThrow(message);
    expect(load).toThrow(advice);
  });
});
