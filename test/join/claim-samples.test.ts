// The claim that six articles of the sample case tell, from two origins, by real extraction; and three claims that several of
// the five seed articles tell.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type ClaimIndex, claimIndex, claimsOf, tellingsOf } from "../../src/join/claims.ts";
import { carriedTellings, dependencesOf, type Told, tellingDocument } from "../../src/join/dependences.ts";
import { dependenceWords, originsLine, originsOf, routeOf } from "../../src/join/origins.ts";
import { reuseAmong, reuseText } from "../../src/join/reuse.ts";
import { followed, worksOf } from "../../src/join/works.ts";
import { english } from "../../src/lang/en/index.ts";
import type { Claim, Dependence } from "../../src/model/claim.ts";
import { samples, table } from "../samples/tables.ts";
import { type AnalysedFile, analysedFolder, toldLayers } from "./analysed-folder.ts";

function indexOf(files: readonly AnalysedFile[]): ClaimIndex {
  const index = claimIndex(english);
  for (const file of files) {
    const { document, actorOf } = file;
    index.add(
      document.id,
      tellingsOf(document, toldLayers(file), english, ({ actor }) => actorOf(actor)),
    );
  }
  return index;
}

const claimWith = (files: readonly AnalysedFile[], index: ClaimIndex, words: string): Claim => {
  const found = claimsOf(index, [], english).claims.find(({ tellings }) =>
    tellings.some((id) => index.tellings.get(id)!.anchor.quote.includes(words)),
  );
  if (found === undefined) throw new Error(`None of ${files.length} articles tells a claim with "${words}".`);
  return found;
};

const filesOf = (files: readonly AnalysedFile[], index: ClaimIndex, { tellings }: Claim): readonly string[] =>
  [
    ...new Set(
      tellings.map(
        (id) => files.find(({ document }) => document.id === index.tellings.get(id)!.documentId)!.file,
      ),
    ),
  ].sort();

describe("the claim of six", () => {
  let files: readonly AnalysedFile[];
  let index: ClaimIndex;
  let claim: Claim;
  let told: Told;
  let dependences: readonly Dependence[];
  const rows = table("The claim of six");
  const fileOf = (telling: string): string => {
    const { documentId } = index.tellings.get(telling)!;
    return files.find(({ document }) => document.id === documentId)!.file;
  };
  const ties = (): readonly string[] =>
    dependences.map((one) => `${fileOf(one.from).slice(0, 2)} ${one.kind} ${fileOf(one.to).slice(0, 2)}`);

  beforeAll(async () => {
    files = await analysedFolder(samples, (file) => /\.(txt|html)$/.test(file));
    index = indexOf(files);
    claim = claimWith(files, index, "Three of the five gates at Pellam Lock were wound open by hand");
    const works = worksOf(
      files.map(({ document, layer }) => ({
        document,
        citations: layer("citations"),
        attributions: layer("attributions"),
      })),
      english,
    );
    const follow = followed(works);
    const ids = new Set(claim.tellings);
    told = {
      tellings: files.flatMap(({ document, layer }) =>
        carriedTellings(
          document,
          [...index.tellings.values()].filter((one) => one.documentId === document.id && ids.has(one.id)),
          {
            sentences: layer("sentences"),
            quotations: layer("quotations"),
            citations: layer("citations"),
          },
          follow,
          english,
        ),
      ),
      documents: new Map(files.map(({ document }) => [document.id, tellingDocument(document, english)])),
      reuses: [...reuseAmong(files.map(({ document }) => reuseText(document, english.segmentation)))].map(
        ({ reuse }) => reuse,
      ),
    };
    dependences = dependencesOf(told);
  }, 60_000);

  it("is told by the six articles, and by no other", () => {
    expect(filesOf(files, index, claim)).toEqual(rows.map(({ file }) => file!).sort());
  });
  it("has two origins, each with the articles that the table gives it", () => {
    const { origins } = originsOf(told, dependences);
    const groups = origins.map(({ tellings }) => [...new Set(tellings.map(fileOf))].sort());
    const expected = [...Map.groupBy(rows, ({ origin }) => origin).values()].map((group) =>
      group.map(({ file }) => file!).sort(),
    );
    expect(groups.sort()).toEqual(expected.sort());
  });
  it("has the reasons of the table", () => {
    expect(ties()).toEqual(expect.arrayContaining(["09 cites 06", "10 same agency 05"]));
    const either = (kind: string, a: string, b: string): boolean =>
      ties().includes(`${a} ${kind} ${b}`) || ties().includes(`${b} ${kind} ${a}`);
    expect(either("reuse", "06", "07")).toBe(true);
    expect(either("same utterance quoted", "06", "08")).toBe(true);
    expect(either("same utterance quoted", "05", "10")).toBe(true);
  });
  it("says what is known and what could not be tested", () => {
    expect(originsLine(originsOf(told, dependences))).toMatch(
      /^\d tellings in 6 documents, at most 2 origins known; author not testable in 2 of 6; outlet not testable in 3 of 6$/,
    );
    expect(new Set(dependences.map(dependenceWords))).toContain("cites");
  });
  it("is drawn with three dated stops and three undated ones", () => {
    const { dated, undated } = routeOf(told, dependences, originsOf(told, dependences));
    expect(
      dated.map(({ documentId }) =>
        files.find(({ document }) => document.id === documentId)!.file.slice(0, 2),
      ),
    ).toEqual(["05", "06", "09"]);
    expect(undated).toHaveLength(3);
  });
});

const seeds = join(import.meta.dirname, "..", "..", "..", "shared", "seeds");
const seeded = existsSync(seeds);
if (!seeded) console.warn("Claims of the seeds are not tested: ../shared/seeds is not there.");

describe.skipIf(!seeded)("the claims that several of the five seeds tell", () => {
  let files: readonly AnalysedFile[];
  let index: ClaimIndex;
  beforeAll(async () => {
    files = await analysedFolder(seeds, (file) => /^00\d.*\.txt$/.test(file));
    index = indexOf(files);
  }, 60_000);
  const numbers = (words: string): readonly string[] =>
    filesOf(files, index, claimWith(files, index, words)).map((file) => file.slice(0, 3));

  it.each([
    ["that it was an uprising", "popular uprising", ["000", "001", "003"]],
    ["what the fighters were called", "forces and tribes", ["000", "003"]],
    ["that progress was hailed", "the progress achieved", ["000", "001"]],
  ])("come out with their documents: %s", (_, words, expected) => {
    expect(numbers(words)).toEqual(expected);
  });
});
