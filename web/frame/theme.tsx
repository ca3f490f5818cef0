// The theme: the system's own, or the one that was chosen. public/theme.js applies a choice before the first paint.

import { useState } from "react";
import { useTexts } from "../texts/texts.ts";

type Theme = "system" | "light" | "dark";

const chosen = (): Theme => {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
};

function choose(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // No storage: the choice holds until the page is closed.
  }
}

export function ThemeSwitch() {
  const texts = useTexts().frame;
  const [theme, setTheme] = useState(chosen);
  return (
    <label className="theme">
      <span className="unseen">{texts.theme}</span>
      <select
        value={theme}
        onChange={(event) => {
          choose(event.target.value as Theme);
          setTheme(event.target.value as Theme);
        }}
      >
        {(["system", "light", "dark"] as const).map((name) => (
          <option key={name} value={name}>
            {texts.themes[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
