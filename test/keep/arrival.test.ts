import { expect, test } from "vitest";
import { isRead, type Occupant, planArrival } from "../../src/keep/arrival.ts";
import { documentId, versionId } from "../../src/model/document.ts";

const arrival = { place: "/a", locator: null, sha256: "new", reader: "txt/2" };
const occupant: Occupant = { documentId: "dOld", sha256: "old", newest: true, elsewhere: false };
const holder = (reader = "txt/2", newest = true) => ({
  documentId: "dHeld",
  readings: [{ versionId: "vHeld", reader }],
  newest,
});
const own = versionId("new", null, "txt/2");

test("unknown bytes at an unknown place are a new document", () => {
  expect(planArrival(arrival, null, null)).toEqual({
    outcome: "new",
    documentId: documentId("new", null),
    versionId: own,
    storesVersion: true,
    becomesNewest: true,
  });
});

test("unknown bytes move the document of their place on, unless it stands elsewhere too or has moved already", () => {
  expect(planArrival(arrival, null, occupant)).toMatchObject({ outcome: "version", documentId: "dOld" });
  for (const but of [{ elsewhere: true }, { newest: false }])
    expect(planArrival(arrival, null, { ...occupant, ...but })).toMatchObject({
      outcome: "new",
      documentId: documentId("new", null),
    });
});

test("known bytes are a copy wherever they were not before", () => {
  for (const at of [null, occupant])
    expect(planArrival(arrival, holder(), at)).toEqual({
      outcome: "copy",
      documentId: "dHeld",
      versionId: "vHeld",
      storesVersion: false,
      becomesNewest: false,
    });
});

test("a better reader of old bytes gives a version that is not the newest", () => {
  expect(planArrival(arrival, holder("txt/1", false), null)).toMatchObject({
    outcome: "version",
    versionId: own,
    storesVersion: true,
    becomesNewest: false,
  });
  expect(planArrival(arrival, holder("txt/1", true), null)).toMatchObject({ becomesNewest: true });
});

test("a reading counts for its own reader and for older ones of that name", () => {
  expect(isRead([{ reader: "txt/10" }], "txt/9")).toBe(true);
  expect(isRead([{ reader: "txt/9" }], "txt/10")).toBe(false);
  expect(isRead([{ reader: "txt/9" }], "html/1")).toBe(false);
  expect(isRead([{ reader: "odd" }], "odd")).toBe(true);
  expect(isRead([{ reader: "odd" }], "even")).toBe(false);
});
