// How far joining has come, above a list of what is joined: a line that changes quietly.

import { useTexts } from "../texts/texts.ts";

export function JoiningState({ behind, fault }: { readonly behind: number; readonly fault: string | null }) {
  const texts = useTexts().actors;
  return (
    <div className="joining" role="status">
      {behind > 0 && <p>{texts.behind(behind)}</p>}
      {fault !== null && <p className="fault">{fault}</p>}
    </div>
  );
}
