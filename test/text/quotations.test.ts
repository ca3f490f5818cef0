import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../../src/lang/en/index.ts";
import { contains } from "../../src/model/span.ts";
import { splitParagraphs } from "../../src/text/paragraphs.ts";
import { findQuotations } from "../../src/text/quotations.ts";
import { marked, marking } from "../marked.ts";
import { anyText, SEED } from "./any-text.ts";

const find = (text: string) => findQuotations(text, splitParagraphs(text), english.segmentation, "d1");

/** Asserts the quotations that `source` marks: q where closed, u where not. */
const quotes = (source: string): void => {
  const { text } = marked(source);
  const found = find(text);
  expect(marking(text, { q: found.filter((f) => f.closed), u: found.filter((f) => !f.closed) })).toBe(source);
};

describe("marks", () => {
  test("of every style are read", () => {
    quotes(
      "[“Curly,”]q [\"straight,\"]q [‘single,’]q ['plain,']q [«angled»]q [« apart »]q [„low“]q [``typed'']q [''doubled'']q.",
    );
  });
  test("nest in one another", () => {
    quotes("[“He told me, [‘They say [“no”]q,’]q today.”]q");
    quotes("[‘He said [“no”]q to us.’]q");
    quotes("[“He said [“no”]q to us.”]q");
  });
  test("carry their insides and depths", () => {
    const text = "“He said ‘no’.”";
    expect(find(text).map(({ inside, depth }) => [text.slice(inside.start, inside.end), depth])).toEqual([
      ["He said ‘no’.", 0],
      ["no", 1],
    ]);
  });
  test("turned the wrong way still make a quotation where they pair", () => {
    quotes("The plan says:[” When you see it, run …”]q.");
    quotes('He has the answer,[" There is no doubt."]q So.');
    quotes("The word [“bridge“]q is old.");
    quotes('He said ["yes "]qand left.');
  });
  test("that are stray make none", () => {
    quotes('stating:” ["Farmland has, in all,"]q he said.');
    quotes("Only a closing” mark.");
    quotes("Home » Groups » The latest");
  });
  test("glued to their neighbours are told apart", () => {
    quotes('It was ["one."]qThen ["two"]q, ["three"]q-["four"]q (["five"]q).');
  });
});

describe("apostrophes", () => {
  test("are not taken for quotation marks", () => {
    quotes("Don't touch the boys' ball, it isn’t the girls’ either.");
    quotes("Give 'em rock 'n' roll of the '90s, 'tis fine, the ‘70s too.");
  });
  test("within single quotation marks do not close them", () => {
    quotes("[‘The groups’ leaders don’t agree,’]q he said.");
    quotes("[\"He said ['I can't, boys']q and left.\"]q");
  });
  test("that mean feet and inches make no quotation", () => {
    quotes('She is 5\'10" tall, he is 6’2”, and that is ["tall"]q.');
  });
});

describe("unclosed quotations", () => {
  test("end with their paragraph", () => {
    quotes("[“We will win, he said.]u\n\nThe crowd [“cheered”]q.");
  });
  test("end where the next one opens", () => {
    quotes("[“It rained. He said]u [“no”]q to us.");
  });
  test("never hide the rest of the document", () => {
    const text = `"Oh.\n\n${'It rained. "Yes," he said.\n\n'.repeat(50)}`;
    expect(find(text).filter((q) => q.closed)).toHaveLength(50);
  });
});

describe("quotations over several paragraphs", () => {
  test("run on where each repeats the opening mark", () => {
    const found = find("“One.\n\n“Two ‘three’.\n\n“Four.” End.\n\n“Five.”");
    expect(found.map(({ continues }) => found.findIndex(({ id }) => id === continues))).toEqual([
      -1, 0, -1, 1, -1,
    ]);
  });
  test("run on without a repeated mark only where the next paragraph closes them", () => {
    quotes("[“It goes on.]u\n\n[And ends here.”]q So.\n\nNothing.");
    const [first, second] = find("“It goes on.\n\nAnd ends here.” So.");
    expect(second).toMatchObject({ continues: first!.id, inside: { start: 14, end: 28 } });
  });
});

test("a quotation's id depends on the document and the place, not on what else is found", () => {
  const [only] = find("He said “no” then.");
  const [same] = find("He said “no” then “yes”.");
  expect(same!.id).toBe(only!.id);
  expect(
    findQuotations("He said “no” then.", [{ start: 0, end: 18 }], english.segmentation, "d2")[0]!.id,
  ).not.toBe(only!.id);
});

test("the quotations of any text nest properly, lie each in one paragraph, and hold their insides", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const paragraphs = splitParagraphs(text);
      const found = find(text);
      const ids = new Set(found.map((q) => q.id));
      expect(ids.size).toBe(found.length);
      const open: typeof found = [];
      for (const q of found) {
        while (open.length > 0 && open.at(-1)!.end <= q.start) open.pop();
        expect(q.end).toBeGreaterThan(q.start);
        expect(contains(q, q.inside)).toBe(true);
        expect(q.inside.end).toBeGreaterThanOrEqual(q.inside.start);
        expect(paragraphs.some((p) => contains(p, q))).toBe(true);
        expect(q.depth).toBe(open.length);
        if (open.length > 0) expect(contains(open.at(-1)!.inside, q)).toBe(true);
        if (q.continues !== null) expect(ids.has(q.continues)).toBe(true);
        open.push(q);
      }
    }),
    { seed: SEED, numRuns: 2000 },
  );
});
