// The works that articles cite, each once, those cited by most articles first.

import { memo, useMemo, useRef } from "react";
import type { WorkSummary, WorksAnswer } from "../../src/serve/contract.ts";
import { type Address, changed } from "../frame/address.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { Link } from "../frame/link.tsx";
import { Instead } from "../frame/waiting.tsx";
import { EmptyList } from "../table/empty-list.tsx";
import { Filter } from "../table/filter.tsx";
import { JoiningState } from "../table/joining-state.tsx";
import { PAGE, PagedRows } from "../table/paged-rows.tsx";
import { useRowByKey } from "../table/row-by-key.ts";
import { useTexts } from "../texts/texts.ts";
import { authorsOf } from "../work/authors.ts";

export function Works(props: {
  readonly address: Address;
  readonly revision: number;
  readonly reading: boolean;
}) {
  const { address, revision, reading } = props;
  const texts = useTexts().sources;
  const filter = address.query.get("filter") ?? "";
  const path = useMemo(() => {
    const asked = new URLSearchParams({ ...(filter === "" ? {} : { filter }), limit: String(PAGE) });
    return (offset: number) => `/api/works?${asked}&offset=${offset}`;
  }, [filter]);
  const answer: Answer<WorksAnswer> = useAnswer(path(0), revision);
  if (answer.state !== "here") return <Instead of={answer} />;
  const { total, behind, fault } = answer.value;
  if (total === 0 && filter === "" && !answer.old)
    return <EmptyList joining={behind > 0 || reading} fault={fault} texts={texts.empty} level={2} />;
  return (
    <div aria-busy={answer.old}>
      <div className="head">
        <p className="count" role="status">
          {filter === "" ? texts.works(total) : texts.matching(total, filter)}
        </p>
        <Filter address={address} label={texts.filter} />
      </div>
      <p className="accuracy">{texts.worksAbout}</p>
      <JoiningState behind={behind} fault={fault} />
      {total === 0 ? (
        <p className="instead">
          {texts.noMatch} <Link href={changed(address, { query: { filter: null } })}>{texts.clear}</Link>
        </p>
      ) : (
        <Table key={filter} first={answer.value} path={path} revision={revision} />
      )}
    </div>
  );
}

function Table(props: {
  readonly first: WorksAnswer;
  readonly path: (offset: number) => string;
  readonly revision: number;
}) {
  const { first, path, revision } = props;
  const { columns } = useTexts().sources;
  const table = useRef<HTMLTableElement>(null);
  const keyed = useRowByKey(table, first.total, path(0));
  return (
    <table className="documents work-list" ref={table} aria-rowcount={first.total + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className="title">
            {columns.work}
          </th>
          <th scope="col" className="type">
            {columns.type}
          </th>
          <th scope="col" className="date">
            {columns.date}
          </th>
          <th scope="col" className="number">
            {columns.documents}
          </th>
          <th scope="col" className="number">
            {columns.citations}
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
        row={(one, index) => <Row key={one.work.id} one={one} index={index} focused={keyed.moveTo} />}
      />
    </table>
  );
}

const Row = memo(function Row(props: {
  readonly one: WorkSummary;
  readonly index: number;
  readonly focused: (index: number) => void;
}) {
  const { one, index, focused } = props;
  const { work, documents, citations } = one;
  const { sources: texts, actors, number, list } = useTexts();
  const beside = [authorsOf(work.author, list), work.containerTitle ?? work.publisher ?? ""].filter(Boolean);
  const shown = work.title ?? work.url ?? (beside[0] || texts.untitled);
  const others = beside.filter((words) => words !== shown);
  const date = work.issued === null ? null : actors.shortDate(work.issued);
  return (
    <tr data-row={index} aria-rowindex={index + 2} onFocus={() => focused(index)}>
      <th scope="row" className="title">
        <Link href={`/sources/${work.id}`}>
          <bdi>{shown}</bdi>
        </Link>
        {others.length > 0 && <bdi className="other-names">{list(others)}</bdi>}
        <span className="beneath">
          <span>{texts.type(work.type)}</span>
          {date !== null && <span>{date}</span>}
          <span>{texts.inArticles(documents)}</span>
        </span>
      </th>
      <td className="type">{texts.type(work.type)}</td>
      <td className="date">{date ?? <span className="unknown">–</span>}</td>
      <td className="number">
        <Link href={`/sources/${work.id}`} aria-label={texts.inArticles(documents)}>
          {number(documents)}
        </Link>
      </td>
      <td className="number">
        {citations === 0 ? (
          <span className="unknown" title={texts.notes(0)}>
            –
          </span>
        ) : (
          <Link href={`/sources/${work.id}`} aria-label={texts.notes(citations)}>
            {number(citations)}
          </Link>
        )}
      </td>
    </tr>
  );
});
