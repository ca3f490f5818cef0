// The name that decisions are signed with. Asked for once, quietly, after the first decision; changed here later.

import { useState } from "react";
import { callMe, useReviewer } from "../frame/reviewer.ts";
import { useTexts } from "../texts/texts.ts";

/** `ask`: whether somebody has decided something here, so that a name begins to matter. */
export function Signed({ ask }: { readonly ask: boolean }) {
  const texts = useTexts().review;
  const { name, given } = useReviewer();
  const [changing, setChanging] = useState(false);
  const asking = ask && !given;
  if (!changing && !asking)
    return (
      <p className="signed">
        <bdi>{texts.signed(name)}</bdi>{" "}
        <button type="button" className="quiet" onClick={() => setChanging(true)}>
          {texts.change}
        </button>
      </p>
    );
  return (
    <form
      className="signed"
      onSubmit={(event) => {
        event.preventDefault();
        callMe(String(new FormData(event.currentTarget).get("name") ?? ""));
        setChanging(false);
      }}
    >
      <label>
        <span>{asking ? texts.ask(name) : texts.name}</span>
        <input name="name" maxLength={80} defaultValue={asking ? "" : name} autoComplete="name" />
      </label>
      <p className="actions">
        <button type="submit">{texts.save}</button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            if (asking) callMe(name);
            setChanging(false);
          }}
        >
          {asking ? texts.keepName(name) : texts.cancel}
        </button>
      </p>
    </form>
  );
}
