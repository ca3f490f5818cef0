// A server of a case in a process of its own, to be killed: `node deciding-child.ts FOLDER`. Prints its port.

import { writeSync } from "node:fs";
import { buildWeb } from "../../scripts/build.ts";
import { builtin } from "../../src/builtin.ts";
import { startServer } from "../../src/serve/server.ts";

const folder = process.argv[2]!;
const server = await startServer({
  store: await builtin.openCase(folder),
  caseName: "killed",
  folder,
  parts: builtin,
  webRoot: await buildWeb({ ifStale: true }),
  accuracy: null,
  port: 0,
});
writeSync(1, `${server.port}\n`);
