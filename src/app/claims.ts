// Claims as people ask for them: the list, and one with its tellings, why they are one, on how many origins it may rest and
// why, what contradicts and what denies it. And a person's word on two tellings, which joining follows.

import type { Store } from "../extend.ts";
import { dependenceWords, type Route, testWords } from "../join/origins.ts";
import type { DocumentLine, Page } from "../keep/joins.ts";
import type { Language } from "../lang/language.ts";
import type {
  ClaimJoin,
  Dependence,
  DependenceKind,
  DependenceTest,
  Place,
  TellingAnchor,
} from "../model/claim.ts";
import type { Decision } from "../model/decision.ts";
import { type Span, wordsAt } from "../model/span.ts";
import { documentLine } from "./document-line.ts";
import { constraintsOn } from "./joining/case-corrections.ts";
import { testsOf } from "./joining/claim-origins.ts";
import { type ClaimTelling, type ClaimView, tellingsIn } from "./joining/claims.ts";

export interface ClaimSummary {
  readonly id: string;
  readonly words: string;
  readonly documents: number;
  readonly tellings: number;
  /** At most so many origins are known. */
  readonly origins: number;
  /** "6 tellings in 6 documents, at most 2 origins known; outlet not testable in 5 of 6". */
  readonly line: string;
  readonly contradictions: number;
  readonly denials: number;
  readonly variants: number;
  /** Earliest and latest date of its documents, EDTF. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface ToldTelling extends DocumentLine {
  readonly id: string;
  readonly layer: "attributions" | "assertions";
  readonly item: string;
  readonly span: Span;
  readonly words: string;
  /** Who says it, as written; null for the author, and where nobody is named. */
  readonly source: string | null;
  readonly voice: "author" | "speaker";
  /** False where the source denies it. */
  readonly affirms: boolean;
  readonly hedged: boolean;
  readonly direct: boolean;
  /** Id of the origin that it belongs to; null for a denial. */
  readonly origin: string | null;
  /** How its words differ from those that the claim is shown by; null where they don't. */
  readonly differs: string | null;
}

export interface TieShown {
  readonly id: string;
  /** Tellings: `from` does something to `to`. */
  readonly from: string;
  readonly to: string;
  readonly kind: DependenceKind;
  /** "repeats a passage of", to stand between the two. */
  readonly words: string;
  readonly strength: Dependence["strength"];
  /** How it is known which came first; null where nobody knows. */
  readonly order: "cites" | "dates" | null;
  readonly evidence: readonly (Place & { readonly words: string })[];
}

export interface ClaimDetail extends ClaimSummary {
  readonly shown: readonly ToldTelling[];
  readonly joins: readonly ClaimJoin[];
  readonly against: readonly {
    readonly in: "count" | "polarity" | "date";
    /** A telling of this claim, and what contradicts it. */
    readonly a: string;
    readonly b: ToldTelling | null;
    /** The claim that the other telling tells. */
    readonly claim: string | null;
  }[];
  readonly groups: readonly {
    readonly id: string;
    readonly tellings: readonly string[];
    readonly documents: number;
    readonly first: readonly string[];
    readonly ties: readonly TieShown[];
  }[];
  /** Ties that alone join nothing, such as one outlet; and how many origins there would be if they did. */
  readonly weak: readonly TieShown[];
  readonly originsWithWeak: number;
  readonly untestable: readonly {
    readonly kind: DependenceKind;
    readonly documents: number;
    readonly of: number;
  }[];
  readonly route: Route;
  readonly corrections: readonly {
    readonly decision: string;
    readonly kind: "same" | "apart";
    readonly names: readonly [string, string];
  }[];
}

export interface ClaimsQuery {
  readonly filter?: string;
  readonly documentId?: string;
  readonly offset?: number;
  readonly limit?: number;
}

export async function claimPage(store: Store, query: ClaimsQuery): Promise<Page<ClaimSummary>> {
  const { items, total } = await store.views.page<ClaimView>("claims", query);
  return { items: items.map(summaryOf), total };
}

/** That an item of one document tells a claim. */
export interface ItemClaim {
  readonly item: string;
  readonly telling: string;
  readonly claim: string;
  /** Articles that tell it, and at most how many origins are known. */
  readonly documents: number;
  readonly origins: number;
}

/** Claims that one document holds at most. */
const MOST_CLAIMS = 1_000;

/** Which items of a document tell which claims; those of most documents first. */
export async function claimsOfDocument(store: Store, documentId: string): Promise<readonly ItemClaim[]> {
  const query = { documentId, limit: MOST_CLAIMS };
  const { items } = await store.views.page<ClaimView>("claims", query);
  return items.flatMap(({ claim, documents, origins, tellings }) =>
    tellings
      .filter((one) => one.documentId === documentId)
      .map((one) => ({
        item: one.item.id,
        telling: one.id,
        claim: claim.id,
        documents,
        origins: origins.strong.origins.length,
      })),
  );
}

/** Code units of a claim's words, and of a telling's, that are shown. */
const WORDS = 600;
/** Tellings and ties that one answer holds. */
const MOST = 200;

const cut = (words: string): string => {
  const plain = words.replace(/\s+/g, " ").trim();
  return plain.length <= WORDS ? plain : `${plain.slice(0, WORDS).toWellFormed()}…`;
};

function summaryOf({ claim, documents, origins }: ClaimView): ClaimSummary {
  const dated = origins.route.dated.flatMap(({ published }) => (published === null ? [] : [published]));
  return {
    id: claim.id,
    words: cut(claim.words),
    documents,
    tellings: claim.tellings.length,
    origins: origins.strong.origins.length,
    line: origins.line,
    contradictions: claim.contradictions.length,
    denials: claim.denials?.length ?? 0,
    variants: claim.variants.length,
    first: dated[0] ?? null,
    last: dated.at(-1) ?? null,
  };
}

/** A claim by its id, or by that of one of its tellings; null where there is none. */
export async function claimDetail(store: Store, id: string): Promise<ClaimDetail | null> {
  const view = await claimView(store, id);
  if (view === null) return null;
  const { claim, origins } = view;
  const read = reader(store);
  const originOf = new Map(
    origins.strong.origins.flatMap((one) => one.tellings.map((telling) => [telling, one.id] as const)),
  );
  const differs = new Map(
    claim.variants.flatMap((one) => one.tellings.map((telling) => [telling, one.differs] as const)),
  );
  const shown: ToldTelling[] = [];
  for (const telling of view.tellings.slice(0, MOST))
    shown.push(
      await read.telling(telling, originOf.get(telling.id) ?? null, differs.get(telling.id) ?? null),
    );
  const tie = async (one: Dependence): Promise<TieShown> => ({
    id: one.id,
    from: one.from,
    to: one.to,
    kind: one.kind,
    words: dependenceWords(one),
    strength: one.strength,
    order: one.order ?? null,
    evidence: await Promise.all(
      one.evidence.slice(0, 4).map(async (place) => ({ ...place, words: await read.words(place) })),
    ),
  });
  const ties = (list: readonly Dependence[]): Promise<TieShown[]> =>
    Promise.all(list.slice(0, MOST).map(tie));
  const groups = [];
  for (const one of origins.strong.origins.slice(0, MOST))
    groups.push({
      id: one.id,
      tellings: one.tellings,
      documents: one.documents.length,
      first: one.first,
      ties: await ties(one.ties),
    });
  const against = [];
  for (const one of claim.contradictions.slice(0, 50))
    against.push({ ...one, ...(await read.other(one.b, view)) });
  return {
    ...summaryOf(view),
    shown,
    joins: (claim.joins ?? []).slice(0, MOST),
    against,
    groups,
    weak: await ties(origins.strong.weak),
    originsWithWeak: (origins.weak ?? origins.strong).origins.length,
    untestable: origins.strong.untestable,
    // Whatever is copied ten thousand times: an answer stays small.
    route: {
      dated: origins.route.dated.slice(0, MOST),
      undated: origins.route.undated.slice(0, MOST),
      arrows: origins.route.arrows.slice(0, MOST),
    },
    corrections: await correctionsOf(store, view),
  };
}

async function claimView(store: Store, id: string): Promise<ClaimView | null> {
  const view = await store.views.one<ClaimView>("claims", id);
  if (view !== null) return view;
  // A claim's id changes with what it holds; that of a telling stays.
  let most: ClaimView | null = null;
  // A telling of two sentences may tell two claims: the one told by most documents is meant.
  for (const claim of (await store.views.of("claims", [id])).get(id) ?? []) {
    const one = await store.views.one<ClaimView>("claims", claim);
    if (one !== null && (most === null || one.documents > most.documents)) most = one;
  }
  return most;
}

/** Reads words at places, each document once. */
function reader(store: Store) {
  const held = new Map<string, Promise<{ readonly line: DocumentLine; readonly text: string } | null>>();
  const document = (id: string) => {
    const known = held.get(id) ?? read(store, id);
    held.set(id, known);
    return known;
  };
  const telling = async (
    { id, documentId, item, span, source, voice, affirms, hedged, direct }: ClaimTelling,
    origin: string | null,
    differs: string | null,
  ): Promise<ToldTelling> => {
    const one = await document(documentId);
    const at = (where: Span): string => cut(wordsAt(one?.text ?? "", where));
    return {
      ...(one?.line ?? { documentId, title: null, place: "", outlet: null, published: null }),
      id,
      layer: item.layer,
      item: item.id,
      span,
      words: at(span),
      source: source === null ? null : at(source),
      voice,
      affirms,
      hedged,
      direct,
      origin,
      differs: differs === null ? null : cut(differs),
    };
  };
  return {
    telling,
    words: async ({ documentId, span }: Place): Promise<string> =>
      cut(wordsAt((await document(documentId))?.text ?? "", span)),
    async other(id: string, view: ClaimView) {
      const own = view.tellings.find((one) => one.id === id);
      if (own !== undefined) return { b: await telling(own, null, null), claim: null };
      const [claim] = (await store.views.of("claims", [id])).get(id) ?? [];
      const there = claim === undefined ? null : await store.views.one<ClaimView>("claims", claim);
      const found = there?.tellings.find((one) => one.id === id);
      return { b: found ? await telling(found, null, null) : null, claim: claim ?? null };
    },
  };
}

async function read(store: Store, id: string) {
  const kept = await store.document(id);
  if (kept === null) return null;
  const { document } = kept;
  return {
    line: documentLine(kept),
    text: document.text,
  };
}

/** Each test of dependence between two documents of a claim, with its outcome in words; null where there is no such claim. */
export async function claimTests(
  store: Store,
  language: Language,
  id: string,
  a: string,
  b: string,
): Promise<readonly (DependenceTest & { readonly words: string })[] | null> {
  const view = await claimView(store, id);
  if (view === null) return null;
  const wanted = new Set(view.claim.tellings);
  const documents = [...new Set(view.tellings.map(({ documentId }) => documentId))];
  const items = (await tellingsIn(store, documents)).filter((one) => wanted.has(one.id));
  const tests = await testsOf(store, language, items, a, b);
  return tests.map((test) => ({ ...test, words: testWords(test) }));
}

export type ClaimCorrectionOutcome =
  | { readonly decision: Decision }
  | { readonly missing: string }
  | { readonly wrong: string };

/** Writes down that two tellings say the same, or that they don't. */
export async function correctClaim(
  store: Store,
  { kind, a, b, reviewer }: { kind: "same" | "apart"; a: string; b: string; reviewer: string },
): Promise<ClaimCorrectionOutcome> {
  if (a === b) return { wrong: "Both are the same telling: choose two." };
  const anchors: TellingAnchor[] = [];
  for (const id of [a, b]) {
    const view = await claimView(store, id);
    const telling = view?.tellings.find((one) => one.id === id);
    const item = telling && (await tellingsIn(store, [telling.documentId])).find((one) => one.id === id);
    if (item === undefined) return { missing: id };
    anchors.push(item.anchor);
  }
  const [first, second] = anchors as [TellingAnchor, TellingAnchor];
  const kept = await store.document(first.documentId);
  if (kept === null) return { missing: a };
  return {
    decision: await store.decide({
      act: "correct",
      reviewer,
      at: new Date().toISOString(),
      documentId: first.documentId,
      versionId: kept.document.version.id,
      layer: "claims",
      anchor: {},
      value: { kind, a: first, b: second },
      undoes: null,
    }),
  };
}

async function correctionsOf(store: Store, { tellings }: ClaimView): Promise<ClaimDetail["corrections"]> {
  const documents = new Set(tellings.map(({ documentId }) => documentId));
  return constraintsOn<TellingAnchor>(await store.joins.decisions("claims"))
    .filter(({ a, b }) => documents.has(a.documentId) || documents.has(b.documentId))
    .map(({ decision, kind, a, b }) => ({ decision, kind, names: [cut(a.quote), cut(b.quote)] as const }))
    .reverse();
}
