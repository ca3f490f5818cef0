// What kind of actor a name names. Each place where a name stands gives some evidence; it is summed over the document,
// so that "Marsh" after "in" once and "Ann Marsh said" twice come to one answer. Weights were set by hand and tuned on
// GUM train; a name with no evidence at all is taken by its length.

import type { ActorType } from "../../model/actor.ts";
import { isBeside, isPlural, type Page } from "./page.ts";
import type { Piece } from "./pieces.ts";

export type NameType = ActorType | "other";

// How much the article's other names weigh against the evidence of one place. F1 of names on GUM train: 0.78 at 0, 0.81
// at 2.5, 0.80 at 4.
const TILT = 2.5;

// Evidence from which a name of several words lends its last word as a surname, and how much more of another kind keeps
// a word from being one: "Pellam" after "in" three times is no Mr Pellam. Tuned on GUM train.
const SURE_PERSON = 1;
const OPPOSED = 2;
const SURE_FAMILY = 3;

interface Evidence {
  Person: number;
  Organisation: number;
  Location: number;
  other: number;
}

/** A name as it is compared: lower case, without dots, its words parted by single blanks. */
export function keyOf({ lower }: Page, from: number, to: number): string {
  let key = "";
  for (let i = from; i < to; i++) key += (i > from ? " " : "") + lower[i]!.replace(/[.’']/g, "");
  // "Ann “Red” Lowe" is Ann Lowe, and "Tobin al- Rashid" Tobin al-Rashid.
  return /["“”]| - /.test(key) ? key.replace(/ ["“”].*?["“”]/g, "").replace(/ - /g, "-") : key;
}

export interface Typing {
  /** The type of a piece, or null where it is likely no name at all. */
  readonly typeOf: (piece: Piece) => NameType | null;
}

/** Decides the types of all the names of a document. */
export function typing(page: Page, pieces: readonly Piece[]): Typing {
  const { naming } = page;
  const evidence = new Map<string, Evidence>();
  const sure = new Map<string, NameType>();
  const inside = new Set<string>();
  const surnames = new Set<string>();
  const families = new Set<string>();
  const get = (key: string): Evidence => {
    let found = evidence.get(key);
    if (!found) evidence.set(key, (found = { Person: 0, Organisation: 0, Location: 0, other: 0 }));
    return found;
  };
  for (const piece of pieces) {
    if (piece.office || piece.inner) continue;
    const key = keyOf(page, piece.from, piece.to);
    if (!piece.opening) inside.add(key);
    if (piece.type !== null) {
      // A title before a name says more than a list does.
      if (piece.type === "Person" || !sure.has(key)) sure.set(key, piece.type);
    } else weigh(page, piece, get(key));
  }
  // A second look: words of names of people are surnames wherever they stand alone.
  const decided = new Map<string, NameType>();
  const flat = { Person: 0, Organisation: 0, Location: 0, other: 0 };
  const tilt = tiltOf([
    ...sure.values(),
    ...[...evidence.values()].map((found) => (strength(found) > 1 ? best(found, flat) : "other")),
  ]);
  for (const [key, found] of evidence) decided.set(key, sure.get(key) ?? best(found, tilt));
  for (const [key, type] of sure) if (!decided.has(key)) decided.set(key, type);
  const lastWords = new Map<string, Set<NameType>>();
  for (const [key, type] of decided) {
    const words = key.split(" ");
    if (words.length < 2) continue;
    for (const word of words) {
      const types = lastWords.get(word);
      if (types) types.add(type);
      else lastWords.set(word, new Set([type]));
    }
    // A name that hardly looks like a person's makes no surname of its last word.
    if (type === "Person" && (sure.has(key) || (evidence.get(key)?.Person ?? 0) > SURE_PERSON)) {
      const last = words.at(-1)!;
      // "al-rashid" is called "Rashid" too.
      const lent = [last, words[0]!, last.slice(last.indexOf("-") + 1)];
      const surely = sure.has(key) || (evidence.get(key)?.Person ?? 0) > SURE_FAMILY;
      for (const word of lent) (surely ? families : surnames).add(word);
    }
  }

  return {
    typeOf(piece) {
      const key = keyOf(page, piece.from, piece.to);
      const single = piece.to - piece.from === 1;
      const word = page.exact[piece.from]!;
      if (piece.inner && piece.type !== null) return piece.type;
      if (piece.type === "Person" && piece.start < piece.from) return "Person";
      if (single && naming.otherAcronyms.has(word)) return null;
      if (single && isAcronym(word) && !naming.places.has(word)) return "Organisation";
      const known = sure.get(key);
      const own = evidence.get(key);
      const opposed = own !== undefined && Math.max(own.Location, own.Organisation) > own.Person + OPPOSED;
      if (known !== undefined && !(single && families.has(key) && known !== "Person")) return known;
      if (single && (families.has(key) || (surnames.has(key) && !opposed))) return "Person";
      if (single && piece.opening && !inside.has(key) && !supported(page, piece, lastWords.get(key)))
        return null;
      return decided.get(key) ?? null;
    },
  };
}

/**
 * What an article is about tells of its unknown names: in a travel guide they are places, in a life people. 0 to 1 for
 * people, places and organisations, from the names that are sure.
 */
function tiltOf(types: Iterable<NameType>): Evidence {
  const count = { Person: 2, Organisation: 1, Location: 1, other: 0 };
  for (const type of types) if (type !== "Nationality") count[type]++;
  const all = count.Person + count.Organisation + count.Location;
  return {
    Person: count.Person / all,
    Organisation: count.Organisation / all / 2,
    Location: count.Location / all,
    other: 0,
  };
}

const strength = (found: Evidence): number => Math.max(found.Person, found.Organisation, found.Location);

function best(found: Evidence, tilt: Evidence): NameType {
  let type: NameType = "Person";
  const score = (of: keyof Evidence): number => found[of] + TILT * tilt[of];
  for (const other of ["Organisation", "Location", "other"] as const)
    if (score(other) > score(type)) type = other;
  return type;
}

/** A lone capital at the start of a sentence needs something beside it that says it is a name. */
function supported(page: Page, { from, to }: Piece, inNames: ReadonlySet<NameType> | undefined): boolean {
  const { exact, plain, lower, naming, language, small } = page;
  const word = exact[from]!;
  if (inNames !== undefined || naming.givenNames.has(word)) return true;
  if (isAcronym(word)) return !naming.otherAcronyms.has(word);
  if (/\p{Ll}\p{Lu}/u.test(word)) return true;
  // "Rain fell. The rain went on.": a word that stands in lower case elsewhere is no name.
  if (naming.common.has(plain[from]!) || word.endsWith(naming.pluralEnding) || small.has(lower[from]!))
    return false;
  const next = lower[to] ?? "";
  if (language.segmentation.sayings.has(next) || next === naming.possessive) return true;
  // "Tessmark pays", "Marsh refused": what follows looks like a verb.
  return isBeside(page, to) && isVerb(page, next);
}

/** True for a word that ends as a verb does after its subject: "pays", "refused". */
const isVerb = ({ naming, language }: Page, word: string): boolean =>
  word.length > 3 &&
  !language.numbers.stops.has(word) &&
  naming.verbEndings.some((ending) => word.endsWith(ending)) &&
  !naming.notPlural.some((ending) => word.endsWith(ending));

export const isAcronym = (word: string): boolean =>
  /^(?:\p{Lu}{2,7}|(?:\p{Lu}\.){2,6}\p{Lu}?|\p{Lu}{1,6}&\p{Lu}{1,3}|\p{Lu}{2,6}\d{1,2})$/u.test(word);

/** Adds what one place where a name stands says of it. */
function weigh(page: Page, piece: Piece, found: Evidence): void {
  const { exact, lower, plain, naming, language, tokens } = page;
  const { from, to } = piece;
  const length = to - from;
  const first = exact[from]!;
  const before = from > 0 && page.use[from - 1] === 1 ? lower[from - 1]! : "";
  const next = to < tokens.length ? lower[to]! : "";
  const last = plain[to - 1]!;

  if (page.use[from] === 3) found.Person += 4;
  // What the name itself says.
  if (length === 1) {
    if (isAcronym(first)) {
      if (naming.otherAcronyms.has(first)) found.other += 5;
      else found.Organisation += 3;
    } else if (naming.givenNames.has(first)) found.Person += 2.5;
    else if (
      /\p{Ll}\p{Lu}/u.test(first) &&
      !naming.innerCapitals.some((opening) => first.startsWith(opening))
    )
      found.Organisation += 1.5;
    if (naming.otherNames.has(first)) found.other += 4;
    if (naming.organisationHeads.has(last)) found.Organisation += 2;
    if (naming.placeHeads.has(last)) found.Location += 0.5;
    if (naming.otherHeads.has(last)) found.other += 2;
  } else {
    let initials = 0;
    let acronyms = 0;
    let heads = 0;
    for (let i = from; i < to; i++) {
      if (/^(?:\p{Lu}\.){1,3}$/u.test(exact[i]!)) initials++;
      else if (isAcronym(exact[i]!)) acronyms++;
      if (naming.organisationHeads.has(plain[i]!)) heads++;
      if (i > from && naming.givenNames.has(exact[i]!)) found.Person += 1;
      if (naming.particles.has(lower[i]!)) found.Person += 1;
    }
    if (naming.givenNames.has(first)) found.Person += 4;
    if (initials > 0 && acronyms === 0) found.Person += 2.5;
    if (acronyms > 0) found.Organisation += 1.5;
    if (heads > 0) found.Organisation += 2;
    if (naming.suffixes.has(last) || naming.suffixes.has(lower[to - 1]!)) found.Person += 3;
    if (exact.slice(from, to).includes("&")) found.Organisation += 3;
    if (length === 2 || length === 3) found.Person += 0.8;
    // "Western Approach", "Human Rights": few people are called so.
    if (naming.otherNames.has(first) || naming.common.has(plain[from]!)) {
      found.Person -= 2;
      found.other += 0.5;
    }
    if (length > 3) found.Organisation += 0.4;
  }

  // What stands before it.
  if (from > 0 && isBeside(page, from)) {
    const lead = Object.hasOwn(naming.placeLeads, before) ? naming.placeLeads[before]! : 0;
    found.Location += lead;
    if (naming.definite.has(before)) {
      if (isPlural(naming, last)) found.Organisation += 1.5;
      found.Organisation += 1.2;
      found.other += 0.8;
      found.Location += 0.4;
      found.Person -= 1.5;
      const lead2 = lower[from - 2] ?? "";
      if (Object.hasOwn(naming.placeLeads, lead2)) found.Location += naming.placeLeads[lead2]! / 3;
    }
    if (naming.persons.has(before)) found.Person += 2.5;
    if (before === naming.possessive) found.Person += 0.3;
    if (naming.nationalities.has(exact[from - 1]!)) found.Person += 0.5;
  }

  // "the city of Pellam", "president of Orvane", "members of Reed".
  if (before === "" || !naming.organisationJoins.has(before)) {
    // Nothing leads here.
  } else {
    const noun = plain[from - 2] ?? "";
    // "Minister for Foreign Affairs": what an office is for.
    if (naming.titles.has(noun) && exact[from - 2] !== noun) found.other += 2;
    if (naming.sites.has(noun)) found.Location += 3;
    else if (naming.ofPlaces.has(noun)) found.Location += 2;
    else if (naming.ofBodies.has(noun)) found.Organisation += 1.5;
  }
  // What stands after it: "Pellam district", "Reed fighters".
  if (to < tokens.length && isBeside(page, to)) {
    if (naming.sites.has(next)) found.Location += 1.5;
    else if (naming.groups.has(next) || naming.people.has(next)) found.Organisation += 1.5;
    else if (naming.persons.has(next)) found.Organisation += 0.7;
  }
  const owned = next === naming.possessive ? (lower[to + 1] ?? "") : "";
  if (naming.womanly.has(owned) || naming.manly.has(owned)) found.Person += 2;
  if (naming.copulas.has(next) && naming.determiners.has(lower[to + 1] ?? "")) {
    for (let i = to + 2; i < to + 5; i++) {
      if (naming.sites.has(lower[i] ?? "")) found.Location += 2.5;
      else if (naming.groups.has(lower[i] ?? "")) found.Organisation += 2;
      else if (naming.persons.has(lower[i] ?? "")) found.Person += 2;
      else continue;
      break;
    }
  }
  if (language.segmentation.sayings.has(next)) {
    found.Person += 1.5;
    found.Organisation += 0.5;
  }
  if (next === "," || next === "(") {
    const age = exact[to + 1] ?? "";
    const third = lower[to + 2] ?? "";
    if (/^\d{2}$/.test(age) && (third === "," || third === ")")) found.Person += 3;
    if (naming.who.has(lower[to + 1] ?? "")) found.Person += 2;
    if (next === "," && naming.places.has(exact[to + 1] ?? "")) found.Location += 2.5;
    // "Lowe, a senior clerk", "Quill Power, the company that …"
    for (const described of next === "," ? [lower[to + 2] ?? "", lower[to + 3] ?? ""] : []) {
      if (naming.persons.has(described)) found.Person += 1.5;
      else if (naming.groups.has(described)) found.Organisation += 2;
      else if (naming.sites.has(described)) found.Location += 2;
      else continue;
      break;
    }
  }
  if (next === "," && /^\p{Lu}{2}$/u.test(exact[to + 1] ?? "")) found.Location += 2;
  if (naming.who.has(next)) found.Person += 2;
  if (next === naming.possessive) found.Person += 0.6;
  // A subject acts; people do so more than places.
  if (next.length > 3 && next.endsWith(naming.pastEnding)) found.Person += 0.7;
}
