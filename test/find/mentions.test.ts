import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actorsOf } from "../../src/find/mention/actors.ts";
import { mentions } from "../../src/find/mentions.ts";
import { english } from "../../src/lang/en/index.ts";
import { contains, overlaps, spanProblem } from "../../src/model/span.ts";
import { type DocumentOptions, documentOf, layersOf } from "../documents.ts";

const find = (text: string, options?: DocumentOptions) => {
  const document = documentOf(text, options);
  return mentions.find(document, layersOf(document), english);
};

/** "Person Ann Lowe" for each mention of one form. */
const read = (text: string, form = "name", options?: DocumentOptions): readonly string[] =>
  find(text, options)
    .filter((mention) => mention.form === form)
    .map((mention) => `${mention.type} ${text.slice(mention.start, mention.end)}`);

const actors = (text: string, options?: DocumentOptions): readonly string[] =>
  actorsOf(find(text, options), text).map(
    (actor) => `${actor.name}: ${actor.names.map(({ name, count }) => `${name} ${count}`).join(", ")}`,
  );

describe("names", () => {
  for (const [text, ...expected] of [
    ["They met Ann Lowe there.", "Person Ann Lowe"],
    ["They met Mr. Quillard.", "Person Mr. Quillard"],
    ["They met Foreign Minister Ebel Tamble.", "Person Foreign Minister Ebel Tamble"],
    ["They met foreign minister Ebel Tamble.", "Person foreign minister Ebel Tamble"],
    ["They met R. J. Marsh and Ann van der Lowe.", "Person R. J. Marsh", "Person Ann van der Lowe"],
    ["They met Nasser al-Rashid Jr.", "Person Nasser al-Rashid Jr."],
    ["The Secretary of State John Marsh left.", "Person Secretary of State John Marsh"],
    ["He joined the Ministry of Trade and Industry.", "Organisation Ministry of Trade and Industry"],
    [
      "He joined the Harbour Guard and the Reed Party.",
      "Organisation Harbour Guard",
      "Organisation Reed Party",
    ],
    ["He joined the Front for Open Reeds.", "Organisation Front for Open Reeds"],
    ["He joined Marsh & Lowe Ltd.", "Organisation Marsh & Lowe Ltd."],
    ["He joined the Wardens’ League.", "Organisation Wardens’ League"],
    ["He joined the People's Front.", "Organisation People's Front"],
    ["He asked the QNA again.", "Organisation QNA"],
    ["They sailed down the Quill River.", "Location Quill River"],
    ["They live near Pellam.", "Location Pellam"],
    ["It rained in Spain and in New Zealand.", "Location Spain", "Location New Zealand"],
    [
      "The French wardens met Britons and Ukrainians.",
      "Nationality French",
      "Nationality Britons",
      "Nationality Ukrainians",
    ],
  ] as const)
    it(`are found in “${text}”`, () => expect(read(text)).toEqual(expected));

  it("lie one inside the other", () => {
    expect(read("He asked the Foreign Ministry of Spain.")).toEqual([
      "Organisation Foreign Ministry of Spain",
      "Location Spain",
    ]);
    expect(read("He asked the French Foreign Ministry.")).toEqual([
      "Organisation French Foreign Ministry",
      "Nationality French",
    ]);
  });
  it("keep a nation apart from the person whom it has", () => {
    expect(read("They met Iraqi Prime Minister Ann Lowe.")).toEqual([
      "Nationality Iraqi",
      "Person Prime Minister Ann Lowe",
    ]);
    expect(read("They met US President Ann Lowe.")).toEqual(["Location US", "Person President Ann Lowe"]);
  });
  it("keep the title in the span and out of the head", () => {
    const text = "They met Prime Minister Ann Lowe.";
    const [mention] = find(text).filter((m) => m.form === "name");
    expect(text.slice(mention!.head.start, mention!.head.end)).toBe("Ann Lowe");
  });
  it("have no possessive", () => {
    expect(read("They read Ann Lowe’s letter and Spain's answer.")).toEqual([
      "Person Ann Lowe",
      "Location Spain",
    ]);
  });
  it("are parted by “and” where each stands alone", () => {
    expect(read("They met Ann Lowe and Ben Marsh.")).toEqual(["Person Ann Lowe", "Person Ben Marsh"]);
  });
  it("are taken out of compounds", () => {
    expect(read("It was a Spain-backed and NATO-led force.")).toEqual([
      "Location Spain",
      "Organisation NATO",
    ]);
  });
  it("end where a sentence ends", () => {
    expect(read("He saw Spain. Ann Lowe left.")).toEqual(["Location Spain", "Person Ann Lowe"]);
  });
  it("are no months, weekdays or words that open a sentence", () => {
    expect(
      read("Meanwhile, on Monday in March, it rained. However I left. Officials wept. Speaking helps."),
    ).toEqual([]);
  });
  it("open a sentence where they stand elsewhere within one", () => {
    expect(read("Quillard left. They miss Quillard.")).toEqual(["Person Quillard", "Person Quillard"]);
  });
  it("lose a word that opens the sentence before them", () => {
    expect(read("Meanwhile Ann Lowe left.")).toEqual(["Person Ann Lowe"]);
  });
  it("are told by what stands around them anywhere in the text", () => {
    expect(read("She lives in Tolvane. They love Tolvane. People in Tolvane sing.")).toEqual([
      "Location Tolvane",
      "Location Tolvane",
      "Location Tolvane",
    ]);
  });
  it("are taken in a headline only where the text holds them too", () => {
    const text = "Reed Party Denies Every Single Charge\n\nHe left the Reed Party on Monday.";
    expect(read(text, "name", { kinds: ["title"] })).toEqual([
      "Organisation Reed Party",
      "Organisation Reed Party",
    ]);
  });
  it("are people in a byline", () => {
    expect(read("Selvan Orrey Tamblewick\n\nIt rained.", "name", { kinds: ["byline"] })).toEqual([
      "Person Selvan Orrey Tamblewick",
    ]);
  });
  it("are not looked for in references and boilerplate", () => {
    expect(
      read("It rained.\n\nAnn Lowe, Rain\n\nHome Spain", "name", {
        kinds: ["paragraph", "reference", "boilerplate"],
      }),
    ).toEqual([]);
  });
});

describe("descriptions", () => {
  for (const [text, ...expected] of [
    ["The rebels met a spokesman.", "Organisation The rebels", "Person a spokesman"],
    ["A senior official left the group.", "Person A senior official", "Organisation the group"],
    [
      "They met three sponsors and opposition leaders.",
      "Organisation three sponsors",
      "Organisation opposition leaders",
    ],
    ["He said that rebels fled.", "Organisation rebels"],
    [
      "All the other leaders of their party left.",
      "Organisation All the other leaders of their party",
      "Organisation their party",
    ],
    ["French officials came.", "Organisation French officials"],
    ["The Syrian government met a UN envoy.", "Organisation The Syrian government", "Person a UN envoy"],
    ["They met Ann Lowe, leader of the Reed Party.", "Person leader of the Reed Party"],
    ["They met Spain's foreign minister.", "Person Spain's foreign minister"],
    ["The Minister for Foreign Affairs left.", "Person The Minister for Foreign Affairs"],
    ["Commanders of the Reed Party met.", "Organisation Commanders of the Reed Party"],
    ["The President left.", "Person The President"],
    ["It was minister again."],
  ] as const)
    it(`are found in “${text}”`, () => expect(read(text, "description")).toEqual(expected));

  it("have an actor of their own where no name is meant", () => {
    const [rebels, spokesman, again] = find("The rebels met a spokesman. The rebels left.");
    expect(rebels?.actor).not.toBe(spokesman?.actor);
    expect(rebels?.actor).toBe(again?.actor);
  });
  it("may hold a name", () => {
    const text = "They met the Reed Party leaders.";
    expect([...read(text, "description"), ...read(text)]).toEqual([
      "Organisation the Reed Party leaders",
      "Organisation Reed Party",
    ]);
  });
});

describe("pronouns", () => {
  it("are told for people and groups, and “US” is none", () => {
    expect(read("He told them that we left the US, and it rained on her.", "pronoun")).toEqual([
      "Person He",
      "Organisation them",
      "Organisation we",
    ]);
  });
});

describe("actors", () => {
  it("have a name and all its short forms", () => {
    expect(actors("They met Ann Lowe. Then Mrs Lowe left, and Lowe wept.")).toEqual([
      "Ann Lowe: Lowe 2, Ann Lowe 1",
    ]);
  });
  it("are kept apart where two people share a surname", () => {
    expect(actors("They met Ann Lowe and Ben Lowe. Then Lowe left.").length).toBe(3);
  });
  it("take a middle name for the same person", () => {
    expect(actors("They met Ann M. Lowe. They saw Ann Lowe.")).toEqual([
      "Ann M. Lowe: Ann Lowe 1, Ann M. Lowe 1",
    ]);
  });
  it("have an acronym that brackets give them", () => {
    expect(actors("He joined the Front for Open Reeds (FOR). They fear the FOR.")).toEqual([
      "Front for Open Reeds: FOR 2, Front for Open Reeds 1",
    ]);
  });
  it("have an acronym that their initials spell", () => {
    expect(actors("He joined the Harbour Guard League. They fear the HGL.")).toEqual([
      "Harbour Guard League: HGL 1, Harbour Guard League 1",
    ]);
  });
  it("have other names that brackets give them", () => {
    expect(actors("He joined the Reed Front (RFR, a.k.a. QOQ). They fear QOQ.")[0]).toContain("QOQ 2");
  });
  it("are not named by what only stands in brackets", () => {
    expect(actors("He joined the Reed Front (NATO agreed).").length).toBe(2);
  });
  it("go by the last word of their name", () => {
    expect(actors("He joined the Delta Assembly. They fear the Assembly.")).toEqual([
      "Delta Assembly: Assembly 1, Delta Assembly 1",
    ]);
  });
  it("do not go by a word that two of them share", () => {
    expect(actors("The Delta Assembly met the Upland Assembly. They fear the Assembly.").length).toBe(3);
  });
  it("are one under the names of one state", () => {
    expect(actors("It rained in the United States, in the U.S. and in America.").length).toBe(1);
  });
  it("have one id in two documents", () => {
    const id = (text: string) => find(text).find((mention) => mention.form === "name")?.actor;
    expect(id("They met Ann Lowe.")).toBe(id("Nobody saw  Mrs Ann Lowe’s boat."));
    expect(id("They met Ann Lowe.")).not.toBe(id("They met Ben Lowe."));
  });
});

describe("all mentions", () => {
  it("lie inside any text without crossing, and none throws", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "Ann ",
        "Lowe",
        " of the ",
        "Ministry ",
        "(FOR) ",
        "’s ",
        "President ",
        "al-",
        "the rebels ",
        "he ",
        "& ",
        "constructor ",
        "Spain-led ",
        "\n\n",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const found = find(text);
        for (const [i, mention] of found.entries()) {
          expect(spanProblem(mention, text.length, "the text")).toBeNull();
          expect(contains(mention, mention.head)).toBe(true);
          const next = found[i + 1];
          if (next && overlaps(mention, next)) expect(contains(mention, next)).toBe(true);
        }
        actorsOf(found, text);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
  it("cost time in line with the length of hostile texts", () => {
    for (const unit of [
      "Ann ",
      "Ministry of ",
      "the Front (FOR) ",
      "Ann (",
      "the ",
      "A",
      "al-A",
      "President ",
      '"',
      "he ",
      "ANN LOWE ",
      "Pellam, Orvane, Ohio, ",
      "Ann Lowe, the minister, ",
      "the group of the ",
      "rebels's ",
      "\u202eAnn\u202c Lowe ",
    ]) {
      // Time of the processor, not of the clock: other tests run beside this one.
      const before = process.cpuUsage();
      find(unit.repeat(100_000 / unit.length));
      const { user } = process.cpuUsage(before);
      expect(user / 1000, unit).toBeLessThan(5000);
    }
  }, 120_000);
});
