// A field to look something up in while one types, with what is offered beneath: another actor, another claim.

import { type ReactNode, useEffect, useId, useRef } from "react";

interface OffersProps<Item> {
  /** What is looked for. */
  readonly label: string;
  readonly typed: string;
  readonly type: (typed: string) => void;
  /** Null while there is nothing to say yet. */
  readonly found: readonly Item[] | null;
  readonly none: string;
  readonly count: (count: number) => string;
  readonly offer: (item: Item) => ReactNode;
  readonly cancel: string;
  readonly close: () => void;
}

export function Offers<Item extends { readonly id: string }>(props: OffersProps<Item>) {
  const { label, typed, type, found, none, count, offer, cancel, close } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <search className="saying" onKeyDown={(event) => event.key === "Escape" && close()}>
      <label htmlFor={id}>{label}</label>
      <div>
        <input
          ref={field}
          id={id}
          type="search"
          dir="auto"
          value={typed}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => type(event.target.value)}
        />
        <button type="button" className="quiet" onClick={close}>
          {cancel}
        </button>
      </div>
      <p role="status" className="hint">
        {found !== null && (found.length === 0 ? none : count(found.length))}
      </p>
      {found !== null && found.length > 0 && (
        <ul className="offered">
          {found.map((item) => (
            <li key={item.id}>{offer(item)}</li>
          ))}
        </ul>
      )}
    </search>
  );
}
