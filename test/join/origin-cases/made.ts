// Runs a few made-up articles from their marked findings to claims, dependences and origins, as a case would.

import { quantities } from "../../../src/find/quantities.ts";
import { times } from "../../../src/find/times.ts";
import { type ClaimIndex, claimIndex, claimsOf, tellingsOf } from "../../../src/join/claims.ts";
import { carriedTellings, dependencesOf, type Told, tellingDocument } from "../../../src/join/dependences.ts";
import { type OriginOptions, type Origins, originsOf } from "../../../src/join/origins.ts";
import { reuseAmong, reuseText } from "../../../src/join/reuse.ts";
import { english } from "../../../src/lang/en/index.ts";
import type { Citation } from "../../../src/model/citation.ts";
import type { Claim, ClaimConstraint, Dependence, TellingAnchor } from "../../../src/model/claim.ts";
import type { Document } from "../../../src/model/document.ts";
import { findQuotations } from "../../../src/text/quotations.ts";
import { layersOf } from "../../documents.ts";
import { newDocument } from "../../made-case.ts";

export interface Article {
  /** Marked as in test/made-case.ts. A footnote's number leads to what `cites` says. */
  readonly text: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly date?: string;
  /** Attributions whose cue denies, by number. */
  readonly denies?: readonly string[];
  readonly within?: Readonly<Record<string, string>>;
  /** For the words of a marker the article that it leads to, or the name of a work that the case doesn't hold. */
  readonly cites?: Readonly<Record<string, string>>;
}

export type Articles = Readonly<Record<string, Article>>;

interface Made {
  readonly letter: string;
  readonly document: Document;
  readonly citations: readonly Citation[];
  readonly article: Article;
}

export interface Case {
  readonly index: ClaimIndex;
  readonly made: readonly Made[];
  readonly claims: (constraints?: readonly ClaimConstraint[]) => readonly Claim[];
  /** The claim that is shown by words with these in it. */
  readonly claim: (words: string) => Claim;
  readonly remove: (letter: string) => void;
  readonly told: (claim: Claim) => Told;
  readonly letterOf: (tellingId: string) => string;
  /** The telling of an article that holds these words, as a person would mean it. */
  readonly anchor: (letter: string, words: string) => TellingAnchor;
}

export function caseOf(articles: Articles): Case {
  const made = new Map<string, Made>();
  const index = claimIndex(english);
  for (const [letter, article] of Object.entries(articles)) {
    const { document, layers } = newDocument({
      place: letter,
      source: article.text,
      metadata: {
        byline: statedBy(article.byline),
        outlet: statedBy(article.outlet),
        published: statedBy(article.date),
      },
      of: Object.fromEntries((article.denies ?? []).map((number) => [number, { negated: true }])),
      ...(article.within && { within: article.within }),
    });
    const layer = (name: string) => layers.find((one) => one.name === name)!.items as never;
    const base = layersOf(document);
    const timed = { ...base, times: times.find(document, base, english) };
    const citations: readonly Citation[] = layer("citations");
    const told = {
      ...timed,
      quantities: quantities.find(document, { ...timed, attributions: [], citations: [] }, english),
      attributions: layer("attributions"),
      assertions: layer("assertions"),
    };
    index.add(document.id, tellingsOf(document, told, english));
    made.set(letter, { letter, document, citations, article });
  }
  const letters = new Map([...made.values()].map(({ letter, document }) => [document.id, letter]));
  const claims = (constraints: readonly ClaimConstraint[] = []): readonly Claim[] =>
    claimsOf(index, constraints, english, { least: 1 }).claims;
  return {
    index,
    made: [...made.values()],
    claims,
    claim(words) {
      const found = claims().find((claim) => claim.words.includes(words));
      if (found === undefined)
        throw new Error(
          `No claim is shown by "${words}", but: ${claims()
            .map((one) => one.words)
            .join(" | ")}`,
        );
      return found;
    },
    remove(letter) {
      index.remove(made.get(letter)!.document.id);
      made.delete(letter);
    },
    told: (claim) => toldOf(claim, index, made),
    letterOf: (id) => letters.get(index.tellings.get(id)!.documentId)!,
    anchor(letter, words) {
      const { document } = made.get(letter)!;
      const found = [...index.tellings.values()].find(
        ({ documentId, anchor }) => documentId === document.id && anchor.quote.includes(words),
      );
      if (found === undefined) throw new Error(`Article ${letter} tells nothing with "${words}".`);
      return found.anchor;
    },
  };
}

const statedBy = (value: string | undefined) =>
  value === undefined ? [] : [{ value, said: { by: "file", field: "test" } } as const];

function toldOf(claim: Claim, index: ClaimIndex, made: ReadonlyMap<string, Made>): Told {
  const ids = new Set(claim.tellings);
  const documents = [...made.values()];
  const tellings = documents.flatMap(({ document, citations, article }) => {
    const markers = new Map(
      citations.map((one) => [one.id, document.text.slice(one.marker!.start, one.marker!.end)]),
    );
    return carriedTellings(
      document,
      [...index.tellings.values()].filter(({ id, documentId }) => documentId === document.id && ids.has(id)),
      {
        sentences: layersOf(document).sentences,
        quotations: findQuotations(document.text, document.blocks, english.segmentation, document.id),
        citations,
      },
      {
        workOf: (id) => article.cites?.[markers.get(id) ?? ""] ?? null,
        documentOf: (work) => made.get(work)?.document.id ?? null,
      },
      english,
    );
  });
  const texts = documents.map(({ document }) => reuseText(document, english.segmentation));
  return {
    tellings,
    documents: new Map(documents.map(({ document }) => [document.id, tellingDocument(document, english)])),
    reuses: [...reuseAmong(texts)].map(({ reuse }) => reuse),
  };
}

export interface Outcome {
  readonly told: Told;
  readonly dependences: readonly Dependence[];
  readonly origins: Origins;
  /** The letters of each group in order, the groups in order: "a b; c". */
  readonly groups: string;
  /** Kinds of ties as "b cites a". */
  readonly ties: readonly string[];
}

export function outcomeOf(one: Case, claim: Claim, options: OriginOptions = {}): Outcome {
  const told = one.told(claim);
  const dependences = dependencesOf(told);
  const origins = originsOf(told, dependences, { ...options, items: one.index.tellings });
  return {
    told,
    dependences,
    origins,
    groups: origins.origins
      .map(({ tellings }) => [...new Set(tellings.map(one.letterOf))].sort().join(" "))
      .sort()
      .join("; "),
    ties: dependences.map(({ from, kind, to }) => `${one.letterOf(from)} ${kind} ${one.letterOf(to)}`).sort(),
  };
}
