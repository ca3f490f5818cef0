// Whom names, descriptions and pronouns of one document mean, and the reasons that are given.

import { describe, expect, it } from "vitest";
import { mentions, mergesOf } from "../../src/find/mentions.ts";
import { english } from "../../src/lang/en/index.ts";
import { wordsAt } from "../../src/model/span.ts";
import { documentOf, layersOf } from "../documents.ts";

/** "she = Ann Lowe (pronoun)" for each merge. */
const read = (text: string): readonly string[] => {
  const document = documentOf(text);
  return mergesOf(document, layersOf(document), english).map(
    ({ reason, evidence }) => `${evidence.map(({ span }) => wordsAt(text, span)).join(" = ")} (${reason})`,
  );
};

describe("words are taken for an actor", () => {
  for (const [text, ...expected] of [
    ["They met Ann Lowe. She left.", "She = Ann Lowe (pronoun)"],
    ["Ann Lowe took her boat.", "her = Ann Lowe (pronoun)"],
    ["Ann Lowe met Ben Marsh. She left.", "She = Ann Lowe (pronoun)"],
    ["They met Ann Lowe, leader of the Reed Party.", "leader of the Reed Party = Ann Lowe (apposition)"],
    ["They met the minister, Ann Lowe.", "the minister = Ann Lowe (apposition)"],
    ["They met Ann Lowe,[1] the minister.", "the minister = Ann Lowe (apposition)"],
    ["Ann Lowe, Minister for Spain welcomed it.", "Minister for Spain = Ann Lowe (apposition)"],
    [
      "The leader of the Reeds, Orvane-born militant Ben Marsh, left.",
      "The leader of the Reeds = Ben Marsh (apposition)",
      "Orvane-born militant = Ben Marsh (apposition)",
    ],
    ["Ann Lowe, 7th Reed Guard Commander, left.", "7th Reed Guard Commander = Ann Lowe (apposition)"],
    ["Minister for the Mill Valley, Ann Lowe, left.", "Minister for the Mill Valley = Ann Lowe (apposition)"],
    [
      "They met Eve “Red” Lowe. Eve Lowe left. Mrs Lowe wept.",
      "Mrs Lowe = Eve “Red” Lowe (surname of a full name)",
    ],
    [
      "They met her brother Ben Marsh. He left.",
      "her brother = Ben Marsh (apposition)",
      "He = Ben Marsh (pronoun)",
    ],
    ["A spokesman, Ben Marsh, left.", "A spokesman = Ben Marsh (apposition)"],
    ["Ann Lowe is a doctor.", "a doctor = Ann Lowe (said to be)"],
    ["They met Ann Lowe, who later became the minister.", "the minister = Ann Lowe (said to be)"],
    ["Ann Lowe was appointed the minister.", "the minister = Ann Lowe (said to be)"],
    ["They made Ann Lowe the minister.", "the minister = Ann Lowe (said to be)"],
    ["The leader is Ann Lowe.", "The leader = Ann Lowe (said to be)"],
    ["He joined a group called the Reed Front.", "a group = Reed Front (called so)"],
    ["Minister Ann Lowe left. The minister wept.", "The minister = Minister Ann Lowe (title)"],
    [
      "The Interior Ministry spoke. The ministry lied.",
      "The ministry = Interior Ministry (named by this noun)",
    ],
    [
      "Minister Ann Lowe left. Ben Marsh stayed. It rained. Nobody thanked the Prime Minister. Prime Minister Ben Marsh wept.",
      "the Prime Minister = Prime Minister Ben Marsh (title)",
    ],
    [
      "Orvane Foreign Minister Eve Tamble left. They met the Foreign Minister.",
      "the Foreign Minister = Foreign Minister Eve Tamble (title)",
    ],
    [
      "The Tessmark River Army left. The river army lost.",
      "The river army = Tessmark River Army (named by this noun)",
    ],
    [
      "He joined the Reed Front. The militant group grew.",
      "The militant group = Reed Front (the group told of last)",
    ],
    ["He joined the Reed Front. The group grew.", "The group = Reed Front (the group told of last)"],
    ["The rebels came. Nobody saw the rebels.", "the rebels = The rebels (same description)"],
    [
      "They met Nouri al-Marsh. Then Nuri al-Marsh left.",
      "Nuri al-Marsh = Nouri al-Marsh (spelling variant)",
    ],
    ["They met Ann Tamblin. Mrs Tamblin wept.", "Mrs Tamblin = Ann Tamblin (surname of a full name)"],
    ["They met Tobin Tamblin. Tobin wept.", "Tobin = Tobin Tamblin (part of a full name)"],
    ["They left the Sarai Mosque (the Reed Mosque).", "Reed Mosque = Sarai Mosque (other name in brackets)"],
    ["They fear the rebel group, the Reed Front, now.", "the rebel group = Reed Front (apposition)"],
    ["They met Ann Lowe, a lawyer and former judge.", "a lawyer = Ann Lowe (apposition)"],
    ["They met the League of the Reeds (MDR).", "MDR = League of the Reeds (acronym in brackets)"],
    [
      "He joined the Global League to Counter Floods (GLCF).",
      "GLCF = Global League to Counter Floods (acronym in brackets)",
    ],
    ["The Reed Front, also known as the Sedge League, won.", "Sedge League = Reed Front (also known as)"],
    ["They fear the Reed Front, also known by its local acronym as RUF.", "RUF = Reed Front (also known as)"],
    [
      "It lies at 12°30′N 44°30′E / 12.500°N 44.500°E.",
      "12.500°N 44.500°E. = 12°30′N 44°30′E (the same spot)",
    ],
    [
      "They call themselves the Reed Front. On the river everybody knows them by another name: the Waders.",
      "Waders = Reed Front (also known as)",
    ],
    [
      "A fund of “the mill leaders”, as she calls the League of Millers, pays.",
      "the mill leaders = League of Millers (called so)",
    ],
    [
      "And what does the River Queen say? Eve Tamble says nothing.",
      "River Queen = Eve Tamble (asked and answered)",
    ],
    [
      "They left the Reed Mosque, officially the Reed Association.",
      "Reed Association = Reed Mosque (also known as)",
    ],
    ["The World Health Organization met. The WHO left.", "WHO = World Health Organization (acronym)"],
    [
      "The Reed Front, which calls itself the Sherun Ondai, won.",
      "Sherun Ondai = Reed Front (also known as)",
    ],
  ] as const)
    it(`in “${text}”`, () => expect(read(text)).toEqual(expected));
});

describe("nobody is taken for another", () => {
  for (const text of [
    "They met Ann Lowe and Eve Marsh. It rained. He left.",
    "Ben Marsh met Ann Lowe and Eve Tamble; she left.",
    "“I left,” he said. We stayed.",
    "They met Ann Lowe, a minister and a poet.",
    "With the minister, Ann Lowe left.",
    "To Ann Lowe, a minister is a servant.",
    "Prime Minister Ann Lowe met Prime Minister Ben Marsh. The Prime Minister left.",
    "The Trade Ministry met the Water Ministry. The ministry left.",
    "Near Ann Lowe, the minister's dog slept.",
    "It lies at 12°30′N 44°30′E, they at 13°30′N 44°30′E.",
    "The French Foreign Ministry met the Spanish Foreign Ministry. The group left.",
    "They met Maria Lowe and Mario Lowe.",
  ])
    it(`in “${text}”`, () => expect(read(text)).toEqual([]));
});

describe("names of any shape", () => {
  const find = (text: string) => {
    const document = documentOf(text);
    return mentions.find(document, layersOf(document), english);
  };
  it("of 10,000 characters are found or left, and stop nothing", () => {
    expect(() => find(`They met ${"Tam".repeat(3400)} Lowe and ${"Ann ".repeat(2500)}.`)).not.toThrow();
  });
  it("stand in a document all in capitals", () => {
    const found = find("THE REED FRONT LEFT SPAIN. ANN LOWE WEPT IN FRANCE.");
    expect(found.some(({ type }) => type === "Location")).toBe(true);
  });
  it("hold right-to-left marks", () => {
    const text = "They met \u202bAnn\u202c Lowe and \u200fBen\u200e Marsh.";
    for (const { start, end } of find(text)) expect(wordsAt(text, { start, end }).length).toBeGreaterThan(0);
  });
  it("make up a whole document", () => {
    expect(
      find("Ann Lowe\nBen Marsh\nEve Tamble\n").filter(({ form }) => form === "name").length,
    ).toBeGreaterThan(0);
  });
});
