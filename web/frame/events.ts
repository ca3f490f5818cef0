// What the server tells without being asked: documents that came, decisions, how far a reading has come. One window
// listens for all windows of a browser and passes on what it hears, since a browser allows a server six connections over
// all of them: a seventh that listened itself would never load. When that window is closed, another takes its place.

import { useEffect, useState } from "react";
import type { Progress, ServerEvent } from "../../src/serve/contract.ts";

/** "again": the line to the server was broken and is there again, so anything may have changed. "gone": it is broken. */
export type Told = ServerEvent | { readonly type: "again" } | { readonly type: "gone" };

/** A server that is restarted is back within this time mostly; telling of each hiccup would be noise. */
const GONE_AFTER_MS = 700;
const RETRY_MS = 2000;
/** New documents show while they come in, without a question for each. */
const ASK_EVERY_MS = 2000;

/** The name of the lock that the listening window holds, and of the channel on which it passes on what it hears. */
const NAME = "hearsay events";
/** Sent by a window that comes in, to hear how things stand. */
const HELLO = "hello";

const listeners = new Set<(told: Told) => void>();
const tell = (told: Told): void => {
  for (const listener of listeners) listener(told);
};

let leave: (() => void) | null = null;

/** Calls `listener` with each thing the server tells; returns what ends that. */
export function onServerEvent(listener: (told: Told) => void): () => void {
  listeners.add(listener);
  leave ??= join();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    leave?.();
    leave = null;
  };
}

/** Listens to the server, or to the window that does. Returns what ends that. */
function join(): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const channel = new BroadcastChannel(NAME);
  const told = new Map<Told["type"], Told>();
  let leads = false;
  channel.onmessage = ({ data }: MessageEvent<Told | typeof HELLO>) => {
    if (data !== HELLO) tell(data);
    else if (leads) for (const one of told.values()) channel.postMessage(one);
  };
  const pass = (one: Told): void => {
    // How things stand, for those who come in later.
    if (one.type === "reading" || one.type === "gone") told.set(one.type, one);
    if (one.type === "again") told.delete("gone");
    tell(one);
    channel.postMessage(one);
  };
  /** `late`: others listened before, and something may have been said in between. */
  const lead = (late: boolean): Promise<void> => {
    leads = true;
    listen(pass, late, signal);
    return new Promise((resolve) => signal.addEventListener("abort", () => resolve()));
  };
  const follow = (): void => {
    channel.postMessage(HELLO);
    navigator.locks.request(NAME, { signal }, () => lead(true)).catch(() => {});
  };
  // Where there are no locks, each window listens for itself.
  if (!navigator.locks) void lead(false);
  else
    navigator.locks
      .request(NAME, { ifAvailable: true }, (lock) => (signal.aborted ? null : lock ? lead(false) : follow()))
      .catch(() => {});
  return () => {
    ended.abort();
    channel.close();
  };
}

function listen(pass: (told: Told) => void, late: boolean, signal: AbortSignal): void {
  let wasOpen = late;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const connect = (): void => {
    if (signal.aborted) return;
    const source = new EventSource("/api/events");
    signal.addEventListener("abort", () => source.close(), { once: true });
    source.onopen = () => {
      clearTimeout(timer);
      timer = undefined;
      if (wasOpen) pass({ type: "again" });
      wasOpen = true;
    };
    source.onmessage = ({ data }) => pass(JSON.parse(data) as ServerEvent);
    source.onerror = () => {
      timer ??= setTimeout(() => pass({ type: "gone" }), GONE_AFTER_MS);
      // The browser tries again by itself after a broken connection, but not after a refusal.
      if (source.readyState === EventSource.CLOSED) setTimeout(connect, RETRY_MS);
    };
  };
  connect();
  signal.addEventListener("abort", () => clearTimeout(timer));
  // A page that is left closes its connection, which is no news.
  window.addEventListener("pagehide", () => clearTimeout(timer), { signal });
}

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
    const soon = (): void => {
      const left = asked + ASK_EVERY_MS - Date.now();
      if (left <= 0) anew();
      else waiting ??= setTimeout(anew, left);
    };
    let isReading = false;
    const unlisten = onServerEvent((told) => {
      if (told.type === "reading") {
        setProgress(told.progress);
        // What was read before the window came is in its first answers.
        const wasReading = isReading;
        isReading = told.progress.state === "reading";
        if (wasReading) soon();
      }
      if (told.type === "documents") soon();
      if (told.type === "gone") setServer("gone");
      if (told.type === "again") {
        setServer((was) => (was === "gone" ? "back" : was));
        anew();
      }
      // Any answer says which case it is of; the next one will tell.
      if (told.type === "case") anew();
    });
    return () => {
      clearTimeout(waiting);
      unlisten();
    };
  }, []);
  return { progress, revision, server, refresh: () => setRevision((n) => n + 1) };
}
