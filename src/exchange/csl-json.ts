// CSL-JSON (schema of citeproc-js, version 1.0): what Zotero, pandoc and every citation processor read. Works map onto it
// field by field; a date that has no plain year is written out as it is.

import type { Work } from "../model/citation.ts";
import { dated, oneLine } from "./date-parts.ts";

export interface CslDate {
  readonly "date-parts"?: readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: boolean;
  readonly literal?: string;
}

export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

export function cslItem(work: Work): CslItem {
  const text: Record<string, string | null | undefined> = {
    title: work.title,
    "container-title": work.containerTitle,
    publisher: work.publisher,
    "publisher-place": work.publisherPlace,
    volume: work.volume,
    issue: work.issue,
    page: work.page,
    DOI: work.doi,
    URL: work.url,
  };
  const said = Object.entries(text).filter(([, value]) => value !== null && value !== undefined);
  return {
    id: work.id,
    type: work.type,
    ...(work.author.length > 0 ? { author: work.author } : {}),
    ...Object.fromEntries(said.map(([field, value]) => [field, oneLine(value!)])),
    ...(work.issued === null ? {} : { issued: cslDate(work.issued) }),
    ...(work.accessed === undefined ? {} : { accessed: cslDate(work.accessed) }),
  };
}

export function cslDate(edtf: string): CslDate {
  const { parts, circa } = dated(edtf);
  if (parts.length === 0) return { literal: edtf };
  return {
    "date-parts": parts.map(({ year, month, day }) =>
      [Number(year), month, day].filter((part) => part !== null),
    ),
    ...(parts.length === 1 && parts[0]!.season !== null ? { season: parts[0]!.season } : {}),
    ...(circa ? { circa: true } : {}),
  };
}

export const cslJson = {
  name: "csl-json",
  extension: "json",
  mediaType: "application/vnd.citationstyles.csl+json",
  async *write(works: AsyncIterable<Work>): AsyncIterable<string> {
    let open = "[\n";
    for await (const work of works) {
      yield `${open}${JSON.stringify(cslItem(work))}`;
      open = ",\n";
    }
    yield open === "[\n" ? "[]\n" : "\n]\n";
  },
};
