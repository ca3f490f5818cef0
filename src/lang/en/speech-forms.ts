// How English verbs change: regular endings by rule, the rest from a table. Knows spelling, not meaning.

import type { VerbForms } from "../speech-words.ts";

/** Base, past, participle; "/" parts two spellings. */
const IRREGULAR = new Map(
  `be was/were been, bear bore borne/born, beat beat beaten, become became become, begin began begun, bend bent bent,
bet bet bet, bid bid bid, bind bound bound, bite bit bitten, bleed bled bled, blow blew blown, break broke broken,
breed bred bred, bring brought brought, broadcast broadcast broadcast, build built built, burst burst burst,
buy bought bought, cast cast cast, catch caught caught, choose chose chosen, cling clung clung, come came come,
cost cost cost, creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, do did done, draw drew drawn,
dream dreamed/dreamt dreamed/dreamt, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen,
feed fed fed, feel felt felt, fight fought fought, find found found, flee fled fled, fly flew flown,
forbid forbade forbidden, forecast forecast/forecasted forecast/forecasted, foresee foresaw foreseen,
forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got gotten/got, give gave given,
go went gone, grow grew grown, hang hung hung, have had had, hear heard heard, hide hid hidden, hit hit hit,
hold held held, hurt hurt hurt, keep kept kept, know knew known, lay laid laid, lead led led, leave left left,
lend lent lent, let let let, lie lied lied, light lit lit, lose lost lost, make made made, mean meant meant,
meet met met, misread misread misread, misunderstand misunderstood misunderstood, overcome overcame overcome,
pay paid paid, plead pleaded/pled pleaded/pled, put put put, quit quit quit, read read read, rethink rethought rethought,
retell retold retold, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said said, see saw seen,
seek sought sought, sell sold sold, send sent sent, set set set, shake shook shaken, shed shed shed, shine shone shone,
shoot shot shot, show showed shown/showed, shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit sat sat,
sleep slept slept, slide slid slid, speak spoke spoken, spend spent spent, split split split, spread spread spread,
spring sprang sprung, stand stood stood, steal stole stolen, stick stuck stuck, strike struck struck, strive strove striven,
swear swore sworn, sweep swept swept, swim swam swum, swing swung swung, take took taken, teach taught taught,
tear tore torn, tell told told, think thought thought, throw threw thrown, understand understood understood,
undergo underwent undergone, undertake undertook undertaken, uphold upheld upheld, wake woke woken, wear wore worn,
weep wept wept, win won won, wind wound wound, withdraw withdrew withdrawn, withhold withheld withheld,
withstand withstood withstood, write wrote written,
overthrow overthrew overthrown, overrun overran overrun, retake retook retaken, oversee oversaw overseen`
    .split(/,\s*/)
    .map((row) => {
      const [base, past, participle] = row.split(" ");
      return [base!, [past!.split("/"), participle!.split("/")] as const];
    }),
);

/** Verbs of two syllables and more that double their last letter all the same: "admitted". */
const DOUBLING = new Set(
  "admit commit permit submit omit refer infer prefer confer defer deter concur rebut regret rebel compel propel dispel expel repel occur recur transmit equip unwrap".split(
    " ",
  ),
);
/** Both spellings are in use: "signaled", "signalled". */
const SOMETIMES_DOUBLING = new Set(
  "signal label travel model cancel level quarrel marvel counsel".split(" "),
);

const VOWEL_CONSONANT = /^[^aeiou]*(?:qu)?[aeiou][bcdfgklmnprstvz]$/;

/** "plan" gives plan, plans, planned, planned, planning. */
export function formsOf(base: string): VerbForms {
  const irregular = IRREGULAR.get(base);
  const [past, participle] = irregular ?? [regularPasts(base), regularPasts(base)];
  return { base, third: [third(base)], past, participle, ing: ings(base) };
}

function third(base: string): string {
  if (base === "have") return "has";
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

const doubles = (base: string): boolean => VOWEL_CONSONANT.test(base) || DOUBLING.has(base);

function regularPasts(base: string): string[] {
  const doubled = `${base}${base.at(-1)}ed`;
  if (SOMETIMES_DOUBLING.has(base)) return [`${base}ed`, doubled];
  if (doubles(base)) return [doubled];
  if (base.endsWith("e")) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  if (base === "panic" || base === "mimic") return [`${base}ked`];
  return [`${base}ed`];
}

function ings(base: string): string[] {
  const doubled = `${base}${base.at(-1)}ing`;
  if (SOMETIMES_DOUBLING.has(base)) return [`${base}ing`, doubled];
  if (doubles(base) || /^(?:begin|forget|upset)$/.test(base)) return [doubled];
  if (base.endsWith("ie")) return [`${base.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(base) && base !== "be") return [`${base.slice(0, -1)}ing`];
  if (base === "panic" || base === "mimic") return [`${base}king`];
  return [`${base}ing`];
}
