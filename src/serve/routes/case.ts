// Routes about the case at large: what it holds, and how far its reading has come.

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import type { Store } from "../../extend.ts";
import type { Accuracy, CaseAnswer, Progress } from "../contract.ts";
import type { ProgressSource } from "../progress-feed.ts";
import { caseAnswer, progressAnswer } from "../schemas/case.ts";

export interface CaseRoutes {
  readonly store: Store;
  readonly caseName: string;
  readonly accuracy: Accuracy | null;
  readonly progress: ProgressSource;
}

/** Between two messages, so that a fast reading does not drown the page: four a second look continuous in a bar. */
const MESSAGE_EVERY_MS = 250;

const getCase = createRoute({
  method: "get",
  path: "/case",
  summary: "The case: its name, its counts, and how often its finder errs",
  responses: {
    200: { description: "The case.", content: { "application/json": { schema: caseAnswer } } },
  },
});

const getProgress = createRoute({
  method: "get",
  path: "/progress",
  summary: "How far the reading of files has come, as server-sent events",
  description:
    "Sends an event 'progress' with the state as JSON at once and whenever it changes, and ends when nothing is being read.",
  responses: {
    200: { description: "Events.", content: { "text/event-stream": { schema: progressAnswer } } },
  },
});

export function caseRoutes(api: OpenAPIHono, { store, caseName, accuracy, progress }: CaseRoutes): void {
  api.openapi(getCase, async (context) => {
    const answer: CaseAnswer = { name: caseName, counts: await store.counts(), accuracy };
    return context.json(answer, 200);
  });

  api.openapi(getProgress, (context) =>
    streamSSE(context, async (stream) => {
      let newest: Progress = progress.now();
      let changed = Promise.withResolvers<void>();
      const unwatch = progress.watch((state) => {
        newest = state;
        changed.resolve();
      });
      stream.onAbort(() => {
        unwatch();
        changed.resolve();
      });
      try {
        while (!stream.aborted) {
          changed = Promise.withResolvers<void>();
          const sent = newest;
          await stream.writeSSE({ event: "progress", data: JSON.stringify(sent) });
          if (sent.state !== "reading") break;
          await stream.sleep(MESSAGE_EVERY_MS);
          if (newest === sent) await changed.promise;
        }
      } finally {
        unwatch();
      }
    }),
  );
}
