// Networks to write and read back: a small one with time, one with names that break files, an empty one.

import type { NetworkEdge, NetworkNode, TieEvidence, ToldNetwork } from "../../src/model/network.ts";

const evidence = (id: string, more: Partial<TieEvidence> = {}): TieEvidence => ({
  id,
  documentId: "d1",
  title: "The gates",
  outlet: "Courier",
  published: "2018-03-05",
  teller: "Ishel Madroun",
  tellers: ["Courier", "Bo Ek", "Ishel Madroun"],
  quote: "the Guard backs Reddish",
  span: { start: 19, end: 42 },
  cue: "backs",
  hedged: false,
  review: "not reviewed",
  by: "model",
  score: 0.75,
  ...more,
});

const node = (id: string, label: string, more: Partial<NetworkNode> = {}): NetworkNode => ({
  id,
  label,
  kind: "Organisation",
  attributes: { documents: 2, outlets: 1 },
  ...more,
});

const edge = (id: string, source: string, target: string, more: Partial<NetworkEdge> = {}): NetworkEdge => {
  const all = more.evidence ?? [evidence(`r-${id}`)];
  const dated = all.flatMap(({ published }) => published ?? []);
  return {
    id,
    source,
    target,
    type: "supports",
    sign: 1,
    negated: false,
    planned: false,
    directed: true,
    weight: all.length,
    first: dated[0] ?? null,
    last: dated.at(-1) ?? null,
    evidence: all,
    ...more,
  };
};

export const small: ToldNetwork = {
  about: { note: "Ties as they are told.", reviewedOnly: false, outlet: null },
  nodes: [
    node("a1", "Delta Guard"),
    node("a2", "Harbour Board"),
    node("a3", "Tam Reddish", { kind: "Person" }),
  ],
  edges: [
    edge("e1", "a1", "a2", { type: "allies with", directed: false }),
    edge("e2", "a1", "a3", {
      evidence: [
        evidence("r1"),
        evidence("r2", { published: "2018-03", hedged: true, review: "accepted" }),
        evidence("r3", { published: "2019", documentId: "d2", score: null, by: "rule" }),
      ],
    }),
    edge("e3", "a1", "a3", { type: "fights", sign: -1, negated: true }),
    edge("e4", "a3", "a1", {
      type: "fights",
      sign: -1,
      evidence: [
        evidence("r4", {
          published: null,
          title: null,
          outlet: null,
          teller: "the author, not named",
          tellers: [],
        }),
      ],
    }),
  ],
};

/** What has broken files elsewhere. */
export const hostileNames: readonly string[] = [
  "=cmd|' /C calc'!A0",
  "'tis",
  "'=quoted already",
  'Says "quote", comma; and tab\there',
  "line\nbreak\r\nand return\rend",
  "]]> <!-- & &amp; <script>",
  "שלום \u202e\u2066reversed\u2069 \u200f",
  "🙂 astral 𝔸",
  "x".repeat(10_000),
  "__proto__",
  "constructor",
  " leading and trailing ",
  "e\u0301 \u0085 \u2028 \u2029 \ufeff",
  "-1",
  'a\\b\\"c',
];
/** What XML can't hold at all. */
export const unholdable = "nul \u0000 bell \u0007 escape \u001b half \ud800 none \uffff";

export const hostile = (names: readonly string[]): ToldNetwork => ({
  about: { note: names[0] ?? "" },
  nodes: names.map((label, i) => node(`a${i}`, label)),
  edges: names.slice(1).map((name, i) =>
    edge(`e${i}`, `a${i}`, `a${i + 1}`, {
      evidence: [
        evidence(`r${i}`, { quote: name, teller: name, tellers: [name], title: name, outlet: name }),
      ],
    }),
  ),
});

export const empty: ToldNetwork = { about: {}, nodes: [], edges: [] };

export const written = (pieces: Iterable<string>): string => [...pieces].join("");
