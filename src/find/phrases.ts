// Phrases of several words, looked up token by token: "prime minister" among the words of a sentence. Knows words as
// strings only; whoever asks decides on case.

/** Phrases by their first word, longest first. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A table of phrases whose words are parted by single blanks, as the tokenizer would part them. */
export function phraseTable(phrases: Iterable<string>): PhraseTable {
  const table = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    const same = table.get(words[0]!);
    if (same) same.push(words);
    else table.set(words[0]!, [words]);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}

/** How many words from `at` on the longest phrase takes that starts there; 0 where none does. */
export function phraseAt(table: PhraseTable, words: readonly string[], at: number): number {
  const first = words[at];
  if (first === undefined) return 0;
  for (const phrase of table.get(first) ?? []) {
    let i = 1;
    while (i < phrase.length && words[at + i] === phrase[i]) i++;
    if (i === phrase.length) return i;
  }
  return 0;
}

/** How many words up to and with `at` the longest phrase takes that ends there, looking back at most `reach` words. */
export function phraseBefore(
  table: PhraseTable,
  words: readonly string[],
  at: number,
  reach: number,
): number {
  for (let length = Math.min(reach, at + 1); length > 0; length--)
    if (phraseAt(table, words, at - length + 1) === length) return length;
  return 0;
}
