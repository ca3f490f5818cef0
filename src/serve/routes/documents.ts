// Routes about documents: the list, one of them, what was found in it, and the bytes it came from.

import { createRoute, z } from "@hono/zod-openapi";
import { laidLayers } from "../../app/laid-layers.ts";
import type { DocumentSummary, LayersAnswer } from "../contract.ts";
import type { Api } from "../parts.ts";
import { problem } from "../problem.ts";
import { documentAnswer, documentsAnswer, documentsQuery } from "../schemas/document.ts";
import { layersAnswer, layersQuery } from "../schemas/layers.ts";
import { documentPath, problemResponse, sliceQuery, versionQuery } from "../schemas/shared.ts";
import { documentSlice, itemSlice } from "../slice.ts";

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
  summary: "A document with its text, its copies and its versions; a long text in slices",
  request: { params: documentPath, query: versionQuery.extend(sliceQuery) },
  responses: {
    200: { description: "The document.", content: { "application/json": { schema: documentAnswer } } },
    400: badRequest,
    404: noDocument,
  },
});

const getLayers = createRoute({
  method: "get",
  path: "/documents/{id}/layers",
  summary: "What was found in a document, as reviewers left it; a long document in slices",
  request: { params: documentPath, query: layersQuery.extend({ ...versionQuery.shape, ...sliceQuery }) },
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

/** Decisions adrift that an answer holds. */
const MOST_ADRIFT = 200;

export const missing = (id: string, version?: string): string =>
  `The case holds no document ${id}${version ? ` with a version ${version}` : ""}. It may have been removed.`;

export function documentRoutes(api: Api): void {
  api.openapi(listDocuments, async (context) => {
    const { descending, removed, ...query } = context.req.valid("query");
    const { store } = context.var.open;
    const { items, total } = await store.documents({
      ...query,
      descending: descending === "true",
      removed: removed === "true",
    });
    return context.json({ items: items.map(shortened), total }, 200);
  });

  api.openapi(getDocument, async (context) => {
    const { id } = context.req.valid("param");
    const { version, from, to } = context.req.valid("query");
    const kept = await context.var.open.store.document(id, version);
    return kept
      ? context.json(documentSlice(kept, from, to), 200)
      : problem(context, 404, missing(id, version));
  });

  api.openapi(getLayers, async (context) => {
    const { id } = context.req.valid("param");
    const { names, version, from, to } = context.req.valid("query");
    const { store } = context.var.open;
    const kept = await store.document(id, version);
    if (!kept) return problem(context, 404, missing(id, version));
    const { document } = kept;
    const laid = await laidLayers(store, document, names);
    const answer: LayersAnswer = {
      versionId: document.version.id,
      ...itemSlice(laid.layers, laid.review, document.text.length, from, to),
      adrift: from === 0 ? laid.adrift.slice(-MOST_ADRIFT).reverse() : [],
      sequence: laid.sequence,
    };
    return context.json(answer, 200);
  });

  api.openapi(getOriginal, async (context) => {
    const { id } = context.req.valid("param");
    const { version } = context.req.valid("query");
    const { store } = context.var.open;
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

/** Code units of a row's texts; 500 rows of them fit in a megabyte. The document's own answer has them whole. */
const ROW = { title: 200, other: 100, place: 200 };

const cut = (value: string | null, length: number): string | null =>
  value === null || value.length <= length ? value : `${value.slice(0, length).toWellFormed()}…`;

const shortened = (row: DocumentSummary): DocumentSummary => ({
  ...row,
  title: cut(row.title, ROW.title),
  byline: cut(row.byline, ROW.other),
  outlet: cut(row.outlet, ROW.other),
  // The end of a path tells more than its beginning.
  place: row.place.length <= ROW.place ? row.place : `…${row.place.slice(-ROW.place).toWellFormed()}`,
});

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
