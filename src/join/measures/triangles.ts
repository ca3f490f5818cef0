// Triangles of a signed graph by their signs. One is balanced where the product of its signs is above 0: a friend of a
// friend, an enemy of a friend, an enemy of an enemy (Heider 1946; Cartwright and Harary 1956).

import { adjacencyOf, type SignedEdge, type SignedGraph } from "./signed-graph.ts";

export interface TriangleCensus {
  readonly total: number;
  readonly balanced: number;
  /** Balanced ones of all; null where there are none. */
  readonly share: number | null;
  /** How many have no, one, two and three ties against. */
  readonly against: readonly [number, number, number, number];
}

export function triangles(graph: SignedGraph): TriangleCensus {
  const against: [number, number, number, number] = [0, 0, 0, 0];
  eachTriangle(graph, (...edges) => {
    const count = edges.filter((edge) => graph.edges[edge]!.weight < 0).length as 0 | 1 | 2 | 3;
    against[count]++;
  });
  const balanced = against[0] + against[2];
  const total = balanced + against[1] + against[3];
  return { total, balanced, share: total === 0 ? null : balanced / total, against };
}

/**
 * Hands over every triangle once, as indexes of its three ties. Each tie is walked from the end with fewer ties, so that
 * a node with many costs little: at most ties^1.5 steps (Chiba and Nishizeki 1985).
 */
export function eachTriangle(
  { names, edges }: SignedGraph,
  visit: (first: number, second: number, third: number) => void,
): void {
  const degree = new Int32Array(names.length);
  for (const { a, b } of edges) {
    degree[a]!++;
    degree[b]!++;
  }
  const below = (a: number, b: number): boolean =>
    degree[a]! < degree[b]! || (degree[a] === degree[b] && a < b);
  // Each tie goes up from the lesser end; every triangle then has one end from which two of its ties go up.
  const up: { to: number; edge: number }[][] = names.map(() => []);
  edges.forEach(({ a, b }: SignedEdge, edge) => {
    if (below(a, b)) up[a]!.push({ to: b, edge });
    else up[b]!.push({ to: a, edge });
  });
  const marked = new Int32Array(names.length).fill(-1);
  for (const ties of up) {
    for (const { to, edge } of ties) marked[to] = edge;
    for (const { to, edge } of ties)
      for (const further of up[to]!)
        if (marked[further.to]! >= 0) visit(edge, further.edge, marked[further.to]!);
    for (const { to } of ties) marked[to] = -1;
  }
}

/**
 * Balance over closed walks of all lengths: tr(e^A) / tr(e^|A|) of the signs A; 1 where all is balanced (Estrada and
 * Benzi 2014). Time and memory grow with the cube and the square of the nodes, so it is left out above 400 (null).
 */
export function walkBalance({ names, edges }: SignedGraph): number | null {
  const n = names.length;
  if (n === 0 || n > 400) return null;
  const { from } = adjacencyOf(n, edges);
  // Both sides are shrunk alike so that no power overflows.
  let most = 0;
  for (let i = 0; i < n; i++) most = Math.max(most, from[i + 1]! - from[i]!);
  const trace = (sign: (edge: SignedEdge) => number): number => {
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i++) matrix[i * n + i] = -most;
    for (const edge of edges) matrix[edge.a * n + edge.b] = matrix[edge.b * n + edge.a] = sign(edge);
    return traceOfExponential(matrix, n, 2 * most);
  };
  return trace(({ weight }) => Math.sign(weight)) / trace(() => 1);
}

/** By scaling and squaring a Taylor series (Moler and Van Loan 2003); `norm` bounds the matrix's row sums. */
function traceOfExponential(matrix: Float64Array, n: number, norm: number): number {
  const halvings = Math.max(0, Math.ceil(Math.log2(Math.max(norm, 1e-9)))) + 2;
  const small = matrix.map((value) => value / 2 ** halvings);
  let sum = identity(n);
  // Horner's scheme: 1 + x(1 + x/2(1 + x/3(…))); with rows summing to a quarter at most, 14 terms reach 1e-18.
  for (let term = 14; term >= 1; term--) {
    sum = product(small, sum, n);
    for (let i = 0; i < sum.length; i++) sum[i]! /= term;
    for (let i = 0; i < n; i++) sum[i * n + i]! += 1;
  }
  for (let i = 0; i < halvings; i++) sum = product(sum, sum, n);
  let trace = 0;
  for (let i = 0; i < n; i++) trace += sum[i * n + i]!;
  return trace;
}

function identity(n: number): Float64Array {
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) matrix[i * n + i] = 1;
  return matrix;
}

function product(a: Float64Array, b: Float64Array, n: number): Float64Array {
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let k = 0; k < n; k++) {
      const factor = a[i * n + k]!;
      if (factor === 0) continue;
      for (let j = 0; j < n; j++) out[i * n + j]! += factor * b[k * n + j]!;
    }
  return out;
}
