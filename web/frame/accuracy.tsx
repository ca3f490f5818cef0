// The quiet line that says how often the finder errs, as measured.

import type { CaseAnswer } from "../../src/serve/contract.ts";
import { useTexts } from "../texts/texts.ts";
import { type Answer, useAnswer } from "./answer.ts";

export function AccuracyLine() {
  const texts = useTexts().accuracy;
  const answer: Answer<CaseAnswer> = useAnswer("/api/case");
  if (answer.state !== "here") return null;
  const { accuracy } = answer.value;
  if (accuracy === null)
    return (
      <p className="accuracy">
        {texts.found} {texts.notMeasured}
      </p>
    );
  const { measuredOn, precision, recall, finder, date } = accuracy;
  return (
    <p className="accuracy" title={texts.detail(finder, date)}>
      {texts.found} {texts.measured(measuredOn, Math.round(precision * 100), Math.round(recall * 100))}
    </p>
  );
}
