// English: the speech slot. Its verbs, nouns and closed classes stand in files of their own beside this one.

import type { SpeechWords } from "../speech-words.ts";
import { grammar } from "./speech-grammar.ts";
import { adjectives, nouns } from "./speech-nouns.ts";
import { lightVerbs, otherVerbs, verbs } from "./speech-verbs.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const speech: SpeechWords = {
  verbs,
  otherVerbs,
  lightVerbs,
  nouns,
  adjectives,
  nounsToo: set(
    `claim report plan hope promise call demand request charge question state view vote fear love support answer comment
note remark argue doubt warn desire wish need want order offer protest threat attack back blast slam praise credit
salute cheer joke quip tease whisper shout yell scream cry laugh sigh roar snap doubt dream guess estimate project
forecast proposal document figure reason rule judge bet wager debate address detail outline review study survey brand
label term name cite quote tweet post text email blog mention think lament curse insult slander smear taunt tout trumpet
value trust mistrust distrust respect regret resent envy interest favor favour champion advocate voice raise echo lead
fight press push lobby challenge appeal pledge vow oath threat insist show find need like hate worry concern care mind
decree testimony counsel command notice test check change move stand run turn talk speech reply response counter delay
face use use hand place point end start stop set head market house issue cause cost cut deal drop fall force form
function fund gain grant guard help host hurt influence lack land launch leave light limit link list look loss mark
match measure meet offer open order own park pass pay pick plant play position pour present print process produce
profile progress project purchase range rate reach record release rent repair rest result return rise risk score
search seat sense serve share shift ship shop sign sound source space spark stage staff start stay step stock storm
stress strike struggle supply surge surprise target tax tear tie tour trace track trade train transfer travel treat
trigger trip trouble trust twist visit wake walk war wave wear win wind witness work wound yield drive break burn
benefit balance attempt aim act access abuse ban bar base battle bear beat block board boost bottom brief budge build
campaign cap capital cast catch center chair chance chase chat clash class close coach collapse combat contact contest
contract contrast control cook copy court cover crack crash cross crowd damage dance date decline decrease defeat
degree desert design draft draw dress drink drift echo edge effect estimate exchange excuse exit experience experiment
exploit export express extract fail fan fashion feature feel field fill film fine finish fire fish fit fix flight float
flood flow focus fold follow forward frame freeze fuel trash hammer pan skewer snub scorn shun riff crack air leak vent
veto pressure review rebuke censure condemn fault blame credit applaud mock charge probe critique plea bark chant thunder`,
  ),
  accordingTo: ["according to", "in the words of", "in the view of", "in the opinion of", "in the eyes of"],
  seeming: set("seem appear"),
  tellingAdverbs: set("reportedly allegedly purportedly supposedly"),
  viewPrepositions: set("in to"),
  viewNouns: set("view opinion words mind telling account estimation judgment eyes assessment"),
  hedges: set(
    "reportedly allegedly apparently supposedly purportedly seemingly presumably ostensibly possibly perhaps maybe may might seem seems seemed appear appears appeared",
  ),
  hearsay: set(
    "say seem appear project forecast see deem view regard perceive describe portray believe think report allege rumor rumour suppose expect claim understand know consider accuse suspect estimate",
  ),
  putOff: set("would could"),
  guarded: set(
    "may might could perhaps maybe possibly probably apparently likely unlikely seemingly presumably reportedly allegedly supposedly purportedly seems seem seemed appears appear appeared",
  ),
  tentative: set(
    "suggest suspect guess speculate suppose hint surmise conjecture imagine wonder reckon estimate posit postulate hypothesize suggestion suspicion guess speculation hint estimate",
  ),
  nobody: set("no nobody none neither"),
  citing: set("cite quote"),
  cited: set(
    `official officials source sources person persons people aide aides adviser advisers advisor advisors spokesman
    spokeswoman spokesperson spokespeople employee employees worker workers witness witnesses resident residents
    villagers neighbour neighbours neighbor neighbors survivors doctors doctor lawyer lawyers clerk clerks officer
    officers diplomat diplomats analyst analysts expert experts scholar scholars historian historians friend friends
    relative relatives family colleague colleagues member members leader leaders commander commanders minister ministers
    ministry government police army agency newspaper newspapers paper media broadcaster station report reports document
    documents letter letters memo memos email emails record records filing filings study studies survey surveys statement
    statements log logs transcript transcripts interview interviews testimony data figures statistics insider insiders
    executive executives`,
  ),
  venuePrepositions: set("in at on to during"),
  forums: set(
    "court parliament senate congress inquiry council committee assembly commission tribunal jury hearing newspaper paper magazine station broadcaster agency channel programme program podcast show",
  ),
  naming: set("call term dub label brand describe name"),
  namedWhat: set("what whatever"),
  kickers: set(
    "update updated exclusive breaking analysis opinion comment video watch live listen photos pictures poll byline correction clarification review report editorial factbox explainer timeline note recap alert developing busted transcript summary chart map quiz podcast gallery preview profile feature",
  ),
  opinions: set(
    `should ought must perhaps maybe possibly probably surely obviously clearly hopefully sadly unfortunately fortunately
    frankly undoubtedly arguably let's please amazing awful terrible horrible wonderful brilliant great shameful
    disgraceful outrageous absurd ridiculous pathetic beautiful ugly best worst better worse good bad evil wicked
    stupid foolish silly glorious miserable tragic hopeless pointless`,
  ),
  negations: set(
    "not never no nor without don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't won't wouldn't can't cannot couldn't shouldn't hardly barely n't neither",
  ),
  denials: set(
    "deny refuse decline reject refute rebut dispute disavow repudiate contradict dismiss denial refusal rejection",
  ),
  grammar,
};
