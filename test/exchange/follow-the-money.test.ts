import { describe, expect, test } from "vitest";
import { followTheMoney } from "../../src/exchange/follow-the-money.ts";
import { article, collected, each, withoutText } from "./passed-articles.ts";

/** What the schema of FollowTheMoney gives these schemata, inherited properties too; no others may be written. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  PlainText: ["title", "author", "publisher", "date", "language", "sourceUrl", "bodyText", "mimeType"],
  Mention: ["document", "name", "detectedSchema"],
};

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly [context: string]: unknown;
}

function read(file: string): readonly Entity[] {
  if (file !== "" && !file.endsWith("\n")) throw new Error("The last line has no end.");
  return file
    .split("\n")
    .slice(0, -1)
    .map((line) => {
      const entity = JSON.parse(line) as Entity;
      const known = PROPERTIES[entity.schema];
      if (known === undefined) throw new Error(`Schema ${entity.schema}.`);
      if (!/^[\w.-]+$/.test(entity.id)) throw new Error(`Id ${entity.id}.`);
      for (const [name, values] of Object.entries(entity.properties)) {
        if (!known.includes(name)) throw new Error(`${entity.schema} has no ${name}.`);
        if (values.length === 0 || values.some((one) => typeof one !== "string" || one === ""))
          throw new Error(name);
        if (name === "date" && !/^\d{4}(-\d\d){0,2}$/.test(values[0]!)) throw new Error(values[0]);
      }
      return entity;
    });
}

const written = async (...articles: readonly ReturnType<typeof article>[]) =>
  read(await collected(followTheMoney.write(each(...articles))));

describe("FollowTheMoney", () => {
  test("holds a document and a mention of each who is named, and no tie", async () => {
    const [document, ...mentions] = await written(article());
    expect(document).toMatchObject({
      schema: "PlainText",
      properties: { author: ["Bo Ek"], publisher: ["Courier"], date: ["2018-03-05"], language: ["eng"] },
    });
    expect(mentions).toMatchObject([
      {
        properties: { document: ["d1"], name: ["Ishel Madroun"], detectedSchema: ["Person"] },
        review: ["not reviewed"],
        offsets: [[3, 16]],
      },
      {
        properties: { name: ["Delta Guard", "Guard"], detectedSchema: ["Organization"] },
        review: ["accepted"],
      },
    ]);
    expect(JSON.stringify(mentions)).not.toContain("supports");
  });

  test("keeps a date beside that the schema would refuse", async () => {
    const [document] = await written(article({ published: "1938~" }));
    expect([document!.properties.date, document!.published]).toEqual([undefined, "1938~"]);
  });

  test("without text holds no body", async () => {
    expect((await written(withoutText()))[0]!.properties.bodyText).toBeUndefined();
  });

  test("of nothing is an empty file", async () => {
    expect(await written()).toEqual([]);
  });
});
