// That what is joined across articles changed: pages of actors ask anew by it.

import { useEffect, useState } from "react";
import { onServerEvent } from "./events.ts";

/** Grows with every change that the server tells of. */
export function useJoined(): number {
  const [joined, setJoined] = useState(0);
  useEffect(
    () =>
      onServerEvent(({ type }) => {
        if (type === "joined") setJoined((n) => n + 1);
      }),
    [],
  );
  return joined;
}
