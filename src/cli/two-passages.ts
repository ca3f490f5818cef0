// Passages that two articles share, side by side. Words that only one of them has stand out: bold in two columns where styles
// can be shown; elsewhere one text with [-what only the first has-] and {+what only the second has+}, as wdiff writes it.

import type { ReusedPassage, SideBySide } from "../app/sources.ts";
import { articleLine, titleOf } from "./source-lines.ts";
import { bold, columns, cut, dim, safe, several, width, wrapped, write } from "./terminal.ts";

export async function writeSideBySide({ a, b, passages }: SideBySide): Promise<void> {
  const lines = [articleLine(a).trimStart(), articleLine(b).trimStart()];
  if (passages.length === 0) lines.push("", "These two share no passage, as far as could be found.");
  const styled = bold("x") !== "x";
  if (!styled && passages.some(({ differences }) => differences.some(({ kind }) => kind !== "kept")))
    lines.push("[-only in the first-] {+only in the second+}");
  for (const passage of passages)
    lines.push(
      "",
      aboutPassage(passage, a.published, b.published),
      "",
      ...(styled ? beside(passage, [titleOf(a), titleOf(b)]) : marked(passage)),
    );
  if (passages.length > 1) lines.push("", dim(several(passages.length, "passage")));
  await write([...lines, "", ""].join("\n"));
}

/** The share of words kept, and which is earlier; never who took it from whom. */
function aboutPassage({ similarity, earlier }: ReusedPassage, a: string | null, b: string | null): string {
  const kept = similarity === 1 ? "Word for word" : `${Math.round(100 * similarity)} % of the words kept`;
  const order =
    earlier === null
      ? "which is earlier is not known"
      : `the ${earlier === "a" ? "first" : "second"} is earlier (${earlier === "a" ? a : b})`;
  return `${bold(kept)} ${dim(`· ${order}`)}`;
}

/** Two columns, each wrapped by itself, so that a word and its replacement stay near each other. */
function beside(passage: ReusedPassage, titles: readonly [string, string]): string[] {
  const room = Math.floor((width() - 3) / 2);
  const [left, right] = (["a", "b"] as const).map((side) => wrapped(sideOf(passage, side), "", room)) as [
    string[],
    string[],
  ];
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
    left[i] ?? "",
    right[i] ?? "",
  ]);
  return columns([titles.map((title) => dim(cut(title, room))), ...rows]);
}

/** Every word by itself in bold: a line may be broken between them. */
const sideOf = (passage: ReusedPassage, side: "a" | "b"): string =>
  passage.differences
    .flatMap((one) => {
      const words = wordsOf(passage, one, side);
      return one.kind === "kept" ? words : words.map(bold);
    })
    .join(" ");

function marked(passage: ReusedPassage): string[] {
  const parts = passage.differences.flatMap((one) => {
    const [dropped, putIn] = [wordsOf(passage, one, "a").join(" "), wordsOf(passage, one, "b").join(" ")];
    if (one.kind === "kept") return [dropped];
    return [...(dropped === "" ? [] : [`[-${dropped}-]`]), ...(putIn === "" ? [] : [`{+${putIn}+}`])];
  });
  return wrapped(parts.join(" "));
}

function wordsOf(
  { a, b, words }: ReusedPassage,
  difference: ReusedPassage["differences"][number],
  side: "a" | "b",
): readonly string[] {
  const span = difference[side];
  if (span === null) return [];
  const from = (side === "a" ? a : b).span.start;
  return safe(words[side].slice(span.start - from, span.end - from))
    .split(/\s+/u)
    .filter(Boolean);
}
