// All that the pages say, in English. A second language is a file like this one with the same keys; `Texts` holds it to
// them. Functions where a text carries a value: word order and plurals are the language's own business.

const number = new Intl.NumberFormat("en");
const plural = new Intl.PluralRules("en");
const several = (n: number, one: string, many: string): string =>
  `${number.format(n)} ${plural.select(n) === "one" ? one : many}`;
const day = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** An EDTF date as a reader writes it where it is a plain day or month; else as it is. */
function date(edtf: string): string {
  if (/^\d{4}-\d\d-\d\d(T|$)/.test(edtf)) return day.format(new Date(edtf.slice(0, 10)));
  if (/^\d{4}-\d\d$/.test(edtf)) return month.format(new Date(edtf));
  return edtf;
}

export const en = {
  language: "en",
  direction: "ltr" as "ltr" | "rtl",
  name: "Hearsay",
  date,
  number: (n: number) => number.format(n),
  list: (items: readonly string[]) => items.join(" · "),

  frame: {
    skip: "Skip to the page",
    rooms: "Rooms",
    theme: "Theme",
    themes: { system: "System", light: "Light", dark: "Dark" },
    help: "Keyboard",
    helpTitle: "Keyboard",
    close: "Close",
    waiting: "Loading …",
    failed: "This page could not be shown.",
    noAnswer:
      "The server does not answer. Is Hearsay still running in its terminal? Start it again, then reload.",
    again: "Try again",
    notFound: "There is no page at this address.",
    toLibrary: "Go to the library",
  },

  rooms: { library: "Library" },

  keys: [
    { keys: ["j"], what: "Next item of the article" },
    { keys: ["k"], what: "Previous item" },
    { keys: ["Esc"], what: "Let go of the selected item" },
    { keys: ["/"], what: "Filter the library" },
    { keys: ["?"], what: "Show this help" },
  ],
  keysNote:
    "Click marked words to select what was found there. Click again to go outward, from a nested attribution to the one around it.",

  accuracy: {
    found: "Found by rules.",
    measured: (measuredOn: string, precision: number, recall: number) =>
      `Measured on ${measuredOn}: of 100 attributions shown about ${precision} are right, and about ${recall} of 100 that are there are found.`,
    notMeasured: "How often they err was not measured.",
    detail: (finder: string, when: string) => `Finder ${finder}, measured ${date(when)}.`,
  },

  progress: {
    reading: (done: number, total: number | null) =>
      total === null
        ? `Reading: ${several(done, "file", "files")} so far`
        : `Reading: ${number.format(done)} of ${several(total, "file", "files")}`,
    label: "Reading",
    problems: (n: number) => several(n, "file could not be read", "files could not be read"),
  },

  library: {
    title: "Library",
    articles: (n: number) => several(n, "article", "articles"),
    matching: (n: number, filter: string) => `${several(n, "article matches", "articles match")} “${filter}”`,
    filter: "Filter by title, byline, outlet or place",
    columns: {
      title: "Title",
      byline: "Byline",
      outlet: "Outlet",
      published: "Published",
      attributions: "Attributions",
      dangling: "Dangling footnotes",
    },
    danglingShort: "Dangling",
    untitled: "No title",
    nobody: "not known",
    attributions: (n: number) => several(n, "attribution", "attributions"),
    dangling: (n: number) => several(n, "dangling footnote", "dangling footnotes"),
    earlier: "Earlier in the list",
    later: "Later in the list",
    range: (from: number, to: number, total: number) =>
      `${number.format(from)}–${number.format(to)} of ${number.format(total)}`,
    emptyTitle: "This case holds no articles yet.",
    emptyTodo:
      "Stop Hearsay in its terminal and start it with a folder of articles (.txt, .md, .html, .jsonl):",
    emptyCommand: "npm start -- path/to/articles",
    noMatch: (filter: string) => `No article matches “${filter}”.`,
    clear: "Clear the filter",
  },

  reader: {
    article: "Article",
    marked: "Marked in the text",
    panel: "What was found",
    layers: {
      attributions: "Attributions",
      dangling: "Dangling footnotes",
      citations: "Citations",
      assertions: "The author’s own assertions",
      mentions: "Names",
      quantities: "Quantities",
      times: "Times",
    },
    one: {
      attributions: "Attribution",
      citations: "Citation",
      assertions: "Assertion",
      mentions: "Name",
      quantities: "Quantity",
      times: "Time",
    },
    legend: { source: "who", cue: "says", content: "what", hedged: "hedged" },
    none: {
      attributions: "No attribution was found in this article.",
      dangling: "No footnote of this article leads nowhere.",
      citations: "No citation was found in this article.",
      assertions: "No assertion of the author’s own was found.",
      mentions: "No name was found in this article.",
      quantities: "No quantity was found in this article.",
      times: "No time was found in this article.",
    },
    folded: (n: number) => `Not part of the article: ${several(n, "passage", "passages")}`,
    noMarks:
      "This browser can’t mark words in a text. Chrome 105, Safari 17.2 and Firefox 140 or newer can. The lists work all the same.",
    hint: "Select marked words in the text, or press j, to see who says what.",
    position: (one: string, n: number, total: number) =>
      `${one} ${number.format(n)} of ${number.format(total)}`,
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
    notHedged: "Not hedged",
    negated: "Denied",
    notNegated: "Not denied",
    by: {
      rule: (version: string) => `by rule (${version})`,
      model: (version: string, score: string | null) =>
        `by a model (${version}${score === null ? "" : `, sure to ${score}`})`,
      person: (version: string) => `by a person (${version})`,
    },
    score: (score: number) => `${Math.round(score * 100)} of 100`,

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
          ? number.format(min ?? max ?? Number.NaN)
          : `${number.format(min)} to ${number.format(max)}`;
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
