// Pairs of articles that share passages, those that share most first; each opens the two side by side.

import { memo, useRef } from "react";
import type { ReusePairsAnswer } from "../../src/serve/contract.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { Link } from "../frame/link.tsx";
import { Instead } from "../frame/waiting.tsx";
import { ArticleLine } from "../library/article-line.tsx";
import { nameOf } from "../library/name.ts";
import { PAGE, PagedRows } from "../table/paged-rows.tsx";
import { useRowByKey } from "../table/row-by-key.ts";
import { useTexts } from "../texts/texts.ts";

type Pair = ReusePairsAnswer["items"][number];

const path = (offset: number): string => `/api/reuse?limit=${PAGE}&offset=${offset}`;

export function Reused({ revision }: { readonly revision: number }) {
  const texts = useTexts().sources;
  const answer: Answer<ReusePairsAnswer> = useAnswer(path(0), revision);
  if (answer.state !== "here") return <Instead of={answer} />;
  const { total } = answer.value;
  return (
    <div aria-busy={answer.old}>
      <p className="accuracy">{texts.reuseAbout}</p>
      <p className="count" role="status">
        {total === 0 ? texts.noPairs : texts.pairs(total)}
      </p>
      {total > 0 && <Table first={answer.value} revision={revision} />}
    </div>
  );
}

function Table({ first, revision }: { readonly first: ReusePairsAnswer; readonly revision: number }) {
  const { pairColumns: columns } = useTexts().sources;
  const table = useRef<HTMLTableElement>(null);
  const keyed = useRowByKey(table, first.total, "reuse");
  return (
    <table className="documents pair-list" ref={table} aria-rowcount={first.total + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className="title">
            {columns.a}
          </th>
          <th scope="col" className="title other">
            {columns.b}
          </th>
          <th scope="col" className="number">
            {columns.passages}
          </th>
          <th scope="col" className="number">
            {columns.length}
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
        row={(pair, index) => (
          <Row
            key={`${pair.a.documentId} ${pair.b.documentId}`}
            pair={pair}
            index={index}
            focused={keyed.moveTo}
          />
        )}
      />
    </table>
  );
}

const Row = memo(function Row(props: {
  readonly pair: Pair;
  readonly index: number;
  readonly focused: (index: number) => void;
}) {
  const { pair, index, focused } = props;
  const { a, b, passages, length, earlier } = pair;
  const { sources: texts, number } = useTexts();
  const href = `/reuse/${a.documentId}/${b.documentId}`;
  const aside = (side: "a" | "b") => (
    <ArticleLine of={pair[side]} titled={false}>
      {earlier === side && <b>{texts.earlier}</b>}
    </ArticleLine>
  );
  return (
    <tr data-row={index} aria-rowindex={index + 2} onFocus={() => focused(index)}>
      <th scope="row" className="title">
        <Link href={href} aria-label={texts.sideBySide(nameOf(a), nameOf(b))}>
          <bdi>{nameOf(a)}</bdi>
        </Link>
        {aside("a")}
        <span className="beneath pair-beneath">
          <span>{nameOf(b)}</span>
          <span>{texts.passages(passages)}</span>
        </span>
      </th>
      <td className="title other">
        <Link href={href} tabIndex={-1} aria-hidden="true">
          <bdi>{nameOf(b)}</bdi>
        </Link>
        {aside("b")}
      </td>
      <td className="number">
        <Link href={href} aria-label={texts.passages(passages)}>
          {number(passages)}
        </Link>
      </td>
      <td className="number">{number(length)}</td>
    </tr>
  );
});
