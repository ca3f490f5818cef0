// English words for claims (see claim-words.ts): content and grammar. Synonyms and opposites stand in claim-likeness.ts.

import type { ClaimWords } from "../claim-words.ts";
import { converses, opposites, phrases, synonyms } from "./claim-likeness.ts";
import { words } from "./lists.ts";

const set = (list: string): ReadonlySet<string> => new Set(words(list));

const be = set("be am is are was were been being 's get gets got gotten getting");

export const claims: ClaimWords = {
  empty: set(`
    a an the this that these those such same another other some any no each every either neither both all
    i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its
    itself they them their theirs themselves who whom whose which what whoever whatever somebody someone anybody anyone
    nobody everybody everyone something anything nothing everything one ones none there here
    and or but nor so yet if then than as because since while when where why how whether though although unless until
    of to in on at by for from with without into onto upon over under about after before during within inside outside
    through across between among against along around behind beyond near off out up down per via toward towards
    be am is are was were been being have has had having do does did doing done will would shall should can could may
    might must ought not n't never only just also even still already again too very more most less least much many few
    that's 's 'd 'll 've 're 'm cannot can't don't didn't doesn't isn't wasn't weren't won't
    said say says according further however therefore thus
    twice once times else rather quite almost nearly some about ever now`),
  common: set(`
    people person man woman year month week day time way thing part case group place number world country state city
    town village government company area use make take get give go come put see know find keep let show tell call work
    try ask need want look turn hold bring begin start stand run move live become leave seem new old good great big
    large small long high first last next early late several own right left number member leader report claim
    fact end side region official man's night morning home head main major local national former
    president presidential minister prime secretary senator governor mayor chairman spokesman spokeswoman candidate
    nominee party campaign election primary race issue question problem plan policy
    presumptive senior deputy general chief federal well`),
  irregular: {
    men: "man",
    women: "woman",
    children: "child",
    feet: "foot",
    teeth: "tooth",
    mice: "mouse",
    wives: "wife",
    lives: "life",
    knives: "knife",
    thieves: "thief",
    dead: "die",
    death: "die",
    died: "die",
    dying: "die",
    sank: "sink",
    sunk: "sink",
    lent: "lend",
    swore: "swear",
    sworn: "swear",
    froze: "freeze",
    frozen: "freeze",
    fed: "feed",
    led: "lead",
    bled: "bleed",
    dug: "dig",
    hung: "hang",
    hid: "hide",
    hidden: "hide",
    spun: "spin",
    strewn: "strew",
    lit: "light",
    slew: "slay",
    slain: "slay",
    fought: "fight",
    caught: "catch",
    taught: "teach",
    sought: "seek",
    thrown: "throw",
    grown: "grow",
    flown: "fly",
    drawn: "draw",
    known: "know",
    lay: "lie",
    lain: "lie",
    closure: "close",
    arrival: "arrive",
    removal: "remove",
    refusal: "refuse",
    approval: "approve",
    dismissal: "dismiss",
    withdrawal: "withdraw",
    sale: "sell",
    purchase: "buy",
    gift: "give",
    loss: "lose",
    theft: "steal",
    flight: "flee",
    growth: "grow",
    failure: "fail",
    payment: "pay",
    funeral: "bury",
    decision: "decide",
    explosion: "explode",
    invasion: "invade",
    destruction: "destroy",
    description: "describe",
    belief: "believe",
    proof: "prove",
    choice: "choose",
    speech: "speak",
    revolutionary: "revolution",
    revolutionaries: "revolution",
  },
  endings: [
    ["ations", "", 4],
    ["ation", "", 4],
    ["ments", "", 4],
    ["ment", "", 4],
    ["sses", "ss", 2],
    ["ies", "y", 2],
    ["ied", "y", 2],
    ["ings", "", 3],
    ["ing", "", 3],
    ["ions", "", 4],
    ["ion", "", 4],
    ["edly", "", 3],
    ["ed", "", 3],
    ["ches", "ch", 2],
    ["shes", "sh", 2],
    ["xes", "x", 2],
    ["ly", "", 4],
    ["ness", "", 4],
    ["us", "us", 1],
    ["ss", "ss", 1],
    ["is", "is", 2],
    ["es", "", 3],
    ["s", "", 3],
    ["e", "", 3],
  ],
  synonyms,
  phrases,
  opposites,
  converses,
  contrast: set("but rather"),
  cancelling: set("unless until only"),
  negatingNouns: set("no"),
  lacking: set("without"),
  unreal: {
    always: set("will shall would should must ought 'll won't wouldn't shouldn't"),
    beforeTo: set(`
      am is are was were be have has had going plan plans planned planning intend intends intended want wants wanted wish wishes
      hope hopes hoped promise promises promised vow vows vowed pledge pledges pledged threaten threatens threatened
      aim aims aimed seek seeks sought try tries tried attempt attempts attempted ready set due`),
    to: "to",
  },
  denying: set(
    "deny reject refute rebut dispute contradict dismiss disavow repudiate retract withdraw disprove debunk",
  ),
  retracting: set("retract withdraw disavow repudiate"),
  where: set("in at near outside inside on within around across throughout"),
  passive: { be, by: "by" },
  agencies: {
    names: set(
      "reuters afp ap dpa tass xinhua pti ansa efe upi apa interfax bloomberg anadolu irna sana fna isna",
    ),
    endings: new Set(["wire", "newswire", "news agency", "press agency", "news service"]),
  },
};
