// How the tellings of one claim hang on each other: one repeats the passage of another, cites it, cites the same work, quotes
// the same utterance of the same speaker, or shares an author, an agency, an outlet or its owner. Pure functions over what
// tellings and documents carry (dependence/carried.ts), recycled passages and works being joined by others.
//
// What many share is tied to the earliest that has it, not each to each: ten thousand copies make ten thousand edges. Whether
// two documents were tested, and for what not, is asked a pair at a time (`testsBetween`).

import type { Dependence, DependenceKind, Place, Reuse } from "../model/claim.ts";
import { idOf } from "../model/id.ts";
import type { Span } from "../model/span.ts";
import type { CarriedTelling, TellingDocument } from "./dependence/carried.ts";
import { inTime, surelyBefore } from "./dependence/order.ts";
import { quotedKeys, sameSpeaker, sharedQuote } from "./dependence/utterance.ts";

export {
  type Around,
  type CarriedTelling,
  carriedTellings,
  type TellingDocument,
  tellingDocument,
  type Works,
} from "./dependence/carried.ts";
export { testsBetween, untestable } from "./dependence/tests.ts";

export interface Told {
  /** Tellings of one claim. */
  readonly tellings: readonly CarriedTelling[];
  /** Their documents by id. */
  readonly documents: ReadonlyMap<string, TellingDocument>;
  /** Recycled passages among these documents; null where nobody looked for them. */
  readonly reuses: readonly Reuse[] | null;
}

/** Share of a telling that a recycled passage must hold, to be the passage that carries it. */
const CARRIED = 0.5;

export function dependencesOf(told: Told): readonly Dependence[] {
  const found = new Map<string, Dependence>();
  const add: Add = (kind, one, other, evidence, cites = false) => {
    if (one.id === other.id) return;
    const dependence = edge(told, kind, one, other, evidence, cites);
    if (!found.has(dependence.id)) found.set(dependence.id, dependence);
  };
  const byDocument = Map.groupBy(told.tellings, ({ documentId }) => documentId);
  for (const list of byDocument.values()) withinDocument(list, add);
  reused(told, byDocument, add);
  cited(told, byDocument, add);
  utterances(told, add);
  signed(told, byDocument, add);
  return [...found.values()];
}

type Add = (
  kind: DependenceKind,
  one: CarriedTelling,
  other: CarriedTelling,
  evidence: readonly Place[],
  cites?: boolean,
) => void;

const STRENGTH: Readonly<Record<DependenceKind, Dependence["strength"]>> = {
  reuse: "strong",
  cites: "strong",
  "cites the same work": "strong",
  "same utterance quoted": "strong",
  "same author": "strong",
  "same agency": "strong",
  "same outlet or owner": "weak",
};

/** @param cites true where `one` itself says that it rests on `other` */
function edge(
  { documents }: Told,
  kind: DependenceKind,
  one: CarriedTelling,
  other: CarriedTelling,
  evidence: readonly Place[],
  cites: boolean,
): Dependence {
  const before = surelyBefore(publishedOf(documents, one), publishedOf(documents, other));
  // What cites stands as it is; otherwise the later of the two hangs on the earlier one.
  const turned = !cites && (before < 0 || (before === 0 && one.id < other.id));
  const [from, to] = turned ? [other, one] : [one, other];
  return {
    id: idOf("p", kind, from.id, to.id),
    from: from.id,
    to: to.id,
    kind,
    strength: STRENGTH[kind],
    evidence,
    order: cites ? "cites" : before === 0 ? null : "dates",
  };
}

const publishedOf = (documents: Told["documents"], { documentId }: CarriedTelling): string | null =>
  documents.get(documentId)?.published ?? null;

const placeOf = (telling: CarriedTelling, span: Span = telling.span): Place => ({
  documentId: telling.documentId,
  span,
});

/**
 * One document can carry several origins: two ministries that it names are two. One speaker is one; and what the author says
 * in the author's own voice hangs on the speaker, where the document names just one for it.
 */
function withinDocument(list: readonly CarriedTelling[], add: Add): void {
  if (list.length < 2) return;
  const groups: CarriedTelling[][] = [];
  for (const telling of list.filter(({ voice }) => voice === "speaker")) {
    const group = groups.slice(0, SPEAKERS).find(([first]) => sameSpeaker(first!, telling) === true);
    if (group === undefined) groups.push([telling]);
    else group.push(telling);
  }
  for (const [first, ...rest] of groups)
    for (const one of rest) add("same utterance quoted", one, first!, [placeOf(one), placeOf(first!)]);
  const own = list.filter(({ voice }) => voice === "author");
  for (const one of own.slice(1)) add("same author", one, own[0]!, [placeOf(one), placeOf(own[0]!)]);
  if (groups.length === 1 && own.length > 0)
    add("same author", own[0]!, groups[0]![0]!, [placeOf(own[0]!), placeOf(groups[0]![0]!)], true);
}

/** Speakers of one document that are told apart. */
const SPEAKERS = 50;

/** The telling of a document that stands for it where a tie is one of documents: the author's own, or the first. */
const chiefOf = (list: readonly CarriedTelling[]): CarriedTelling =>
  list.find(({ voice }) => voice === "author") ??
  list.reduce((first, one) => (one.span.start < first.span.start ? one : first));

function reused(
  { reuses }: Told,
  byDocument: ReadonlyMap<string, readonly CarriedTelling[]>,
  add: Add,
): void {
  for (const { a, b } of reuses ?? []) {
    const held = ({ documentId, span }: Place): readonly CarriedTelling[] =>
      (byDocument.get(documentId) ?? []).filter((telling) => holds(span, telling.span)).slice(0, 8);
    const there = held(b);
    for (const one of held(a)) for (const other of there) add("reuse", one, other, [a, b]);
  }
}

function holds(passage: Span, telling: Span): boolean {
  const shared = Math.min(passage.end, telling.end) - Math.max(passage.start, telling.start);
  return shared >= CARRIED * Math.min(telling.end - telling.start, 2 * (passage.end - passage.start));
}

function cited(
  { tellings }: Told,
  byDocument: ReadonlyMap<string, readonly CarriedTelling[]>,
  add: Add,
): void {
  const byWork = new Map<string, { telling: CarriedTelling; marker: Span }[]>();
  for (const telling of tellings)
    for (const { documentId, work, marker } of telling.cites) {
      const list = documentId === null ? undefined : byDocument.get(documentId);
      if (list !== undefined && documentId !== telling.documentId) {
        const other = list.find((one) => sameSpeaker(one, telling) === true) ?? chiefOf(list);
        add("cites", telling, other, [placeOf(telling, marker), placeOf(other)], true);
      }
      if (work !== null && documentId !== telling.documentId) push(byWork, work, { telling, marker });
    }
  for (const list of byWork.values())
    for (const { telling, marker } of list.slice(1)) {
      const first = list[0]!;
      if (first.telling.documentId === telling.documentId) continue;
      add("cites the same work", telling, first.telling, [
        placeOf(telling, marker),
        placeOf(first.telling, first.marker),
      ]);
    }
}

/** Tellings that quote the same words of the same speaker, each with the first that has them. */
function utterances({ tellings, documents }: Told, add: Add): void {
  const ordered = inOrderOfTime(tellings, documents);
  const byKey = new Map<string, CarriedTelling[]>();
  for (const telling of ordered) {
    const met = new Set<CarriedTelling>();
    for (const key of quotedKeys(telling)) {
      const list = byKey.get(key) ?? [];
      const first = list.find(
        (one) => one.documentId !== telling.documentId && sameSpeaker(one, telling) !== false,
      );
      if (first !== undefined && !met.has(first)) {
        met.add(first);
        const shared = sharedQuote(telling, first);
        if (shared !== null)
          add("same utterance quoted", telling, first, [
            placeOf(telling, shared.a),
            placeOf(first, shared.b),
          ]);
      }
      // A few stand for all: those of one speaker are tied to the first of them.
      if (list.length < SPEAKERS) push(byKey, key, telling);
    }
  }
}

/** Ties that documents have by who signed them. */
function signed(
  { documents, tellings }: Told,
  byDocument: ReadonlyMap<string, readonly CarriedTelling[]>,
  add: Add,
): void {
  const first = new Map<string, { telling: CarriedTelling; span: Span }>();
  const tie = (kind: DependenceKind, name: string, telling: CarriedTelling, span: Span): void => {
    const key = `${kind} ${name}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, { telling, span });
    else if (other.telling.documentId !== telling.documentId)
      add(kind, telling, other.telling, [placeOf(telling, span), placeOf(other.telling, other.span)]);
  };
  const ordered = [...byDocument.keys()]
    .map((id) => ({ id, published: documents.get(id)?.published ?? null }))
    .sort(inTime);
  for (const { id } of ordered) {
    const document = documents.get(id);
    if (document === undefined) continue;
    const chief = chiefOf(byDocument.get(id)!);
    for (const { name, span } of document.authors) tie("same author", name, chief, span ?? chief.span);
    if (document.outlet !== null)
      tie("same outlet or owner", document.outlet.name, chief, document.outlet.span ?? chief.span);
    if (document.owner !== null) tie("same outlet or owner", `owner ${document.owner}`, chief, chief.span);
    if (document.agency !== null) tie("same agency", document.agency.name, chief, document.agency.span);
  }
  for (const telling of inOrderOfTime(tellings, documents))
    for (const { name, span } of telling.agencies) tie("same agency", name, telling, span);
}

function inOrderOfTime(
  tellings: readonly CarriedTelling[],
  documents: Told["documents"],
): readonly CarriedTelling[] {
  const dated = tellings.map((telling) => ({
    telling,
    id: telling.id,
    published: publishedOf(documents, telling),
  }));
  return dated.sort(inTime).map(({ telling }) => telling);
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
