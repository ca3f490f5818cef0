// The cases in Hearsay's own data folder: which there are, and where one of a given name lies or would.

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Parts } from "../extend.ts";
import { dataFolder } from "./case-home.ts";

export interface CaseFolder {
  readonly name: string;
  readonly folder: string;
  readonly documents: number;
}

const home = (env?: NodeJS.ProcessEnv): string => join(dataFolder(env), "cases");

/** Cases that can be opened, by name. One that can't, as of a newer Hearsay, is left out: nothing could be done with it. */
export async function listCases(parts: Parts, env?: NodeJS.ProcessEnv): Promise<readonly CaseFolder[]> {
  const entries = await readdir(home(env), { withFileTypes: true }).catch(() => []);
  const cases: CaseFolder[] = [];
  for (const entry of entries) {
    if (!entry.isDirectory()) continue;
    const folder = join(home(env), entry.name);
    const documents = await documentsIn(parts, folder);
    if (documents !== null) cases.push({ name: entry.name, folder, documents });
  }
  return cases.sort((a, b) => a.name.localeCompare(b.name));
}

async function documentsIn(parts: Parts, folder: string): Promise<number | null> {
  try {
    const store = await parts.openCase(folder, { readOnly: true });
    try {
      return (await store.counts()).documents;
    } finally {
      await store.close();
    }
  } catch {
    return null;
  }
}

/** What is wrong with a name for a case, in a sentence, or null. It becomes a folder's name on any system. */
export function caseNameFault(name: string): string | null {
  if (name !== name.trim() || name === "") return "A case needs a name without blanks around it.";
  if (name.length > 80) return `The name has ${name.length} characters; 80 is the most.`;
  if (/[\p{Cc}\p{Cf}<>:"/\\|?*]/u.test(name) || !name.isWellFormed())
    return "The name holds a character that a folder can't have; leave out < > : \" / \\ | ? *.";
  if (/^\.|\.$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(name))
    return `A folder can't be called "${name}" on every system. Choose another name.`;
  return null;
}

/** The folder of the case of this name; throws for a name that has a fault. */
export function folderOfCase(name: string, env?: NodeJS.ProcessEnv): string {
  const fault = caseNameFault(name);
  if (fault !== null) throw new RangeError(fault);
  return join(home(env), name);
}
