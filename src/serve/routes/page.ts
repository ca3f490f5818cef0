// The route that shows a document's original page beside its text: without scripts, styles, pictures from elsewhere or
// ways out, in a frame of its own that may do nothing.

import { createRoute, z } from "@hono/zod-openapi";
import { originalPage } from "../../app/original-page.ts";
import type { Api, Room } from "../parts.ts";
import { problem } from "../problem.ts";
import { documentPath, problemResponse, versionQuery } from "../schemas/shared.ts";
import { missing } from "./documents.ts";

const getPage = createRoute({
  method: "get",
  path: "/documents/{id}/page",
  summary: "The page that a document came from, made harmless, to be shown in a sandboxed frame",
  request: { params: documentPath, query: versionQuery },
  responses: {
    200: {
      description: "Plain elements and words: no script, no style sheet of its own, no address, no form.",
      content: { "text/html": { schema: z.string() } },
    },
    404: problemResponse("No such document, or its format has no look."),
    413: problemResponse("The page is too large, or takes too long, to be shown."),
  },
});

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox";

export function pageRoutes(api: Api, { parts }: Room): void {
  api.openapi(getPage, async (context) => {
    const { id } = context.req.valid("param");
    const { version } = context.req.valid("query");
    const { store } = context.var.open;
    const kept = await store.document(id, version);
    if (!kept) return problem(context, 404, missing(id, version));
    const page = await originalPage(store, kept, parts);
    if ("none" in page) return problem(context, 404, page.none);
    if ("refused" in page) return problem(context, 413, page.refused);
    return context.html(page.html, 200, {
      "Content-Security-Policy": policy,
      "X-Frame-Options": "SAMEORIGIN",
    });
  });
}
