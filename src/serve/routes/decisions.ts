// Routes of reviewing: decisions on items, undoing and redoing them, and the log of all that was ever done.

import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import { type DecisionWish, decide } from "../../app/decide.ts";
import {
  type DecidedLayer,
  type Item,
  itemFrom,
  mainRole,
  type Roles,
  roleNames,
} from "../../app/item-roles.ts";
import { loggedPage } from "../../app/log.ts";
import { BY_PERSON } from "../../app/review.ts";
import { undo } from "../../app/undo.ts";
import type { Decision } from "../../model/decision.ts";
import type { Span } from "../../model/span.ts";
import type { DecisionAnswer, DecisionBody, UndoAnswer } from "../contract.ts";
import type { Api, Room } from "../parts.ts";
import { invalid, problem } from "../problem.ts";
import {
  conflictAnswer,
  decisionAnswer,
  decisionBody,
  logAnswer,
  logQuery,
  undoAnswer,
  undoBody,
} from "../schemas/decision.ts";
import { itemSchemas } from "../schemas/layers.ts";
import { documentPath, problemResponse } from "../schemas/shared.ts";
import { missing } from "./documents.ts";

const json = <Schema>(schema: Schema) => ({ "application/json": { schema } });
const badRequest = problemResponse("The request is not valid.");

const postDecision = createRoute({
  method: "post",
  path: "/documents/{id}/decisions",
  summary: "Accept, correct, reject, add or note an item",
  request: { params: documentPath, body: { required: true, content: json(decisionBody) } },
  responses: {
    201: { description: "It is on the disk.", content: json(decisionAnswer) },
    400: badRequest,
    404: problemResponse("The case holds no such document, or the document no such item."),
    409: {
      description: "Somebody decided on the item after `seen`, or another case is open.",
      content: { "application/problem+json": { schema: conflictAnswer } },
    },
  },
});

const undoRoute = <Path extends string>(path: Path, summary: string) =>
  createRoute({
    method: "post",
    path,
    summary,
    request: { body: { required: true, content: json(undoBody) } },
    responses: {
      201: { description: "It is on the disk.", content: json(undoAnswer) },
      400: badRequest,
      404: problemResponse("There is nothing to take back."),
    },
  });
const postUndo = undoRoute("/undo", "Take back the reviewer's newest decision that stands");
const postRedo = undoRoute("/redo", "Let what the reviewer undid last stand again");

const getLog = createRoute({
  method: "get",
  path: "/log",
  summary: "All that was ever done to the case, in a chain of hashes",
  request: { query: logQuery },
  responses: { 200: { description: "A page of the log.", content: json(logAnswer) }, 400: badRequest },
});

export function decisionRoutes(api: Api, { events }: Room): void {
  api.openapi(postDecision, async (context) => {
    const { id } = context.req.valid("param");
    const body = context.req.valid("json");
    const wish = wishOf(id, body);
    if (typeof wish === "string") return problem(context, 400, wish);
    const outcome = await decide(context.var.open.store, wish);
    if ("wrong" in outcome) return problem(context, 400, outcome.wrong);
    if ("overtakenBy" in outcome) return conflict(context, outcome.overtakenBy);
    if ("missing" in outcome)
      return problem(
        context,
        404,
        outcome.missing === "document"
          ? missing(id, body.versionId)
          : `Document ${id} has no item ${body.item} any more: it was found anew, or undone. Load the page again.`,
      );
    const { decision, itemId, review, item } = outcome.decided;
    events.tell({ type: "decision", documentId: id, sequence: decision.sequence });
    const answer = {
      decision,
      itemId,
      review,
      item: item as DecisionAnswer["item"],
      sequence: decision.sequence,
    };
    return context.json(answer as DecisionAnswer & { readonly item: Item | null }, 201);
  });

  for (const [route, way] of [
    [postUndo, "undo"],
    [postRedo, "redo"],
  ] as const)
    api.openapi(route, async (context) => {
      const { reviewer, documentId } = context.req.valid("json");
      const undone = await undo(context.var.open.store, way, reviewer, documentId);
      if (undone === null) return problem(context, 404, `There is nothing to ${way}.`);
      const { decision, about, itemId } = undone;
      events.tell({ type: "decision", documentId: decision.documentId, sequence: decision.sequence });
      const answer: UndoAnswer = {
        decision,
        undone: undone.undone,
        about,
        documentId: decision.documentId,
        itemId,
        sequence: decision.sequence,
      };
      return context.json(answer, 201);
    });

  api.openapi(getLog, async (context) => {
    const { newest, ...page } = context.req.valid("query");
    return context.json(
      await loggedPage(context.var.open.store, { ...page, newest: newest === "true" }),
      200,
    );
  });
}

/** What the body asks for, or what is wrong with it, in a sentence. */
function wishOf(documentId: string, body: DecisionBody): DecisionWish | string {
  const { act, layer, item, value, note, versionId, reviewer, seen, evenSo = false } = body;
  if (act !== "add" && item === undefined) return "'item' is missing: the id of the item to decide on.";
  if (act === "note" && note === undefined) return "'note' is missing: { text } is expected.";
  const makes = act === "correct" || act === "add";
  if (makes && value === undefined) return "'value' is missing: the item as it should be.";
  const wish = {
    documentId,
    versionId,
    reviewer,
    act,
    layer,
    item: item ?? null,
    seen,
    evenSo,
    text: note?.text ?? null,
  };
  if (!makes) return { ...wish, roles: {}, facts: {} };
  const parted = partsOf(layer, value!);
  return typeof parted === "string" ? parted : { ...wish, ...parted };
}

/** The words by role and the facts of a value, checked as the item that they would make. */
function partsOf(
  layer: DecidedLayer,
  value: object,
): { readonly roles: Roles; readonly facts: Readonly<Record<string, unknown>> } | string {
  const given: Record<string, unknown> = { ...value };
  if ("spans" in given) {
    given[mainRole[layer]] = given.spans;
    delete given.spans;
  }
  const roles: Record<string, readonly Span[]> = {};
  const facts: Record<string, unknown> = {};
  const names = new Set(roleNames(layer));
  for (const [field, of] of Object.entries(given)) {
    if (!names.has(field)) facts[field] = of;
    else if (of !== null && of !== undefined) roles[field] = (Array.isArray(of) ? of : [of]) as Span[];
  }
  const fields = new Set(Object.keys(itemSchemas[layer].shape));
  const odd = Object.keys(facts).find((field) => !fields.has(field) || field in BY_PERSON || field === "id");
  if (odd !== undefined) return `'value.${odd}' is not known: ${layer} have no such field to set.`;
  const made = itemSchemas[layer].safeParse(itemFrom(layer, { id: "x0", ...BY_PERSON }, roles, facts));
  return made.success ? { roles, facts } : `In 'value': ${invalid(made.error)}`;
}

const acts: Readonly<Record<Decision["act"], string>> = {
  accept: "accepted this item",
  correct: "corrected this item",
  reject: "rejected this item",
  add: "added this item",
  note: "noted something on this item",
  undo: "undid a decision on this item",
};

function conflict(context: Context, { reviewer, at, act, sequence }: Decision) {
  const detail = `${reviewer} ${acts[act]} after this window last looked. Look at it again, or save yours as well.`;
  return problem(context, 409, detail, { by: reviewer, at, act, sequence });
}
