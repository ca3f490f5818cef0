// Reads safetensors, the plain container of arrays: the length of a header as 64 bits, little-endian; the header as JSON,
// which says of each tensor its type, its shape and where its bytes lie; and the bytes. Nothing is copied: tensors are
// views of the file. Checks that the file is whole and that every tensor has the bytes of its shape, and knows nothing of
// what the tensors mean.
// Source: github.com/huggingface/safetensors, "Format".

import { unusable } from "./unusable.ts";

export interface Tensor {
  /** As the format names it: "F32", "I8", "U32". */
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
}

export interface Safetensors {
  readonly tensors: Map<string, Tensor>;
  readonly metadata: Record<string, string>;
}

/** In bytes. */
const SIZES: Readonly<Record<string, number>> = {
  F64: 8,
  I64: 8,
  U64: 8,
  F32: 4,
  I32: 4,
  U32: 4,
  F16: 2,
  BF16: 2,
  I16: 2,
  U16: 2,
  I8: 1,
  U8: 1,
  BOOL: 1,
};

/** `name` is what an error calls the file. */
export function readSafetensors(bytes: Uint8Array, name: string): Safetensors {
  if (bytes.length < 8)
    throw unusable(name, "a length of 8 bytes before the header", `${bytes.length} bytes in all`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = Number(view.getBigUint64(0, true));
  if (length > bytes.length - 8)
    throw unusable(name, `a header of ${length} bytes`, `${bytes.length} bytes in all`);
  const header = headerOf(bytes.subarray(8, 8 + length), name);
  const data = bytes.subarray(8 + length);

  const tensors = new Map<string, Tensor>();
  let metadata: Record<string, string> = {};
  let end = 0;
  for (const [key, value] of Object.entries(header)) {
    if (key === "__metadata__") {
      if (!isRecord(value))
        throw unusable(name, "a record of strings as __metadata__", JSON.stringify(value));
      metadata = Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)]));
      continue;
    }
    const { dtype, shape, from, to } = entryOf(key, value, name);
    if (to > data.length)
      throw unusable(name, `${8 + length + to} bytes for ${key}`, `${bytes.length} bytes in all`);
    tensors.set(key, { dtype, shape, bytes: data.subarray(from, to) });
    end = Math.max(end, to);
  }
  if (end < data.length) throw unusable(name, `${8 + length + end} bytes`, `${bytes.length} bytes`);
  return { tensors, metadata };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function headerOf(bytes: Uint8Array, name: string): Record<string, unknown> {
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw unusable(name, "a header of JSON", (error as Error).message);
  }
  if (!isRecord(header)) throw unusable(name, "a JSON object as header", JSON.stringify(header).slice(0, 40));
  return header;
}

function entryOf(
  key: string,
  value: unknown,
  name: string,
): { dtype: string; shape: readonly number[]; from: number; to: number } {
  const { dtype, shape, data_offsets: offsets } = isRecord(value) ? value : {};
  const size = SIZES[String(dtype)];
  const [from, to] = areCounts(offsets) ? offsets : [];
  if (size === undefined || !areCounts(shape) || from === undefined || to === undefined)
    throw unusable(name, `the type, shape and place of ${key}`, JSON.stringify(value).slice(0, 80));
  const bytes = shape.reduce((product, length) => product * length, size);
  if (to - from !== bytes)
    throw unusable(
      name,
      `${bytes} bytes for ${key}, ${dtype} of [${shape.join(", ")}]`,
      `a place of ${to - from}`,
    );
  return { dtype: String(dtype), shape, from, to };
}

const areCounts = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((one) => Number.isSafeInteger(one) && one >= 0);
