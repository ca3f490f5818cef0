// All that the pages say, in English. A second language is a file like this one with the same keys; `Texts` holds it to
// them. Functions where a text carries a value: word order and plurals are the language's own business.

import { accuracy } from "./en-accuracy.ts";
import { actors, actorsKeys } from "./en-actors.ts";
import { claims, claimsKeys } from "./en-claims.ts";
import { date, number, several } from "./en-forms.ts";
import { adding, cases, edit, everywhereKeys, library, libraryKeys, progress, server } from "./en-library.ts";
import { review } from "./en-review.ts";
import { search, searchKeys } from "./en-search.ts";
import { loadedWords, sources } from "./en-sources.ts";
import { tour } from "./en-tour.ts";

export const en = {
  language: "en",
  direction: "ltr" as "ltr" | "rtl",
  name: "Hearsay",
  date,
  number,
  list: (items: readonly string[]) => items.join(" · "),

  frame: {
    skip: "Skip to the page",
    rooms: "Rooms",
    theme: "Theme",
    themes: { system: "System", light: "Light", dark: "Dark" },
    help: "Help",
    helpTitle: "Keys",
    close: "Close",
    waiting: "Loading …",
    failed: "This page could not be shown.",
    noAnswer:
      "The server does not answer. Is Hearsay still running in its terminal? Start it again, then reload.",
    again: "Try again",
    notFound: "There is no page at this address.",
    toLibrary: "Go to the library",
  },

  rooms: { library: "Library", claims: "Claims", actors: "Actors", sources: "Sources", search: "Search" },

  keys: [
    { keys: ["j"], what: "Next item of the article" },
    { keys: ["k"], what: "Previous item" },
    { keys: ["u"], what: "Next item that nobody has reviewed" },
    { keys: ["a"], what: "Accept the item; with none selected, add an attribution" },
    { keys: ["c"], what: "Correct it" },
    { keys: ["r"], what: "Reject it" },
    { keys: ["n"], what: "Write a note on it" },
    { keys: ["Enter"], what: "Follow a footnote to its reference, and back" },
    { keys: ["Ctrl Z"], what: "Undo; with Shift, redo" },
    { keys: ["Esc"], what: "Let go of the selected item" },
  ],
  everywhereKeys,
  libraryKeys,
  searchKeys,
  actorsKeys,
  claimsKeys,
  keysNote:
    "Click marked words to select what was found there. Click again to go outward, from a nested attribution to the one around it.",

  accuracy,
  actors,
  adding,
  cases,
  claims,
  edit,
  library,
  loadedWords,
  progress,
  search,
  server,
  sources,
  tour,
  review,

  reader: {
    article: "Article",
    marked: "Marked in the text",
    panel: "What was found",
    layers: {
      attributions: "Attributions",
      dangling: "Dangling footnotes",
      citations: "Citations",
      assertions: "The author’s own assertions",
      relations: "Ties",
      labels: "Labels",
      mentions: "Names",
      quantities: "Quantities",
      times: "Times",
    },
    one: {
      attributions: "Attribution",
      citations: "Citation",
      assertions: "Assertion",
      relations: "Tie",
      labels: "Label",
      mentions: "Name",
      quantities: "Quantity",
      times: "Time",
    },
    legend: { source: "who", cue: "says", content: "what", hedged: "hedged", lessSure: "less sure" },
    none: {
      attributions: "No attribution was found in this article.",
      dangling: "No footnote of this article leads nowhere.",
      citations: "No citation was found in this article.",
      assertions: "No assertion of the author’s own was found.",
      relations: "No tie between two actors was found in this article.",
      labels: "No loaded name was found in this article.",
      mentions: "No name was found in this article.",
      quantities: "No quantity was found in this article.",
      times: "No time was found in this article.",
    },
    folded: (n: number) => `Not part of the article: ${several(n, "passage", "passages")}`,
    noMarks:
      "This browser can’t mark words in a text. Chrome 105, Safari 17.2 and Firefox 140 or newer can. The lists work all the same.",
    hint: "Select marked words in the text, or press j, to see who says what. Select any words, or press a, to add what was missed.",
    position: (one: string, n: number, total: number) => `${one} ${number(n)} of ${number(total)}`,
    previous: "Previous (k)",
    next: "Next (j)",
    letGo: "Let go (Esc)",
    copyLink: "Copy link",
    copied: "Link copied",
    gone: (id: string) =>
      `Nothing in this version of the article has the address ${id}. It may have been found by an older finder.`,
    words: "Words of the text",

    who: "Who",
    what: "What",
    cue: "Cue",
    chain: "On whose word",
    venue: "Said to or in",
    mayLieWithin: "It may lie within a less sure attribution, which is hidden:",
    told: "How it is told",
    found: "Found",
    quoted: "Quoted words",
    nobody: "Nobody is named",
    noCue: "No cue: follows from the words around it",
    outletUnknown: "Outlet not known",
    authorUnknown: "Author not known",
    kinds: {
      direct: "Quoted from end to end",
      indirect: "In the article’s own words",
      mixed: "Partly quoted",
    },
    hedged: "Hedged: the teller keeps a distance",
    hedgedBySource: "Hedged by whoever says it",
    notHedged: "Not hedged",
    negated: "Denied",
    notNegated: "Not denied",
    by: {
      rule: (version: string) => `by rule (${version})`,
      model: (version: string, score: string | null) =>
        `by a model (${version}${score === null ? "" : `, sure to ${score}`})`,
      person: (_version: string) => "by a person",
    },
    score: (score: number) => `${Math.round(score * 100)} of 100`,
    scoreMeans: (score: number) =>
      `Of 100 findings as sure as this one, about ${Math.round(score * 100)} are right.`,

    tie: "Tie",
    carriedBy: "Carried by",
    toldBy: "Told by",
    theAuthor: "the author",
    planned: "Planned or wanted: not told as a fact",
    label: "Called",
    labelled: "Who is called so",
    notNamedHere: "Not named in these words",
    caughtBy: "Caught by",
    actor: "In this case",
    speakers: "Who is meant",

    marker: "Marker",
    leadsTo: "Leads to",
    dangles: "Nothing: this article has no reference for it",
    address: "Address",
    ownVoice: "In the author’s own voice",
    type: "Kind",
    types: {
      Person: "Person",
      Organisation: "Organisation",
      Location: "Place",
      Nationality: "Nationality",
    },
    value: "Value",
    of: "Of",
    noValue: "Can’t be told without the article’s date",
    quantity: (min: number | null, max: number | null, bound: string, unit: string | null) => {
      const range =
        min === max || min === null || max === null
          ? number(min ?? max ?? Number.NaN)
          : `${number(min)} to ${number(max)}`;
      return `${bound === "exactly" || bound === "between" ? "" : `${bound} `}${range}${unit ? ` ${unit}` : ""}`;
    },

    facts: "Who says so, and where it was found",
    fields: {
      title: "Title",
      byline: "Byline",
      outlet: "Outlet",
      published: "Published",
      address: "Address",
      language: "Language",
    },
    unknown: { byline: "no byline", outlet: "no outlet", published: "no date" },
    said: {
      text: "says the article itself",
      file: (field: string) => `says the file (${field})`,
      user: (name: string, at: string) => `says ${name}, ${date(at)}`,
    },
    shows: "show",
    nobodySays: "nobody says",
    foundAt: "Found at",
    got: (when: string, by: string) => `got ${date(when)} by ${by}`,
    original: "Save the original file",
    hash: "SHA-256",
    read: (reader: string) => `read by ${reader}`,
  },
};

export type Texts = typeof en;
