// What every room stands in: the header with its rooms, the state of the reading, and the page itself.

import { Suspense, useEffect, useRef } from "react";
import type { CaseAnswer } from "../../src/serve/contract.ts";
import { useTexts } from "../texts/texts.ts";
import { useAddress } from "./address.ts";
import { type Answer, useAnswer } from "./answer.ts";
import { Boundary } from "./boundary.tsx";
import { Help } from "./help.tsx";
import { Link } from "./link.tsx";
import { ProgressStrip, useProgress } from "./progress.tsx";
import { rooms } from "./rooms.ts";
import { ThemeSwitch } from "./theme.tsx";
import { Instead } from "./waiting.tsx";

export function Frame() {
  const texts = useTexts();
  const { path } = useAddress();
  const { progress, revision } = useProgress();
  const about: Answer<CaseAnswer> = useAnswer("/api/case", revision);
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(path, main);

  const room = rooms.find((one) => one.path.test(path));
  const params = room?.path.exec(path)?.groups ?? {};
  return (
    <>
      <header className="frame">
        {/* A button and not a link: the hash is the selected item's, and skipping must not change it. */}
        <button type="button" className="skip" onClick={() => main.current?.focus()}>
          {texts.frame.skip}
        </button>
        <Link href="/" className="wordmark">
          {texts.name}
        </Link>
        {about.state === "here" && <bdi className="case">{about.value.name}</bdi>}
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
      <ProgressStrip progress={progress} />
      <main id="main" ref={main} tabIndex={-1}>
        <Boundary key={path}>
          <Suspense fallback={<Instead of={{ state: "waiting" }} />}>
            {room ? (
              <room.Page params={params} revision={revision} reading={progress?.state === "reading"} />
            ) : (
              <Instead of={{ state: "failed", status: 404, detail: texts.frame.notFound }} />
            )}
          </Suspense>
        </Boundary>
      </main>
    </>
  );
}

/** A new page takes the focus, as a page that a browser loads does; the first one leaves it where it is. */
function useFocusOnNewPage(path: string, main: React.RefObject<HTMLElement | null>): void {
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
}
