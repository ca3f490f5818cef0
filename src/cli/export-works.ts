// hearsay export bibtex | ris | csl-json: the works that articles of a case cite.

import { exportWorks, type WorkFormat } from "../app/export-works.ts";
import { joinedCase } from "./joined-case.ts";
import type { Status } from "./main.ts";
import { complain, several, write } from "./terminal.ts";
import { notWritten, writeOut } from "./write-out.ts";

export async function exportWorksCommand(
  format: WorkFormat,
  {
    case: folder,
    out,
    reviewed,
  }: { readonly case: string; readonly out?: string; readonly reviewed?: boolean },
): Promise<Status> {
  const store = await joinedCase(folder);
  try {
    const { works, pieces } = await exportWorks(store, format);
    if (reviewed) complain("hearsay: works are not reviewed, so --reviewed leaves none of them out.");
    if (out === undefined) for await (const piece of pieces) await write(piece);
    else
      try {
        await writeOut(out, pieces);
      } catch (error) {
        complain(`hearsay: ${notWritten(out, error)}`);
        return 1;
      }
    if (works === 0) complain(`No article of the case in ${folder} cites a work.`);
    else if (out !== undefined) complain(`${several(works, "work")} written to ${out}.`);
    return 0;
  } finally {
    await store.close();
  }
}
