// Writing the actors of a case: what joining changed goes into the tables in one transaction, and what lists show of the
// actors that it touched is reckoned anew.

import { actorDigest } from "../../model/actor-digest.ts";
import { filteredText, sortKey } from "../article.ts";
import type { ActorChanges, DocumentFacts } from "../joins.ts";
import type { Connection } from "./connection.ts";

export function put(connection: Connection, { documents, went, names, actors }: ActorChanges): void {
  connection.transaction(() => {
    const touched = new Set<string>(actors.put.map(({ id }) => id));
    const touch = (rows: readonly { readonly actor: string }[]): void => {
      for (const { actor } of rows) touched.add(actor);
    };
    for (const id of [...went, ...documents.map(({ documentId }) => documentId)]) {
      const key = keyOf(connection, id);
      if (key === undefined) continue;
      touch(actorsOfDocument(connection, key));
      connection.run("delete from actor_in where document = ?", key);
      connection.run("delete from actor_fact where document = ?", key);
    }
    for (const id of names.gone) connection.run("delete from actor_name where id = ?", id);
    for (const { id, type, name, actor, fuller } of names.put)
      connection.run(
        `insert or replace into actor_name (id, type, name, actor, into_id, reason, decision)
         values (?, ?, ?, ?, ?, ?, ?)`,
        id,
        type,
        name,
        actor,
        fuller?.into ?? null,
        fuller?.reason ?? null,
        fuller?.decision ?? null,
      );
    for (const id of actors.gone) connection.run("delete from actor where id = ?", id);
    for (const actor of actors.put)
      connection.run(
        `insert into actor (id, type, name, names, digest, name_key, filtered) values (?, ?, ?, ?, ?, ?, ?)
         on conflict (id) do update set type = excluded.type, name = excluded.name, names = excluded.names,
           digest = excluded.digest, name_key = excluded.name_key, filtered = excluded.filtered`,
        actor.id,
        actor.type,
        actor.name,
        JSON.stringify(actor.names),
        actorDigest(actor),
        sortKey(actor.name) ?? "",
        filteredText([actor.name, ...actor.names.map(({ name }) => name)]),
      );
    for (const document of documents) {
      const key = keyOf(connection, document.documentId);
      if (key === undefined) continue;
      putFacts(connection, key, document);
      touch(actorsOfDocument(connection, key));
    }
    for (const id of touched) count(connection, id);
  });
}

const keyOf = (connection: Connection, id: string): number | undefined =>
  connection.get<{ key: number }>("select key from document where id = ?", id)?.key;

const actorsOfDocument = (connection: Connection, key: number): readonly { readonly actor: string }[] =>
  connection.all(
    `select distinct actor_name.actor from actor_in join actor_name on actor_name.id = actor_in.name
     where actor_in.document = ?`,
    key,
  );

function putFacts(connection: Connection, key: number, { actors, facts }: DocumentFacts): void {
  for (const { local, name, mentions, at } of actors)
    connection.run(
      "insert into actor_in (document, local, name, mentions, start, end) values (?, ?, ?, ?, ?, ?)",
      key,
      local,
      name,
      mentions,
      at?.start ?? null,
      at?.end ?? null,
    );
  for (const fact of facts)
    connection.run(
      `insert into actor_fact (document, actor, kind, other, layer, item, what, sign, teller, own, hedged, negated, planned,
         start, end, pattern) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      key,
      fact.actor,
      fact.kind,
      fact.other,
      fact.layer,
      fact.item,
      fact.what,
      fact.sign,
      fact.teller,
      Number(fact.own),
      Number(fact.hedged),
      Number(fact.negated),
      Number(fact.planned),
      fact.span.start,
      fact.span.end,
      fact.pattern,
    );
}

/** Where an actor's names stand: one row a document and name. */
export const PLACES = `actor_name join actor_in on actor_in.name = actor_name.id
  join document on document.key = actor_in.document and document.removed is null`;

/** Reckons what a list shows of an actor. */
function count(connection: Connection, id: string): void {
  connection.run(
    `update actor set (documents, mentions, first, last) =
       (select count(distinct document.key), coalesce(sum(actor_in.mentions), 0), min(document.published),
          max(document.published) from ${PLACES} where actor_name.actor = actor.id),
       (says, about, ties, labels) =
       (select count(distinct iif(kind = 'says', item, null)), count(distinct iif(kind = 'about', item, null)),
          count(distinct iif(kind = 'tie', item, null)), count(distinct iif(kind = 'label', item, null))
        from ${PLACES} join actor_fact on actor_fact.document = actor_in.document
          and (actor_fact.actor = actor_in.local or (kind = 'tie' and actor_fact.other = actor_in.local))
        where actor_name.actor = actor.id)
     where id = ?`,
    id,
  );
}
