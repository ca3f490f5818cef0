// A case without articles: what to do, in the order of what most will want.

import { type ReactNode, useState } from "react";
import { openCase } from "../frame/case-menu.tsx";
import { Link } from "../frame/link.tsx";
import { useTexts } from "../texts/texts.ts";
import { AddButtons } from "./add-buttons.tsx";

export function EmptyCase({ removed, children }: { readonly removed: number; readonly children: ReactNode }) {
  const { library: texts, frame } = useTexts();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <div className="empty-case">
      <h1>{texts.emptyTitle}</h1>
      {children}
      <div className="drop-hint">
        <p className="lead">{texts.emptyDrop}</p>
        <p>{texts.emptyKinds}</p>
        <AddButtons />
      </div>
      <p>
        {texts.emptyOr}{" "}
        <button
          type="button"
          className="quiet"
          onClick={() =>
            void openCase({ sample: true }).then((refused) =>
              setProblem(refused === "" ? frame.noAnswer : refused),
            )
          }
        >
          {texts.emptySample}
        </button>
      </p>
      <p>
        {texts.emptyTerminal} <code>{texts.emptyCommand}</code>
      </p>
      {removed > 0 && (
        <p>
          <Link href="/?removed=true">{texts.removedLink(removed)}</Link>
        </p>
      )}
      <p role="alert" className="problem">
        {problem}
      </p>
    </div>
  );
}
