// The quiet line that says how often the finder errs, as measured.

import type { CaseAnswer } from "../../src/serve/contract.ts";
import { useTexts } from "../texts/texts.ts";
import { type Answer, useAnswer } from "./answer.ts";
import { useLeastScore } from "./least-score.ts";

/** By its name: a finder that learned says so. */
const isLearned = (finder: string): boolean => /-by-model\//.test(finder);

export function AccuracyLine() {
  const texts = useTexts().accuracy;
  const answer: Answer<CaseAnswer> = useAnswer("/api/case");
  if (answer.state !== "here") return null;
  const { accuracy } = answer.value;
  if (accuracy === null)
    return (
      <p className="accuracy">
        {texts.found(false)} {texts.notMeasured}
      </p>
    );
  const { measuredOn, precision, recall, finder, date } = accuracy;
  return (
    <p className="accuracy" title={texts.detail(finder, date)}>
      {texts.found(isLearned(finder))}{" "}
      {texts.measured(measuredOn, Math.round(precision * 100), Math.round(recall * 100))}
    </p>
  );
}

/** That a page knows nothing of what articles hide; nothing where they hide nothing. */
export function HiddenToo({ here }: { readonly here: "counts" | "search" }) {
  const texts = useTexts().accuracy.hiddenToo;
  const { least } = useLeastScore();
  return least === 0 ? null : <p className="accuracy">{texts[here](least)}</p>;
}
