// An item as a draft would have it, to show before the server has made it. What only the server reckons (whether all of
// a content is quoted, in which attribution another lies) stays as it was until it answers. Knows no DOM.

import type { Found } from "../../src/model/found.ts";
import type { Item } from "../reader/items.ts";
import type { ItemData } from "./decisions.ts";
import type { Draft } from "./draft.ts";

export function asItem(draft: Draft, item: Item | null, id: string): ItemData {
  const { source, cue, content, spans } = draft.spans;
  // How sure a model was says nothing of what a person wrote.
  const { score: _, ...data } = item?.data ?? ({ score: undefined } as Partial<Found>);
  const found = { ...data, id, by: "person", version: data.version ?? "person/1" } as const;
  const [first] = spans;
  switch (draft.layer) {
    case "attributions": {
      const usual = { kind: "indirect", within: null, speakers: [] };
      const { hedged, negated } = draft;
      return { ...usual, ...found, source, cue, content, hedged, negated } as unknown as ItemData;
    }
    case "assertions":
      return { ...found, span: spans } as unknown as ItemData;
    case "mentions":
      return {
        form: "name",
        actor: null,
        ...found,
        ...first,
        head: first,
        type: draft.type,
      } as unknown as ItemData;
    default:
      return { ...found, ...first } as unknown as ItemData;
  }
}
