// The article: its blocks in order, each as one text node, unaltered. What is not part of the article is folded away
// where it stands. Rendered once a document; selections and layers never touch it.

import { memo, type Ref } from "react";
import type { Block } from "../../src/model/block.ts";
import type { Document } from "../../src/model/document.ts";
import { useTexts } from "../texts/texts.ts";

/** A shorter article is laid out faster whole than in parts. */
const LONG = 150;
/**
 * Blocks and characters of a part that is laid out as one when it comes near. Fewer make more parts, each of which costs
 * at every frame: 50,000 paragraphs one by one took 400 ms a frame.
 */
const PART = { blocks: 40, characters: 8000 };
/** Characters a line holds about, to guess the height of a block that is not laid out yet. */
const LINE = 68;

interface ArticleOf {
  readonly document: Document;
  readonly ref: Ref<HTMLElement>;
}

/** A version never changes: an answer that comes again draws nothing anew. */
const sameVersion = (a: ArticleOf, b: ArticleOf): boolean => a.document.version.id === b.document.version.id;

export const Article = memo(function Article(props: ArticleOf) {
  const { document, ref } = props;
  const texts = useTexts().reader;
  const long = document.blocks.length > LONG;
  const wrapped = isHardWrapped(document);
  return (
    <article
      ref={ref}
      className={long ? "article long" : "article"}
      lang={document.lang}
      dir="auto"
      aria-label={texts.article}
    >
      {grouped(document.blocks).map((group) =>
        group.folded ? (
          <details key={group.blocks[0]!.start} className="folded">
            <summary>{texts.folded(group.blocks.length)}</summary>
            {group.blocks.map((block) => (
              <BlockText key={block.start} document={document} block={block} wrapped={wrapped} />
            ))}
          </details>
        ) : long ? (
          partsOf(group.blocks).map((blocks) => (
            <div
              key={blocks[0]!.start}
              className="part"
              style={{ containIntrinsicBlockSize: heightOf(blocks) }}
            >
              {blocks.map((block) => (
                <BlockText key={block.start} document={document} block={block} wrapped={wrapped} />
              ))}
            </div>
          ))
        ) : (
          group.blocks.map((block) => (
            <BlockText key={block.start} document={document} block={block} wrapped={wrapped} />
          ))
        ),
      )}
    </article>
  );
}, sameVersion);

const elements = {
  title: "h1",
  heading: "h2",
  quotation: "blockquote",
  byline: "p",
  date: "p",
  paragraph: "p",
  note: "p",
  reference: "p",
  boilerplate: "p",
} as const;

function BlockText(props: { readonly document: Document; readonly block: Block; readonly wrapped: boolean }) {
  const { document, block, wrapped } = props;
  const words = document.text.slice(block.start, block.end);
  // A page with several titles has one main heading all the same: the first.
  const first = block.kind === "title" && document.blocks.find(({ kind }) => kind === "title") === block;
  const Element = block.kind === "title" && !first ? "h2" : elements[block.kind];
  return (
    <Element
      data-start={block.start}
      className={`${block.kind} ${spacing(words, wrapped)}`.trim()}
      dir="auto"
    >
      {words}
    </Element>
  );
}

/**
 * How the white space of a block is set. Breaks and blanks are kept as they are written, but for two cases. Where the
 * text was broken into lines for a screen of old, its paragraphs are set as such. Where no blanks stand in a row, keeping
 * them would change nothing but the marks, which would stick out at line ends.
 */
function spacing(words: string, wrapped: boolean): "wrapped" | "spaced" | "" {
  if (wrapped && words.includes("\n")) return "wrapped";
  return /[ \t]{2}|\t/.test(words) ? "spaced" : "";
}

/**
 * Whether the article's lines were broken at about one width: nearly all that another line of their paragraph follows
 * have 50 to 100 characters. Judged over the whole article, since one paragraph may have two lines only.
 */
function isHardWrapped({ text, blocks }: Document): boolean {
  let lines = 0;
  let full = 0;
  for (const { start, end, kind } of blocks) {
    if (kind !== "paragraph") continue;
    for (const line of text.slice(start, end).split("\n").slice(0, -1)) {
      lines++;
      if (line.length >= 50 && line.length <= 100) full++;
    }
  }
  return lines >= 3 && full >= 0.8 * lines;
}

/** Neighbouring blocks in parts of about one size. */
function partsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [];
  let characters = 0;
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last && last.length < PART.blocks && characters < PART.characters) last.push(block);
    else {
      parts.push([block]);
      characters = 0;
    }
    characters += block.end - block.start;
  }
  return parts;
}

/** A guess at the height of blocks that are not laid out yet, with what stands between them. */
const heightOf = (blocks: readonly Block[]): string => {
  const lines = blocks.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / LINE), 0);
  return `auto calc(${lines}lh + ${(blocks.length * 0.9).toFixed(1)}em)`;
};

/** Neighbouring blocks that are not part of the article, together; so that one line stands for all of them. */
function grouped(
  blocks: readonly Block[],
): readonly { readonly folded: boolean; readonly blocks: readonly Block[] }[] {
  const groups: { folded: boolean; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const folded = block.kind === "boilerplate";
    const last = groups.at(-1);
    if (last && last.folded === folded) last.blocks.push(block);
    else groups.push({ folded, blocks: [block] });
  }
  return groups;
}
