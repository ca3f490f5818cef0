// How far a reading of files has come while one is under way, with the way to stop it; then what could not be read, to
// be copied and put away. What the browser itself is still handing over, or would not, stands beside it.

import { useState } from "react";
import type { Progress } from "../../src/serve/contract.ts";
import { useAdding } from "../library/adding/adding.tsx";
import { useTexts } from "../texts/texts.ts";
import { reviewer } from "./reviewer.ts";
import { send } from "./send.ts";

type Problem = Progress["problems"][number];

export function ProgressStrip({ progress }: { readonly progress: Progress | null }) {
  const texts = useTexts().progress;
  const { handing, left, refusal, forget } = useAdding();
  const [putAway, setPutAway] = useState(rememberedAsPutAway);
  const reading = progress?.state === "reading" ? progress : null;
  const problems = [...left, ...(progress?.problems ?? []).filter(({ kind }) => kind !== "warning")];
  const these = nameOf(problems);
  const shown = problems.length > 0 && these !== putAway;
  const stopped = progress?.state === "stopped" && !reading;
  if (!reading && !handing && !shown && refusal === null && !stopped) return null;
  const dismiss = (): void => {
    forget();
    rememberAsPutAway(nameOf(problems.slice(left.length)));
    setPutAway(nameOf(problems.slice(left.length)));
  };
  return (
    <section className="progress" aria-label={texts.label}>
      {handing && (
        <p>
          <progress
            aria-label={texts.handing(handing.done, handing.total)}
            max={handing.total}
            value={handing.done}
          />
          <span>{texts.handing(handing.done, handing.total)}</span>
        </p>
      )}
      {reading && <Reading progress={reading} />}
      {stopped && <p>{texts.stopped(progress.done, progress.total)}</p>}
      {refusal !== null && (
        <p role="alert">
          {refusal}{" "}
          <button type="button" className="quiet" onClick={forget}>
            {texts.dismiss}
          </button>
        </p>
      )}
      {shown && <Problems problems={problems} dismiss={dismiss} />}
    </section>
  );
}

function Reading({ progress }: { readonly progress: Progress }) {
  const texts = useTexts().progress;
  const [stopping, setStopping] = useState(false);
  const { done, total, current } = progress;
  return (
    <p>
      <progress aria-label={texts.label} max={total ?? undefined} value={total === null ? undefined : done} />
      <span>{texts.reading(done, total)}</span>
      <button
        type="button"
        className="quiet"
        disabled={stopping}
        onClick={() => {
          setStopping(true);
          void send("POST", "/api/reading/stop", { reviewer: reviewer() }).then((sent) =>
            setStopping(sent.state === "done"),
          );
        }}
      >
        {stopping ? texts.stopping : texts.stop}
      </button>
      {current !== null && current !== "" && <bdi className="place now">{current}</bdi>}
    </p>
  );
}

function Problems(props: { readonly problems: readonly Problem[]; readonly dismiss: () => void }) {
  const { problems, dismiss } = props;
  const texts = useTexts().progress;
  const [copied, setCopied] = useState(false);
  const failed = problems.filter(({ kind }) => kind === "failed").length;
  const lines = problems.map(({ at, what, todo }) => `${at} ${what} ${todo}`);
  return (
    <details>
      <summary>{texts.problems(failed, problems.length - failed)}</summary>
      <ul>
        {problems.map((problem, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may fail alike
          <li key={i}>
            <bdi className="place">{problem.at}</bdi> {problem.what} {problem.todo}
          </li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          className="quiet"
          onClick={() =>
            void navigator.clipboard.writeText(lines.join("\n")).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          {copied ? texts.copied : texts.copy}
        </button>
        <button type="button" className="quiet" onClick={dismiss}>
          {texts.dismiss}
        </button>
      </p>
    </details>
  );
}

// Put away stays put away when the page is loaded anew; the server goes on to report its last reading.
const KEY = "problems put away";
const nameOf = (problems: readonly Problem[]): string =>
  problems.length === 0 ? "" : `${problems.length} ${problems[0]!.at} ${problems.at(-1)!.at}`;

function rememberedAsPutAway(): string {
  try {
    return sessionStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

function rememberAsPutAway(name: string): void {
  try {
    sessionStorage.setItem(KEY, name);
  } catch {
    // No storage: they come back with the next load.
  }
}
