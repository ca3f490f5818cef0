// What the pages say of actors, in English: a part of en.ts. Whom the machine joined it says plainly, and why; it ranks
// nobody and judges nobody.

import { date, number, several, shortDate } from "./en-forms.ts";

const period = (first: string | null, last: string | null): string =>
  first === null
    ? ""
    : last === null || last === first
      ? shortDate(first)
      : `${shortDate(first)} – ${shortDate(last)}`;

/** Each type of tie, told from its source and from its target. */
const ties: Readonly<Record<string, readonly [string, string]>> = {
  supports: ["supports", "is supported by"],
  praises: ["praises", "is praised by"],
  "allies with": ["allies with", "has as an ally"],
  funds: ["funds", "is funded by"],
  arms: ["arms", "is armed by"],
  recruits: ["recruits", "is recruited by"],
  opposes: ["opposes", "is opposed by"],
  condemns: ["condemns", "is condemned by"],
  accuses: ["accuses", "is accused by"],
  fights: ["fights", "is fought by"],
  attacks: ["attacks", "is attacked by"],
  meets: ["meets", "is met by"],
  "belongs to": ["belongs to", "has as a member"],
  leads: ["leads", "is led by"],
};

const reasons: Readonly<Record<string, string>> = {
  "same name": "the same name as",
  "spelling variant": "a spelling of",
  "middle name left out": "without its middle name,",
  "surname of the only full name, in the same company": "the surname, in the same company, of",
  "acronym given in a document": "an article gives it as the short form of",
  "acronym of its initials": "the initials of",
  "other name given in a document": "an article gives it as another name of",
  "shorter form": "a shorter form of",
  person: "a person says it is",
};

const signs = { "1": "for", "0": "neither for nor against", "-1": "against" } as const;

export const actors = {
  title: "Actors",
  count: (n: number) => several(n, "actor", "actors"),
  matching: (n: number, filter: string) => `${several(n, "actor matches", "actors match")} “${filter}”`,
  filter: "Filter by any name",
  types: {
    label: "Kind",
    all: "All",
    Person: "People",
    Organisation: "Organisations",
    Location: "Places",
    Nationality: "Nationalities",
  },
  about:
    "Names were joined by spelling, kind and company. Each actor’s page says why, and what is wrong can be undone.",
  behind: (n: number) =>
    `${several(n, "article is", "articles are")} still to be joined. The list changes by itself when that is done.`,
  columns: {
    name: "Name",
    type: "Kind",
    documents: "Articles",
    says: "Says",
    about: "Spoken about",
    ties: "Ties",
    labels: "Labels",
    first: "First",
    last: "Last",
  },
  numbers: {
    documents: (n: number) => several(n, "article", "articles"),
    says: (n: number) => `says ${several(n, "thing", "things")}`,
    about: (n: number) => `spoken about ${several(n, "time", "times")}`,
    ties: (n: number) => several(n, "tie", "ties"),
    labels: (n: number) => several(n, "label", "labels"),
  },
  also: "also",
  loaded: "loaded",
  noDate: "no date",
  period,
  shortDate,
  noMatch: "No actor has such a name.",
  noneOfType: "No actor of this kind is named.",
  clear: "Show all",
  empty: {
    joining: "The names of this case are being joined.",
    title: "Nobody is named yet.",
    what: "Actors are the people, organisations and places that articles name. They come in as articles are read.",
    toLibrary: "Add articles in the library",
  },

  named: (documents: string, mentions: number) =>
    `named in ${documents}, ${several(mentions, "mention", "mentions")}`,
  back: "All actors",
  overview: "Names, ties and labels",
  told: "What is told",
  lists: {
    says: "What it says",
    about: "What others say about it",
    ties: "Ties",
    labels: "Labels",
    articles: "Articles",
  },
  tabs: { says: "Says", about: "Spoken about", ties: "Ties", labels: "Labels", articles: "Articles" },
  none: {
    says: "No article has it say anything.",
    about: "No article has anybody speak about it.",
    ties: "No article ties it to anybody.",
    labels: "No article calls it by a loaded name.",
    articles: "No article names it any more.",
  },
  narrowed: "Only",
  showAll: (n: string) => `Show all ${n}`,
  foundIn: {
    says: (n: number) => several(n, "place", "places"),
    about: (n: number) => several(n, "place", "places"),
    ties: (n: number) => several(n, "place", "places"),
    labels: (n: number) => several(n, "place", "places"),
    articles: (n: number) => several(n, "article", "articles"),
  },
  more: (n: number) => `Show ${number(n)} more`,

  names: "Names",
  nameCount: (name: string, n: number) => `Search for “${name}”, ${several(n, "time", "times")}`,
  moreNames: "Further names, which are rarer, are not shown.",
  why: "Why they are one",
  oneName: "All articles call it by this one name.",
  noneJoined: "Articles themselves use these names for one actor. Nothing was joined across articles.",
  reason: (reason: string) => reasons[reason] ?? `${reason}:`,
  place: (n: number) => `place ${number(n)}`,
  showsIn: (name: string) => `Show “${name}” in its article`,
  apart: "Keep apart",
  apartOf: (from: string, into: string) => `Keep “${from}” apart from “${into}”`,
  moreReasons: (n: number) => `${several(n, "more reason", "more reasons")}`,

  change: "Change",
  join: "Join with another actor",
  joinWhich: "Which actor is the same?",
  joinNone: "No other actor has such a name.",
  joinWith: (name: string) => `Join with “${name}”`,
  call: "Choose its name",
  callHow: "What it is to be called here",
  callSave: "Call it so",
  cancel: "Cancel",

  people: "What people said",
  saidBy: (who: string, at: string) => `${who}, ${date(at)}`,
  corrections: {
    same: (a: string, b: string) => `“${a}” is “${b}”.`,
    apart: (a: string, b: string) => `“${a}” is not “${b}”.`,
    called: (a: string, b: string) => `“${a}” is called “${b}” here.`,
  },
  /** What stands between the two. */
  verbs: { same: "is", apart: "is not", called: "is called here" },
  takeBack: "Take back",
  takeBackOf: (what: string) => `Take back: ${what}`,
  done: {
    apart: (a: string, b: string) => `“${a}” is kept apart from “${b}” now.`,
    same: (a: string, b: string) => `“${a}” and “${b}” are one actor now.`,
    called: (name: string) => `It is called “${name}” now.`,
    back: "Taken back.",
    again: "Said again.",
  },
  undo: "Undo (z)",
  redo: "Do it again (z)",
  notDone: "The server does not answer, so nothing was changed. Is Hearsay still running in its terminal?",

  tiesTitle: "Ties by other actor",
  tiesAbout: "As articles tell them. The sign says whether a tie is for or against the other.",
  tieColumns: { tie: "Tie", other: "With", count: "Told", tellers: "Told by", when: "When" },
  tie: (what: string, out: boolean) => (ties[what] ?? [what, `← ${what}`])[out ? 0 : 1],
  sign: (sign: -1 | 0 | 1) => signs[`${sign}`],
  denied: "denied",
  hedged: "hedged",
  planned: "planned or wanted",
  tellers: (own: number) => `authors ${number(own)}`,
  othersTell: (n: number) => `others ${number(n)}`,
  times: (n: number) => several(n, "time", "times"),
  unnamedToo: (n: number) => `All ties, with ${number(n)} more whose other end is not named`,
  rowsLeft: "Further rows are not shown: the list holds all.",

  labelsTitle: "Labels by outlet",
  labelsAbout: "Loaded names that articles give it, and the list or pattern that caught each.",
  whatIsLoaded: "What counts as loaded here",
  labelColumns: {
    outlet: "Outlet",
    label: "Label",
    count: "Times",
    own: "Own voice",
    quoted: "Quoted",
    years: "By year",
    patterns: "Caught by",
  },
  noOutlet: "no outlet",
  ownVoice: "in the outlet’s own voice",
  quoted: "quoted or reported",
  inYear: (year: string, n: number) => `${year}: ${several(n, "time", "times")}`,

  fact: {
    author: "told by the author",
    teller: "told by",
    toldByOthers: "told by somebody quoted",
    speaks: "says",
    nobody: "somebody not named",
    unknownOther: "somebody not named",
    pattern: (pattern: string) => `caught by ${pattern}`,
  },
  mentions: (n: number) => several(n, "mention", "mentions"),
};

export const actorsKeys = [
  { keys: ["j", "k"], what: "Next row or entry, previous one" },
  { keys: ["Enter"], what: "Open the actor, or the words in their article" },
  { keys: ["f"], what: "Filter the list" },
  { keys: ["z"], what: "Undo what was just said of an actor, or say it again" },
];
