// A whole case as one JSON document, an article at a time, through the export gate.

import type { Store } from "../extend.ts";
import { type PassOptions, passCase } from "./pass-case.ts";

export type ExportCaseOptions = PassOptions;

export interface ExportedCase {
  readonly documents: number;
  /** Names to withhold that no actor of the case has. Where there are any, `pieces` must not be written. */
  readonly unknown: readonly string[];
  /** Names that stay, though they look like one that is withheld: another spelling of a person, perhaps. */
  readonly alike: readonly string[];
  readonly pieces: AsyncIterable<string>;
}

export async function exportCase(store: Store, options: ExportCaseOptions): Promise<ExportedCase> {
  const { documents, unknown, alike, withheld, articles } = await passCase(store, options);
  async function* pieces(): AsyncGenerator<string> {
    const head = {
      format: "hearsay-case/1",
      note: "What was said, by whom, on whose word. Nothing here says that a claim is true or false.",
      reviewedOnly: options.reviewed,
      withText: options.text && withheld === 0,
      withheld,
    };
    yield `${JSON.stringify(head).slice(0, -1)},"documents":[`;
    let between = "\n";
    for await (const { document, actors } of articles()) {
      yield `${between}${JSON.stringify({ ...document, actors })}`;
      between = ",\n";
    }
    yield "\n]}\n";
  }
  return { documents: documents.length, unknown, alike, pieces: pieces() };
}
