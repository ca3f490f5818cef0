// Where the built web application lies. A checkout builds it when its sources are newer than what was built.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

export async function webRoot(): Promise<string> {
  const sources = new URL("../../web/index.html", import.meta.url);
  if (existsSync(sources)) {
    const { buildWeb } = await import(new URL("../../scripts/build.ts", import.meta.url).href);
    await buildWeb({ ifStale: true });
    return fileURLToPath(new URL("../../dist/web", import.meta.url));
  }
  return fileURLToPath(new URL("../web", import.meta.url));
}
