// What the pages say of what articles lean on, and of the words that count as loaded, in English: a part of en.ts.

import { number, several } from "./en-forms.ts";

const from = {
  reference: "in its references",
  named: "named in its text",
  link: "as a link",
  document: "this is the article itself",
} as const;

const types: Readonly<Record<string, string>> = {
  "article-journal": "journal article",
  "article-newspaper": "newspaper article",
  personal_communication: "personal communication",
  webpage: "web page",
};

export const sources = {
  title: "Sources",
  tabs: { works: "Works cited", loose: "Notes that lead nowhere", reuse: "Shared passages" },
  lists: "What articles lean on",
  empty: {
    joining: "What the articles of this case lean on is being joined.",
    title: "No work is cited yet.",
    what: "Works, links and articles that are cited stand here, each once, with every place that cites it.",
    toLibrary: "Add articles in the library",
  },

  works: (n: number) => several(n, "work", "works"),
  matching: (n: number, filter: string) => `${several(n, "work matches", "works match")} “${filter}”`,
  filter: "Filter by title, author, outlet",
  worksAbout: "References that mean the same work were joined. Each work’s page says why.",
  columns: { work: "Work", type: "Kind", date: "Date", documents: "Articles", citations: "Notes" },
  inArticles: (n: number) => `cited in ${several(n, "article", "articles")}`,
  notes: (n: number) => `${several(n, "note leads", "notes lead")} to it`,
  type: (type: string) => types[type] ?? type,
  untitled: "a work without a title",
  noMatch: "No work matches.",
  clear: "Show all",

  back: "All works",
  inCase: "This case holds it: open the article",
  facts: {
    author: "Author",
    containerTitle: "Appeared in",
    issued: "Date",
    publisher: "Publisher",
    url: "Address",
    doi: "DOI",
  },
  notSaid: "Nobody says more of it.",
  cited: "Where it is cited",
  from: (how: keyof typeof from) => from[how],
  markers: (n: number) => (n === 0 ? "no note leads there" : `notes that lead there:`),
  marker: (n: number) => `note ${number(n)}`,
  why: "Why these are one work",
  whyOne: "One reference alone: nothing was joined.",
  more: "Further places are not shown.",
  person: "a person says so",

  looseAbout:
    "Notes without a reference, by article. Where another article has the same words with a reference, what may be meant is suggested: a suggestion, and no more.",
  looseCount: (n: number) => several(n, "article with notes", "articles with notes"),
  dangling: (n: number) =>
    n === 0 ? "every note leads somewhere" : `${several(n, "note leads", "notes lead")} nowhere`,
  noLoose: "No article of this stretch has notes or references.",
  unused: "Entries that nothing uses",
  allFine: "Every note leads to a reference, and every reference is used.",
  mayMean: "Suggestion: it may mean",
  fromArticle: "as in",
  sameWords: (n: number, sameKey: boolean) =>
    `${several(n, "word", "words")} before it ${n === 1 ? "is" : "are"} the same${sameKey ? ", and so is the number" : ""}`,
  articlesMore: (n: number) => `Look through ${number(n)} more articles`,

  reuseAbout:
    "Articles that have passages in common; those that share most come first. Set two side by side to see what differs.",
  pairs: (n: number) => several(n, "pair of articles", "pairs of articles"),
  noPairs: "No two articles share a passage.",
  pairColumns: { a: "One article", b: "Other article", passages: "Passages", length: "Characters" },
  passages: (n: number) => several(n, "passage", "passages"),
  characters: (n: number) => several(n, "character", "characters"),
  earlier: "earlier",
  earlierUnknown: "which is earlier is not known",
  sideBySide: (a: string, b: string) => `“${a}” and “${b}” side by side`,

  side: {
    title: "Side by side",
    back: "All shared passages",
    none: "These two articles share no passage.",
    passage: (n: number, total: number) => `Passage ${number(n)} of ${number(total)}`,
    alike: (similarity: number) => `${Math.round(similarity * 100)} of 100 words kept`,
    earlierIs: (title: string) => `“${title}” is the earlier one by its date.`,
    earlierUnknown: "Their dates don’t tell which is the earlier one.",
    /** Before changed words, for those who hear the page. */
    spoken: { dropped: "left out:", "put in": "put in:", replaced: "replaced:" },
    end: "end",
    kinds: { dropped: "left out", "put in": "put in", replaced: "replaced" },
    legend: {
      dropped: "stands only in the first",
      "put in": "stands only in the second",
      replaced: "other words",
    },
    show: (title: string) => `Show this passage in “${title}”`,
    same: "Word for word the same.",
    swap: "Swap sides",
  },
  here: {
    layer: "Shared passages",
    list: "Passages that other articles have too",
    none: "No other article has a passage of this one.",
    with: (n: number) => several(n, "article", "articles"),
  },
};

const tones = { blame: "blame", praise: "praise", neither: "neither" } as const;

export const loadedWords = {
  title: "Loaded words",
  about:
    "Names that blame or praise whoever they are given to. Labels are found by these lists, each with its reason; a case can add words of its own, and take others out.",
  menu: "Loaded words of this case",
  own: "This case’s own words",
  ownNone: "This case has no words of its own yet.",
  word: "Word or phrase",
  tone: "Tone",
  note: "Why, or who uses it",
  tones,
  toneMeans: { blame: "blames", praise: "praises", neither: "not loaded in this case" },
  add: "Add",
  remove: "Take out",
  removeOf: (word: string) => `Take out “${word}”`,
  toneOf: (word: string) => `Tone of “${word}”`,
  saved: (n: number) => `Saved: ${several(n, "word", "words")} of its own. Labels are being found anew.`,
  problems: (n: number) => `${several(n, "line was", "lines were")} left out:`,
  many: "Several at once",
  manyHow: "One a line: word, blame (or praise, or neither), note",
  addAll: "Add these lines",
  lists: "The lists of the language",
  blames: "blames",
  praises: "praises",
  words: (n: number) => several(n, "word", "words"),
  nouns: "For people and groups",
  adjectives: "Before a noun",
  doubting: "Words that keep off a name",
  doubtingWhy: "by which a teller says that the name is not their own",
  neitherHere: "not loaded here",
  setNeither: "Not loaded in this case",
  notDone: "The server does not answer, so nothing was changed. Is Hearsay still running in its terminal?",
};
