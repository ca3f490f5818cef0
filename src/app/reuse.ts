// Reads files and finds the passages that they share, without keeping anything: `hearsay reuse`.

import type { Parts } from "../extend.ts";
import { type Difference, differences, type ReuseText, reuseAmong, reuseText } from "../join/reuse.ts";
import { documentId } from "../model/document.ts";
import type { Problem } from "../model/problem.ts";
import type { Span } from "../model/span.ts";
import type { Host } from "./read-file.ts";
import { readFiles } from "./read-files.ts";
import { type FileToRead, walk } from "./walk.ts";

export type { Difference } from "../join/reuse.ts";

export interface ReuseOptions {
  /** Parts that only read: what finders find is not asked for. */
  readonly parts: Parts;
  readonly threads?: number | undefined;
  readonly signal?: AbortSignal;
  /** Keeps the articles' texts in memory too, for `differencesIn`. */
  readonly texts: boolean;
  readonly problem: (problem: Problem) => void;
  readonly progress?: (done: number, total: number, now: string) => void;
}

export interface ReadArticle {
  readonly id: string;
  readonly place: string;
  readonly locator: string | null;
  /** EDTF, or null. */
  readonly published: string | null;
  /** Empty where texts are not kept. */
  readonly text: string;
}

export interface Side extends Span {
  readonly article: ReadArticle;
}

/** Two passages, one of which repeats the other. */
export interface SharedPassage {
  /** The article that was read first. */
  readonly a: Side;
  readonly b: Side;
  readonly similarity: number;
  /** Which article was surely published earlier. */
  readonly earlier: "a" | "b" | null;
}

export interface ReuseReport {
  readonly articles: number;
  /** Found as they are asked for, in the order of the articles. */
  readonly passages: Generator<SharedPassage>;
}

export async function findReuse(paths: readonly string[], options: ReuseOptions): Promise<ReuseReport> {
  const { files, problems } = await walk(paths, options.parts.readers);
  for (const problem of problems) options.problem(problem);
  const { segmentation } = options.parts.languages[0]!;
  const read: { readonly article: ReadArticle; readonly text: ReuseText }[] = [];
  const host: Host = {
    identify: async ({ sha256, within }) => documentId(sha256, within),
    async take({ document, place, locator }) {
      const text = reuseText(document, segmentation);
      const kept = options.texts ? document.text : "";
      read.push({
        article: { id: document.id, place, locator, published: text.published, text: kept },
        text,
      });
    },
    problem: async (problem) => options.problem(problem),
  };
  let done = 0;
  const each = { ...options, done: ({ path }: FileToRead) => options.progress?.(++done, files.length, path) };
  // Reading an article without finders takes less than handing it from process to process.
  const hostile = files.filter(({ reader }) => reader.hostile);
  await readFiles(
    files.filter(({ reader }) => !reader.hostile),
    host,
    { ...each, here: true },
  );
  await readFiles(hostile, host, each);
  const order = new Map(files.map(({ path }, i) => [path, i]));
  read.sort((one, two) => order.get(one.article.place)! - order.get(two.article.place)!);
  const articles = read.map(({ article }) => article);
  const texts = read.map(({ text }) => text);
  return { articles: articles.length, passages: passagesAmong(articles, texts) };
}

function* passagesAmong(
  articles: readonly ReadArticle[],
  texts: readonly ReuseText[],
): Generator<SharedPassage> {
  for (const { a, b, reuse } of reuseAmong(texts))
    yield {
      a: { article: articles[a]!, ...reuse.a.span },
      b: { article: articles[b]!, ...reuse.b.span },
      similarity: reuse.similarity,
      earlier: reuse.earlier,
    };
}

/** What differs between the two sides, word by word; the articles' texts must have been kept. */
export function differencesIn({ a, b }: SharedPassage, parts: Parts): Difference[] {
  const { segmentation } = parts.languages[0]!;
  return differences({ text: a.article.text, span: a }, { text: b.article.text, span: b }, segmentation);
}
