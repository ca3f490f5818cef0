// Routes about actors: who is in the case under which names, what articles tell of them, and what people said on who is who.

import { createRoute } from "@hono/zod-openapi";
import { correctActor, correctionsOf, undoCorrection } from "../../app/actors.ts";
import type { ActorFactQuery, KeptActorFact } from "../../keep/joins.ts";
import type { Sign } from "../../model/relation.ts";
import type { ActorAnswer, ActorSummary } from "../contract.ts";
import type { Api, Room } from "../parts.ts";
import { problem } from "../problem.ts";
import {
  actorAnswer,
  actorDocumentsAnswer,
  actorDocumentsQuery,
  actorPath,
  actorsAnswer,
  actorsQuery,
  correctionAnswer,
  correctionBody,
  correctionUndoBody,
  documentActorsAnswer,
  factsAnswer,
  factsQuery,
} from "../schemas/actor.ts";
import { documentPath, problemResponse } from "../schemas/shared.ts";

const json = <Schema>(schema: Schema) => ({ "application/json": { schema } });
const badRequest = problemResponse("The request is not valid.");
const noActor = problemResponse("The case has no such actor, or its articles were removed.");

const listActors = createRoute({
  method: "get",
  path: "/actors",
  summary: "Actors of the case, each under all its names",
  request: { query: actorsQuery },
  responses: { 200: { description: "A page of actors.", content: json(actorsAnswer) }, 400: badRequest },
});

const getActor = createRoute({
  method: "get",
  path: "/actors/{id}",
  summary: "An actor: its names and why they are one, its ties, what outlets call it. A merged id leads on",
  request: { params: actorPath },
  responses: {
    200: { description: "The actor.", content: json(actorAnswer) },
    400: badRequest,
    404: noActor,
  },
});

const getFacts = createRoute({
  method: "get",
  path: "/actors/{id}/facts",
  summary: "What articles tell of an actor, each with the words that carry it, by date",
  request: { params: actorPath, query: factsQuery },
  responses: { 200: { description: "A page of facts.", content: json(factsAnswer) }, 400: badRequest },
});

const getActorDocuments = createRoute({
  method: "get",
  path: "/actors/{id}/documents",
  summary: "The articles that name an actor, by date",
  request: { params: actorPath, query: actorDocumentsQuery },
  responses: {
    200: { description: "A page of articles.", content: json(actorDocumentsAnswer) },
    400: badRequest,
  },
});

const getActorsOfDocument = createRoute({
  method: "get",
  path: "/documents/{id}/actors",
  summary: "The actors of the case that a document names, by the ids that its own mentions carry",
  request: { params: documentPath },
  responses: {
    200: {
      description: "Those that it names most first; none while it is not joined yet.",
      content: json(documentActorsAnswer),
    },
    400: badRequest,
  },
});

const postCorrection = createRoute({
  method: "post",
  path: "/actors/corrections",
  summary: "Say that two names are one actor or are not, or what an actor is to be called",
  request: { body: { required: true, content: json(correctionBody) } },
  responses: {
    201: {
      description: "It is on the disk; the event `joined` tells when it shows.",
      content: json(correctionAnswer),
    },
    400: badRequest,
    404: problemResponse("The case has no such name."),
  },
});

const postCorrectionUndo = createRoute({
  method: "post",
  path: "/actors/corrections/undo",
  summary: "Take a correction back, or let one that was taken back count again",
  request: { body: { required: true, content: json(correctionUndoBody) } },
  responses: {
    201: { description: "It is on the disk.", content: json(correctionAnswer) },
    400: badRequest,
    404: problemResponse("There is no such correction."),
  },
});

/** Names, reasons and rows that one answer holds: beyond them nobody reads on, and no answer is over 1 MB. */
const MOST = 300;
/** Of one row of ties. */
const TELLERS = 5;
/** Actors of one document: more names than any article has. */
const MOST_IN_DOCUMENT = 2000;
/** Code units of a name that an answer shows. */
const NAME = 200;

export function actorRoutes(api: Api, { events, joining, parts }: Room): void {
  api.openapi(listActors, async (context) => {
    const { filter, type, descending, ...page } = context.req.valid("query");
    const { store } = context.var.open;
    const { items, total } = await store.actors.page({
      ...page,
      ...(filter === undefined ? {} : { filter }),
      ...(type === undefined ? {} : { type }),
      ...(descending === undefined ? {} : { descending: descending === "true" }),
    });
    let behind = 0;
    for (const joiner of parts.joiners) {
      const { came, went } = await store.joins.behind(joiner);
      behind = Math.max(behind, came.length + went.length);
    }
    return context.json({ items: items.map(shortened), total, behind, fault: joining.fault() }, 200);
  });

  api.openapi(getActor, async (context) => {
    const { id } = context.req.valid("param");
    const { store } = context.var.open;
    const actor = await store.actors.one(id);
    if (actor === null) return problem(context, 404, missing(id));
    const answer: ActorAnswer = {
      ...shortened(actor),
      names: actor.names.slice(0, MOST).map((one) => ({ ...one, name: cut(one.name) })),
      nodes: actor.nodes.slice(0, MOST).map((one) => ({ ...one, name: cut(one.name) })),
      merges: actor.merges.slice(0, MOST),
      tied: (await store.actors.ties(actor.id)).slice(0, MOST).map((tie) => ({
        ...tie,
        other: { ...tie.other, name: cut(tie.other.name) },
        tellers: tie.tellers.slice(0, TELLERS).map((one) => ({ ...one, name: cut(one.name) })),
      })),
      called: (await store.actors.labels(actor.id)).slice(0, MOST),
      corrections: (await correctionsOf(store, actor)).slice(0, MOST),
    };
    return context.json(answer, 200);
  });

  api.openapi(getFacts, async (context) => {
    const { id } = context.req.valid("param");
    const { kind, offset, limit, other, what, sign, outlet, out, negated, planned, own, year } =
      context.req.valid("query");
    const query: ActorFactQuery = {
      kind,
      offset,
      limit,
      ...(other === undefined ? {} : { other }),
      ...(what === undefined ? {} : { what }),
      ...(sign === undefined ? {} : { sign: Number(sign) as Sign }),
      ...(outlet === undefined ? {} : { outlet: outlet === "" ? null : outlet }),
      ...(out === undefined ? {} : { out: out === "true" }),
      ...(negated === undefined ? {} : { negated: negated === "true" }),
      ...(planned === undefined ? {} : { planned: planned === "true" }),
      ...(own === undefined ? {} : { own: own === "true" }),
      ...(year === undefined ? {} : { year }),
    };
    const { items, total } = await context.var.open.store.actors.facts(id, query);
    return context.json(
      {
        total,
        items: items.map((fact) => ({
          ...placed(fact),
          what: maybeCut(fact.what),
          pattern: maybeCut(fact.pattern),
          other: fact.other && { ...fact.other, name: cut(fact.other.name) },
          teller: fact.teller && { ...fact.teller, name: cut(fact.teller.name) },
        })),
      },
      200,
    );
  });

  api.openapi(getActorDocuments, async (context) => {
    const { id } = context.req.valid("param");
    const page = context.req.valid("query");
    const { items, total } = await context.var.open.store.actors.documents(id, page);
    return context.json({ total, items: items.map(placed) }, 200);
  });

  api.openapi(getActorsOfDocument, async (context) => {
    const { id } = context.req.valid("param");
    const actors = await context.var.open.store.actors.ofDocument(id);
    const items = actors.slice(0, MOST_IN_DOCUMENT).map((one) => ({ ...one, name: cut(one.name) }));
    return context.json({ items, total: actors.length }, 200);
  });

  api.openapi(postCorrection, async (context) => {
    const outcome = await correctActor(context.var.open.store, context.req.valid("json"));
    if ("wrong" in outcome) return problem(context, 400, outcome.wrong);
    if ("missing" in outcome) return problem(context, 404, missing(outcome.missing));
    const { decision } = outcome;
    events.tell({ type: "decision", documentId: decision.documentId, sequence: decision.sequence });
    return context.json({ decision }, 201);
  });

  api.openapi(postCorrectionUndo, async (context) => {
    const { reviewer, decision: id } = context.req.valid("json");
    const decision = await undoCorrection(context.var.open.store, reviewer, id);
    if (decision === null) return problem(context, 404, `The case has no correction ${id}.`);
    events.tell({ type: "decision", documentId: decision.documentId, sequence: decision.sequence });
    return context.json({ decision }, 201);
  });
}

const missing = (id: string): string =>
  `The case has no actor or name ${id}. Its articles may have been removed, or read anew.`;

const cut = (name: string): string => (name.length <= NAME ? name : `${name.slice(0, NAME).toWellFormed()}…`);

const maybeCut = (text: string | null): string | null => (text === null ? null : cut(text));

type Placed = Pick<KeptActorFact, "title" | "place" | "outlet">;
const placed = <Row extends Placed>(row: Row): Row => ({
  ...row,
  title: maybeCut(row.title),
  place: cut(row.place),
  outlet: maybeCut(row.outlet),
});

/** Names that a row of the list shows. */
const ROW_NAMES = 8;

const shortened = ({
  id,
  type,
  name,
  names,
  documents,
  mentions,
  says,
  about,
  ties,
  labels,
  first,
  last,
}: ActorSummary): ActorSummary => ({
  id,
  type,
  name: cut(name),
  names: names.slice(0, ROW_NAMES).map((one) => ({ ...one, name: cut(one.name) })),
  documents,
  mentions,
  says,
  about,
  ties,
  labels,
  first,
  last,
});
