// An article in one line: its name, its outlet, its date. Knows nothing of what leads there.

import type { ReactNode } from "react";
import { useTexts } from "../texts/texts.ts";
import { nameOf } from "./name.ts";

export interface ArticleOf {
  readonly title: string | null;
  readonly place: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

export function ArticleLine(props: {
  readonly of: ArticleOf;
  readonly titled?: boolean;
  readonly children?: ReactNode;
}) {
  const { of, titled = true, children } = props;
  const texts = useTexts().actors;
  return (
    <p className="where">
      {titled && <bdi>{nameOf(of)}</bdi>}{" "}
      {of.outlet === null ? <span>{texts.noOutlet}</span> : <bdi>{of.outlet}</bdi>}{" "}
      <span>{of.published === null ? texts.noDate : texts.shortDate(of.published)}</span> {children}
    </p>
  );
}
