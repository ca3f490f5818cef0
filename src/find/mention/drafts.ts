// All mentions of a document before it is asked whom they mean: names, offices, descriptions and pronouns, in document
// order, without doubles and without spans that cross.

import type { Pronoun } from "../../lang/naming-words.ts";
import type { ActorType, MentionForm } from "../../model/actor.ts";
import { contains, inOrder, overlaps, type Span } from "../../model/span.ts";
import { stemsOf } from "./compounds.ts";
import { type Description, descriptionsOf, type Taken } from "./descriptions.ts";
import { foundInHeadlines } from "./headlines.ts";
import { innerNames } from "./inner.ts";
import type { Page } from "./page.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { partsOfPlaces, wherePlacesLie } from "./places.ts";
import { pronounsOf, typeOfPronoun } from "./pronouns.ts";
import { runsOf } from "./runs.ts";
import { keyOf, type Typing, typing } from "./types.ts";

/** A name where it stands. */
export interface Named {
  readonly piece: Piece;
  readonly type: ActorType;
  readonly key: string;
}

export interface Draft extends Span {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly head: Span;
  /** Null for a pronoun that is a mention only where its antecedent is known: "it". */
  readonly type: ActorType | null;
  readonly form: MentionForm;
  /** The name as it is compared; null for other forms. */
  readonly key: string | null;
  /** Tokens of the title before a name, half-open (empty where there is none), and where the name itself ends. */
  readonly title: Taken;
  readonly nameTo: number;
  readonly description: Description | null;
  readonly pronoun: Pronoun | null;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly names: readonly Named[];
}

/** The pieces of a document's names, and of what type each is. */
export interface Typed extends Typing {
  readonly pieces: readonly Piece[];
  /** False for a noun that describes nobody where it stands: "general" in "the general election". */
  readonly isDescribed?: (noun: number) => boolean;
}

export function typedByRule(page: Page): Typed {
  const pieces = runsOf(page).flatMap((run) => piecesOf(page, run));
  return { pieces, ...typing(page, pieces) };
}

export function draftsOf(page: Page, { pieces, typeOf, isDescribed }: Typed = typedByRule(page)): Drafts {
  const names: Named[] = [];
  const offices: Taken[] = [];
  for (const piece of pieces) {
    if (piece.office) {
      offices.push({ from: piece.from, to: piece.to });
      continue;
    }
    const type = typeOf(piece);
    if (type !== null && type !== "other")
      names.push({ piece, type, key: keyOf(page, piece.from, piece.to) });
  }
  names.push(...foundInHeadlines(page, names));
  names.push(...innerNames(page, names), ...partsOfPlaces(page, names));
  const lying = wherePlacesLie(page, names);

  const found: Draft[] = [];
  const nothing = { title: { from: 0, to: 0 }, nameTo: 0, key: null, description: null, pronoun: null };
  const spanOf = (from: number, to: number): Span => ({
    start: page.tokens[from]!.start,
    end: page.tokens[to - 1]!.end,
  });
  const types = new Map(names.map(({ key, type }) => [key, type]));
  for (const { start, end, type, key, at } of stemsOf(page, types)) {
    const span = { start, end };
    found.push({ ...nothing, ...span, head: span, from: at, to: at + 1, type, form: "name", key });
  }
  for (const { piece, type, key } of names) {
    const { start, from, to } = piece;
    const title = { from: start, to: from };
    const head = spanOf(from, to);
    const end = piece.inner ? to : (lying.get(to) ?? to);
    found.push({
      ...nothing,
      ...spanOf(start, end),
      head,
      from: start,
      to: end,
      type,
      form: "name",
      key,
      title,
      nameTo: to,
    });
  }
  const taken: Taken[] = names.map(({ piece }) => ({
    from: piece.start,
    to: lying.get(piece.to) ?? piece.to,
  }));
  // What an office is for is no actor, but belongs to it: "Minister for Foreign Affairs".
  for (const { start, to, office } of pieces) if (!office) taken.push({ from: start, to });
  for (const description of descriptionsOf(page, taken, offices, isDescribed)) {
    const { from, to, head, type } = description;
    const form = "description";
    found.push({
      ...nothing,
      ...spanOf(from, to),
      head: spanOf(head, head + 1),
      from,
      to,
      type,
      form,
      description,
    });
  }
  for (const { at, pronoun } of pronounsOf(page)) {
    const span = spanOf(at, at + 1);
    const type = typeOfPronoun(pronoun);
    found.push({ ...nothing, ...span, head: span, from: at, to: at + 1, type, form: "pronoun", pronoun });
  }
  return { drafts: nested(found), names };
}

/** In document order, without doubles and without spans that cross: of two that do, the one that starts first stays. */
function nested(found: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  const open: Draft[] = [];
  for (const draft of [...found].sort(inOrder)) {
    while (open.length > 0 && open.at(-1)!.end <= draft.start) open.pop();
    const outer = open.at(-1);
    if (outer && overlaps(outer, draft) && !contains(outer, draft)) continue;
    if (outer && outer.start === draft.start && outer.end === draft.end) continue;
    kept.push(draft);
    open.push(draft);
  }
  return kept;
}
