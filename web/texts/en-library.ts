// What the library says, in English, and all ways to bring articles into a case: a part of en.ts.

import { number, several } from "./en-forms.ts";

export const progress = {
  reading: (done: number, total: number | null) =>
    total === null
      ? `Reading: ${several(done, "file", "files")} so far`
      : `Reading: ${number(done)} of ${several(total, "file", "files")}`,
  handing: (done: number, total: number) =>
    `Handing over: ${number(done)} of ${several(total, "file", "files")}`,
  label: "Reading",
  stop: "Stop",
  stopping: "Stopping after this article …",
  stopped: (done: number, total: number | null) =>
    total === null
      ? "Reading was stopped."
      : `Reading was stopped after ${number(done)} of ${several(total, "file", "files")}.`,
  problems: (failed: number, skipped: number) =>
    [
      failed > 0 ? several(failed, "file could not be read", "files could not be read") : "",
      skipped > 0 ? several(skipped, "file was skipped", "files were skipped") : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  copy: "Copy the list",
  copied: "List copied",
  dismiss: "Put away",
};

export const library = {
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
  noMatch: (filter: string) => `No article matches “${filter}”.`,
  clear: "Clear the filter",

  pick: (title: string) => `Select ${title}`,
  pickAll: "Select all",
  pickedLabel: "Selected articles",
  pickedCount: (n: number) => `${number(n)} selected`,
  edit: "Edit (e)",
  remove: "Remove (Delete)",
  restore: "Bring back",
  letGo: "Let go (Esc)",
  undo: "Undo (z)",
  removed: (n: number) => `${several(n, "article", "articles")} removed.`,
  restored: (n: number) => `${several(n, "article", "articles")} brought back.`,
  notDone: "The server does not answer, so nothing was changed. Is Hearsay still running in its terminal?",
  removedLink: (n: number) => `${number(n)} removed`,
  removedTitle: "Removed articles",
  backToAll: "Back to the library",
  noneRemoved: "Nothing is removed.",

  emptyTitle: "This case holds no articles yet.",
  emptyDrop: "Drop articles anywhere on this page, files or whole folders, or paste a text.",
  emptyKinds:
    "Text, Markdown, web pages and saved pages, and JSON lines are read. The files themselves stay as they are.",
  emptyOr: "To look around first,",
  emptySample: "open the sample case",
  emptyTerminal: "From the terminal:",
  emptyCommand: "npm start -- path/to/articles",
};

export const adding = {
  label: "Add articles:",
  files: "Add files …",
  folder: "Add a folder …",
  paste: "Paste a text …",
  drop: (caseName: string | null) =>
    caseName === null ? "Drop articles to add them" : `Drop articles to add them to ${caseName}`,
  pasteTitle: "Paste a text",
  title: "Title",
  titleHint: "If the text doesn’t begin with one",
  text: "Text",
  add: "Add to the case",
  cancel: "Cancel",
  notTaken: "The server does not answer, so nothing was added. Is Hearsay still running in its terminal?",
  reasons: {
    noArticle: "is no article.",
    skipped: "It was skipped.",
    tooLarge: "is larger than 20 MB.",
    todoTooLarge: "Read it from the terminal, or split it.",
  },
};

export const edit = {
  one: (title: string) => `What is said of: ${title}`,
  many: (n: number) => `What is said of: ${several(n, "article", "articles")}`,
  different: "different values",
  takeBack: "Take my word back",
  takeAllBack: "Take our word back",
  save: "Save",
  close: "Close",
  note: "Your word comes first; what the article and the file say stays beside it.",
  changed: (field: string, n: number) => `${field} of ${several(n, "article", "articles")} changed.`,
  takenBack: (field: string, n: number) =>
    n === 0
      ? `Nobody had said another ${field.toLowerCase()}.`
      : `${field} of ${several(n, "article", "articles")} taken back.`,
};

export const cases = {
  label: "Case:",
  title: "Cases",
  sample: "Open the sample case",
  create: "Start an empty case",
  nameIt: "Its name",
  start: "Start",
};

export const server = {
  gone: "The server does not answer. What you see stays; nothing can be saved until Hearsay runs again in its terminal.",
  back: "The server is back.",
  otherCase: (shown: string, open: string) => `This window shows the case ${shown}, and ${open} is open now.`,
  reload: "Show it",
};

export const libraryKeys = [
  { keys: ["j", "k"], what: "Next row, previous row" },
  { keys: ["Enter"], what: "Open the article" },
  { keys: ["x"], what: "Select it, or let it go" },
  { keys: ["Shift x"], what: "Select all up to here" },
  { keys: ["e"], what: "Edit what is selected" },
  { keys: ["Delete"], what: "Remove what is selected" },
  { keys: ["z"], what: "Undo the removal" },
  { keys: ["f"], what: "Filter the list" },
  { keys: ["Ctrl v"], what: "Add the text or the files on the clipboard" },
];

export const everywhereKeys = [
  { keys: ["/"], what: "Search" },
  { keys: ["?"], what: "Show this help" },
];
