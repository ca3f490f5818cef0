// The case's log with what its entries are about, as far as the case still knows: of a purged document only the hash.

import type { Store } from "../extend.ts";
import type { LogEntry, Page } from "../keep/store.ts";
import type { DecisionAct } from "../model/decision.ts";
import { stated } from "../model/metadata.ts";

export interface LoggedEntry extends LogEntry {
  readonly title: string | null;
  /** What was decided, where `act` is "decide". */
  readonly decision: DecisionAct | null;
}

/** Code units of a title in a list. */
const TITLE = 200;

export async function loggedPage(
  store: Store,
  page: { readonly offset?: number; readonly limit?: number; readonly newest?: boolean },
): Promise<Page<LoggedEntry>> {
  const { items, total } = await store.log(page);
  const titles = new Map<string, string | null>();
  const acts = new Map<string, ReadonlyMap<number, DecisionAct>>();
  const entries: LoggedEntry[] = [];
  for (const entry of items) {
    const { subject, act, sequence } = entry;
    if (!titles.has(subject))
      titles.set(subject, subject.startsWith("d") ? await titleOf(store, subject) : null);
    if (act === "decide" && !acts.has(subject))
      acts.set(subject, new Map((await store.decisions(subject)).map((one) => [one.sequence, one.act])));
    entries.push({
      ...entry,
      title: titles.get(subject) ?? null,
      decision: acts.get(subject)?.get(sequence) ?? null,
    });
  }
  return { items: entries, total };
}

async function titleOf(store: Store, id: string): Promise<string | null> {
  const kept = await store.document(id);
  if (kept === null) return null;
  return stated(kept.document.metadata, "title")?.slice(0, TITLE).toWellFormed() ?? null;
}
