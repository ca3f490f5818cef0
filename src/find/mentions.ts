// Mentions by rule: names of people, organisations, places and nations; descriptions ("the rebels", "a spokesman"); and
// pronouns. "Minister Ann Lowe left Mill River." has a Person at 0-17 with the head "Ann Lowe" at 9-17 and a Location at
// 23-33. Which of them mean one actor, and why, is told by mention/; `mergesOf` shows the reasons.

import type { Language } from "../lang/language.ts";
import type { ActorType, Mention, Merge } from "../model/actor.ts";
import type { Document } from "../model/document.ts";
import type { By } from "../model/found.ts";
import { idOf } from "../model/id.ts";
import type { Layers } from "../model/layers.ts";
import type { Sentence } from "../model/token.ts";
import { finder, finderId } from "./finder.ts";
import { aliasesOf } from "./mention/aliases.ts";
import { type Draft, draftsOf, type Named, type Typed, typedByRule } from "./mention/drafts.ts";
import { actorId, type LinkReason, link, type NameGroup, type NameLink } from "./mention/linking.ts";
import { type Page, pageOf } from "./mention/page.ts";
import { type ReferenceLink, resolve } from "./mention/reference.ts";

const identity = { name: "mentions-by-rule", version: 3 } as const;

export const mentions = finder({
  ...identity,
  gives: "mentions",
  needs: ["tokens", "sentences", "quotations"],
  find: (document, layers, language) => mentionsOf(document, layers, language),
});

/** Who cuts the names of a page and says what each names, and what the findings say of it. */
export interface Namer {
  readonly typed: (page: Page, sentences: readonly Sentence[]) => Typed;
  /** Names were found by it; descriptions and pronouns are found by rule. */
  readonly by: By;
  readonly version: string;
}

const byRule: Namer = { typed: typedByRule, by: "rule", version: finderId(identity) };

export const mentionsOf = (
  document: Document,
  layers: Pick<Layers, "tokens" | "sentences" | "quotations">,
  language: Language,
  namer: Namer = byRule,
): readonly Mention[] => analysed(document, layers, language, namer).mentions;

interface Analysed {
  readonly mentions: readonly Mention[];
  readonly drafts: readonly Draft[];
  readonly names: readonly NameLink[];
  readonly references: readonly ReferenceLink[];
  readonly actors: readonly (string | null)[];
}

function analysed(
  document: Document,
  { tokens, sentences, quotations }: Pick<Layers, "tokens" | "sentences" | "quotations">,
  language: Language,
  namer: Namer,
): Analysed {
  const page = pageOf(document, tokens, sentences, language);
  const { drafts, names } = draftsOf(page, namer.typed(page, sentences));
  const linked = link(groupsOf(page, drafts, names), language.naming);
  const { actors, types, links } = resolve(
    page,
    drafts,
    sentences,
    quotations,
    ({ type, key }) => linked.idOf(type!, key!),
    // Whom only descriptions mean is nobody outside this document.
    ({ start, end, type }) => idOf("a", document.id, start, end, type),
  );
  const found = drafts.flatMap((draft, i): readonly Mention[] => {
    const { start, end, head, form, pronoun } = draft;
    const type = types[i]!;
    const actor = actors[i]!;
    // "it", and "his" before what he owns, are told only where it is known whom they mean.
    if (type === null || (actor === null && pronoun?.owns)) return [];
    const id = idOf("m", document.id, start, end, type);
    const by = form === "name" ? namer.by : "rule";
    return [{ id, by, version: namer.version, start, end, type, form, head, actor }];
  });
  return { mentions: found, drafts, names: linked.links, references: links, actors };
}

/**
 * Why names, descriptions and pronouns of a document were taken for one actor. `from` is the id that the words would
 * have had alone. Evidence is the two places: the words, and what they were taken for.
 */
export function mergesOf(
  document: Document,
  layers: Pick<Layers, "tokens" | "sentences" | "quotations">,
  language: Language,
  namer: Namer = byRule,
): readonly Merge[] {
  const { drafts, names, references, actors } = analysed(document, layers, language, namer);
  const firstOf = new Map<string, number>();
  for (const [i, { type, key }] of drafts.entries())
    if (key !== null && !firstOf.has(`${type} ${key}`)) firstOf.set(`${type} ${key}`, i);
  const merge = (from: string, at: number, to: number, reason: string): readonly Merge[] => {
    const into = actors[at];
    if (!into) return [];
    const evidence = [at, to].map((place) => {
      const { start, end } = drafts[place]!;
      return { documentId: document.id, span: { start, end } };
    });
    return [{ from, into, reason, evidence, decision: null }];
  };
  return [
    ...names.flatMap(({ from, into, reason }) => {
      const at = firstOf.get(`${from.type} ${from.key}`);
      const to = firstOf.get(`${into.type} ${into.key}`);
      return at === undefined || to === undefined ? [] : merge(actorId(from.type, from.name), at, to, reason);
    }),
    ...references.flatMap(({ from, to, reason }) => {
      const { start, end, type } = drafts[from]!;
      return merge(idOf("a", document.id, start, end, type), from, to, reason);
    }),
  ];
}

function groupsOf(page: Page, drafts: readonly Draft[], names: readonly Named[]): readonly NameGroup[] {
  interface Counted extends NameGroup {
    count: number;
    readonly aliases: { key: string; reason: LinkReason }[];
  }
  const groups = new Map<string, Counted>();
  const idOfGroup = (type: ActorType | null, key: string): string => `${type} ${key}`;
  for (const { key, type, head } of drafts) {
    if (key === null || type === null) continue;
    const group = groups.get(idOfGroup(type, key));
    if (group) group.count++;
    else {
      const name = page.text.slice(head.start, head.end);
      groups.set(idOfGroup(type, key), { key, type, name, count: 1, aliases: [] });
    }
  }
  for (const { of, alias, reason } of aliasesOf(page, names))
    groups.get(idOfGroup(of.type, of.key))?.aliases.push({ key: alias.key, reason });
  return [...groups.values()];
}
