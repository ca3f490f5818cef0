// Mentions with the names by a learned tagger: the rules cut runs of capitals into names, the tagger says what each of them
// names, adds some and takes some away, and says of a noun whether it describes somebody where it stands. Whom mentions
// mean is told by the rules alone (mention/).

import type { Model } from "../learned/model.ts";
import { finder, finderId } from "./finder.ts";
import { typedByRule } from "./mention/drafts.ts";
import { toldOf } from "./mention-tagger/chances.ts";
import { featureNames, rangesOf, windowsIn } from "./mention-tagger/features.ts";
import { retyped } from "./mention-tagger/retyping.ts";
import { TAGS } from "./mention-tagger/tagset.ts";
import { mentionsOf, type Namer } from "./mentions.ts";

/**
 * Of the model that findings are made with: the version on its card. Counted up, with the card's, where the rules around the
 * model change too, so that cases are analysed anew.
 */
export const MENTION_MODEL_VERSION = 1;

const identity = { name: "mentions-by-model", version: MENTION_MODEL_VERSION } as const;

/** @param open gives the model; called when the first document comes, and each time, so it should open it once */
export const mentionsByModel = (open: () => Model) =>
  finder({
    ...identity,
    gives: "mentions",
    needs: ["tokens", "sentences", "quotations"],
    find: (document, layers, language) => mentionsOf(document, layers, language, namerOf(open())),
  });

/** Names by the model, for whoever asks for the reasons of merges. */
export function namerOf(model: Model): Namer {
  checkMentionModel(model);
  return {
    by: "model",
    version: finderId(identity),
    typed(page, sentences) {
      const typed = typedByRule(page);
      const windows = windowsIn(page, rangesOf(page, sentences));
      return retyped(page, typed, toldOf(page, typed, windows, model.tagger));
    },
  };
}

/** Throws, with what to do, where a model is none that this code was written for. */
export function checkMentionModel({ card, tagger }: Model): void {
  const fault =
    card.version !== MENTION_MODEL_VERSION
      ? `version ${card.version}, not ${MENTION_MODEL_VERSION}`
      : tagger.tags.join() !== TAGS.join()
        ? `tags ${tagger.tags.join(", ")}`
        : tagger.features.join() !== featureNames.join()
          ? `features ${tagger.features.join(", ")}`
          : null;
  if (fault !== null)
    throw new Error(
      `The model "${card.name}" has ${fault}, which this version of Hearsay does not run. Reinstall Hearsay, or run with --fast, which needs no weights.`,
    );
}
