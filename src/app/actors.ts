// What people do with the actors of a case: join two names, keep them apart, choose what an actor is called, and take any of
// that back. Each is a decision in the case's log, on an article that tells of the name; joining follows it.

import type { Store } from "../extend.ts";
import type { KeptActor } from "../keep/joins.ts";
import type { ActorCorrection, NameRef } from "../model/actor.ts";
import { type CaseLayer, type Decision, standing } from "../model/decision.ts";
import { idOf } from "../model/id.ts";
import { canonical } from "../text/spelling.ts";
import { correctionsIn } from "./joining/corrections.ts";

/** A correction as a window asks for it: names by their ids. */
export type CorrectionWish = { readonly reviewer: string } & (
  | { readonly kind: "same" | "apart"; readonly a: string; readonly b: string }
  | { readonly kind: "called"; readonly a: string; readonly name: string }
);

export type CorrectionOutcome =
  | { readonly decision: Decision }
  | { readonly missing: string }
  | { readonly wrong: string };

/** Longer than any name: what is longer is text that went astray. */
export const LONGEST_NAME = 200;

export async function correctActor(store: Store, wish: CorrectionWish): Promise<CorrectionOutcome> {
  const a = await nameRef(store, wish.a);
  if (a === null) return { missing: wish.a };
  let correction: ActorCorrection;
  if (wish.kind === "called") {
    const name = wish.name.replace(/\s+/gu, " ").trim();
    if (name === "" || name.length > LONGEST_NAME)
      return { wrong: `A name of 1 to ${LONGEST_NAME} characters is expected.` };
    correction = { kind: "called", a: a.ref, name };
  } else {
    const b = await nameRef(store, wish.b);
    if (b === null) return { missing: wish.b };
    if (wish.a === wish.b) return { wrong: "Both are the same name: choose two." };
    correction = { kind: wish.kind, a: a.ref, b: b.ref };
  }
  const decision = await store.decide({
    act: "correct",
    reviewer: wish.reviewer,
    at: new Date().toISOString(),
    documentId: a.documentId,
    versionId: a.versionId,
    layer: "actors",
    anchor: {},
    value: { ...correction },
    undoes: null,
  });
  return { decision };
}

/** Takes one correction back, or lets one that was taken back count again; null where there is no such one. */
export async function undoCorrection(
  store: Store,
  reviewer: string,
  decisionId: string,
  layer: CaseLayer = "actors",
): Promise<Decision | null> {
  const decisions = await store.joins.decisions(layer);
  const stands = standing(decisions);
  const wanted = decisions.find(({ id, undoes }) => id === decisionId && undoes === null);
  if (wanted === undefined) return null;
  // What undid it last is what a redoing takes back.
  const last = stands.has(wanted.id)
    ? wanted
    : decisions.findLast(({ id, undoes }) => undoes === wanted.id && stands.has(id));
  if (last === undefined) return null;
  const { documentId, versionId } = wanted;
  return store.decide({
    act: "undo",
    reviewer,
    at: new Date().toISOString(),
    documentId,
    versionId,
    layer,
    anchor: {},
    value: null,
    undoes: last.id,
  });
}

export interface StandingCorrection {
  readonly decision: string;
  readonly reviewer: string;
  readonly at: string;
  readonly kind: ActorCorrection["kind"];
  /** The two names, or the name and what it is to be called. */
  readonly names: readonly [string, string];
  /** Their ids; null for what a name is to be called. */
  readonly ids: readonly [string, string | null];
}

/** What people said about any of an actor's names, newest first. */
export async function correctionsOf(store: Store, actor: KeptActor): Promise<readonly StandingCorrection[]> {
  const own = new Set(actor.nodes.map(({ name }) => canonical(name)));
  const isOwn = ({ name }: NameRef): boolean => own.has(canonical(name));
  return [...correctionsIn(await store.joins.decisions("actors"))]
    .filter(({ correction }) => isOwn(correction.a) || (correction.kind !== "called" && isOwn(correction.b)))
    .map(({ correction, decision: { id, reviewer, at } }) => ({
      decision: id,
      reviewer,
      at,
      kind: correction.kind,
      names: [correction.a.name, correction.kind === "called" ? correction.name : correction.b.name] as const,
      ids: [idOfName(correction.a), correction.kind === "called" ? null : idOfName(correction.b)] as const,
    }))
    .reverse();
}

/** As nodeOf in join/actor/node.ts makes them. */
function idOfName({ type, name, documentId }: NameRef): string {
  const id = idOf("a", type, canonical(name));
  return documentId === null ? id : idOf("a", id, documentId);
}

/** A name of the case by its words, and an article that has it. */
async function nameRef(
  store: Store,
  id: string,
): Promise<{ readonly ref: NameRef; readonly documentId: string; readonly versionId: string } | null> {
  const node = (await store.actors.one(id))?.nodes.find((one) => one.id === id);
  if (node === undefined || node.documentId === null) return null;
  const kept = await store.document(node.documentId);
  if (kept === null) return null;
  const { type, name, documentId } = node;
  // A full name is one in the whole case; a lone one is the document's own (see nodeOf in join/actor/node.ts).
  const isFull = id === idOf("a", type, canonical(name));
  return {
    ref: { type, name, documentId: isFull ? null : documentId },
    documentId,
    versionId: kept.document.version.id,
  };
}
