// What the pages say of reviewers' decisions, in English: a part of en.ts.

const plural = new Intl.PluralRules("en");
const number = new Intl.NumberFormat("en");
const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** "12:04" for what happened today, "3 March 2026, 12:04" for what did not; in the reader's own time zone. */
function when(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  const today = date.toDateString() === new Date().toDateString();
  return today ? time.format(date) : `${day.format(date)}, ${time.format(date)}`;
}

const did = {
  accept: "accepted",
  correct: "corrected",
  reject: "rejected",
  add: "added",
  note: "wrote a note on",
  undo: "undid a decision on",
} as const;

const ing = {
  accept: "Accepting",
  correct: "Correcting",
  reject: "Rejecting",
  add: "Adding",
  note: "Writing a note on",
  undo: "Undoing a decision on",
} as const;

type Act = keyof typeof did;

const layers = {
  attributions: "attribution",
  citations: "citation",
  assertions: "assertion",
  relations: "tie",
  labels: "label",
  mentions: "name",
  quantities: "quantity",
  times: "time",
} as const;

const serverIsDown = "The server does not answer. Is Hearsay still running in its terminal?";

export const review = {
  title: "Decide",
  accept: "Accept",
  correct: "Correct",
  reject: "Reject",
  note: "Note",
  states: {
    "not reviewed": "Not reviewed",
    accepted: "Accepted",
    corrected: "Corrected",
    rejected: "Rejected",
    added: "Added",
  },
  marks: { "not reviewed": "", accepted: "✓", corrected: "✎", rejected: "✕", added: "+" },
  stateBy: (state: string, who: string | null, at: string | null) =>
    `${state}${who === null ? "" : ` by ${who}`}${at === null ? "" : `, ${when(at)}`}`,
  reviewed: (n: number, of: number) => `${number.format(n)} of ${number.format(of)} reviewed`,
  nextOpen: "Next not reviewed (u)",
  allReviewed: "Every item of this list is reviewed.",
  changed: "The words have changed a little since.",
  notHere: "Citations, ties and labels can be accepted or rejected, but not corrected here.",

  refused: (act: Act, detail: string | null) =>
    `${ing[act]} this item was not saved. ${detail ?? serverIsDown}`,
  letGo: "All right",

  conflict: {
    title: "Two decisions on one item",
    theirs: (who: string, act: Act, at: string) => `${who} ${did[act]} this item, ${when(at)}.`,
    theirsNow: "As it stands now",
    mine: (act: Act) => `You ${did[act]} it meanwhile. Yours is not saved yet.`,
    keepTheirs: "Keep theirs",
    saveMine: "Save mine as well",
  },

  undo: "Undo",
  redo: "Redo",
  undoKeys: "Undo (Ctrl+Z)",
  redoKeys: "Redo (Ctrl+Shift+Z)",
  undone: (which: "undo" | "redo", act: Act, layer: string, words: string) =>
    `${which === "undo" ? "Undone" : "Done again"}: ${ing[act].toLowerCase()} ${
      layer in layers ? `the ${layers[layer as keyof typeof layers]}` : "an item"
    }${words === "" ? "" : ` “${words}”`}.`,
  notUndone: (which: "undo" | "redo", detail: string | null) =>
    detail ?? `Nothing was ${which === "undo" ? "undone" : "done again"}. ${serverIsDown}`,

  signed: (name: string) => `Signed: ${name}`,
  change: "Change",
  ask: (name: string) => `Decisions are signed “${name}”. What should stand there?`,
  name: "Your name",
  save: "Save",
  cancel: "Cancel",
  keepName: (name: string) => `Keep “${name}”`,

  notes: "Notes",
  noteBy: (who: string, at: string) => `${who}, ${when(at)}`,
  writeNote: "A note on this item",
  saveNote: "Save note",

  adrift: (n: number) => `Adrift (${number.format(n)})`,
  adriftAbout: (n: number) =>
    `${plural.select(n) === "one" ? "A decision" : "Decisions"} whose words this version of the article no longer holds.`,
  adriftOne: (who: string, act: Act, at: string) => `${who} ${did[act]} this, ${when(at)}`,

  edit: {
    correcting: {
      attributions: "Correct the attribution",
      mentions: "Correct the name",
      assertions: "Correct the assertion",
      quantities: "Correct the quantity",
      times: "Correct the time",
    },
    adding: { attributions: "Add an attribution", mentions: "Add a name", assertions: "Add an assertion" },
    add: { attributions: "Attribution", mentions: "Name", assertions: "Own assertion" },
    roles: { source: "Who", cue: "Says", content: "What", spans: "Words" },
    start: (role: string) => `Start of “${role}”`,
    end: (role: string) => `End of “${role}”`,
    nothingYet: "no words yet",
    remove: (role: string, words: string) => `Take “${words}” out of “${role}”`,
    use: (words: string) => `Selected: “${words}”`,
    useAs: "Use as",
    more: (role: string) => `${role}, one more stretch`,
    hedged: "Hedged: the teller keeps a distance",
    negated: "Denied",
    type: "Kind",
    save: "Save",
    leave: "Leave",
    discard: "Throw away",
    needs: {
      content: "Still missing: what is said.",
      source: "",
      cue: "",
      spans: "Still missing: the words.",
    },
    unchanged: "Nothing was changed.",
    moved: (edge: "start" | "end", role: string, words: string) =>
      `${edge === "start" ? "Start" : "End"} of “${role}”: ${words}`,
    cursor: (words: string) => `Selected: ${words}`,
    help: [
      { keys: ["←", "→"], what: "Move the active end by a word; with Alt by a character" },
      { keys: ["Shift ←"], what: "lengthen or shorten the selected words" },
      { keys: ["↑", "↓"], what: "Go from one stretch of words to the next" },
      { keys: ["[", "]"], what: "Choose the start, or the end" },
      { keys: ["w"], what: "Select words of the article" },
      {
        keys: ["1", "2", "3"],
        what: "Use the selected words as who, says, what; with Shift as one more stretch",
      },
      { keys: ["h", "d"], what: "Hedged, denied" },
      { keys: ["Enter"], what: "Save" },
      { keys: ["Esc"], what: "Leave; the draft is kept" },
    ],
    keys: "Keys",
    keysTitle: "Correcting and adding",
    draft: { item: "There is a draft of a correction.", new: "There is a draft of an item to add." },
    goOn: "Go on with it",
  },

  selected: {
    title: "Selected words",
    add: "Add",
  },

  copyQuotation: "Copy quotation",
  quotationCopied: "Quotation copied",
  notCopied: "The browser refused to copy. The words are selected below: copy them by hand.",
  copyThis: "The quotation, to copy by hand",
  quotation: {
    who: (who: string | null, cue: string) =>
      [who ?? "nobody named", cue].filter((part) => part !== "").join(", "),
    title: (title: string) => `“${title}”`,
    place: (address: string, from: number, to: number) =>
      `${address} (characters ${number.format(from)}–${number.format(to)})`,
  },

  reference: {
    title: "Reference",
    citedBy: "Cited at",
    back: (key: string | null) => (key === null ? "Back to where it is cited" : `Back to marker ${key}`),
    goTo: "Go to the reference (Enter)",
    nowhere: "This marker leads nowhere: the article has no reference for it.",
  },

  page: {
    show: "Original page",
    hide: "Hide the original page",
    title: "The original page, without its scripts",
    tabs: "Text or original page",
    text: "Text",
    page: "Original page",
  },
};
