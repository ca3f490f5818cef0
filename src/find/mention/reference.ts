// Whom descriptions and pronouns mean: "the ministry", "X, the minister", "he". Reads the document once, keeping the few
// actors that were told of last. Prefers no answer to a doubtful one. Leaves "I" and "we" alone: who speaks is told by
// attributions, which come later. Inside a quotation "he" is nobody who is only outside it and speaks.

import type { Gender } from "../../lang/naming-words.ts";
import type { ActorType } from "../../model/actor.ts";
import type { Quotation, Sentence } from "../../model/token.ts";
import { antecedentOf } from "./antecedents.ts";
import { besideName } from "./beside.ts";
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
  const byWord = new Map<string, Entity>();
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
      for (const word of entity.words) if (page.naming.groups.has(word)) byWord.set(word, entity);
      touch(entity, index);
    } else if (draft.form === "description") {
      const owner = (at: number): Entity | null => {
        const actor = at < index ? actors[at] : named(drafts[at]!);
        return actor ? entityOf(actor, drafts[at]!) : null;
      };
      const context = { page, drafts, recent };
      const found = describedBy(context, places[index]!, index, described, byWord, owner);
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

function describedBy(
  context: Context,
  where: Place,
  index: number,
  described: ReadonlyMap<string, Entity>,
  byWord: ReadonlyMap<string, Entity>,
  owner: (at: number) => Entity | null,
): Found | null {
  const { page, drafts } = context;
  const draft = drafts[index]!;
  const beside = besideName(page, drafts, index);
  if (beside !== null) {
    const entity = owner(beside.at);
    if (entity) return { entity, to: beside.at, reason: beside.reason };
  }
  const { opening, head, many, type } = draft.description!;
  if (opening === "indefinite") return null;
  // "People" and "fans" are others each time; "opposition leaders" and "the rebels" are the same.
  if (opening === "bare" && draft.to - draft.from < 2) return null;
  const same = described.get(wordsOf(page, draft));
  if (same && same.type === type && where.sentence - same.sentence < (opening === "bare" ? 4 : 30))
    return { entity: same, to: same.draft, reason: "same description" };
  if (opening !== "definite" || draft.to > head + 1 || many) return null;
  const noun = page.lower[head]!;
  const plain = head - draft.from < 2;
  return plain ? calledAgain(context, noun, type, where, byWord) : null;
}

/** "the ministry", "the group", "the city", "the minister": a noun alone, for a name told before. */
function calledAgain(
  { page, recent }: Context,
  noun: string,
  type: ActorType,
  where: Place,
  byWord: ReadonlyMap<string, Entity>,
): Found | null {
  const { naming } = page;
  const found = (entity: Entity | undefined, reason: ReferenceReason): Found | null =>
    entity ? { entity, to: entity.draft, reason } : null;
  const latest = (fits: (entity: Entity) => boolean, reach: number): Entity | undefined =>
    recent.findLast((one) => where.sentence - one.sentence <= reach && fits(one));
  if (type === "Person")
    return found(
      latest((one) => one.type === "Person" && one.named && one.words.has(noun), 12),
      "title",
    );
  if (type === "Organisation") {
    const owner = byWord.get(noun);
    if (owner && owner.type === "Organisation" && where.sentence - owner.sentence < 12)
      return found(owner, "named by this noun");
    if (!naming.anyBody.has(noun)) return null;
    // A ministry, a company or a court is hardly called "the group".
    const fits = (one: Entity): boolean =>
      one.type === "Organisation" && one.named && ![...one.words].some((word) => naming.noMereBody.has(word));
    return found(latest(fits, 3), "the group told of last");
  }
  const state = naming.stateNouns.has(noun);
  if (!state && !naming.townNouns.has(noun)) return null;
  return found(
    latest(
      (one) => one.type === "Location" && one.named && one.count > 1 && naming.states.has(one.name) === state,
      3,
    ),
    "the place told of last",
  );
}
