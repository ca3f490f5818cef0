// The 32-bit hash by which a table of word vectors knows a word: FNV-1a over its UTF-8 bytes, then the finalizer of
// MurmurHash3 (fmix32), since the low bits of FNV-1a alone are poor.
// Sources: draft-eastlake-fnv; Appleby, MurmurHash3.

export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  const add = (byte: number): void => {
    hash = Math.imul(hash ^ byte, 0x01000193);
  };
  for (let i = 0; i < word.length; i++) {
    // A lone surrogate hashes as the replacement character, as a UTF-8 encoder writes it.
    const code = word.codePointAt(i)!;
    const c = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (c < 0x80) add(c);
    else if (c < 0x800) {
      add(0xc0 | (c >> 6));
      add(0x80 | (c & 63));
    } else if (c < 0x10000) {
      add(0xe0 | (c >> 12));
      add(0x80 | ((c >> 6) & 63));
      add(0x80 | (c & 63));
    } else {
      i++;
      add(0xf0 | (c >> 18));
      add(0x80 | ((c >> 12) & 63));
      add(0x80 | ((c >> 6) & 63));
      add(0x80 | (c & 63));
    }
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
