// The case that is open, by its name in the header; behind it the other cases, the sample case, and a new one.

import { type FormEvent, useState } from "react";
import type { CasesAnswer } from "../../src/serve/contract.ts";
import { useTexts } from "../texts/texts.ts";
import { type Answer, useAnswer } from "./answer.ts";
import { Link } from "./link.tsx";
import { reviewer } from "./reviewer.ts";
import { send } from "./send.ts";

/** Another case is another library: everything that was shown, and all that was remembered, is the old one's. */
const reload = (): void => location.assign("/");

/** Opens a case by its name, or the sample case. Gives the server's sentence where it would not. */
export async function openCase(
  which: { readonly name: string } | { readonly sample: true },
): Promise<string | null> {
  const sent = await send("POST", "/api/cases/open", { ...which, reviewer: reviewer() });
  if (sent.state === "refused") return sent.problem?.detail ?? "";
  reload();
  return null;
}

export function CaseMenu({ name }: { readonly name: string }) {
  const texts = useTexts().cases;
  const [open, setOpen] = useState(false);
  return (
    <div className="case-menu">
      <button
        type="button"
        className="quiet case"
        popoverTarget="cases"
        aria-haspopup="dialog"
        aria-expanded={open}
      >
        <span className="unseen">{texts.label}</span> <bdi>{name}</bdi>
      </button>
      <div
        id="cases"
        popover="auto"
        role="dialog"
        aria-label={texts.title}
        onToggle={(event) => setOpen(event.newState === "open")}
      >
        {open && <Cases />}
      </div>
    </div>
  );
}

function Cases() {
  const { cases: texts, loadedWords, number, frame } = useTexts();
  const answer: Answer<CasesAnswer> = useAnswer("/api/cases");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const act = async (what: () => Promise<string | null>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const refused = await what();
    setBusy(false);
    setProblem(refused === "" ? frame.noAnswer : refused);
  };
  const create = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    if (name === "") return;
    void act(async () => {
      const sent = await send("POST", "/api/cases", { name, reviewer: reviewer() });
      if (sent.state === "refused") return sent.problem?.detail ?? "";
      reload();
      return null;
    });
  };
  return (
    <>
      <h2>{texts.title}</h2>
      {answer.state === "failed" && <p role="alert">{answer.detail ?? frame.noAnswer}</p>}
      {answer.state === "here" && (
        <ul>
          {answer.value.cases.map((one) => (
            <li key={one.folder}>
              <button
                type="button"
                disabled={busy}
                aria-current={one.current ? "true" : undefined}
                title={one.folder}
                onClick={() => (one.current ? undefined : act(() => openCase({ name: one.name })))}
              >
                <bdi>{one.name}</bdi> <span className="count">{number(one.documents)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p>
        <button
          type="button"
          className="quiet"
          disabled={busy}
          onClick={() => act(() => openCase({ sample: true }))}
        >
          {texts.sample}
        </button>
      </p>
      <p>
        <Link
          href="/loaded-words"
          onClick={(event) => event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover()}
        >
          {loadedWords.menu}
        </Link>
      </p>
      <form onSubmit={create}>
        <label htmlFor="new-case">{texts.create}</label>
        <div>
          <input id="new-case" name="name" required maxLength={80} placeholder={texts.nameIt} />
          <button type="submit" disabled={busy}>
            {texts.start}
          </button>
        </div>
      </form>
      <p role="alert" className="problem">
        {problem}
      </p>
    </>
  );
}
