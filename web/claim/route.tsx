// How a claim travelled, drawn: articles on a time line and arcs of dependence between them. Each arc leads to what ties
// the two, each row to the words in its article; and the same stands beneath as a table.

import type { ClaimAnswer, TieShown } from "../../src/serve/contract.ts";
import { Link } from "../frame/link.tsx";
import { nameOf } from "../library/name.ts";
import { useTexts } from "../texts/texts.ts";
import { type Ordered, tellingHref } from "./order.ts";
import { type DrawnArc, type DrawnRow, drawingOf } from "./route-drawing.ts";

export function RouteSection({ claim, order }: { readonly claim: ClaimAnswer; readonly order: Ordered }) {
  const texts = useTexts().claims;
  const { route } = claim;
  const stops = route.dated.length + route.undated.length;
  if (stops < 2) return null;
  const drawing = drawingOf(route);
  const drawn = drawing.dated.length + drawing.undated.length;
  const ties = new Map(
    [...claim.groups.flatMap((group) => group.ties), ...claim.weak].map((tie) => [tie.id, tie]),
  );
  const nameAt = (documentId: string): string => {
    const telling = order.all.find((one) => one.documentId === documentId);
    return telling ? nameOf(telling) : documentId;
  };
  const { arcs, height, width, left, divide } = drawing;
  return (
    <section aria-labelledby="route-title">
      <h2 id="route-title">{texts.route}</h2>
      <p className="hint">{texts.routeAbout}</p>
      <Legend arcs={arcs} />
      <div className="route" style={{ height: `${height}em` }}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
        <svg
          viewBox={`0 0 ${width} ${height}`}
          style={{ width: `${width}em`, height: `${height}em` }}
          role="group"
          aria-labelledby="route-title"
        >
          <defs>
            <marker
              id="route-arrow"
              viewBox="0 0 10 10"
              refX="8"
              refY="5"
              markerWidth="0.7"
              markerHeight="0.7"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d="M0 0 L10 5 L0 10 Z" />
            </marker>
          </defs>
          {drawing.dated.length > 1 && (
            <line
              className="time"
              x1={left}
              x2={left}
              y1={drawing.dated[0]!.y}
              y2={drawing.dated.at(-1)!.y}
            />
          )}
          {arcs.map((arc) => (
            <Arc key={arc.key} arc={arc} tie={ties.get(arc.tie)} nameAt={nameAt} />
          ))}
          {[...drawing.dated, ...drawing.undated].map(({ stop, y }) => (
            <circle
              key={stop.documentId}
              className={stop.days === null ? "dot is-undated" : "dot"}
              cx={left}
              cy={y}
              r="0.45"
            />
          ))}
        </svg>
        {divide !== null && (
          <p className="divide" style={{ top: `${divide}em` }}>
            <span>{texts.undated}</span>
          </p>
        )}
        <ol>
          {[...drawing.dated, ...drawing.undated].map((row) => (
            <Row
              key={row.stop.documentId}
              row={row}
              order={order}
              left={width}
              name={nameAt(row.stop.documentId)}
            />
          ))}
        </ol>
      </div>
      {drawn < stops && <p className="hint">{texts.routeMore(stops - drawn)}</p>}
      <RouteTable ties={[...ties.values()]} claim={claim} order={order} nameAt={nameAt} />
    </section>
  );
}

function Row(props: {
  readonly row: DrawnRow;
  readonly order: Ordered;
  readonly left: number;
  readonly name: string;
}) {
  const { row, order, left, name } = props;
  const { claims: texts, actors } = useTexts();
  const { stop, y } = row;
  const telling = order.all.find(({ documentId }) => documentId === stop.documentId);
  const numbers = stop.origins.flatMap((id) => order.numberOf.get(id) ?? []);
  return (
    <li style={{ top: `${y}em`, insetInlineStart: `${left + 0.6}em` }}>
      {telling === undefined ? (
        <bdi className="name">{name}</bdi>
      ) : (
        <Link className="name" href={tellingHref(telling, telling.id)}>
          <bdi>{name}</bdi>
        </Link>
      )}
      <span className="said">
        {stop.published === null ? actors.noDate : actors.shortDate(stop.published)}
        {" · "}
        {texts.inOrigins(numbers)}
      </span>
    </li>
  );
}

function Arc(props: {
  readonly arc: DrawnArc;
  readonly tie: TieShown | undefined;
  readonly nameAt: (documentId: string) => string;
}) {
  const { arc, tie, nameAt } = props;
  const texts = useTexts().claims;
  const does = tie?.words ?? arc.kinds.join(", ");
  const name = texts.tieOf(nameAt(arc.from), does, nameAt(arc.to));
  return (
    <Link href={`#${arc.tie}`} aria-label={name} className={arc.strong ? "arc" : "arc is-weak"}>
      <title>{name}</title>
      <path className="wide" d={arc.path} />
      <path className="line" d={arc.path} markerEnd={arc.directed ? "url(#route-arrow)" : undefined} />
    </Link>
  );
}

function Legend({ arcs }: { readonly arcs: readonly DrawnArc[] }) {
  const { legend } = useTexts().claims;
  const kinds = [
    { name: legend.arrow, mark: "→", shows: arcs.some(({ directed }) => directed) },
    { name: legend.line, mark: "—", shows: arcs.some(({ directed, strong }) => !directed && strong) },
    { name: legend.weak, mark: "┄", shows: arcs.some(({ strong }) => !strong) },
  ].filter(({ shows }) => shows);
  return (
    <ul className="route-legend">
      {kinds.map(({ name, mark }) => (
        <li key={mark}>
          <span aria-hidden="true">{mark}</span> {name}
        </li>
      ))}
    </ul>
  );
}

function RouteTable(props: {
  readonly ties: readonly TieShown[];
  readonly claim: ClaimAnswer;
  readonly order: Ordered;
  readonly nameAt: (documentId: string) => string;
}) {
  const { ties, claim, order, nameAt } = props;
  const texts = useTexts().claims;
  const dateOf = new Map(
    [...claim.route.dated, ...claim.route.undated].map((stop) => [stop.documentId, stop.published]),
  );
  const { actors } = useTexts();
  const dated = (documentId: string): string => {
    const published = dateOf.get(documentId) ?? null;
    return published === null ? actors.noDate : actors.shortDate(published);
  };
  const rows = ties.flatMap((tie) => {
    const [from, to] = [order.byId.get(tie.from), order.byId.get(tie.to)];
    return from && to && from.documentId !== to.documentId ? [{ tie, from, to }] : [];
  });
  return (
    <details>
      <summary>{texts.routeTable}</summary>
      {rows.length === 0 ? (
        <p className="hint">{texts.noRoute}</p>
      ) : (
        <table className="counted">
          <thead>
            <tr>
              <th scope="col">{texts.routeColumns.from}</th>
              <th scope="col">{texts.routeColumns.tie}</th>
              <th scope="col">{texts.routeColumns.to}</th>
              <th scope="col">{texts.routeColumns.order}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ tie, from, to }) => (
              <tr key={tie.id}>
                <th scope="row">
                  <bdi>{nameAt(from.documentId)}</bdi> <span className="said">{dated(from.documentId)}</span>
                </th>
                <td>
                  <Link href={`#${tie.id}`}>{tie.words}</Link>
                </td>
                <td>
                  <bdi>{nameAt(to.documentId)}</bdi> <span className="said">{dated(to.documentId)}</span>
                </td>
                <td className="said">{tie.order === null ? texts.unknownOrder : texts.known[tie.order]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
