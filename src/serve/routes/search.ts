// The route that searches the text of all documents, and what was found in them.

import { createRoute } from "@hono/zod-openapi";
import type { SearchHit } from "../../keep/store.ts";
import type { Api } from "../parts.ts";
import { searchAnswer, searchQuery } from "../schemas/document.ts";
import { problemResponse } from "../schemas/shared.ts";

const search = createRoute({
  method: "get",
  path: "/search",
  summary: "Full-text search, by speaker, outlet, date and layer too",
  request: { query: searchQuery },
  responses: {
    200: { description: "Hits, best first.", content: { "application/json": { schema: searchAnswer } } },
    400: problemResponse("The request is not valid."),
  },
});

export function searchRoutes(api: Api): void {
  api.openapi(search, async (context) => {
    const { q, ...page } = context.req.valid("query");
    const { items, total } = await context.var.open.store.search(q, present(page));
    return context.json({ items: items.map(shortened), total }, 200);
  });
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without the parameters that were not given. */
const present = <T extends object>(page: T): Present<T> =>
  Object.fromEntries(
    Object.entries(page).filter(([, value]) => value !== undefined && value !== ""),
  ) as Present<T>;

/** Code units that a hit shows: a "word" may be megabytes long. */
const TITLE = 300;
const SNIPPET = 1_000;

function shortened(hit: SearchHit): SearchHit {
  const { snippet, matches } = hit;
  const short = (words: string | null): string | null =>
    words === null || words.length <= TITLE ? words : `${words.slice(0, TITLE).toWellFormed()}…`;
  const about = { title: short(hit.title), byline: short(hit.byline), outlet: short(hit.outlet) };
  if (snippet.length <= SNIPPET) return { ...hit, ...about };
  return {
    ...hit,
    ...about,
    snippet: `${snippet.slice(0, SNIPPET).toWellFormed()}…`,
    matches: matches
      .filter(({ start }) => start < SNIPPET)
      .map(({ start, end }) => ({ start, end: Math.min(end, SNIPPET) })),
  };
}
