import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsAt } from "../../src/model/span.ts";
import { documentOf, layersOf } from "../documents.ts";
import { anyText, isBlank, SEED } from "./any-text.ts";

/** The sentences of a text with " ‖ " between them. */
const split = (text: string): string =>
  layersOf(documentOf(text))
    .sentences.map((span) => wordsAt(text, span))
    .join(" ‖ ");

/** Asserts the sentences that `marked` shows; only white space may stand where the marks do. */
const splits = (marked: string): void => expect(split(marked.replaceAll(" ‖", ""))).toBe(marked);

describe("full stops", () => {
  test("end sentences, as question and exclamation marks do", () => {
    splits("It rained. ‖ Did it? ‖ It did! ‖ Then it snowed");
  });
  test("end none after titles and initials", () => {
    splits("Dr. Ray and Mr. J. K. Lowe met Gen. Ott. ‖ They talked.");
  });
  test("end one after an abbreviation only where a sentence begins", () => {
    splits("The U.S. Senate met in the U.S. ‖ He left at 5 p.m. ‖ Officials stayed until 9 p.m. Monday.");
  });
  test("end none after “No.” before a number, nor after “e.g.”", () => {
    splits("Take No. 5, e.g. Mill Road, and pp. 3-9. ‖ He said no. ‖ Then he left.");
  });
  test("end none in decimals, times and dates", () => {
    splits("It cost 3.5 million at 10.30 on 27.6.2014. ‖ Nobody paid.");
  });
  test("end none before a small letter, unless a plain word goes before and a plain beginning follows", () => {
    splits("The Huh? word and the approx. value stay. ‖ the river rose. ‖ iPlant opened. ‖ al-Amin spoke.");
  });
  test("end one though no blank follows", () => {
    expect(split("It rained all the rest.He left.")).toBe("It rained all the rest. ‖ He left.");
    expect(split("It is Node.js and example.com today.")).toBe("It is Node.js and example.com today.");
  });
  test("of an item's number end nothing", () => {
    splits("2. The second. ‖ 3. A third.");
    splits("b. A third.");
  });
});

describe("what clings to a full stop", () => {
  test("is a closing quotation mark or bracket", () => {
    splits('“It rained.” ‖ (He sang.) ‖ She said: “No.” ‖ \'Yes!\' ‖ "So." ‖ "Well."');
  });
  test("is a footnote's marker, also with blanks in it or none before it", () => {
    splits(
      "They are hardened.[1] ‖ Towns were told so. [ 2] ‖ Some left.[3][4] ‖ Others stayed.5 ‖ The rest hid. [citation needed] ‖ Ann fled.",
    );
  });
  test("is an emoji or an emoticon", () => {
    splits("Well done! 👍🏽 ‖ Come again. :) ‖ Thanks.");
  });
  test("is an aside in brackets that is no sentence, but not one that is", () => {
    splits("It rained (see p. 5). ‖ It snowed. (see p. 6) ‖ It thawed. ‖ (Nobody knew.) ‖ Then spring came.");
  });
  test("is no bracket amid the sentence", () => {
    splits("Ann Lee (D-Mont.) voted, and Ben Ott (Mo.) Friday morning did too.");
  });
});

describe("quotations", () => {
  test("go on with their words of saying after a question or an exclamation", () => {
    splits("“Why?” she asked. ‖ “Never!” Dr. Ann Lee of Northport cried. ‖ “Who?” ‖ The room fell silent.");
  });
  test("begin the sentence that follows them", () => {
    splits('He left. ‖ “It rained,” he said. ‖ "It did. ‖ It poured," said Ann.');
  });
  test("begin a sentence though their mark stands on the wrong side of the blank", () => {
    expect(split('The road was shut." It rained," said Ann." It poured."')).toBe(
      'The road was shut. ‖ " It rained," said Ann. ‖ " It poured."',
    );
  });
  test("keep the name that signs them after a dash", () => {
    splits("“It rained.” – Ann Lee");
  });
});

describe("ellipses", () => {
  test("end a sentence before a capital, none before a small letter", () => {
    splits("Well … maybe. ‖ I waited... ‖ Nobody came . . . as ever.");
  });
  test("belong to what they lead", () => {
    splits("It ended. ‖ … Then it began. ‖ “… And so on.”");
  });
});

describe("lines", () => {
  test("that wrap do not end sentences, and blank lines do", () => {
    expect(split("It rained\nall day. He\r\nleft")).toBe("It rained\nall day. ‖ He\r\nleft");
    expect(split("A heading\n\nIt rained\r\n\r\nEnd")).toBe("A heading ‖ It rained ‖ End");
  });
  test("that begin with a bullet end them", () => {
    expect(split("We need\n- bread\n- salt")).toBe("We need ‖ - bread ‖ - salt");
  });
  test("run together are parted at a credit and at a headline's date", () => {
    splits("The old bridge ‖ Photo: Ann Lee");
    splits("River floods the lower town ‖ Monday, June 5, 2017");
    splits("They met on Monday, June 5, 2017");
  });
});

test("nothing ends at a colon, a semicolon or a dash", () => {
  splits("He said this: It rained; the river rose — and Ann left.");
});
test("ideographic stops end sentences without a blank", () => {
  expect(split("你好。再见。")).toBe("你好。 ‖ 再见。");
});
test("no sentence lies across two blocks", () => {
  const text = "It rained and Then it snowed.";
  const blocks = [
    { start: 0, end: 9, kind: "heading" as const },
    { start: 10, end: text.length, kind: "paragraph" as const },
  ];
  const { sentences } = layersOf(documentOf(text, { blocks }));
  expect(sentences).toEqual([
    { start: 0, end: 9 },
    { start: 10, end: text.length },
  ]);
});

test("the sentences of any text hold all of it that is not blank, in order, apart, each in one block", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const document = documentOf(text);
      const { sentences } = layersOf(document);
      let at = 0;
      for (const { start, end } of sentences) {
        if (start < at || end <= start || !isBlank(text.slice(at, start))) return false;
        if (/^\s|\s$/u.test(text.slice(start, end))) return false;
        if (!document.blocks.some((block) => block.start <= start && end <= block.end)) return false;
        at = end;
      }
      return isBlank(text.slice(at));
    }),
    { seed: SEED, numRuns: 2000 },
  );
});
