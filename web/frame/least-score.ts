// From which score on attributions are shown: a choice that each case keeps in this browser, in one of the steps that
// were measured. Zero shows all. Every window of the browser follows.

import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Accuracy, CaseAnswer, Threshold } from "../../src/serve/contract.ts";
import { type Answer, useAnswer } from "./answer.ts";
import { shownCase } from "./shown-case.ts";

export interface LeastScore {
  /** 0 to 1. Attributions that score lower are hidden. */
  readonly least: number;
  /** What there is to choose from, beginning with all; empty where it was not measured. */
  readonly steps: readonly Threshold[];
  readonly accuracy: Accuracy | null;
  choose(from: number): void;
}

const KEY = "least score:";
/** Choices that the browser didn't keep hold until the page is closed. */
const chosen = new Map<string, number>();
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

function kept(): number {
  const key = KEY + (shownCase() ?? "");
  const known = chosen.get(key);
  if (known !== undefined) return known;
  try {
    const from = Number(localStorage.getItem(key) ?? 0);
    return from >= 0 && from <= 1 ? from : 0;
  } catch {
    return 0;
  }
}

function keep(from: number): void {
  const key = KEY + (shownCase() ?? "");
  try {
    if (from === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, String(from));
  } catch {
    chosen.set(key, from);
  }
  tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Told by the browser where another of its windows chose.
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** All first, then each step that hides something: two with the same figures show the same. */
function stepsOf(accuracy: Accuracy | null): readonly Threshold[] {
  const measured = (accuracy?.thresholds ?? []).filter(({ from }) => from > 0);
  if (accuracy === null || measured.length === 0) return [];
  const { precision, recall } = accuracy;
  const all = [{ from: 0, precision, recall }, ...measured];
  return all.filter((step, i) => {
    const before = all[i - 1];
    return step.precision !== before?.precision || step.recall !== before.recall;
  });
}

export function useLeastScore(): LeastScore {
  const about: Answer<CaseAnswer> = useAnswer("/api/case");
  const from = useSyncExternalStore(subscribe, kept);
  const accuracy = about.state === "here" ? about.value.accuracy : null;
  const steps = useMemo(() => stepsOf(accuracy), [accuracy]);
  // What was chosen among other steps means the nearest one that hides no more. Until the steps have come it holds as it
  // is, so that nothing shows for a moment and vanishes.
  const least = about.state === "waiting" ? from : (steps.findLast((step) => step.from <= from)?.from ?? 0);
  const choose = useCallback(keep, []);
  return { least, steps, accuracy, choose };
}
