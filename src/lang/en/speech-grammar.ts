// The closed classes of English, as far as finding who says what needs them.

import type { SpeechGrammar } from "../speech-words.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const grammar: SpeechGrammar = {
  plurals: set("people police men women children media public percent"),
  pluralEnding: "s",
  singularEndings: ["ss", "us", "is", "as"],
  reflexiveEnding: "self",
  determiners: set(
    "the a an this these those some any no every each either neither another both all half such many most few several much more fewer less enough certain various other",
  ),
  possessives: set("my your his her its our their whose"),
  subjects: set(
    "i you he she it we they everyone everybody someone somebody anyone anybody nobody one ones others another none nothing something everything this these those there many most some few several both all neither either ours theirs yours hers mine",
  ),
  objects: set("me him her us them himself herself itself themselves myself yourself ourselves oneself"),
  relatives: set("who which that whom whose"),
  questions: set(
    "what who whom whose which when where why how whether if whatever whoever however whichever",
  ),
  be: set("be is are was were am been being isn't aren't wasn't weren't ain't 'm 're"),
  have: set("have has had having haven't hasn't hadn't 've"),
  do: set("do does did don't doesn't didn't doing done"),
  gerunds: set("being having"),
  whether: "whether",
  pastAuxiliaries: set("was were had did wasn't weren't hadn't didn't"),
  modals: set(
    "will would can could may might must shall should ought won't wouldn't can't cannot couldn't mustn't shouldn't mightn't needn't 'll 'd",
  ),
  copulas: set(
    "make makes made making become becomes became becoming seem seems seemed seeming feel feels felt feeling remain remains remained remaining sound sounds sounded look looks looked grow grows grew grown growing appear appears appeared get gets got getting stay stays stayed",
  ),
  semi: set(
    "begin begins began begun start starts started try tries tried continue continues continued like likes liked use used go goes went going come comes came attempt attempts attempted seem seems seemed appear appears appeared manage manages managed happen happens happened tend tends tended need needs needed prepare prepares prepared fail fails failed rush rushed proceed proceeded have has had want wants wanted",
  ),
  to: "to",
  it: "it",
  questionMark: "?",
  that: "that",
  as: "as",
  by: "by",
  of: "of",
  prepositions: set(
    "of in on at by for with from to into onto upon about against between among during through throughout over under above below across behind beyond near within without toward towards despite amid amidst including like unlike via per than inside outside off along around beside besides except regarding concerning versus since until till after before alongside plus following",
  ),
  conjunctions: set("and or but nor yet so"),
  subordinators: set(
    "because although though while whereas unless if when whenever where wherever after before since until as lest that whether",
  ),
  numbers: set(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens first second third",
  ),
  adverbs: set(
    "not never no also just even still already always often sometimes once twice again then now later soon earlier ever only too very quite rather almost perhaps maybe indeed instead therefore thus however meanwhile moreover furthermore further away back forward together apart here there late since long anymore likewise otherwise nonetheless nevertheless well long far else yet both either outright aloud much today yesterday tomorrow all",
  ),
  adverbEnding: "ly",
  pastEnding: "ed",
  notAdverbs: set(
    "family ally rally reply supply assembly bully italy july anomaly monopoly belly folly jelly lily homily daily weekly monthly yearly early elderly friendly deadly costly likely unlikely lonely lovely ugly holy silly only orderly scholarly timely cowardly neighborly",
  ),
  ownerMarks: set("'s '"),
  cliticVerbs: set("'s 'm 're 've 'll 'd"),
  times: set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight week weeks month months year years day days night morning afternoon evening weekend hour hours minutes recently earlier later last next ago mon tue wed thu fri sat sun jan feb aug sept oct nov dec",
  ),
  occasions: set(
    "interview interviews statement statements speech speeches email e-mail emails letter letters tweet tweets post posts message messages memo call conference briefing hearing remarks appearance testimony rally debate address report book column article essay note blog filing video press telephone phone op-ed podcast broadcast meeting forum event",
  ),
};
