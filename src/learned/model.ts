// A model as it is kept: a folder with a card (card.json: what it is, what was measured, how its scores are to be read) and
// the weights that the card names by their hash. Opened once, checked whole: a card without its weights, or weights
// without their card, run nothing.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openTagger, type Tagger } from "./tagger.ts";
import { unusable } from "./unusable.ts";

export interface Card {
  readonly name: string;
  /** Counts up with each training whose weights are handed out; findings carry it. */
  readonly version: number;
  readonly weights: { readonly file: string; readonly bytes: number; readonly sha256: string };
  /** What the code that runs the model needs beside the weights; its own to check. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface Model {
  readonly card: Card;
  readonly tagger: Tagger;
}

/** Throws an error that names the file, what was expected and what to do. */
export function openModel(folder: string): Model {
  const path = join(folder, "card.json");
  let card: Card;
  try {
    card = JSON.parse(readFileSync(path, "utf8")) as Card;
  } catch (error) {
    throw unusable(path, "a card in JSON", (error as Error).message);
  }
  const whole =
    typeof card?.version === "number" &&
    typeof card.weights?.file === "string" &&
    /^[0-9a-f]{64}$/.test(String(card.weights.sha256)) &&
    typeof card.settings === "object" &&
    card.settings !== null;
  if (!whole)
    throw unusable(path, "a card with version, settings, and weights with their SHA-256", "one without");
  const { file, sha256 } = card.weights;
  return { card, tagger: openTagger(join(folder, file), sha256) };
}
