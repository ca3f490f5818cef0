// Which list the page of an actor shows beside its names, and narrowed to what: all of it in the address, so that every
// number on the page is a link, and going back comes to the list that one left.

import type { Sign } from "../../src/model/relation.ts";
import type { Address } from "../frame/address.ts";

export const lists = ["says", "about", "ties", "labels", "articles"] as const;
export type ListName = (typeof lists)[number];

export interface Listed {
  readonly list: ListName;
  /** Of ties. */
  readonly other?: string | undefined;
  readonly sign?: Sign | undefined;
  readonly out?: boolean | undefined;
  readonly negated?: boolean | undefined;
  readonly planned?: boolean | undefined;
  /** The type of a tie, the words of a label. */
  readonly what?: string | undefined;
  /** Of labels. Null: of articles that name no outlet. */
  readonly outlet?: string | null | undefined;
  readonly own?: boolean | undefined;
  readonly year?: string | undefined;
}

/** As the API names what facts are asked for. */
const kinds = { says: "says", about: "about", ties: "tie", labels: "label" } as const;
const narrowing = ["other", "sign", "out", "negated", "planned", "what", "outlet", "own", "year"] as const;

/** Entries an answer. */
export const PAGE = 50;

export const listHref = (id: string, listed: Listed): string =>
  `/actors/${id}?${new URLSearchParams(pairsOf(listed))}`;

function pairsOf(listed: Listed): [string, string][] {
  const pairs: [string, string][] = [["list", listed.list]];
  for (const name of narrowing) {
    const value = listed[name];
    if (value !== undefined) pairs.push([name, value === null ? "" : String(value)]);
  }
  return pairs;
}

/** What the address asks for; null where it asks for no list. */
export function listedIn({ query }: Address): ListName | null {
  return lists.find((name) => name === query.get("list")) ?? null;
}

/** Whether the address asks for some of a list only. */
export const isNarrowed = ({ query }: Address): boolean => narrowing.some((name) => query.has(name));

/** Where the API gives a list from an offset on, as far as the address narrows it. */
export function listPath(id: string, list: ListName, { query }: Address, offset: number): string {
  const asked = new URLSearchParams();
  if (list !== "articles") {
    asked.set("kind", kinds[list]);
    for (const name of narrowing) {
      const value = query.get(name);
      if (value !== null) asked.set(name, value);
    }
  }
  asked.set("limit", String(PAGE));
  asked.set("offset", String(offset));
  return `/api/actors/${id}/${list === "articles" ? "documents" : "facts"}?${asked}`;
}

/** The words of a fact in their article: selected, in the list of their kind. */
export function factHref(fact: {
  readonly documentId: string;
  readonly layer: string;
  readonly item: string;
}): string {
  const list = fact.layer === "attributions" ? "" : `?list=${fact.layer}`;
  return `/documents/${fact.documentId}${list}#${fact.item}`;
}

export const wordsHref = (
  documentId: string,
  span: { readonly start: number; readonly end: number } | null,
): string => `/documents/${documentId}${span === null ? "" : `#w${span.start}-${span.end}`}`;

/** Whether the address shows exactly this list. */
export function isListed({ query }: Address, listed: Listed): boolean {
  const pairs = new Map(pairsOf(listed));
  return ["list", ...narrowing].every((name) => (query.get(name) ?? null) === (pairs.get(name) ?? null));
}
