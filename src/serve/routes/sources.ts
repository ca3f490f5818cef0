// Routes about what articles lean on: works that they cite, notes that lead nowhere, passages that they have in common.

import { createRoute } from "@hono/zod-openapi";
import { looseEnds, sideBySide, workDetail, workPage } from "../../app/sources.ts";
import type { Api, Room } from "../parts.ts";
import { problem } from "../problem.ts";
import { documentPath, problemResponse } from "../schemas/shared.ts";
import {
  looseAnswer,
  reusePairsAnswer,
  reusePairsQuery,
  sideBySideAnswer,
  sideBySideQuery,
  workAnswer,
  workPath,
  worksAnswer,
  worksQuery,
} from "../schemas/source.ts";
import { missing } from "./documents.ts";
import { behindBy, present } from "./joined.ts";

const json = <Schema>(schema: Schema) => ({ "application/json": { schema } });
const badRequest = problemResponse("The request is not valid.");
const noDocument = problemResponse("The case holds no such document, or it was removed.");

const listWorks = createRoute({
  method: "get",
  path: "/works",
  summary: "Works that articles cite, each once; cited by most articles first",
  request: { query: worksQuery },
  responses: { 200: { description: "A page of works.", content: json(worksAnswer) }, 400: badRequest },
});

const getWork = createRoute({
  method: "get",
  path: "/works/{id}",
  summary: "A work with every place that cites it, and why these are one work",
  request: { params: workPath },
  responses: {
    200: { description: "The work.", content: json(workAnswer) },
    400: badRequest,
    404: problemResponse("The case has no such work."),
  },
});

const getLoose = createRoute({
  method: "get",
  path: "/documents/{id}/loose-ends",
  summary: "Notes of an article that lead nowhere, with what may be meant, and entries that nothing uses",
  request: { params: documentPath },
  responses: {
    200: { description: "The loose ends.", content: json(looseAnswer) },
    400: badRequest,
    404: noDocument,
  },
});

const listReuse = createRoute({
  method: "get",
  path: "/reuse",
  summary: "Pairs of articles that share passages, those that share most first",
  request: { query: reusePairsQuery },
  responses: { 200: { description: "A page of pairs.", content: json(reusePairsAnswer) }, 400: badRequest },
});

const getSideBySide = createRoute({
  method: "get",
  path: "/reuse/side-by-side",
  summary: "The passages that two articles share, with their differences word by word",
  request: { query: sideBySideQuery },
  responses: {
    200: { description: "The passages.", content: json(sideBySideAnswer) },
    400: badRequest,
    404: noDocument,
  },
});

export function sourceRoutes(api: Api, { joining, parts }: Room): void {
  api.openapi(listWorks, async (context) => {
    const { store } = context.var.open;
    const page = await workPage(store, present(context.req.valid("query")));
    return context.json({ ...page, behind: await behindBy(store, parts), fault: joining.fault() }, 200);
  });

  api.openapi(getWork, async (context) => {
    const { id } = context.req.valid("param");
    const work = await workDetail(context.var.open.store, id);
    return work === null
      ? problem(context, 404, `The case has no work ${id}. Its articles may have been removed, or read anew.`)
      : context.json(work, 200);
  });

  api.openapi(getLoose, async (context) => {
    const { id } = context.req.valid("param");
    const ends = await looseEnds(context.var.open.store, id);
    return ends === null ? problem(context, 404, missing(id)) : context.json(ends, 200);
  });

  api.openapi(listReuse, async (context) => {
    const { store } = context.var.open;
    return context.json(await store.reuses.pairs(present(context.req.valid("query"))), 200);
  });

  api.openapi(getSideBySide, async (context) => {
    const { a, b } = context.req.valid("query");
    const both = await sideBySide(context.var.open.store, parts.languages[0]!, a, b);
    return both === null ? problem(context, 404, missing(`${a} or ${b}`)) : context.json(both, 200);
  });
}
