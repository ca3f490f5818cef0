// What a case keeps of its actors as documents come and go, and as people decide.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { correctActor, correctionsOf, undoCorrection } from "../../src/app/actors.ts";
import { actorsJoiner } from "../../src/app/joining/actors.ts";
import { catchUp } from "../../src/app/joining/catch-up.ts";
import { openSqliteCase } from "../../src/keep/sqlite/open.ts";
import type { Store } from "../../src/keep/store.ts";
import { english } from "../../src/lang/en/index.ts";
import { courier, herald, review, type Told, toldDocument } from "../told-case.ts";

const parts = { joiners: [actorsJoiner], languages: [english] };

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-joining-"));
  store = await openSqliteCase(folder, { create: true });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const reopen = async (): Promise<void> => {
  await store.close();
  store = await openSqliteCase(folder);
};
const add = async (...told: readonly Told[]): Promise<readonly string[]> => {
  const ids = [];
  for (const one of told) ids.push((await store.add(toldDocument(one))).documentId);
  await catchUp(store, parts);
  return ids;
};
const list = async (): Promise<readonly string[]> =>
  (await store.actors.page({ sort: "name" })).items.map(
    ({ name, names, documents }) => `${name} ${documents}: ${names.map((one) => one.name).join(", ")}`,
  );
/** The actor that has this name among others. */
const named = async (name: string) => {
  const { items } = await store.actors.page({ filter: name });
  const actor = items.find((one) => one.names.some((other) => other.name === name));
  return (await store.actors.one(actor!.id))!;
};

describe("the actors of a case", () => {
  test("stand under all their names, those that need telling apart apart", async () => {
    await add(courier, review, herald);
    expect(await list()).toEqual([
      "Ben Madroun 1: Ben Madroun",
      "Delta Guard 2: DG, Delta Guard, Guard",
      "Ishel Madroun 2: Ishel Madroun, Ishel Madrun, Madroun",
      "Tam Reddish 3: Tam Reddish",
    ]);
  });

  test("are counted with what is told of them, by whom", async () => {
    await add(courier, review, herald);
    expect(await named("Delta Guard")).toMatchObject({
      documents: 2,
      mentions: 5,
      says: 0,
      about: 1,
      ties: 2,
      labels: 1,
      first: "2018-03-05",
      last: "2018-03-07",
    });
    const guard = await named("Delta Guard");
    expect(await store.actors.ties(guard.id)).toMatchObject([
      { other: { name: "Tam Reddish" }, what: "fights", sign: -1, out: true, count: 1, own: 1 },
      { other: { name: "Tam Reddish" }, what: "supports", sign: 1, out: true, count: 1, own: 0 },
    ]);
    expect((await store.actors.facts(guard.id, { kind: "tie", sign: 1 })).items).toMatchObject([
      { words: "Delta Guard backs Tam Reddish", teller: { name: "Ishel Madroun" }, outlet: "Courier" },
    ]);
    expect(await store.actors.ties((await named("Tam Reddish")).id)).toMatchObject([
      { other: { name: "Delta Guard" }, what: "fights", out: false },
      { other: { name: "Delta Guard" }, what: "supports", out: false },
    ]);
    expect(await store.actors.labels(guard.id)).toEqual([
      {
        outlet: "Courier",
        label: "cult",
        patterns: ["list: cult"],
        count: 1,
        own: 1,
        first: "2018-03-05",
        last: "2018-03-05",
        byYear: { "2018": 1 },
      },
    ]);
    const facts = await store.actors.facts((await named("Ishel Madroun")).id, { kind: "says" });
    expect(facts.items).toMatchObject([{ words: "the Delta Guard backs Tam Reddish", other: null }]);
  });

  test("are the same whatever the order of documents, and whether they came at once or one by one", async () => {
    await add(courier);
    await add(herald);
    await reopen();
    await add(review);
    const oneByOne = await list();
    await store.close();
    await rm(folder, { recursive: true });
    store = await openSqliteCase(folder, { create: true });
    await add(review, herald, courier);
    expect(await list()).toEqual(oneByOne);
  });

  test("lose what a removed document told, and have it again when it is back", async () => {
    const [first] = await add(courier, review, herald);
    const before = await list();
    await store.remove([first!], "ann");
    await catchUp(store, parts);
    expect(await list()).toEqual([
      "Ben Madroun 1: Ben Madroun",
      "Delta Guard 1: DG, Delta Guard",
      "Ishel Madrun 1: Ishel Madrun",
      "Tam Reddish 2: Tam Reddish",
    ]);
    expect(await named("Delta Guard")).toMatchObject({ about: 0, ties: 1, labels: 0 });
    await store.restore([first!], "ann");
    await catchUp(store, parts);
    expect(await list()).toEqual(before);
  });

  test("are caught up with by nothing where nothing changed", async () => {
    await add(courier, review);
    expect(await catchUp(store, parts)).toBe(0);
    await reopen();
    expect(await catchUp(store, parts)).toBe(0);
  });

  test("leave no word of a purged document in the case's files", async () => {
    const [first] = await add(courier, review);
    await store.purge([first!], "ann");
    await store.close();
    for (const file of ["case.db", "case.db-wal"]) {
      const bytes = await readFile(join(folder, file), "latin1").catch(() => "");
      expect(bytes).not.toContain("Ishel Madroun");
      expect(bytes).not.toContain("cult");
    }
    store = await openSqliteCase(folder);
    await catchUp(store, parts);
    expect(await list()).toEqual([
      "Delta Guard 1: DG, Delta Guard",
      "Ishel Madrun 1: Ishel Madrun",
      "Tam Reddish 1: Tam Reddish",
    ]);
  });

  test("follow what a person rejected", async () => {
    const [first] = await add(courier);
    const { document } = (await store.document(first!))!;
    const { relations } = await store.layers(document.version.id, ["relations"]);
    const { source, target } = relations[0]!;
    const quoted = ({ start, end }: { start: number; end: number }) => ({
      exact: document.text.slice(start, end),
      prefix: "",
      suffix: "",
      position: { start, end },
    });
    await store.decide({
      act: "reject",
      reviewer: "ann",
      at: "2026-01-02T03:04:05Z",
      documentId: first!,
      versionId: document.version.id,
      layer: "relations",
      anchor: {
        source: [quoted(source)],
        target: [quoted(target)],
        evidence: relations[0]!.evidence.map(quoted),
      },
      value: { item: relations[0]!.id },
      undoes: null,
    });
    await catchUp(store, parts);
    expect(await named("Delta Guard")).toMatchObject({ ties: 0, about: 1 });
  });

  test("that were merged lead on from the id of any of their names", async () => {
    await add(courier, review);
    const lowe = await named("Ishel Madroun");
    expect(lowe.nodes.map(({ name }) => name).sort()).toEqual(["Ishel Madroun", "Ishel Madrun"]);
    for (const { id } of lowe.nodes) expect((await store.actors.one(id))?.id).toBe(lowe.id);
    expect(await store.actors.one("a0")).toBeNull();
  });

  test("are caught up with anew by another version of the joiner", async () => {
    await add(courier, review);
    const next = { ...actorsJoiner, version: 99 };
    expect((await store.joins.behind(next)).came).toHaveLength(2);
    expect(await store.joins.brought(next)).toEqual([]);
  });
});

describe("a person's word on who is who", () => {
  const wish = (kind: "same" | "apart", a: string, b: string) =>
    correctActor(store, { kind, reviewer: "ann", a, b });
  const nodeOf = async (actor: string, name: string): Promise<string> =>
    (await named(actor)).nodes.find((node) => node.name === name)!.id;

  test("keeps two names apart, also when documents come and are read anew", async () => {
    const [first] = await add(courier, review);
    const outcome = await wish(
      "apart",
      await nodeOf("Ishel Madroun", "Ishel Madroun"),
      await nodeOf("Ishel Madroun", "Ishel Madrun"),
    );
    await catchUp(store, parts);
    const apart = [
      "Delta Guard 2: DG, Delta Guard, Guard",
      "Ishel Madroun 1: Ishel Madroun, Madroun",
      "Ishel Madrun 1: Ishel Madrun",
      "Tam Reddish 2: Tam Reddish",
    ];
    expect(await list()).toEqual(apart);
    await reopen();
    await store.putLayers((await store.document(first!))!.document.version.id, toldDocument(courier).layers);
    await catchUp(store, parts);
    expect(await list()).toEqual(apart);
    if (!("decision" in outcome)) throw new Error("It was refused.");
    await undoCorrection(store, "ann", outcome.decision.id);
    await catchUp(store, parts);
    expect(await list()).toContain("Ishel Madroun 2: Ishel Madroun, Ishel Madrun, Madroun");
    await undoCorrection(store, "ann", outcome.decision.id);
    await catchUp(store, parts);
    expect(await list(), "redone").toEqual(apart);
  });

  test("joins two names that nothing else would, with that as the reason", async () => {
    await add(courier, herald);
    await wish("same", (await named("Ben Madroun")).id, (await named("Delta Guard")).id);
    await catchUp(store, parts);
    expect((await named("Delta Guard")).names.map(({ name }) => name)).toContain("Ben Madroun");
    expect((await named("Delta Guard")).merges).toMatchObject([{ reason: "person" }]);
    await reopen();
    await add(review);
    expect((await named("Delta Guard")).names.map(({ name }) => name)).toContain("Ben Madroun");
  });

  test("chooses what an actor is called, a loaded name too", async () => {
    await add(courier);
    const { id } = await named("Delta Guard");
    await correctActor(store, { kind: "called", reviewer: "ann", a: id, name: "  The\n Guard " });
    await catchUp(store, parts);
    expect((await store.actors.one(id))?.name).toBe("The Guard");
    await reopen();
    await add(review);
    expect((await store.actors.one(id))?.name).toBe("The Guard");
    expect(await correctionsOf(store, (await store.actors.one(id))!)).toMatchObject([
      { kind: "called", reviewer: "ann", names: ["Delta Guard", "The Guard"] },
    ]);
  });

  test("still counts where a name is found as another type", async () => {
    const [first] = await add(courier, herald);
    await wish("same", (await named("Ben Madroun")).id, (await named("Delta Guard")).id);
    const anew = toldDocument({
      ...courier,
      names: courier.names.map(([name, type, full]) =>
        full === "Delta Guard" || name === "Delta Guard"
          ? ([name, "Location", full] as const)
          : ([name, type, full] as const),
      ),
    });
    await store.putLayers((await store.document(first!))!.document.version.id, anew.layers);
    await catchUp(store, parts);
    expect((await named("Delta Guard")).names.map(({ name }) => name)).toContain("Ben Madroun");
  });

  test("is refused where a name is not there, is empty or is the same", async () => {
    await add(courier);
    const { id } = await named("Delta Guard");
    expect(await wish("same", id, "a0nowhere")).toEqual({ missing: "a0nowhere" });
    expect(await wish("apart", id, id)).toHaveProperty("wrong");
    for (const name of [" ", "x".repeat(201)])
      expect(await correctActor(store, { kind: "called", reviewer: "ann", a: id, name })).toHaveProperty(
        "wrong",
      );
    expect(await undoCorrection(store, "ann", "x0")).toBeNull();
    expect(await store.joins.decisions("actors")).toEqual([]);
  });
});
