// Reviewing over HTTP on a real case: every act, conflicts between two windows, undoing across sessions, and what is
// refused.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildWeb } from "../../scripts/build.ts";
import { builtin } from "../../src/builtin.ts";
import { openSqliteCase } from "../../src/keep/sqlite/open.ts";
import { startServer } from "../../src/serve/server.ts";
import { newDocument } from "../made-case.ts";
import { type ServedCase, serveCase } from "../served-case.ts";
import { articles, harbour } from "../web/articles.ts";
import { ask, type Json, send } from "./ask.ts";

let served: ServedCase;
beforeEach(async () => {
  served = await serveCase(articles);
});
afterEach(() => served.close());

const layers = async (names = "attributions"): Promise<Json> =>
  (await ask(served.port, `/api/documents/${served.ids[0]}/layers?names=${names}`)).json();
const wish = async (more: Record<string, unknown> = {}): Promise<Record<string, unknown>> => {
  const { versionId, sequence, layers: found } = await layers();
  return {
    reviewer: "Ann",
    act: "accept",
    layer: "attributions",
    item: found.attributions[0].id,
    versionId,
    seen: sequence,
    ...more,
  };
};
const decide = (body: unknown, headers: Record<string, string> = {}) =>
  send(served.port, `/api/documents/${served.ids[0]}/decisions`, body, { headers });
const decided = async (more: Record<string, unknown> = {}): Promise<Json> => {
  const answer = await decide(await wish(more));
  expect(answer.status, answer.text).toBe(201);
  return answer.json();
};
const text = () => served.documents[0]!.document.text;
const at = (words: string, from = 0) => {
  const start = text().indexOf(words, from);
  expect(start).toBeGreaterThan(-1);
  return { start, end: start + words.length };
};

describe("an item", () => {
  test("is accepted, and says by whom", async () => {
    const { decision, itemId, review, item, sequence } = await decided();
    expect(review).toMatchObject({ state: "accepted", reviewer: "Ann", decision: decision.id, notes: [] });
    expect(item.id).toBe(itemId);
    const after = await layers();
    expect(after.review).toEqual({ [itemId]: review });
    expect(after.sequence).toBe(sequence);
    expect(after.adrift).toEqual([]);
  });

  test("that is rejected stays in its layer, marked", async () => {
    const before = await layers();
    const { itemId } = await decided({ act: "reject" });
    const after = await layers();
    expect(after.layers).toEqual(before.layers);
    expect(after.review[itemId].state).toBe("rejected");
  });

  test("that is corrected keeps its id and is a person's from then on", async () => {
    const value = { source: [], cue: [at("told")], content: [at("the board")], hedged: true };
    const { itemId, item, review } = await decided({ act: "correct", value });
    expect(review.state).toBe("corrected");
    expect(item).toMatchObject({ id: itemId, by: "person", ...value, negated: false, kind: "indirect" });
    const after = await layers();
    expect(after.layers.attributions.filter(({ id }: Json) => id === itemId)).toEqual([item]);
    // And once more, from the corrected words.
    const again = await decided({ item: itemId, act: "accept" });
    expect(again.item).toEqual(item);
    expect(again.review.state).toBe("accepted");
  });

  test("that was missed is added, with the kind that its quotation marks tell", async () => {
    const content = [at("“They signed it from an office.”")];
    const value = { source: [at("she")], cue: [at("said", at("she").end)], content };
    const { item, itemId, review } = await decided({ act: "add", item: undefined, value });
    expect(review.state).toBe("added");
    expect(item).toMatchObject({ by: "person", kind: "direct", content });
    expect((await layers()).layers.attributions).toHaveLength(7);
    expect((await decided({ item: itemId, act: "reject" })).review.state).toBe("rejected");
  });

  test("has notes, which change nothing else", async () => {
    const { itemId } = await decided();
    const { review } = await decided({
      act: "note",
      item: itemId,
      note: { text: "Is that the same board?" },
    });
    expect(review.state).toBe("accepted");
    expect(review.notes).toMatchObject([{ text: "Is that the same board?", reviewer: "Ann" }]);
  });

  test("of another layer is decided on by its main words", async () => {
    const { decision, item } = await decided({
      layer: "mentions",
      act: "add",
      item: undefined,
      value: { spans: [at("Ilse Brandt")], type: "Person" },
    });
    expect(decision.layer).toBe("mentions");
    expect(item).toMatchObject({
      ...at("Ilse Brandt"),
      head: at("Ilse Brandt"),
      type: "Person",
      form: "name",
    });
  });
});

describe("what is refused", () => {
  test("says in one sentence what is wrong with it", async () => {
    const span = { start: 0, end: 4 };
    const cases: readonly [Record<string, unknown>, number, RegExp][] = [
      [{ reviewer: "" }, 400, /'reviewer' is not valid/],
      [{ reviewer: "a\nb" }, 400, /'reviewer' is not valid: a name holds no line breaks/],
      [{ reviewer: "x".repeat(81) }, 400, /'reviewer' is not valid/],
      [{ act: "undo" }, 400, /'act' is not valid/],
      [{ layer: "sentences" }, 400, /'layer' is not valid/],
      [{ item: undefined }, 400, /'item' is missing/],
      [{ item: "tzzzz" }, 404, /has no item tzzzz any more/],
      [{ versionId: "vzzzz" }, 404, /holds no document .* with a version vzzzz/],
      [{ act: "note" }, 400, /'note' is missing/],
      [{ act: "note", note: { text: "x".repeat(4_001) } }, 400, /'note\.text' is not valid/],
      [{ act: "correct" }, 400, /'value' is missing/],
      [{ act: "correct", value: { source: [], cue: [], content: [span] } }, 400, /The cue is missing/],
      [{ act: "correct", value: { source: [], cue: [span], content: [] } }, 400, /The content is missing/],
      [
        { act: "correct", value: { source: [], cue: [span], content: [{ start: 5, end: 9_999_999 }] } },
        400,
        /Span 5-9999999 lies outside document/,
      ],
      [
        {
          act: "correct",
          value: {
            source: [],
            cue: [span],
            content: [
              { start: 9, end: 12 },
              { start: 10, end: 14 },
            ],
          },
        },
        400,
        /overlap or are out of order at 10/,
      ],
      [{ act: "add", layer: "mentions", value: { spans: [span] } }, 400, /In 'value': 'type' is not valid/],
      [
        { act: "add", layer: "times", value: { spans: [span], colour: "red" } },
        400,
        /'value\.colour' is not known/,
      ],
    ];
    for (const [more, status, detail] of cases) {
      const answer = await decide(await wish(more));
      expect(answer.status, `${JSON.stringify(more)} ${answer.text}`).toBe(status);
      expect(answer.headers["content-type"]).toBe("application/problem+json");
      expect(answer.json().detail).toMatch(detail);
    }
    expect((await decide("no object")).status).toBe(400);
    const half = await ask(served.port, "/api/undo", { "Content-Type": "application/json" }, "POST", "{");
    expect([half.status, half.json().detail]).toEqual([
      400,
      "The body is not JSON. Send it as application/json.",
    ]);
  });

  test("is a body of megabytes", async () => {
    const answer = await decide({ ...(await wish()), more: "x".repeat(1_100_000) });
    expect([answer.status, answer.json().detail]).toEqual([
      413,
      "The request is larger than 1 MB. Send less at once.",
    ]);
  });

  test("is a window that shows another case", async () => {
    const right = await decide(await wish(), { "X-Hearsay-Case": "Saltmere" });
    expect([right.status, right.headers["x-hearsay-case"]]).toEqual([201, "Saltmere"]);
    const stale = await decide(await wish(), { "X-Hearsay-Case": "Some%20other" });
    expect([stale.status, stale.json().detail]).toEqual([
      409,
      "This window shows case Some other, and Saltmere is open now. Reload.",
    ]);
  });
});

describe("two windows", () => {
  test("are told of each other's decisions on one item, and nothing is lost", async () => {
    const mine = await wish({ reviewer: "Ben" });
    const theirs = await decided({ act: "reject" });
    const answer = await decide(mine);
    expect(answer.status).toBe(409);
    expect(answer.json()).toMatchObject({
      by: "Ann",
      act: "reject",
      sequence: theirs.sequence,
      at: theirs.decision.at,
      detail:
        "Ann rejected this item after this window last looked. Look at it again, or save yours as well.",
    });
    expect((await decide({ ...mine, seen: theirs.sequence })).status, "having looked").toBe(201);
    await decided({ act: "reject", seen: 9_999 });
    expect((await decide({ ...mine, evenSo: true })).status, "even so").toBe(201);
    expect((await layers()).review[mine.item as string]).toMatchObject({
      state: "accepted",
      reviewer: "Ben",
    });
    expect(await served.store.decisions()).toHaveLength(4);
  });

  test("are told of a decision that was undone meanwhile", async () => {
    const { sequence } = await decided();
    const mine = await wish({ reviewer: "Ben", seen: sequence });
    await send(served.port, "/api/undo", { reviewer: "Ann" });
    expect((await decide(mine)).json()).toMatchObject({ status: 409, act: "undo", by: "Ann" });
  });

  test("decide on different items, or note, without a word", async () => {
    const mine = await wish({ reviewer: "Ben" });
    const { layers: found } = await layers();
    await decided({ item: found.attributions[1].id });
    expect((await decide(mine)).status).toBe(201);
    expect((await decide({ ...mine, act: "note", note: { text: "So." } })).status).toBe(201);
  });

  test("at the very same moment keep the chain whole: one wins, the other is told", async () => {
    const body = await wish();
    const answers = await Promise.all(
      ["Ann", "Ben", "Cid", "Dov"].map((reviewer) => decide({ ...body, reviewer })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect((await served.store.verify()).faults).toEqual([]);
  });
});

describe("undoing", () => {
  const undo = async (way: "undo" | "redo", reviewer = "Ann", documentId?: string): Promise<Json> =>
    (await send(served.port, `/api/${way}`, { reviewer, ...(documentId ? { documentId } : {}) })).json();
  const states = async () => Object.values<Json>((await layers()).review).map(({ state }) => state);

  test("takes back one decision at a time, newest first, and redoing brings them back in turn", async () => {
    const { layers: found } = await layers();
    const [one, two] = found.attributions;
    const first = await decided({ item: one.id });
    const second = await decided({ item: one.id, act: "reject" });
    const third = await decided({ item: two.id });
    expect(await undo("undo")).toMatchObject({
      about: { id: third.decision.id },
      itemId: two.id,
      documentId: served.ids[0],
    });
    expect(await undo("undo")).toMatchObject({ undone: { id: second.decision.id } });
    expect(await states()).toEqual(["accepted"]);
    expect(await undo("redo")).toMatchObject({ about: { id: second.decision.id }, undone: { act: "undo" } });
    expect(await states()).toEqual(["rejected"]);
    await undo("redo");
    expect((await states()).sort()).toEqual(["accepted", "rejected"]);
    expect(await undo("redo")).toMatchObject({ status: 404, detail: "There is nothing to redo." });
    for (let i = 0; i < 3; i++) await undo("undo");
    expect(await states()).toEqual([]);
    expect(await undo("undo")).toMatchObject({ status: 404, detail: "There is nothing to undo." });
    expect(await undo("redo")).toMatchObject({ about: { id: first.decision.id } });
  });

  test("is each reviewer's own, and forgets what was undone once something new is decided", async () => {
    await decided();
    await decided({ reviewer: "Ben", act: "reject" });
    expect(await undo("undo", "Ann")).toMatchObject({ about: { reviewer: "Ann" } });
    expect(await states()).toEqual(["rejected"]);
    await decided({ act: "note", note: { text: "Now." } });
    expect((await undo("redo", "Ann")).status).toBe(404);
    expect((await undo("undo", "Cid")).status).toBe(404);
    expect((await undo("undo", "Ann", served.ids[1])).status, "in another article").toBe(404);
  });

  test("reaches what an earlier session decided", async () => {
    await decided();
    await served.store.close();
    const store = await openSqliteCase(served.folder);
    const server = await startServer({
      store,
      caseName: "again",
      folder: served.folder,
      parts: builtin,
      webRoot: await buildWeb({ ifStale: true }),
      accuracy: null,
      port: 0,
    });
    try {
      expect((await send(server.port, "/api/undo", { reviewer: "Ann" })).status).toBe(201);
    } finally {
      await server.close();
      await store.close();
    }
  });

  test("of an added item leaves it out, and its address leads to nothing", async () => {
    const value = { source: [], cue: [at("told")], content: [at("the board")] };
    const { itemId } = await decided({ act: "add", item: undefined, value });
    expect(await undo("undo")).toMatchObject({ itemId: null, about: { act: "add" } });
    expect((await layers()).layers.attributions).toHaveLength(6);
    expect(await undo("redo")).toMatchObject({ itemId });
  });
});

describe("the log", () => {
  test("tells what was done, to what, and what was decided", async () => {
    const { decision } = await decided();
    await send(served.port, "/api/undo", { reviewer: "Ann" });
    const { items, total } = (await ask(served.port, "/api/log?limit=2&newest=true")).json();
    expect(total).toBe(5);
    expect(items).toMatchObject([
      {
        sequence: 5,
        act: "decide",
        decision: "undo",
        by: "Ann",
        title: "Harbour dispute drags on as dredging stops",
      },
      { sequence: 4, act: "decide", decision: "accept", subject: served.ids[0], hash: decision.hash },
    ]);
    expect((await ask(served.port, "/api/log?limit=1")).json().items).toMatchObject([
      { sequence: 1, act: "add", decision: null },
    ]);
  });
});

test("a full disk while deciding is told in one line, and what was decided before stays", async (context) => {
  const disk = mkdtempSync(join(tmpdir(), "hearsay-full-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", disk], { stdio: "ignore" });
  } catch {
    rmSync(disk, { recursive: true });
    context.skip("no disk of our own can be mounted here: that takes root");
  }
  const store = await openSqliteCase(join(disk, "case"), { create: true });
  const { documentId } = await store.add(newDocument(harbour));
  const server = await startServer({
    store,
    caseName: "full",
    folder: join(disk, "case"),
    parts: builtin,
    webRoot: await buildWeb({ ifStale: true }),
    accuracy: null,
    port: 0,
  });
  try {
    const { versionId, layers: found } = (
      await ask(server.port, `/api/documents/${documentId}/layers?names=attributions`)
    ).json();
    const body = {
      reviewer: "Ann",
      act: "note",
      layer: "attributions",
      item: found.attributions[0].id,
      note: { text: "x".repeat(4_000) },
      versionId,
      seen: 0,
    };
    let acknowledged = 0;
    for (;;) {
      const answer = await send(server.port, `/api/documents/${documentId}/decisions`, body);
      if (answer.status === 201) {
        acknowledged++;
        continue;
      }
      expect(answer.status).toBe(503);
      expect(answer.json().detail).toMatch(
        /^The disk that holds the case in .* is full\. Free some space[^\n]*$/,
      );
      break;
    }
    expect(acknowledged).toBeGreaterThan(10);
    expect(await store.decisions()).toHaveLength(acknowledged);
    expect((await ask(server.port, "/api/case")).status, "it goes on answering").toBe(200);
    const form =
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nSome words.\r\n--b--\r\n';
    const drop = await ask(
      server.port,
      "/api/files",
      { "Content-Type": "multipart/form-data; boundary=b", "X-Hearsay": "1" },
      "POST",
      form.replace("Some words.", "x".repeat(2_000_000)),
    );
    expect([drop.status, drop.json().detail]).toEqual([
      503,
      expect.stringMatching(
        /^The disk that holds the case in .* is full\. Free some space and drop the files again\.$/,
      ),
    ]);
  } finally {
    await server.close();
    await store.close();
    execFileSync("umount", [disk]);
    rmSync(disk, { recursive: true });
  }
});
