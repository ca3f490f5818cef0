// Catches what breaks while a room is drawn, so that the header and the way out stay. Mostly that is a room's own
// script, which is fetched when it is first entered, and isn't there when the server has stopped meanwhile.

import { Component, type ReactNode } from "react";
import { Instead } from "./waiting.tsx";

interface Props {
  readonly children: ReactNode;
}

/** A class, since React offers no other way. Give it a `key` that changes with the room, or it stays broken. */
export class Boundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (this.state.broken) return <Instead of={{ state: "failed", status: 0, detail: null }} />;
    return this.props.children;
  }
}
