// A term and what it holds; and words of the article, which wear the same underline as in it.

import type { ReactNode } from "react";
import type { Span } from "../../src/model/span.ts";
import type { Role } from "./items.ts";
import { wordsOf } from "./quoted.ts";

export function Term({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function Words(props: {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly as?: Role;
  readonly hedged?: boolean;
}) {
  const { text, spans, as, hedged } = props;
  return (
    <bdi className={`words${as ? ` as-${as}` : ""}${hedged ? " as-hedged" : ""}`}>{wordsOf(text, spans)}</bdi>
  );
}
