// Where something was said, and that its source hedges, through people's decisions: both are found, and neither is lost
// nor laid down by a decision.

import { afterEach, beforeEach, expect, test } from "vitest";
import { type ServedCase, serveCase } from "../served-case.ts";
import { ferry } from "../web/ferry.ts";
import { ask, type Json, send } from "./ask.ts";

let served: ServedCase;
beforeEach(async () => {
  served = await serveCase([ferry]);
});
afterEach(() => served.close());

const layers = async (): Promise<Json> =>
  (await ask(served.port, `/api/documents/${served.ids[0]}/layers?names=attributions`)).json();
const withVenue = async (): Promise<Json> =>
  (await layers()).layers.attributions.find(({ venue }: Json) => venue !== undefined);
const decide = async (act: string, value?: Json): Promise<Json> => {
  const { versionId, sequence } = await layers();
  const item = await withVenue();
  const body = {
    reviewer: "Ann",
    act,
    layer: "attributions",
    item: item.id,
    value,
    versionId,
    seen: sequence,
  };
  const answer = await send(served.port, `/api/documents/${served.ids[0]}/decisions`, body);
  expect(answer.status, answer.text).toBe(201);
  return answer.json();
};

test("an answer tells both", async () => {
  const { venue, hedgedBySource } = await withVenue();
  const { text } = served.documents[0]!.document;
  expect(venue.map(({ start, end }: Json) => text.slice(start, end))).toEqual(["Radio Vell"]);
  expect(hedgedBySource).toBe(true);
});

test("they outlive a correction of other words", async () => {
  const { source, cue, content, venue } = await withVenue();
  const shorter = [{ start: content[0].start + "that ".length, end: content[0].end }];
  const { item } = await decide("correct", { source, cue, content: shorter });
  expect(item).toMatchObject({ by: "person", venue, hedgedBySource: true, content: shorter });
});

test.each(["accept", "correct"])("to %s writes no places of one version into the decision", async (act) => {
  const { source, cue, content } = await withVenue();
  const { decision } = await decide(act, act === "correct" ? { source, cue, content } : undefined);
  expect(decision.value).not.toHaveProperty("venue");
});
