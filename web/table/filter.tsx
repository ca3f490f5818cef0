// The field that filters the list while one types. What was typed goes into the address after a pause; what comes into
// it from elsewhere (back, "clear") is shown.

import { useRef } from "react";
import { type Address, changed, go } from "../frame/address.ts";
import { useKeys } from "../frame/keys.ts";
import { useTypedInAddress } from "../frame/typed.ts";

export function Filter({ address, label }: { readonly address: Address; readonly label: string }) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useTypedInAddress(address.query.get("filter") ?? "", (words) =>
    go(changed(address, { query: { filter: words || null } }), { replace: true }),
  );
  useKeys({ f: () => input.current?.select() });
  return (
    <input
      ref={input}
      type="search"
      className="filter"
      dir="auto"
      value={typed}
      maxLength={200}
      placeholder={label}
      aria-label={label}
      aria-keyshortcuts="f"
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
