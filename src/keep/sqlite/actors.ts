// The actors of a case in the database: who they are, and what documents tell of them.

import { wordsAt } from "../../model/span.ts";
import { filterWords } from "../article.ts";
import type {
  ActorFactQuery,
  ActorQuery,
  ActorSummary,
  Actors,
  KeptActor,
  KeptActorFact,
  LabelCount,
  NameRecord,
  TieCount,
} from "../joins.ts";
import type { Page } from "../store.ts";
import { PLACES, put } from "./actor-writing.ts";
import type { Connection, Value } from "./connection.ts";
import { textOf } from "./rows.ts";

export const actorsIn = (connection: Connection): Actors => ({
  put: async (changes) => put(connection, changes),
  names: async () =>
    connection.all<NameRow>("select * from actor_name").map(({ into_id, reason, decision, ...row }) => ({
      ...row,
      fuller: into_id === null ? null : { into: into_id, reason: reason ?? "", decision },
    })),
  digests: async () =>
    new Map(
      connection
        .all<{ id: string; digest: string }>("select id, digest from actor")
        .map(({ id, digest }) => [id, digest]),
    ),
  page: async (query) => page(connection, query),
  one: async (id) => one(connection, id),
  facts: async (id, query) => facts(connection, id, query),
  ties: async (id) => ties(connection, id),
  labels: async (id) => labels(connection, id),
  documents: async (id, query) => documents(connection, id, query),
});

type NameRow = Omit<NameRecord, "fuller"> & {
  readonly into_id: string | null;
  readonly reason: string | null;
  readonly decision: string | null;
};

const SUMMARY = `id, type, name, names, documents, mentions, says, about, ties, labels, first, last`;
type SummaryRow = Omit<ActorSummary, "names"> & { readonly names: string };
const summaryOf = (row: SummaryRow): ActorSummary => ({ ...row, names: JSON.parse(row.names) });

const sortColumns: Readonly<Record<NonNullable<ActorQuery["sort"]>, string>> = {
  documents: "documents",
  mentions: "mentions",
  name: "name_key",
  says: "says",
  about: "about",
  first: "first",
  last: "last",
};

function page(connection: Connection, query: ActorQuery = {}): Page<ActorSummary> {
  const { filter = "", type, sort = "documents", offset = 0, limit = -1 } = query;
  const way = (query.descending ?? sort !== "name") ? "desc" : "asc";
  const words = filterWords(filter);
  const where = [
    "documents > 0",
    ...(type === undefined ? [] : ["type = ?"]),
    ...words.map(() => "instr(filtered, ?) > 0"),
  ].join(" and ");
  const values = [...(type === undefined ? [] : [type]), ...words];
  const rows = connection.all<SummaryRow>(
    `select ${SUMMARY} from actor where ${where}
     order by ${sortColumns[sort]} ${way} nulls last, mentions desc, name_key, id limit ? offset ?`,
    ...values,
    limit,
    offset,
  );
  const { total } = connection.get<{ total: number }>(
    `select count(*) as total from actor where ${where}`,
    ...values,
  )!;
  return { items: rows.map(summaryOf), total };
}

/** The actor that an id leads to now. */
const leadsTo = (connection: Connection, id: string): string =>
  connection.get<{ actor: string }>("select actor from actor_name where id = ?", id)?.actor ?? id;

function one(connection: Connection, asked: string): KeptActor | null {
  const id = leadsTo(connection, asked);
  const row = connection.get<SummaryRow>(`select ${SUMMARY} from actor where id = ?`, id);
  if (row === undefined) return null;
  const names = connection.all<
    NameRow & { documents: number; document: string | null; start: number | null; end: number | null }
  >(
    `select actor_name.*, count(document.key) as documents, min(document.id) as document, start, end from actor_name
     left join actor_in on actor_in.name = actor_name.id
     left join document on document.key = actor_in.document and document.removed is null
     where actor_name.actor = ? group by actor_name.id order by documents desc, actor_name.name`,
    id,
  );
  const byId = new Map(names.map((name) => [name.id, name]));
  return {
    ...summaryOf(row),
    nodes: names.map(({ id, name, type, documents, document }) => ({
      id,
      name,
      type,
      documents,
      documentId: document,
    })),
    merges: names.flatMap(({ id, into_id, reason, decision, ...from }) => {
      const into = into_id === null ? undefined : byId.get(into_id);
      if (into === undefined) return [];
      const evidence = [from, into].flatMap(({ document, start, end }) =>
        document === null || start === null || end === null
          ? []
          : [{ documentId: document, span: { start, end } }],
      );
      return [{ from: id, into: into.id, reason: reason ?? "", evidence, decision }];
    }),
  };
}

/** The facts of one actor: those of which it is the subject, and the ties of which it is the other end. */
const FACTS = `${PLACES} join actor_fact on actor_fact.document = actor_in.document
  and (actor_fact.actor = actor_in.local or (actor_fact.kind = 'tie' and actor_fact.other = actor_in.local))`;
/** What the ids of a document's own actors lead to. `end` is the other end, seen from the actor asked after. */
const END = `iif(actor_fact.actor = actor_in.local, actor_fact.other, actor_fact.actor)`;
const namedIn = (alias: string, local: string): string =>
  `left join actor_in as ${alias}_in on ${alias}_in.document = actor_fact.document and ${alias}_in.local = ${local}
   left join actor_name as ${alias}_name on ${alias}_name.id = ${alias}_in.name
   left join actor as ${alias} on ${alias}.id = ${alias}_name.actor`;

interface FactRow {
  readonly kind: KeptActorFact["kind"];
  readonly layer: KeptActorFact["layer"];
  readonly item: string;
  readonly what: string | null;
  readonly sign: KeptActorFact["sign"];
  readonly own: number;
  readonly hedged: number;
  readonly negated: number;
  readonly start: number;
  readonly end: number;
  readonly pattern: string | null;
  readonly documentId: string;
  readonly title: string | null;
  readonly place: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly text: string | Uint8Array;
  readonly out: number;
  readonly otherId: string | null;
  readonly otherName: string | null;
  readonly tellerId: string | null;
  readonly tellerName: string | null;
}

/** Code units of a fact's words that a list shows. */
const SHOWN = 400;

function facts(connection: Connection, asked: string, query: ActorFactQuery): Page<KeptActorFact> {
  const id = leadsTo(connection, asked);
  const conditions = ["actor_name.actor = ?", "actor_fact.kind = ?"];
  const values: Value[] = [id, query.kind];
  const must = (condition: string, value: Value): void => {
    conditions.push(condition);
    values.push(value);
  };
  if (query.other !== undefined) must("other.id = ?", leadsTo(connection, query.other));
  if (query.what !== undefined) must("actor_fact.what = ?", query.what);
  if (query.sign !== undefined) must("actor_fact.sign = ?", query.sign);
  if (query.outlet !== undefined) must("document.outlet is ?", query.outlet);
  const from = `from ${FACTS} ${namedIn("other", END)} where ${conditions.join(" and ")}`;
  const { total } = connection.get<{ total: number }>(
    `select count(distinct actor_fact.key) as total ${from}`,
    ...values,
  )!;
  const rows = connection.all<FactRow>(
    `select actor_fact.kind, actor_fact.layer, actor_fact.item, actor_fact.what, actor_fact.sign, actor_fact.own,
       actor_fact.hedged, actor_fact.negated, actor_fact.start, actor_fact.end, actor_fact.pattern,
       document.id as documentId, document.title, document.place, document.outlet, document.published, version.text,
       actor_fact.actor = actor_in.local as out, other.id as otherId, other.name as otherName,
       teller.id as tellerId, teller.name as tellerName
     from ${FACTS} join version on version.key = document.newest
       ${namedIn("other", END)} ${namedIn("teller", "actor_fact.teller")}
     where ${conditions.join(" and ")} group by actor_fact.key
     order by document.published nulls last, document.key, actor_fact.start limit ? offset ?`,
    ...values,
    query.limit ?? -1,
    query.offset ?? 0,
  );
  return {
    total,
    items: rows.map(
      ({
        start,
        end,
        text,
        otherId,
        otherName,
        tellerId,
        tellerName,
        own,
        hedged,
        negated,
        out,
        ...row
      }) => ({
        ...row,
        own: own === 1,
        hedged: hedged === 1,
        negated: negated === 1,
        out: out === 1,
        span: { start, end },
        words: shown(wordsAt(textOf(text), { start, end })),
        other: otherId === null ? null : { id: otherId, name: otherName! },
        teller: tellerId === null ? null : { id: tellerId, name: tellerName! },
      }),
    ),
  };
}

const shown = (words: string): string =>
  words.length <= SHOWN ? words : `${words.slice(0, SHOWN).toWellFormed()}…`;

function ties(connection: Connection, asked: string): readonly TieCount[] {
  const id = leadsTo(connection, asked);
  const rows = connection.all<{
    readonly id: string;
    readonly name: string;
    readonly type: TieCount["other"]["type"];
    readonly what: string;
    readonly sign: TieCount["sign"];
    readonly out: number;
    readonly negated: number;
    readonly count: number;
    readonly documents: number;
    readonly own: number;
    readonly first: string | null;
    readonly last: string | null;
  }>(
    `select other.id, other.name, other.type, actor_fact.what, actor_fact.sign,
       actor_fact.actor = actor_in.local as out, actor_fact.negated, count(distinct actor_fact.key) as count,
       count(distinct document.key) as documents, sum(actor_fact.own) as own,
       min(document.published) as first, max(document.published) as last
     from ${FACTS} ${namedIn("other", END)}
     where actor_name.actor = ? and actor_fact.kind = 'tie' and other.id is not null
     group by other.id, actor_fact.what, actor_fact.sign, out, actor_fact.negated
     order by count desc, other.name_key, actor_fact.what`,
    id,
  );
  return rows.map(({ id, name, type, out, negated, ...row }) => ({
    ...row,
    other: { id, name, type },
    out: out === 1,
    negated: negated === 1,
  }));
}

interface LabelRow {
  readonly outlet: string | null;
  readonly label: string;
  readonly pattern: string;
  readonly own: number;
  readonly published: string | null;
}

function labels(connection: Connection, asked: string): readonly LabelCount[] {
  const rows = connection.all<LabelRow>(
    `select document.outlet, actor_fact.what as label, actor_fact.pattern, actor_fact.own, document.published
     from ${FACTS} where actor_name.actor = ? and actor_fact.kind = 'label' group by actor_fact.key
     order by document.published nulls last`,
    leadsTo(connection, asked),
  );
  const counted = new Map<string, LabelRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.outlet, row.label]);
    const same = counted.get(key);
    if (same === undefined) counted.set(key, [row]);
    else same.push(row);
  }
  return [...counted.values()].map(labelCount).sort((a, b) => b.count - a.count);
}

function labelCount(
  rows: readonly {
    outlet: string | null;
    label: string;
    pattern: string;
    own: number;
    published: string | null;
  }[],
): LabelCount {
  const dates = rows.flatMap(({ published }) => (published === null ? [] : [published])).sort();
  const byYear: Record<string, number> = {};
  for (const date of dates) {
    const year = /^-?\d{4}/.exec(date)?.[0];
    if (year !== undefined) byYear[year] = (byYear[year] ?? 0) + 1;
  }
  return {
    outlet: rows[0]!.outlet,
    label: rows[0]!.label,
    patterns: [...new Set(rows.map(({ pattern }) => pattern))].sort(),
    count: rows.length,
    own: rows.filter(({ own }) => own === 1).length,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    byYear,
  };
}

function documents(
  connection: Connection,
  asked: string,
  { offset = 0, limit = -1 }: { readonly offset?: number; readonly limit?: number } = {},
): Awaited<ReturnType<Actors["documents"]>> {
  const id = leadsTo(connection, asked);
  const rows = connection.all<{
    readonly documentId: string;
    readonly title: string | null;
    readonly place: string;
    readonly outlet: string | null;
    readonly published: string | null;
    readonly mentions: number;
    readonly start: number | null;
    readonly end: number | null;
  }>(
    `select document.id as documentId, document.title, document.place, document.outlet, document.published,
       sum(actor_in.mentions) as mentions, min(actor_in.start) as start, actor_in.end
     from ${PLACES} where actor_name.actor = ? group by document.key
     order by document.published nulls last, document.key limit ? offset ?`,
    id,
    limit,
    offset,
  );
  const { total } = connection.get<{ total: number }>(
    `select count(distinct document.key) as total from ${PLACES} where actor_name.actor = ?`,
    id,
  )!;
  return {
    total,
    items: rows.map(({ start, end, ...row }) => ({
      ...row,
      at: start === null || end === null ? null : { start, end },
    })),
  };
}
