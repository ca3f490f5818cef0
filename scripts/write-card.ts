// Writes the card of the attribution model: what stands in it of the weights is read from the weights, what was measured
// comes from the scorers, and the settings come from training.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inputsOf } from "../src/find/attribution-tagger/features.ts";
import { windowsOf } from "../src/find/attribution-tagger/windows.ts";
import { MODEL_VERSION } from "../src/find/attributions-by-model.ts";
import { readingOf } from "../train/annotated.ts";
import type { Calibration, Figures } from "./eval.ts";

export const attributionModel = join(import.meta.dirname, "..", "models", "en", "attribution");
const FILE = "tagger.safetensors";

/** What the weights are, as the card says it: everything but what was measured. */
export function weightsOf(path: string): { file: string; bytes: number; sha256: string } {
  const bytes = readFileSync(path);
  return { file: FILE, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

const SEEN = `The well at Arden Mill

"It was dry for 3,000 days," said Dr. Ann Holm, who hasn't been seen since. Officials of the mill-owners' guild allegedly
told Radio Vell on May 3, 2031 that the ministry's claim - "a lie" - was (perhaps) true.

According to the U.N., nobody knows: whether it'll rain, she couldn't say… NEWS: www.example.org denies it.`;

/**
 * A hash of what the tagger is told of a made-up text, but for what the rules make of it: another one than the card's means that
 * the weights were trained on other features than they are run with.
 */
export function featuresSeen(): string {
  const { document, reading } = readingOf({ doc: "seen", text: SEEN, attributions: [] });
  const silent = new Uint8Array(reading.tokens.length);
  const hash = createHash("sha256");
  for (const window of windowsOf(reading.sentences)) {
    const { words, features } = inputsOf(document, reading, silent, window);
    hash.update(Uint32Array.from(words)).update(Uint16Array.from(features));
  }
  return hash.digest("hex");
}

const POLNEAR = {
  trainedOn:
    "PolNeAR 1.0, training part: 840 news articles on United States politics, 2015 and 2016, with 19,834 attributions; its silver syntax. " +
    "GloVe 6B word vectors (PDDL 1.0). WordNet 3.0 senses.",
  licence:
    "PolNeAR states no licence for its annotations and quotes newspapers. These weights hold none of its text; who needs more certainty than that takes this folder out and runs Hearsay with --fast.",
} as const;

/** Without figures, an unmeasured card, so that the weights can be run and measured. */
export function writeCard(
  folder: string,
  settings?: Readonly<Record<string, unknown>>,
  measured?: { model: Figures; fast: Figures; calibration: Calibration; date: string },
  /** What the weights were trained on, and its licence; without it they are those of Hearsay's own training. */
  data: { readonly trainedOn: string; readonly licence: string } = POLNEAR,
): void {
  const path = join(folder, "card.json");
  const before = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  const shares = ({ linked, strict, "by kind": kinds }: Figures): Record<string, unknown> => ({
    linked: { precision: linked.p, recall: linked.r, f1: linked.f1 },
    strict: { precision: strict.p, recall: strict.r, f1: strict.f1 },
    linkedByKind: Object.fromEntries(Object.entries(kinds).map(([kind, { f1 }]) => [kind, f1])),
  });
  const card = {
    name: "Attributions in English news",
    version: MODEL_VERSION,
    weights: weightsOf(join(folder, FILE)),
    features: settings ? featuresSeen() : before.features,
    settings: settings ?? before.settings,
    trainedOn: settings ? data.trainedOn : before.trainedOn,
    licence: settings ? data.licence : before.licence,
    limits: [
      "English news prose. Poems, chats, court records and other languages were not measured.",
      "Sources that are not named are found least often; so are cues that stand for a telling only in their context.",
      "The annotation marks no attribution within another; those are found by rules.",
    ],
    ...(measured && {
      measured: {
        on: `PolNeAR 1.0, development part: ${measured.model.documents} articles`,
        date: measured.date,
        model: shares(measured.model),
        rulesAlone: shares(measured.fast),
        calibrationError: measured.calibration.calibrationError,
        thresholds: measured.calibration.thresholds,
        annotatorsAgree: { linked: 0.754, strict: 0.589 },
      },
    }),
  };
  writeFileSync(path, `${JSON.stringify(card, null, 2)}\n`);
}
