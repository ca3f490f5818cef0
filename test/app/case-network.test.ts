// The network that a case's articles tell, and what each format may say of it: the export gate holds for all of them.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CaseNetworkOptions, caseNetwork } from "../../src/app/case-network.ts";
import { decide } from "../../src/app/decide.ts";
import { exportAs } from "../../src/app/export-as.ts";
import { exportFormats } from "../../src/app/export-formats.ts";
import { actorsJoiner } from "../../src/app/joining/actors.ts";
import { catchUp } from "../../src/app/joining/catch-up.ts";
import { claimsJoiner } from "../../src/app/joining/claims.ts";
import { type PassOptions, passCase } from "../../src/app/pass-case.ts";
import { openSqliteCase } from "../../src/keep/sqlite/open.ts";
import type { Store } from "../../src/keep/store.ts";
import { english } from "../../src/lang/en/index.ts";
import { courier, herald, review, type Told, toldDocument } from "../told-case.ts";

const bulletin: Told = {
  place: "/bulletin.txt",
  outlet: "Bulletin",
  published: "2019",
  text: "Tam Reddish met the Delta Guard, and the Delta Guard fights Tam Reddish.",
  names: [
    ["Tam Reddish", "Person"],
    ["Delta Guard", "Organisation"],
  ],
  ties: [
    { from: "Tam Reddish", to: "Delta Guard", type: "meets", sign: 0 },
    { from: "Delta Guard", to: "Tam Reddish", type: "fights", sign: -1 },
  ],
};

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-network-"));
  store = await openSqliteCase(folder, { create: true });
  for (const one of [courier, review, herald, bulletin]) await store.add(toldDocument(one));
  await catchUp(store, { joiners: [actorsJoiner, claimsJoiner], languages: [english] });
  const { documentId } = (await store.search("cult")).items[0]!;
  const kept = (await store.document(documentId))!;
  const { relations } = await store.layers(kept.document.version.id, ["relations"]);
  await decide(store, {
    documentId,
    versionId: kept.document.version.id,
    reviewer: "me",
    act: "accept",
    layer: "relations",
    item: relations[0]!.id,
    roles: {},
    facts: {},
    text: null,
    seen: 0,
    evenSo: true,
  });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const all: PassOptions = { reviewed: false, text: true, withhold: [] };
const networkOf = async (options: CaseNetworkOptions = {}, gate: Partial<PassOptions> = {}) =>
  caseNetwork((await passCase(store, { ...all, ...gate })).articles(), options);
const lines = async (
  options?: CaseNetworkOptions,
  gate?: Partial<PassOptions>,
): Promise<readonly string[]> => {
  const { network } = await networkOf(options, gate);
  const label = new Map(network.nodes.map((one) => [one.id, one.label]));
  return network.edges.map(
    ({ source, type, target, weight, first, last }) =>
      `${label.get(source)} ${type} ${label.get(target)} ${weight} ${first}..${last}`,
  );
};

describe("the network of a case", () => {
  test("joins tellings of one tie by actors of the case, whatever names the articles use", async () => {
    expect(await lines()).toEqual([
      "Delta Guard fights Tam Reddish 2 2018-03-07..2019",
      "Delta Guard meets Tam Reddish 1 2019..2019",
      "Delta Guard supports Tam Reddish 1 2018-03-05..2018-03-05",
    ]);
  });

  test("says of each telling on whose word it is, where, and whether a person has looked at it", async () => {
    const { network } = await networkOf();
    expect(network.edges[2]!.evidence).toMatchObject([
      {
        outlet: "Courier",
        teller: "Ishel Madroun",
        tellers: ["Courier", "Ishel Madroun"],
        quote: "Delta Guard backs Tam Reddish",
        span: { start: 23, end: 52 },
        review: "accepted",
      },
    ]);
    expect(network.edges[0]!.evidence[0]).toMatchObject({ teller: "Review", review: "not reviewed" });
  });

  test("can be what one teller tells, by any name of the actor's that the case shows, or one outlet", async () => {
    expect(await lines({ teller: "ishel madroun" })).toEqual([
      "Delta Guard supports Tam Reddish 1 2018-03-05..2018-03-05",
    ]);
    // The Courier prints what Madroun says, and doesn't say it.
    expect(await lines({ teller: "Courier" })).toEqual([]);
    expect(await lines({ teller: "Review" })).toEqual([
      "Delta Guard fights Tam Reddish 1 2018-03-07..2018-03-07",
    ]);
    expect(await lines({ outlet: "Courier" })).toHaveLength(1);
  });

  test("can be that of a time, and counts the articles without a date", async () => {
    expect(await lines({ since: "2018-03-06", until: "2018" })).toEqual([
      "Delta Guard fights Tam Reddish 1 2018-03-07..2018-03-07",
    ]);
    expect((await networkOf({ since: "2018" })).undated).toBe(1);
  });

  test("with only what was reviewed, keeps what a person accepted", async () => {
    expect(await lines({}, { reviewed: true })).toEqual([
      "Delta Guard supports Tam Reddish 1 2018-03-05..2018-03-05",
    ]);
  });
});

describe.each(exportFormats.map((format) => [format.name, format] as const))("%s", (_, format) => {
  const pieces = async (gate: Partial<PassOptions> = {}): Promise<string> => {
    const { pieces } = await exportAs(store, format, { ...all, ...gate });
    let text = "";
    for await (const piece of pieces)
      text += typeof piece === "string" ? piece : Buffer.from(piece).toString("latin1");
    return text;
  };

  test("names nobody who is withheld, by name or by an id made of the name", async () => {
    const { items } = await store.actors.page();
    const ids = items.filter(({ name }) => name === "Tam Reddish").map(({ id }) => id);
    const text = await pieces({ withhold: ["Tam Reddish"] });
    expect(text).not.toMatch(/Reddish/i);
    for (const id of ids) expect(text).not.toContain(id);
  });

  test("without text holds no quotation of more than 80 characters, and no text", async () => {
    expect(await pieces({ text: false })).not.toContain("Madroun left. The Guard");
  });

  test("is the same every time", async () => {
    expect(await pieces()).toBe(await pieces());
  });

  test("writes nothing where a name to withhold is unknown", async () => {
    const made = await exportAs(store, format, { ...all, withhold: ["Nobody Atall"] });
    expect(made.unknown).toEqual(["Nobody Atall"]);
    for await (const _ of made.pieces) throw new Error("A piece.");
  });
});
