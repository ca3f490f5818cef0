// Mentions by rule: names of people, organisations, places and nations; descriptions ("the rebels", "a spokesman"); and
// pronouns for people. "Minister Ann Lowe left Mill River." has a Person at 0-17 with the head "Ann Lowe" at 9-17 and a
// Location at 23-33. Names of one document that mean one actor share its id (mention/linking.ts); descriptions and
// pronouns have no actor yet.

import type { ActorType, Mention, MentionForm } from "../model/actor.ts";
import { idOf } from "../model/id.ts";
import { contains, inOrder, overlaps, type Span } from "../model/span.ts";
import { finder } from "./finder.ts";
import { aliasesOf } from "./mention/aliases.ts";
import { type Stem, stemsOf } from "./mention/compounds.ts";
import { descriptionsOf, pronounsOf } from "./mention/descriptions.ts";
import { foundInHeadlines } from "./mention/headlines.ts";
import { link, type NameGroup } from "./mention/linking.ts";
import { type Page, pageOf } from "./mention/page.ts";
import { type Piece, piecesOf } from "./mention/pieces.ts";
import { runsOf } from "./mention/runs.ts";
import { keyOf, typing } from "./mention/types.ts";

const VERSION = "mentions-by-rule/1";

export interface Named {
  readonly piece: Piece;
  readonly type: ActorType;
  readonly key: string;
}

export const mentions = finder({
  name: "mentions-by-rule",
  version: 1,
  gives: "mentions",
  needs: ["tokens", "sentences"],
  find(document, { tokens, sentences }, language) {
    const page = pageOf(document, tokens, sentences, language);
    const pieces = runsOf(page).flatMap((run) => piecesOf(page, run));
    const { typeOf } = typing(page, pieces);
    const names: Named[] = [];
    for (const piece of pieces) {
      if (piece.office) continue;
      const type = typeOf(piece);
      if (type !== null && type !== "other")
        names.push({ piece, type, key: keyOf(page, piece.from, piece.to) });
    }
    names.push(...foundInHeadlines(page, names));

    const found: Mention[] = [];
    const add = (span: Span, head: Span, type: ActorType, form: MentionForm, actor: string | null): void => {
      found.push({
        id: idOf("m", document.id, span.start, span.end, type),
        by: "rule",
        version: VERSION,
        ...span,
        type,
        form,
        head,
        actor,
      });
    };
    const types = new Map(names.map(({ key, type }) => [key, type]));
    const stems = [...stemsOf(page, types)];
    const ids = link(groupsOf(page, names, stems), language.naming);
    for (const { start, end, type, key } of stems)
      add({ start, end }, { start, end }, type, "name", ids.get(`${type} ${key}`) ?? null);
    for (const { piece, type, key } of names)
      add(
        spanOf(page, piece.start, piece.to),
        spanOf(page, piece.from, piece.to),
        type,
        "name",
        ids.get(`${type} ${key}`) ?? null,
      );
    for (const piece of pieces)
      if (piece.office)
        add(
          spanOf(page, withArticle(page, piece.from), piece.to),
          spanOf(page, piece.from, piece.to),
          "Person",
          "description",
          null,
        );
    for (const { from, to, head, type } of descriptionsOf(page))
      add(spanOf(page, from, to), spanOf(page, head, head + 1), type, "description", null);
    for (const { at, type } of pronounsOf(page))
      add(spanOf(page, at, at + 1), spanOf(page, at, at + 1), type, "pronoun", null);
    return nested(found);
  },
});

const spanOf = ({ tokens }: Page, from: number, to: number): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

const withArticle = ({ lower, naming }: Page, from: number): number =>
  from > 0 && naming.determiners.has(lower[from - 1]!) ? from - 1 : from;

/** In document order, without doubles and without spans that cross: of two that do, the one that starts first stays. */
function nested(found: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  const open: Mention[] = [];
  for (const mention of [...found].sort(inOrder)) {
    while (open.length > 0 && open.at(-1)!.end <= mention.start) open.pop();
    const outer = open.at(-1);
    if (outer && overlaps(outer, mention) && !contains(outer, mention)) continue;
    if (outer && outer.start === mention.start && outer.end === mention.end) continue;
    kept.push(mention);
    open.push(mention);
  }
  return kept;
}

function groupsOf(page: Page, names: readonly Named[], stems: readonly Stem[]): readonly NameGroup[] {
  const groups = new Map<
    string,
    { key: string; type: ActorType; name: string; count: number; aliases: string[] }
  >();
  const count = (key: string, type: ActorType, { start, end }: Span): void => {
    const group = groups.get(`${type} ${key}`);
    if (group) group.count++;
    else
      groups.set(`${type} ${key}`, { key, type, name: page.text.slice(start, end), count: 1, aliases: [] });
  };
  for (const { piece, type, key } of names) count(key, type, spanOf(page, piece.from, piece.to));
  for (const stem of stems) count(stem.key, stem.type, stem);
  for (const { of, alias } of aliasesOf(page, names))
    groups.get(`${of.type} ${of.key}`)?.aliases.push(alias.key);
  return [...groups.values()];
}
