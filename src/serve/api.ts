// The HTTP API: every route of routes/, its errors, and its own description in OpenAPI 3.1.

import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { Overtaken, StoreError } from "../keep/store.ts";
import { compress } from "./compress.ts";
import type { OpenCase } from "./open-case.ts";
import type { Api, Room } from "./parts.ts";
import { invalid, problem } from "./problem.ts";
import { actorRoutes } from "./routes/actors.ts";
import { caseRoutes } from "./routes/case.ts";
import { caseSwapRoutes } from "./routes/cases.ts";
import { changeRoutes } from "./routes/changes.ts";
import { claimRoutes } from "./routes/claims.ts";
import { decisionRoutes } from "./routes/decisions.ts";
import { documentRoutes } from "./routes/documents.ts";
import { fileRoutes } from "./routes/files.ts";
import { loadedWordRoutes } from "./routes/loaded-words.ts";
import { pageRoutes } from "./routes/page.ts";
import { searchRoutes } from "./routes/search.ts";
import { sourceRoutes } from "./routes/sources.ts";

const info = {
  title: "Hearsay",
  version: "1",
  license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  description:
    "Who says what in the articles of one case, on whose word. Listens on this machine only and takes no request that another site starts. Writes are JSON, but for dropped files; each may carry X-Hearsay-Case, the percent-encoded name of the case that the window shows, and is refused where another one is open. Errors are application/problem+json (RFC 9457).",
};

/** Bytes of a write; the largest is the removal of 10,000 documents. Files are bounded by their own route. */
const LARGEST_BODY = 1_000_000;
/** A pasted text of 20 MB, as JSON. */
const LARGEST_PASTE = 50_000_000;

/** Requests that last as long as a page is open; they borrow no case, or none could ever be closed. */
const lasting = new Set(["/api/events", "/api/progress"]);

export function api(room: Room): OpenAPIHono<{ Variables: { open: OpenCase } }> {
  const app: Api = new OpenAPIHono({
    // Without a hook the raw error of the validator would be the answer.
    defaultHook: (result, context) =>
      result.success ? undefined : problem(context, 400, invalid(result.error)),
  });
  app.use("*", async (context, next) => {
    await next();
    // What a case holds changes, and is nobody else's business: no cache keeps it.
    if (!context.res.headers.has("Cache-Control")) context.header("Cache-Control", "no-store");
    context.header("X-Hearsay-Case", encodeURIComponent(room.desk.now().name));
  });
  app.use("*", compress());
  app.use("*", async (context, next) => {
    if (context.req.method === "GET" || context.req.method === "HEAD") return next();
    const shown = context.req.header("x-hearsay-case");
    const open = room.desk.now().name;
    if (shown === undefined || shown === encodeURIComponent(open)) return next();
    return problem(
      context,
      409,
      `This window shows case ${decoded(shown)}, and ${open} is open now. Reload.`,
    );
  });
  const limited = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: (context) =>
        problem(context, 413, `The request is larger than ${maxSize / 1e6} MB. Send less at once.`),
    });
  const ordinary = limited(LARGEST_BODY);
  const paste = limited(LARGEST_PASTE);
  app.use("*", (context, next) => {
    if (context.req.path !== "/api/files") return ordinary(context, next);
    return context.req.header("content-type")?.startsWith("application/json") ? paste(context, next) : next();
  });
  app.use("*", (context, next) =>
    lasting.has(context.req.path)
      ? next()
      : room.desk.borrow(async (open) => {
          context.set("open", open);
          await next();
        }),
  );

  caseRoutes(app, room);
  caseSwapRoutes(app, room);
  documentRoutes(app);
  decisionRoutes(app, room);
  changeRoutes(app, room);
  fileRoutes(app, room);
  pageRoutes(app, room);
  searchRoutes(app);
  actorRoutes(app, room);
  claimRoutes(app, room);
  sourceRoutes(app, room);
  loadedWordRoutes(app, room);

  app.get("/openapi.json", (context) =>
    context.json(
      app.getOpenAPI31Document(
        { openapi: "3.1.0", info, servers: [{ url: "/api" }] },
        { unionPreferredType: "oneOf" },
      ),
    ),
  );
  app.all("*", (context) =>
    problem(context, 404, `There is no ${context.req.path}; /api/openapi.json lists what there is.`),
  );
  app.onError((error, context) => {
    if (error instanceof StoreError) return problem(context, 503, `${error.message} ${error.todo}`);
    if (error instanceof Overtaken)
      return problem(context, 409, "Others are deciding on this article just now. Try again.");
    if (error instanceof HTTPException && error.status === 400)
      return problem(context, 400, "The body is not JSON. Send it as application/json.");
    return problem(context, 500, `The server failed at ${context.req.path}: ${error.message}`);
  });
  return app;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
      .replace(/\p{Cc}/gu, "")
      .slice(0, 100);
  } catch {
    return "another";
  }
}
