// Whom a description means that stands for a name told elsewhere: "the ministry", "the Orvane army", "the group", "the
// city", "the Prime Minister". An office is asked of the whole document: where one person alone is given it, he is meant,
// also before he is named. A noun is asked of what was told of before. Where two could be meant, none is.

import type { ActorType } from "../../model/actor.ts";
import type { Draft } from "./drafts.ts";
import { isNation, type Page } from "./page.ts";
import type { Context, Entity, Place, ReferenceReason } from "./reference.ts";

export interface Called {
  readonly entity: Entity;
  readonly reason: ReferenceReason;
}

// Sentences that a noun is looked back for: "the ministry" after a page of other things is mostly another one.
const NOUN_REACH = 12;
const LATEST_REACH = 3;
// Bodies of one noun that are kept in mind.
const KEPT = 8;

/** Bodies by the nouns of their names: "ministry" has the "Interior Ministry". */
export type ByNoun = Map<string, Entity[]>;

export function keepNouns(page: Page, byNoun: ByNoun, entity: Entity): void {
  for (const word of entity.words) {
    if (!page.naming.groups.has(word)) continue;
    const known = byNoun.get(word) ?? [];
    const at = known.indexOf(entity);
    if (at >= 0) known.splice(at, 1);
    known.push(entity);
    if (known.length > KEPT) known.shift();
    byNoun.set(word, known);
  }
}

export function calledAgain(
  context: Context,
  draft: Draft,
  where: Place,
  byNoun: ByNoun,
  officer: (office: string) => Entity | null,
): Called | null {
  const { page } = context;
  const { opening, head, many, type } = draft.description!;
  if (many || opening === "indefinite" || opening === "owned") return null;
  if (type === "Person") {
    const office = officeOf(page, draft.from, head + 1);
    const entity = opening === "definite" || office.includes(" ") ? officer(office) : null;
    if (entity) return { entity, reason: "title" };
  }
  if (opening !== "definite" || draft.to > head + 1) return null;
  const noun = page.lower[head]!;
  if (type === "Organisation") return body(context, draft, noun, where, byNoun);
  if (head - draft.from > 1) return null;
  return type === "Person" ? person(context, noun, where) : place(context, noun, where);
}

/** "prime minister" for "the Prime Minister" and "iraqi prime minister" for "Iraqi Prime Minister". */
export function officeOf({ plain, lower, naming }: Page, from: number, to: number): string {
  const first = naming.determiners.has(lower[from]!) ? from + 1 : from;
  return to - first > OFFICE ? "" : plain.slice(first, to).join(" ");
}
// "minister of state for foreign and commonwealth affairs": a longer one is not said twice.
const OFFICE = 7;

function latest({ recent }: Context, where: Place, reach: number, fits: (entity: Entity) => boolean) {
  return recent.findLast((one) => where.sentence - one.sentence <= reach && fits(one));
}

function person(context: Context, noun: string, where: Place): Called | null {
  const entity = latest(
    context,
    where,
    NOUN_REACH,
    (one) => one.type === "Person" && one.named && one.words.has(noun),
  );
  return entity ? { entity, reason: "title" } : null;
}

function body(context: Context, draft: Draft, noun: string, where: Place, byNoun: ByNoun): Called | null {
  const { page } = context;
  const { naming } = page;
  const modifiers: string[] = [];
  for (let at = draft.from; at < draft.description!.head; at++)
    if (!naming.determiners.has(page.lower[at]!)) modifiers.push(page.plain[at]!);
  const near = (byNoun.get(noun) ?? []).filter((one) => where.sentence - one.sentence < NOUN_REACH);
  const meant = near.filter((one) => modifiers.every((word) => one.words.has(word)));
  if (meant.length === 1 && (modifiers.length > 0 || near.length === 1))
    return { entity: meant[0]!, reason: "named by this noun" };
  const told = modifiers.every(
    (word, i) => naming.modifiers.has(word) && !isNation(page, draft.from + 1 + i),
  );
  if (meant.length > 0 || !told || !naming.anyBody.has(noun)) return null;
  // A ministry, a company or a court is hardly called "the group".
  const entity = latest(
    context,
    where,
    LATEST_REACH,
    (one) =>
      one.type === "Organisation" && one.named && ![...one.words].some((word) => naming.noMereBody.has(word)),
  );
  return entity ? { entity, reason: "the group told of last" } : null;
}

function place(context: Context, noun: string, where: Place): Called | null {
  const { naming } = context.page;
  const state = naming.stateNouns.has(noun);
  if (!state && !naming.townNouns.has(noun)) return null;
  const fits = (one: Entity): boolean =>
    one.type === "Location" && one.named && one.count > 1 && naming.states.has(one.name) === state;
  const entity = latest(context, where, LATEST_REACH, fits);
  // "Pellam lies near Brannick. The city …": the one that the text is about, if any.
  const commoner = context.recent.some((one) => fits(one) && one.count > (entity?.count ?? 0));
  return entity && !commoner ? { entity, reason: "the place told of last" } : null;
}

/** The person of the document who alone is given an office, by titles before names and descriptions beside them. */
export function officersOf(
  page: Page,
  drafts: readonly Draft[],
  named: (draft: Draft) => string | null,
  beside: (index: number) => number | null,
): ReadonlyMap<string, number | null> {
  const holders = new Map<string, { readonly actor: string; readonly at: number } | null>();
  const give = (office: string, actor: string | null, at: number): void => {
    if (office === "" || actor === null) return;
    const known = holders.get(office);
    if (known === undefined) holders.set(office, { actor, at });
    else if (known !== null && known.actor !== actor) holders.set(office, null);
  };
  const giveAll = (from: number, to: number, actor: string | null, at: number): void => {
    const whole = officeOf(page, from, to);
    give(whole, actor, at);
    // "the Foreign Minister" may be the Orvane Foreign Minister.
    const nation =
      to - from > 1 && isNation(page, page.naming.determiners.has(page.lower[from]!) ? from + 1 : from);
    if (nation) give(whole.slice(whole.indexOf(" ") + 1), actor, at);
  };
  for (const [index, draft] of drafts.entries()) {
    if (draft.type !== ("Person" satisfies ActorType)) continue;
    if (draft.form === "name" && draft.title.to > draft.title.from) {
      const { from, to } = draft.title;
      if (!page.naming.bareTitles.has(page.plain[to - 1]!))
        giveAll(from > 0 && isNation(page, from - 1) ? from - 1 : from, to, named(draft), index);
    } else if (draft.form === "description") {
      const at = beside(index);
      if (at !== null && page.naming.titles.has(page.plain[draft.description!.head]!))
        giveAll(draft.from, draft.description!.head + 1, named(drafts[at]!), at);
    }
  }
  return new Map([...holders].map(([office, holder]) => [office, holder?.at ?? null]));
}
