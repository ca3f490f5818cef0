// What the pages say of claims, in English: a part of en.ts. They weigh what is known of where a telling comes from, and
// judge no claim: that no dependence is known never becomes more than that.

import { date, number, several } from "./en-forms.ts";

const outcomes = { found: "found", "not found": "not found", "not testable": "not testable" } as const;

export const claims = {
  title: "Claims",
  count: (n: number) => several(n, "claim", "claims"),
  matching: (n: number, filter: string) => `${several(n, "claim matches", "claims match")} “${filter}”`,
  filter: "Filter by words of any telling",
  about:
    "What several articles tell, or what is contradicted. Articles that depend on one another count as one origin; how many origins there are at most says nothing of what holds.",
  ofArticle: "Claims that this article tells.",
  ofAll: "Of all articles",
  columns: {
    words: "Words",
    documents: "Articles",
    origins: "Origins",
    against: "Contradicted",
    denials: "Denied",
    first: "First",
    last: "Last",
  },
  toldIn: (tellings: number, documents: number) =>
    `${several(tellings, "telling", "tellings")} in ${several(documents, "article", "articles")}`,
  atMost: (n: number) => `at most ${several(n, "origin", "origins")} known`,
  ceiling: (n: number) => `≤ ${number(n)}`,
  against: (n: number) => several(n, "contradiction", "contradictions"),
  denials: (n: number) => several(n, "denial", "denials"),
  noMatch: "No claim is told in such words.",
  noneHere: "This article tells none of the case’s claims.",
  clear: "Show all",
  empty: {
    joining: "The claims of this case are being joined.",
    title: "No claim is told twice yet.",
    what: "A claim comes in when two articles say the same, or when one says otherwise.",
    toLibrary: "Add articles in the library",
  },

  back: "All claims",
  origins: (n: number) => `At most ${several(n, "origin", "origins")} known`,
  noDependence: "No known dependence",
  oneTelling: "Tellings",
  originsAbout:
    "Tellings that hang together are one origin. What could not be tested may tie more of them together.",
  origin: (n: number) => `Origin ${number(n)}`,
  alone: "Nothing is known to tie this telling to another.",
  ties: (n: number) => `What ties them: ${several(n, "tie", "ties")}`,
  known: { cites: "the one cites the other", dates: "their dates tell which came first" },
  unknownOrder: "which came first is not known",
  tieOf: (from: string, does: string, to: string) => `“${from}” ${does} “${to}”`,
  says: "says",
  author: "the author, in the article’s own voice",
  nobody: "somebody not named",
  quoted: "quoted",
  hedged: "hedged",
  denies: "denies it",
  shownBy: "the claim is shown by these words",
  differs: (how: string) => `differs: ${how}`,
  readOne: "Read the tellings in their articles, one after another",
  showIn: (title: string) => `Show these words in “${title}”`,
  more: (n: number) => `${several(n, "more telling is", "more tellings are")} not shown.`,

  weak: "Ties that alone join nothing",
  weakAbout: "One outlet, or one owner, may have one source or many. Such ties count only if you say so.",
  weakNone: "None is known.",
  weakSwitch: "Count ties of one outlet too",
  withWeak: (n: number) => `Counting them: at most ${several(n, "origin", "origins")} known`,

  route: "How it travelled",
  routeAbout:
    "Each row is an article, the earliest above. An arrow leads from a telling to what it hangs on.",
  legend: {
    arrow: "hangs on",
    line: "tied; nobody knows which came first",
    weak: "same outlet or owner only",
  },
  undated: "No date known",
  routeTable: "The same as a table",
  routeColumns: { from: "Article", tie: "Tie", to: "To", order: "Which came first" },
  inOrigins: (ns: readonly number[]) =>
    ns.length === 1 ? `origin ${number(ns[0]!)}` : `origins ${ns.map(number).join(", ")}`,
  noRoute: "No tie between two articles is known.",
  routeMore: (n: number) => `${several(n, "more article is", "more articles are")} not drawn.`,

  untestable: "What could not be tested",
  allTestable: "Every test could be made between all of its articles.",
  lacking: (kind: string, n: number, of: number) =>
    `${kind}: not testable in ${number(n)} of ${several(of, "article", "articles")}`,
  tests: "Every test between two articles",
  testA: "One article",
  testB: "The other",
  testColumns: { kind: "Test", outcome: "Outcome", reason: "Why" },
  outcome: (outcome: keyof typeof outcomes) => outcomes[outcome],

  contradictions: "Contradictions",
  denialsTitle: "Denials",
  none: "None in this case.",
  differsIn: { count: "another count", polarity: "the opposite", date: "another date" },
  otherClaim: "The claim that it tells",
  notHere: "The other telling is not there any more.",

  why: "Why these are one claim",
  whyOne: "One telling alone: nothing was joined.",
  person: "a person says they are the same",
  apart: "Set apart",
  apartOf: (a: string, b: string) => `Set apart: “${a}” and “${b}”`,
  join: "Join with another claim",
  joinWhich: "Which claim says the same?",
  joinNone: "No other claim has such words.",
  joinWith: (words: string) => `Join with “${words}”`,
  cancel: "Cancel",
  people: "What people said",
  corrections: {
    same: (a: string, b: string) => `“${a}” says the same as “${b}”.`,
    apart: (a: string, b: string) => `“${a}” does not say the same as “${b}”.`,
  },
  takeBack: "Take back",
  takeBackOf: (what: string) => `Take back: ${what}`,
  saidApart: "The two tellings are set apart now.",
  saidSame: "The two tellings are one claim now.",

  reading: {
    label: "Tellings of a claim",
    at: (n: number, total: number) => `Telling ${number(n)} of ${number(total)}`,
    elsewhere: (total: number) => several(total, "telling", "tellings"),
    previous: "Previous telling ([)",
    next: "Next telling (])",
    back: "Back to the claim",
    /** In the panel of an item that tells a claim. */
    tells: "Tells a claim",
    inArticles: (n: number) => (n === 1 ? "in this article alone" : `in ${number(n)} articles`),
  },
  at: date,
};

export const claimsKeys = [
  { keys: ["j", "k"], what: "Next row or telling, previous one" },
  { keys: ["Enter"], what: "Open the claim, or the words in their article" },
  { keys: ["f"], what: "Filter the list" },
  { keys: ["]", "["], what: "In an article: the claim’s next telling, the previous one" },
  { keys: ["z"], what: "Undo what was just said of a claim, or say it again" },
];
