// What counts as loaded in this case: the lists of the language, each with its reason, and the case's own words, which add
// to the lists and take out of them. Every change is saved at once; labels are found anew with it.

import { useEffect, useState } from "react";
import type { LoadedWordsAnswer, OwnWordsAnswer } from "../../src/serve/contract.ts";
import { type Answer, useAnswer } from "../frame/answer.ts";
import { useJoined } from "../frame/joined.ts";
import { Link } from "../frame/link.tsx";
import { reviewer } from "../frame/reviewer.ts";
import type { RoomProps } from "../frame/rooms.ts";
import { send } from "../frame/send.ts";
import { Instead } from "../frame/waiting.tsx";
import { useTexts } from "../texts/texts.ts";
import { WordLists } from "./lists.tsx";
import { OwnWords } from "./own-words.tsx";

export type OwnWord = LoadedWordsAnswer["own"][number];
/** What is to be set, as typed: the server checks it. */
export type GivenWord = { readonly word: string; readonly tone: string; readonly note: string };

/** What became of the last change. */
export interface Outcome {
  readonly saved: number | null;
  readonly problems: readonly string[];
  readonly refused: string | null;
}

export function LoadedWords({ revision }: RoomProps) {
  const { loadedWords: texts, actors, name } = useTexts();
  const [own, setOwn] = useState(0);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const answer: Answer<LoadedWordsAnswer> = useAnswer("/api/loaded-words", revision + useJoined() + own);
  useEffect(() => {
    document.title = `${texts.title} · ${name}`;
  }, [texts, name]);
  if (answer.state !== "here") return <Instead of={answer} />;

  const set = async (words: readonly GivenWord[]): Promise<void> => {
    const sent = await send<OwnWordsAnswer>("POST", "/api/loaded-words", { reviewer: reviewer(), words });
    setOutcome(
      sent.state === "refused"
        ? { saved: null, problems: [], refused: sent.problem?.detail ?? texts.notDone }
        : { saved: sent.value.words.length, problems: sent.value.problems, refused: null },
    );
    setOwn((n) => n + 1);
  };
  return (
    <div className="actor loaded">
      <div className="head">
        <Link className="up" href="/actors">
          {actors.back}
        </Link>
        <h1>{texts.title}</h1>
      </div>
      <p className="hint">{texts.about}</p>
      <div className="done" role="status">
        {outcome !== null && outcome.saved !== null && <p>{texts.saved(outcome.saved)}</p>}
      </div>
      {outcome?.refused && <p role="alert">{outcome.refused}</p>}
      {outcome !== null && outcome.problems.length > 0 && (
        <div className="problems" role="alert">
          <p>{texts.problems(outcome.problems.length)}</p>
          <ul>
            {outcome.problems.map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      <OwnWords own={answer.value.own} set={set} />
      <WordLists of={answer.value} />
    </div>
  );
}
