// Writes the card of the attribution model: what stands in it of the weights is read from the weights, what was measured
// comes from the scorers, and the settings come from training.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MODEL_VERSION } from "../src/find/attributions-by-model.ts";
import type { Calibration, Figures } from "./eval.ts";

export const attributionModel = join(import.meta.dirname, "..", "models", "en", "attribution");
const FILE = "tagger.safetensors";

/** What the weights are, as the card says it: everything but what was measured. */
export function weightsOf(path: string): { file: string; bytes: number; sha256: string } {
  const bytes = readFileSync(path);
  return { file: FILE, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** Without figures, an unmeasured card, so that the weights can be run and measured. */
export function writeCard(
  folder: string,
  settings?: Readonly<Record<string, unknown>>,
  measured?: { model: Figures; fast: Figures; calibration: Calibration; date: string },
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
    settings: settings ?? before.settings,
    trainedOn:
      "PolNeAR 1.0, training part: 840 news articles on United States politics, 2015 and 2016, with 19,834 attributions; its silver syntax. " +
      "GloVe 6B word vectors (PDDL 1.0). WordNet 3.0 senses.",
    licence:
      "PolNeAR states no licence for its annotations and quotes newspapers. These weights hold none of its text; who needs more certainty than that takes this folder out and runs Hearsay with --fast.",
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
