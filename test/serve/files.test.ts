// Files dropped on a page and text pasted into it, over HTTP on a real case, with the real readers.

import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { placeFrom } from "../../src/app/inbox.ts";
import { type ServedCase, serveCase } from "../served-case.ts";
import { ask, type Json, send } from "./ask.ts";

let served: ServedCase;
beforeEach(async () => {
  served = await serveCase([]);
});
afterEach(() => served.close());

const form = (files: readonly (readonly [name: string, content: string])[]): string =>
  `${files
    .map(
      ([name, content]) =>
        `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n${content}\r\n`,
    )
    .join("")}--b--\r\n`;
const drop = (body: string, headers: Record<string, string> = {}) =>
  ask(
    served.port,
    "/api/files?reviewer=Ann",
    { "Content-Type": "multipart/form-data; boundary=b", "X-Hearsay": "1", ...headers },
    "POST",
    body,
  );
const progress = async (): Promise<Json> => {
  const { text } = await ask(served.port, "/api/progress");
  return JSON.parse(text.trim().split("\n").at(-1)!.slice(5));
};
const places = async (): Promise<string[]> =>
  (await ask(served.port, "/api/documents?sort=place")).json().items.map(({ place }: Json) => place);

describe("dropped files", () => {
  test("are read with their folders' names, and what came of each is told", async () => {
    const answer = await drop(
      form([
        ["town/harbour.txt", "The mayor said that the bridge was shut.\r\n"],
        ["town/notes.docx", "PK"],
        ["page.html", "<p>The clerk <b>said</b> that it rained all day in the old town.</p>"],
        ["empty.txt", ""],
      ]),
    );
    expect(answer.status, answer.text).toBe(202);
    expect(answer.json()).toMatchObject({ state: "reading" });
    const done = await progress();
    expect(done).toMatchObject({ state: "done", total: 3, done: 3 });
    expect(done.problems.map(({ at, kind }: Json) => [at, kind])).toEqual([
      ["dropped/town/notes.docx", "skipped"],
      ["dropped/empty.txt", "failed"],
    ]);
    expect(await places()).toEqual(["dropped/page.html", "dropped/town/harbour.txt"]);
    const { items } = (await ask(served.port, "/api/documents?sort=place")).json();
    const { document, copies } = (await ask(served.port, `/api/documents/${items[1].id}`)).json();
    expect(document.text).toBe("The mayor said that the bridge was shut.\r\n");
    expect(copies[0].gotBy).toBe("Ann");
    expect(await progress(), "a page opened later sees it too").toEqual(done);
    expect(await left()).toEqual([]);
  });

  test("of one name are two documents, and the same bytes once more are none", async () => {
    for (const words of ["One came.", "Another came.", "One came."]) {
      await drop(form([["index.txt", words]]));
      await progress();
    }
    expect(await places()).toEqual(["dropped/index (2).txt", "dropped/index.txt"]);
    const { counts } = (await ask(served.port, "/api/case")).json();
    expect(counts).toMatchObject({ documents: 2, versions: 2 });
  });

  test("wait their turn", async () => {
    const answers = await Promise.all([1, 2, 3].map((n) => drop(form([[`${n}.txt`, `Number ${n} came.`]]))));
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
    while ((await places()).length < 3) await setTimeout(20);
    expect((await places()).length).toBe(3);
  });

  test("stop between two articles, and what waits is forgotten", { timeout: 30_000 }, async () => {
    const many = Array.from(
      { length: 300 },
      (_, i) => [`${i}.txt`, `Number ${i} said that it rained. `.repeat(300)] as const,
    );
    await drop(form(many));
    const waiting = await drop(form([["late.txt", "Too late."]]));
    expect(waiting.status).toBe(202);
    expect((await send(served.port, "/api/reading/stop", {})).status).toBe(202);
    expect((await progress()).state).toBe("stopped");
    const kept = await places();
    expect(kept.length).toBeLessThan(300);
    expect(kept).not.toContain("dropped/late.txt");
    expect((await served.store.verify()).faults).toEqual([]);
    await setTimeout(50);
    expect(await left()).toEqual([]);
  });

  test("with names that would lead out of their folder stay in it", () => {
    const cases: readonly [string, string][] = [
      ["../../etc/passwd", "dropped/etc/passwd"],
      ["/root/.ssh/id", "dropped/root/.ssh/id"],
      ["C:\\a\\..\\b.txt", "dropped/C:/a/b.txt"],
      ["a\u0000b\u202e.txt", "dropped/ab.txt"],
      ["", "dropped/untitled"],
      ["././", "dropped/untitled"],
      [`${"x".repeat(500)}.html`, `dropped/${"x".repeat(145)}.html`],
      [`${"a/".repeat(100)}z.txt`, `dropped/${"a/".repeat(19)}z.txt`],
    ];
    for (const [name, place] of cases) expect(placeFrom("dropped", name)).toBe(place);
  });

  test("that are too large, or no form, are refused in one sentence", async () => {
    const large = await drop(form([["big.txt", "x".repeat(20_000_001)]]));
    expect([large.status, large.json().detail]).toEqual([
      413,
      "dropped/big.txt has more than 20 MB. Leave it out, or save its text alone.",
    ]);
    const none = await drop("--b--\r\n");
    expect([none.status, none.json().detail]).toEqual([400, expect.stringContaining("The form has no file")]);
    const broken = await drop(form([["a.txt", "x"]]).slice(0, -20));
    expect([broken.status, broken.json().detail]).toEqual([
      400,
      "The form ends in the middle. Send it again.",
    ]);
    const many = await drop(form(Array.from({ length: 5_001 }, (_, i) => [`${i}.txt`, "x"] as const)));
    expect([many.status, many.json().detail]).toEqual([
      413,
      "More than 5,000 files at once. Drop them in parts.",
    ]);
    expect(await places()).toEqual([]);
    expect(await left()).toEqual([]);
  });

  test("that hold the boundary's beginning, or are cut anywhere on the way, arrive byte for byte", async () => {
    const tricky = "\r\n--\r\n--a\r\n\r\n--\r\n-\r\n said.";
    await drop(form([["a.txt", tricky]]));
    await progress();
    const { items } = (await ask(served.port, "/api/documents")).json();
    expect((await ask(served.port, `/api/documents/${items[0].id}/original`)).text).toBe(tricky);
  });

  test("of a process that was killed are swept when the case is opened again", async () => {
    const gone = join(served.folder, "inbox", "999999999", "x");
    mkdirSync(gone, { recursive: true });
    writeFileSync(join(gone, "0.txt"), "Half");
    const again = await serveCase([], { folder: served.folder });
    await again.close();
    expect(existsSync(gone)).toBe(false);
  });
});

describe("pasted text", () => {
  test("is a document of the name it is given", async () => {
    const body = { reviewer: "Ann", name: "On the bridge", text: "The mayor said that it was shut. Ünï" };
    expect((await send(served.port, "/api/files", body)).status).toBe(202);
    expect(await progress()).toMatchObject({ state: "done", problems: [] });
    expect(await places()).toEqual(["pasted/On the bridge.txt"]);
    await send(served.port, "/api/files", { reviewer: "Ann", name: "../x/ y", text: "Another." });
    await progress();
    expect(await places()).toEqual(["pasted/.. x y.txt", "pasted/On the bridge.txt"]);
  });

  test("without words, or without a name, is refused or named", async () => {
    const empty = await send(served.port, "/api/files", { reviewer: "Ann", name: "x", text: "" });
    expect([empty.status, empty.json().detail]).toEqual([400, expect.stringMatching(/^'text' is not valid/)]);
    await send(served.port, "/api/files", { reviewer: "Ann", name: "", text: "Words." });
    await progress();
    expect(await places()).toEqual(["pasted/Pasted text.txt"]);
  });
});

/** What is left in the inbox. */
async function left(): Promise<string[]> {
  await setTimeout(20);
  const inbox = join(served.folder, "inbox");
  return existsSync(inbox)
    ? readdirSync(inbox, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
    : [];
}
