// Decisions whose words the article no longer holds: nothing of them is lost, they only have no place to show at.

import type { Adrift } from "../../src/serve/contract.ts";
import { useTexts } from "../texts/texts.ts";

export function AdriftList({ adrift }: { readonly adrift: readonly Adrift[] }) {
  const texts = useTexts().review;
  if (adrift.length === 0) return null;
  return (
    <section className="adrift" aria-labelledby="adrift-title">
      <h2 id="adrift-title">{texts.adrift(adrift.length)}</h2>
      <p className="hint">{texts.adriftAbout(adrift.length)}</p>
      <ul>
        {adrift.map(({ decision, reviewer, act, at, quoted }) => (
          <li key={decision}>
            <bdi className="words">{quoted}</bdi>{" "}
            <span className="said">{texts.adriftOne(reviewer, act, at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
