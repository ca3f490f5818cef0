// Chooses what an actor is called: one of its names, or any other.

import { type FormEvent, useId } from "react";
import type { ActorAnswer } from "../../src/serve/contract.ts";
import { useTexts } from "../texts/texts.ts";
import { say } from "./saying.ts";

/** As the API takes it. */
const LONGEST = 200;

export function CallForm({ actor, close }: { readonly actor: ActorAnswer; readonly close: () => void }) {
  const texts = useTexts().actors;
  const id = useId();
  const { names } = actor;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    if (name === "") return;
    close();
    void say([{ kind: "called", a: actor.id, name }], texts.done.called(name), texts.notDone);
  };
  return (
    <form className="saying" onSubmit={submit} onKeyDown={(event) => event.key === "Escape" && close()}>
      <label htmlFor={id}>{texts.callHow}</label>
      <div>
        <input
          id={id}
          name="name"
          dir="auto"
          required
          maxLength={LONGEST}
          defaultValue={actor.name}
          list={`${id}-names`}
          autoComplete="off"
          ref={(field) => field?.select()}
        />
        <datalist id={`${id}-names`}>
          {names.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button type="submit">{texts.callSave}</button>
        <button type="button" className="quiet" onClick={close}>
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}
