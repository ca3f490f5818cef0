// One claim in the terminal: its tellings in the order of time, those of one origin together, each with what ties it to others;
// then what could not be tested, what contradicts it, who denies it, and why these are one claim. Finds and weighs nothing.

import type { ClaimDetail, TieShown, ToldTelling } from "../app/claims.ts";
import type { DependenceKind } from "../model/claim.ts";
import {
  accent,
  bold,
  columns,
  columnsOf,
  cut,
  dim,
  safe,
  several,
  width,
  wrapped,
  write,
} from "./terminal.ts";

/** Articles of one origin, and rows of each other part, unless all are asked for. */
const ARTICLES = 20;
const ROWS = 12;

export async function oneClaim(
  claim: ClaimDetail,
  { case: folder, all }: { readonly case: string; readonly all?: boolean },
): Promise<void> {
  const most = all ? Number.MAX_SAFE_INTEGER : ROWS;
  const numbers = numbersOf(claim);
  const lines = [
    ...wrapped(safe(claim.words)).map(bold),
    ...wrapped(claim.line),
    dim(`${datesOf(claim)} · ${claim.id}`),
  ];
  let cutShort = false;
  const part = (title: string, rows: readonly (readonly string[])[]): void => {
    if (rows.length === 0) return;
    lines.push("", bold(title), "", ...columns(rows.slice(0, most)));
    if (rows.length <= most) return;
    cutShort = true;
    lines.push(dim(`  … ${rows.length - most} more`));
  };
  for (const [i, { tellings, documents, ties }] of claim.groups.entries()) {
    const articles = articlesOf(tellings, claim, numbers);
    lines.push(
      "",
      `${bold(claim.tellings === 1 ? "Told" : `Origin ${i + 1} of at most ${claim.origins}`)} ${dim(`· ${several(tellings.length, "telling")} in ${several(documents, "article")}`)}`,
      ...articles
        .slice(0, all ? articles.length : ARTICLES)
        .flatMap((own) => articleLines(own, ties, numbers)),
    );
    if (all || articles.length <= ARTICLES) continue;
    cutShort = true;
    lines.push(dim(`  … ${several(articles.length - ARTICLES, "more article")}`));
  }
  lines.push(...deniedLines(claim, numbers), ...contradictedLines(claim, numbers));
  part("Not testable", untestableRows(claim));
  part("In the same outlet or under one owner, which alone ties nothing", tieRows(claim.weak, numbers));
  if (claim.weak.length > 0 && claim.originsWithWeak !== claim.origins)
    lines.push(dim(`  With these too: at most ${several(claim.originsWithWeak, "origin")} known.`));
  part(
    "Why these are one claim",
    claim.joins.map(({ a, b, reasons }) => [
      `  ${[numbers.get(a) ?? LATER, numbers.get(b) ?? LATER]
        .sort((x, y) => x - y)
        .map((number) => (number === LATER ? "…" : number))
        .join(" = ")}`,
      dim(cut(reasons.join("; "), width() - 14)),
    ]),
  );
  part(
    "What people said",
    claim.corrections.map(({ kind, names: [a, b] }) => [
      `  ${cut(a, Math.floor((width() - 20) / 2))}`,
      kind === "same" ? "says the same as" : "is another claim than",
      cut(b, Math.floor((width() - 20) / 2)),
    ]),
  );
  if (claim.tellings > claim.shown.length)
    lines.push("", dim(`${several(claim.shown.length, "telling")} of ${claim.tellings} are shown.`));
  lines.push(
    "",
    dim(`An article in full: hearsay show TITLE --case ${folder}${cutShort ? "; all of it: --all" : ""}`),
    "",
  );
  await write(lines.join("\n"));
}

export const datesOf = ({ first, last }: Pick<ClaimDetail, "first" | "last">): string =>
  first === null ? "no date" : first === last ? first : `${first} to ${last}`;

type Numbers = ReadonlyMap<string, number>;
/** Stands for the number of a telling that is not shown: it comes after all others. */
const LATER = Number.MAX_SAFE_INTEGER;
/** One article's tellings within one origin, in the order of its text. */
type Article = readonly ToldTelling[];

/** Tellings in the order in which they are shown: by origin, by date, by article, by place. Denials and the like come after. */
function numbersOf(claim: ClaimDetail): Numbers {
  const ordered = claim.groups.flatMap(({ tellings }) => articlesOf(tellings, claim).flat());
  const rest = claim.shown.filter(({ origin }) => origin === null);
  const others = claim.against.flatMap(({ b }) => (b === null ? [] : [b]));
  const ids = new Set([...ordered, ...rest, ...others].map(({ id }) => id));
  return new Map([...ids].map((id, i) => [id, i + 1]));
}

function articlesOf(
  ids: readonly string[],
  { shown, route }: ClaimDetail,
  numbers?: Numbers,
): readonly Article[] {
  const wanted = new Set(ids);
  const place = new Map([...route.dated, ...route.undated].map(({ documentId }, i) => [documentId, i]));
  const byArticle = Map.groupBy(
    shown.filter(({ id }) => wanted.has(id) && (numbers?.has(id) ?? true)),
    ({ documentId }) => documentId,
  );
  return [...byArticle]
    .sort(([a], [b]) => (place.get(a) ?? place.size) - (place.get(b) ?? place.size))
    .map(([, own]) => own.toSorted((a, b) => a.span.start - b.span.start));
}

function articleLines(own: Article, ties: readonly TieShown[], numbers: Numbers): string[] {
  const [{ title, place, outlet, published }] = own as [ToldTelling];
  const about = [published ?? "no date", outlet ?? "no outlet"].map((words) => safe(words)).join(" · ");
  const room = Math.max(20, width() - about.length - 5);
  return [
    "",
    `  ${cut(title ?? place, room)} ${dim(`· ${about}`)}`,
    ...own.flatMap((telling) => tellingLines(telling, ties, numbers)),
  ];
}

/** "  3  the ministry  hedged", then its words, then what it does to others. */
function tellingLines(telling: ToldTelling, ties: readonly TieShown[], numbers: Numbers): string[] {
  const { id, source, voice, hedged, affirms, words, differs } = telling;
  const who = cut(source ?? (voice === "author" ? "the author" : "nobody named"), 44);
  const remarks = [hedged ? "hedged" : "", affirms ? "" : "denied", differs ?? ""]
    .filter(Boolean)
    .join(" · ");
  const aside = remarks === "" ? "" : `  ${dim(cut(remarks, Math.max(10, width() - columnsOf(who) - 9)))}`;
  const own = ties.filter((tie) => tellerOf(tie, numbers) === id);
  return [
    `${String(numbers.get(id) ?? "").padStart(5)}  ${accent(who)}${aside}`,
    ...wrapped(safe(words), "       "),
    ...columns(tieRows(own, numbers, telling)),
  ];
}

/** Under which of its two ends a tie is told: the one that hangs on the other, or else the one shown later. */
function tellerOf({ from, to, order }: TieShown, numbers: Numbers): string {
  const isLater = (numbers.get(from) ?? LATER) > (numbers.get(to) ?? LATER);
  return order !== null || isLater ? from : to;
}

/** "→ repeats a passage of 1, 2" with the words that show it: an arrow where it is known which came first. */
function tieRows(ties: readonly TieShown[], numbers: Numbers, under?: ToldTelling): string[][] {
  const alike = Map.groupBy(ties, (tie) => `${tie.order !== null} ${tie.words} ${tellerOf(tie, numbers)}`);
  return [...alike.values()].map((list) => {
    const [first] = list as [TieShown];
    const id = tellerOf(first, numbers);
    const others = list
      .map(({ from, to }) => numbers.get(from === id ? to : from))
      .filter((one) => one !== undefined);
    const head =
      under === undefined ? `  ${numbers.get(id) ?? "…"} ` : `       ${first.order === null ? "–" : "→"} `;
    const tie = `${head}${first.words} ${others.sort((a, b) => a - b).join(", ")}`;
    const evidence = evidenceOf(first, under);
    return evidence === "" ? [tie] : [tie, dim(cut(evidence, Math.max(16, width() - 56)))];
  });
}

/** The words on the telling's own side, unless they are all of it: they are shown already. */
function evidenceOf({ evidence }: TieShown, under?: ToldTelling): string {
  const own = evidence.find(({ documentId }) => documentId === under?.documentId) ?? evidence[0];
  const plain = (words: string): string => words.replace(/[\p{P}\s]+/gu, " ").trim();
  return own === undefined || plain(own.words) === plain(under?.words ?? "") ? "" : own.words;
}

function deniedLines({ shown }: ClaimDetail, numbers: Numbers): string[] {
  const denials = shown.filter(({ origin }) => origin === null);
  if (denials.length === 0) return ["", `${bold("Denied")}  none in this case`];
  return [
    "",
    `${bold("Denied")} ${dim(`· ${several(denials.length, "telling")}`)}`,
    ...separately(denials, numbers),
  ];
}

function contradictedLines({ shown, against }: ClaimDetail, numbers: Numbers): string[] {
  const denials = new Set(shown.filter(({ origin }) => origin === null).map(({ id }) => id));
  const others = against.flatMap(({ b, in: what, a }) =>
    b === null || denials.has(b.id) ? [] : [{ b, what, a }],
  );
  if (others.length === 0) return ["", `${bold("Contradicted")}  none in this case`];
  const lines = ["", `${bold("Contradicted")} ${dim(`· ${several(others.length, "telling")}`)}`];
  for (const { b, what, a } of others)
    lines.push(
      ...separately([b], numbers),
      dim(`       differs in ${WHAT[what]} from ${numbers.get(a) ?? "…"}`),
    );
  return lines;
}

const WHAT = { count: "what it counts", polarity: "saying that it is so", date: "the date" } as const;

const separately = (tellings: readonly ToldTelling[], numbers: Numbers): string[] =>
  [...Map.groupBy(tellings, ({ documentId }) => documentId).values()]
    .sort(([a], [b]) => ((a?.published ?? "~") < (b?.published ?? "~") ? -1 : 1))
    .flatMap((own) => articleLines(own, [], numbers));

/** What each kind of test needs and lacks. */
const LACKS: Readonly<Record<DependenceKind, readonly [tested: string, lacks: string]>> = {
  reuse: ["recycled passages", "not looked for"],
  cites: ["citations", "a note leads nowhere"],
  "cites the same work": ["citations", "a note leads nowhere"],
  "same utterance quoted": ["quotations", "none known"],
  "same author": ["author", "none known"],
  "same agency": ["agency", "none known"],
  "same outlet or owner": ["outlet", "none known"],
};

function untestableRows({ untestable }: ClaimDetail): string[][] {
  const rows = untestable.map(({ kind, documents, of }) => {
    const [tested, lacks] = LACKS[kind];
    return [`  ${tested}`, `${lacks} in ${documents} of ${several(of, "article")}`];
  });
  // Two kinds of test ask after citations, and both lack the same.
  return rows.filter((row, i) => rows.findIndex((other) => other.join() === row.join()) === i);
}
