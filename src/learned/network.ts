// What a weights file says of a bidirectional LSTM under a conditional random field: its parts, checked for type and shape,
// as views of the file. Knows the names of the tensors, and computes nothing.
//
//   words.hash U32 [V] ascending    words.table I8 [V, w]    words.scale F32 [V]    words.unknown F32 [w]
//   feature.<name> F32 [n, d]
//   lstm.<layer>.<fwd|bwd>: wx I8 [4h, in], wx_scale F32 [4h], wh I8 [4h, h], wh_scale F32 [4h], bias F32 [4h]
//   out.weight F32 [K, 2h]    out.bias F32 [K]    crf.start F32 [K]    crf.transitions F32 [K, K]    crf.end F32 [K]

import type { Crf } from "./crf.ts";
import { UNITS } from "./kernel.ts";
import { readSafetensors } from "./safetensors.ts";
import { unusable } from "./unusable.ts";

export interface Words {
  /** Ascending; `hashWord` of the word of each row. */
  readonly hash: Uint32Array;
  /** [words][width], in units of the row's scale. */
  readonly table: Int8Array;
  readonly scale: Float32Array;
  /** For a word that has no row. */
  readonly unknown: Float32Array;
}

export interface Feature {
  readonly name: string;
  /** Of its vectors. */
  readonly width: number;
  /** [categories][width]. */
  readonly table: Float32Array;
}

/** Weights [4 × hidden][inputs] in units of the row's scale; gates in the order i, f, g, o. */
export interface Direction {
  readonly wx: Int8Array;
  readonly wxScale: Float32Array;
  readonly wh: Int8Array;
  readonly whScale: Float32Array;
  readonly bias: Float32Array;
}

export interface Layer {
  readonly inputs: number;
  readonly forward: Direction;
  readonly backward: Direction;
}

export interface Network {
  readonly tags: readonly string[];
  readonly words: Words;
  readonly features: readonly Feature[];
  readonly hidden: number;
  /** The units that make 1 in the input of the first layer. */
  readonly inputScale: number;
  readonly layers: readonly Layer[];
  /** [tags][2 × hidden], and [tags]. */
  readonly out: { readonly weight: Float32Array; readonly bias: Float32Array };
  readonly crf: Crf;
}

interface Settings {
  readonly tags: readonly string[];
  readonly features: readonly string[];
  readonly hidden: number;
  readonly layers: number;
  readonly inputScale: number;
}

const TYPES = { F32: Float32Array, I8: Int8Array, U32: Uint32Array } as const;
type Typed<Type extends keyof typeof TYPES> = InstanceType<(typeof TYPES)[Type]>;

/** `name` is what an error calls the file. */
export function readNetwork(bytes: Uint8Array, name: string): Network {
  const { tensors, metadata } = readSafetensors(bytes, name);
  const { tags, features, hidden, layers, inputScale } = settingsOf(metadata.network, name);

  /** A tensor of this type and shape; null stands for any length. */
  function take<Type extends keyof typeof TYPES>(
    key: string,
    dtype: Type,
    shape: readonly (number | null)[],
  ): { values: Typed<Type>; shape: readonly number[] } {
    const tensor = tensors.get(key);
    const expected = `${key}, ${dtype} of [${shape.map((length) => length ?? "any").join(", ")}]`;
    if (tensor === undefined) throw unusable(name, expected, "no such tensor");
    if (
      tensor.dtype !== dtype ||
      tensor.shape.length !== shape.length ||
      shape.some((length, i) => length !== null && length !== tensor.shape[i])
    )
      throw unusable(name, expected, `${tensor.dtype} of [${tensor.shape.join(", ")}]`);
    const Values = TYPES[dtype];
    // A view needs its first byte on a multiple of its element; what isn't is copied.
    const lies = tensor.bytes.byteOffset % Values.BYTES_PER_ELEMENT === 0;
    const { buffer, byteOffset, byteLength } = lies ? tensor.bytes : tensor.bytes.slice();
    const values = new Values(
      buffer as ArrayBuffer,
      byteOffset,
      byteLength / Values.BYTES_PER_ELEMENT,
    ) as Typed<Type>;
    return { values, shape: tensor.shape };
  }
  const floats = (key: string, ...shape: readonly number[]): Float32Array => take(key, "F32", shape).values;

  const hash = take("words.hash", "U32", [null]).values;
  for (let i = 1; i < hash.length; i++)
    if (hash[i]! <= hash[i - 1]!)
      throw unusable(name, "words.hash in ascending order", `${hash[i]} after ${hash[i - 1]}`);
  const table = take("words.table", "I8", [hash.length, null]);
  const wordWidth = table.shape[1]!;
  const words: Words = {
    hash,
    table: table.values,
    scale: floats("words.scale", hash.length),
    unknown: floats("words.unknown", wordWidth),
  };

  const tables = features.map((feature): Feature => {
    const { values, shape } = take(`feature.${feature}`, "F32", [null, null]);
    return { name: feature, width: shape[1]!, table: values };
  });

  const outputs = 4 * hidden;
  const directionOf = (of: string, inputs: number): Direction => ({
    wx: take(`${of}.wx`, "I8", [outputs, inputs]).values,
    wxScale: floats(`${of}.wx_scale`, outputs),
    wh: take(`${of}.wh`, "I8", [outputs, hidden]).values,
    whScale: floats(`${of}.wh_scale`, outputs),
    bias: floats(`${of}.bias`, outputs),
  });
  const width = tables.reduce((sum, feature) => sum + feature.width, wordWidth);

  return {
    tags,
    words,
    features: tables,
    hidden,
    inputScale,
    layers: Array.from({ length: layers }, (_, layer) => {
      const inputs = layer === 0 ? width : 2 * hidden;
      const of = `lstm.${layer}`;
      return {
        inputs,
        forward: directionOf(`${of}.fwd`, inputs),
        backward: directionOf(`${of}.bwd`, inputs),
      };
    }),
    out: {
      weight: floats("out.weight", tags.length, 2 * hidden),
      bias: floats("out.bias", tags.length),
    },
    crf: {
      start: floats("crf.start", tags.length),
      transitions: floats("crf.transitions", tags.length, tags.length),
      end: floats("crf.end", tags.length),
    },
  };
}

function settingsOf(json: string | undefined, name: string): Settings {
  const expected = "a description of the network in __metadata__.network";
  if (json === undefined) throw unusable(name, expected, "none");
  let settings: unknown;
  try {
    settings = JSON.parse(json);
  } catch (error) {
    throw unusable(name, expected, (error as Error).message);
  }
  const { kind, version, tags, features, hidden, layers, inputScale } = Object(settings);
  const check = (holds: boolean, expected: string, found: unknown): void => {
    if (!holds) throw unusable(name, expected, JSON.stringify(found) ?? "none");
  };
  check(kind === "bilstm-crf" && version === 1, "a bilstm-crf of version 1", { kind, version });
  check(areNames(tags) && tags.length > 0 && tags.length < 256, "1 to 255 tags", tags);
  check(areNames(features), "names of features", features);
  check(isCount(hidden) && hidden % UNITS === 0, `a multiple of ${UNITS} as hidden`, hidden);
  check(isCount(layers), "a number of layers", layers);
  check(Number.isFinite(inputScale) && inputScale > 0, "an inputScale above 0", inputScale);
  return { tags, features, hidden, layers, inputScale };
}

const areNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;
