// A case as it may leave: its articles, one after another, through the export gate. Every exporter starts here.

import type { Store } from "../extend.ts";
import { actorsOf } from "../find/mention/actors.ts";
import type { DocumentSummary } from "../keep/store.ts";
import type { Actor } from "../model/actor.ts";
import type { Place } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import { type FoundLayer, type StoredLayerName, storedLayers } from "../model/layers.ts";
import { stated } from "../model/metadata.ts";
import type { PassedActor, PassedArticle } from "../model/passed.ts";
import { wordsAt } from "../model/span.ts";
import { codePointsOf } from "../text/code-points.ts";
import { numbered } from "./choose.ts";
import { passGate, shortened } from "./export-gate.ts";
import { initials, initialsFor } from "./initials.ts";
import { findWithheld } from "./withheld.ts";

export interface PassOptions {
  readonly reviewed: boolean;
  readonly text: boolean;
  /** Names of actors to show as initials; any name of the actor, in any case. */
  readonly withhold: readonly string[];
}

export interface PassingCase {
  readonly documents: readonly DocumentSummary[];
  /** Names to withhold that no actor of the case has. Where there are any, nothing must be written. */
  readonly unknown: readonly string[];
  /** Names that stay, though they look like one that is withheld: another spelling of a person, perhaps. */
  readonly alike: readonly string[];
  /** How many actors are withheld. */
  readonly withheld: number;
  /** Words of nobody's item, such as those a claim is shown by, with the withheld names as initials. */
  readonly hide: (words: string) => string;
  /** The words at a place that no item has, such as a passage that two articles share. */
  readonly words: (place: Place) => Promise<string>;
  /** One article, or null where the case has none such. */
  readonly article: (id: string) => Promise<PassedArticle | null>;
  /** All articles, in the order in which `show` numbers them. */
  readonly articles: () => AsyncIterable<PassedArticle>;
}

export async function passCase(store: Store, options: PassOptions): Promise<PassingCase> {
  const documents = await numbered(store);
  const { unknown, actors, alike } = await findWithheld(store, options.withhold);
  const hide = initialsFor(actors);
  const added = new Map(documents.map((one) => [one.id, one.added]));
  const isWithheld = new Set(actors.map(({ id }) => id));
  const numbers = new Map<string, string>();
  /** Withheld actors are told apart by a number: by an id, which is made of the name, a guess could be confirmed. */
  const numberOf = (id: string): string => {
    const known = numbers.get(id) ?? `withheld-${numbers.size + 1}`;
    numbers.set(id, known);
    return known;
  };

  async function article(id: string): Promise<PassedArticle | null> {
    const kept = await store.document(id);
    if (kept === null) return null;
    const { document } = kept;
    const found = await store.layers(document.version.id, storedLayers);
    const layers = storedLayers.map(
      (name) => ({ name, finder: "", items: found[name] }) as FoundLayer<StoredLayerName>,
    );
    const locals = actorsOf(found.mentions, document.text);
    const inCase = new Map((await store.actors.ofDocument(id)).map((one) => [one.local, one]));
    const hidden = (local: string): boolean =>
      isWithheld.has(local) || isWithheld.has(inCase.get(local)?.id ?? "");
    const actorId = (local: string): string => {
      const known = inCase.get(local)?.id ?? local;
      return hidden(local) ? numberOf(known) : known;
    };
    const shownAs = ({ id: local, name, type }: Actor): PassedActor => {
      const shown = inCase.get(local)?.name ?? name;
      return { id: actorId(local), name: hidden(local) ? initials(shown) : hide(shown), type };
    };
    return {
      document: passGate(document, layers, [...locals, ...actors], await store.decisions(id), {
        reviewed: options.reviewed,
        text: options.text,
        withhold: new Set([...isWithheld, ...locals.filter((one) => hidden(one.id)).map((one) => one.id)]),
        actorId,
      }),
      lang: document.lang,
      address: addressOf(document, hide),
      added: added.get(id) ?? kept.versions[0]?.added ?? "1970-01-01T00:00:00.000Z",
      // Who is only described ("the rebels") is an actor of that article alone, and none of the case.
      actors: locals.filter(({ names }) => names.length > 0).map(shownAs),
      codePoint: codePointsOf(document.text),
    };
  }

  return {
    documents,
    unknown,
    alike,
    withheld: actors.length,
    hide,
    async words({ documentId, span }) {
      const words = wordsAt((await store.document(documentId))?.document.text ?? "", span);
      return options.text ? hide(words) : shortened(hide(words));
    },
    article,
    async *articles() {
      for (const { id } of documents) {
        const passed = await article(id);
        if (passed !== null) yield passed;
      }
    },
  };
}

function addressOf({ metadata }: Document, hide: (words: string) => string): string | null {
  const address = stated(metadata, "address");
  if (address === null || !/^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(address)) return null;
  // "…/ann-lee-resigns" names her too.
  const plain = decoded(address).replaceAll(/[-_+./]/g, " ");
  return hide(plain) === plain ? address : null;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
