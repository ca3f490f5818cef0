// The sign of a state, the same wherever an item shows; a word beside it, or in it for those who hear it, says the same.

import type { ReviewState } from "../../src/serve/contract.ts";
import { useTexts } from "../texts/texts.ts";

export function Mark({ state, spoken = false }: { readonly state: ReviewState; readonly spoken?: boolean }) {
  const { marks, states } = useTexts().review;
  if (marks[state] === "") return null;
  return (
    <span className={`mark is-${state}`}>
      <span aria-hidden="true">{marks[state]}</span>
      {spoken && <span className="unseen">{states[state]}</span>}{" "}
    </span>
  );
}
