// A STIX 2.1 bundle (OASIS Standard, 10 June 2021): each article a file known by its hash, each actor an identity, each thing
// told a note on them, and a reviewer's decision an opinion on the note. There are no relationship objects: a tie that
// somebody tells is not one that an analyst asserts.

import { createHash } from "node:crypto";
import type { ActorType } from "../model/actor.ts";
import type { PassedArticle, PassedItem } from "../model/passed.ts";
import { caveats, sentenceOf } from "./telling-words.ts";

/** Of the specification, for ids of observables (section 2.9). */
const OBSERVABLES = "00abedb4-aa42-466c-9c01-fed23315a9b7";
/** Our own, for all else: a version 5 UUID of what the id stands for, so that the same case gives the same bundle. */
const OWN = "6b2f4b0e-6f0c-5d9e-9a57-1d1d3c0f8a21";

const CLASSES: Readonly<Record<ActorType, string>> = {
  Person: "individual",
  Organisation: "organization",
  Nationality: "class",
  Location: "unspecified",
};

const NOTED: ReadonlySet<string> = new Set(["attributions", "relations", "labels"]);

export const stix = {
  name: "stix",
  extension: "json",
  mediaType: "application/stix+json;version=2.1",
  async *write(articles: AsyncIterable<PassedArticle>): AsyncGenerator<string> {
    const written = new Set<string>();
    let between = "\n";
    const fresh = function* (...objects: readonly { readonly id: string }[]): Generator<string> {
      for (const object of objects) {
        if (written.has(object.id)) continue;
        written.add(object.id);
        yield `${between}${JSON.stringify(object)}`;
        between = ",\n";
      }
    };
    yield '{"type":"bundle","objects":[';
    for await (const article of articles) {
      const file = fileOf(article);
      yield* fresh(file);
      const known = new Set(article.actors.map(({ id }) => id));
      const mentioned = new Set<string>();
      for (const item of article.document.items) {
        if (!NOTED.has(item.layer)) continue;
        const actors = actorsOf(item).filter((id) => known.has(id));
        for (const id of actors) mentioned.add(id);
        const note = noteOf(article, item, [file.id, ...actors.map(identityId)]);
        yield* fresh(note, ...opinionsOn(note, item));
      }
      yield* fresh(
        ...article.actors.filter(({ id }) => mentioned.has(id)).map((one) => identityOf(one, article)),
      );
    }
    // Last, since it is made of what the bundle holds.
    yield `\n],"id":"bundle--${uuid(OWN, [...written].join("\n"))}"}\n`;
  },
};

const fileOf = ({ document }: PassedArticle) => {
  const hashes = { "SHA-256": document.version.sha256 };
  return {
    type: "file",
    spec_version: "2.1",
    id: `file--${uuid(OBSERVABLES, JSON.stringify({ hashes }))}`,
    hashes,
  };
};

const identityId = (actor: string): string => `identity--${uuid(OWN, `actor ${actor}`)}`;

const identityOf = ({ id, name, type }: PassedArticle["actors"][number], { added }: PassedArticle) => ({
  type: "identity",
  spec_version: "2.1",
  id: identityId(id),
  ...dated(added),
  name,
  description: "An actor as articles name it; nothing is asserted of it.",
  identity_class: CLASSES[type],
});

function noteOf({ added, lang }: PassedArticle, item: PassedItem, refs: readonly string[]) {
  return {
    type: "note",
    spec_version: "2.1",
    id: `note--${uuid(OWN, `item ${item.id}`)}`,
    ...dated(added),
    lang,
    abstract: caveats(item).join("; "),
    content: sentenceOf(item),
    labels: ["told-not-asserted", item.layer, item.review.replace(" ", "-")],
    object_refs: [...new Set(refs)],
  };
}

function opinionsOn(note: { readonly id: string }, item: PassedItem) {
  if (item.review === "not reviewed" || item.reviewedAt === undefined) return [];
  const agrees = item.review !== "rejected";
  return [
    {
      type: "opinion",
      spec_version: "2.1",
      id: `opinion--${uuid(OWN, `review ${item.id} ${item.review} ${item.reviewedAt}`)}`,
      ...dated(item.reviewedAt),
      explanation: agrees
        ? "A reviewer found that the text says this. It is no word on whether it is so."
        : "A reviewer found that the text does not say this. It is no word on whether it is so.",
      opinion: agrees ? "agree" : "disagree",
      object_refs: [note.id],
    },
  ];
}

const actorsOf = ({ facts, speakers = [], tellers }: PassedItem): readonly string[] =>
  [
    facts.actor,
    facts.sourceActor,
    facts.targetActor,
    ...speakers,
    ...tellers.flatMap(({ actors = [] }) => actors),
  ].filter((id) => typeof id === "string");

/** RFC 3339 with milliseconds, as the specification wants it. */
const dated = (at: string) => {
  const time = new Date(at).toISOString();
  return { created: time, modified: time };
};

/** RFC 9562, version 5. */
function uuid(namespace: string, name: string): string {
  const bytes = createHash("sha1").update(namespace.replaceAll("-", ""), "hex").update(name).digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
