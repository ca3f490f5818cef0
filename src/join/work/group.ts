// Works as a view over items, pairs and a person's constraints. Nothing of it is stored: the same items and pairs give the
// same works in whatever order they come, and any set of items that is closed under its pairs can be viewed by itself.
//
// Constraints come first: what a person put together is together, and what they put apart no other evidence joins, not
// even by way of a third item. Where two of their own say otherwise, the later one holds.

import type { Work, WorkFields, WorkType } from "../../model/citation.ts";
import type { AliasReason, WorkItem } from "./item.ts";
import type { WorkPair, WorkReason } from "./pair.ts";

export interface WorkConstraint {
  readonly kind: "same" | "apart";
  /** Ids of two items. */
  readonly a: string;
  readonly b: string;
  /** The decision that says so. */
  readonly decision: string;
}

/** Why two items are one work. */
export interface WorkJoin {
  /** Ids of items. */
  readonly a: string;
  readonly b: string;
  readonly reasons: readonly (
    | WorkReason
    | { readonly reason: AliasReason | "the same words" }
    | { readonly reason: "person"; readonly decision: string }
  )[];
}

export interface JoinedWork {
  readonly work: Work;
  readonly items: readonly WorkItem[];
  readonly joins: readonly WorkJoin[];
}

export interface Works {
  readonly works: readonly JoinedWork[];
  /** Constraints that a later one, or what they lead to together, keeps from holding. */
  readonly unmet: readonly WorkConstraint[];
}

export function joinedWorks(
  items: readonly WorkItem[],
  pairs: readonly WorkPair[],
  constraints: readonly WorkConstraint[] = [],
): Works {
  const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(sorted.map((item) => [item.id, item]));
  const sets = new Sets();
  const joins: WorkJoin[] = [];
  const unmet: WorkConstraint[] = [];
  const known = constraints.filter(({ a, b }) => byId.has(a) && byId.has(b) && a !== b);
  const last = new Map(known.map((constraint) => [ends(constraint), constraint]));
  for (const constraint of known) if (last.get(ends(constraint)) !== constraint) unmet.push(constraint);
  for (const { kind, a, b } of last.values()) if (kind === "apart") sets.part(a, b);
  const join = (a: string, b: string, reasons: WorkJoin["reasons"]): boolean => {
    if (!sets.join(a, b)) return false;
    joins.push({ a, b, reasons });
    return true;
  };
  for (const constraint of last.values()) {
    const { kind, a, b, decision } = constraint;
    if (kind === "same" && !join(a, b, [{ reason: "person", decision }]) && sets.root(a) !== sets.root(b))
      unmet.push(constraint);
  }

  for (const { id, alias } of sorted)
    if (alias !== null && byId.has(alias.of)) join(alias.of, id, [{ reason: alias.reason }]);

  // Items that say the same, each with the first of its kind that it may be with.
  const kinds = new Map<string, string[]>();
  for (const { id, identity } of sorted) {
    const heads = kinds.get(identity);
    if (heads === undefined) kinds.set(identity, [id]);
    else if (
      !heads.some(
        (head) => sets.root(head) === sets.root(id) || join(head, id, [{ reason: "the same words" }]),
      )
    )
      heads.push(id);
  }
  const order = [...pairs].sort((x, y) => (x.a < y.a || (x.a === y.a && x.b < y.b) ? -1 : 1));
  for (const { a, b, reasons } of order)
    for (const one of kinds.get(a) ?? []) for (const two of kinds.get(b) ?? []) join(one, two, reasons);

  const groups = new Map<string, WorkItem[]>();
  for (const item of sorted) {
    const root = sets.root(item.id);
    const group = groups.get(root);
    if (group) group.push(item);
    else groups.set(root, [item]);
  }
  const joinsOf = Map.groupBy(joins, ({ a }) => sets.root(a));
  const works = [...groups].map(([root, group]) => ({
    work: workOf(group),
    items: group,
    joins: joinsOf.get(root) ?? [],
  }));
  return { works, unmet };
}

const ends = ({ a, b }: WorkConstraint): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Disjoint sets, some of which may never be joined. */
class Sets {
  readonly #parent = new Map<string, string>();
  readonly #size = new Map<string, number>();
  /** For each root, members of other sets that it may not be joined with. */
  readonly #apart = new Map<string, Set<string>>();

  root(id: string): string {
    let root = id;
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) root = up;
    for (let at = id; at !== root; ) {
      const up = this.#parent.get(at)!;
      this.#parent.set(at, root);
      at = up;
    }
    return root;
  }

  part(a: string, b: string): void {
    for (const [one, two] of [
      [a, b],
      [b, a],
    ] as const) {
      const set = this.#apart.get(one);
      if (set) set.add(two);
      else this.#apart.set(one, new Set([two]));
    }
  }

  /** Joins two sets; false where they are one already or must stay apart. */
  join(a: string, b: string): boolean {
    const [one, two] = [this.root(a), this.root(b)];
    if (one === two || this.#areApart(one, two)) return false;
    const [from, into] = (this.#size.get(one) ?? 1) > (this.#size.get(two) ?? 1) ? [two, one] : [one, two];
    this.#parent.set(from, into);
    this.#size.set(into, (this.#size.get(from) ?? 1) + (this.#size.get(into) ?? 1));
    const gone = this.#apart.get(from);
    if (gone) {
      const kept = this.#apart.get(into);
      if (kept) for (const id of gone) kept.add(id);
      else this.#apart.set(into, gone);
    }
    return true;
  }

  #areApart(one: string, two: string): boolean {
    const [a, b] = [this.#apart.get(one), this.#apart.get(two)];
    if (a === undefined || b === undefined) return false;
    const [few, other] = a.size < b.size ? [a, two] : [b, one];
    for (const id of few) if (this.root(id) === other) return true;
    return false;
  }
}

/**
 * The work of a group. A document of the case speaks for itself; otherwise each field is what most say, and of those the
 * longest. The id is that of the document's item, or of the least item: it stays while that item does.
 */
function workOf(items: readonly WorkItem[]): Work {
  const own = items.find(({ from }) => from === "document");
  // An outlet's name alone says nothing of a work that somebody gives a title to.
  const cited = items.filter(({ from, alias }) => from !== "named" && from !== "document" && alias === null);
  const told = cited.length > 0 ? cited : items;
  const fields = [...(own ? [own] : []), ...told].map((item) => item.fields);
  const pick = <V>(of: (fields: WorkFields) => V | null | undefined): V | null => {
    const said = own === undefined ? null : of(own.fields);
    return said ?? commonest(fields.map(of).filter((value) => value !== null && value !== undefined));
  };
  const container = pick(({ containerTitle, url }) =>
    isSiteOf(containerTitle, url) ? null : containerTitle,
  );
  const more = {
    publisher: pick((f) => f.publisher),
    publisherPlace: pick((f) => f.publisherPlace),
    volume: pick((f) => f.volume),
    issue: pick((f) => f.issue),
    doi: pick((f) => f.doi),
    accessed: pick((f) => f.accessed),
  };
  return {
    id: own?.id ?? items[0]!.id,
    type: typeOf(fields),
    title: pick((f) => f.title),
    author: pick((f) => (f.author.length > 0 ? f.author : null)) ?? [],
    containerTitle: container ?? pick((f) => f.containerTitle),
    issued: pick((f) => f.issued),
    url: pick((f) => f.url),
    ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== null)),
    documentId: own?.documentId ?? null,
  };
}

const isSiteOf = (container: string | null, url: string | null): boolean =>
  container !== null && url?.toLowerCase().includes(container) === true;

function typeOf(fields: readonly WorkFields[]): WorkType {
  const telling = fields.filter(
    ({ type }) => type !== "document" && type !== "webpage" && type !== "article",
  );
  return commonest((telling.length > 0 ? telling : fields).map(({ type }) => type))!;
}

/** What most say; of those the longest, and of those the first in the alphabet. */
function commonest<V>(values: readonly V[]): V | null {
  const counts = new Map<string, { readonly value: V; count: number }>();
  for (const value of values) {
    const key = JSON.stringify(value);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { value, count: 1 });
  }
  let best: { readonly key: string; readonly value: V; readonly count: number } | null = null;
  for (const [key, { value, count }] of counts)
    if (
      best === null ||
      count > best.count ||
      (count === best.count &&
        (key.length > best.key.length || (key.length === best.key.length && key < best.key)))
    )
      best = { key, value, count };
  return best?.value ?? null;
}
