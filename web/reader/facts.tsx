// What is known of the article beside its text: outlet, date, byline; and folded beneath, who says each, and where the
// file was found.

import type { MetadataField, Stated } from "../../src/model/metadata.ts";
import type { DocumentAnswer } from "../../src/serve/contract.ts";
import { changed, useAddress } from "../frame/address.ts";
import { Link } from "../frame/link.tsx";
import { type Texts, useTexts } from "../texts/texts.ts";

const inLine = ["outlet", "published", "byline"] as const;
const inDetail = ["title", "byline", "outlet", "published", "address"] as const;

export function Facts({ kept }: { readonly kept: DocumentAnswer }) {
  const texts = useTexts();
  const { metadata } = kept.document;
  return (
    <div className="facts">
      <p className="line">
        {inLine.map((field) => {
          const stated = metadata[field][0];
          return stated ? (
            <bdi key={field} title={whoSays(stated, texts)}>
              {shownValue(field, stated, texts)}
            </bdi>
          ) : (
            <span key={field} className="unknown">
              {texts.reader.unknown[field]}
            </span>
          );
        })}
      </p>
      <details>
        <summary>{texts.reader.facts}</summary>
        <dl>
          {inDetail.map((field) => (
            <Field key={field} field={field} stated={metadata[field]} />
          ))}
          <Origin kept={kept} />
        </dl>
      </details>
    </div>
  );
}

const shownValue = (field: MetadataField, { value }: Stated, texts: Texts): string =>
  field === "published" ? texts.date(value) : value;

function whoSays({ said }: Stated, texts: Texts): string {
  const { text, file, user } = texts.reader.said;
  if (said.by === "text") return text;
  return said.by === "file" ? file(said.field) : user(said.name, said.at);
}

function Field({ field, stated }: { readonly field: MetadataField; readonly stated: readonly Stated[] }) {
  const texts = useTexts();
  const address = useAddress();
  return (
    <div>
      <dt>{texts.reader.fields[field]}</dt>
      {stated.length === 0 && <dd className="unknown">{texts.reader.nobodySays}</dd>}
      {stated.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may state the same, and none moves
        <dd key={i}>
          <bdi>{shownValue(field, one, texts)}</bdi> <span className="said">{whoSays(one, texts)}</span>{" "}
          {one.said.by === "text" && (
            <Link href={changed(address, { hash: `w${one.said.span.start}-${one.said.span.end}` })}>
              {texts.reader.shows}
            </Link>
          )}
        </dd>
      ))}
    </div>
  );
}

function Origin({ kept }: { readonly kept: DocumentAnswer }) {
  const texts = useTexts().reader;
  const { id, version } = kept.document;
  return (
    <>
      <div>
        <dt>{texts.foundAt}</dt>
        {kept.copies.map((copy) => (
          <dd key={copy.id}>
            <bdi className="place">{copy.place}</bdi>{" "}
            <span className="said">{texts.got(copy.got, copy.gotBy)}</span>
          </dd>
        ))}
        <dd>
          <a href={`/api/documents/${id}/original`} download>
            {texts.original}
          </a>{" "}
          <span className="said">{texts.read(version.reader)}</span>
        </dd>
      </div>
      <div>
        <dt>{texts.hash}</dt>
        <dd className="hash">{version.sha256}</dd>
      </div>
    </>
  );
}
