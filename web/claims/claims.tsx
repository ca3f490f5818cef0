// The claims of the case: what several articles tell, or what is contradicted, each with on how many origins it may rest.
// The address holds the filter. No claim is scored; those of most articles come first.

import { useEffect, useMemo, useRef } from "react";
import type { ClaimsAnswer } from "../../src/serve/contract.ts";
import { changed, useAddress } from "../frame/address.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { useJoined } from "../frame/joined.ts";
import { Link } from "../frame/link.tsx";
import type { RoomProps } from "../frame/rooms.ts";
import { Instead } from "../frame/waiting.tsx";
import { EmptyList } from "../table/empty-list.tsx";
import { Filter } from "../table/filter.tsx";
import { JoiningState } from "../table/joining-state.tsx";
import { PAGE, PagedRows } from "../table/paged-rows.tsx";
import { useRowByKey } from "../table/row-by-key.ts";
import { useTexts } from "../texts/texts.ts";
import { Row } from "./row.tsx";

export function Claims({ revision, reading }: RoomProps) {
  const { claims: texts, name } = useTexts();
  const address = useAddress();
  const filter = address.query.get("filter") ?? "";
  const of = address.query.get("documentId");
  const path = useMemo(() => {
    const asked = new URLSearchParams();
    if (filter !== "") asked.set("filter", filter);
    if (of) asked.set("documentId", of);
    asked.set("limit", String(PAGE));
    return (offset: number) => `/api/claims?${asked}&offset=${offset}`;
  }, [filter, of]);
  const asked = revision + useJoined();
  const answer: Answer<ClaimsAnswer> = useAnswer(path(0), asked);
  useEffect(() => {
    document.title = `${texts.title} · ${name}`;
  }, [texts, name]);

  if (answer.state !== "here") return <Instead of={answer} />;
  const { total, behind, fault } = answer.value;
  if (total === 0 && filter === "" && of === null && !answer.old)
    return <EmptyList joining={behind > 0 || reading} fault={fault} texts={texts.empty} />;
  return (
    <div className="actors claims" aria-busy={answer.old}>
      <div className="head">
        <h1>{texts.title}</h1>
        <p className="count" role="status">
          {filter === "" ? texts.count(total) : texts.matching(total, filter)}
        </p>
        {of !== null && <Link href={changed(address, { query: { documentId: null } })}>{texts.ofAll}</Link>}
        <Filter address={address} label={texts.filter} />
      </div>
      <p className="accuracy">{of === null ? texts.about : texts.ofArticle}</p>
      <JoiningState behind={behind} fault={fault} />
      {total === 0 ? (
        <p className="instead">
          {filter === "" ? texts.noneHere : texts.noMatch}{" "}
          <Link href={changed(address, { query: { filter: null, documentId: null } })}>{texts.clear}</Link>
        </p>
      ) : (
        <Table key={filter} first={answer.value} path={path} revision={asked} />
      )}
    </div>
  );
}

function Table(props: {
  readonly first: ClaimsAnswer;
  readonly path: (offset: number) => string;
  readonly revision: number;
}) {
  const { first, path, revision } = props;
  const { columns } = useTexts().claims;
  const table = useRef<HTMLTableElement>(null);
  const keyed = useRowByKey(table, first.total, path(0));
  return (
    <table className="documents claim-list" ref={table} aria-rowcount={first.total + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className="title">
            {columns.words}
          </th>
          {(["documents", "origins", "against", "denials"] as const).map((column) => (
            <th key={column} scope="col" className={`number ${column}`}>
              {columns[column]}
            </th>
          ))}
          <th scope="col" className="date">
            {columns.first}
          </th>
          <th scope="col" className="date">
            {columns.last}
          </th>
        </tr>
      </thead>
      <PagedRows
        first={first}
        path={path}
        revision={revision}
        keyed={keyed}
        columns={1}
        standsOn=".title > a"
        row={(claim, index) => <Row key={claim.id} claim={claim} index={index} focused={keyed.moveTo} />}
      />
    </table>
  );
}
