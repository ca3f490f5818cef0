// Makes the report of one claim from what the case keeps of it and what passes the export gate. A telling that may not leave
// takes the ties with it that hang on it.

import type { Store } from "../extend.ts";
import type { Place } from "../model/claim.ts";
import type { ClaimReport, ReportTelling, ReportTie } from "../model/claim-report.ts";
import type { PassedItem } from "../model/passed.ts";
import { type ClaimDetail, claimDetail, type TieShown, type ToldTelling } from "./claims.ts";
import { type PassingCase, type PassOptions, passCase } from "./pass-case.ts";
import { wordsOfTelling } from "./pass-claims.ts";

export interface ReportedClaim {
  /** Names to withhold that no actor of the case has. Where there are any, nothing must be written. */
  readonly unknown: readonly string[];
  readonly alike: readonly string[];
  /** Null where no telling of the claim may leave, or there is no such claim. */
  readonly report: ClaimReport | null;
}

export async function claimReport(store: Store, id: string, gate: PassOptions): Promise<ReportedClaim> {
  const passing = await passCase(store, gate);
  const { unknown, alike } = passing;
  const detail = await claimDetail(store, id);
  if (detail === null || unknown.length > 0) return { unknown, alike, report: null };
  const passed = itemsOf(passing);
  const tellings: ReportTelling[] = [];
  for (const one of detail.shown) {
    const told = await passed(one);
    if (told !== null) tellings.push({ ...told, number: tellings.length + 1 });
  }
  if (tellings.length === 0) return { unknown, alike, report: null };
  const numbers = new Map(
    detail.shown.flatMap(({ id, item }) => {
      const number = tellings.find((telling) => telling.item.id === item)?.number;
      return number === undefined ? [] : [[id, number] as const];
    }),
  );
  const ties = async (all: readonly TieShown[]): Promise<readonly ReportTie[]> => {
    const kept: ReportTie[] = [];
    for (const { from, to, words, order, evidence } of all) {
      const ends = [numbers.get(from), numbers.get(to)] as const;
      if (ends[0] === undefined || ends[1] === undefined) continue;
      const quoted = await Promise.all(evidence.map((place: Place) => passing.words(place)));
      kept.push({ from: ends[0], to: ends[1], words, order, evidence: quoted });
    }
    return kept;
  };
  const origins = [];
  for (const group of detail.groups) {
    const own = group.tellings.flatMap((one) => numbers.get(one) ?? []);
    if (own.length > 0) origins.push({ tellings: own, ties: await ties(group.ties) });
  }
  const shown = passing.hide(detail.words);
  return {
    unknown,
    alike,
    report: {
      id: detail.id,
      words:
        tellings.find(({ words }) => words.replace(/\s+/g, " ").trim() === shown)?.words ??
        tellings[0]!.words,
      line: detail.line,
      tellings,
      left: detail.tellings + detail.denials - tellings.length,
      origins,
      weak: await ties(detail.weak),
      originsWithWeak: detail.originsWithWeak,
      against: await against(detail, numbers, passed),
      gate: { reviewed: gate.reviewed, text: gate.text, withheld: passing.withheld },
    },
  };
}

type Passed = (telling: ToldTelling) => Promise<Omit<ReportTelling, "number"> | null>;

/** The item that a telling is, if it may leave; each article passes the gate once. */
function itemsOf(passing: PassingCase): Passed {
  const articles = new Map<string, ReturnType<PassingCase["article"]>>();
  return async ({ documentId, item: id, span, affirms }) => {
    const asked = articles.get(documentId) ?? passing.article(documentId);
    articles.set(documentId, asked);
    const article = await asked;
    const item = article?.document.items.find((one) => one.id === id);
    if (!article || item === undefined || item.review === "rejected") return null;
    const { document, lang, address } = article;
    const { textSha256, version } = document;
    return {
      document,
      lang,
      address,
      item,
      words: wordsOfTelling(item),
      affirms,
      span,
      textSha256,
      reader: version.reader,
    };
  };
}

async function against(
  detail: ClaimDetail,
  numbers: ReadonlyMap<string, number>,
  passed: Passed,
): Promise<ClaimReport["against"]> {
  const kept: { in: "count" | "polarity" | "date"; telling: number; item: PassedItem; words: string }[] = [];
  for (const one of detail.against) {
    const telling = numbers.get(one.a);
    const other = one.b === null ? null : await passed(one.b);
    if (telling !== undefined && other !== null)
      kept.push({ in: one.in, telling, item: other.item, words: other.words });
  }
  return kept;
}
