// The built-in parts: the only file that imports concrete ones.

import { fileURLToPath } from "node:url";
import { actorsJoiner } from "./app/joining/actors.ts";
import { claimsJoiner } from "./app/joining/claims.ts";
import { reuseJoiner } from "./app/joining/reuse.ts";
import { worksJoiner } from "./app/joining/works.ts";
import type { Parts } from "./extend.ts";
import { assertions } from "./find/assertions.ts";
import { attributionsByModel, prepared } from "./find/attributions-by-model.ts";
import { citations } from "./find/citations.ts";
import { labels } from "./find/labels.ts";
import { checkMentionModel, mentionsByModel } from "./find/mentions-by-model.ts";
import { quantities } from "./find/quantities.ts";
import { quotations } from "./find/quotations.ts";
import { relations } from "./find/relations.ts";
import { sentences } from "./find/sentences.ts";
import { times } from "./find/times.ts";
import { tokens } from "./find/tokens.ts";
import { english } from "./lang/en/index.ts";
import { type Model, openModel } from "./learned/model.ts";

/** Opened once a process, when it is first needed. `models/` stands beside this file's folder, in a checkout and in a package. */
const opener = (folder: string): (() => Model) => {
  let model: Model | undefined;
  return () => (model ??= openModel(fileURLToPath(new URL(`../models/en/${folder}`, import.meta.url))));
};
const openAttributionModel = opener("attribution");
const openMentionModel = opener("mentions");

export const builtin: Parts = {
  module: import.meta.url,
  openCase: async (folder, options) =>
    (await import("./keep/sqlite/open.ts")).openSqliteCase(folder, options),
  readers: [
    {
      name: "txt",
      version: 1,
      extensions: ["txt", "text"],
      hostile: false,
      many: false,
      load: async () => (await import("./read/txt.ts")).txt,
    },
    {
      name: "md",
      version: 1,
      extensions: ["md", "markdown", "mdown", "mkd"],
      hostile: false,
      many: false,
      load: async () => (await import("./read/md.ts")).md,
    },
    {
      name: "html",
      version: 1,
      extensions: ["html", "htm", "xhtml", "xht", "mhtml", "mht"],
      hostile: true,
      many: false,
      load: async () => (await import("./read/html.ts")).html,
    },
    {
      name: "jsonl",
      version: 1,
      extensions: ["jsonl", "ndjson"],
      hostile: true,
      many: true,
      load: async () => (await import("./read/jsonl.ts")).jsonl,
    },
  ],
  finders: [
    tokens,
    sentences,
    quotations,
    mentionsByModel(openMentionModel),
    attributionsByModel(openAttributionModel),
    assertions,
    relations,
    labels,
    citations,
    quantities,
    times,
  ],
  languages: [english],
  joiners: [actorsJoiner, reuseJoiner, worksJoiner, claimsJoiner],
  exporters: [],
  importers: [],
  check() {
    prepared(openAttributionModel());
    checkMentionModel(openMentionModel());
  },
};
