// Routes about documents: the list, one of them, what was found in it, and the bytes it came from.

import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Store } from "../../extend.ts";
import type { LayersAnswer } from "../contract.ts";
import { problem } from "../problem.ts";
import { documentAnswer, documentsAnswer, documentsQuery } from "../schemas/document.ts";
import { layersAnswer, layersQuery } from "../schemas/layers.ts";
import { documentPath, problemResponse, versionQuery } from "../schemas/shared.ts";

const badRequest = problemResponse("The request is not valid.");
const noDocument = problemResponse("The case holds no such document, or it was removed.");

const listDocuments = createRoute({
  method: "get",
  path: "/documents",
  summary: "Documents of the case",
  request: { query: documentsQuery },
  responses: {
    200: {
      description: "A page of documents.",
      content: { "application/json": { schema: documentsAnswer } },
    },
    400: badRequest,
  },
});

const getDocument = createRoute({
  method: "get",
  path: "/documents/{id}",
  summary: "A document with its text, its copies and its versions",
  request: { params: documentPath, query: versionQuery },
  responses: {
    200: { description: "The document.", content: { "application/json": { schema: documentAnswer } } },
    400: badRequest,
    404: noDocument,
  },
});

const getLayers = createRoute({
  method: "get",
  path: "/documents/{id}/layers",
  summary: "What was found in a document",
  request: { params: documentPath, query: layersQuery.extend(versionQuery.shape) },
  responses: {
    200: { description: "The layers.", content: { "application/json": { schema: layersAnswer } } },
    400: badRequest,
    404: noDocument,
  },
});

const getOriginal = createRoute({
  method: "get",
  path: "/documents/{id}/original",
  summary: "The bytes of the file that a document came from",
  request: { params: documentPath, query: versionQuery },
  responses: {
    200: {
      description: "The bytes, to be saved and not shown: a page may carry scripts.",
      content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } },
    },
    400: badRequest,
    404: noDocument,
  },
});

export function documentRoutes(api: OpenAPIHono, store: Store): void {
  const missing = (id: string, version: string | undefined): string =>
    `The case holds no document ${id}${version ? ` with a version ${version}` : ""}. It may have been removed.`;

  api.openapi(listDocuments, async (context) => {
    const { descending, ...query } = context.req.valid("query");
    return context.json(await store.documents({ ...query, descending: descending === "true" }), 200);
  });

  api.openapi(getDocument, async (context) => {
    const { id } = context.req.valid("param");
    const { version } = context.req.valid("query");
    const kept = await store.document(id, version);
    return kept ? context.json(kept, 200) : problem(context, 404, missing(id, version));
  });

  api.openapi(getLayers, async (context) => {
    const { id } = context.req.valid("param");
    const { names, version } = context.req.valid("query");
    const kept = await store.document(id, version);
    if (!kept) return problem(context, 404, missing(id, version));
    const versionId = kept.document.version.id;
    const answer: LayersAnswer = { versionId, layers: await store.layers(versionId, names) };
    return context.json(answer, 200);
  });

  api.openapi(getOriginal, async (context) => {
    const { id } = context.req.valid("param");
    const { version } = context.req.valid("query");
    const kept = await store.document(id, version);
    if (!kept) return problem(context, 404, missing(id, version));
    const { sha256 } = kept.document.version;
    const bytes = await store.original(sha256);
    if (!bytes) return problem(context, 404, `The original bytes of document ${id} are not kept any more.`);
    const place = kept.copies.find((copy) => copy.sha256 === sha256)?.place ?? id;
    return context.body(new Uint8Array(bytes), 200, {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": attachment(place),
      "Cache-Control": "no-store",
    });
  });
}

/**
 * A Content-Disposition that saves under the last part of `place` (RFC 6266, section 4.3): a plain ASCII name for old
 * programs and the true one, percent-encoded, for the rest.
 */
function attachment(place: string): string {
  const name = (place.split(/[\\/]/).findLast((part) => part !== "") ?? "original").toWellFormed();
  const plain = name.replace(/[^\w.-]+/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
