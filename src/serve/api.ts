// The HTTP API: every route of routes/, its errors, and its own description in OpenAPI 3.1.

import { OpenAPIHono } from "@hono/zod-openapi";
import { StoreError } from "../keep/store.ts";
import { invalid, problem } from "./problem.ts";
import { type CaseRoutes, caseRoutes } from "./routes/case.ts";
import { documentRoutes } from "./routes/documents.ts";
import { searchRoutes } from "./routes/search.ts";

const info = {
  title: "Hearsay",
  version: "1",
  license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  description:
    "Who says what in the articles of one case, on whose word. Listens on this machine only and takes no request that another site starts. Errors are application/problem+json (RFC 9457).",
};

export function api(parts: CaseRoutes): OpenAPIHono {
  const app = new OpenAPIHono({
    // Without a hook the raw error of the validator would be the answer.
    defaultHook: (result, context) =>
      result.success ? undefined : problem(context, 400, invalid(result.error)),
  });
  app.use("*", async (context, next) => {
    await next();
    // What a case holds changes, and is nobody else's business: no cache keeps it.
    if (!context.res.headers.has("Cache-Control")) context.header("Cache-Control", "no-store");
  });

  caseRoutes(app, parts);
  documentRoutes(app, parts.store);
  searchRoutes(app, parts.store);

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
  app.onError((error, context) =>
    error instanceof StoreError
      ? problem(context, 503, `${error.message} ${error.todo}`)
      : problem(context, 500, `The server failed at ${context.req.path}: ${error.message}`),
  );
  return app;
}
