import { describe, expect, test } from "vitest";
import { ucinet, ucinetEdges } from "../../src/exchange/ucinet.ts";
import { empty, hostile, hostileNames, small, unholdable, written } from "./told-networks.ts";

/** Reads DL as UCINET's guide describes it: labels in quotation marks with none inside, one a line. */
function read(file: string) {
  const lines = file.split("\n");
  const head = /^DL N=(\d+)(?: NM=(\d+))? FORMAT=(EDGELIST1|FULLMATRIX)$/.exec(lines[0]!);
  if (head === null || lines[1] !== "LABELS:" || lines.at(-1) !== "") throw new Error(lines[0]);
  const size = Number(head[1]);
  const labels = lines.slice(2, 2 + size).map((line) => {
    const label = /^"([^"]+)"$/.exec(line)?.[1];
    if (label === undefined) throw new Error(`No label: ${line}`);
    return label;
  });
  const at = lines.indexOf("DATA:");
  const names = lines.slice(2 + size, at);
  const data = lines.slice(at + 1, -1).map((line) =>
    line
      .split(" ")
      .filter((word) => word !== "")
      .map((word) => {
        if (!/^-?\d+$/.test(word)) throw new Error(`No number: ${word}`);
        return Number(word);
      }),
  );
  return { size, labels, names, data };
}

describe("UCINET DL", () => {
  test("lists edges with for less against, denied ties left out, mutual ones both ways", () => {
    expect(read(written(ucinetEdges.write(small)))).toEqual({
      size: 3,
      labels: ["Delta Guard", "Harbour Board", "Tam Reddish"],
      names: [],
      data: [
        [1, 2, 1],
        [1, 3, 3],
        [2, 1, 1],
        [3, 1, -1],
      ],
    });
  });

  test("writes full matrices of what is for, against and neither", () => {
    const { names, data } = read(written(ucinet.write(small)));
    expect(names).toEqual(["MATRIX LABELS:", '"for"', '"against"', '"neither"']);
    expect(data).toEqual([
      ...[
        [0, 1, 3],
        [1, 0, 0],
        [0, 0, 0],
      ],
      ...[
        [0, 0, 0],
        [0, 0, 0],
        [1, 0, 0],
      ],
      ...[
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    ]);
  });

  test("keeps as many labels, each once and short, of hostile names", () => {
    const names = [...hostileNames, unholdable, "same", "Same", '"', "\u0000"];
    const { labels } = read(written(ucinetEdges.write(hostile(names))));
    expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(names.length);
    expect(Math.max(...labels.map((label) => label.length))).toBeLessThanOrEqual(66);
  });

  test("is a whole file of an empty network", () => {
    expect(read(written(ucinetEdges.write(empty)))).toMatchObject({ size: 0, data: [] });
    expect(read(written(ucinet.write(empty)))).toMatchObject({ size: 0, data: [] });
  });
});
