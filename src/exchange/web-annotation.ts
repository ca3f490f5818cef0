// W3C Web Annotations (Data Model and Vocabulary, 23 February 2017) as one AnnotationCollection with one page: an annotation
// an item, a target a stretch of words, each with a TextPositionSelector in code points, as that model counts, and a
// TextQuoteSelector where the words go out as they stand. What the model has no word for is under "hearsay:".

import { Buffer } from "node:buffer";
import type { PassedArticle, PassedItem, Quoted } from "../model/passed.ts";
import { caveats, sentenceOf } from "./telling-words.ts";

const CONTEXT = ["http://www.w3.org/ns/anno.jsonld", { hearsay: "urn:hearsay:terms:" }];
/** Code units before and after that a quote selector holds; as many as our own (model/selector.ts). */
const AROUND = 32;

export const webAnnotation = {
  name: "web-annotation",
  extension: "jsonld",
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  async *write(articles: AsyncIterable<PassedArticle>): AsyncGenerator<string> {
    yield `{"@context":${JSON.stringify(CONTEXT)},"id":"urn:hearsay:annotations","type":"AnnotationCollection","label":"What was said, by whom, on whose word","first":{"id":"urn:hearsay:annotations:1","type":"AnnotationPage","startIndex":0,"items":[`;
    let total = 0;
    for await (const article of articles)
      for (const item of article.document.items) {
        if (Object.values(item.quoted).flat().length === 0) continue;
        yield `${total++ === 0 ? "\n" : ",\n"}${JSON.stringify(annotation(article, item))}`;
      }
    yield `\n]},"total":${total}}\n`;
  },
};

function annotation(article: PassedArticle, item: PassedItem) {
  const targets = Object.entries(item.quoted)
    // A mention's head lies in its words, and a tie's ends in its passage; roles of their own they have elsewhere.
    .filter(([role]) => !(role === "head" && item.quoted.words !== undefined) && role !== "passage")
    .flatMap(([role, all]) => all.map((quoted) => target(article, role, quoted)));
  return {
    id: `urn:hearsay:item:${item.id}`,
    type: "Annotation",
    motivation: "describing",
    creator: { type: item.found.by === "person" ? "Person" : "Software", name: item.found.version },
    body: [
      { type: "TextualBody", purpose: "describing", format: "text/plain", value: sentenceOf(item) },
      ...caveats(item).map((value) => ({ type: "TextualBody", purpose: "tagging", value })),
    ],
    target: targets,
    "hearsay:layer": item.layer,
    "hearsay:tellers": item.tellers.map(({ as, name }) => ({ "hearsay:as": as, "hearsay:name": name })),
    "hearsay:hedged": item.hedged,
    "hearsay:negated": item.negated,
    "hearsay:review": item.review,
    ...(item.found.score === null ? {} : { "hearsay:score": item.found.score }),
    "hearsay:facts": JSON.stringify(item.facts),
  };
}

const target = ({ document, lang, address, codePoint }: PassedArticle, role: string, quoted: Quoted) => ({
  type: "SpecificResource",
  source: {
    id: address ?? named(document.textSha256),
    type: "Text",
    language: lang,
    ...(document.title === null ? {} : { "hearsay:title": document.title }),
    "hearsay:document": document.id,
    "hearsay:textSha256": document.textSha256,
  },
  "hearsay:role": role,
  selector: [
    { type: "TextPositionSelector", start: codePoint(quoted.start), end: codePoint(quoted.end) },
    ...(quoted.altered === true ? [] : [quoteSelector(document.text, quoted)]),
  ],
});

function quoteSelector(text: string | undefined, { start, end, words }: Quoted) {
  const quote = { type: "TextQuoteSelector", exact: words };
  if (text === undefined) return quote;
  return {
    ...quote,
    prefix: whole(text.slice(Math.max(0, start - AROUND), start)),
    suffix: whole(text.slice(end, end + AROUND)),
  };
}

/** Without a half of a pair at its ends. */
const whole = (words: string): string => words.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");

/** Names a text by its hash, where it has no address (RFC 6920). */
const named = (hash: string): string => `ni:///sha-256;${Buffer.from(hash, "hex").toString("base64url")}`;
