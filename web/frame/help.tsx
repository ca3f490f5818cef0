// The keys, in a dialog that "?" opens; and the tour, for whoever wants it again.

import { useRef } from "react";
import { useTexts } from "../texts/texts.ts";
import { useTour } from "../tour/tour.tsx";
import { useKeys } from "./keys.ts";

export function Help() {
  const texts = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const tour = useTour();
  const open = (): void => {
    if (!dialog.current) return;
    dialog.current.showModal();
    // Its first control is at its end, and scrolls its beginning away.
    dialog.current.focus();
    dialog.current.scrollTop = 0;
  };
  useKeys({ "?": open });
  const groups = [
    { title: null, keys: texts.everywhereKeys },
    { title: texts.rooms.library, keys: texts.libraryKeys },
    { title: texts.rooms.claims, keys: texts.claimsKeys },
    { title: texts.rooms.actors, keys: texts.actorsKeys },
    { title: texts.rooms.search, keys: texts.searchKeys },
    { title: texts.reader.article, keys: texts.keys },
    { title: texts.review.edit.keysTitle, keys: texts.review.edit.help },
  ];
  return (
    <>
      <button type="button" className="quiet help-button" onClick={open} aria-haspopup="dialog">
        <span className="long">{texts.frame.help}</span>
        <span className="short" role="img" aria-label={texts.frame.help}>
          ?
        </span>
      </button>
      <dialog ref={dialog} className="help" tabIndex={-1} aria-labelledby="help-title" closedby="any">
        <h2 id="help-title">{texts.frame.helpTitle}</h2>
        <div className="key-groups">
          {groups.map(({ title, keys }) => (
            <section key={title}>
              {title !== null && <h3>{title}</h3>}
              <dl>
                {keys.map(({ keys, what }) => (
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
            </section>
          ))}
        </div>
        <p>{texts.keysNote}</p>
        <form method="dialog">
          <button type="submit">{texts.frame.close}</button>
          <button type="submit" onClick={() => tour.go(0)}>
            {texts.tour.take}
          </button>
        </form>
      </dialog>
    </>
  );
}
