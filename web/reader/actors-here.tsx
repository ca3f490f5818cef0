// To whom in the case the names of one article lead. An article's own ids are its own: the case says whose they are.

import { createContext, use, useMemo } from "react";
import type { DocumentActorsAnswer } from "../../src/serve/contract.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { useJoined } from "../frame/joined.ts";
import { Link } from "../frame/link.tsx";
import { Term } from "./term.tsx";

type Leads = ReadonlyMap<string, DocumentActorsAnswer["items"][number]>;

export const LeadsTo = createContext<Leads>(new Map());

export function useLeads(documentId: string, revision: number): Leads {
  const joined = useJoined();
  const answer: Answer<DocumentActorsAnswer> = useAnswer(
    `/api/documents/${documentId}/actors`,
    revision + joined,
  );
  const items = answer.state === "here" && !answer.old ? answer.value.items : null;
  return useMemo(() => new Map(items?.map((one) => [one.local, one])), [items]);
}

/** Nothing where the case doesn't know whom an id means. */
export function ActorsHere({ name, of }: { readonly name: string; readonly of: readonly string[] }) {
  const leads = use(LeadsTo);
  const actors = new Map(of.flatMap((local) => leads.get(local) ?? []).map((actor) => [actor.id, actor]));
  if (actors.size === 0) return null;
  return (
    <Term name={name}>
      {[...actors.values()].map((actor, i) => (
        <span key={actor.id}>
          {i > 0 && ", "}
          <Link href={`/actors/${actor.id}`}>
            <bdi>{actor.name}</bdi>
          </Link>
        </span>
      ))}
    </Term>
  );
}

export const ActorHere = ({ name, of }: { readonly name: string; readonly of: string | null }) => (
  <ActorsHere name={name} of={of === null ? [] : [of]} />
);
