// What the search says, in English: a part of en.ts.

import { several } from "./en-forms.ts";

export const search = {
  title: "Search",
  words: "Search all articles",
  hint: "harbour “dock workers” -strike",
  how: [
    { what: "harbour quay", means: "articles that hold both words, in any form of case and accent" },
    { what: "“dock workers”", means: "these words one after the other" },
    { what: "-strike", means: "leaves out articles with this word" },
  ],
  howTitle: "What can be asked",
  narrow: "Narrow it",
  speaker: "Said by",
  outlet: "Outlet",
  from: "Published from",
  to: "Published until",
  dateHint: "2014-06",
  layer: "Only within",
  anywhere: "all words",
  layers: {
    attributions: "what somebody says",
    assertions: "the author’s own assertions",
    mentions: "names",
    citations: "citations",
    quantities: "quantities",
    times: "times",
  },
  clear: "Clear all of it",
  found: (n: number) => (n === 0 ? "Nothing found" : `Found in ${several(n, "article", "articles")}`),
  more: (n: number) => `Show ${several(n, "article", "articles")} more`,
  nothing: "No article holds this.",
  nothingTodo: "Fewer words find more. Words are looked for as they are written, not by their sense.",
  nothingNarrowed: "It is narrowed to a speaker, an outlet, a time or a layer:",
  drop: "search everywhere",
  searching: "Searching …",
  inTitle: "in its title",
};

export const searchKeys = [
  { keys: ["j", "k"], what: "Next hit, previous hit" },
  { keys: ["Enter"], what: "Open the article at the words" },
];
