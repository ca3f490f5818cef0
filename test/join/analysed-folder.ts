// A folder of articles, read and analysed by the built-in parts, with the actors of all of them joined: what joins across
// documents are handed in a run of the program.

import { inNeedOrder, layerOf } from "../../src/app/pipeline.ts";
import { readFileInto } from "../../src/app/read-file.ts";
import { walk } from "../../src/app/walk.ts";
import { builtin } from "../../src/builtin.ts";
import { actorsOf } from "../../src/find/mention/actors.ts";
import { joined, noActors, withDocuments } from "../../src/join/actors.ts";
import { english } from "../../src/lang/en/index.ts";
import type { Document } from "../../src/model/document.ts";
import { documentId } from "../../src/model/document.ts";
import type { FoundLayer, LayerName, Layers } from "../../src/model/layers.ts";

export interface AnalysedFile {
  /** The file's own name. */
  readonly file: string;
  readonly document: Document;
  readonly layer: <N extends LayerName>(name: N) => Layers[N];
  /** The actor of the case for one of the document's. */
  readonly actorOf: (local: string | null) => string | null;
}

/** @param kept names of the files that are wanted */
export async function analysedFolder(
  folder: string,
  kept: (file: string) => boolean = () => true,
): Promise<readonly AnalysedFile[]> {
  const { files } = await walk([folder], builtin.readers);
  const finders = inNeedOrder(builtin.finders);
  const found: { file: string; document: Document; layers: readonly FoundLayer[] }[] = [];
  for (const { path, reader } of files) {
    const file = path.split(/[\\/]/).at(-1)!;
    if (!kept(file)) continue;
    await readFileInto(
      {
        identify: async ({ sha256, within }) => documentId(sha256, within),
        take: async ({ document, layers }) => void found.push({ file, document, layers }),
        problem: async ({ at, what }) => {
          throw new Error(`${at}: ${what}`);
        },
      },
      path,
      reader,
      finders,
      english,
    );
  }
  const actors = withDocuments(
    noActors,
    found.map(({ document, layers }) => ({
      documentId: document.id,
      actors: actorsOf(layerOf(layers, "mentions"), document.text),
    })),
    english.naming,
  );
  const { actorOf } = joined(actors, english.naming);
  return found.map(({ file, document, layers }) => ({
    file,
    document,
    layer: (name) => layerOf(layers, name),
    actorOf: (local) => (local === null ? null : actorOf(document.id, local)),
  }));
}

/** The layers that claims are made of. */
export const toldLayers = ({ layer }: AnalysedFile) => ({
  sentences: layer("sentences"),
  mentions: layer("mentions"),
  attributions: layer("attributions"),
  assertions: layer("assertions"),
  quantities: layer("quantities"),
  times: layer("times"),
});
