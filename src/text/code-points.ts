// Offsets in Unicode code points, as other formats count them, of offsets in UTF-16 code units: in "🙂 ok" the word starts
// at 3 here and at 2 there. An offset within a pair counts as its start.

/** Linear once, then a binary search an offset. Holds the places of pairs, not the text. */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! + 1 < offset) low = middle + 1;
      else high = middle;
    }
    // `low` pairs end at or before the offset; one that it lies within starts a code point before.
    return pairs[low] !== undefined && pairs[low]! + 1 === offset ? offset - low - 1 : offset - low;
  };
}
