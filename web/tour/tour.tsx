// The first minute: four steps, told in a panel beside the pages themselves, that can be left at any time and taken up
// again under Help. It greets once, and only in the sample case, which is what a start without arguments opens.

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import type { CaseAnswer } from "../../src/serve/contract.ts";

const KEY = "tour";
/** What a start without arguments calls its case. */
const SAMPLE = "sample";

export interface Tour {
  /** From 0; null while there is no tour. */
  readonly step: number | null;
  /** To a step; null leaves the tour. */
  go(step: number | null): void;
}

const Context = createContext<Tour>({ step: null, go() {} });
export const useTour = (): Tour => useContext(Context);

export function TourProvider(props: { readonly about: CaseAnswer | null; readonly children: ReactNode }) {
  const { about, children } = props;
  const [step, setStep] = useState(remembered);
  const greets = about?.name === SAMPLE && about.counts.documents > 0;
  const go = useCallback((to: number | null) => {
    remember(to);
    setStep(to);
  }, []);
  useEffect(() => {
    if (greets && !hasGreeted()) go(0);
  }, [greets, go]);
  return <Context value={useMemo((): Tour => ({ step, go }), [step, go])}>{children}</Context>;
}

/** The step for this window, so that a reload does not begin anew; and for all of them that it has greeted. */
function remember(step: number | null): void {
  try {
    sessionStorage.setItem(KEY, step === null ? "" : String(step));
    localStorage.setItem(KEY, "greeted");
  } catch {
    // No storage: it greets again with the next load.
  }
}

function hasGreeted(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function remembered(): number | null {
  try {
    const step = sessionStorage.getItem(KEY);
    return step ? Number(step) : null;
  } catch {
    return null;
  }
}
