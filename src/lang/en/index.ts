// English. Each slot stands in a file of its own beside this one.

import type { Language } from "../language.ts";
import { calendar } from "./calendar.ts";
import { citing } from "./citing.ts";
import { claims } from "./claim.ts";
import { loaded } from "./loaded.ts";
import { naming } from "./naming.ts";
import { number } from "./number.ts";
import { page } from "./page.ts";
import { segmentation } from "./segmentation.ts";
import { speech } from "./speech.ts";
import { ties } from "./tie.ts";

export const english: Language = {
  code: "en",
  name: "English",
  segmentation,
  page,
  speech,
  naming,
  calendar,
  numbers: number,
  citing,
  ties,
  loaded,
  claims,
};
