// Every reader against the contract of readers.

import { html } from "../../src/read/html.ts";
import { jsonl } from "../../src/read/jsonl.ts";
import { md } from "../../src/read/md.ts";
import { txt } from "../../src/read/txt.ts";
import { readerContract, type Sample } from "../contracts/reader.ts";
import {
  ARTICLE_HTML,
  ARTICLE_JSONL,
  ARTICLE_MD,
  ARTICLE_MHTML,
  ARTICLE_TXT,
  PLAIN_TXT,
} from "./articles.ts";

const sample = (path: string, text: string): Sample => ({ path, bytes: new TextEncoder().encode(text) });

readerContract("txt", txt, [sample("a.txt", ARTICLE_TXT), sample("b.txt", PLAIN_TXT)]);
readerContract("md", md, [sample("a.md", ARTICLE_MD)]);
readerContract("html", html, [sample("a.html", ARTICLE_HTML), sample("a.mht", ARTICLE_MHTML)]);
readerContract("jsonl", jsonl, [sample("a.jsonl", ARTICLE_JSONL)]);
