// Passages that an article has in common with others: a switch that marks them in its text, and beside it their number,
// which opens the list of those articles, each side by side with this one. The address holds the switch.

import { useEffect, useMemo, useState } from "react";
import type { Span } from "../../src/model/span.ts";
import type { ReusePairsAnswer, SideBySideAnswer } from "../../src/serve/contract.ts";
import { changed, go, useAddress } from "../frame/address.ts";
import { type Answer, ask, useAnswer } from "../frame/answer.ts";
import { useJoined } from "../frame/joined.ts";
import { Link } from "../frame/link.tsx";
import { nameOf } from "../library/name.ts";
import { useTexts } from "../texts/texts.ts";
import { useSharedMarks } from "./marks.ts";
import type { Places } from "./places.ts";

/** Articles whose passages are marked; those that share most. */
const MOST = 20;

export function SharedHere({
  documentId,
  places,
}: {
  readonly documentId: string;
  readonly places: Places | null;
}) {
  const { sources, number } = useTexts();
  const texts = sources.here;
  const address = useAddress();
  const asked = useJoined();
  const path = `/api/reuse?documentId=${documentId}&limit=${MOST}`;
  const answer: Answer<ReusePairsAnswer> = useAnswer(path, asked);
  const pairs = answer.state === "here" ? answer.value : null;
  const others = useMemo(
    () => (pairs?.items ?? []).map(({ a, b }) => (a.documentId === documentId ? b : a)),
    [pairs, documentId],
  );
  const shown = address.query.get("shared") === "shown";
  const spans = useSharedSpans(documentId, shown ? others.map((one) => one.documentId) : nobody);
  useSharedMarks(places, spans);
  if (pairs === null || pairs.total === 0) return null;
  return (
    <div className="shared-here">
      <div className="switch">
        <label>
          <input
            type="checkbox"
            checked={shown}
            onChange={() =>
              go(changed(address, { query: { shared: shown ? null : "shown" } }), { replace: true })
            }
          />
          <span className="as-shared">{texts.layer}</span>
        </label>
        <Link
          href={changed(address, { query: { shared: "shown" } })}
          aria-label={`${texts.layer}: ${texts.with(pairs.total)}`}
          aria-current={shown ? "true" : undefined}
        >
          {number(pairs.total)}
        </Link>
      </div>
      {shown && (
        <ul aria-label={texts.list}>
          {others.map((other) => (
            <li key={other.documentId}>
              <Link href={`/reuse/${documentId}/${other.documentId}`} title={sources.side.title}>
                <bdi>{nameOf(other)}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const nobody: readonly string[] = [];
const none: readonly Span[] = [];

/** Where the passages stand in this article; asked for only while they show. */
function useSharedSpans(documentId: string, others: readonly string[]): readonly Span[] {
  const [spans, setSpans] = useState<readonly Span[]>(none);
  const key = others.join(" ");
  useEffect(() => {
    if (key === "") return setSpans(none);
    const abort = new AbortController();
    const paths = key.split(" ").map((other) => `/api/reuse/side-by-side?a=${documentId}&b=${other}`);
    Promise.all(paths.map((path) => ask(path, abort.signal))).then(
      (answers) =>
        setSpans((answers as SideBySideAnswer[]).flatMap(({ passages }) => passages.map(({ a }) => a.span))),
      () => {},
    );
    return () => abort.abort();
  }, [documentId, key]);
  return spans;
}
