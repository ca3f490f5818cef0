// Where words of a document's text stand on the page, and what stands under the pointer. The article is rendered with
// one text node a block, each of which begins at a known offset: that is all it takes to go both ways.

import type { Span } from "../../src/model/span.ts";

export interface Places {
  /** Ranges over the text nodes that a span covers, one a block; empty where it lies between blocks. */
  rangesOf(span: Span): readonly StaticRange[];
  /** The offset of the character at a point of the viewport, or null where no text is. */
  offsetAt(x: number, y: number): number | null;
  /** The place between two characters that is nearest to a point of the viewport, or null where no text is near. */
  boundaryAt(x: number, y: number): number | null;
  /** The words of the article that a range of the page covers, or null where it covers none. */
  spanOf(range: AbstractRange): Span | null;
  /** The box of one character in the viewport, or null where it is not laid out. */
  boxOf(offset: number): DOMRect | null;
  /** Whether the block at an offset is set from right to left. */
  isRightToLeft(offset: number): boolean;
  /** Brings a span into view, opening what folds it away. */
  show(span: Span): void;
}

interface Stretch extends Span {
  readonly node: Text;
}

/** Reads the blocks below `root`: every element with a `data-start` holds one text node. */
export function placesOf(root: HTMLElement): Places {
  const stretches: Stretch[] = [];
  const startOf = new Map<Node, number>();
  for (const element of root.querySelectorAll<HTMLElement>("[data-start]")) {
    const node = element.firstChild;
    if (!(node instanceof Text)) continue;
    const start = Number(element.dataset.start);
    stretches.push({ node, start, end: start + node.length });
    startOf.set(node, start);
  }

  const covering = (span: Span): readonly Stretch[] => {
    const found: Stretch[] = [];
    for (let i = firstEndingAfter(stretches, span.start); i < stretches.length; i++) {
      const stretch = stretches[i]!;
      if (stretch.start >= span.end) break;
      found.push(stretch);
    }
    return found;
  };

  return {
    rangesOf: (span) =>
      covering(span).map(
        ({ node, start, end }) =>
          new StaticRange({
            startContainer: node,
            startOffset: Math.max(span.start, start) - start,
            endContainer: node,
            endOffset: Math.min(span.end, end) - start,
          }),
      ),
    offsetAt(x, y) {
      const caret = caretAt(x, y);
      const start = caret && startOf.get(caret.node);
      if (start === undefined || start === null) return null;
      // The caret stands between two characters: the one that was meant is the one whose box holds the point.
      for (const offset of [caret!.offset, caret!.offset - 1])
        if (boxHolds(caret!.node as Text, offset, x, y)) return start + offset;
      return null;
    },
    boundaryAt(x, y) {
      const caret = caretAt(x, y);
      const start = caret && startOf.get(caret.node);
      return start === undefined || start === null ? null : start + caret!.offset;
    },
    spanOf(range) {
      if (range.collapsed) return null;
      const touched = stretches.filter(({ node }) => (range as Range).intersectsNode(node));
      const [first] = touched;
      const last = touched.at(-1);
      if (!first || !last) return null;
      const start = range.startContainer === first.node ? first.start + range.startOffset : first.start;
      const end = range.endContainer === last.node ? last.start + range.endOffset : last.end;
      return start < end ? { start, end } : null;
    },
    boxOf(offset) {
      const [stretch] = covering({ start: offset, end: offset + 1 });
      if (!stretch) return null;
      const range = document.createRange();
      range.setStart(stretch.node, offset - stretch.start);
      range.setEnd(stretch.node, offset - stretch.start + 1);
      const boxes = range.getClientRects();
      return boxes[boxes.length - 1] ?? null;
    },
    isRightToLeft(offset) {
      const element = covering({ start: offset, end: offset + 1 })[0]?.node.parentElement;
      return element !== null && element !== undefined && getComputedStyle(element).direction === "rtl";
    },
    show(span) {
      const [stretch] = covering(span);
      if (!stretch) return;
      const element = stretch.node.parentElement!;
      const folded = element.closest("details");
      if (folded) folded.open = true;
      showWords(element, stretch, span);
    },
  };
}

function firstEndingAfter(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  // Safari before 26 knows only the older name.
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function boxHolds(node: Text, offset: number, x: number, y: number): boolean {
  if (offset < 0 || offset >= node.length) return false;
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return [...range.getClientRects()].some(
    (box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1,
  );
}

/** Words at a third of the height have what leads up to them above, and room for a panel below on a small screen. */
const AT_HEIGHT = 1 / 3;

function showWords(element: HTMLElement, stretch: Stretch, span: Span): void {
  const range = document.createRange();
  range.setStart(stretch.node, Math.max(span.start, stretch.start) - stretch.start);
  range.setEnd(stretch.node, Math.min(span.end, stretch.end) - stretch.start);
  const box = range.getBoundingClientRect();
  const height = window.innerHeight;
  if (box.top >= height * 0.12 && box.bottom <= height * 0.5) return;
  if (box.top >= height * 0.12 && box.bottom <= height * 0.85 && window.innerWidth >= 900) return;
  // Blocks far off are not laid out yet (content-visibility), and where they stand is an estimate: come near first.
  if (Math.abs(box.top) > 4 * height) element.scrollIntoView({ block: "center", behavior: "instant" });
  const top = range.getBoundingClientRect().top + window.scrollY - height * AT_HEIGHT;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const near = Math.abs(top - window.scrollY) < 1.5 * height;
  window.scrollTo({ top, behavior: still || !near ? "instant" : "smooth" });
}
