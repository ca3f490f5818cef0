// Puts wordings together that say the same, the most alike first. Two that contradict each other never come into one cluster, by
// whatever third wording they might be reached: "people died" joins "four people died" or "nine people died", not both. A
// person's word goes before: what is the same joins first and unasked, what is apart never joins.

export interface Edge {
  readonly a: string;
  readonly b: string;
  readonly likeness: number;
}

export interface Clusters {
  /** Nodes by the node that stands for their cluster. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  readonly rootOf: (node: string) => string;
  /** The edges that joined, in the order in which they did. */
  readonly joined: readonly Edge[];
}

/**
 * @param forced edges that join whatever stands against them
 * @param barred pairs that stay apart
 */
export function clusters(
  nodes: Iterable<string>,
  edges: readonly Edge[],
  forced: readonly Edge[],
  barred: readonly (readonly [string, string])[],
): Clusters {
  const parent = new Map<string, string>();
  const members = new Map<string, string[]>();
  const against = new Map<string, Set<string>>();
  for (const node of nodes) {
    parent.set(node, node);
    members.set(node, [node]);
  }
  const rootOf = (node: string): string => {
    let root = node;
    for (let next = parent.get(root)!; next !== root; next = parent.get(root)!) root = next;
    for (let at = node; at !== root; ) {
      const next = parent.get(at)!;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  const bar = (one: string, other: string): void => {
    const set = against.get(one);
    if (set === undefined) against.set(one, new Set([other]));
    else set.add(other);
  };
  for (const [a, b] of barred) {
    if (!parent.has(a) || !parent.has(b)) continue;
    bar(a, b);
    bar(b, a);
  }
  const joined: Edge[] = [];
  const join = (edge: Edge, unasked: boolean): void => {
    if (!parent.has(edge.a) || !parent.has(edge.b)) return;
    const [one, other] = [rootOf(edge.a), rootOf(edge.b)];
    if (one === other || (!unasked && against.get(one)?.has(other))) return;
    const [into, from] = members.get(one)!.length >= members.get(other)!.length ? [one, other] : [other, one];
    parent.set(from, into);
    const list = members.get(into)!;
    for (const node of members.get(from)!) list.push(node);
    members.delete(from);
    for (const third of against.get(from) ?? []) {
      bar(into, third);
      against.get(third)!.delete(from);
      against.get(third)!.add(into);
    }
    against.delete(from);
    joined.push(edge);
  };
  for (const edge of forced) join(edge, true);
  for (const edge of edges.toSorted((x, y) => y.likeness - x.likeness || order(x, y))) join(edge, false);
  return { members, rootOf, joined };
}

const order = (x: Edge, y: Edge): number =>
  x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : x.b > y.b ? 1 : 0;
