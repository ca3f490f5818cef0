// Routes that change documents: the user's word on their metadata, removing and bringing back.

import { createRoute } from "@hono/zod-openapi";
import { EDTF_FORMS, edtfDays } from "../../model/edtf.ts";
import type { Api, Room } from "../parts.ts";
import { problem } from "../problem.ts";
import { problemResponse } from "../schemas/shared.ts";
import { idsBody, removedAnswer, restoredAnswer, stateAnswer, stateBody } from "../schemas/writes.ts";

const json = <Schema>(schema: Schema) => ({ "application/json": { schema } });
const badRequest = problemResponse("The request is not valid.");

const patchDocuments = createRoute({
  method: "patch",
  path: "/documents",
  summary: "State a field of metadata for some documents, or take the user's word on it back",
  request: { body: { required: true, content: json(stateBody) } },
  responses: { 200: { description: "All are changed.", content: json(stateAnswer) }, 400: badRequest },
});

const postRemove = createRoute({
  method: "post",
  path: "/documents/remove",
  summary: "Take documents out of every list; restore brings them back",
  request: { body: { required: true, content: json(idsBody) } },
  responses: { 200: { description: "They are removed.", content: json(removedAnswer) }, 400: badRequest },
});

const postRestore = createRoute({
  method: "post",
  path: "/documents/restore",
  summary: "Bring removed documents back",
  request: { body: { required: true, content: json(idsBody) } },
  responses: { 200: { description: "They are back.", content: json(restoredAnswer) }, 400: badRequest },
});

export function changeRoutes(api: Api, { events }: Room): void {
  api.openapi(patchDocuments, async (context) => {
    const { reviewer, ids, field, value } = context.req.valid("json");
    if (field === "published" && value !== null && edtfDays(value) === null)
      return problem(
        context,
        400,
        `'${cut(value)}' is not a date that can be sorted. Write it like ${EDTF_FORMS}.`,
      );
    if (field === "language" && value !== null && !isLanguage(value))
      return problem(context, 400, `'${cut(value)}' is not a language tag. Write it like en, de-AT or uk.`);
    const at = new Date().toISOString();
    const stated = value === null ? null : { value, said: { by: "user", name: reviewer, at } as const };
    const changed = await context.var.open.store.stateAll(ids, field, stated, reviewer);
    if (changed > 0) events.tell({ type: "documents" });
    return context.json({ changed }, 200);
  });

  api.openapi(postRemove, async (context) => {
    const { reviewer, ids } = context.req.valid("json");
    const removed = await context.var.open.store.remove(ids, reviewer);
    if (removed > 0) events.tell({ type: "documents" });
    return context.json({ removed }, 200);
  });

  api.openapi(postRestore, async (context) => {
    const { reviewer, ids } = context.req.valid("json");
    const restored = await context.var.open.store.restore(ids, reviewer);
    if (restored > 0) events.tell({ type: "documents" });
    return context.json({ restored }, 200);
  });
}

const cut = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
