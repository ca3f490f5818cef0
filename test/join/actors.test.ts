// One actor under many names, across documents: merges with reasons, corrections that outlive analysis, no order.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actorsOf } from "../../src/find/mention/actors.ts";
import { isShortFor } from "../../src/find/mention/aliases.ts";
import { mentions } from "../../src/find/mentions.ts";
import { mentionsByModel } from "../../src/find/mentions-by-model.ts";
import {
  type Constraint,
  type DocumentActors,
  joined,
  nameIdOf,
  noActors,
  withConstraints,
  withDocuments,
  withoutDocuments,
} from "../../src/join/actors.ts";
import { english } from "../../src/lang/en/index.ts";
import { openModel } from "../../src/learned/model.ts";
import { areSpellings, canonical, personWords } from "../../src/text/spelling.ts";
import { documentOf, layersOf } from "../documents.ts";

const { naming } = english;

const told = (text: string, documentId: string, finder: typeof mentions = mentions): DocumentActors => {
  const document = documentOf(text);
  return { documentId, actors: actorsOf(finder.find(document, layersOf(document), english), text) };
};
const all = (...texts: readonly string[]) =>
  withDocuments(
    noActors,
    texts.map((text, i) => told(text, `d${i}`)),
    naming,
  );
const names = (state: ReturnType<typeof all>): readonly string[] =>
  joined(state, naming)
    .actors.map(
      (actor) =>
        `${actor.name}: ${actor.names
          .map(({ name }) => name)
          .sort()
          .join(", ")}`,
    )
    .sort();

describe("actors of several documents", () => {
  it("are one under spellings of a name", () => {
    const state = all("They met Nouri al-Marsh.", "They met Nuri al-Marsh.", "They met Nouri AlMarsh.");
    expect(joined(state, naming).actors.length).toBe(1);
    expect(new Set(joined(state, naming).merges.map(({ reason }) => reason))).toEqual(
      new Set(["spelling variant"]),
    );
  });
  it("stay two people who share a surname", () => {
    expect(names(all("They met Ann Lowe.", "They met Ben Lowe.", "They met Mrs Lowe.")).length).toBe(3);
  });
  it("stay two where well-known first names only look alike", () => {
    expect(
      names(all("They met Maria Lowe.", "They met Mario Lowe.", "They met Anna Reed and Anne Reed.")),
    ).toHaveLength(4);
  });
  it("go by a surname where one full name holds it and both keep the same company", () => {
    const company = "They met in Spain with the Reed Front.";
    expect(names(all(`Ann Tamble left. ${company}`, `Mrs Tamble left. ${company}`))).toContain(
      "Ann Tamble: Ann Tamble, Tamble",
    );
    expect(names(all("They met Ann Tamble.", "They met Mrs Tamble."))).toHaveLength(2);
  });
  it("go by an acronym that another document gives them", () => {
    expect(names(all("He joined the Front for Open Reeds (FOR).", "They fear the FOR and the FOR."))).toEqual(
      ["Front for Open Reeds: FOR, Front for Open Reeds"],
    );
  });
  it("go by a byname that another document gives them, in the same company", () => {
    const given =
      "They call themselves the Reed Front. Everybody knows them as the Waders. They met in Spain.";
    expect(names(all(given, "He fears the Waders. The Waders left Spain."))).toHaveLength(2);
    expect(names(all(given, "He fears the Waders. The Waders left France."))).toContain("Waders: Waders");
  });
  it("go by another spelling of a name that a document gives them", () => {
    expect(
      names(
        all("The Reed Front, which calls itself the Sherun Ondai, won.", "He fears the Sheroun Onday Front."),
      ),
    ).toHaveLength(2);
    expect(
      names(
        all(
          "The Reed Front, which calls itself the Sherun Front, won.",
          "He fears the Sheroun Front. The Sheroun Front left.",
        ),
      ),
    ).toEqual([expect.stringContaining("Reed Front, Sheroun Front, Sherun Front")]);
  });
  it("go by a surname that one document takes for a body", () => {
    const company = "They met in Spain with the Reed Front.";
    const taken = {
      id: "a1",
      type: "Organisation",
      name: "Tamble",
      names: [{ name: "Tamble", count: 1 }],
    } as const;
    const told2 = told(company, "d2");
    const state = withDocuments(
      noActors,
      [told(`Ann Tamble left. ${company}`, "d1"), { ...told2, actors: [...told2.actors, taken] }],
      naming,
    );
    expect(joined(state, naming).actorOf("d2", "a1")).toBe(
      joined(state, naming).actors.find(({ name }) => name === "Ann Tamble")!.id,
    );
  });
  it("do not go by an acronym that two of them have", () => {
    const state = all(
      "He joined the Front for Open Reeds (FOR).",
      "He joined the Federation of Old Riders (FOR).",
      "They fear the FOR.",
    );
    expect(names(state)).toHaveLength(3);
  });
  it("are the same whatever the order of documents", () => {
    const texts = [
      "Ann Tamble of the Front for Open Reeds (FOR) met Ben Lowe.",
      "Tamble left the FOR. Lowe stayed in Spain.",
      "Mr Lowe and Ann Tamble joined the Open Reeds Front in Spain.",
      "The Reed Guard met Ben Loewe and the FOR.",
    ].map((text, i) => told(text, `d${i}`));
    const expected = names(withDocuments(noActors, texts, naming));
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: 4 }), (shuffled) => {
        const one = shuffled.reduce((state, document) => withDocuments(state, [document], naming), noActors);
        expect(names(one)).toEqual(expected);
      }),
      { seed: 5, numRuns: 24 },
    );
  });
  it("are what they were when a document goes again", () => {
    const before = all("They met Ann Tamble.", "He joined the Reed Front.");
    const more = withDocuments(before, [told("Ann Tambel and the Reed Front met.", "d9")], naming);
    expect(names(withoutDocuments(more, ["d9"], naming))).toEqual(names(before));
  });
});

describe("a reviewer's corrections", () => {
  const texts = ["They met Nouri al-Marsh.", "They met Nuri al-Marsh."];
  const documents = texts.map((text, i) => told(text, `d${i}`));
  const [a, b] = documents.map((document) => nameIdOf(document.actors[0]!, document.documentId));
  const constraint = (kind: Constraint["kind"]): Constraint => ({ kind, a: a!, b: b!, decision: "x1" });
  const count = (state: ReturnType<typeof all>): number => joined(state, naming).actors.length;

  it("part what was merged, outlive a new analysis, and can be taken back", () => {
    const merged = withDocuments(noActors, documents, naming);
    expect(count(merged)).toBe(1);
    const parted = withConstraints(merged, [constraint("apart")], naming);
    expect(count(parted)).toBe(2);
    expect(count(withDocuments(parted, documents, naming))).toBe(2);
    expect(count(withConstraints(parted, [], naming))).toBe(1);
  });
  it("join what nothing else joins, and say whose decision that was", () => {
    const two = [told("They met Ann Tamble.", "d0"), told("They fear the Reed Queen.", "d1")];
    const [one, other] = two.map((document) => nameIdOf(document.actors[0]!, document.documentId));
    const state = withConstraints(
      withDocuments(noActors, two, naming),
      [{ kind: "same", a: one!, b: other!, decision: "x2" }],
      naming,
    );
    expect(joined(state, naming).merges).toMatchObject([{ reason: "person", decision: "x2" }]);
  });
});

/** True for names that share a spelling of a word, where one abbreviates the other, or where the language knows them for one. */
function areAkin(a: string, b: string): boolean {
  const [one, two] = [a, b].map((name) =>
    canonical(name)
      .split(" ")
      .flatMap((word) => personWords(word)),
  );
  if (
    one!.some((word) =>
      two!.some(
        (other) => areSpellings(word, other) || (other.length > 3 && word.startsWith(other.slice(0, 5))),
      ),
    )
  )
    return true;
  const known = (name: string): string => naming.sameAs[name] ?? name;
  return isShortFor(b.toLowerCase(), canonical(a)) || known(a) === known(b);
}

const seeds = join(import.meta.dirname, "../../../shared/seeds");
const present = existsSync(seeds);
if (!present) console.log("Skipped: the seeds are expected in ../shared/seeds, which is not there.");

const model = openModel(join(import.meta.dirname, "../../models/en/mentions"));
const byModel = { ...mentions, find: mentionsByModel(() => model).find };

describe.skipIf(!present).each([
  ["the rules", mentions],
  ["the model", byModel],
] as const)("actors of the seeds, found by %s,", (_, finder) => {
  const documents = present
    ? readdirSync(seeds)
        .filter((name) => name.endsWith(".txt"))
        .map((name) => told(readFileSync(join(seeds, name), "utf8"), name, finder))
    : [];
  const { actors } = joined(withDocuments(noActors, documents, naming), naming);
  const holding = (name: string) => actors.filter((actor) => actor.names.some((one) => one.name === name));

  it("know two organisations by five names or more", () => {
    const bodies = actors.filter(({ type, names: all }) => type === "Organisation" && all.length >= 5);
    expect(bodies.length).toBeGreaterThanOrEqual(2);
  });
  it("know the prime minister by four names", () => {
    expect(holding("Nouri al-Maliki")[0]?.names.length).toBe(4);
  });
  it("have no false merge among the twenty named most: names share a word or its letters, or are known for one", () => {
    const weight = ({ names: all }: (typeof actors)[number]): number =>
      all.reduce((sum, { count }) => sum + count, 0);
    const most = [...actors].sort((a, b) => weight(b) - weight(a)).slice(0, 20);
    const strange = most.flatMap(({ names: all }) => {
      const called = all.map(({ name }) => name);
      const akin = (name: string): boolean =>
        called.some((other) => other !== name && (areAkin(other, name) || areAkin(name, other)));
      return called.length < 2 ? [] : called.filter((name) => !akin(name));
    });
    expect(strange).toEqual([]);
  });
  it("keep two leaders with one surname apart", () => {
    expect(holding("Maryam Rajavi")).not.toEqual(holding("Masoud Rajavi"));
    expect(holding("Masoud Rajavi").length).toBe(1);
  });
});
