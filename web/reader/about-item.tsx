// All that is known of one item, as terms and what they hold. Words of the article are cut out of its text, never
// retold, and wear the same underline as in the article.

import type { Found } from "../../src/model/found.ts";
import type { DocumentAnswer } from "../../src/serve/contract.ts";
import { Link } from "../frame/link.tsx";
import { type Texts, useTexts } from "../texts/texts.ts";
import { AboutLabel, AboutTie } from "./about-tie.tsx";
import { ActorHere, ActorsHere } from "./actors-here.tsx";
import { ClaimsHere } from "./claims-here.tsx";
import { type AttributionItem, chainOf, type Item, type Items } from "./items.ts";
import { quotedIn } from "./quoted.ts";
import type { Selection } from "./selection.ts";
import { Term, Words } from "./term.tsx";

export interface About<I extends Item = Item> {
  readonly item: I;
  readonly kept: DocumentAnswer;
  readonly items: Items;
  /** The id of a hidden attribution that this one may lie within. */
  readonly around: string | null;
  readonly selection: Selection;
}

export function AboutItem(about: About) {
  const { item } = about;
  const texts = useTexts().reader;
  return (
    <dl className="about">
      {item.layer === "attributions" ? <Attribution {...about} item={item} /> : <Other {...about} />}
      <Term name={texts.found}>
        {foundHow(item.data, texts)}
        {item.data.by === "model" && item.data.score !== undefined && (
          <span className="score-means">{texts.scoreMeans(item.data.score)}</span>
        )}
      </Term>
    </dl>
  );
}

function Attribution({ item, kept, items, around, selection }: About<AttributionItem>) {
  const texts = useTexts().reader;
  const { text } = kept.document;
  const { source, cue, content, kind, hedged, hedgedBySource, negated, venue = [] } = item.data;
  const quoted = kind === "mixed" ? quotedIn(text, content) : [];
  return (
    <>
      <Term name={texts.who}>
        {source.length > 0 ? <Words text={text} spans={source} as="source" /> : <i>{texts.nobody}</i>}
      </Term>
      <ActorsHere name={texts.speakers} of={item.data.speakers} />
      <Term name={texts.what}>
        <Words text={text} spans={content} as="content" hedged={hedged} />
      </Term>
      <ClaimsHere of={item.id} />
      <Term name={texts.chain}>
        <Chain item={item} kept={kept} items={items} around={around} selection={selection} />
      </Term>
      <Term name={texts.cue}>
        {cue.length > 0 ? <Words text={text} spans={cue} as="cue" /> : <i>{texts.noCue}</i>}
      </Term>
      {venue.length > 0 && (
        <Term name={texts.venue}>
          <Words text={text} spans={venue} />
        </Term>
      )}
      <Term name={texts.told}>
        {texts.kinds[kind]}
        <br />
        {hedged && (
          <>
            {texts.hedged}
            <br />
          </>
        )}
        {hedgedBySource && (
          <>
            {texts.hedgedBySource}
            <br />
          </>
        )}
        {!hedged && !hedgedBySource && (
          <>
            {texts.notHedged}
            <br />
          </>
        )}
        {negated ? texts.negated : texts.notNegated}
      </Term>
      {quoted.length > 0 && (
        <Term name={texts.quoted}>
          <ul>
            {quoted.map((span) => (
              <li key={span.start}>
                <Words text={text} spans={[span]} as="content" />
              </li>
            ))}
          </ul>
        </Term>
      )}
    </>
  );
}

/** From the outlet inwards: the outlet, its author, and everyone in turn whose word it is passed on by. */
function Chain({ item, kept, items, around, selection }: About<AttributionItem>) {
  const texts = useTexts().reader;
  const { text, metadata } = kept.document;
  const outlet = metadata.outlet[0]?.value ?? kept.copies.find((copy) => copy.outlet !== null)?.outlet;
  const author = metadata.byline[0]?.value;
  const chain = (
    <ol className="chain">
      <li>{outlet == null ? <i>{texts.outletUnknown}</i> : <bdi>{outlet}</bdi>}</li>
      <li>{author === undefined ? <i>{texts.authorUnknown}</i> : <bdi>{author}</bdi>}</li>
      {chainOf(item, items).map((link) => {
        const { source, cue } = link.data;
        const who =
          source.length > 0 ? <Words text={text} spans={source} as="source" /> : <i>{texts.nobody}</i>;
        return (
          <li key={link.id} aria-current={link === item ? "true" : undefined}>
            {link === item ? who : <Link href={selection.addressOf(link)}>{who}</Link>}{" "}
            {link !== item && cue.length > 0 && <Words text={text} spans={cue} as="cue" />}
          </li>
        );
      })}
    </ol>
  );
  if (around === null) return chain;
  return (
    <>
      {chain}
      <p className="hint">
        {texts.mayLieWithin} <Link href={selection.addressOfId(around)}>{texts.shows}</Link>
      </p>
    </>
  );
}

function Other(about: About) {
  const { item, kept, selection } = about;
  const texts = useTexts();
  const { text } = kept.document;
  const words = <Words text={text} spans={item.parts.map(({ span }) => span)} as={item.parts[0]!.role} />;
  const of = texts.reader;
  switch (item.layer) {
    case "citations": {
      const { reference, dangling, url } = item.data;
      return (
        <>
          <Term name={of.marker}>{words}</Term>
          <Term name={of.leadsTo}>
            {dangling && of.dangles}
            {reference && (
              <Link href={selection.addressOfWords(reference)}>
                <Words text={text} spans={[reference]} />
              </Link>
            )}
          </Term>
          {url !== null && <Term name={of.address}>{<bdi className="place">{url}</bdi>}</Term>}
        </>
      );
    }
    case "assertions":
      return (
        <>
          <Term name={of.ownVoice}>{words}</Term>
          <ClaimsHere of={item.id} />
        </>
      );
    case "relations":
      return <AboutTie {...about} tie={item.data} />;
    case "labels":
      return <AboutLabel {...about} label={item.data} />;
    case "mentions":
      return (
        <>
          <Term name={of.words}>{words}</Term>
          <Term name={of.type}>{of.types[item.data.type]}</Term>
          <ActorHere name={of.actor} of={item.data.actor} />
        </>
      );
    case "quantities": {
      const { min, max, bound, unit, of: counted } = item.data;
      return (
        <>
          <Term name={of.words}>{words}</Term>
          <Term name={of.value}>{of.quantity(min, max, bound, unit)}</Term>
          {counted && (
            <Term name={of.of}>
              <Words text={text} spans={[counted]} />
            </Term>
          )}
        </>
      );
    }
    case "times":
      return (
        <>
          <Term name={of.words}>{words}</Term>
          <Term name={of.value}>{item.data.value === null ? of.noValue : texts.date(item.data.value)}</Term>
        </>
      );
    default:
      return null;
  }
}

function foundHow({ by, version, score }: Found, texts: Texts["reader"]): string {
  if (by === "model") return texts.by.model(version, score === undefined ? null : texts.score(score));
  return texts.by[by](version);
}
