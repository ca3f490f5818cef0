// Coded studies for tests: one written here from lines of "who | organisation | concept | agrees | document", and DNA's
// own sample file where it lies beside the checkout.

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { TestContext } from "vitest";
import { newStudy } from "../src/exchange/dna/new-study.ts";
import type { CodedEntity, CodedStatement, CodedStudy } from "../src/model/coding.ts";
import { root } from "./cli-run.ts";

const path = join(root, "..", "shared", "corpora", "dna", "sample.dna");

/** The path of DNA's sample, or a skip that says why. */
export function sampleDna(context: TestContext): string {
  if (!existsSync(path)) context.skip("DNA's sample.dna is not beside this checkout (../shared/corpora/dna)");
  return path;
}

const TEXT = "The board said that the gate must stay shut. The guild said that it must not.";
const DAY = 86_400;

/** Statements from lines; documents are numbered days from 1 January 2031, each with the same two sentences. */
export function codedStudy(lines: string): CodedStudy {
  const base = newStudy({ name: "Ada", password: "a made-up password" });
  const entities: CodedEntity[] = [...base.entities];
  const entityOf = (variable: number, value: string): number => {
    const known = entities.find((one) => one.variable === variable && one.value === value);
    if (known !== undefined) return known.id;
    const id = entities.length + 1;
    entities.push({ id, variable, value, colour: [0, 0, 0], childOf: null });
    return id;
  };
  const statements: CodedStatement[] = [];
  const days = new Set<number>();
  for (const line of lines.split("\n").filter((one) => one.trim() !== "")) {
    const [person, organization, concept, agrees, day] = line.split("|").map((cell) => cell.trim());
    const document = Number(day ?? 1);
    days.add(document);
    const id = statements.length + 1;
    statements.push({
      id,
      type: 1,
      document,
      coder: 1,
      start: 0,
      end: 44,
      values: [
        { row: 3 * id - 2, variable: 1, type: "short text", entity: entityOf(1, person!) },
        { row: 3 * id - 1, variable: 2, type: "short text", entity: entityOf(2, organization!) },
        { row: 3 * id, variable: 3, type: "short text", entity: entityOf(3, concept!) },
        { row: id, variable: 4, type: "boolean", number: agrees === "yes" ? 1 : 0 },
      ],
    });
  }
  const documents = [...days].map((day) => ({
    id: day,
    title: `Day ${day}`,
    text: TEXT,
    coder: 1,
    author: "Ishel Madroun",
    source: "Courier",
    section: "",
    notes: "",
    type: "",
    date: Date.UTC(2031, 0, 1) / 1000 + (day - 1) * DAY,
  }));
  return { ...base, documents, entities, statements };
}
