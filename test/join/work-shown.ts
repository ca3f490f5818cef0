// A work's fields as the tests' tables write them.

import type { WorkFields } from "../../src/model/citation.ts";
import type { Expected } from "./work-references.ts";

export function shown(fields: WorkFields | null): Expected | null {
  if (fields === null) return null;
  const author = fields.author
    .map(
      ({ literal, family, given }) =>
        literal ?? [family, given].filter((part) => part !== undefined).join(", "),
    )
    .join("; ");
  const all: Record<string, string | null | undefined> = {
    author: author === "" ? null : author,
    title: fields.title,
    in: fields.containerTitle,
    issued: fields.issued,
    url: fields.url,
    publisher: fields.publisher,
    place: fields.publisherPlace,
    volume: fields.volume,
    issue: fields.issue,
    page: fields.page,
    doi: fields.doi,
    accessed: fields.accessed,
    type: fields.type,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined));
}
