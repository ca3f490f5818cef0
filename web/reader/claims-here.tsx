// Which claims of the case the items of one article tell: in its panel an item says in how many articles, and leads there.

import { createContext, use, useMemo } from "react";
import type { DocumentClaimsAnswer } from "../../src/serve/contract.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { useJoined } from "../frame/joined.ts";
import { Link } from "../frame/link.tsx";
import { useTexts } from "../texts/texts.ts";
import { Term } from "./term.tsx";

type Told = ReadonlyMap<string, readonly DocumentClaimsAnswer["items"][number][]>;

export const ToldHere = createContext<Told>(new Map());

export function useToldHere(documentId: string, revision: number): Told {
  const asked = revision + useJoined();
  const answer: Answer<DocumentClaimsAnswer> = useAnswer(`/api/documents/${documentId}/claims`, asked);
  const items = answer.state === "here" && !answer.old ? answer.value.items : null;
  return useMemo(() => Map.groupBy(items ?? [], ({ item }) => item), [items]);
}

/** Nothing where an item tells no claim of the case. */
export function ClaimsHere({ of }: { readonly of: string }) {
  const told = use(ToldHere).get(of) ?? [];
  const { claims: texts } = useTexts();
  if (told.length === 0) return null;
  return (
    <Term name={texts.reading.tells}>
      {told.map(({ claim, telling, documents, origins }) => (
        <span key={claim} className="claim-here">
          <Link href={`/claims/${claim}#${telling}`}>{texts.reading.inArticles(documents)}</Link>
          {documents > 1 && <span className="said">, {texts.atMost(origins)}</span>}
        </span>
      ))}
    </Term>
  );
}
