// Routes about which case is open: those that there are, a new one, another one.

import { basename } from "node:path";
import { createRoute } from "@hono/zod-openapi";
import { addToCase } from "../../app/add.ts";
import { sampleCaseFolder } from "../../app/case-home.ts";
import { caseNameFault, folderOfCase, listCases } from "../../app/cases.ts";
import { sweepInbox } from "../../app/inbox.ts";
import { StoreError } from "../../keep/store.ts";
import type { CaseEntry } from "../contract.ts";
import type { Api, Room } from "../parts.ts";
import { problem } from "../problem.ts";
import { problemResponse } from "../schemas/shared.ts";
import { casesAnswer, newCaseBody, openCaseBody, openedAnswer } from "../schemas/writes.ts";

const json = <Schema>(schema: Schema) => ({ "application/json": { schema } });
const badRequest = problemResponse("The request is not valid.");

const getCases = createRoute({
  method: "get",
  path: "/cases",
  summary: "The cases in Hearsay's own folder, and the one that is open",
  responses: { 200: { description: "The cases, by name.", content: json(casesAnswer) } },
});

const postCase = createRoute({
  method: "post",
  path: "/cases",
  summary: "Make an empty case and open it",
  request: { body: { required: true, content: json(newCaseBody) } },
  responses: {
    201: { description: "It is open.", content: json(openedAnswer) },
    400: badRequest,
    409: problemResponse("There is a case of that name, or articles are still being read."),
  },
});

const postOpen = createRoute({
  method: "post",
  path: "/cases/open",
  summary: "Open another case in place of the one that is open",
  request: { body: { required: true, content: json(openCaseBody) } },
  responses: {
    200: { description: "It is open.", content: json(openedAnswer) },
    400: badRequest,
    404: problemResponse("There is no such case."),
    409: problemResponse("Articles are still being read."),
  },
});

export function caseSwapRoutes(api: Api, { desk, events, readings, progress, parts, samples }: Room): void {
  const list = async (): Promise<readonly CaseEntry[]> => {
    const { folder, name, store } = desk.now();
    const others = (await listCases(parts)).filter((one) => one.folder !== folder);
    const current = { name, folder, documents: (await store.counts()).documents, current: true };
    return [current, ...others.map((one) => ({ ...one, current: false }))].sort((a, b) =>
      a.name.localeCompare(b.name),
    );
  };

  const put = async (folder: string, name: string, create: boolean): Promise<void> => {
    const store = await parts.openCase(folder, { create });
    await sweepInbox(folder);
    desk.put({ store, name, folder });
    events.tell({ type: "case", name });
  };

  /** A reading writes into the case that is open: it has to end first. */
  const busy = (): string | null =>
    readings.isReading() || progress.now().state === "reading"
      ? `Articles are still being read into ${desk.now().name}. Stop the reading, or wait until it is done.`
      : null;

  api.openapi(getCases, async (context) => context.json({ cases: await list() }, 200));

  api.openapi(postCase, async (context) => {
    const { name } = context.req.valid("json");
    const fault = caseNameFault(name.trim());
    if (fault !== null) return problem(context, 400, fault);
    const wait = busy();
    if (wait !== null) return problem(context, 409, wait);
    const folder = folderOfCase(name.trim());
    const taken = (await list()).some((one) => one.name.toLowerCase() === name.trim().toLowerCase());
    if (taken)
      return problem(
        context,
        409,
        `There is a case called ${name.trim()} already. Open it, or choose another name.`,
      );
    await put(folder, name.trim(), true);
    return context.json({ name: name.trim() }, 201);
  });

  api.openapi(postOpen, async (context) => {
    const body = context.req.valid("json");
    const wait = busy();
    if (wait !== null) return problem(context, 409, wait);
    if ("sample" in body) {
      if (samples === null) return problem(context, 404, "This Hearsay comes without a sample case.");
      const folder = sampleCaseFolder();
      const name = basename(folder);
      if (desk.now().folder !== folder) await put(folder, name, true);
      const { store } = desk.now();
      if ((await store.counts()).documents === 0)
        await readings.run((signal) =>
          addToCase(store, [samples], {
            parts,
            by: body.reviewer,
            joinLater: true,
            problem: () => {},
            signal,
          }),
        );
      return context.json({ name }, 200);
    }
    const { name } = body;
    const found = (await list()).find((one) => one.name === name);
    if (found === undefined)
      return problem(context, 404, `There is no case called ${name.slice(0, 80)}. Was it moved?`);
    if (!found.current)
      try {
        await put(found.folder, found.name, false);
      } catch (error) {
        if (error instanceof StoreError) return problem(context, 404, `${error.message} ${error.todo}`);
        throw error;
      }
    return context.json({ name: found.name }, 200);
  });
}
