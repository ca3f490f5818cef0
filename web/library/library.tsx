// The library: every article of the case, to sort, to filter, to open, to correct what is said of it, and to remove.
// The address holds the sort order, the filter, and whether it shows what was removed.

import { useEffect, useMemo, useState } from "react";
import type { CaseAnswer, DocumentsAnswer, RemovedAnswer, RestoredAnswer } from "../../src/serve/contract.ts";
import { AccuracyLine, HiddenToo } from "../frame/accuracy.tsx";
import { changed, useAddress } from "../frame/address.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { useKeys } from "../frame/keys.ts";
import { Link } from "../frame/link.tsx";
import { reviewer } from "../frame/reviewer.ts";
import type { RoomProps } from "../frame/rooms.ts";
import { send } from "../frame/send.ts";
import { Instead } from "../frame/waiting.tsx";
import { Filter } from "../table/filter.tsx";
import { useTexts } from "../texts/texts.ts";
import { AddButtons } from "./add-buttons.tsx";
import { EditForm } from "./edit-form.tsx";
import { EmptyCase } from "./empty-case.tsx";

import { usePicking } from "./picking.ts";
import { questionOf } from "./question.ts";
import { DocumentTable } from "./table.tsx";

/** What was just done, in one line that stays until the next thing is done. */
interface Done {
  readonly what: string;
  readonly undo?: () => void;
}

export function Library({ revision, reading, refresh }: RoomProps) {
  const texts = useTexts().library;
  const address = useAddress();
  const { name } = useTexts();
  const { search } = location;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is the address's, which is a new object each time
  const question = useMemo(() => questionOf(address), [search]);
  const answer: Answer<DocumentsAnswer> = useAnswer(question.path(0), revision);
  const about: Answer<CaseAnswer> = useAnswer("/api/case", revision);
  const picking = usePicking(question);
  const [editing, setEditing] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => {
    document.title = `${texts.title} · ${name}`;
  }, [texts, name]);
  const { picked, clear } = picking;
  useEffect(() => {
    if (picked.size === 0) setEditing(false);
  }, [picked]);

  const move = async (to: "remove" | "restore", ids: readonly string[]): Promise<void> => {
    const sent = await send<RemovedAnswer & RestoredAnswer>("POST", `/api/documents/${to}`, {
      reviewer: reviewer(),
      ids,
    });
    if (sent.state === "refused") return setDone({ what: sent.problem?.detail ?? texts.notDone });
    clear();
    setDone(
      to === "remove"
        ? { what: texts.removed(sent.value.removed), undo: () => void move("restore", ids) }
        : { what: texts.restored(sent.value.restored) },
    );
    refresh();
  };
  const movePicked = (): void => {
    if (picked.size > 0) void move(question.removed ? "restore" : "remove", [...picked.keys()]);
  };
  useKeys({
    e: () => setEditing(picked.size > 0 && !question.removed),
    Delete: question.removed ? () => {} : movePicked,
    z: () => done?.undo?.(),
    Escape: clear,
  });

  if (answer.state !== "here") return <Instead of={answer} />;
  const { total } = answer.value;
  const { filter, removed } = question;
  const removedCount = about.state === "here" ? about.value.counts.removed : 0;
  const line = <DoneLine done={done} forget={() => setDone(null)} />;
  if (total === 0 && filter === "" && !removed && !answer.old)
    return reading ? (
      <Instead of={{ state: "waiting" }} />
    ) : (
      <EmptyCase removed={removedCount}>{line}</EmptyCase>
    );
  return (
    <div className="library" aria-busy={answer.old}>
      <div className="head">
        <h1>{removed ? texts.removedTitle : texts.title}</h1>
        <p className="count" role="status">
          {filter === "" ? texts.articles(total) : texts.matching(total, filter)}
        </p>
        {removed ? (
          <Link href={changed(address, { query: { removed: null, filter: null } })}>{texts.backToAll}</Link>
        ) : (
          removedCount > 0 && (
            <Link href={changed(address, { query: { removed: "true", filter: null } })}>
              {texts.removedLink(removedCount)}
            </Link>
          )
        )}
        {!removed && <AddButtons />}
        <Filter address={address} label={texts.filter} />
      </div>
      {!removed && <AccuracyLine />}
      {!removed && <HiddenToo here="counts" />}
      {line}
      {picked.size > 0 && (
        <section className="picked" aria-label={texts.pickedLabel}>
          <p className="bar">
            <span role="status">{texts.pickedCount(picked.size)}</span>
            {!removed && (
              <button type="button" aria-expanded={editing} onClick={() => setEditing(!editing)}>
                {texts.edit}
              </button>
            )}
            <button type="button" onClick={movePicked}>
              {removed ? texts.restore : texts.remove}
            </button>
            <button type="button" className="quiet" onClick={clear}>
              {texts.letGo}
            </button>
          </p>
          {editing && (
            <EditForm
              // Other articles, other values: the form begins anew.
              key={[...picked.keys()].join()}
              picked={picked}
              revision={revision}
              close={() => setEditing(false)}
              saved={(what) => {
                setDone({ what });
                refresh();
              }}
            />
          )}
        </section>
      )}
      {total === 0 ? (
        <p className="instead">
          {filter === "" ? texts.noneRemoved : texts.noMatch(filter)}{" "}
          {filter !== "" && <Link href={changed(address, { query: { filter: null } })}>{texts.clear}</Link>}
        </p>
      ) : (
        <DocumentTable
          question={question}
          first={answer.value}
          revision={revision}
          address={address}
          picking={picking}
        />
      )}
    </div>
  );
}

function DoneLine({ done, forget }: { readonly done: Done | null; readonly forget: () => void }) {
  const texts = useTexts().library;
  return (
    <div className="done" role="status">
      {done && (
        <p>
          <bdi>{done.what}</bdi>{" "}
          {done.undo && (
            <button
              type="button"
              className="quiet"
              onClick={() => {
                forget();
                done.undo?.();
              }}
            >
              {texts.undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
