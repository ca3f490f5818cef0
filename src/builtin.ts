// The built-in parts: the only file that imports concrete ones.

import type { Parts } from "./extend.ts";
import { english } from "./lang/en/index.ts";

export const builtin: Parts = {
  module: import.meta.url,
  openCase: async (folder, options) => (await import("./keep/sqlite/open.ts")).openSqliteCase(folder, options),
  readers: [],
  finders: [],
  languages: [english],
  joiners: [],
  exporters: [],
  importers: [],
};
