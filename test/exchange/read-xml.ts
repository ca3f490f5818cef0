// Reads XML for the tests with htmlparser2, strictly: what it would let pass, though XML doesn't, is an error here.

import { Parser } from "htmlparser2";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Open = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

export function readXml(file: string): Element {
  if (!file.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')) throw new Error("No XML declaration.");
  const bad = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!(?:amp|lt|gt|quot|#\d+);)|\]\]>/.exec(
    file,
  );
  if (bad !== null) throw new Error(`Not XML at ${bad.index}: ${JSON.stringify(bad[0])}`);
  if (!file.isWellFormed()) throw new Error("Half a pair.");
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open: Open[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Open = { name, attributes: { ...attributes }, children: [], text: "" };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext(text) {
        open.at(-1)!.text += text;
      },
      onclosetag(name) {
        if (open.pop()?.name !== name) throw new Error(`Tag ${name} is not closed.`);
      },
      oncomment() {
        throw new Error("A comment.");
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  // What is still open before the end would be closed in silence by it.
  parser.write(file);
  if (open.length !== 1 || root.children.length !== 1) throw new Error("Not one element at the top.");
  return root.children[0]!;
}

export const childrenOf = (element: Element, name: string): readonly Element[] =>
  element.children.filter((child) => child.name === name);

export function childOf(element: Element, name: string): Element {
  const [child, more] = childrenOf(element, name);
  if (child === undefined || more !== undefined) throw new Error(`Not one ${name} in ${element.name}.`);
  return child;
}
