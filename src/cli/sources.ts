// hearsay sources: what the articles of a case lean on. Works that several cite, notes that lead nowhere, entries that nothing
// uses, articles that share passages; or one work, the sources of one article, the passages of two side by side.

import { choose, numbered } from "../app/choose.ts";
import {
  type LooseEnds,
  looseEnds,
  sideBySide,
  type WorkSummary,
  workDetail,
  workPage,
} from "../app/sources.ts";
import { builtin } from "../builtin.ts";
import type { Store } from "../extend.ts";
import type { DocumentSummary } from "../keep/store.ts";
import { joinedCase } from "./joined-case.ts";
import type { Status } from "./main.ts";
import { articleSources, oneArticleSources, oneWork } from "./show-sources.ts";
import { byArticle, danglingLines, pairRow, unusedLines, workRow } from "./source-lines.ts";
import { bold, columns, complain, cut, dim, several, write } from "./terminal.ts";
import { writeSideBySide } from "./two-passages.ts";

interface SourcesOptions {
  readonly case: string;
  readonly pair?: readonly string[];
  readonly all?: boolean;
  readonly json?: boolean;
}

/** Rows of each part of the list, unless all are asked for. */
const ROWS = 12;
/** Articles with notes that are looked through for the list: 0.15 ms of processor time each in the samples, longer ones more. */
const LOOKED = 2_000;

export async function sources(name: string | undefined, options: SourcesOptions): Promise<Status> {
  if (options.pair !== undefined && (options.pair.length !== 2 || name !== undefined)) {
    complain(
      "hearsay: --pair takes two articles and nothing else: hearsay sources --pair 5 10 --case FOLDER",
    );
    return 2;
  }
  const store = await joinedCase(options.case);
  try {
    const problem =
      options.pair !== undefined
        ? await pair(store, options.pair as readonly [string, string], options)
        : name === undefined
          ? await overview(store, options)
          : await one(store, name, options);
    if (problem === null) return 0;
    complain(`hearsay: ${problem}`);
    return 2;
  } finally {
    await store.close();
  }
}

/** What was asked for, or in a line why not. */
type Problem = string | null;

const asJson = (value: unknown): Promise<void> => write(`${JSON.stringify(value, null, 1)}\n`);

async function pair(
  store: Store,
  [a, b]: readonly [string, string],
  { json }: SourcesOptions,
): Promise<Problem> {
  const documents = await numbered(store);
  const chosen: DocumentSummary[] = [];
  for (const word of [a, b]) {
    const choice = choose(documents, word);
    if ("problem" in choice) return choice.problem;
    chosen.push(choice.chosen);
  }
  const [one, other] = chosen as [DocumentSummary, DocumentSummary];
  if (one.id === other.id) return `"${a}" and "${b}" are the same article: name two.`;
  const both = await sideBySide(store, builtin.languages[0]!, one.id, other.id);
  if (both === null) throw new Error("An article went away while it was being shown.");
  await (json ? asJson(both) : writeSideBySide(both));
  return null;
}

async function one(store: Store, name: string, options: SourcesOptions): Promise<Problem> {
  const chosen = await chooseSource(store, name);
  if ("problem" in chosen) return chosen.problem;
  const work = chosen.work === null ? null : await workDetail(store, chosen.work);
  const article = chosen.article === null ? null : await articleSources(store, chosen.article);
  if (options.json) await asJson({ work, article });
  else {
    if (work !== null) await oneWork(work, options);
    if (article !== null) await oneArticleSources(article, options);
  }
  return null;
}

type SourceChoice =
  | { readonly work: string | null; readonly article: DocumentSummary | null }
  | { readonly problem: string };

/** A work by id or words, an article as `show` takes it, or both, where the work is an article of the case. */
async function chooseSource(store: Store, name: string): Promise<SourceChoice> {
  if (/^w[0-9a-z]{10,}$/.test(name) && (await workDetail(store, name)) !== null)
    return { work: name, article: null };
  const choice = choose(await numbered(store), name);
  if (/^\d{1,6}$/.test(name)) return "problem" in choice ? choice : { work: null, article: choice.chosen };
  const { items, total } = await workPage(store, { filter: name, limit: 50 });
  const plain = name.trim().toLowerCase();
  const exact = items.filter(({ work }) => work.title?.toLowerCase() === plain);
  const [work] = exact.length === 1 ? exact : items;
  const article = "problem" in choice ? null : choice.chosen;
  if (work === undefined)
    return article === null
      ? {
          problem: `No work and no one article has "${name}" in its title, names or path. 'hearsay sources --all' lists works, 'hearsay show' articles.`,
        }
      : { work: null, article };
  const isOne = exact.length === 1 || total === 1;
  if (isOne && (article === null || article.id === work.work.documentId))
    return { work: work.work.id, article };
  const others = [
    ...items.slice(0, 8).map((one) => `\n  ${one.work.id}  ${cut(labelOf(one), 56)}`),
    ...(article === null
      ? []
      : [`\n  ${article.id}  ${cut(article.title ?? article.place, 44)} (an article)`]),
  ];
  return {
    problem: `"${name}" may mean ${several(total, "work")}${article === null ? "" : " or an article"}. Give more of the title, or an id:${others.join("")}${total > 8 ? "\n  …" : ""}`,
  };
}

const labelOf = ({ work }: WorkSummary): string => work.title ?? work.containerTitle ?? work.type;

async function overview(store: Store, { case: folder, all, json }: SourcesOptions): Promise<Problem> {
  const works = await workPage(store, all || json ? {} : { limit: LISTED });
  const pairs = await store.reuses.pairs(all || json ? {} : { limit: ROWS });
  const { ends, left } = await endsOf(store, all || json ? Number.MAX_SAFE_INTEGER : LOOKED);
  const dangling = ends.filter((one) => one.dangling.length > 0);
  const unused = ends.filter((one) => one.unused.length > 0);
  if (json) {
    await asJson({ works, dangling, unused, pairs });
    return null;
  }
  if (works.total + pairs.total + ends.length === 0) {
    const { documents } = await store.counts();
    await write(
      documents === 0
        ? `The case in ${folder} has no articles yet.\nRead some with: hearsay read FOLDER --case ${folder}\n`
        : `The case in ${folder} has ${several(documents, "article")}, which cite nothing and share no passage, as far as could be found.\n`,
    );
    return null;
  }
  const lines = [bold(`${several(works.total, "work")} cited`)];
  const shared = works.items.filter(({ documents }) => documents > 1);
  const rows = all ? works.items : shared;
  if (rows.length > 0)
    lines.push("", bold(all ? "Works" : "Cited by several articles"), "", ...columns(rows.map(workRow)));
  if (works.total > rows.length)
    lines.push(
      ...(rows.length === 0 ? [""] : []),
      dim(
        `  ${several(works.total - rows.length, "more work")}${shared.length < LISTED ? ", each cited by one article" : ""}: --all`,
      ),
    );
  const sum = (list: readonly LooseEnds[], of: "dangling" | "unused"): string =>
    dim(`· ${list.reduce((count, one) => count + one[of].length, 0)} in ${several(list.length, "article")}`);
  const most = all ? Number.MAX_SAFE_INTEGER : ROWS;
  const part = (title: string, list: readonly LooseEnds[], of: "dangling" | "unused"): void => {
    if (list.length === 0) return;
    const linesOf = of === "dangling" ? danglingLines : unusedLines;
    lines.push(
      "",
      `${bold(title)} ${sum(list, of)}`,
      ...list.slice(0, most).flatMap((one) => byArticle(one, linesOf(one))),
    );
    if (list.length > most) lines.push(dim(`  … ${several(list.length - most, "more article")}: --all`));
  };
  part("Notes that lead nowhere", dangling, "dangling");
  part("Entries that nothing uses", unused, "unused");
  if (left > 0)
    lines.push("", dim(`Notes of ${several(left, "more article")} were not looked through: --all`));
  if (pairs.total > 0)
    lines.push(
      "",
      `${bold("Articles that share passages")} ${dim(`· ${several(pairs.total, "pair")}`)}`,
      "",
      ...columns(pairs.items.map(pairRow)),
    );
  if (pairs.total > pairs.items.length)
    lines.push(dim(`  … ${pairs.total - pairs.items.length} more: --all`));
  lines.push(
    "",
    dim(`One work or one article's sources: hearsay sources NAME --case ${folder}`),
    dim(`Passages side by side: hearsay sources --pair A B --case ${folder}`),
    "",
  );
  await write(lines.join("\n"));
  return null;
}

/** Works that are looked through for those that several articles cite. */
const LISTED = 50;

/** Loose ends of articles with notes, in the order in which `show` numbers articles; and how many were not looked at. */
async function endsOf(
  store: Store,
  most: number,
): Promise<{ readonly ends: readonly LooseEnds[]; readonly left: number }> {
  const cited = (await numbered(store)).filter(({ counts }) => (counts.citations ?? 0) > 0);
  const ends: LooseEnds[] = [];
  for (const { id } of cited.slice(0, most)) {
    const found = await looseEnds(store, id);
    if (found !== null && found.dangling.length + found.unused.length > 0) ends.push(found);
  }
  return { ends, left: Math.max(0, cited.length - most) };
}
