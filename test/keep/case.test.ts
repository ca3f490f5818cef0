// What is true of a case on SQLite beyond the contract: its file, its originals, what can happen to them.

import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrate, migrations } from "../../src/keep/sqlite/migrate.ts";
import { openConnection, openSqliteCase } from "../../src/keep/sqlite/open.ts";
import { type Store, StoreError } from "../../src/keep/store.ts";
import { article } from "./articles.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-case-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Opens the case, hands it over, and closes it whatever happens. */
async function using<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqliteCase(folder, { create: true });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Changes the database behind the store's back. */
function behindItsBack(...statements: readonly string[]): void {
  const db = new DatabaseSync(join(folder, "case.db"));
  db.enableDefensive(false);
  try {
    for (const statement of statements) db.exec(statement);
  } finally {
    db.close();
  }
}

const failure = async (work: Promise<unknown>): Promise<StoreError> => {
  const error = await work.then(
    () => null,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  return error;
};

describe("a case's folder", () => {
  test("holds the database, and the bytes as they were under their hash", async () => {
    const { copy, original } = article({ text: "Ann left." });
    await using((store) => store.add(article({ text: "Ann left." })));
    expect((await readdir(folder)).toSorted()).toEqual(["case.db", "originals"]);
    const path = join(folder, "originals", copy.sha256.slice(0, 2), copy.sha256);
    expect(await readFile(path)).toEqual(Buffer.from(original!));
  });

  test("is made only where that is asked for", async () => {
    const error = await failure(openSqliteCase(folder));
    expect(error.message).toBe(`There is no case in ${folder}.`);
    expect(error.todo).toContain("hearsay read");
    expect(await readdir(folder)).toEqual([]);
    const below = join(folder, "not", "there", "yet");
    await (await openSqliteCase(below, { create: true })).close();
    await (await openSqliteCase(below, { readOnly: true })).close();
  });

  test("is refused where it is a file, another program's database, or no database", async () => {
    await writeFile(join(folder, "file"), "");
    expect((await failure(openSqliteCase(join(folder, "file"), { create: true }))).message).toMatch(
      /is a file/,
    );
    const other = new DatabaseSync(join(folder, "case.db"));
    other.exec("create table theirs (x)");
    other.close();
    expect((await failure(openSqliteCase(folder, { create: true }))).message).toMatch(/of another program/);
    await writeFile(
      join(folder, "case.db"),
      "This is no database, but it is long enough to look at. ".repeat(100),
    );
    for (const options of [{ create: true }, { readOnly: true }])
      expect((await failure(openSqliteCase(folder, options))).message).toMatch(/damaged, or isn't a case/);
  });

  test("is refused where a newer Hearsay wrote it", async () => {
    await using(async () => {});
    behindItsBack("pragma user_version = 99");
    for (const options of [{}, { readOnly: true }]) {
      const error = await failure(openSqliteCase(folder, options));
      expect(error.message).toMatch(/newer Hearsay \(schema 99; this one knows \d+\)/);
      expect(error.todo).toMatch(/update/);
    }
  });

  test("is finished by the next opening where a process died while making it", async () => {
    await mkdir(join(folder, "originals"));
    await writeFile(join(folder, "case.db"), "");
    expect((await failure(openSqliteCase(folder, { readOnly: true }))).message).toMatch(/There is no case/);
    expect(await using((store) => store.counts())).toMatchObject({ documents: 0 });
  });

  test("is changed by nobody who opened it for reading only", async () => {
    await using((store) => store.add(article({ text: "Ann left." })));
    const store = await openSqliteCase(folder, { readOnly: true });
    const before = await readdir(join(folder, "originals"));
    for (const change of [
      () => store.add(article({ text: "Ben left." })),
      () => store.remove(["d0"], "tester"),
      () => store.purge(["d0"], "tester"),
    ])
      expect((await failure(change())).message).toMatch(/opened for reading only/);
    expect(await readdir(join(folder, "originals"))).toEqual(before);
    expect((await store.verify()).faults).toEqual([]);
    await store.close();
  });

  test("loses files that no document has, but not one that is just being written", async () => {
    const { sha256 } = article({ text: "Ann left." }).copy;
    await using((store) => store.add(article({ text: "Ann left." })));
    const shard = join(folder, "originals", sha256.slice(0, 2));
    const orphan = join(shard, sha256.slice(0, 2).padEnd(64, "0"));
    const [old, young] = [`${orphan}.1-1.part`, `${orphan}.1-2.part`];
    for (const path of [orphan, old, young]) await writeFile(path, "left behind");
    await utimes(old, new Date(0), new Date(0));
    await (await openSqliteCase(folder, { readOnly: true })).close();
    expect(existsSync(orphan), "a reader leaves all as it is").toBe(true);
    await using(async () => {});
    expect((await readdir(shard)).map((name) => join(shard, name)).toSorted()).toEqual(
      [join(shard, sha256), young].toSorted(),
    );
  });
});

describe("the schema", () => {
  test("is reached in numbered steps, each whole or not at all", async () => {
    await using((store) => store.add(article({ text: "Ann left." })));
    const connection = openConnection(folder);
    const version = migrations.length;
    const userVersion = () => connection.get<{ user_version: number }>("pragma user_version")?.user_version;
    const steps = [
      ...migrations,
      "create table extra (x)",
      "insert into extra values (1); insert into nowhere values (1)",
    ];
    expect(() => migrate(connection, steps)).toThrow(/nowhere/);
    expect(userVersion()).toBe(version + 1);
    expect(connection.all("select x from extra")).toEqual([]);
    migrate(connection, [...steps.slice(0, -1), "insert into extra values (2)"]);
    expect(userVersion()).toBe(version + 2);
    expect(connection.all("select x from extra")).toEqual([{ x: 2 }]);
    connection.close();
  });

  test("of version 1 is brought up to date with what was found indexed", async () => {
    const by = { layer: "attributions" } as const;
    await using((store) => store.add(article({ text: "Ann left." })));
    behindItsBack(
      "drop table telling; drop table telling_of; drop table found",
      "drop index decision_by_reviewer; drop index decision_by_undoes",
      "drop table joined_pair; drop table joined_view; drop table joined_member; drop table reuse; drop table actor_fact; drop table actor_in; drop table actor_name; drop table actor; drop table joined; drop table joiner; drop table setting",
      "drop index document_by_change; alter table document drop column changed",
      "pragma user_version = 1",
    );
    await using(async (store) => {
      expect((await store.search("ann", by)).total).toBe(1);
      expect((await store.search("", { speaker: "ann" })).total).toBe(1);
      expect((await store.verify()).faults).toEqual([]);
    });
  });

  test("lets the log only grow, and only words be taken from decisions", async () => {
    await using(async (store) => {
      const { documentId, versionId } = await store.add(article({ text: "Ann left." }));
      await store.decide({
        act: "note",
        reviewer: "r",
        at: "2026-01-02T03:04:05Z",
        documentId,
        versionId,
        layer: "times",
        anchor: {},
        value: { text: "private" },
        undoes: null,
      });
    });
    for (const statement of [
      "update log set by = 'other' where sequence = 1",
      "delete from log",
      "insert or replace into log select 1, at, act, 'other', subject, payload, hash from log where sequence = 1",
      "insert into log select 7, at, act, by, subject, payload, hash from log where sequence = 1",
      "update decision set words = '{}'",
      "update decision set words = null, salt = null, reviewer = 'other'",
      "delete from decision",
    ])
      expect(() => behindItsBack(statement), statement).toThrow(/log|decision/i);
  });
});

describe("a verification", () => {
  const faultsAfter = async (...statements: readonly string[]) => {
    behindItsBack(...statements);
    return (await using((store) => store.verify())).faults.map(({ what }) => what);
  };
  beforeEach(() =>
    using(async (store) => {
      await store.add(article({ text: "Ann left." }));
      await store.add(article({ text: "Ben left.", place: "/b" }));
    }),
  );

  test("finds a text, an item or metadata that was changed", async () => {
    expect(await faultsAfter("update version set text = 'Ann lied.' where key = 1")).toEqual([
      "Its text, blocks or metadata were changed after it was kept.",
    ]);
    expect(
      await faultsAfter(
        "update item set json = replace(json, 'indirect', 'direct') where json like '%indirect%'",
      ),
    ).toContain("Its layer attributions by by-hand/1 was changed after it was found.");
  });

  test("finds a log that was changed, even by one who knows SQL", async () => {
    expect(
      await faultsAfter("drop trigger log_keeps", "update log set by = 'nobody' where sequence = 1"),
    ).toEqual(["Its hash doesn't follow from the entry before it and its own words."]);
  });

  test("finds entries of the log that are gone", async () => {
    const faults = await faultsAfter("drop trigger log_stays", "delete from log where sequence = 1");
    expect(faults).toContain("It follows entry 0: entries between are gone.");
    expect(faults).toContain("The log says nothing of its being added.");
  });

  test("finds an index that was changed", async () => {
    expect(await faultsAfter("update article_content set c1 = 'other words' where id = 1")).not.toEqual([]);
    expect(await faultsAfter("delete from article where rowid = 2")).toContainEqual(
      expect.stringMatching(/is listed but not indexed/),
    );
  });

  test("finds rows that lead nowhere", async () => {
    expect(await faultsAfter("pragma foreign_keys = off", "delete from original")).toContainEqual(
      expect.stringMatching(/leads to a row of original that is not there/),
    );
  });

  test("finds originals that were changed or taken away", async () => {
    const { sha256 } = article({ text: "Ann left." }).copy;
    const path = join(folder, "originals", sha256.slice(0, 2), sha256);
    await writeFile(path, "Ann lied.");
    expect(await faultsAfter()).toEqual([
      expect.stringMatching(/^The bytes of its file hash to [0-9a-f]{64}\.$/),
    ]);
    await rm(path);
    expect(await faultsAfter()).toEqual(["Its file is not there."]);
    await rm(join(folder, "originals"), { recursive: true });
    const store = await openSqliteCase(folder);
    expect((await store.verify()).faults.map(({ what }) => what)).toEqual(
      Array(2).fill("Its file is not there."),
    );
    await store.close();
  });
});

describe("a purge", () => {
  test("leaves no word in any file of the case", async () => {
    const secret = "Xylographique";
    const everyFile = async (): Promise<string> => {
      const names = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = names.filter((entry) => entry.isFile());
      const texts = files.map(async (entry) =>
        (await readFile(join(entry.parentPath, entry.name))).toString("latin1"),
      );
      return (await Promise.all(texts)).join("\n").toLowerCase();
    };
    await using(async (store) => {
      const ids: string[] = [];
      for (let i = 0; i < 60; i++) {
        const words = i % 3 === 0 ? `${secret}${i} ` : "";
        const text = `${words}left. ${`Rain ${i} fell. `.repeat(40)}${words}`;
        const title = { title: [{ value: `${words}title`, said: { by: "file", field: "f" } as const }] };
        const { documentId, versionId } = await store.add(article({ text, place: `/${i}`, metadata: title }));
        if (i % 3 !== 0) continue;
        ids.push(documentId);
        await store.decide({
          act: "note",
          reviewer: "r",
          at: "2026-01-02T03:04:05Z",
          documentId,
          versionId,
          layer: "metadata",
          anchor: {},
          value: { text: secret },
          undoes: null,
        });
        await store.state(documentId, "outlet", { value: secret, said: { by: "user", name: "r", at: "" } });
        await store.add(article({ text: `${text} again ${secret}`, place: `/${i}`, metadata: title }));
      }
      expect(await everyFile()).toContain(secret.toLowerCase());
      await store.remove(ids.slice(0, 5), "r");
      expect(await store.purge(ids, "r")).toBe(20);
      // Also what an index would hold of it: terms share their beginnings there.
      const everything = await everyFile();
      for (const part of [secret, secret.slice(1), secret.slice(4)])
        expect(everything.includes(part.toLowerCase()), part).toBe(false);
      expect((await store.verify()).faults).toEqual([]);
      expect((await store.search("rain")).total).toBe(40);
    });
    expect(await everyFile()).not.toContain(secret.slice(1).toLowerCase());
  });

  test("leaves no word of a case's only document", async () => {
    await using(async (store) => {
      const { documentId } = await store.add(article({ text: "Xylographique." }));
      await store.purge([documentId], "r");
      expect((await readFile(join(folder, "case.db"))).toString("latin1")).not.toMatch(/ylographique/i);
    });
  });
});
