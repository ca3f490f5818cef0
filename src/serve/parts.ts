// What the routes are handed: the case of each request, and what they share.

import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Parts } from "../extend.ts";
import type { Accuracy } from "./contract.ts";
import type { Events } from "./events.ts";
import type { Joining } from "./joining.ts";
import type { CaseOnDesk, OpenCase } from "./open-case.ts";
import type { ProgressSource } from "./progress-feed.ts";
import type { Readings } from "./reading.ts";

/** An API whose requests each have a case, which stays open until they are answered. */
export type Api = OpenAPIHono<{ Variables: { open: OpenCase } }>;

export interface Room {
  readonly desk: CaseOnDesk;
  readonly events: Events;
  readonly readings: Readings;
  readonly joining: Joining;
  readonly progress: ProgressSource;
  readonly accuracy: Accuracy | null;
  readonly parts: Parts;
  /** The folder of the sample case's articles; null where there are none. */
  readonly samples: string | null;
}
