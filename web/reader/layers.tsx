// What is marked in the text: one switch a layer, which is its legend too, and beside it the number of its items, which
// opens their list.

import type { ReactNode } from "react";
import { Link } from "../frame/link.tsx";
import { useTexts } from "../texts/texts.ts";
import { type Choice, choices, type Items } from "./items.ts";
import type { Selection } from "./selection.ts";
import { isUnsure } from "./sift.ts";

export function Layers(props: {
  readonly items: Items;
  readonly selection: Selection;
  /** What else can be shown in the text. */
  readonly children?: ReactNode;
}) {
  const { items, selection, children } = props;
  const texts = useTexts().reader;
  return (
    <section className="layers" aria-labelledby="layers-title">
      <h2 id="layers-title">{texts.marked}</h2>
      <ul>
        {choices.map((choice) => (
          <li key={choice}>
            <Switch choice={choice} count={items.lists.get(choice)?.length} selection={selection} />
            {choice === "attributions" && (
              <Legend unsure={items.lists.get("attributions")?.some(isUnsure) ?? false} />
            )}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

function Switch(props: {
  readonly choice: Choice;
  /** Undefined while it is not known. */
  readonly count: number | undefined;
  readonly selection: Selection;
}) {
  const { choice, count, selection } = props;
  const texts = useTexts();
  const name = texts.reader.layers[choice];
  return (
    <div className="switch">
      <label>
        <input
          type="checkbox"
          checked={selection.shown.has(choice)}
          onChange={() => selection.toggle(choice)}
        />
        <span className={`as-${choice}`}>{name}</span>
      </label>
      {count !== undefined && (
        <Link
          href={selection.addressOfList(choice)}
          aria-label={`${name}: ${texts.number(count)}`}
          aria-current={selection.list === choice ? "true" : undefined}
        >
          {texts.number(count)}
        </Link>
      )}
    </div>
  );
}

/** The look of what is less sure is told where something has it. */
function Legend({ unsure }: { readonly unsure: boolean }) {
  const { source, cue, content, hedged, lessSure } = useTexts().reader.legend;
  return (
    <p className="legend">
      <span className="as-source">{source}</span> <span className="as-cue">{cue}</span>{" "}
      <span className="as-content">{content}</span> <span className="as-content as-hedged">{hedged}</span>
      {unsure && (
        <>
          {" "}
          <span className="as-source is-unsure">{lessSure}</span>
        </>
      )}
    </p>
  );
}
