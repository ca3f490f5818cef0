// The actors of a case in the database: who they are, how outlets call them, and where they stand. What is told of them is
// in actor-facts.ts.

import { filterWords } from "../article.ts";
import type { ActorQuery, ActorSummary, Actors, KeptActor, LabelCount, NameRecord } from "../joins.ts";
import type { Page } from "../store.ts";
import { FACTS, facts, leadsTo, ties } from "./actor-facts.ts";
import { PLACES, put } from "./actor-writing.ts";
import type { Connection } from "./connection.ts";

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
  ofDocument: async (documentId) => ofDocument(connection, documentId),
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
  ties: "ties",
  labels: "labels",
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
  const order = `order by ${sortColumns[sort]} ${way} nulls last, mentions desc, name_key, id`;
  // Keys are sorted and not rows, which carry all names: twice as fast at the end of 100,000 actors.
  const rows = connection.all<SummaryRow>(
    `select ${SUMMARY} from actor where key in (select key from actor where ${where} ${order} limit ? offset ?)
     ${order}`,
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

const ofDocument = (connection: Connection, documentId: string): Awaited<ReturnType<Actors["ofDocument"]>> =>
  connection
    .all<Awaited<ReturnType<Actors["ofDocument"]>>[number]>(
      `select actor_in.local, actor.id, actor.name, actor.type from document
       join actor_in on actor_in.document = document.key join actor_name on actor_name.id = actor_in.name
       join actor on actor.id = actor_name.actor
       where document.id = ? and document.removed is null order by actor_in.mentions desc, actor_in.local`,
      documentId,
    )
    .map((row) => ({ ...row }));
