// English nouns and adjectives by which a text says what somebody says, thinks, wants or feels: "her promise to", "was
// confident that". What follows them is as for verbs (see speech-words.ts).

import type { Complement, CueAdjective, CueNoun } from "../speech-words.ts";

/** Nouns, then what they take, then the prepositions whose object is the content. */
const NOUNS: readonly (readonly [words: string, takes: string, prepositions: string])[] = [
  [
    "statement claim assertion contention argument insistence observation remark comment declaration",
    "that quote",
    "about on of",
  ],
  [
    "allegation accusation charge complaint suspicion rumor rumour suggestion hint",
    "that",
    "of about against",
  ],
  [
    "belief conviction opinion view notion idea theory assumption presumption impression feeling thought",
    "that",
    "about of on in",
  ],
  [
    "conclusion finding assessment judgment judgement estimate calculation verdict ruling",
    "that",
    "on of about",
  ],
  ["hope expectation prediction forecast projection", "that to", "of for about"],
  [
    "fear worry concern anxiety doubt skepticism scepticism misgiving reservation unease dread",
    "that",
    "about of over",
  ],
  ["warning caution reminder", "that to", "about of against"],
  ["threat promise pledge vow commitment offer oath", "that to", "of"],
  [
    "plan intention intent desire wish willingness reluctance readiness refusal determination resolve ambition aspiration eagerness unwillingness longing hunger appetite",
    "that to",
    "for of",
  ],
  ["proposal recommendation request demand plea appeal call order advice push petition", "that to", "for"],
  [
    "announcement revelation disclosure admission acknowledgment acknowledgement confession concession confirmation",
    "that",
    "of about",
  ],
  ["denial rejection dismissal repudiation disavowal", "that", "of"],
  [
    "criticism condemnation denunciation critique mockery disapproval hatred dislike disdain contempt resentment distrust mistrust",
    "",
    "of for toward",
  ],
  ["attack", "", "on against"],
  [
    "praise support sympathy respect admiration love enthusiasm fondness preference passion affection gratitude",
    "",
    "for of",
  ],
  ["opposition objection hostility resistance aversion", "that", "to"],
  [
    "endorsement approval embrace defense defence advocacy appreciation understanding knowledge awareness recognition",
    "that",
    "of",
  ],
  [
    "frustration anger outrage dismay disappointment dissatisfaction displeasure irritation annoyance disgust shock surprise pleasure delight satisfaction regret remorse sorrow sadness grief joy relief pride",
    "that",
    "with at over about for in",
  ],
  ["confidence faith trust optimism pessimism certainty interest disbelief", "that", "in about"],
  ["question uncertainty curiosity speculation thoughts", "that wh", "about over of on"],
  [
    "description characterization characterisation portrayal depiction account interpretation explanation version memory recollection perception vision",
    "that wh",
    "of",
  ],
  ["apology", "", "for"],
  ["case", "that", "for against"],
  ["issue", "", "with"],
  ["aim swipe shot jab dig", "", "at"],
  ["testimony assurance guarantee", "that", "about"],
  ["report rumors rumours", "that", ""],
  ["joke quip lie boast", "that", "about"],
];

/** Adjectives and participles, then what they take, then their prepositions. */
const ADJECTIVES: readonly (readonly [words: string, takes: string, prepositions: string])[] = [
  [
    "confident certain sure positive convinced persuaded aware unaware conscious mindful",
    "that wh",
    "about of in",
  ],
  [
    "afraid fearful scared terrified wary worried concerned anxious nervous apprehensive uneasy",
    "that to",
    "about of by with",
  ],
  [
    "hopeful upbeat shy optimistic pessimistic skeptical sceptical doubtful cynical dubious unsure uncertain unconvinced",
    "that wh",
    "about of on",
  ],
  [
    "happy glad pleased delighted thrilled proud grateful thankful relieved excited honored honoured elated enthusiastic",
    "that to",
    "about with for of by",
  ],
  [
    "sad sorry upset angry furious outraged disappointed dismayed frustrated disgusted appalled horrified shocked surprised stunned amazed astonished alarmed troubled offended annoyed irritated dissatisfied displeased unhappy saddened disturbed bothered embarrassed ashamed bitter livid incensed puzzled baffled perplexed fascinated impressed intrigued",
    "that to",
    "about by with at over for",
  ],
  [
    "eager keen willing unwilling reluctant determined loath anxious hesitant desperate intent",
    "to",
    "on for about",
  ],
  [
    "adamant insistent clear explicit emphatic vocal candid blunt frank outspoken unequivocal coy",
    "that",
    "about in on",
  ],
  [
    "supportive critical dismissive contemptuous disdainful suspicious jealous envious appreciative respectful tired weary fond scornful protective",
    "that",
    "of",
  ],
  ["opposed receptive sympathetic hostile open averse resistant indifferent", "", "to"],
  ["curious undecided ambivalent conflicted torn neutral agnostic silent mum", "wh", "about on over"],
  ["interested", "", "in"],
  [
    "satisfied comfortable uncomfortable familiar smitten enamored obsessed preoccupied disillusioned fed",
    "that",
    "with about by",
  ],
  ["hungry eager nostalgic", "", "for"],
];

const split = (words: string): string[] => words.split(" ").filter((word) => word !== "");
const complements = (takes: string): Complement[] => split(takes) as Complement[];

const plural = (noun: string): string =>
  /(?:s|x|z|ch|sh)$/.test(noun)
    ? `${noun}es`
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`;

export const nouns: readonly CueNoun[] = NOUNS.flatMap(([words, takes, prepositions]) =>
  split(words).map((word) => ({
    forms: [word, plural(word)],
    takes: complements(takes),
    with: split(prepositions),
  })),
);

export const adjectives: readonly CueAdjective[] = ADJECTIVES.flatMap(([words, takes, prepositions]) =>
  split(words).map((word) => ({ word, takes: complements(takes), with: split(prepositions) })),
);
