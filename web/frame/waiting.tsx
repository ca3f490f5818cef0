// What a page shows in place of an answer that is not there: a word of patience, or what went wrong and what to do.

import { useTexts } from "../texts/texts.ts";
import type { Answer } from "./answer.ts";
import { Link } from "./link.tsx";

export function Instead({ of }: { readonly of: Exclude<Answer<unknown>, { state: "here" }> }) {
  const texts = useTexts().frame;
  if (of.state === "waiting")
    return (
      <p className="waiting" role="status">
        {texts.waiting}
      </p>
    );
  return (
    <div className="instead" role="alert">
      <h1>{texts.failed}</h1>
      <p>{of.detail ?? texts.noAnswer}</p>
      <p>
        {of.status === 404 ? (
          <Link href="/">{texts.toLibrary}</Link>
        ) : (
          <button type="button" onClick={() => location.reload()}>
            {texts.again}
          </button>
        )}
      </p>
    </div>
  );
}
