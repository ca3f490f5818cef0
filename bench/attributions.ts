// Finding attributions on one core: tokens a second of processor time, tokenising included, by the model and by the rules
// alone, and how the time grows with the text. Mentions, which speakers are named by, and relations are told apart: together
// they may cost at most what attributions cost.

import { analyse, inNeedOrder } from "../src/app/pipeline.ts";
import { builtin } from "../src/builtin.ts";
import { builtin as fast } from "../src/builtin-fast.ts";
import { columns } from "../src/cli/terminal.ts";
import type { Parts } from "../src/extend.ts";
import type { Document } from "../src/model/document.ts";
import type { LayerName, Layers } from "../src/model/layers.ts";

/** Microseconds of this process. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

const COUNTED: readonly LayerName[] = ["tokens", "sentences", "quotations", "attributions"];

/** Finders whose microseconds a token are told one by one. */
const APART: readonly LayerName[] = ["mentions", "attributions", "relations"];

interface Speed {
  /** Tokens a second, for all that attributions need but mentions. */
  readonly perSecond: number;
  /** Microseconds a token. */
  readonly apart: ReadonlyMap<LayerName, number>;
}

function speed(parts: Parts, documents: readonly Document[]): Speed {
  const finders = inNeedOrder(parts.finders).filter(
    ({ gives }) => APART.includes(gives) || COUNTED.includes(gives),
  );
  let tokens = 0;
  let counted = 0;
  const apart = new Map<LayerName, number>();
  for (const document of documents) {
    const layers: Partial<Record<LayerName, Layers[LayerName]>> = {};
    for (const finder of finders) {
      const begun = cpu();
      layers[finder.gives as LayerName] = finder.find(document, layers, parts.languages[0]!);
      const took = cpu() - begun;
      const gives = finder.gives as LayerName;
      if (COUNTED.includes(gives)) counted += took;
      if (APART.includes(gives)) apart.set(gives, (apart.get(gives) ?? 0) + took);
    }
    tokens += layers.tokens!.length;
  }
  return {
    perSecond: (1e6 * tokens) / counted,
    apart: new Map([...apart].map(([name, took]) => [name, took / tokens])),
  };
}

/** Prints the section. */
export function benchAttributions(documents: readonly Document[]): void {
  console.log("\nFinding attributions, one core, tokens a second of processor time, best of 4");
  const rows = (
    [
      ["by the model", builtin],
      ["by the rules alone (--fast)", fast],
    ] as const
  ).map(([name, parts]) => {
    const runs = Array.from({ length: 4 }, () => speed(parts, documents));
    const best = runs.reduce((a, b) => (a.perSecond > b.perSecond ? a : b));
    return [
      `  ${name}`,
      `${Math.round(best.perSecond).toLocaleString("en")}`,
      `µs a token: ${[...best.apart].map(([layer, took]) => `${layer} ${took.toFixed(1)}`).join(", ")}`,
    ];
  });
  console.log(columns(rows).join("\n"));

  console.log("\nThe same as one text of growing length, by the model");
  const text = documents.map((document) => document.text).join("\n\n");
  const finders = inNeedOrder(builtin.finders);
  const first = documents[0]!;
  const times = [1, 2, 4, 8].map((part) => {
    const some = text.slice(0, (text.length * part) / 8);
    const document: Document = {
      ...first,
      id: `long-${part}`,
      text: some,
      blocks: [...some.matchAll(/\S[^\n]*/g)].map(({ index, 0: line }) => ({
        start: index,
        end: index + line.trimEnd().length,
        kind: "paragraph",
      })),
    };
    const begun = cpu();
    analyse(document, finders, builtin.languages[0]!);
    return [some.length, cpu() - begun] as const;
  });
  console.log(
    columns(
      times.map(([length, took]) => [
        `  ${length.toLocaleString("en")} characters`,
        `${(took / 1e6).toFixed(2)} s`,
        `${((1000 * took) / length).toFixed(0)} ns a character`,
      ]),
    ).join("\n"),
  );
}
