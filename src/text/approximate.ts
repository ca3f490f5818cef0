// Approximate search: where a text holds a pattern with at most so many edits (a code unit put in, left out or changed).
// The bit-parallel algorithm of Myers ("A fast bit-vector algorithm for approximate string matching based on dynamic
// programming", JACM 46, 1999), with the pattern in blocks of 32: time is the text's length times the number of blocks,
// whatever the two hold. Knows code units only.

export interface ApproximateEnd {
  /** Where the stretch ends. */
  readonly end: number;
  readonly edits: number;
}

/** Every place of `text` at which a stretch within `most` edits of `pattern` ends, in order. */
export function approximateEnds(text: string, pattern: string, most: number): ApproximateEnd[] {
  const ends: ApproximateEnd[] = [];
  scan(text, 0, text.length, 1, pattern, ANYWHERE, (at, edits) => {
    if (edits <= most) ends.push({ end: at + 1, edits });
  });
  return ends;
}

/** Where the stretch begins that ends at `end` and lies within `edits` of `pattern`; nearest to its length. */
export function approximateStart(text: string, pattern: string, { end, edits }: ApproximateEnd): number {
  const reversed = Array.from({ length: pattern.length }, (_, i) => pattern[pattern.length - 1 - i]).join("");
  const ideal = end - pattern.length;
  let start = Math.max(0, ideal);
  let best = Number.POSITIVE_INFINITY;
  scan(text, end - 1, Math.max(-1, ideal - edits - 1), -1, reversed, AT_FIRST, (at, found) => {
    if (found > edits || Math.abs(at - ideal) >= best) return;
    best = Math.abs(at - ideal);
    start = at;
  });
  return start;
}

const BITS = 32;
/** What skipping a code unit of the text before the pattern begins costs: nothing, or an edit. */
const ANYWHERE = 0;
const AT_FIRST = 1;

/** Walks `text` from `from` to before `to` and tells the fewest edits of any stretch that ends at each code unit. */
function scan(
  text: string,
  from: number,
  to: number,
  step: 1 | -1,
  pattern: string,
  begins: typeof ANYWHERE | typeof AT_FIRST,
  tell: (at: number, edits: number) => void,
): void {
  const blocks = Math.ceil(pattern.length / BITS);
  if (blocks === 0) return;
  const equal = new Map<number, Int32Array>();
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i);
    let bits = equal.get(unit);
    if (bits === undefined) equal.set(unit, (bits = new Int32Array(blocks)));
    bits[Math.floor(i / BITS)]! |= 1 << (i % BITS);
  }
  const nowhere = new Int32Array(blocks);
  const rises = new Int32Array(blocks).fill(-1); // vertical differences of +1, in the paper Pv
  const falls = new Int32Array(blocks); // of -1, Mv
  const last = (pattern.length - 1) % BITS;
  let edits = pattern.length;
  for (let at = from; at !== to; at += step) {
    const bits = equal.get(text.charCodeAt(at)) ?? nowhere;
    let carry: number = begins; // the horizontal difference that enters a block
    for (let b = 0; b < blocks; b++) {
      const up = rises[b]!;
      const down = falls[b]!;
      const negative = carry < 0 ? 1 : 0;
      const eq = bits[b]! | negative;
      const vertical = bits[b]! | down;
      const horizontal = (((eq & up) + up) ^ up) | eq;
      let plus = down | ~(horizontal | up);
      let minus = up & horizontal;
      const top = b === blocks - 1 ? last : BITS - 1;
      const out = ((plus >>> top) & 1) - ((minus >>> top) & 1);
      plus = (plus << 1) | (carry > 0 ? 1 : 0);
      minus = (minus << 1) | negative;
      rises[b] = minus | ~(vertical | plus);
      falls[b] = plus & vertical;
      carry = out;
    }
    edits += carry;
    tell(at, edits);
  }
}
