// What the library asks the API: its sort order, its filter, and whether it shows what was removed, all of them in the
// address; and the pages of the list, which it asks for as they come into sight.

import type { DocumentSummary, DocumentsAnswer } from "../../src/serve/contract.ts";
import type { Address } from "../frame/address.ts";
import { ask } from "../frame/answer.ts";
import { PAGE } from "../table/paged-rows.tsx";

/** As many as the API gives at once, for whoever needs all of them. */
const MOST = 500;

export interface Question {
  /** Two questions with the same key get the same list. */
  readonly key: string;
  readonly filter: string;
  readonly removed: boolean;
  path(offset: number, limit?: number): string;
}

export function questionOf({ query }: Address): Question {
  const asked = new URLSearchParams();
  for (const name of ["sort", "descending", "filter", "removed"]) {
    const value = query.get(name);
    if (value) asked.set(name, value);
  }
  const key = asked.toString();
  return {
    key,
    filter: query.get("filter") ?? "",
    removed: query.get("removed") === "true",
    path: (offset, limit = PAGE) => `/api/documents?${key}${key && "&"}limit=${limit}&offset=${offset}`,
  };
}

/** All documents of the list from one place to another, both included. */
export async function documentsBetween(
  question: Question,
  from: number,
  to: number,
): Promise<readonly DocumentSummary[]> {
  const found: DocumentSummary[] = [];
  for (let offset = from; offset <= to; offset += MOST) {
    const path = question.path(offset, Math.min(MOST, to - offset + 1));
    const { items } = (await ask(path, new AbortController().signal)) as DocumentsAnswer;
    found.push(...items);
  }
  return found;
}
