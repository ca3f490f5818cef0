// schema.org Claims with all who tell them, and for each an empty ClaimReview for a fact-checker to fill in, as JSON-LD. It
// has no reviewRating, no author and no conclusion: Hearsay gives no verdict, and a stub without one can't be taken for one.

import type { PassedClaim, PassedTelling } from "../model/passed.ts";
import { caveats, chainOf } from "./telling-words.ts";

export const claimReview = {
  name: "claim-review",
  extension: "jsonld",
  mediaType: "application/ld+json",
  async *write(claims: AsyncIterable<PassedClaim>): AsyncGenerator<string> {
    yield '{"@context":"https://schema.org","@graph":[';
    let between = "\n";
    for await (const claim of claims) {
      yield `${between}${JSON.stringify(claimOf(claim))},\n${JSON.stringify(stubOf(claim))}`;
      between = ",\n";
    }
    yield "\n]}\n";
  },
};

const idOf = ({ id }: PassedClaim): string => `urn:hearsay:claim:${id}`;

function claimOf(claim: PassedClaim) {
  const [first] = claim.tellings.filter(({ affirms, document }) => affirms && document.published !== null);
  return {
    "@type": "Claim",
    "@id": idOf(claim),
    text: claim.words,
    description: claim.line,
    ...(first === undefined ? {} : { firstAppearance: { "@id": appearanceId(first) } }),
    appearance: claim.tellings.map(appearance),
  };
}

const appearanceId = ({ item }: PassedTelling): string => `urn:hearsay:item:${item.id}`;

/** One telling: the words as a quotation, the article as what it is part of. */
function appearance(telling: PassedTelling) {
  const { document, lang, address, item, words, affirms } = telling;
  // Dates of schema.org are ISO 8601; of what EDTF says beyond, the words stand in the description.
  const day = document.published !== null && /^\d{4}(-\d\d(-\d\d)?)?$/.test(document.published);
  return {
    "@type": "Quotation",
    "@id": appearanceId(telling),
    text: words,
    description: [
      `As told by ${chainOf(item)}`,
      ...caveats(item),
      ...(affirms ? [] : ["the source denies it"]),
    ].join("; "),
    isPartOf: {
      "@type": "Article",
      "@id": `urn:hearsay:document:${document.id}`,
      inLanguage: lang,
      ...(document.title === null ? {} : { headline: document.title }),
      // A byline may be a person, an agency or several: the property for words of that kind.
      ...(document.byline === null ? {} : { creditText: document.byline }),
      ...(document.outlet === null ? {} : { publisher: { "@type": "Organization", name: document.outlet } }),
      ...(document.published === null
        ? {}
        : day
          ? { datePublished: document.published }
          : { temporal: document.published }),
      ...(address === null ? {} : { url: address }),
    },
  };
}

const stubOf = (claim: PassedClaim) => ({
  "@type": "ClaimReview",
  "@id": `urn:hearsay:claim-review:${claim.id}`,
  creativeWorkStatus: "Draft",
  claimReviewed: claim.words,
  itemReviewed: { "@id": idOf(claim) },
});
