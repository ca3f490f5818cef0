#!/usr/bin/env bash
# Compiles src/learned/kernel.c into src/learned/kernel.wasm.ts, which is committed: installing needs no compiler.
# Needs clang 14 or newer and lld (Debian: clang lld).
set -euo pipefail
cd "$(dirname "$0")/../src/learned"

wasm=$(mktemp)
trap 'rm -f "$wasm"' EXIT
clang --target=wasm32 -std=c11 -O3 -msimd128 -mbulk-memory -nostdlib -ffp-contract=off -Wall -Wextra -Werror \
  -Wl,--no-entry -Wl,--export=__heap_base -Wl,-z,stack-size=4096 -Wl,--strip-all kernel.c -o "$wasm"

{
  echo "// Written by scripts/build-kernel.sh: kernel.c compiled, and the SHA-256 of the kernel.c that it was compiled from."
  echo
  echo "export const KERNEL_SOURCE = \"$(sha256sum kernel.c | cut -d' ' -f1)\";"
  echo
  echo "export const KERNEL ="
  echo "  \"$(base64 -w0 "$wasm")\";"
} >kernel.wasm.ts
echo "src/learned/kernel.wasm.ts: $(stat -c %s "$wasm") bytes of WebAssembly"
