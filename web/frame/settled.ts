// A value that changes with every key, once it has come to rest.

import { useEffect, useState } from "react";

/** Milliseconds: keys struck together are one question. */
const TYPING = 80;

export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), TYPING);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
