// Whom descriptions and pronouns mean: "the ministry", "X, the minister", "he". Reads the document once, keeping the few
// actors that were told of last. Prefers no answer to a doubtful one. Leaves "I" and "we" alone: who speaks is told by
// attributions, which come later. Inside a quotation "he" is nobody who is only outside it and speaks.

import type { Gender } from "../../lang/naming-words.ts";
import type { ActorType } from "../../model/actor.ts";
import type { Quotation, Sentence } from "../../model/token.ts";
import { antecedentOf } from "./antecedents.ts";
import { type Beside, besideName } from "./beside.ts";
import { type ByNoun, calledAgain, keepNouns, officersOf } from "./called-again.ts";
import type { Draft } from "./drafts.ts";
import type { Page } from "./page.ts";

export type ReferenceReason =
  | "apposition"
  | "said to be"
  | "called so"
  | "same description"
  | "named by this noun"
  | "title"
  | "the group told of last"
  | "the place told of last"
  | "pronoun";

export interface ReferenceLink {
  /** Places in the list of drafts. */
  readonly from: number;
  readonly to: number;
  readonly reason: ReferenceReason;
}

export interface Entity {
  readonly actor: string;
  type: ActorType;
  gender: Gender | null;
  readonly many: boolean;
  readonly named: boolean;
  /** As written where it stands first. */
  readonly name: string;
  /** Words of its names, titles and descriptions, in lower case. */
  readonly words: Set<string>;
  /** Its last mention: place in the list of drafts, token, sentence. */
  draft: number;
  at: number;
  sentence: number;
  /** True where that mention stood as a subject, and where it lay inside another one. */
  subject: boolean;
  inside: boolean;
  quoted: boolean;
  count: number;
}

export interface Context {
  readonly page: Page;
  readonly drafts: readonly Draft[];
  /** Actors told of last, the latest at the end. */
  readonly recent: readonly Entity[];
}

export interface Where {
  readonly index: number;
  readonly sentence: number;
  readonly subject: boolean;
  readonly quoted: boolean;
}

// Actors that are kept in mind. More would only be asked for by "the ministry", which a map of words answers.
const KEPT = 24;

/** For each draft its actor, or null; `named` gives those of names, `fresh` makes one for a description. */
export function resolve(
  page: Page,
  drafts: readonly Draft[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  named: (draft: Draft) => string | null,
  fresh: (draft: Draft) => string,
): {
  readonly actors: readonly (string | null)[];
  readonly types: readonly (ActorType | null)[];
  readonly links: readonly ReferenceLink[];
} {
  const actors: (string | null)[] = [];
  const types: (ActorType | null)[] = [];
  const links: ReferenceLink[] = [];
  const entities = new Map<string, Entity>();
  const recent: Entity[] = [];
  const described = new Map<string, Entity>();
  const byNoun: ByNoun = new Map();
  const beside = new Map<number, Beside>();
  for (const [index, draft] of drafts.entries()) {
    const found = draft.form === "description" ? besideName(page, drafts, index) : null;
    if (found) beside.set(index, found);
  }
  const officers = officersOf(page, drafts, named, (index) => beside.get(index)?.at ?? null);
  const places = placesOf(page, drafts, sentences, quotations);

  const touch = (entity: Entity, index: number): void => {
    const { at, sentence, subject, inside, quoted } = places[index]!;
    Object.assign(entity, { draft: index, at, sentence, subject, inside, quoted });
    entity.count++;
    const known = recent.lastIndexOf(entity);
    if (known >= 0) recent.splice(known, 1);
    recent.push(entity);
    if (recent.length > KEPT) recent.shift();
  };
  const entityOf = (actor: string, draft: Draft): Entity => {
    let entity = entities.get(actor);
    if (entity === undefined) {
      entity = {
        actor,
        type: draft.type!,
        gender: null,
        many: draft.description?.many ?? false,
        named: draft.form === "name",
        name: page.text.slice(draft.head.start, Math.min(draft.head.end, draft.head.start + 80)),
        words: new Set(),
        draft: 0,
        at: 0,
        sentence: 0,
        subject: false,
        inside: false,
        quoted: false,
        count: 0,
      };
      entities.set(actor, entity);
    }
    return entity;
  };

  for (const [index, draft] of drafts.entries()) {
    if (draft.form === "name") {
      const actor = named(draft);
      actors.push(actor);
      types.push(draft.type);
      if (actor === null) continue;
      const entity = entityOf(actor, draft);
      for (let i = draft.title.from; i < draft.nameTo; i++)
        if (entity.words.size < 60) entity.words.add(page.plain[i]!);
      entity.gender ??= genderOf(page, draft);
      if (entity.type === "Organisation") keepNouns(page, byNoun, entity);
      touch(entity, index);
    } else if (draft.form === "description") {
      const owner = (at: number): Entity | null => {
        const actor = at < index ? actors[at] : named(drafts[at]!);
        return actor ? entityOf(actor, drafts[at]!) : null;
      };
      const told = { beside: beside.get(index), described, byNoun, officers, owner };
      const found = describedBy({ page, drafts, recent }, places[index]!, draft, told);
      const entity = found?.entity ?? entityOf(fresh(draft), draft);
      if (found) links.push({ from: index, to: found.to, reason: found.reason });
      actors.push(entity.actor);
      types.push(draft.type);
      const noun = page.lower[draft.description!.head]!;
      entity.words.add(noun);
      entity.gender ??= page.naming.womanly.has(noun) ? "woman" : page.naming.manly.has(noun) ? "man" : null;
      described.set(wordsOf(page, draft), entity);
      touch(entity, index);
    } else {
      const entity = antecedentOf({ page, drafts, recent }, draft, places[index]!);
      actors.push(entity?.actor ?? null);
      types.push(entity?.type ?? draft.type);
      if (entity) {
        links.push({ from: index, to: entity.draft, reason: "pronoun" });
        if (entity.type === "Person" && draft.pronoun!.gender !== null)
          entity.gender ??= draft.pronoun!.gender;
        touch(entity, index);
      }
    }
  }
  return { actors, types, links };
}

export interface Place extends Where {
  readonly at: number;
  readonly inside: boolean;
}

function placesOf(
  page: Page,
  drafts: readonly Draft[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): readonly Place[] {
  const found: Place[] = [];
  const outer = quotations.filter(({ depth }) => depth === 0);
  let sentence = 0;
  let quotation = 0;
  let lastSubject = -1;
  let end = -1;
  for (const [index, draft] of drafts.entries()) {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= draft.start) sentence++;
    while (quotation < outer.length && outer[quotation]!.end <= draft.start) quotation++;
    const inside = draft.start < end;
    if (!inside) end = draft.end;
    // The first mention of a sentence that lies in no other is mostly its subject; so is what a verb follows.
    const subject = !inside && (sentence !== lastSubject || isActing(page, draft.to));
    if (!inside) lastSubject = sentence;
    found.push({
      index,
      at: draft.from,
      sentence,
      inside,
      subject,
      quoted: quotation < outer.length && outer[quotation]!.start <= draft.start,
    });
  }
  return found;
}

function isActing({ lower, naming, language }: Page, at: number): boolean {
  const word = lower[at] ?? "";
  return (
    language.segmentation.sayings.has(word) ||
    naming.copulas.has(word) ||
    naming.auxiliaries.has(word) ||
    (word.length > 3 && word.endsWith(naming.pastEnding))
  );
}

/** What titles and given names tell. */
export function genderOf({ plain, exact, naming }: Page, { title, nameTo, type }: Draft): Gender | null {
  if (type !== "Person") return "thing";
  for (let i = title.from; i < title.to; i++) {
    if (naming.womanly.has(plain[i]!)) return "woman";
    if (naming.manly.has(plain[i]!)) return "man";
  }
  const given = exact[title.to];
  if (given === undefined || nameTo - title.to < 2 || naming.eitherNames.has(given)) return null;
  return naming.womensNames.has(given) ? "woman" : naming.givenNames.has(given) ? "man" : null;
}

/** A description without its determiner, with all that it goes on with. */
const wordsOf = (page: Page, { description, from, to }: Draft): string => {
  const first =
    page.naming.determiners.has(page.lower[from]!) && description!.opening !== "owned" ? from + 1 : from;
  return page.lower.slice(first, Math.min(to, first + 12)).join(" ");
};

interface Found {
  readonly entity: Entity;
  readonly to: number;
  readonly reason: ReferenceReason;
}

// Sentences that the same description is looked back for. "This town" points to one just told of: at 4 for such ones,
// 9 wrong links of 47 on GUM train go for 5 right ones. At 12 or 6 for all, no more of them are right.
const SAME_REACH = 30;
const NEAR_REACH = 4;

function reachOf({ lower, naming }: Page, { from, description }: Draft): number {
  const near = description!.opening === "bare" || naming.demonstratives.has(lower[from]!);
  return near ? NEAR_REACH : SAME_REACH;
}

/** What a description may be taken for. */
interface Told {
  readonly beside: Beside | undefined;
  readonly described: ReadonlyMap<string, Entity>;
  readonly byNoun: ByNoun;
  /** Places of names in the list of drafts, by the office that this person alone is given; null where several are. */
  readonly officers: ReadonlyMap<string, number | null>;
  readonly owner: (at: number) => Entity | null;
}

function describedBy(context: Context, where: Place, draft: Draft, told: Told): Found | null {
  const { page } = context;
  const { beside, described, byNoun, officers, owner } = told;
  if (beside) {
    const entity = owner(beside.at);
    if (entity) return { entity, to: beside.at, reason: beside.reason };
  }
  const { opening, type } = draft.description!;
  if (opening === "indefinite") return null;
  // "People" and "fans" are others each time; "opposition leaders" and "the rebels" are the same.
  if (opening === "bare" && draft.to - draft.from < 2) return null;
  let named: number | null = null;
  const officer = (office: string): Entity | null => {
    named = officers.get(office) ?? null;
    return named === null ? null : owner(named);
  };
  const again = calledAgain(context, draft, where, byNoun, officer);
  if (again?.reason === "title" && named !== null) return { ...again, to: named };
  const same = described.get(wordsOf(page, draft));
  if (same && same.type === type && where.sentence - same.sentence < reachOf(page, draft))
    return { entity: same, to: same.draft, reason: "same description" };
  return again ? { ...again, to: again.entity.draft } : null;
}
