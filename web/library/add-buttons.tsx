// The ways to add articles that need no mouse that drags.

import { useTexts } from "../texts/texts.ts";
import { useAdding } from "./adding/adding.tsx";

export function AddButtons() {
  const texts = useTexts().adding;
  const { chooseFiles, chooseFolder, paste } = useAdding();
  return (
    <p className="add">
      <span className="unseen">{texts.label}</span>
      <button type="button" onClick={chooseFiles}>
        {texts.files}
      </button>
      <button type="button" onClick={chooseFolder}>
        {texts.folder}
      </button>
      <button type="button" onClick={paste}>
        {texts.paste}
      </button>
    </p>
  );
}
