// A few processes that take work in turn, one piece each at a time. One that dies, or is killed over its work, is replaced
// when there is more to do. Knows nothing of what the work is.

import { type BoundedProcess, boundedProcess, type Ending } from "./bounded-process.ts";

/** A process while it works on one thing. */
export interface Seat<ToProcess> {
  say(message: ToProcess): void;
  /** The work is done: the process takes the next. */
  free(): void;
  /** The work is given up, and the process with it. */
  kill(): void;
}

export interface Work<ToProcess, FromProcess> {
  begin(seat: Seat<ToProcess>): void;
  hear(message: FromProcess): void;
  /** The process died before the seat was freed or killed. */
  died(ending: Ending): void;
}

export interface ProcessPool<ToProcess, FromProcess> {
  /** Begins it at once, or as soon as a process is free. */
  take(work: Work<ToProcess, FromProcess>): void;
  /** Kills what is at work, forgets what waits, and resolves when no process is left. */
  close(): Promise<void>;
}

/** Processes that run a file of this folder, `heap` megabytes for each. */
export function processPool<ToProcess, FromProcess>(
  name: string,
  { most, heap }: { readonly most: number; readonly heap: number },
): ProcessPool<ToProcess, FromProcess> {
  interface Place {
    readonly process: BoundedProcess<ToProcess>;
    work: Work<ToProcess, FromProcess> | null;
  }
  const places = new Set<Place>();
  /** Killed, and not gone yet. */
  const dying = new Set<BoundedProcess<ToProcess>>();
  const waiting: Work<ToProcess, FromProcess>[] = [];

  const open = (): Place => {
    const place: Place = {
      process: boundedProcess<ToProcess, FromProcess>(name, heap, {
        hear: (message) => place.work?.hear(message),
        ended(ending) {
          const { work } = place;
          place.work = null;
          places.delete(place);
          dying.delete(place.process);
          work?.died(ending);
          deal();
        },
      }),
      work: null,
    };
    places.add(place);
    return place;
  };
  const deal = (): void => {
    while (waiting.length > 0) {
      const free = [...places].find(({ work }) => work === null);
      if (free === undefined && places.size >= most) return;
      begin(free ?? open(), waiting.shift()!);
    }
  };
  const begin = (place: Place, work: Work<ToProcess, FromProcess>): void => {
    // Of another work the place may be when this one still speaks to it.
    const whileMine = (act: () => void): void => {
      if (place.work === work) act();
    };
    place.work = work;
    work.begin({
      say: (message) => whileMine(() => place.process.say(message)),
      free: () =>
        whileMine(() => {
          place.work = null;
          deal();
        }),
      kill: () =>
        whileMine(() => {
          kill(place);
          deal();
        }),
    });
  };
  const kill = (place: Place): void => {
    place.work = null;
    places.delete(place);
    dying.add(place.process);
    place.process.kill();
  };

  return {
    take(work) {
      waiting.push(work);
      deal();
    },
    async close() {
      waiting.length = 0;
      for (const place of [...places])
        if (place.work === null) place.process.leave();
        else kill(place);
      await Promise.all([...[...places].map(({ process }) => process), ...dying].map(({ gone }) => gone));
    },
  };
}
