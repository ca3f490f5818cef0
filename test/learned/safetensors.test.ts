import fc from "fast-check";
import { expect, test } from "vitest";
import { readSafetensors } from "../../src/learned/safetensors.ts";
import { writeSafetensors } from "./made-weights.ts";

const file = (header: unknown, data = 0): Uint8Array => {
  const text = new TextEncoder().encode(typeof header === "string" ? header : JSON.stringify(header));
  const bytes = new Uint8Array(8 + text.length + data);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  return bytes;
};
const one = { dtype: "F32", shape: [2], data_offsets: [0, 8] };

test("reads tensors and metadata, without copying the data", () => {
  const bytes = writeSafetensors(
    {
      b: { dtype: "I8", shape: [3], values: Int8Array.of(1, -2, 3) },
      a: { dtype: "F32", shape: [1, 2], values: Float32Array.of(0.5, -1) },
      none: { dtype: "F32", shape: [0, 4], values: new Float32Array(0) },
    },
    { made: "here" },
  );
  const { tensors, metadata } = readSafetensors(bytes, "w");
  expect(metadata).toEqual({ made: "here" });
  expect([...tensors.keys()].sort()).toEqual(["a", "b", "none"]);
  expect(tensors.get("a")).toMatchObject({ dtype: "F32", shape: [1, 2] });
  expect([...tensors.get("b")!.bytes]).toEqual([1, 254, 3]);
  expect(tensors.get("a")!.bytes.buffer).toBe(bytes.buffer);
});

test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(0), "expected a length of 8 bytes before the header, found 0 bytes in all"],
  [
    "a header longer than any file",
    new Uint8Array(20).fill(255),
    "expected a header of 18446744073709552000 bytes, found 20 bytes in all",
  ],
  ["a header that isn't JSON", file("{]"), "expected a header of JSON"],
  ["a header that isn't UTF-8", file({}).with(8, 255), "expected a header of JSON"],
  ["a header that is a list", file([]), "expected a JSON object as header, found []"],
  ["a file cut short", file({ one }, 7), "expected 72 bytes for one, found 71 bytes in all"],
  ["a file with more at its end", file({ one }, 9), "expected 72 bytes, found 73 bytes"],
  [
    "a type that nobody knows",
    file({ one: { ...one, dtype: "F8" } }, 8),
    "expected the type, shape and place of one",
  ],
  [
    "a negative length",
    file({ one: { ...one, shape: [-2] } }, 8),
    "expected the type, shape and place of one",
  ],
  ["an entry that is no object", file({ one: 1 }), "expected the type, shape and place of one, found 1"],
  [
    "a place of another size",
    file({ one: { ...one, shape: [3] } }, 8),
    "expected 12 bytes for one, F32 of [3], found a place of 8",
  ],
  [
    "a place that ends before it begins",
    file({ one: { ...one, data_offsets: [8, 0] } }, 8),
    "found a place of -8",
  ],
])("refuses %s", (_, bytes, message) => {
  expect(() => readSafetensors(bytes, "w")).toThrow(message);
  expect(() => readSafetensors(bytes, "w")).toThrow("The weights in w can't be used: ");
});

test("whatever bytes it is given, it reads them or names the file", () => {
  const whole = writeSafetensors({ a: { dtype: "I8", shape: [3], values: Int8Array.of(1, 2, 3) } }, {});
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 60 }),
        fc
          .tuple(fc.nat(whole.length - 1), fc.nat(255))
          .map(([at, byte]) => Uint8Array.from(whole).with(at, byte)),
      ),
      (bytes) => {
        try {
          readSafetensors(bytes, "the file");
        } catch (error) {
          expect(String(error)).toContain("The weights in the file can't be used");
        }
      },
    ),
    { seed: 4, numRuns: 500 },
  );
});
