// Lines about sources that several views share: a work, a pair of articles, notes that lead nowhere, entries that nothing uses.

import { basename } from "node:path";
import type { LooseCitation, LooseEnds, WorkSummary } from "../app/sources.ts";
import type { DocumentLine, ReusePair } from "../keep/joins.ts";
import type { Work, WorkName } from "../model/citation.ts";
import { accent, columns, cut, dim, safe, several, width, wrapped } from "./terminal.ts";

export const titleOf = ({ title, place }: DocumentLine): string => title ?? `(no title) ${basename(place)}`;

/** "The Basin Review · 2018-03-16", the lack of either said too. */
export const aboutOf = ({ outlet, published }: DocumentLine): string =>
  [published ?? "no date", outlet ?? "no outlet"].map((words) => safe(words)).join(" · ");

/** "  Title · outlet · date", the title cut to what the line leaves it. */
export const articleLine = (one: DocumentLine): string =>
  `  ${cut(titleOf(one), Math.max(20, width() - aboutOf(one).length - 5))} ${dim(`· ${aboutOf(one)}`)}`;

const TYPES: Partial<Record<Work["type"], string>> = {
  interview: "interview",
  personal_communication: "told in person",
};

export const nameOf = ({ literal, given, family }: WorkName): string =>
  literal ?? [given, family].filter(Boolean).join(" ");

/** Who made it, where and when it appeared, and whether the case holds it. */
export const aboutWork = ({
  author,
  containerTitle,
  publisher,
  issued,
  type,
  title,
  documentId,
}: Work): string =>
  [
    ...(title === null || TYPES[type] === undefined ? [] : [TYPES[type]]),
    ...author.slice(0, 3).map(nameOf),
    ...(author.length > 3 ? ["and others"] : []),
    issued,
    documentId === null ? null : "in this case",
    containerTitle,
    publisher,
  ]
    .filter((part) => part !== null && part !== undefined && part !== "")
    .join(" · ");

export const workTitle = ({ title, type }: Work): string => title ?? `(${TYPES[type] ?? "no title"})`;

/** How many articles cite it, its title, its date, and the rest. */
export function workRow({ work, documents }: WorkSummary): readonly string[] {
  const half = Math.floor((width() - 28) / 2);
  return [
    `  ${several(documents, "article")}`,
    accent(cut(workTitle(work), half)),
    cut(work.issued ?? "", 12),
    dim(cut(aboutWork({ ...work, issued: null }), half)),
  ];
}

/** Two articles, the earlier first where dates tell. Never who took it from whom: both may have it from a third. */
export function pairRow({ a, b, passages, earlier }: ReusePair): readonly string[] {
  const half = Math.floor((width() - 26) / 2);
  const [first, second] = earlier === "b" ? [b, a] : [a, b];
  return [
    `  ${several(passages, "passage")}`,
    cut(titleOf(first), half),
    dim(earlier === null ? "and" : "before"),
    cut(titleOf(second), half),
  ];
}

/** The other article of a pair, and whether it is earlier or later than this one. */
export function otherRow({ a, b, passages, earlier }: ReusePair, id: string): readonly string[] {
  const isA = a.documentId === id;
  const order = earlier === null ? "" : (earlier === "a") === isA ? "later" : "earlier";
  return [
    `  ${several(passages, "passage")}`,
    cut(titleOf(isA ? b : a), Math.max(20, width() - 46)),
    dim([order, aboutOf(isA ? b : a)].filter(Boolean).join(" · ")),
  ];
}

export const byArticle = (one: LooseEnds, lines: readonly string[]): string[] => [
  "",
  articleLine(one),
  ...lines,
];

/** The marker with the words before it; under it the references that other articles give there. */
export function danglingLines({ dangling }: LooseEnds): string[] {
  return dangling.flatMap(({ span, words, suggestions }) => {
    const marker = words.slice(-(span.end - span.start));
    const before = words.slice(0, words.length - marker.length);
    return [
      `    ${accent(cut(marker, 12).padEnd(6))} ${lastWords(before, width() - 12)}`,
      ...suggestions.flatMap(suggestionLines),
    ];
  });
}

const suggestionLines = ({ reference, document }: LooseCitation["suggestions"][number]): string[] => [
  dim(`           perhaps, since “${cut(titleOf(document), Math.max(20, width() - 40))}” has there:`),
  ...wrapped(safe(reference), "           "),
];

/** The end of a text, on one line of at most `room` columns. */
function lastWords(text: string, room: number): string {
  const line = safe(text.replace(/\s+/gu, " ").trim());
  if (line.length <= room - 1) return `…${line}`;
  const from = line.indexOf(" ", line.length - room + 1);
  return `…${line.slice(from < 0 ? line.length - room + 1 : from + 1).toWellFormed()}`;
}

/** Entries stand as they are written, with their own number. */
export const unusedLines = ({ unused }: LooseEnds): string[] =>
  columns(unused.map(({ words }) => [`    ${cut(words, width() - 5)}`]));
