// What was just said of something that the page shows, and the way back.

import { useTexts } from "../texts/texts.ts";
import { useKeys } from "./keys.ts";
import { turnBack, useSaid } from "./saying.ts";

export function SaidLine({ isAbout }: { readonly isAbout: (ids: readonly string[]) => boolean }) {
  const texts = useTexts().actors;
  const said = useSaid();
  const own = said !== null && isAbout(said.about) ? said : null;
  const turn = (): void => {
    if (own !== null && own.decisions.length > 0) void turnBack(own, texts.done, texts.notDone);
  };
  useKeys({ z: turn });
  return (
    <div className="done" role="status">
      {own !== null && (
        <p>
          <bdi>{own.what}</bdi>{" "}
          {own.decisions.length > 0 && (
            <button type="button" className="quiet" onClick={turn}>
              {own.undone ? texts.redo : texts.undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
