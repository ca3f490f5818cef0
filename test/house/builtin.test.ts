import { expect, test } from "vitest";
import { inNeedOrder } from "../../src/app/pipeline.ts";
import { builtin } from "../../src/builtin.ts";

test.each(builtin.readers.map((entry) => [entry.name, entry] as const))(
  "what is said of the reader of %s before it is loaded is true of it",
  async (_, { load, ...entry }) => {
    expect(await load()).toMatchObject(entry);
  },
);

test("no two readers take files of one ending", () => {
  const extensions = builtin.readers.flatMap((reader) => reader.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
});

test("the built-in finders fit together", () => {
  expect(inNeedOrder(builtin.finders)).toHaveLength(builtin.finders.length);
});
