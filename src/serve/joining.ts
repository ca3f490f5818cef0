// Keeps what is joined across documents up to date while a case is open, and tells pages of it. A small case is joined here,
// in milliseconds; for a larger one a process beside the server does it, since joining thousands of documents takes seconds
// in which no page would be answered. Until it is done, answers say how many documents are still to be joined.

import { findAnew } from "../app/add.ts";
import { type BoundedProcess, boundedProcess } from "../app/bounded-process.ts";
import { partsOfCase, withOwn } from "../app/case-parts.ts";
import type { FromJoinWorker, JoinTask } from "../app/join-worker.ts";
import { catchUp } from "../app/joining/catch-up.ts";
import type { Parts } from "../extend.ts";
import type { Events } from "./events.ts";
import type { CaseOnDesk } from "./open-case.ts";

export interface Joining {
  /** Catches up soon; asked for while it does, it does once more afterwards. */
  soon(): void;
  /** The same, after finding anew what the case's own words change. */
  anew(): void;
  /** Why the last catching up failed, in a sentence; null where it didn't. */
  fault(): string | null;
  /** Resolves when the process is gone. */
  close(): Promise<void>;
}

/** Megabytes. The names of 10,000 documents take some 700. */
const HEAP_MB = 3_000;
/** Milliseconds: many decisions, or articles, that come at once are joined at once. While files are read, joining can wait. */
const SOON = 20;
const WHILE_READING = 3_000;
/** Documents of a case that is joined in the server: one change to 200 of them takes some 30 ms. */
const SMALL = 200;

export function joining(desk: CaseOnDesk, events: Events, parts: Parts, isReading: () => boolean): Joining {
  let child: { readonly folder: string; readonly process: BoundedProcess<JoinTask> } | null = null;
  let busy = false;
  let again = false;
  let anew = false;
  let fault: string | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;
  const leaving = new Set<Promise<void>>();

  const leave = (): void => {
    if (child === null) return;
    const { gone } = child.process;
    leaving.add(gone);
    void gone.then(() => leaving.delete(gone));
    child.process.kill();
    child = null;
  };
  const done = (): void => {
    busy = false;
    if (again) soon();
  };
  const open = (folder: string): BoundedProcess<JoinTask> => {
    const process = boundedProcess<JoinTask, FromJoinWorker>("join-worker", HEAP_MB, {
      hear(message) {
        if (child?.process !== process) return;
        if ("joined" in message) {
          fault = null;
          if (message.joined > 0) events.tell({ type: "joined" });
          done();
        } else if ("fault" in message) {
          fault = message.fault;
          done();
        }
      },
      ended({ cause, how }) {
        if (child?.process !== process) return;
        child = null;
        fault =
          cause === "memory"
            ? "Joining the actors of this case needs more memory than there is."
            : `Joining the actors ended early (${how}).`;
        done();
      },
    });
    child = { folder, process };
    return process;
  };
  const begin = async (): Promise<void> => {
    timer = null;
    if (closed) return;
    if (busy) {
      again = true;
      return;
    }
    again = false;
    busy = true;
    const finds = anew;
    anew = false;
    try {
      const small = await desk.borrow(async ({ store }) => {
        const { documents, removed } = await store.counts();
        if (documents + removed > SMALL) return false;
        const own = await partsOfCase(store, parts);
        const found = finds ? await findAnew(store, own, undefined, withOwn) : 0;
        const joined = Math.max(found, await catchUp(store, own));
        fault = null;
        if (joined > 0) events.tell({ type: "joined" });
        return true;
      });
      if (small) return done();
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error);
      return done();
    }
    if (closed) return;
    const { folder } = desk.now();
    // A transaction that is cut off never was: the next process makes up for it.
    if (child !== null && child.folder !== folder) leave();
    (child?.process ?? open(folder)).say({ parts: parts.module, folder, anew: finds });
  };
  const soon = (): void => {
    if (closed || timer !== null) return;
    timer = setTimeout(() => void begin(), isReading() ? WHILE_READING : SOON);
    timer.unref();
  };
  const stopListening = events.listen(({ type }) => {
    if (type === "case") {
      // Whatever the old case's process is at, nobody waits for it.
      leave();
      busy = false;
    }
    if (type === "documents" || type === "decision" || type === "case") soon();
  });
  soon();

  return {
    soon,
    anew() {
      anew = true;
      soon();
    },
    fault: () => fault,
    async close() {
      closed = true;
      stopListening();
      if (timer !== null) clearTimeout(timer);
      leave();
      await Promise.all(leaving);
    },
  };
}
