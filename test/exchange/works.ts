// Works for the tests of bibliographies: each field, and what may break a format.

import type { Work } from "../../src/model/citation.ts";
import { idOf } from "../../src/model/id.ts";

export const work = (id: string, fields: Partial<Work> = {}): Work => ({
  id: idOf("w", id),
  type: "article-newspaper",
  title: "Gates opened by night",
  author: [{ family: "Lowe", given: "Ann" }],
  containerTitle: "The Harbour Ledger",
  issued: "2031-05-04",
  url: null,
  documentId: null,
  ...fields,
});

export const hostile: Work = work("hostile", {
  title: "100% of $5 & #1_a {b} \\end ~x^2 “QBC” McKay\n@book{x, title={y}}",
  author: [
    { family: "van der Hoek", given: "Pieter and Co" },
    { literal: "Ministry of Water, Food and Land" },
    { family: "O’Dray & Sons" },
  ],
  containerTitle: "A\tB\r\nER  - \r\nTY  - BOOK",
  url: "https://ledger.example/a_b%20c~d?x={1}&y=\\z#k",
});

export const full: Work = work("full", {
  type: "article-journal",
  volume: "12",
  issue: "3",
  page: "45-67",
  doi: "10.5555/rain_2031",
  publisher: "Quill Press",
  publisherPlace: "Brannock",
  accessed: "2031-06-01",
  url: "https://ledger.example/gates",
});

export const every: readonly Work[] = [
  hostile,
  full,
  ...(
    [
      "article",
      "article-newspaper",
      "book",
      "chapter",
      "document",
      "interview",
      "personal_communication",
      "report",
      "webpage",
    ] as const
  ).map((type) => work(type, { type })),
  work("bare", { title: null, author: [], containerTitle: null, issued: null }),
  ...["2031", "2031-05", "2031-21", "1938~", "2031-05-04/2031-05-06", "201X", "-0044-03-15", "2031/.."].map(
    (issued) => work(issued, { issued }),
  ),
];

export async function written<T>(
  exporter: { readonly write: (items: AsyncIterable<T>) => AsyncIterable<string> },
  items: readonly T[],
): Promise<string> {
  async function* each(): AsyncIterable<T> {
    yield* items;
  }
  let all = "";
  for await (const piece of exporter.write(each())) all += piece;
  return all;
}
