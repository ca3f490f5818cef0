// The sign of a tie, told by its shape: a round plus is for, a square minus against, an open ring neither. Those who hear
// the page are told in words.

import type { Sign as SignOf } from "../../src/model/relation.ts";
import { useTexts } from "../texts/texts.ts";
import { shapeOf } from "./shape.ts";

const marks = { "1": "+", "0": "", "-1": "−" } as const;

export function Sign({ sign }: { readonly sign: SignOf }) {
  const says = useTexts().actors.sign(sign);
  return (
    <span className={`sign is-${shapeOf(sign)}`} title={says}>
      <span aria-hidden="true">{marks[`${sign}`]}</span>
      <span className="unseen">{says}: </span>
    </span>
  );
}
