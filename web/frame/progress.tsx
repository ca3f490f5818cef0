// How far a reading of files has come, while one is under way, and what could not be read.

import { useEffect, useRef, useState } from "react";
import type { Progress } from "../../src/serve/contract.ts";
import { useTexts } from "../texts/texts.ts";

/** New documents show while they come in, without a question for each. */
const ASK_EVERY_MS = 2000;

/** The state of the reading, and a number that grows as documents come in, to ask the API anew by. */
export function useProgress(): { readonly progress: Progress | null; readonly revision: number } {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [revision, setRevision] = useState(0);
  const asked = useRef(0);
  useEffect(() => {
    const events = new EventSource("/api/progress");
    events.addEventListener("progress", (event) => {
      const newest = JSON.parse(event.data) as Progress;
      setProgress(newest);
      // A connection left open would count against the six that a browser allows a server, over all tabs.
      if (newest.state !== "reading") events.close();
      // What was over before the page was opened is in its first answers already.
      if (newest.state !== "reading" && asked.current === 0) return;
      if (newest.state === "reading" && Date.now() - asked.current < ASK_EVERY_MS) return;
      asked.current = Date.now();
      setRevision((n) => n + 1);
    });
    return () => events.close();
  }, []);
  return { progress, revision };
}

export function ProgressStrip({ progress }: { readonly progress: Progress | null }) {
  const texts = useTexts().progress;
  if (!progress || progress.state === "idle") return null;
  const { state, done, total, current, problems } = progress;
  const lost = problems.filter((problem) => problem.kind !== "warning");
  if (state !== "reading" && lost.length === 0) return null;
  return (
    <section className="progress" aria-label={texts.label}>
      {state === "reading" && (
        <p>
          <progress
            aria-label={texts.label}
            max={total ?? undefined}
            value={total === null ? undefined : done}
          />
          <span>{texts.reading(done, total)}</span>
          {current !== null && <bdi className="place">{current}</bdi>}
        </p>
      )}
      {lost.length > 0 && (
        <details>
          <summary>{texts.problems(lost.length)}</summary>
          <ul>
            {lost.map((problem) => (
              <li key={`${problem.at} ${problem.what}`}>
                <bdi className="place">{problem.at}</bdi> {problem.what} {problem.todo}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
