// The original page beside the text, for articles that came as one: in a frame that runs no script and reaches nothing.
// With less room for both, two tabs.

import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { DocumentAnswer } from "../../src/serve/contract.ts";
import { changed, useAddress } from "../frame/address.ts";
import { Link } from "../frame/link.tsx";
import { useTexts } from "../texts/texts.ts";

/** Whether the article came as a page that can be shown: the API has one for what these readers read. */
export const hasPage = ({ document }: DocumentAnswer): boolean => /^m?html\//.test(document.version.reader);

export interface OriginalPage {
  /** Whether the page is open beside the text. */
  readonly open: boolean;
  /** Which of the two shows where there is room for one. */
  readonly tab: Tab;
  turn(tab: Tab): void;
}

type Tab = "text" | "page";

export function useOriginalPage(kept: DocumentAnswer): OriginalPage {
  const { query } = useAddress();
  const [tab, turn] = useState<Tab>("page");
  return { open: hasPage(kept) && query.get("page") === "beside", tab, turn };
}

/** Opens the page beside the text, or closes it. */
export function PageSwitch({ page }: { readonly page: OriginalPage }) {
  const texts = useTexts().review.page;
  const address = useAddress();
  return (
    <Link
      href={changed(address, { query: { page: page.open ? null : "beside" } })}
      className="page-switch"
      onClick={() => page.turn("page")}
    >
      {page.open ? texts.hide : texts.show}
    </Link>
  );
}

const tabs: readonly Tab[] = ["text", "page"];

/** Only shown where there is no room for both. Arrow keys turn to the other (WAI-ARIA, tabs). */
export function PageTabs({ page }: { readonly page: OriginalPage }) {
  const texts = useTexts().review.page;
  const list = useRef<HTMLDivElement>(null);
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const next = page.tab === "text" ? "page" : "text";
    page.turn(next);
    list.current?.querySelector<HTMLElement>(`[data-tab=${next}]`)?.focus();
  };
  return (
    <div className="page-tabs" role="tablist" aria-label={texts.tabs} ref={list} onKeyDown={pressed}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          data-tab={tab}
          aria-selected={page.tab === tab}
          aria-controls={tab === "page" ? "original-page" : "article-text"}
          tabIndex={page.tab === tab ? 0 : -1}
          onClick={() => page.turn(tab)}
        >
          {texts[tab]}
        </button>
      ))}
    </div>
  );
}

export function PageFrame({ id }: { readonly id: string }) {
  const texts = useTexts().review.page;
  const title = useId();
  return (
    <section className="original-page" id="original-page" aria-labelledby={title}>
      {/* The main heading where the article, which has one, makes room for the page. */}
      <h1 id={title} className="unseen">
        {texts.title}
      </h1>
      <iframe src={`/api/documents/${id}/page`} title={texts.title} sandbox="" referrerPolicy="no-referrer" />
    </section>
  );
}
