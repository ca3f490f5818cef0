// The rows of a long table, a body a page: only the pages in sight are asked for and drawn, whatever the number of rows.
// Knows nothing of what a row shows.

import { memo, type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { useTexts } from "../texts/texts.ts";
import { type Pages, usePages } from "./pages.ts";
import type { RowByKey } from "./row-by-key.ts";

/** Rows an answer, few enough to be there before a page has scrolled to it. */
export const PAGE = 50;

interface AnswerOf<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

interface Shared<Item> {
  /** The first page, which also tells how many there are. */
  readonly first: AnswerOf<Item>;
  /** Where the API gives the rows from an offset on. */
  readonly path: (offset: number) => string;
  readonly revision: number;
  /** A `tr` with `data-row={index}`. */
  readonly row: (item: Item, index: number) => ReactNode;
  /** Columns that a small screen has: where no rows are drawn yet, a cell must not make more of them. */
  readonly columns: number;
  /** What of a row the keyboard stands on, as a selector. */
  readonly standsOn: string;
}

export function PagedRows<Item>(props: Shared<Item> & { readonly keyed: RowByKey }) {
  const { keyed, ...shared } = props;
  const { total } = shared.first;
  const { at, wanted } = keyed;
  const pages = usePages(at === null ? null : Math.floor(at / PAGE));
  return Array.from({ length: Math.ceil(total / PAGE) }, (_, page) => (
    <PageOfRows
      // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
      key={page}
      {...(shared as Shared<unknown>)}
      page={page}
      rows={Math.min(PAGE, total - page * PAGE)}
      drawn={pages.isDrawn(page)}
      pages={pages}
      wanted={wanted}
      at={at !== null && Math.floor(at / PAGE) === page ? at : null}
    />
  ));
}

interface PageProps extends Shared<unknown> {
  readonly page: number;
  readonly rows: number;
  readonly drawn: boolean;
  readonly pages: Pages;
  /** The row that the keyboard is on, where it is on this page. */
  readonly at: number | null;
  /** True while the focus has yet to go there. */
  readonly wanted: { current: boolean };
}

/** One body of the table. Drawn or not, it is the same element, so that it is seen when it comes into sight. */
const PageOfRows = memo(
  function PageOfRows(props: PageProps) {
    const { page, rows, drawn, pages, columns } = props;
    const body = useRef<HTMLTableSectionElement>(null);
    const { watch } = pages;
    useEffect(() => watch(page, body.current!), [page, watch]);
    return (
      <tbody ref={body}>
        {drawn ? (
          <Rows {...props} body={body} />
        ) : (
          <Blank height={pages.heightOf(page, rows)} columns={columns} />
        )}
      </tbody>
    );
  },
  (before, after) =>
    // A page that is out of sight has no use for what changed.
    !before.drawn && !after.drawn && before.rows === after.rows && before.page === after.page,
);

const Blank = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr className="blank">
    <td colSpan={columns} style={{ height }} />
  </tr>
);

function Rows(props: PageProps & { readonly body: RefObject<HTMLTableSectionElement | null> }) {
  const { page, rows, pages, path, first, revision, row, columns, standsOn, at, wanted, body } = props;
  const texts = useTexts().frame;
  const start = page * PAGE;
  const asked: Answer<AnswerOf<unknown>> = useAnswer(page === 0 ? null : path(start), revision);
  const answer: typeof asked = page === 0 ? { state: "here", value: first, old: false } : asked;
  const items = answer.state === "here" ? answer.value.items : null;
  useLayoutEffect(() => {
    if (items !== null && body.current) pages.measured(page, rows, body.current.offsetHeight);
  });
  // Where the keyboard went before the rows were here, the focus follows once they are.
  useEffect(() => {
    if (items === null || at === null || !wanted.current) return;
    const found = body.current?.querySelector<HTMLElement>(`tr[data-row="${at}"]`);
    if (!found) return;
    wanted.current = false;
    found.querySelector<HTMLElement>(standsOn)?.focus({ preventScroll: true });
    found.scrollIntoView({ block: "nearest" });
  }, [items, at, wanted, body, standsOn]);

  if (answer.state === "failed")
    return (
      <tr className="blank">
        <td colSpan={columns}>{answer.detail ?? texts.noAnswer}</td>
      </tr>
    );
  if (items === null) return <Blank height={pages.heightOf(page, rows)} columns={columns} />;
  return items.slice(0, rows).map((item, i) => row(item, start + i));
}
