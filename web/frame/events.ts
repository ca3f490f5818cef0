// What the server tells without being asked: documents that came, decisions, how far a reading has come. One connection
// a window, and only while the window is in sight: a browser allows a server six connections over all its tabs, and a
// seventh tab would otherwise wait for ever. A window that comes into sight again asks anew for what it shows.

import { useEffect, useState } from "react";
import type { Progress, ServerEvent } from "../../src/serve/contract.ts";

/** "again": the line to the server was closed or broken and is there again, so anything may have changed. */
export type Told = ServerEvent | { readonly type: "again" } | { readonly type: "gone" };

/** A server that is restarted is back within this time mostly; telling of each hiccup would be noise. */
const GONE_AFTER_MS = 700;
const RETRY_MS = 2000;
/** New documents show while they come in, without a question for each. */
const ASK_EVERY_MS = 2000;

const listeners = new Set<(told: Told) => void>();
let source: EventSource | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let wasOpen = false;

const tell = (told: Told): void => {
  for (const listener of listeners) listener(told);
};

/** Calls `listener` with each thing the server tells, while the window is in sight; returns what ends that. */
export function onServerEvent(listener: (told: Told) => void): () => void {
  listeners.add(listener);
  connect();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) disconnect();
  };
}

function connect(): void {
  if (source || document.visibilityState === "hidden" || listeners.size === 0) return;
  clearTimeout(timer);
  const opened = new EventSource("/api/events");
  source = opened;
  opened.onopen = () => {
    clearTimeout(timer);
    timer = undefined;
    if (wasOpen) tell({ type: "again" });
    wasOpen = true;
  };
  opened.onmessage = (event) => tell(JSON.parse(event.data) as ServerEvent);
  opened.onerror = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      tell({ type: "gone" });
    }, GONE_AFTER_MS);
    // The browser tries again by itself after a broken connection, but not after a refusal.
    if (opened.readyState !== EventSource.CLOSED) return;
    source = null;
    setTimeout(connect, RETRY_MS);
  };
}

function disconnect(): void {
  clearTimeout(timer);
  timer = undefined;
  source?.close();
  source = null;
}

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") disconnect();
  else connect();
});
// A page that is left closes its connection, which is no news.
window.addEventListener("pagehide", disconnect);
window.addEventListener("pageshow", connect);

export interface Live {
  readonly progress: Progress | null;
  /** Grows when documents came, went or changed; rooms ask the API anew by it. */
  readonly revision: number;
  /** "back": it was gone, and answers again. */
  readonly server: "there" | "gone" | "back";
  /** Asks anew at once, after a change made here. */
  refresh(): void;
}

export function useLive(): Live {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [revision, setRevision] = useState(0);
  const [server, setServer] = useState<Live["server"]>("there");
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const anew = (): void => {
      clearTimeout(waiting);
      waiting = undefined;
      asked = Date.now();
      setRevision((n) => n + 1);
    };
    const unlisten = onServerEvent((told) => {
      if (told.type === "reading") setProgress(told.progress);
      if (told.type === "gone") setServer("gone");
      if (told.type === "again") {
        setServer((was) => (was === "gone" ? "back" : was));
        anew();
      }
      // Any answer says which case it is of; the next one will tell.
      if (told.type === "case") anew();
      if (told.type === "documents") {
        const left = asked + ASK_EVERY_MS - Date.now();
        if (left <= 0) anew();
        else waiting ??= setTimeout(anew, left);
      }
    });
    return () => {
      clearTimeout(waiting);
      unlisten();
    };
  }, []);
  return { progress, revision, server, refresh: () => setRevision((n) => n + 1) };
}
