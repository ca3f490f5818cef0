// A tie and a label in a few words: who is tied to whom and how, who is called what, and by whom it is told.

import type { Relation } from "../../src/model/relation.ts";
import { Sign } from "../actor/sign.tsx";
import { type Texts, useTexts } from "../texts/texts.ts";
import { wordsOf } from "./quoted.ts";

/** Characters of a name in a line. */
const LONGEST = 80;

const shortened = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST).toWellFormed().trimEnd()} …`;

export function TieSummary({ tie, text }: { readonly tie: Relation; readonly text: string }) {
  const texts = useTexts();
  const how = howTold(tie, texts);
  return (
    <span className="summary tie">
      <Sign sign={tie.sign} />
      <span>
        <bdi>{shortened(wordsOf(text, [tie.source]))}</bdi> <i>{texts.actors.tie(tie.type, true)}</i>{" "}
        <bdi>{shortened(wordsOf(text, [tie.target]))}</bdi>
        {how !== "" && <span className="said"> ({how})</span>}
      </span>
    </span>
  );
}

/** In one line, for those who hear it. */
export const tieInShort = (tie: Relation, text: string, texts: Texts): string =>
  [
    wordsOf(text, [tie.source]),
    texts.actors.tie(tie.type, true),
    wordsOf(text, [tie.target]),
    howTold(tie, texts) && `(${howTold(tie, texts)})`,
  ]
    .filter(Boolean)
    .join(" ");

function howTold({ negated, hedged, planned }: Relation, { actors }: Texts): string {
  return [negated && actors.denied, hedged && actors.hedged, planned && actors.planned]
    .filter(Boolean)
    .join(", ");
}
