// What could not be tested, and for any two articles of the claim every test with its outcome. The address holds the two.

import { useId } from "react";
import type { ClaimAnswer, ClaimTestsAnswer, ToldTelling } from "../../src/serve/contract.ts";
import { type Address, changed, go } from "../frame/address.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { nameOf } from "../library/name.ts";
import { useTexts } from "../texts/texts.ts";

export function Tests({ claim, address }: { readonly claim: ClaimAnswer; readonly address: Address }) {
  const texts = useTexts().claims;
  const articles = [...new Map(claim.shown.map((one) => [one.documentId, one])).values()];
  return (
    <section aria-labelledby="untestable-title">
      <h2 id="untestable-title">{texts.untestable}</h2>
      {claim.untestable.length === 0 ? (
        <p className="hint">{texts.allTestable}</p>
      ) : (
        <ul className="lacking">
          {claim.untestable.map(({ kind, documents, of }) => (
            <li key={kind}>{texts.lacking(kind, documents, of)}</li>
          ))}
        </ul>
      )}
      {articles.length > 1 && <Pair claim={claim} articles={articles} address={address} />}
    </section>
  );
}

function Pair(props: {
  readonly claim: ClaimAnswer;
  readonly articles: readonly ToldTelling[];
  readonly address: Address;
}) {
  const { claim, articles, address } = props;
  const texts = useTexts();
  const of = texts.claims;
  const has = (id: string | null): boolean => articles.some(({ documentId }) => documentId === id);
  const [first, second] = [address.query.get("a"), address.query.get("b")];
  const a = has(first) ? first! : articles[0]!.documentId;
  const b =
    has(second) && second !== a ? second! : articles.find(({ documentId }) => documentId !== a)!.documentId;
  const answer: Answer<ClaimTestsAnswer> = useAnswer(`/api/claims/${claim.id}/tests?a=${a}&b=${b}`);
  const choose = (query: Readonly<Record<string, string>>): void =>
    go(changed(address, { query }), { replace: true });
  return (
    <details open={first !== null}>
      <summary>{of.tests}</summary>
      <div className="two-articles">
        <Choice
          name={of.testA}
          value={a}
          articles={articles}
          choose={(id) => choose({ a: id, b: id === b ? a : b })}
        />
        <Choice
          name={of.testB}
          value={b}
          articles={articles.filter(({ documentId }) => documentId !== a)}
          choose={(id) => choose({ a, b: id })}
        />
      </div>
      {answer.state === "failed" && <p role="alert">{answer.detail ?? texts.frame.noAnswer}</p>}
      {answer.state === "here" && (
        <table className="counted" aria-busy={answer.old}>
          <thead>
            <tr>
              <th scope="col">{of.testColumns.kind}</th>
              <th scope="col">{of.testColumns.outcome}</th>
              <th scope="col">{of.testColumns.reason}</th>
            </tr>
          </thead>
          <tbody>
            {answer.value.tests.map(({ kind, outcome, reason }) => (
              <tr key={kind} className={`outcome is-${outcome.replaceAll(" ", "-")}`}>
                <th scope="row">{kind}</th>
                <td>{of.outcome(outcome)}</td>
                <td className="said">{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

function Choice(props: {
  readonly name: string;
  readonly value: string;
  readonly articles: readonly ToldTelling[];
  readonly choose: (id: string) => void;
}) {
  const { name, value, articles, choose } = props;
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{name}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {articles.map((one) => (
          <option key={one.documentId} value={one.documentId}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </p>
  );
}
