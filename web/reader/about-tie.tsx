// All that is known of a tie and of a label: who is meant, which words carry it, and on whose word.

import type { Label, Relation } from "../../src/model/relation.ts";
import type { Span } from "../../src/model/span.ts";
import { shapeOf } from "../actor/shape.ts";
import { Link } from "../frame/link.tsx";
import { useTexts } from "../texts/texts.ts";
import type { About } from "./about-item.tsx";
import { ActorsHere } from "./actors-here.tsx";
import { Term, Words } from "./term.tsx";
import { TieSummary } from "./tie.tsx";

export function AboutTie({ tie, ...about }: About & { readonly tie: Relation }) {
  const { kept } = about;
  const { actors, reader } = useTexts();
  const { text } = kept.document;
  const { sign, evidence, sourceActor, targetActor, hedged, negated, planned } = tie;
  return (
    <>
      <Term name={reader.tie}>
        <TieSummary tie={tie} text={text} /> <span className="said">{actors.sign(sign)}</span>
      </Term>
      <ActorsHere name={reader.actor} of={[sourceActor, targetActor].filter((one) => one !== null)} />
      <Term name={reader.carriedBy}>
        <Words text={text} spans={evidence} as={`tie-${shapeOf(sign)}`} />
      </Term>
      <Teller {...about} toldIn={tie.toldIn} />
      <Term name={reader.told}>
        {hedged ? reader.hedged : reader.notHedged}
        <br />
        {negated ? reader.negated : reader.notNegated}
        {planned && (
          <>
            <br />
            {reader.planned}
          </>
        )}
      </Term>
    </>
  );
}

export function AboutLabel({ label, ...about }: About & { readonly label: Label }) {
  const { kept } = about;
  const { reader } = useTexts();
  const { text } = kept.document;
  return (
    <>
      <Term name={reader.label}>
        <Words text={text} spans={[label]} as="label" />
      </Term>
      <Term name={reader.labelled}>
        {label.mention ? (
          <Words text={text} spans={[label.mention]} />
        ) : (
          <i className="unknown">{reader.notNamedHere}</i>
        )}
      </Term>
      <ActorsHere name={reader.actor} of={label.actor === null ? [] : [label.actor]} />
      <Teller {...about} toldIn={label.toldIn} calls={label.teller ?? null} />
      <Term name={reader.caughtBy}>
        <bdi>{label.pattern}</bdi>
      </Term>
    </>
  );
}

/** The author, or whoever is said to say it, by way of the attribution that says so. */
function Teller(props: About & { readonly toldIn: string | null; readonly calls?: Span | null }) {
  const { kept, items, selection, toldIn, calls = null } = props;
  const { reader } = useTexts();
  const { text } = kept.document;
  const attribution = toldIn === null ? undefined : items.byId.get(toldIn);
  const source = attribution?.layer === "attributions" ? attribution.data.source : [];
  return (
    <Term name={reader.toldBy}>
      {calls !== null ? (
        <Words text={text} spans={[calls]} as="source" />
      ) : toldIn === null ? (
        reader.theAuthor
      ) : (
        <Link href={selection.addressOfId(toldIn)}>
          {source.length > 0 ? <Words text={text} spans={source} as="source" /> : <i>{reader.nobody}</i>}
        </Link>
      )}
    </Term>
  );
}
