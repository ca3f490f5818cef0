// Every group of names in the table "Names" of samples/README.md is one actor of the case, and no two groups are.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { inNeedOrder } from "../../src/app/pipeline.ts";
import { type AnalysedDocument, readFileInto } from "../../src/app/read-file.ts";
import type { AnyFinder } from "../../src/extend.ts";
import { actorsOf } from "../../src/find/mention/actors.ts";
import { mentions } from "../../src/find/mentions.ts";
import { mentionsByModel } from "../../src/find/mentions-by-model.ts";
import { quotations } from "../../src/find/quotations.ts";
import { sentences } from "../../src/find/sentences.ts";
import { tokens } from "../../src/find/tokens.ts";
import { type JoinedActors, joined, noActors, withDocuments } from "../../src/join/actors.ts";
import { english } from "../../src/lang/en/index.ts";
import { openModel } from "../../src/learned/model.ts";
import type { Mention } from "../../src/model/actor.ts";
import { html } from "../../src/read/html.ts";
import { txt } from "../../src/read/txt.ts";
import { type Collapsed, collapse, places, samples, table } from "./tables.ts";

interface Article {
  readonly id: string;
  readonly words: Collapsed;
  readonly mentions: readonly Mention[];
}

/** Names of which no article says whose they are: only a reviewer can. */
const UNTOLD = new Set(["greycoats", "barrage clique", "Voln government", "Brannick regime", "lock thugs"]);

interface Case {
  readonly articles: ReadonlyMap<string, Article>;
  readonly actors: JoinedActors;
}

const model = openModel(join(import.meta.dirname, "../../models/en/mentions"));

async function caseOf(finder: AnyFinder): Promise<Case> {
  const finders = inNeedOrder([tokens, quotations, sentences, finder]);
  const read: AnalysedDocument[] = [];
  const articles = new Map<string, Article>();
  for (const file of readdirSync(samples).filter((name) => name !== "README.md")) {
    const reader = file.endsWith(".html") ? html : txt;
    const host = {
      identify: async () => file,
      take: async (analysed: AnalysedDocument) => void read.push(analysed),
      problem: async (problem: unknown) => expect(problem).toBeNull(),
    };
    const lazy = { ...reader, load: async () => reader };
    await readFileInto(host, join(samples, file), lazy, finders, english);
    const { document, layers } = read.at(-1)!;
    const found = layers.find(({ name }) => name === "mentions")!.items as readonly Mention[];
    articles.set(file, { id: document.id, words: collapse(document.text), mentions: found });
  }
  const told = read.map(({ document }, i) => ({
    documentId: document.id,
    actors: actorsOf([...articles.values()][i]!.mentions, document.text),
  }));
  const actors = joined(withDocuments(noActors, told, english.naming), english.naming);
  return { articles, actors };
}

/** The actor of the case that a name means in a file, or null where nothing there names an actor. */
function meantIn({ articles, actors }: Case, file: string, name: string): string | null {
  const { id, words, mentions: found } = articles.get(file)!;
  for (const { start, end } of places(words.text, name)) {
    const [from, to] = [words.at[start]!, words.at[end - 1]! + 1];
    const length = (mention: Mention): number => Math.abs(mention.end - mention.start - (to - from));
    const over = found
      .filter((one) => one.actor !== null && one.start < to && from < one.end)
      .sort((a, b) => length(a) - length(b))[0];
    if (over) return actors.actorOf(id, over.actor!) ?? `${id} ${over.actor}`;
  }
  return null;
}

const rows = table("Names").flatMap(({ actor, name, files }) =>
  files!.split(",").map((file) => ({ actor: actor!, name: name!, file: file.trim().replaceAll("`", "") })),
);
const groups = Map.groupBy(rows, ({ actor }) => actor);

describe.each([
  ["the rules", mentions],
  ["the model", mentionsByModel(() => model)],
] as const)("of the names that %s find in the sample case", (_, finder) => {
  let found: Case;
  beforeAll(async () => {
    found = await caseOf(finder);
  });
  const meant = (file: string, name: string): string | null => meantIn(found, file, name);

  for (const [actor, names] of groups) {
    const told = names.filter(({ name }) => !UNTOLD.has(name));
    if (told.length > 1)
      test(`all that an article tells of mean one ${actor}`, () => {
        const by = Map.groupBy(told, ({ name, file }) => meant(file, name));
        by.delete(null);
        const list = [...by.values()].sort((a, b) => b.length - a.length).slice(1);
        expect(list.flat().map(({ name, file }) => `${name} in ${file}`)).toEqual([]);
      });
  }

  test("no two groups share an actor", () => {
    const owners = new Map<string, Set<string>>();
    for (const { actor, name, file } of rows) {
      const one = meant(file, name);
      if (one !== null) owners.set(one, (owners.get(one) ?? new Set()).add(actor));
    }
    expect([...owners.values()].filter(({ size }) => size > 1)).toEqual([]);
  });

  test("nine in ten stand where a mention is found", () => {
    const standing = rows.filter(({ name, file }) => meant(file, name) !== null);
    expect(standing.length / rows.length).toBeGreaterThanOrEqual(0.9);
  });
});
