// The texts of the language in use. One language so far; a second is one more entry and a way to choose it.

import { createContext, use } from "react";
import { en, type Texts } from "./en.ts";

export type { Texts } from "./en.ts";

export const TextsInUse = createContext<Texts>(en);

export const useTexts = (): Texts => use(TextsInUse);
