import { describe, expect, test } from "vitest";
import { armed, csvRecords } from "../../src/exchange/csv.ts";
import { signedEdges } from "../../src/exchange/signed-edges.ts";
import { tiesCsv } from "../../src/exchange/ties-csv.ts";
import type { NetworkEdge, NetworkNode, TieEvidence, ToldNetwork } from "../../src/model/network.ts";
import { empty, hostile, hostileNames, small, unholdable, written } from "./told-networks.ts";

/** The network that a file tells, but for what describes the whole. */
function read(file: string): Omit<ToldNetwork, "about"> {
  const parsed = csvRecords(file);
  if ("fault" in parsed) throw new Error(parsed.fault.what);
  const [head, ...lines] = parsed.records.map(({ fields }) => fields.map(armed));
  const nodes = new Map<string, NetworkNode>();
  const edges = new Map<string, NetworkEdge & { evidence: TieEvidence[] }>();
  for (const fields of lines) {
    expect(fields).toHaveLength(head!.length);
    const of = (name: string): string => fields[head!.indexOf(name)]!;
    const orNull = (name: string): string | null => (of(name) === "" ? null : of(name));
    for (const end of ["source", "target"])
      nodes.set(of(`${end}_id`), {
        id: of(`${end}_id`),
        label: of(end),
        kind: of(`${end}_kind`) as NetworkNode["kind"],
        attributes: JSON.parse(of(`${end}_attributes`)),
      });
    const evidence: TieEvidence = {
      id: of("telling"),
      documentId: of("document"),
      title: orNull("title"),
      outlet: orNull("outlet"),
      published: orNull("published"),
      teller: of("teller"),
      tellers: JSON.parse(of("tellers")),
      quote: of("quote"),
      span: { start: Number(of("start")), end: Number(of("end")) },
      cue: of("cue"),
      hedged: of("hedged") === "true",
      review: of("review") as TieEvidence["review"],
      by: of("found_by"),
      score: of("score") === "" ? null : Number(of("score")),
    };
    const all = [...(edges.get(of("edge"))?.evidence ?? []), evidence];
    const dated = all.flatMap(({ published }) => published ?? []);
    edges.set(of("edge"), {
      id: of("edge"),
      source: of("source_id"),
      target: of("target_id"),
      type: of("type") as NetworkEdge["type"],
      sign: Number(of("tie_sign")) as NetworkEdge["sign"],
      negated: of("negated") === "true",
      planned: of("planned") === "true",
      directed: of("directed") === "true",
      weight: all.length,
      first: dated[0] ?? null,
      last: dated.at(-1) ?? null,
      evidence: all,
    });
  }
  const order = (id: string): number => Number(id.slice(1));
  return { nodes: [...nodes.values()].sort((a, b) => order(a.id) - order(b.id)), edges: [...edges.values()] };
}

describe("CSV of ties", () => {
  test.each([
    ["a small network", small],
    ["hostile names", hostile([...hostileNames, unholdable])],
    ["an empty network", empty],
  ])("loses nothing of %s", (_, { nodes, edges }) => {
    expect(read(written(tiesCsv.write({ about: {}, nodes, edges })))).toEqual({ nodes, edges });
  });

  test("holds no field that a spreadsheet would run", () => {
    const parsed = csvRecords(written(tiesCsv.write(hostile(hostileNames))));
    if ("fault" in parsed) throw new Error(parsed.fault.what);
    const fields = parsed.records.flatMap((record) => record.fields);
    // Numbers stay numbers: -1 is a sign.
    expect(fields.filter((field) => /^[=+\-@\t\r]/.test(field) && field !== "-1")).toEqual([]);
  });

  test("gives no sign to what is denied, and can be read by what measures balance", () => {
    const ties = signedEdges(written(tiesCsv.write(small)));
    expect(ties).toMatchObject({ neutral: 1, weighted: true });
    expect("ties" in ties && ties.ties.map(({ source, target, sign }) => [source, sign, target])).toEqual([
      ["Delta Guard", 1, "Harbour Board"],
      ["Delta Guard", 1, "Tam Reddish"],
      ["Delta Guard", 1, "Tam Reddish"],
      ["Delta Guard", 1, "Tam Reddish"],
      ["Tam Reddish", -1, "Delta Guard"],
    ]);
  });
});
