// A field whose words stand in the address: they go there after a pause, and show what comes there from elsewhere.

import { useEffect, useRef, useState } from "react";

/** Long enough that keys struck together are one question, short enough that the answer keeps up with the fingers. */
const TYPING_MS = 50;

/** The words as typed so far, and how to change them. `write` puts them into the address. */
export function useTypedInAddress(
  inAddress: string,
  write: (words: string) => void,
): readonly [string, (words: string) => void] {
  const [typed, setTyped] = useState(inAddress);
  const written = useRef(inAddress);
  const newest = useRef(write);
  useEffect(() => {
    newest.current = write;
  });
  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    setTyped(inAddress);
  }, [inAddress]);
  useEffect(() => {
    if (typed === written.current) return;
    const timer = setTimeout(() => {
      written.current = typed;
      newest.current(typed);
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return [typed, setTyped];
}
