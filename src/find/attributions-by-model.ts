// Attributions by a learned tagger with the rules around it: the tagger says what each word is (cue, source, content), its
// words are linked to attributions, each with the chance that it is right, and the rules add what lies within those, and
// what marks alone tell. Attributions that are less likely right than the model's own bound are left out.

import { marginals } from "../learned/crf.ts";
import type { Model } from "../learned/model.ts";
import { asAttributions, type Finding } from "./attribution/as-attributions.ts";
import { combine } from "./attribution/combine.ts";
import { lexiconOf } from "./attribution/lexicon.ts";
import type { Ruled } from "./attribution/parts.ts";
import { read } from "./attribution/reading.ts";
import { SIGNS } from "./attribution-tagger/confidence.ts";
import { featureNames, inputsOf, ruledTags } from "./attribution-tagger/features.ts";
import { TAGS } from "./attribution-tagger/tagset.ts";
import { candidates, elect, type Settings, type Told } from "./attribution-tagger/tell.ts";
import { windowsOf } from "./attribution-tagger/windows.ts";
import { attributions, ruled } from "./attributions.ts";
import { finder, finderId } from "./finder.ts";

/**
 * Of the model that findings are made with: the version on its card. Counted up, with the card's, where the rules around the
 * model change too, so that cases are analysed anew.
 */
export const MODEL_VERSION = 1;

const identity = { name: "attributions-by-model", version: MODEL_VERSION } as const;

/** In windows. More at once would make the kernel no faster, and a long text need more memory. */
const AT_ONCE = 64;

/** @param open gives the model; called when the first document comes, and each time, so it should open it once */
export const attributionsByModel = (open: () => Model) =>
  finder({
    ...identity,
    gives: "attributions",
    needs: ["tokens", "sentences", "quotations", "mentions"],
    find(document, { tokens, sentences, quotations, mentions }, language) {
      const { tagger, settings } = prepared(open());
      const reading = read(document, tokens, sentences, quotations, lexiconOf(language.speech));
      const rules = ruled(reading);
      const rulesTags = ruledTags(reading, rules);
      const windows = windowsOf(reading.sentences);
      const chances: Float64Array[] = [];
      for (let at = 0; at < windows.length; at += AT_ONCE) {
        const some = windows.slice(at, at + AT_ONCE);
        const emissions = tagger.emissions(
          some.map((window) => inputsOf(document, reading, rulesTags, window)),
        );
        for (const [n, { from, to }] of some.entries())
          chances.push(marginals(emissions[n]!, to - from, tagger.crf).token);
      }
      const all = candidates(reading, windows, chances, rules, settings);
      const told = elect(all, reading.tokens.length, settings.from);
      const joins = language.naming.and.union(language.naming.definite);
      const whole: readonly (Told | Ruled)[] = combine(told, rules);
      return asAttributions(document, reading, whole, mentions, joins, findingOf);
    },
  });

const byRule: Finding = { by: "rule", version: finderId(attributions) };
const byModel = { by: "model", version: finderId(identity) } as const;

const findingOf = (one: Told | Ruled): Finding =>
  "score" in one ? { ...byModel, score: Math.round(one.score * 1e4) / 1e4 } : byRule;

interface Prepared {
  readonly tagger: Model["tagger"];
  readonly settings: Settings;
}

const checked = new WeakMap<Model, Prepared>();

/** The model, once it is known to be one that this code was written for; otherwise throws, with what to do. */
export function prepared(model: Model): Prepared {
  let known = checked.get(model);
  if (known) return known;
  const { card, tagger } = model;
  const settings = card.settings as unknown as Prepared["settings"];
  const fault =
    card.version !== MODEL_VERSION
      ? `version ${card.version}, not ${MODEL_VERSION}`
      : tagger.tags.join() !== TAGS.join()
        ? `tags ${tagger.tags.join(", ")}`
        : tagger.features.join() !== featureNames.join()
          ? `features ${tagger.features.join(", ")}`
          : ![settings.confidence?.tagged, settings.confidence?.proposed].every(areWeights)
            ? "weights of confidence for other signs"
            : !Number.isFinite(settings.outside) || !Number.isFinite(settings.from)
              ? "no bounds"
              : null;
  if (fault !== null)
    throw new Error(
      `The model "${card.name}" has ${fault}, which this version of Hearsay does not run. Reinstall Hearsay, or run with --fast, which needs no weights.`,
    );
  checked.set(model, (known = { tagger, settings }));
  return known;
}

const areWeights = (weights: readonly unknown[] | undefined): boolean =>
  weights?.length === SIGNS.length && weights.every((weight) => Number.isFinite(weight));
