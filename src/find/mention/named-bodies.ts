// Which names of bodies in one document name the same body: an acronym and what it stands for, a shorter form and the one
// longer name that holds it.

import type { NamingWords } from "../../lang/naming-words.ts";
import { canonical, initialsOf, isShortForm } from "../../text/spelling.ts";
import type { Merging, NameGroup } from "./linking.ts";

export function mergeBodies(bodies: readonly NameGroup[], naming: NamingWords, merge: Merging): void {
  mergeAcronyms(bodies, merge);
  mergeShorter(bodies, naming, merge);
}

function mergeAcronyms(bodies: readonly NameGroup[], merge: Merging): void {
  const byInitials = new Map<string, NameGroup | null>();
  for (const group of bodies)
    for (const initials of initialsOf(group.name)) {
      const known = byInitials.get(initials);
      if (known && known !== group && withoutSmall(known.name) === withoutSmall(group.name))
        merge(group, known, "spelling variant");
      else byInitials.set(initials, known === undefined || known === group ? group : null);
    }
  for (const group of bodies) {
    if (group.key.includes(" ") || !isShortForm(group.name)) continue;
    const full = byInitials.get(group.name.replace(/\./g, "").toUpperCase());
    if (full) merge(group, full, "acronym");
  }
}

/** "Reed-e Front" and "Reed Front" are one: no words of one or two letters. */
const withoutSmall = (name: string): string =>
  canonical(name)
    .split(" ")
    .filter((word) => word.length > 2)
    .join(" ");

/**
 * "the Assembly", "the Delta Assembly" and "Delta Assembly for Self-Rule": a shorter form opens or closes the one longer
 * name that holds it. "the Irrigators' League" holds words of the "League of Upland Irrigators" in another order.
 */
function mergeShorter(bodies: readonly NameGroup[], naming: NamingWords, merge: Merging): void {
  const longer = new Map<string, NameGroup | null>();
  const holders = new Map<string, NameGroup[]>();
  const claim = (key: string, group: NameGroup): void => {
    const known = longer.get(key);
    longer.set(key, known === undefined || known === group ? group : null);
  };
  const bags = new Map(bodies.map((group) => [group, bagOf(group.key, naming)]));
  for (const group of bodies) {
    const words = group.key.split(" ");
    // A longer name is a list or a heading.
    if (words.length < 2 || words.length > 14) continue;
    for (let cut = 1; cut < words.length; cut++) {
      const next = words[cut]!;
      // What an "of" adds may be left out, and a last "organisation"; but "Reed" is the "Reed Front" only if it acts.
      const tail = cut === words.length - 1 && (naming.anyBody.has(next) || naming.bodySuffixes.has(next));
      const headed = naming.organisationHeads.has(words.at(-1)!);
      const first = cut === 1 && headed && !isKnown(group.name.split(/\s+/)[0]!, naming);
      if (naming.organisationJoins.has(next) || tail || first) claim(words.slice(0, cut).join(" "), group);
      if (!naming.organisationJoins.has(next)) claim(words.slice(cut).join(" "), group);
    }
    for (const word of bags.get(group)!) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [group]);
      else if (known.length < CROWD) known.push(group);
    }
  }
  for (const group of bodies) {
    const full = longer.get(group.key);
    if (full) {
      merge(group, full, "shorter form");
      continue;
    }
    const bag = bags.get(group)!;
    if (bag.size < 2 || full === null) continue;
    const [first, ...rest] = [...bag];
    const holding = (holders.get(first!) ?? []).filter(
      (one) =>
        bags.get(one)!.size > bag.size &&
        rest.every((word) => bags.get(one)!.has(word)) &&
        // "University of Southern Orvane" is another one than that of Orvane.
        ![...bags.get(one)!].some((word) => naming.placeParts.has(word) && !bag.has(word)),
    );
    if (holding.length === 1) merge(group, holding[0]!, "shorter form");
  }
}

/** "UN" in "UN Youth Council" (and "Un", if somebody writes so), "French" in "French Guard": what a longer name only belongs to. */
const isKnown = (word: string, naming: NamingWords): boolean =>
  naming.organisations.has(word) ||
  naming.organisations.has(word.toUpperCase()) ||
  naming.places.has(word) ||
  naming.nationalities.has(word) ||
  /^\p{Lu}{2,}$/u.test(word);

// A word that this many names share says nothing of any.
const CROWD = 40;

/** The words of a body's name, without small ones, possessive marks and the "s" of plurals. */
const bagOf = (key: string, naming: NamingWords): ReadonlySet<string> =>
  new Set(
    canonical(key)
      .split(" ")
      .filter((word) => word.length > 2 && !naming.organisationJoins.has(word) && !naming.definite.has(word)),
  );
