// What the address says of a reader's page: the selected item or words, the marked layers, and the list of the panel;
// and how to change them. Steps by key leave one step to go back to, however many they are; each click leaves its own.

import { useCallback, useMemo, useRef } from "react";
import type { Span } from "../../src/model/span.ts";
import { changed, go, useAddress } from "../frame/address.ts";
import { type Choice, choiceOf, choices, type Item, type Items, isChoice } from "./items.ts";

const shownAtFirst: readonly Choice[] = ["attributions", "dangling"];

export interface Selection {
  readonly shown: ReadonlySet<Choice>;
  readonly list: Choice;
  readonly chosen: Item | null;
  /** Plain words that the address names, "#w39-81". */
  readonly words: Span | null;
  /** An id in the address that no item has. */
  readonly gone: string | null;
  addressOf(item: Item): string;
  /** Of an item that is hidden, and shows when it is opened. */
  addressOfId(id: string): string;
  addressOfList(choice: Choice): string;
  addressOfWords(span: Span): string;
  /** "here": by a click on the words; "keys": by a key that steps; "link": from elsewhere. */
  choose(item: Item | null, how: "here" | "keys" | "link"): void;
  goToWords(span: Span): void;
  /** Chooses the next (1) or the previous (-1) item of the list. */
  step(by: 1 | -1): void;
  toggle(choice: Choice): void;
  /** True where the selection was made on its own words, which are in view then. */
  inView(): boolean;
}

export function useSelection(items: Items): Selection {
  const address = useAddress();
  const lastMove = useRef<"here" | "keys" | "link" | null>(null);
  const layers = address.query.get("layers");
  const shown = useMemo(
    () => new Set(layers === null ? shownAtFirst : layers.split(",").filter(isChoice)),
    [layers],
  );
  const listed = address.query.get("list");
  const list: Choice = listed !== null && isChoice(listed) ? listed : "attributions";
  const { hash } = address;
  const chosen = items.byId.get(hash) ?? null;
  const words = useMemo(() => wordsIn(hash), [hash]);

  const listFor = (item: Item): string | null => {
    const choice = items.lists.get(list)?.includes(item) ? list : choiceOf(item);
    return choice === "attributions" ? null : choice;
  };
  const addressOf = (item: Item): string =>
    changed(address, { query: { list: listFor(item) }, hash: item.id });
  const choose = (item: Item | null, how: "here" | "keys" | "link"): void => {
    const again = how === "keys" && lastMove.current === "keys" && chosen !== null;
    lastMove.current = how;
    if (item) go(addressOf(item), { replace: again });
    else if (hash !== "") go(changed(address, { hash: null }));
  };
  const inView = useCallback(() => {
    const here = lastMove.current === "here";
    // Whatever comes next and is not told to `choose` came by a link or by going back.
    if (here) lastMove.current = null;
    return here;
  }, []);

  return {
    shown,
    list,
    chosen,
    words,
    gone: hash !== "" && !chosen && !words ? hash : null,
    addressOf,
    addressOfId: (id) => changed(address, { query: { list: null }, hash: id }),
    addressOfList: (choice) =>
      changed(address, { query: { list: choice === "attributions" ? null : choice } }),
    addressOfWords: ({ start, end }) => changed(address, { hash: `w${start}-${end}` }),
    choose,
    goToWords(span) {
      lastMove.current = "link";
      go(changed(address, { hash: `w${span.start}-${span.end}` }));
    },
    step(by) {
      const all = items.lists.get(list) ?? [];
      const at = chosen ? all.indexOf(chosen) : -1;
      const next = at === -1 ? all.at(by === 1 ? 0 : -1) : all[at + by];
      if (next) choose(next, "keys");
    },
    toggle(choice) {
      const next = choices.filter((name) => shown.has(name) !== (name === choice));
      const usual = next.length === shownAtFirst.length && shownAtFirst.every((name) => next.includes(name));
      go(changed(address, { query: { layers: usual ? null : next.join(",") } }), { replace: true });
    },
    inView,
  };
}

function wordsIn(hash: string): Span | null {
  const [, start, end] = /^w(\d{1,9})-(\d{1,9})$/.exec(hash) ?? [];
  if (start === undefined || Number(start) >= Number(end)) return null;
  return { start: Number(start), end: Number(end) };
}
