// Actors over HTTP: the list, one actor with what is told of it, and people's word on who is who.

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ServedCase, serveCase } from "../served-case.ts";
import { courier, herald, review, toldDocument } from "../told-case.ts";
import { ask, type Json, send } from "./ask.ts";

let served: ServedCase;
beforeEach(async () => {
  served = await serveCase([courier, review, herald].map(toldDocument));
  await joined();
});
afterEach(() => served.close());

const get = async (path: string): Promise<Json> => (await ask(served.port, `/api${path}`)).json();
/** Waits until nothing is left to be joined. */
const joined = () => expect.poll(async () => (await get("/actors")).behind, { timeout: 20_000 }).toBe(0);
const idOf = async (name: string): Promise<string> =>
  (await get(`/actors?filter=${encodeURIComponent(name)}`)).items[0].id;

describe("actors", () => {
  test("are listed, by number of articles first, and filtered by any of their names", async () => {
    const { items, total, fault } = await get("/actors");
    expect([total, fault]).toEqual([4, null]);
    expect(items[0]).toMatchObject({ name: "Tam Reddish", documents: 3, type: "Person" });
    expect((await get("/actors?filter=madrun")).items.map(({ name }: Json) => name)).toEqual([
      "Ishel Madroun",
    ]);
    expect((await get("/actors?type=Organisation")).total).toBe(1);
    expect((await get("/actors?sort=name&limit=1&offset=1")).items[0].name).toBe("Delta Guard");
  });

  test("are given one by one with names, reasons, ties, labels; and each fact with its words", async () => {
    const actor = await get(`/actors/${await idOf("madroun")}`);
    expect(actor).toMatchObject({ name: "Ishel Madroun", documents: 2, says: 1 });
    expect(actor.merges[0]).toMatchObject({ reason: "spelling variant", decision: null });
    expect(actor.merges[0].evidence).toHaveLength(2);
    const guard = await idOf("delta guard");
    expect(await get(`/actors/${guard}`)).toMatchObject({ called: [{ label: "cult", outlet: "Courier" }] });
    expect((await get(`/actors/${guard}/facts?kind=tie&sign=-1`)).items).toMatchObject([
      {
        words: expect.stringMatching(/DG fights Tam Reddish$/),
        other: { name: "Tam Reddish" },
        out: true,
        own: true,
      },
    ]);
    expect(await get(`/actors/${guard}/facts?kind=label&outlet=Courier`)).toMatchObject({ total: 1 });
    expect(await get(`/actors/${guard}/facts?kind=label&outlet=`)).toMatchObject({ total: 0 });
    expect((await get(`/actors/${guard}/documents`)).items).toMatchObject([
      { place: "/courier.txt", mentions: 2 },
      { place: "/review.txt", mentions: 3 },
    ]);
  });

  test("are given for one document by the ids that its own mentions carry", async () => {
    const { items, total } = await get(`/documents/${served.ids[0]}/actors`);
    const guard = await idOf("delta guard");
    expect(total).toBe(items.length);
    expect(items).toContainEqual({
      local: expect.any(String),
      id: guard,
      name: "Delta Guard",
      type: "Organisation",
    });
    const mentions = (await get(`/documents/${served.ids[0]}/layers?names=mentions`)).layers.mentions;
    const locals = items.map(({ local }: Json) => local);
    for (const { actor } of mentions) expect(locals).toContain(actor);
    expect(await get("/documents/d0nothing/actors")).toEqual({ items: [], total: 0 });
  });

  test("open each number of theirs as a list: by direction, denial, voice and year", async () => {
    const guard = await idOf("delta guard");
    const { tied, called } = await get(`/actors/${guard}`);
    for (const { other, what, sign, out, negated, count } of tied) {
      const asked = `other=${other.id}&what=${what}&sign=${sign}&out=${out}&negated=${negated}`;
      expect((await get(`/actors/${guard}/facts?kind=tie&${asked}`)).total).toBe(count);
      expect(
        (await get(`/actors/${guard}/facts?kind=tie&${asked.replace(`out=${out}`, `out=${!out}`)}`)).total,
      ).toBe(0);
    }
    for (const { outlet, label, count, own, byYear } of called) {
      const asked = `kind=label&what=${label}&outlet=${outlet ?? ""}`;
      expect((await get(`/actors/${guard}/facts?${asked}`)).total).toBe(count);
      expect((await get(`/actors/${guard}/facts?${asked}&own=true`)).total).toBe(own);
      for (const [year, n] of Object.entries(byYear))
        expect((await get(`/actors/${guard}/facts?${asked}&year=${year}`)).total).toBe(n);
    }
    expect((await ask(served.port, `/api/actors/${guard}/facts?kind=label&year=soon`)).status).toBe(400);
  });

  test("come with what stands beside their words in the paragraph", async () => {
    const { items } = await get(`/actors/${await idOf("delta guard")}/facts?kind=label`);
    const { document } = served.documents.find(({ document }) => document.id === items[0].documentId)!;
    const { before, words, after } = items[0];
    expect(document.text.replaceAll("\n", " ")).toContain(
      `${before}${words}${after}`.replaceAll("…", "").replaceAll("\n", " "),
    );
  });

  test("that are not there are told of in one line", async () => {
    const answer = await ask(served.port, "/api/actors/a0nobody");
    expect(answer.status).toBe(404);
    expect(answer.json().detail).toBe(
      "The case has no actor or name a0nobody. Its articles may have been removed, or read anew.",
    );
    expect((await ask(served.port, "/api/actors?sort=danger")).status).toBe(400);
    expect((await ask(served.port, "/api/actors/%2e%2e%2f")).status).toBe(400);
  });

  test("follow a document that is removed without being asked", async () => {
    await send(served.port, "/api/documents/remove", { reviewer: "Ann", ids: [served.ids[0]] });
    await joined();
    expect((await get("/actors")).items.map(({ name }: Json) => name)).toContain("Ishel Madrun");
  });
});

describe("a person's word", () => {
  const correct = (body: object) =>
    send(served.port, "/api/actors/corrections", { reviewer: "Ann", ...body });

  test("keeps names apart, shows who said so, is taken back and said again", async () => {
    const before = await get(`/actors/${await idOf("madroun")}`);
    const [{ from, into }] = before.merges;
    const answer = await correct({ kind: "apart", a: from, b: into });
    expect(answer.status).toBe(201);
    await joined();
    expect((await get("/actors")).total).toBe(5);
    expect(await get(`/actors/${from}`)).toMatchObject({
      corrections: [{ kind: "apart", reviewer: "Ann", names: [expect.anything(), expect.anything()] }],
    });
    const undo = () =>
      send(served.port, "/api/actors/corrections/undo", {
        reviewer: "Ann",
        decision: answer.json().decision.id,
      });
    expect((await undo()).status).toBe(201);
    await joined();
    expect((await get("/actors")).total).toBe(4);
    await undo();
    await joined();
    expect((await get("/actors")).total).toBe(5);
  });

  test("can be undone like any decision", async () => {
    await correct({ kind: "called", a: await idOf("delta guard"), name: "The Guard" });
    await joined();
    expect((await get("/actors?filter=guard")).items[0].name).toBe("The Guard");
    expect((await send(served.port, "/api/undo", { reviewer: "Ann" })).status).toBe(201);
    await joined();
    expect((await get("/actors?filter=guard")).items[0].name).toBe("Delta Guard");
  });

  test("is refused where it makes no sense", async () => {
    const a = await idOf("delta guard");
    expect((await correct({ kind: "same", a, b: a })).status).toBe(400);
    expect((await correct({ kind: "same", a, b: "a0nobody" })).status).toBe(404);
    expect((await correct({ kind: "called", a, name: "" })).status).toBe(400);
    expect((await correct({ kind: "worse", a, b: a })).status).toBe(400);
    expect(
      (await send(served.port, "/api/actors/corrections/undo", { reviewer: "Ann", decision: "x0" })).status,
    ).toBe(404);
  });
});
