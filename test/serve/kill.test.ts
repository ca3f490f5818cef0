// Kills a server while pages decide and drop files, and looks at what it leaves.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSqliteCase } from "../../src/keep/sqlite/open.ts";
import { newDocument } from "../made-case.ts";
import { serveCase } from "../served-case.ts";
import { harbour } from "../web/articles.ts";
import { ask, send } from "./ask.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-killed-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function started(): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const script = fileURLToPath(new URL("deciding-child.ts", import.meta.url));
  const child = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(createInterface({ input: child.stdout! }), "line")) as [string];
  return { child, port: Number(line) };
}

test("loses no decision that was acknowledged, killed during a hundred of them, five times", {
  timeout: 120_000,
}, async () => {
  const store = await openSqliteCase(folder, { create: true });
  const { documentId, versionId } = await store.add(newDocument(harbour));
  const { attributions } = await store.layers(versionId, ["attributions"]);
  await store.close();
  const acknowledged: string[] = [];
  for (let round = 0; round < 5; round++) {
    const { child, port } = await started();
    // After some of the hundred, while others are on their way.
    const last = 10 + 17 * round;
    let here = 0;
    const page = async (n: number): Promise<void> => {
      for (let i = n; i < 100; i += 4) {
        const answer = await send(port, `/api/documents/${documentId}/decisions`, {
          reviewer: `reviewer ${n}`,
          act: (["accept", "reject", "note"] as const)[i % 3],
          layer: "attributions",
          item: attributions[i % attributions.length]!.id,
          ...(i % 3 === 2 ? { note: { text: `Note ${i} of round ${round}` } } : {}),
          versionId,
          seen: 0,
          evenSo: true,
        }).catch(() => null);
        if (answer === null) return;
        expect(answer.status, answer.text).toBe(201);
        acknowledged.push(answer.json().decision.hash);
        if (++here === last) child.kill("SIGKILL");
      }
    };
    const exit = once(child, "exit");
    await Promise.all([0, 1, 2, 3].map(page));
    await exit;

    const again = await openSqliteCase(folder);
    const kept = new Set((await again.decisions()).map(({ hash }) => hash));
    expect(acknowledged.filter((hash) => !kept.has(hash))).toEqual([]);
    expect((await again.verify()).faults).toEqual([]);
    await again.close();
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(10 + 27 + 44 + 61 + 78);
});

test("leaves whole documents and no half-read drop, killed while it reads", { timeout: 60_000 }, async () => {
  await (await openSqliteCase(folder, { create: true })).close();
  const { child, port } = await started();
  const part = (i: number) =>
    `--b\r\nContent-Disposition: form-data; name="file"; filename="${i}.txt"\r\n\r\n${`Clerk ${i} said that it rained. `.repeat(200)}\r\n`;
  const body = `${Array.from({ length: 200 }, (_, i) => part(i)).join("")}--b--\r\n`;
  const headers = { "Content-Type": "multipart/form-data; boundary=b", "X-Hearsay": "1" };
  expect((await ask(port, "/api/files", headers, "POST", body)).status).toBe(202);
  while ((await ask(port, "/api/documents?limit=1")).json().total < 3) await setTimeout(20);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(readdirSync(join(folder, "inbox"))).toHaveLength(1);

  const served = await serveCase([], { folder, store: await openSqliteCase(folder) });
  try {
    expect(readdirSync(join(folder, "inbox"))).toEqual([]);
    const { items, total } = (await ask(served.port, "/api/documents?limit=500")).json();
    expect(total).toBeLessThan(200);
    for (const { id, words } of items) {
      expect(words).toBe(1_200);
      expect((await ask(served.port, `/api/documents/${id}`)).status).toBe(200);
    }
  } finally {
    await served.close();
  }
});
