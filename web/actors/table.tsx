// The table of actors. On a narrow screen all the rest stands beneath the name, and the other columns are gone.

import { useRef } from "react";
import type { ActorsAnswer } from "../../src/serve/contract.ts";
import type { Address } from "../frame/address.ts";
import { PagedRows } from "../table/paged-rows.tsx";
import { useRowByKey } from "../table/row-by-key.ts";
import { SortableHead } from "../table/sortable-head.tsx";
import { useTexts } from "../texts/texts.ts";
import type { Question } from "./question.ts";
import { Row } from "./row.tsx";

const counts = ["documents", "says", "about", "ties", "labels"] as const;
const dates = ["first", "last"] as const;

export function ActorTable(props: {
  readonly question: Question;
  readonly first: ActorsAnswer;
  readonly revision: number;
  readonly address: Address;
}) {
  const { question, first, revision, address } = props;
  const { columns } = useTexts().actors;
  const table = useRef<HTMLTableElement>(null);
  const keyed = useRowByKey(table, first.total, question.key);
  return (
    <table className="documents actor-list" ref={table} aria-rowcount={first.total + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <SortableHead column="name" name={columns.name} address={address} className="title" />
          <th scope="col" className="type">
            {columns.type}
          </th>
          {counts.map((column) => (
            <SortableHead
              key={column}
              column={column}
              name={columns[column]}
              address={address}
              className="number"
              fallsFirst
              isUsual={column === "documents"}
            />
          ))}
          {dates.map((column) => (
            <SortableHead
              key={column}
              column={column}
              name={columns[column]}
              address={address}
              className="date"
              fallsFirst
            />
          ))}
        </tr>
      </thead>
      <PagedRows
        first={first}
        path={question.path}
        revision={revision}
        keyed={keyed}
        columns={1}
        standsOn=".title > a"
        row={(actor, index) => <Row key={actor.id} actor={actor} index={index} focused={keyed.moveTo} />}
      />
    </table>
  );
}
