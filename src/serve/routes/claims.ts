// Routes about claims: which are told, by whom, on how many origins each may rest; and people's word on what says the same.

import { createRoute } from "@hono/zod-openapi";
import { undoCorrection } from "../../app/actors.ts";
import { claimDetail, claimPage, claimsOfDocument, claimTests, correctClaim } from "../../app/claims.ts";
import type { Api, Room } from "../parts.ts";
import { problem } from "../problem.ts";
import { correctionAnswer, correctionUndoBody } from "../schemas/actor.ts";
import {
  claimAnswer,
  claimCorrectionBody,
  claimPath,
  claimsAnswer,
  claimsQuery,
  documentClaimsAnswer,
  testsAnswer,
  testsQuery,
} from "../schemas/claim.ts";
import { documentPath, problemResponse } from "../schemas/shared.ts";
import { behindBy, present } from "./joined.ts";

const json = <Schema>(schema: Schema) => ({ "application/json": { schema } });
const badRequest = problemResponse("The request is not valid.");
const noClaim = problemResponse("The case has no such claim, or its articles were removed.");

const listClaims = createRoute({
  method: "get",
  path: "/claims",
  summary: "What is told in several articles, or is contradicted; told by most articles first",
  request: { query: claimsQuery },
  responses: { 200: { description: "A page of claims.", content: json(claimsAnswer) }, 400: badRequest },
});

const getClaim = createRoute({
  method: "get",
  path: "/claims/{id}",
  summary: "A claim: its tellings, why they are one, on how many origins it may rest and why",
  request: { params: claimPath },
  responses: {
    200: { description: "The claim.", content: json(claimAnswer) },
    400: badRequest,
    404: noClaim,
  },
});

const getOfDocument = createRoute({
  method: "get",
  path: "/documents/{id}/claims",
  summary:
    "Which attributions and assertions of an article tell a claim, and in how many articles it is told",
  request: { params: documentPath },
  responses: {
    200: { description: "The items.", content: json(documentClaimsAnswer) },
    400: badRequest,
  },
});

const getTests = createRoute({
  method: "get",
  path: "/claims/{id}/tests",
  summary: "What each test of dependence came to between two of its articles",
  request: { params: claimPath, query: testsQuery },
  responses: {
    200: { description: "The tests.", content: json(testsAnswer) },
    400: badRequest,
    404: noClaim,
  },
});

const postCorrection = createRoute({
  method: "post",
  path: "/claims/corrections",
  summary: "Say that two tellings say the same, or that they don't",
  request: { body: { required: true, content: json(claimCorrectionBody) } },
  responses: {
    201: {
      description: "It is on the disk; the event `joined` tells when it shows.",
      content: json(correctionAnswer),
    },
    400: badRequest,
    404: problemResponse("The case has no such telling."),
  },
});

const postUndo = createRoute({
  method: "post",
  path: "/claims/corrections/undo",
  summary: "Take such a word back, or let one that was taken back count again",
  request: { body: { required: true, content: json(correctionUndoBody) } },
  responses: {
    201: { description: "It is on the disk.", content: json(correctionAnswer) },
    400: badRequest,
    404: problemResponse("There is no such correction."),
  },
});

const missing = (id: string): string =>
  `The case has no claim or telling ${id}. Its articles may have been removed, or read anew.`;

export function claimRoutes(api: Api, { events, joining, parts }: Room): void {
  api.openapi(listClaims, async (context) => {
    const { store } = context.var.open;
    const page = await claimPage(store, present(context.req.valid("query")));
    return context.json({ ...page, behind: await behindBy(store, parts), fault: joining.fault() }, 200);
  });

  api.openapi(getClaim, async (context) => {
    const { id } = context.req.valid("param");
    const claim = await claimDetail(context.var.open.store, id);
    return claim === null ? problem(context, 404, missing(id)) : context.json(claim, 200);
  });

  api.openapi(getOfDocument, async (context) => {
    const { id } = context.req.valid("param");
    return context.json({ items: await claimsOfDocument(context.var.open.store, id) }, 200);
  });

  api.openapi(getTests, async (context) => {
    const { id } = context.req.valid("param");
    const { a, b } = context.req.valid("query");
    const tests = await claimTests(context.var.open.store, parts.languages[0]!, id, a, b);
    return tests === null ? problem(context, 404, missing(id)) : context.json({ tests }, 200);
  });

  api.openapi(postCorrection, async (context) => {
    const outcome = await correctClaim(context.var.open.store, context.req.valid("json"));
    if ("wrong" in outcome) return problem(context, 400, outcome.wrong);
    if ("missing" in outcome) return problem(context, 404, missing(outcome.missing));
    const { decision } = outcome;
    events.tell({ type: "decision", documentId: decision.documentId, sequence: decision.sequence });
    return context.json({ decision }, 201);
  });

  api.openapi(postUndo, async (context) => {
    const { reviewer, decision: id } = context.req.valid("json");
    const decision = await undoCorrection(context.var.open.store, reviewer, id, "claims");
    if (decision === null) return problem(context, 404, `The case has no correction ${id}.`);
    events.tell({ type: "decision", documentId: decision.documentId, sequence: decision.sequence });
    return context.json({ decision }, 201);
  });
}
