// The route that searches the text of all documents.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Store } from "../../extend.ts";
import { searchAnswer, searchQuery } from "../schemas/document.ts";
import { problemResponse } from "../schemas/shared.ts";

const search = createRoute({
  method: "get",
  path: "/search",
  summary: "Full-text search",
  request: { query: searchQuery },
  responses: {
    200: { description: "Hits, best first.", content: { "application/json": { schema: searchAnswer } } },
    400: problemResponse("The request is not valid."),
  },
});

export function searchRoutes(api: OpenAPIHono, store: Store): void {
  api.openapi(search, async (context) => {
    const { q, ...page } = context.req.valid("query");
    return context.json(await store.search(q, page), 200);
  });
}
