// The table of documents. On a narrow screen all the rest stands beneath the title, and the other columns are gone.

import { useRef } from "react";
import type { DocumentsAnswer } from "../../src/serve/contract.ts";
import type { Address } from "../frame/address.ts";
import { useKeys } from "../frame/keys.ts";
import { PagedRows } from "../table/paged-rows.tsx";
import { useRowByKey } from "../table/row-by-key.ts";
import { SortableHead } from "../table/sortable-head.tsx";
import { useTexts } from "../texts/texts.ts";
import type { Picking } from "./picking.ts";
import type { Question } from "./question.ts";
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
  const keyed = useRowByKey(table, total, question.key);
  const { at, moveTo } = keyed;
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
            <SortableHead key={column} column={column} name={texts.columns[column]} address={address} />
          ))}
          <th scope="col" className="number">
            {texts.columns.attributions}
          </th>
          <th scope="col" className="number" title={texts.columns.dangling}>
            {texts.danglingShort}
          </th>
        </tr>
      </thead>
      <PagedRows
        first={first}
        path={question.path}
        revision={revision}
        keyed={keyed}
        columns={2}
        standsOn=".title :is(a, [tabindex])"
        row={(document, index) => (
          <Row
            key={document.id}
            document={document}
            index={index}
            isPicked={picked.has(document.id)}
            isRemoved={question.removed}
            toggle={picking.toggle}
            focused={moveTo}
          />
        )}
      />
    </table>
  );
}
