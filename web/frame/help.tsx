// The keys, in a dialog that "?" opens.

import { useRef } from "react";
import { useTexts } from "../texts/texts.ts";
import { useKeys } from "./keys.ts";

export function Help() {
  const texts = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = (): void => dialog.current?.showModal();
  useKeys({ "?": open });
  return (
    <>
      <button type="button" className="quiet help-button" onClick={open} aria-haspopup="dialog">
        <span className="long">{texts.frame.help}</span>
        <span className="short" role="img" aria-label={texts.frame.help}>
          ?
        </span>
      </button>
      <dialog ref={dialog} className="help" aria-labelledby="help-title" closedby="any">
        <h2 id="help-title">{texts.frame.helpTitle}</h2>
        <dl>
          {texts.keys.map(({ keys, what }) => (
            <div key={what}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p>{texts.keysNote}</p>
        <form method="dialog">
          <button type="submit">{texts.frame.close}</button>
        </form>
      </dialog>
    </>
  );
}
