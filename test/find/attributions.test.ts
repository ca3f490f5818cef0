// Who says what: every shape that the rules know, one short sentence each. s is the source, c the cue, t the content;
// digits tell several attributions apart. Each marked attribution must be found with exactly these spans.

import { describe, expect, it } from "vitest";
import { attributions } from "../../src/find/attributions.ts";
import { english } from "../../src/lang/en/index.ts";
import type { Attribution } from "../../src/model/attribution.ts";
import type { BlockKind } from "../../src/model/block.ts";
import type { Span } from "../../src/model/span.ts";
import { documentOf, layersOf } from "../documents.ts";
import { marked } from "../marked.ts";

const find = (text: string, kinds: readonly BlockKind[] = []): readonly Attribution[] => {
  const document = documentOf(text, { kinds });
  return attributions.find(document, layersOf(document), english);
};

interface Words {
  readonly source: readonly string[];
  readonly cue: readonly string[];
  readonly content: readonly string[];
}

const wordsOf = (text: string, { source, cue, content }: Pick<Attribution, keyof Words>): Words => {
  const cut = (spans: readonly Span[]): string[] => spans.map(({ start, end }) => text.slice(start, end));
  return { source: cut(source), cue: cut(cue), content: cut(content) };
};

/** The attributions that a marked text marks, by their digit ("" where there is one only). */
const expected = (source: string): { text: string; words: readonly Words[] } => {
  const { text, spans, all } = marked(source);
  const digits = [...new Set(Object.keys(spans).map((label) => label.slice(1)))];
  const words = digits.map((digit) =>
    wordsOf(text, { source: all(`s${digit}`), cue: all(`c${digit}`), content: all(`t${digit}`) }),
  );
  return { text, words };
};

const fact = (title: string, source: string): void => {
  it(title, () => {
    const { text, words } = expected(source);
    const found = find(text).map((one) => wordsOf(text, one));
    for (const one of words) expect(found).toContainEqual(one);
  });
};

/** Nothing is attributed in this text. */
const silent = (title: string, text: string, kinds?: readonly BlockKind[]): void => {
  it(title, () => {
    expect(find(text, kinds).map((one) => wordsOf(text, one))).toEqual([]);
  });
};

const only = (text: string): Attribution => {
  const found = find(text).filter(({ within }) => within === null);
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe("content behind its cue", () => {
  fact("takes a clause with that", "[Ann]s [said]c [that it rained]t.");
  fact("takes a clause without that", "[Ann]s [said]c [it rained]t.");
  fact(
    "keeps auxiliaries and adverbs in the cue",
    "[The mayor]s [has repeatedly claimed]c [that the dam is safe]t.",
  );
  fact("takes a question", "[The council]s [asked]c [whether the bridge would hold]t.");
  fact("takes an infinitive", "[The union]s [vowed]c [to go on with the strike]t.");
  fact("takes a noun phrase", "[The ministry]s [announced]c [a truce]t.");
  fact("takes a gerund", "[The driver]s [denied]c [having seen the light]t.");
  fact("takes the object of a preposition", "[Engineers]s [warned of]c [a flood]t.");
  fact("takes a person and what is asked of him", "[The king]s [wants]c [the army to leave]t.");
  fact("steps over the person spoken to", "[Ann]s [told]c reporters [that the road was closed]t.");
  fact("steps over the person who is urged", "[The doctor]s [urged]c them [to stay at home]t.");
  fact("steps over what says when", "[The bank]s [said]c on Monday [that rates would rise]t.");
  fact("steps over where it was said", "[Ann]s [said]c in an interview [that she was tired]t.");
  fact("takes what somebody is accused of", "[She]s [accused]c [the guard of stealing bread]t.");
  fact("takes whom and why somebody blames", "[The farmers]s [blamed]c [the mill for the drought]t.");
  fact("takes a particle into the cue", "[Ann]s [pointed out]c [that the lock was new]t.");
  fact("takes a thought", "[Many growers]s [believe]c [the river will fall]t.");
  fact(
    "takes as many for the beginning of a clause",
    "[Analysts]s [believe]c [as many as ninety boats sank]t.",
  );
  fact("takes a name given to something", "[The press]s [called]c [him a hero]t.");
  fact("knows that a letter says what it says", "[The letter]s [says]c [that the house was sold]t.");
  fact(
    "knows that a survey shows what it shows",
    "[A survey of farmers]s [shows]c [that wells are drying up]t.",
  );
});

describe("quoted content", () => {
  fact("takes a quotation behind a comma", "[Ann]s [said]c, [“It rained.”]t");
  fact("takes a quotation behind a colon", "[Ann]s [said]c: [“It rained.”]t");
  fact("takes a quotation before its cue", "[“It rained,”]t [Ann]s [said]c.");
  fact("takes straight marks", '["It rained,"]t [Ann]s [said]c.');
  fact("takes pairs of apostrophes as marks", "[''It rained,'']t [Ann]s [said]c.");
  fact("takes a quotation before an inverted cue", "[“It rained,”]t [said]c [the old keeper]s.");
  fact("takes a quotation with a mark of its own", "[“Stop!”]t [she]s [cried]c.");
  fact("takes both halves of a parted quotation", "[“The dam,”]t [Ann]s [said]c, [“will hold.”]t");
  fact("takes all sentences of one quotation", "[“It rained. It hailed. It snowed,”]t [Ann]s [said]c.");
  fact("joins a quotation that goes on", "[“It rained,”]t [Ann]s [said]c. [“Then it snowed.”]t");
  it("joins no quotation across plain telling", () => {
    expect(only("“It rained,” Ann said. Ben nodded. “It snowed.”").content).toHaveLength(1);
  });
  fact(
    "joins paragraphs that repeat the opening mark",
    "[Ann]s [said]c: [“It rained on the town.]t\n\n[“Then it snowed on the hills.”]t",
  );
  fact("takes a quotation that begins the next paragraph", "[Ann]s [went on]c:\n\n[“It rained.”]t");
  fact("takes words before a quotation of the same sentence", "[The plan was “mad,”]t [Ann]s [said]c.");
  fact("takes a clause with quoted words in it", "[Ann]s [said]c [the plan was “mad” and would fail]t.");
  fact("takes a quotation told to somebody", "[“It rained,”]t [Ann]s [told]c the paper.");
  fact(
    "takes no earlier clause for a quotation that starts a sentence",
    "When Ben left, [Ann]s [said]c, [“Good.”]t",
  );
  fact("leaves where and when behind the cue out", "[“It rained,”]t [Ann]s [said]c on Monday in a speech.");
  it("tells direct, mixed and indirect content apart", () => {
    expect(only("Ann said: “It rained.”").kind).toBe("direct");
    expect(only("Ann said the plan was “mad” and would fail.").kind).toBe("mixed");
    expect(only("Ann said it rained.").kind).toBe("indirect");
    expect(only("Ann promised that “no tree will die”.[2]").kind).toBe("mixed");
  });
});

describe("content before its cue", () => {
  fact("takes a clause before a comma", "[The dam will hold]t, [the minister]s [said]c.");
  fact("takes a clause before an inverted cue", "[The dam will hold]t, [said]c [the minister]s.");
  fact("takes both sides of an inserted cue", "[The dam]t, [he]s [said]c, [will hold]t.");
  fact(
    "takes a short beginning before an inserted cue",
    "[Last year]t, [records]s [show]c, [it rained twice]t.",
  );
  fact("leaves a joining word before an inserted cue out", "And, [he]s [added]c, [the dam will hold]t.");
  fact("takes the clause of as she put it", "As [the keeper]s [put]c it, [the gates were tired]t.");
  fact(
    "takes what is said of a relative pronoun",
    "They fear a flood [which]t [she]s [said]c [could drown the town]t.",
  );
});

describe("phrases and nouns as cues", () => {
  fact("knows according to in front", "[According to]c [the mayor]s, [the road is closed]t.");
  fact("knows according to behind", "[The road is closed]t, [according to]c [the mayor]s.");
  fact("knows according to in the midst", "[The road]t, [according to]c [the mayor]s, [is closed]t.");
  fact("knows in the words of", "[The dam was tired]t, [in the words of]c [its keeper]s.");
  fact("knows a view with its owner", "[In]c [her]s [view]c, [the dam is safe]t.");
  fact("knows a promise with its owner", "They recalled [her]s [promise]c [to rebuild the mill]t.");
  fact("knows a claim of a named owner", "They repeated [the guild]s's [claim]c [that prices fell]t.");
  fact("knows a claim that nobody owns", "The paper printed the [claim]c [that the well was dry]t.");
  fact("knows a noun that a verb carries", "[Doctors]s [voiced concern about]c [the water]t.");
  fact("knows an adjective behind be", "[The keeper]s [was confident]c [that the gate would hold]t.");
  fact("knows made clear", "[The judge]s [made it clear]c [that the trial would go on]t.");
  fact("knows an adverb that says a thing is only said", "[The gate was]t [reportedly]c [opened by hand]t.");
  fact("knows a signature behind a quotation", "[“The river was never so high in June.”]t [—]c [Ann Lee]s");
  fact("knows a name and a colon before a quotation", "[Ann Lee]s[:]c [“The river is ours.”]t");
  fact("takes a whole block of a transcript", "[KEEPER]s[:]c [The gate was shut. I saw it.]t");
});

describe("turns, headlines and paragraphs", () => {
  fact(
    "takes names before colons for turns where they come again",
    "[Keeper]s1[:]c1 [The gate was shut. I saw it.]t1\n\n[Reporter]s2[:]c2 [Who shut it?]t2\n\n[Keeper]s3[:]c3 [My son.]t3",
  );
  fact(
    "knows questions and answers by their letters",
    "[Q]s1[:]c1 [Who shut the gate?]t1\n\n[A]s2[:]c2 [My son did.]t2\n\n[Q]s3[:]c3 [When?]t3",
  );
  silent("takes one name and a colon for no turn", "Breakfast: The gate opens at eight.");
  fact(
    "knows a signature in a paragraph of its own",
    "[“The river was high.”]t\n\n[—]c [Ann Lee, ferry pilot]s",
  );
  fact(
    "gives all paragraphs of a quotation to who is named behind the last",
    "[“It rained on the town.]t\n\n[“Then it snowed on the hills,”]t [the mayor]s [said]c.",
  );
  const headline = (title: string, source: string): void => {
    it(title, () => {
      const { text, words } = expected(source);
      expect(find(text, ["title"]).map((one) => wordsOf(text, one))).toEqual(words);
    });
  };
  headline("takes who stands before a headline's colon", "[Holm]s[:]c [taxes to rise]t");
  headline("takes who stands behind a headline's colon", "[Taxes to rise]t[:]c [Holm]s");
  headline("takes a headline's inverted cue", "[Taxes to rise]t, [says]c [Holm]s");
  headline("takes a headline's cue behind its clause", "[Taxes will rise]t, [minister]s [warns]c");
  silent("takes a kicker for nobody", "Update: ferry sinks off the pier", ["title"]);
});

describe("labels", () => {
  fact("knows what they call something", "They built what [they]s [call]c [a house of peace]t.");
  fact("knows what something is described as", "[The mayor]s [describes]c [the plan as a gift]t.");
  fact("knows what somebody is branded", "[She]s [branded]c [him a liar]t.");
  fact("knows what people refer to as", "[The mayor]s [referred to]c [them as thieves]t.");
});

describe("quoted by another", () => {
  fact(
    "takes whom a paper quotes for who says it",
    "The Ledger quoted [Ann Weller]s as [saying]c [it rained]t.",
  );
  fact(
    "takes whom an official was quoted for",
    "[Ann Weller]s was quoted by the Ledger as [saying]c [it rained]t.",
  );
  fact(
    "tells what is cited as told by the cited",
    "The Ledger, [citing]c [a clerk]s, said [the mill was sold]t.",
  );
  fact("takes no reason for a source", "[The Ledger]s [said]c [it closed]t, citing the cost of paper.");
  fact("knows who cites a report", "[It rained, according to a report]t [cited by]c [the mayor]s.");
});

describe("who speaks", () => {
  fact("takes an appositive with the name", "[Ann Lee, the minister]s, [said]c [it rained]t.");
  fact(
    "takes a relative clause with the name",
    "[Ann Lee, who spoke on condition of anonymity]s, [said]c [it rained]t.",
  );
  fact(
    "takes an appositive behind an inverted cue",
    "[“It rained,”]t [said]c [Ann Lee, a baker from Wick]s.",
  );
  fact("takes what hangs on a noun", "[A spokesman for the union of bakers]s [said]c [it rained]t.");
  fact("takes a participle that hangs on a noun", "[Officials briefed on the matter]s [said]c [it rained]t.");
  fact("takes a relative clause without commas", "[People who know the river]s [say]c [it will rise]t.");
  fact("takes names that are joined", "[Ann, Ben and Cem]s [said]c [it rained]t.");
  fact("takes two of them", "[Two of them]s [said]c [it rained]t.");
  fact("takes many as somebody", "[Many]s [believe]c [the dam will break]t.");
  fact("takes a relative pronoun as speaker", "He met a man [who]s [claimed]c [to own the mill]t.");
  fact("leaves the day before the verb out", "[The ministry]s on Tuesday [said]c [it rained]t.");
  fact("leaves a joining word out", "But [Ann]s [said]c [it rained]t.");
  fact(
    "lends the speaker to a participle",
    "[[Ann]s]s1 [praised]c1 [the plan]t1, [adding]c [that it was cheap]t.",
  );
  fact("lends the maker to a letter", "[The bakers]s issued a statement [saying]c [that flour was short]t.");
});

describe("several tellers", () => {
  fact(
    "ends content where another teller begins",
    "[Ann]s1 [said]c1 [it rained]t1, but [Ben]s2 [denied]c2 [that it did]t2.",
  );
  fact("ends content at a semicolon", "[Ann]s1 [said]c1 [it rained]t1; [Ben]s2 [said]c2 [it snowed]t2.");
  fact("ends content with the aside that holds it", "The keeper, [who]s [said]c [it rained]t, was asleep.");
  fact(
    "leaves a closing relative clause out",
    "[Ann]s [said]c [the dam would hold]t, which surprised nobody.",
  );
  it("lays one within another", () => {
    const text = "Ann said that Ben believes the dam is safe.";
    const found = find(text);
    const outer = found.find(({ cue }) => text.startsWith("said", cue[0]!.start))!;
    const inner = found.find(({ cue }) => text.startsWith("believes", cue[0]!.start))!;
    expect(outer.within).toBeNull();
    expect(inner.within).toBe(outer.id);
  });
  it("lays the innermost of three within the middle one", () => {
    const text = "Ann said that Ben told her that Cem had promised to pay.";
    const [first, second, third] = find(text);
    expect(second!.within).toBe(first!.id);
    expect(third!.within).toBe(second!.id);
  });
});

describe("nobody named, doubt and denial", () => {
  fact("leaves the source of a bare passive empty", "It [was claimed]c [that the crews were beaten]t.");
  fact(
    "takes the subject of a hearsay verb into the content",
    "[The shots]t [are believed]c [to have come from the hill]t.",
  );
  fact("takes who condemned from a passive", "[The raid]t [was condemned]c by [the council]s.");
  it("hedges what is only believed to be", () => {
    expect(only("The shots are believed to have come from the hill.").hedged).toBe(true);
    expect(only("The gate was reportedly opened by hand.").hedged).toBe(true);
    expect(only("Ann reportedly said that it rained.").hedged).toBe(true);
    expect(only("Ann may have claimed that it rained.").hedged).toBe(true);
    expect(only("Ann said that it rained.").hedged).toBe(false);
  });
  it("marks denials and negated cues", () => {
    expect(only("Ann denied that it rained.").negated).toBe(true);
    expect(only("Ann did not say whether it rained.").negated).toBe(true);
    expect(only("Ann has never said that it rained.").negated).toBe(true);
    expect(only("Ann refused to comment.").negated).toBe(true);
    expect(only("Ann said that it had not rained.").negated).toBe(false);
  });
});

describe("what is no attribution", () => {
  silent("hears nothing in plain telling", "The river rose and the boats left.");
  silent("takes a state for no verb", "The state of the road was poor.");
  silent("takes a claim that was made for a thing", "The claim that was made is old.");
  silent("does not search boilerplate", "Ann said it rained.", ["boilerplate"]);
  silent("does not search references", "Lee, A.: Ann said it rained.", ["reference"]);
  it("takes names of properties for plain words", () => {
    expect(
      find("They said constructor. They call toString. Her constructor __proto__ valueOf."),
    ).toBeDefined();
  });
  silent("finds nothing in nothing", "");
});

describe("carriers", () => {
  it("gives the same ids each time and different ones to different findings", () => {
    const text = "Ann said it rained. Ben said it snowed.";
    const ids = find(text).map(({ id }) => id);
    expect(find(text).map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^t[0-9a-z]{16}$/);
  });
  it("says which finder found it", () => {
    expect(only("Ann said it rained.")).toMatchObject({
      by: "rule",
      version: "attributions-by-rule/2",
    });
  });
});

describe("what a source takes in", () => {
  fact(
    "no clause before a comma and a joining word",
    "The harbour opened on Tuesday, and [the authority]s [said]c [that all berths were in use]t.",
  );
  fact(
    "a list of three, with a comma before the last",
    "[Ann, Ben, and Cem]s [said]c [that all berths were in use]t.",
  );
  fact(
    "a name between commas behind an office, in front of the clause",
    "[According to]c [its lawyer, Ivo Brandt]s, [the two sides have signed]t.",
  );
});

describe("what is no content", () => {
  silent("a pronoun alone", "She told me. He asked her.");
  it("the noun in what a verb says already", () => {
    expect(find("The ministry said in a statement that the road was closed.")).toHaveLength(1);
  });
});
