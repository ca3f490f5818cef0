// Two handles for each stretch of the open draft, one at either end of its words, drawn above the article and not in
// it. Each is a slider: it can be dragged, or focused and moved by the arrow keys.

import {
  type CSSProperties,
  type PointerEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { Places } from "../reader/places.ts";
import { useTexts } from "../texts/texts.ts";
import { type Draft, type Stretch, stretchesOf } from "./draft.ts";
import type { Edge, Editing } from "./editing.ts";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

interface HandleOf extends Place {
  readonly stretch: Stretch;
  readonly edge: Edge;
  readonly at: number;
  readonly words: string;
}

/** So near to an edge of the window, dragging scrolls, by so much a move. */
const BORDER = 56;
const SCROLL = 14;

export function Handles(props: {
  readonly editing: Editing;
  readonly places: Places | null;
  readonly text: string;
}) {
  const { editing, places, text } = props;
  const { draft, active } = editing;
  const texts = useTexts().review.edit;
  const layer = useRef<HTMLDivElement>(null);
  const [handles, setHandles] = useState<readonly HandleOf[]>([]);
  const [dragged, setDragged] = useState(false);

  const drag = useRef(editing.drag);
  drag.current = editing.drag;

  const place = useCallback(() => {
    if (layer.current && places && draft) setHandles(handlesOf(draft, places, layer.current, text));
  }, [draft, places, text]);
  useLayoutEffect(place, [place]);
  useLayoutEffect(() => {
    // Whatever changes the width or the height of the article moves its words.
    const article = layer.current?.parentElement?.querySelector(".article");
    if (!article) return;
    const observer = new ResizeObserver(place);
    observer.observe(article);
    return () => observer.disconnect();
  }, [place]);

  // While words are selected with the mouse the handles are not in its way: one beneath it would end the selection.
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const down = ({ target }: globalThis.PointerEvent): void => {
      if ((target as HTMLElement).closest(".article")) setDragged(true);
    };
    document.addEventListener("pointerdown", down, { signal });
    for (const name of ["pointerup", "pointercancel"])
      document.addEventListener(name, () => setDragged(false), { signal });
    return () => ended.abort();
  }, []);

  const grab = (event: PointerEvent, { stretch, edge }: HandleOf): void => {
    if (event.button !== 0 || !places) return;
    event.preventDefault();
    (event.currentTarget as HTMLElement).focus({ preventScroll: true });
    setDragged(true);
    const ended = new AbortController();
    const { signal } = ended;
    const at = { x: event.clientX, y: event.clientY, exactly: event.altKey };
    let pending = 0;
    const follow = (): void => {
      if (at.y < BORDER) window.scrollBy(0, -SCROLL);
      else if (at.y > window.innerHeight - BORDER) window.scrollBy(0, SCROLL);
      const boundary = places.boundaryAt(at.x, at.y);
      if (boundary !== null) drag.current(stretch, edge, boundary, at.exactly);
    };
    const move = ({ clientX, clientY, altKey }: globalThis.PointerEvent): void => {
      Object.assign(at, { x: clientX, y: clientY, exactly: altKey });
      cancelAnimationFrame(pending);
      pending = requestAnimationFrame(follow);
    };
    const end = (): void => {
      ended.abort();
      setDragged(false);
    };
    document.addEventListener("pointermove", move, { signal });
    document.addEventListener("pointerup", end, { signal });
    document.addEventListener("pointercancel", end, { signal });
  };
  if (!draft) return null;
  return (
    <div ref={layer} className={dragged ? "handles is-dragged" : "handles"}>
      {handles.map((handle) => {
        const { stretch, edge, x, y, height, at, words } = handle;
        const role = texts.roles[stretch.role];
        const isActive =
          active?.kind === "stretch" &&
          active.edge === edge &&
          active.stretch.role === stretch.role &&
          active.stretch.index === stretch.index;
        return (
          <div
            key={`${stretch.role} ${stretch.index} ${edge}`}
            role="slider"
            tabIndex={0}
            aria-label={texts[edge](role)}
            aria-valuemin={0}
            aria-valuemax={text.length}
            aria-valuenow={at}
            aria-valuetext={words}
            className={`handle of-${stretch.role} is-${edge}${isActive ? " is-active" : ""}`}
            style={
              { left: x, top: edge === "start" ? y : y + height, "--line": `${height}px` } as CSSProperties
            }
            onPointerDown={(event) => grab(event, handle)}
            onFocus={() => editing.activate({ kind: "stretch", stretch, edge })}
          />
        );
      })}
    </div>
  );
}

function handlesOf(draft: Draft, places: Places, layer: HTMLElement, text: string): readonly HandleOf[] {
  const frame = layer.getBoundingClientRect();
  return stretchesOf(draft).flatMap(({ role, index, span }) =>
    (["start", "end"] as const).flatMap((edge) => {
      const box = places.boxOf(edge === "start" ? span.start : span.end - 1);
      if (!box) return [];
      return {
        stretch: { role, index },
        edge,
        x: ((edge === "start") !== places.isRightToLeft(span.start) ? box.left : box.right) - frame.left,
        y: box.top - frame.top,
        height: box.height,
        at: span[edge],
        words: text.slice(span.start, span.end),
      };
    }),
  );
}
