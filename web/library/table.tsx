// The table of documents. It may hold any number of them: only the pages in sight are asked for and drawn. On a narrow
// screen all the rest stands beneath the title, and the other columns are gone.

import { memo, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { DocumentsAnswer } from "../../src/serve/contract.ts";
import { type Address, changed } from "../frame/address.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { useKeys } from "../frame/keys.ts";
import { Link } from "../frame/link.tsx";
import { useTexts } from "../texts/texts.ts";
import { type Pages, usePages } from "./pages.ts";
import type { Picking } from "./picking.ts";
import { PAGE, type Question } from "./question.ts";
import { Row } from "./row.tsx";

type Column = "title" | "byline" | "outlet" | "published";
const columns: readonly Column[] = ["title", "byline", "outlet", "published"];

export function DocumentTable(props: {
  readonly question: Question;
  /** The first page, which also tells how many documents there are. */
  readonly first: DocumentsAnswer;
  readonly revision: number;
  readonly address: Address;
  readonly picking: Picking;
}) {
  const { question, first, revision, address, picking } = props;
  const { total } = first;
  const texts = useTexts().library;
  const table = useRef<HTMLTableElement>(null);
  const { at, wanted, moveTo } = useRowByKey(table, total, question.key);
  const pages = usePages(at === null ? null : Math.floor(at / PAGE));
  const press = (range: boolean): void => {
    const row = at === null ? null : table.current?.querySelector(`tr[data-row="${at}"] input`);
    row?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, shiftKey: range }));
  };
  useKeys({ x: () => press(false), X: () => press(true) });

  const { picked } = picking;
  return (
    <table className="documents" ref={table} aria-rowcount={total + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className="pick">
            <input
              type="checkbox"
              aria-label={texts.pickAll}
              title={texts.pickAll}
              checked={picked.size > 0 && picked.size === total}
              ref={(input) => {
                if (input) input.indeterminate = picked.size > 0 && picked.size < total;
              }}
              onChange={() => (picked.size === total ? picking.clear() : picking.pickAll(total))}
            />
          </th>
          {columns.map((column) => (
            <SortableHead key={column} column={column} address={address} />
          ))}
          <th scope="col" className="number">
            {texts.columns.attributions}
          </th>
          <th scope="col" className="number" title={texts.columns.dangling}>
            {texts.danglingShort}
          </th>
        </tr>
      </thead>
      {Array.from({ length: Math.ceil(total / PAGE) }, (_, page) => (
        <PageOfRows
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          key={page}
          page={page}
          rows={Math.min(PAGE, total - page * PAGE)}
          drawn={pages.isDrawn(page)}
          pages={pages}
          question={question}
          first={first}
          revision={revision}
          picking={picking}
          wanted={wanted}
          at={at !== null && Math.floor(at / PAGE) === page ? at : null}
          moveTo={moveTo}
        />
      ))}
    </table>
  );
}

interface PageProps {
  readonly page: number;
  readonly rows: number;
  readonly drawn: boolean;
  readonly pages: Pages;
  readonly question: Question;
  readonly first: DocumentsAnswer;
  readonly revision: number;
  readonly picking: Picking;
  /** The row that the keyboard is on, where it is on this page. */
  readonly at: number | null;
  /** True while the focus has yet to go there. */
  readonly wanted: { current: boolean };
  readonly moveTo: (index: number) => void;
}

/** One body of the table. Drawn or not, it is the same element, so that it is seen when it comes into sight. */
const PageOfRows = memo(
  function PageOfRows(props: PageProps) {
    const { page, rows, drawn, pages } = props;
    const body = useRef<HTMLTableSectionElement>(null);
    const { watch } = pages;
    useEffect(() => watch(page, body.current!), [page, watch]);
    return (
      <tbody ref={body}>{drawn ? <Rows {...props} /> : <Blank height={pages.heightOf(page, rows)} />}</tbody>
    );
  },
  (before, after) =>
    // A page that is out of sight has no use for what changed.
    !before.drawn && !after.drawn && before.rows === after.rows && before.page === after.page,
);

const Blank = ({ height }: { readonly height: number }) => (
  <tr className="blank">
    {/* Two columns are all that a small screen has. */}
    <td colSpan={2} style={{ height }} />
  </tr>
);

function Rows(props: PageProps) {
  const { page, rows, pages, question, first, revision, picking, at, wanted, moveTo } = props;
  const texts = useTexts().frame;
  const start = page * PAGE;
  const asked: Answer<DocumentsAnswer> = useAnswer(page === 0 ? null : question.path(start), revision);
  const answer: Answer<DocumentsAnswer> = page === 0 ? { state: "here", value: first, old: false } : asked;
  const firstRow = useRef<HTMLTableRowElement>(null);
  const items = answer.state === "here" ? answer.value.items : null;
  useLayoutEffect(() => {
    const body = firstRow.current?.parentElement;
    if (items !== null && body) pages.measured(page, rows, body.offsetHeight);
  });
  // Where the keyboard went before the rows were here, the focus follows once they are.
  useEffect(() => {
    if (items === null || at === null || !wanted.current) return;
    const row = firstRow.current?.parentElement?.querySelector<HTMLElement>(`tr[data-row="${at}"]`);
    if (!row) return;
    wanted.current = false;
    row.querySelector<HTMLElement>(".title :is(a, [tabindex])")?.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  }, [items, at, wanted]);

  if (answer.state === "failed")
    return (
      <tr className="blank">
        <td colSpan={2}>{answer.detail ?? texts.noAnswer}</td>
      </tr>
    );
  if (items === null) return <Blank height={pages.heightOf(page, rows)} />;
  return items
    .slice(0, rows)
    .map((document, i) => (
      <Row
        key={document.id}
        ref={i === 0 ? firstRow : undefined}
        document={document}
        index={start + i}
        isPicked={picking.picked.has(document.id)}
        isRemoved={question.removed}
        toggle={picking.toggle}
        focused={moveTo}
      />
    ));
}

/** The row that the keyboard is on. It moves by j and k, and goes along when the focus is put elsewhere. */
function useRowByKey(table: React.RefObject<HTMLTableElement | null>, total: number, key: string) {
  const [at, setAt] = useState<number | null>(null);
  const wanted = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has other rows
  useEffect(() => setAt(null), [key]);
  const step = (by: 1 | -1): void => {
    const next = at === null ? firstInSight(table.current) : at + by;
    wanted.current = true;
    setAt(Math.max(0, Math.min(total - 1, next)));
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
  return { at, wanted, moveTo: setAt as (index: number) => void };
}

function firstInSight(table: HTMLTableElement | null): number {
  const top = document.querySelector("header.frame")?.getBoundingClientRect().bottom ?? 0;
  for (const row of table?.querySelectorAll<HTMLElement>("tr[data-row]") ?? [])
    if (row.getBoundingClientRect().top >= top) return Number(row.dataset.row);
  return 0;
}

function SortableHead({ column, address }: { readonly column: Column; readonly address: Address }) {
  const texts = useTexts().library;
  const sorted = address.query.get("sort") === column;
  const descending = address.query.get("descending") === "true";
  const next = {
    sort: column,
    descending: sorted && !descending ? "true" : null,
  };
  return (
    <th
      scope="col"
      className={column}
      aria-sort={sorted ? (descending ? "descending" : "ascending") : undefined}
    >
      <Link href={changed(address, { query: next })}>{texts.columns[column]}</Link>
    </th>
  );
}
