// What every room stands in: the header with its case and its rooms, what the server tells, and the page itself.

import { lazy, Suspense, useEffect, useRef } from "react";
import type { CaseAnswer } from "../../src/serve/contract.ts";
import { AddingProvider } from "../library/adding/adding.tsx";
import { useTexts } from "../texts/texts.ts";
import { TourProvider, useTour } from "../tour/tour.tsx";
import { go, useAddress } from "./address.ts";
import { type Answer, useAnswer } from "./answer.ts";
import { Boundary } from "./boundary.tsx";
import { CaseMenu } from "./case-menu.tsx";
import { useLive } from "./events.ts";
import { Help } from "./help.tsx";
import { useKeys } from "./keys.ts";
import { Link } from "./link.tsx";
import { ProgressStrip } from "./progress.tsx";
import { rooms } from "./rooms.ts";
import { ServerLine } from "./server-line.tsx";
import { ThemeSwitch } from "./theme.tsx";
import { Instead } from "./waiting.tsx";

export function Frame() {
  const texts = useTexts();
  const { path } = useAddress();
  const live = useLive();
  const { progress, revision } = live;
  const about: Answer<CaseAnswer> = useAnswer("/api/case", revision);
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(path, main);
  useKeys({ "/": toSearch });

  const room = rooms.find((one) => one.path.test(path));
  const params = room?.path.exec(path)?.groups ?? {};
  const name = about.state === "here" ? about.value.name : null;
  return (
    <AddingProvider caseName={name} refresh={live.refresh}>
      <TourProvider about={about.state === "here" ? about.value : null}>
        <header className="frame">
          {/* A button and not a link: the hash is the selected item's, and skipping must not change it. */}
          <button type="button" className="skip" onClick={() => main.current?.focus()}>
            {texts.frame.skip}
          </button>
          <div className="whose">
            <Link href="/" className="wordmark">
              {texts.name}
            </Link>
            {name !== null && <CaseMenu name={name} />}
          </div>
          <nav aria-label={texts.frame.rooms}>
            {rooms.flatMap(({ link, path: of }) =>
              link ? (
                <Link key={link.href} href={link.href} aria-current={of.test(path) ? "page" : undefined}>
                  {link.text(texts)}
                </Link>
              ) : (
                []
              ),
            )}
          </nav>
          <div className="tools">
            <Help />
            <ThemeSwitch />
          </div>
        </header>
        <TourPanel />
        <ServerLine server={live.server} />
        <ProgressStrip progress={progress} />
        <main id="main" ref={main} tabIndex={-1}>
          <Boundary key={path}>
            <Suspense fallback={<Instead of={{ state: "waiting" }} />}>
              {room ? (
                <room.Page
                  params={params}
                  revision={revision}
                  reading={progress?.state === "reading"}
                  refresh={live.refresh}
                />
              ) : (
                <Instead of={{ state: "failed", status: 404, detail: texts.frame.notFound }} />
              )}
            </Suspense>
          </Boundary>
        </main>
      </TourProvider>
    </AddingProvider>
  );
}

/** Fetched when there is a tour: most visits have none. */
const Panel = lazy(async () => ({ default: (await import("../tour/panel.tsx")).Panel }));

function TourPanel() {
  const { step, go } = useTour();
  return step === null ? null : (
    <Suspense>
      <Panel step={step} go={go} />
    </Suspense>
  );
}

/** The one place to ask for words, from wherever one is. */
function toSearch(): void {
  const input = document.querySelector<HTMLInputElement>("#search-words");
  if (input) input.select();
  else go("/search");
}

/** A new page takes the focus, as a page that a browser loads does; the first one leaves it where it is. */
function useFocusOnNewPage(path: string, main: React.RefObject<HTMLElement | null>): void {
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    // Unless it is on the new page already, or on the tour, which goes along from page to page.
    if (document.activeElement?.closest("main :not(main), .tour")) return;
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
}
