// Decisions in the database. A decision is a row and an entry of the log, whose payload is its digest: one chain holds
// everything that was ever done to the case.

import { randomBytes } from "node:crypto";
import type { Decision, DecisionDraft } from "../../model/decision.ts";
import { idOf } from "../../model/id.ts";
import { decisionDigest, wordsDigest } from "../chain.ts";
import { Overtaken, StoreError } from "../store.ts";
import type { Connection } from "./connection.ts";
import { missing } from "./documents.ts";
import { append } from "./log.ts";
import { changed } from "./summary.ts";

export function decide(connection: Connection, draft: DecisionDraft, after?: number): Decision {
  return connection.transaction(() => {
    const key = mustExist(connection, draft);
    if (after !== undefined) mustBeLast(connection, draft.documentId, after);
    const { act, reviewer, at, documentId, versionId, layer, anchor, value, undoes } = draft;
    const salt = randomBytes(16).toString("hex");
    const digestOfWords = wordsDigest(draft, salt);
    const { sequence, hash } = append(connection, {
      act: "decide",
      by: reviewer,
      subject: documentId,
      payload: decisionDigest(draft, digestOfWords),
    });
    const id = idOf("x", hash);
    connection.run(
      `insert into decision (sequence, id, act, reviewer, at, document, version, layer, undoes, words_digest, words, salt)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      sequence,
      id,
      act,
      reviewer,
      at,
      documentId,
      versionId,
      layer,
      undoes,
      digestOfWords,
      JSON.stringify({ anchor, value }),
      salt,
    );
    changed(connection, key);
    return { id, sequence, act, reviewer, at, documentId, versionId, layer, anchor, value, undoes, hash };
  });
}

/** The key of the document that is decided on. */
function mustExist(connection: Connection, { documentId, versionId, undoes }: DecisionDraft): number {
  const version = connection.get<{ key: number }>(
    `select document.key from document join version on version.document = document.key
     where document.id = ? and version.id = ?`,
    documentId,
    versionId,
  );
  if (version === undefined) throw missing(connection, `${documentId} with a version ${versionId}`);
  if (undoes !== null && connection.get("select 1 from decision where id = ?", undoes) === undefined)
    throw new StoreError(
      `The case in ${connection.folder} holds no decision ${undoes} to undo.`,
      "Look at the document's decisions again.",
    );
  return version.key;
}

function mustBeLast(connection: Connection, documentId: string, after: number): void {
  const { last } = connection.get<{ last: number }>(
    "select coalesce(max(sequence), 0) as last from decision where document = ?",
    documentId,
  )!;
  if (last > after) throw new Overtaken(documentId, after, last);
}

/** A decision as it is kept, with what its digests are made from. */
export interface DecisionRow extends Omit<Decision, "anchor" | "value"> {
  readonly wordsDigest: string;
  readonly words: string | null;
  readonly salt: string | null;
  readonly payload: string | null;
}

/** Decisions in the order they were made, as DecisionRows. */
export const selectDecisions = (where: string): string =>
  `select decision.id, decision.sequence, decision.act, decision.reviewer, decision.at,
     decision.document as documentId, decision.version as versionId, decision.layer, decision.undoes, log.hash,
     decision.words_digest as wordsDigest, decision.words, decision.salt, log.payload
   from decision join log on log.sequence = decision.sequence where ${where} order by decision.sequence`;

/** In the order they were made. Those of a purged document have no words left: no anchor, no value. */
export const decisions = (connection: Connection, documentId?: string): readonly Decision[] =>
  (documentId === undefined
    ? connection.all<DecisionRow>(selectDecisions("true"))
    : connection.all<DecisionRow>(selectDecisions("decision.document = ?"), documentId)
  ).map(decisionOf);

/** Those on one layer of all documents, with what takes them back. */
export const decisionsOn = (connection: Connection, layer: string): readonly Decision[] =>
  connection.all<DecisionRow>(selectDecisions("decision.layer = ?"), layer).map(decisionOf);

const decisionOf = ({
  wordsDigest: _,
  words,
  salt: __,
  payload: ___,
  ...decision
}: DecisionRow): Decision => ({
  ...decision,
  ...(words === null ? { anchor: {}, value: null } : JSON.parse(words)),
});

interface Done {
  readonly id: string;
  readonly undoes: string | null;
}

/** What a reviewer did to documents that are there, newest first. */
function* doneBy(connection: Connection, reviewer: string, documentId?: string): Generator<Done> {
  const PAGE = 100;
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const rows = connection.all<Done & { readonly sequence: number }>(
      `select decision.sequence, decision.id, decision.undoes from decision
       join document on document.id = decision.document and document.removed is null
       where decision.reviewer = ? and decision.sequence < ? ${documentId === undefined ? "" : "and decision.document = ?"}
       order by decision.sequence desc limit ${PAGE}`,
      reviewer,
      before,
      ...(documentId === undefined ? [] : [documentId]),
    );
    yield* rows;
    if (rows.length < PAGE) return;
    before = rows.at(-1)!.sequence;
  }
}

/** False where something that stands takes it back. */
const stands = (connection: Connection, id: string): boolean =>
  !connection
    .all<{ id: string }>("select id from decision where undoes = ?", id)
    .some((undoing) => stands(connection, undoing.id));

const one = (connection: Connection, id: string): Decision =>
  decisionOf(connection.get<DecisionRow>(selectDecisions("decision.id = ?"), id)!);

export function undoable(connection: Connection, reviewer: string, documentId?: string): Decision | null {
  for (const { id, undoes } of doneBy(connection, reviewer, documentId))
    if (undoes === null && stands(connection, id)) return one(connection, id);
  return null;
}

export function redoable(connection: Connection, reviewer: string, documentId?: string): Decision | null {
  for (const { id, undoes } of doneBy(connection, reviewer, documentId)) {
    if (undoes === null) return null;
    // A redoing is an undoing too, of another one; it is taken back by undoing anew.
    const redoing = connection.get("select 1 from decision where id = ? and undoes is not null", undoes);
    if (redoing === undefined && stands(connection, id)) return one(connection, id);
  }
  return null;
}
