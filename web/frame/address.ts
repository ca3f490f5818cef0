// Where the user is. The address alone says what a page shows (which document, which item, which layers), so that it
// can be copied, opened in a new tab, and gone back to.

import { useMemo, useSyncExternalStore } from "react";
import { keepScroll } from "./scroll-kept.ts";

export interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
  /** Without its "#". */
  readonly hash: string;
}

const MOVED = "hearsay:moved";

function subscribe(listener: () => void): () => void {
  window.addEventListener("popstate", listener);
  window.addEventListener("hashchange", listener);
  window.addEventListener(MOVED, listener);
  return () => {
    window.removeEventListener("popstate", listener);
    window.removeEventListener("hashchange", listener);
    window.removeEventListener(MOVED, listener);
  };
}

const current = (): string => location.pathname + location.search + location.hash;

export function useAddress(): Address {
  const href = useSyncExternalStore(subscribe, current);
  return useMemo(() => {
    const url = new URL(href, location.origin);
    return { path: url.pathname, query: url.searchParams, hash: url.hash.slice(1) };
  }, [href]);
}

/** Goes to an address of the application. `replace` leaves no step to go back to. */
export function go(href: string, options: { readonly replace?: boolean } = {}): void {
  const from = location.pathname;
  if (options.replace) history.replaceState(null, "", href);
  else if (new URL(href, location.href).href !== location.href) {
    keepScroll();
    history.pushState(null, "", href);
  }
  window.dispatchEvent(new Event(MOVED));
  if (location.pathname !== from) window.scrollTo(0, 0);
}

/** The address as it is, with some of its query or its hash changed; null takes a part away. */
export function changed(
  address: Address,
  change: { readonly query?: Readonly<Record<string, string | null>>; readonly hash?: string | null },
): string {
  const query = new URLSearchParams(address.query);
  for (const [key, value] of Object.entries(change.query ?? {})) {
    if (value === null) query.delete(key);
    else query.set(key, value);
  }
  const hash = change.hash === undefined ? address.hash : change.hash;
  // Commas are legal in a query and easier on the eye than %2C.
  const search = query.toString().replaceAll("%2C", ",");
  return `${address.path}${search ? `?${search}` : ""}${hash ? `#${hash}` : ""}`;
}
