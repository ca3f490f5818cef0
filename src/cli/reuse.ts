// hearsay reuse: the passages that articles share. JSON lines, or two lines a passage with the words that differ in colour.

import { type Difference, differencesIn, findReuse, type SharedPassage, type Side } from "../app/reuse.ts";
import { builtin } from "../builtin-reading.ts";
import { interruptible } from "./interrupt.ts";
import type { Status } from "./main.ts";
import {
  accent,
  bold,
  columnsOf,
  complain,
  complainOf,
  dim,
  progress,
  safe,
  several,
  width,
  write,
} from "./terminal.ts";

/** Lines written at once: a million pairs are not a million calls. */
const BATCH = 500;

export async function reuse(
  paths: readonly string[],
  options: { readonly jsonl?: boolean; readonly threads?: number },
): Promise<Status> {
  let failed = 0;
  let skipped = 0;
  const bar = progress("Reading");
  const interrupt = interruptible();
  const report = await findReuse(paths, {
    parts: builtin,
    threads: options.threads,
    signal: interrupt.signal,
    texts: options.jsonl !== true,
    problem: (problem) => {
      if (problem.kind === "failed") failed++;
      if (problem.kind === "skipped") skipped++;
      complainOf(problem);
    },
    progress: bar.step,
  });
  bar.end();
  if (skipped > 0) complain(`${several(skipped, "file")} of other kinds skipped.`);
  if (interrupt.signal.aborted) return 130;
  // No file is open any more and nothing is kept, so that Ctrl-C may end the rest at once.
  interrupt.done();
  await (options.jsonl ? asJsonLines : asText)(report.passages, report.articles);
  return failed > 0 ? 1 : 0;
}

type Writer = (passages: Iterable<SharedPassage>, articles: number) => Promise<void>;

const asJsonLines: Writer = async (passages) => {
  let lines: string[] = [];
  const flush = async (): Promise<void> => {
    await write(lines.join(""));
    lines = [];
  };
  for (const { a, b, similarity, earlier } of passages) {
    lines.push(`${JSON.stringify({ a: jsonSide(a), b: jsonSide(b), similarity, earlier })}\n`);
    if (lines.length < BATCH) continue;
    await flush();
  }
  await flush();
};

const jsonSide = ({ article: { id, place, locator }, start, end }: Side): object => ({
  doc: place,
  locator,
  id,
  start,
  end,
});

const asText: Writer = async (passages, articles) => {
  const involved = new Set<object>();
  let count = 0;
  for (const passage of passages) {
    involved.add(passage.a.article).add(passage.b.article);
    await write(`${passageLines(passage, ++count).join("\n")}\n\n`);
  }
  if (articles < 2)
    await write(
      `${several(articles, "article was", "articles were")} read; it takes two to share a passage.\n`,
    );
  else if (count === 0) await write(`None of ${several(articles, "article")} share a passage.\n`);
  else
    await write(
      bold(
        `${several(count, "pair of passages", "pairs of passages")} in ${involved.size.toLocaleString("en")} of ${several(articles, "article")}.\n`,
      ),
    );
};

function passageLines(passage: SharedPassage, number: number): readonly string[] {
  const { a, b, similarity, earlier } = passage;
  const first = earlier === null ? null : passage[earlier].article;
  const kept = similarity === 1 ? "word for word" : `${Math.round(100 * similarity)} % of the words kept`;
  const order =
    first === null ? "which is earlier is not known" : `${safe(first.place)} is earlier (${first.published})`;
  const found = differencesIn(passage, builtin);
  return [
    `${String(number).padStart(3)}  ${kept} · ${dim(order)}`,
    ...(
      [
        ["a", a],
        ["b", b],
      ] as const
    ).flatMap(([which, side]) => [
      `     ${placeOf(side)}`,
      `     ${sideLine(side, found, which, width() - 5)}`,
    ]),
  ];
}

const placeOf = ({ article: { place, locator }, start, end }: Side): string =>
  dim(`${safe(place)}${locator === null ? "" : `, ${locator}`}, ${start}-${end}`);

/** The words of one side, those that the other has not in colour; on a terminal cut to its width. */
function sideLine(side: Side, found: readonly Difference[], which: "a" | "b", room: number): string {
  let line = "";
  let taken = 0;
  for (const difference of found) {
    const span = difference[which];
    if (span === null) continue;
    const colour = difference.kind === "kept" ? (text: string) => text : accent;
    for (const word of safe(side.article.text.slice(span.start, span.end)).split(/\s+/u)) {
      const columns = columnsOf(word) + 1;
      if (process.stdout.isTTY && taken + columns > room - 1) return `${line}…`;
      line += `${taken === 0 ? "" : " "}${colour(word)}`;
      taken += columns;
    }
  }
  return line;
}
