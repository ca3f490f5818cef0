// What documents tell of an actor, in the database: one fact a row, each at its words; and the ties counted.

import { type Span, wordsAt } from "../../model/span.ts";
import type { ActorFactQuery, KeptActorFact, TieCount } from "../joins.ts";
import type { Page } from "../store.ts";
import { PLACES } from "./actor-writing.ts";
import type { Connection, Value } from "./connection.ts";
import { textOf } from "./rows.ts";

/** The actor that an id leads to now. */
export const leadsTo = (connection: Connection, id: string): string =>
  connection.get<{ actor: string }>("select actor from actor_name where id = ?", id)?.actor ?? id;

/** The facts of one actor: those of which it is the subject, and the ties of which it is the other end. */
export const FACTS = `${PLACES} join actor_fact on actor_fact.document = actor_in.document
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
  readonly planned: number;
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

export function facts(connection: Connection, asked: string, query: ActorFactQuery): Page<KeptActorFact> {
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
  if (query.out !== undefined) must("(actor_fact.actor = actor_in.local) = ?", Number(query.out));
  if (query.negated !== undefined) must("actor_fact.negated = ?", Number(query.negated));
  if (query.planned !== undefined) must("actor_fact.planned = ?", Number(query.planned));
  if (query.own !== undefined) must("actor_fact.own = ?", Number(query.own));
  if (query.year !== undefined) must("document.published like ? || '%'", query.year);
  const from = `from ${FACTS} ${namedIn("other", END)} where ${conditions.join(" and ")}`;
  const { total } = connection.get<{ total: number }>(
    `select count(distinct actor_fact.key) as total ${from}`,
    ...values,
  )!;
  const rows = connection.all<FactRow>(
    `select actor_fact.kind, actor_fact.layer, actor_fact.item, actor_fact.what, actor_fact.sign, actor_fact.own,
       actor_fact.hedged, actor_fact.negated, actor_fact.planned, actor_fact.start, actor_fact.end, actor_fact.pattern,
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
        planned,
        out,
        ...row
      }) => ({
        ...row,
        own: own === 1,
        hedged: hedged === 1,
        negated: negated === 1,
        planned: planned === 1,
        out: out === 1,
        span: { start, end },
        ...shownIn(textOf(text), { start, end }),
        other: otherId === null ? null : { id: otherId, name: otherName! },
        teller: tellerId === null ? null : { id: tellerId, name: tellerName! },
      }),
    ),
  };
}

const shown = (words: string): string =>
  words.length <= SHOWN ? words : `${words.slice(0, SHOWN).toWellFormed()}…`;

/** Code units beside them. "[…of the board] thanked [the guard…]": a tie's own words alone say little. */
const BESIDE = 120;

/** Words with what stands right before and after them in the paragraph, in whole words. */
function shownIn(text: string, span: Span): Pick<KeptActorFact, "words" | "before" | "after"> {
  const left = text.slice(Math.max(0, span.start - BESIDE), span.start);
  const paragraph = [...left.matchAll(BREAK)].at(-1);
  const right = text.slice(span.end, span.end + BESIDE);
  const [end] = right.matchAll(BREAK);
  return {
    words: shown(wordsAt(text, span)),
    before: paragraph
      ? left.slice(paragraph.index + paragraph[0].length)
      : span.start <= BESIDE
        ? left
        : `…${left.replace(/^\S+/u, "")}`,
    after: end
      ? right.slice(0, end.index)
      : span.end + BESIDE >= text.length
        ? right
        : `${right.replace(/\S+$/u, "")}…`,
  };
}

const BREAK = /\n\s*\n/gu;

export function ties(connection: Connection, asked: string): readonly TieCount[] {
  const id = leadsTo(connection, asked);
  const rows = connection.all<{
    readonly id: string;
    readonly name: string;
    readonly type: TieCount["other"]["type"];
    readonly what: string;
    readonly sign: TieCount["sign"];
    readonly out: number;
    readonly negated: number;
    readonly planned: number;
    readonly count: number;
    readonly documents: number;
    readonly own: number;
    readonly tellers: string;
    readonly first: string | null;
    readonly last: string | null;
  }>(
    `select other.id, other.name, other.type, actor_fact.what, actor_fact.sign,
       actor_fact.actor = actor_in.local as out, actor_fact.negated, actor_fact.planned, count(distinct actor_fact.key) as count,
       count(distinct document.key) as documents, sum(actor_fact.own) as own,
       json_group_array(distinct teller.id || ' ' || teller.name) filter (where teller.id is not null) as tellers,
       min(document.published) as first, max(document.published) as last
     from ${FACTS} ${namedIn("other", END)} ${namedIn("teller", "actor_fact.teller")}
     where actor_name.actor = ? and actor_fact.kind = 'tie' and other.id is not null
     group by other.id, actor_fact.what, actor_fact.sign, out, actor_fact.negated, actor_fact.planned
     order by count desc, other.name_key, actor_fact.what`,
    id,
  );
  return rows.map(({ id, name, type, out, negated, planned, tellers, ...row }) => ({
    ...row,
    // An id holds no blank.
    tellers: (JSON.parse(tellers) as string[]).map((one) => ({
      id: one.slice(0, one.indexOf(" ")),
      name: one.slice(one.indexOf(" ") + 1),
    })),
    other: { id, name, type },
    out: out === 1,
    negated: negated === 1,
    planned: planned === 1,
  }));
}
