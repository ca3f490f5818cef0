// Routes about the case at large: what it holds, and how far its reading has come.

import { createRoute } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import type { CaseAnswer, Progress, ServerEvent } from "../contract.ts";
import type { Api, Room } from "../parts.ts";
import { caseAnswer, progressAnswer, serverEvent } from "../schemas/case.ts";

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

const getEvents = createRoute({
  method: "get",
  path: "/events",
  summary: "What happens to the case, as server-sent events",
  description:
    "Each event's data is JSON. Begins with how far a reading has come, and goes on until either side closes it; a browser's EventSource connects again by itself.",
  responses: {
    200: { description: "Events.", content: { "text/event-stream": { schema: serverEvent } } },
  },
});

/** A line now and then keeps a connection that nobody says anything on from being taken for dead. */
const BEAT_MS = 20_000;
/** Events that wait for a page that doesn't read: past these it is let go, and asks again. */
const MOST_WAITING = 1_000;

export function caseRoutes(api: Api, { accuracy, progress, events }: Room): void {
  api.openapi(getCase, async (context) => {
    const { store, name } = context.var.open;
    const answer: CaseAnswer = { name, counts: await store.counts(), accuracy };
    return context.json(answer, 200);
  });

  api.openapi(getEvents, (context) =>
    streamSSE(context, async (stream) => {
      const waiting: ServerEvent[] = [];
      let reading: Progress | null = progress.now();
      let changed = Promise.withResolvers<void>();
      const unlisten = [
        events.listen((event) => {
          // Two that say the same thing are one.
          if (event.type !== "documents" || waiting.at(-1)?.type !== "documents") waiting.push(event);
          if (waiting.length > MOST_WAITING) stream.abort();
          changed.resolve();
        }),
        progress.watch((state) => {
          reading = state;
          changed.resolve();
        }),
      ];
      stream.onAbort(() => changed.resolve());
      const beat = setInterval(() => void stream.write(": still here\n\n").catch(() => {}), BEAT_MS);
      try {
        while (!stream.aborted) {
          changed = Promise.withResolvers<void>();
          for (const event of waiting.splice(0)) await stream.writeSSE({ data: JSON.stringify(event) });
          if (reading !== null) {
            const event: ServerEvent = { type: "reading", progress: reading };
            reading = null;
            await stream.writeSSE({ data: JSON.stringify(event) });
            // A fast reading has a state a millisecond; decisions don't wait for it longer than this.
            await Promise.race([stream.sleep(MESSAGE_EVERY_MS), decided(waiting, changed.promise)]);
          }
          if (waiting.length === 0 && reading === null) await changed.promise;
        }
      } finally {
        clearInterval(beat);
        for (const end of unlisten) end();
      }
    }),
  );

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

/** Resolves when something waits that is no state of a reading; never otherwise. */
const decided = async (waiting: readonly ServerEvent[], changed: Promise<void>): Promise<void> => {
  await changed;
  if (waiting.length === 0) await new Promise(() => {});
};
