// Data for a drawing of how a claim travelled: its documents on a time line, arrows from what is told later to what it hangs on.
// Documents without a date stand apart, in no order: a drawing must not give them a place in time.

import type { Dependence, DependenceKind } from "../../model/claim.ts";
import type { Told } from "../dependences.ts";
import type { Origins } from "../origins.ts";
import { daysOf, inTime } from "./order.ts";

export interface RouteStop {
  readonly documentId: string;
  /** EDTF as stated, and the first and last day that it may mean; null without a date. */
  readonly published: string | null;
  readonly days: { readonly first: string; readonly last: string } | null;
  readonly tellings: readonly string[];
  /** Ids of the origins that the document carries. */
  readonly origins: readonly string[];
}

export interface RouteArrow {
  readonly id: string;
  /** Documents; `from` hangs on `to`. */
  readonly from: string;
  readonly to: string;
  readonly kind: DependenceKind;
  readonly strength: Dependence["strength"];
  /** False where nobody knows which of the two came first: a line, no arrow. */
  readonly directed: boolean;
}

export interface Route {
  /** By the first day that each date may mean. */
  readonly dated: readonly RouteStop[];
  readonly undated: readonly RouteStop[];
  /** Ties within one document are left out. */
  readonly arrows: readonly RouteArrow[];
}

export function routeOf(told: Told, dependences: readonly Dependence[], { origins }: Origins): Route {
  const documentOf = new Map(told.tellings.map(({ id, documentId }) => [id, documentId]));
  const originOf = new Map(
    origins.flatMap(({ id, tellings }) => tellings.map((telling) => [telling, id] as const)),
  );
  const stops = [...Map.groupBy(told.tellings, ({ documentId }) => documentId)]
    .map(([id, tellings]) => ({ id, published: told.documents.get(id)?.published ?? null, tellings }))
    .sort(inTime)
    .map(
      ({ id, published, tellings }): RouteStop => ({
        documentId: id,
        published,
        days: daysOf(published),
        tellings: tellings.map((telling) => telling.id),
        origins: [...new Set(tellings.map((telling) => originOf.get(telling.id)!))],
      }),
    );
  const arrows = dependences.flatMap((one): RouteArrow[] => {
    const [from, to] = [documentOf.get(one.from)!, documentOf.get(one.to)!];
    if (from === to) return [];
    const directed = one.order !== null && one.order !== undefined;
    return [{ id: one.id, from, to, kind: one.kind, strength: one.strength, directed }];
  });
  return {
    dated: stops.filter(({ days }) => days !== null),
    undated: stops.filter(({ days }) => days === null),
    arrows,
  };
}
