// UCINET's DL language: actors by number, their names as labels. It holds numbers alone, so what is told is counted: ties
// that are denied or planned are left out, and one of two together counts both ways. As a list of edges the value is how many
// tellings are for less how many are against; as full matrices those for, against and neither stand apart.

import type { NetworkEdge, ToldNetwork } from "../model/network.ts";
import type { Sign } from "../model/relation.ts";

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly counts: Record<Sign, number>;
}

export const ucinetEdges = {
  name: "ucinet-edges",
  extension: "dl",
  mediaType: "text/plain; charset=utf-8",
  *write(network: ToldNetwork): Generator<string> {
    yield `DL N=${network.nodes.length} FORMAT=EDGELIST1\nLABELS:\n${labels(network)}DATA:\n`;
    for (const { row, column, counts } of cellsOf(network)) {
      // Two words against two stay a tie of 0, not none.
      if (counts[1] + counts[-1] > 0) yield `${row + 1} ${column + 1} ${counts[1] - counts[-1]}\n`;
    }
  },
};

const MATRICES: readonly (readonly [name: string, sign: Sign])[] = [
  ["for", 1],
  ["against", -1],
  ["neither", 0],
];

export const ucinet = {
  name: "ucinet",
  extension: "dl",
  mediaType: "text/plain; charset=utf-8",
  *write(network: ToldNetwork): Generator<string> {
    const size = network.nodes.length;
    const names = MATRICES.map(([name]) => `"${name}"\n`).join("");
    yield `DL N=${size} NM=${MATRICES.length} FORMAT=FULLMATRIX\nLABELS:\n${labels(network)}MATRIX LABELS:\n${names}DATA:\n`;
    const rows = new Map<number, Cell[]>();
    for (const cell of cellsOf(network)) {
      const row = rows.get(cell.row);
      if (row === undefined) rows.set(cell.row, [cell]);
      else row.push(cell);
    }
    for (const [, sign] of MATRICES)
      for (let row = 0; row < size; row++) {
        const line = new Array<number>(size).fill(0);
        for (const { column, counts } of rows.get(row) ?? []) line[column] = counts[sign];
        yield `${line.join(" ")}\n`;
      }
  },
};

/** In the order of rows, then columns. */
function cellsOf({ nodes, edges }: ToldNetwork): readonly Cell[] {
  const place = new Map(nodes.map(({ id }, i) => [id, i]));
  const cells = new Map<number, Cell>();
  const count = ({ sign, weight }: NetworkEdge, from: string, to: string): void => {
    const [row, column] = [place.get(from)!, place.get(to)!];
    const key = row * nodes.length + column;
    const cell = cells.get(key) ?? { row, column, counts: { [-1]: 0, 0: 0, 1: 0 } };
    cell.counts[sign] += weight;
    cells.set(key, cell);
  };
  for (const edge of edges) {
    if (edge.negated || edge.planned) continue;
    count(edge, edge.source, edge.target);
    if (!edge.directed) count(edge, edge.target, edge.source);
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Code units of a label; UCINET cuts longer ones, and then takes two for one. */
const LONGEST = 60;

/** In quotation marks, which it has no way to write inside; each label once, since it tells actors apart by them. */
function labels({ nodes }: ToldNetwork): string {
  const seen = new Set<string>();
  const lines = nodes.map(({ label }) => {
    const plain = [
      ...label
        .toWellFormed()
        .replace(/["“”]/g, "'")
        .replace(/[\s\p{C}]+/gu, " ")
        .trim(),
    ];
    const cut = plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1).join("")}…` : plain.join("");
    let unique = cut === "" ? "?" : cut;
    for (let n = 2; seen.has(unique.toLowerCase()); n++) unique = `${cut} (${n})`;
    seen.add(unique.toLowerCase());
    return `"${unique}"\n`;
  });
  return lines.join("");
}
