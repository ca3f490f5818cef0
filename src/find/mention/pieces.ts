// Pieces: a run of capitalised words cut into names. "Iraqi Prime Minister Ann Lowe" is a nationality and a person with
// a title; "French Foreign Ministry" one name with a nationality inside; "Meanwhile Ann" only "Ann".

import type { ActorType } from "../../model/actor.ts";
import { phraseAt } from "../phrases.ts";
import { isNation, type Page } from "./page.ts";
import type { Run } from "./runs.ts";
import { closingOffice, isByname, isOfficeOf, lowerTitle, titleAt } from "./titles.ts";
import { isAcronym } from "./types.ts";

export interface Piece {
  /** Tokens of the name, without title and article, half-open. */
  readonly from: number;
  readonly to: number;
  /** Where its title starts; `from` where it has none. */
  readonly start: number;
  /** What its own words say for sure; "other" for what is no actor. Null where context must tell. */
  readonly type: ActorType | "other" | null;
  /** True for an office without a name ("the President"): a description. */
  readonly office: boolean;
  /** True where the first word opens a sentence, so that its capital says nothing. */
  readonly opening: boolean;
  /** True where it lies inside another piece. */
  readonly inner: boolean;
}

/** The pieces of a run, outer before inner. */
export function piecesOf(page: Page, run: Run): readonly Piece[] {
  const { exact, plain, naming, tables, opens } = page;
  const found: Piece[] = [];
  const add = (
    from: number,
    to: number,
    type: Piece["type"],
    more: { start?: number; office?: boolean; inner?: boolean } = {},
  ): void => {
    found.push({
      from,
      to,
      start: more.start ?? from,
      type,
      office: more.office ?? false,
      opening: opens[from] === 1,
      inner: more.inner ?? false,
    });
  };
  const { to } = run;
  let at = run.from;
  if (run.spot) {
    add(at, to, "Location");
    return found;
  }
  if (run.whole) {
    const type = endsAs(page, at, to);
    add(at, to, type === "other" || type === "Location" ? type : "Organisation");
    for (const part of insides(page, at, to)) add(part.from, part.to, part.type, { inner: true });
    return found;
  }
  // "brother BBN": what is written in capitals alone is nobody's name, whatever stands before it.
  let start: number | null = isAcronym(exact[at]!) ? null : lowerTitle(page, at);

  while (at < to) {
    const rest = to - at;
    const place = phraseAt(tables.places, exact, at);
    const organisation = phraseAt(tables.organisations, exact, at);
    if (place < 2 && organisation < 2 && !(rest === 1 && isOfficeOf(page, at)) && isOpener(page, at, rest)) {
      at++;
      continue;
    }
    // "US Army General Ann Lowe", "Reed League Chairman Ben Marsh": a title inside parts two names.
    const inside = titleInside(page, at, to);
    if (start === null && inside > at) {
      found.push(...piecesOf(page, { from: at, to: inside }), ...piecesOf(page, { from: inside, to }));
      break;
    }
    const headed =
      organisation > 0 && at + organisation < to && isJoined(page, at + organisation)
        ? "Organisation"
        : endsAs(page, at, to);
    const title = titleAt(page, at, to);
    if (title > 0 && !(headed !== null && rest > title && !naming.bareTitles.has(plain[at]!))) {
      if (at + title >= to) {
        if (opens[at] !== 1 || rest > 1 || isOfficeOf(page, at)) add(at, to, "Person", { office: true });
        break;
      }
      start ??= at;
      at += title;
      continue;
    }
    if (start !== null) {
      add(at, to, "Person", { start });
      break;
    }
    const office = closingOffice(page, at, to);
    if (office > at) {
      found.push(...piecesOf(page, { from: at, to: office }));
      add(office, to, "Person", { office: true });
      break;
    }
    if (organisation > 0 && at + organisation <= to && (organisation === rest || headed === null)) {
      add(at, at + organisation, "Organisation");
      at += organisation;
      continue;
    }
    const nation = isNation(page, at) ? 1 : 0;
    const given = naming.givenNames.has(exact[at]!);
    if (place > 0 && at + place === to && !(given && place === 1 && rest > 1)) {
      add(at, to, "Location");
      break;
    }
    if (nation === 1 && rest === 1) {
      add(at, to, "Nationality");
      break;
    }
    if (headed !== null) {
      add(at, to, headed);
      for (const part of insides(page, at, to)) add(part.from, part.to, part.type, { inner: true });
      // "FIFA World Cup": the event is none, the body that holds it is.
      if (headed === "other" && isAcronym(exact[at]!) && !naming.otherAcronyms.has(exact[at]!))
        add(at, at + 1, "Organisation", { inner: true });
      break;
    }
    if (rest === 1 && opens[at] !== 1 && (naming.persons.has(plain[at]!) || naming.people.has(plain[at]!))) {
      add(at, to, "Person", { office: true });
      break;
    }
    // "EP Ann van der Lowe": an acronym runs into a name.
    if (
      place === 0 &&
      isAcronym(exact[at]!) &&
      (rest > 2 || (rest > 1 && naming.givenNames.has(exact[at + 1]!)))
    ) {
      add(at, at + 1, null);
      at++;
      continue;
    }
    const lead = Math.max(nation, given ? 0 : Math.min(place, rest));
    if (lead > 0) {
      add(at, at + lead, nation === 1 && place < 2 ? "Nationality" : "Location");
      at += lead;
      continue;
    }
    add(at, to, isByname(page, at, to) ? "Person" : null);
    for (const part of insides(page, at, to)) add(part.from, part.to, part.type, { inner: true });
    break;
  }
  return found;
}

/** Words that open a sentence and no name: "Meanwhile Ann", "Speaking". */
function isOpener(page: Page, at: number, rest: number): boolean {
  const { exact, plain, lower, naming, opens, language } = page;
  if (rest > 1 && naming.definite.has(lower[at]!)) return true;
  if (opens[at] !== 1) return naming.otherNames.has(exact[at]!) && rest === 1;
  const word = plain[at]!;
  if (naming.openers.has(word) || language.segmentation.starters.has(lower[at]!)) return true;
  if (
    naming.givenNames.has(exact[at]!) ||
    naming.places.has(exact[at]!) ||
    naming.nationalities.has(exact[at]!)
  )
    return false;
  if (rest === 1) {
    if (naming.common.has(word) || naming.otherNames.has(exact[at]!)) return true;
    if (naming.people.has(word) || naming.persons.has(word)) return true;
  }
  return (
    word.length > 5 &&
    naming.openerEndings.some((ending) => word.endsWith(ending)) &&
    !isBesideHead(page, at, rest)
  );
}

/** "Housing Ministry", "United Front": what ends like an opener may belong to a head. */
function isBesideHead({ plain, naming }: Page, at: number, rest: number): boolean {
  const last = plain[at + rest - 1]!;
  return rest > 1 && (naming.organisationHeads.has(last) || naming.placeHeads.has(last));
}

/** Where a title starts inside a run that a name follows; `at` where there is none. */
function titleInside(page: Page, at: number, to: number): number {
  const { exact, plain, lower, naming } = page;
  if (naming.givenNames.has(exact[at]!) || titleAt(page, at, to) > 0 || endsAs(page, at, to) !== null)
    return at;
  for (let i = at + 1; i < to - 1; i++) {
    // "Ministry of Justice": what "of" leads to goes on with the name.
    if (naming.organisationJoins.has(lower[i]!) || naming.organisationJoins.has(lower[i - 1]!)) return at;
    const length = titleAt(page, i, to);
    if (length > 0 && i + length < to && !naming.suffixes.has(plain[i + length]!)) return i;
  }
  return at;
}

/** "Islamic State of …": a known body's name goes on. */
const isJoined = ({ lower, naming }: Page, at: number): boolean => naming.organisationJoins.has(lower[at]!);

/** What the words of a name say by themselves: "Ministry of Trade", "Quill River", "Gulf War"; null where nothing. */
function endsAs({ plain, exact, naming }: Page, from: number, to: number): Piece["type"] {
  const { organisationHeads, placeHeads, otherHeads } = naming;
  if (to - from === 1) return null;
  let end = to;
  // Of "Ministry of Trade" the word before "of" tells; of "Battle of Mill River" too.
  for (let i = from + 1; i < to - 1; i++)
    if (naming.organisationJoins.has(plain[i]!)) {
      end = i;
      break;
    }
  const last = plain[end - 1]!;
  if (naming.suffixes.has(last)) return organisationHeads.has(last) ? "Organisation" : null;
  if (
    naming.givenNames.has(exact[from]!) &&
    to - from === 2 &&
    !organisationHeads.has(last) &&
    !placeHeads.has(last)
  )
    return null;
  if (otherHeads.has(last)) return "other";
  if (organisationHeads.has(last)) return "Organisation";
  if (placeHeads.has(last)) return "Location";
  const first = plain[from]!;
  if (end < to && organisationHeads.has(first)) return "Organisation";
  if (naming.organisationOpeners.has(first)) return "Organisation";
  if (naming.placeOpeners.has(first)) return "Location";
  return null;
}

/** Places and nationalities inside a longer name: "Spain" in "Foreign Ministry of Spain". */
function insides(
  page: Page,
  from: number,
  to: number,
): readonly { from: number; to: number; type: ActorType }[] {
  const { exact, naming, tables } = page;
  const found: { from: number; to: number; type: ActorType }[] = [];
  for (let i = from; i < to; ) {
    const place = phraseAt(tables.places, exact, i);
    const ends = i + place;
    if (place > 0 && ends <= to && !(i === from && ends === to) && !naming.givenNames.has(exact[i]!)) {
      found.push({ from: i, to: ends, type: "Location" });
      i = ends;
    } else {
      if (isNation(page, i) && to - from > 1) found.push({ from: i, to: i + 1, type: "Nationality" });
      i++;
    }
  }
  return found;
}
