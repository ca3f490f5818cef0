// The compiled kernel in a memory of its own, and room in that memory. Knows how kernel.c wants its numbers laid out, and
// nothing of the network that they make. One to a thread; its memory grows and never shrinks, so callers bound what they
// ask for.

import { KERNEL } from "./kernel.wasm.ts";

/** What is used of WebAssembly, which the types of Node leave to those of browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** An address in the kernel's memory. */
type Address = number;

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly __heap_base: { readonly value: Address };
  pack(from: Address, outputs: number, inputs: number, padded: number, to: Address): void;
  lstm(
    direction: Address,
    inputs: number,
    hidden: number,
    first: Address,
    steps: number,
    backward: number,
    x: Address,
    out: Address,
    chunk: number,
    c: Address,
    h: Address,
    z: Address,
  ): void;
  linear(
    x: Address,
    rows: number,
    inputs: number,
    weights: Address,
    bias: Address,
    outputs: number,
    out: Address,
  ): void;
}

export interface Kernel extends Pick<Exports, "pack" | "lstm" | "linear"> {
  /** The memory; another object after any `reserve`. */
  readonly buffer: ArrayBuffer;
  /** Room for so many bytes, aligned for every type. What it holds is left over from earlier use. */
  reserve(bytes: number): Address;
  /** Room for the values, and the values in it. */
  place(values: Int8Array | Int32Array | Float32Array): Address;
  /** Runs `use`, then gives back what was reserved meanwhile. */
  borrowing<Result>(use: () => Result): Result;
}

/** Activations are integers up to this, so that 8-bit weights can be multiplied with them and summed in 32 bits. */
export const LIMIT = 2047;
/** Inputs of a layer are padded with zeros to a multiple of this. */
const STEP = 4;
/** Hidden units must be a multiple of this, by the shape of the kernel's loops. */
export const UNITS = 16;
const PAGE = 65536;

export const padded = (length: number): number => Math.ceil(length / STEP) * STEP;

export function startKernel(): Kernel {
  const bytes = Buffer.from(KERNEL, "base64");
  const { pack, lstm, linear, memory, __heap_base } = new WebAssembly.Instance(new WebAssembly.Module(bytes))
    .exports as Exports;
  let top = align(__heap_base.value);
  const reserve = (size: number): Address => {
    const address = top;
    top = align(top + size);
    const lacking = top - memory.buffer.byteLength;
    if (lacking > 0) memory.grow(Math.ceil(lacking / PAGE));
    return address;
  };
  return {
    pack,
    lstm,
    linear,
    get buffer() {
      return memory.buffer;
    },
    reserve,
    place(values) {
      const address = reserve(values.byteLength);
      new Uint8Array(memory.buffer).set(
        new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
        address,
      );
      return address;
    },
    borrowing(use) {
      const before = top;
      try {
        return use();
      } finally {
        top = before;
      }
    },
  };
}

const align = (address: Address): Address => (address + 15) & ~15;
