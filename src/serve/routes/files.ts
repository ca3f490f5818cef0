// Routes that bring files in: dropped on the page, or pasted as text. They are streamed into the case's inbox and read
// in turn; the answer comes as soon as all of them arrived, and /events tells how far the reading is.

import { createWriteStream } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { type Arrived, folderForDrop, placeFrom } from "../../app/inbox.ts";
import { StoreError } from "../../keep/store.ts";
import { boundaryOf, FormError, formParts } from "../multipart.ts";
import type { Api, Room } from "../parts.ts";
import { invalid, problem } from "../problem.ts";
import { progressAnswer } from "../schemas/case.ts";
import { problemResponse } from "../schemas/shared.ts";
import { pasteBody } from "../schemas/writes.ts";

const MOST_FILES = 5_000;
const LARGEST_FILE = 20_000_000;
const LARGEST_DROP = 500_000_000;

const postFiles = createRoute({
  method: "post",
  path: "/files",
  summary: "Read files, or pasted text, into the case",
  description: `As a form with fields 'file' (the name may hold a relative folder), up to ${MOST_FILES} files of 20 MB, 500 MB in all, with the header X-Hearsay: 1 and a field or query 'reviewer'; or as JSON, one text.`,
  request: {
    query: z.object({
      reviewer: z.string().trim().max(80).default("me").openapi({ description: "Who got the files." }),
    }),
    body: {
      required: true,
      content: {
        "multipart/form-data": {
          schema: z.object({
            file: z.array(z.string().openapi({ format: "binary" })).openapi({ description: "The files." }),
          }),
        },
        "application/json": { schema: pasteBody },
      },
    },
  },
  responses: {
    202: {
      description: "They arrived and are read in turn.",
      content: { "application/json": { schema: progressAnswer } },
    },
    400: problemResponse("The request is not valid."),
    413: problemResponse("Too many files, or too large."),
  },
});

const postStop = createRoute({
  method: "post",
  path: "/reading/stop",
  summary: "Stop reading after the current article",
  responses: {
    202: { description: "It stops.", content: { "application/json": { schema: progressAnswer } } },
  },
});

export function fileRoutes(api: Api, { readings, progress }: Room): void {
  // Registered by hand: the generated validator would read a whole form into memory.
  api.openAPIRegistry.registerPath(postFiles);
  api.post("/files", async (context) => {
    const { folder: caseFolder } = context.var.open;
    const folder = await guarded(caseFolder, () => folderForDrop(caseFolder));
    const reviewer = (context.req.query("reviewer") ?? "me").trim().slice(0, 80) || "me";
    try {
      const type = context.req.header("content-type");
      const boundary = boundaryOf(type);
      const came =
        boundary === null
          ? await pasted(context, folder)
          : await guarded(caseFolder, () => dropped(context, boundary, folder));
      if (!("files" in came)) {
        await rm(folder, { recursive: true, force: true });
        return problem(context, came.status, came.detail);
      }
      readings.read({ folder, files: came.files, by: came.reviewer ?? reviewer }).catch(() => {});
      // The reading begins before it is told.
      await new Promise((resolve) => setImmediate(resolve));
      return context.json(progress.now(), 202);
    } catch (error) {
      await rm(folder, { recursive: true, force: true }).catch(() => {});
      if (error instanceof FormError) return problem(context, 400, error.message);
      throw error;
    }
  });

  api.openapi(postStop, async (context) => {
    readings.stop();
    return context.json(progress.now(), 202);
  });
}

type Came =
  | { readonly files: readonly Arrived[]; readonly reviewer?: string }
  | { readonly status: 400 | 413; readonly detail: string };

async function pasted(context: Context, folder: string): Promise<Came> {
  const body: unknown = await context.req.json().catch(() => undefined);
  const parsed = pasteBody.safeParse(body);
  if (!parsed.success) return { status: 400, detail: invalid(parsed.error) };
  const { name, text, reviewer } = parsed.data;
  const bytes = Buffer.from(text, "utf8");
  if (bytes.length > LARGEST_FILE)
    return { status: 413, detail: "The text has more than 20 MB. Paste it in parts." };
  // One step only: what looks like a folder in a pasted text's name is not one.
  const title = name.replace(/[\s\\/]+/gu, " ").trim() || "Pasted text";
  const place = placeFrom("pasted", /\.(?:txt|md|html?)$/i.test(title) ? title : `${title}.txt`);
  const path = join(folder, `0${/\.[a-z]+$/i.exec(place)![0]}`);
  await writeFile(path, bytes);
  return { files: [{ path, place, size: bytes.length }], reviewer };
}

async function dropped(context: Context, boundary: string, folder: string): Promise<Came> {
  const { body } = context.req.raw;
  const declared = Number(context.req.header("content-length") ?? 0);
  if (declared > LARGEST_DROP + 10_000_000) return tooMuch;
  if (body === null) return { status: 400, detail: "The form is empty." };
  const files: Arrived[] = [];
  let reviewer: string | undefined;
  let all = 0;
  for await (const part of formParts(body as unknown as AsyncIterable<Uint8Array>, boundary)) {
    if (part.name === "reviewer") reviewer = await short(part.body);
    if (part.name !== "file" || part.filename === null) continue;
    if (files.length === MOST_FILES)
      return {
        status: 413,
        detail: `More than ${MOST_FILES.toLocaleString("en")} files at once. Drop them in parts.`,
      };
    const place = placeFrom("dropped", part.filename);
    // The ending tells the format; the rest of the name stays out of the file system.
    const ending = /\.[A-Za-z0-9]{1,10}$/.exec(place)?.[0] ?? "";
    const path = join(folder, `${files.length}${ending}`);
    let size = 0;
    let over: Came | null = null;
    const bounded = async function* (): AsyncGenerator<Uint8Array> {
      for await (const bytes of part.body) {
        size += bytes.length;
        all += bytes.length;
        if (size > LARGEST_FILE)
          over = {
            status: 413,
            detail: `${place} has more than 20 MB. Leave it out, or save its text alone.`,
          };
        if (all > LARGEST_DROP) over = tooMuch;
        if (over !== null) return;
        yield bytes;
      }
    };
    await pipeline(Readable.from(bounded()), createWriteStream(path));
    if (over !== null) return over;
    files.push({ path, place, size });
  }
  return files.length === 0
    ? { status: 400, detail: "The form has no file: a field 'file' is expected for each." }
    : { files, ...(reviewer === undefined || reviewer === "" ? {} : { reviewer }) };
}

const tooMuch: Came = { status: 413, detail: "More than 500 MB at once. Drop them in parts." };

/** A short field's text. */
async function short(body: AsyncIterable<Uint8Array>): Promise<string> {
  let text = "";
  for await (const bytes of body) if (text.length < 200) text += Buffer.from(bytes).toString("utf8");
  return text
    .replace(/\p{Cc}/gu, "")
    .trim()
    .slice(0, 80);
}

/** Trouble with the disk as one line that says what to do. */
async function guarded<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOSPC" || code === "EDQUOT")
      throw new StoreError(
        `The disk that holds the case in ${folder} is full.`,
        "Free some space and drop the files again.",
        { cause: error },
      );
    if (code === "EACCES" || code === "EPERM" || code === "EROFS")
      throw new StoreError(
        `The case in ${folder} can't be written to.`,
        "Give yourself the right to write in that folder.",
        { cause: error },
      );
    throw error;
  }
}
