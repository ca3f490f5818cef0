// One quiet line while the server is gone, when it is back, and where it has another case open than the one shown here.

import { useTexts } from "../texts/texts.ts";
import type { Live } from "./events.ts";
import { useOtherCase } from "./shown-case.ts";

export function ServerLine({ server }: { readonly server: Live["server"] }) {
  const texts = useTexts().server;
  const other = useOtherCase();
  // The region stands there before it says something: only then do screen readers hear what comes into it.
  return (
    <div className="server-line" role="status">
      {server === "gone" && <p>{texts.gone}</p>}
      {server === "back" && <p className="fleeting">{texts.back}</p>}
      {other && (
        <p>
          <bdi>{texts.otherCase(other.shown, other.open)}</bdi>{" "}
          <button type="button" className="quiet" onClick={() => location.assign("/")}>
            {texts.reload}
          </button>
        </p>
      )}
    </div>
  );
}
