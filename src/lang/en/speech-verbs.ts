// English verbs by which somebody is said to say, think, know, want, feel or decide, sorted by what may follow them
// (see speech-words.ts). A verb stands in every list that holds for it.

import type { Complement, CueVerb, Takes, VerbForms } from "../speech-words.ts";
import { formsOf } from "./speech-forms.ts";

const TAKES: Readonly<Record<Complement, string>> = {
  quote: `say tell ask write tweet add note state declare announce assert claim maintain contend argue insist observe
remark comment explain reply respond answer retort counter repeat reiterate stress emphasize emphasise acknowledge admit
concede confess confirm reveal report warn caution advise urge suggest promise pledge vow swear threaten predict guess
allege complain lament joke quip tease whisper shout yell scream cry exclaim bellow roar chant mutter mumble murmur
growl snap sneer scoff laugh sigh recall remember proclaim conclude continue begin put assure confide think wonder inquire demand read
post text email announce testify affirm boast brag opine muse gush deadpan volunteer interject protest fume thunder
grumble gripe plead beg implore instruct joke call describe dub label term deem characterize brand boom blurt stammer
stutter sob shriek intone riff crack blog counsel chime agree object sum signal hiss bark`,
  that: `say tell write tweet add note state declare announce assert claim maintain contend argue insist observe remark
comment explain reply respond answer retort counter repeat reiterate stress emphasize emphasise underscore underline
highlight acknowledge admit concede confess confirm deny reveal disclose report warn caution advise urge suggest propose
recommend promise pledge vow swear threaten predict forecast project estimate calculate speculate guess hint imply
insinuate indicate signal allege complain lament boast brag joke quip mention testify attest certify affirm avow
proclaim profess opine posit postulate theorize hypothesize conclude infer deduce inform notify assure reassure
convince persuade remind protest object rule agree accept think believe know feel consider understand realize realise
recognize recognise assume presume suppose suspect doubt imagine dream hope wish expect anticipate intend demand request
decide determine resolve fear worry regret trust forget learn discover find notice hear read sense gather reckon figure
show demonstrate document see decree dispute guarantee judge plead relate recall remember recount volunteer venture
conjecture rumor rumour surmise contemplate bet wager muse marvel grumble gripe moan whine maintain post text email joke seem appear
foresee envision misremember bemoan tout`,
  wh: `say tell ask wonder question inquire explain know understand decide determine debate discuss describe reveal
disclose consider ponder learn discover find see show demonstrate hear forget remember recall recount detail outline
specify clarify indicate note report predict guess imagine doubt care realize recognize illustrate reconsider
teach advise suggest assess weigh judge mull investigate address notice document emphasize acknowledge stress mention`,
  to: `promise pledge vow swear threaten claim agree refuse decline want wish hope plan intend aim seek expect decide
resolve prefer love hate yearn desire offer volunteer ask demand propose hesitate opt consent
prepare fear dread elect undertake commit profess strive undertake aspire guarantee`,
  noun: `announce declare reveal disclose report confirm deny admit acknowledge concede dispute reject rebut refute dismiss
disavow disown repudiate renounce contradict challenge question defend justify endorse support oppose back
advocate champion praise applaud laud hail commend compliment congratulate thank credit salute welcome celebrate
criticize criticise condemn denounce decry deplore slam blast attack assail lambaste rip mock ridicule deride bash berate
rebuke scold chide chastise castigate censure excoriate fault blame accuse vilify disparage belittle insult knock
slander smear malign taunt tease tout trumpet preach describe characterize characterise portray depict call dub label
brand term deem regard view consider mention cite quote recall recount remember relate narrate detail outline explain
propose suggest recommend demand request order predict forecast project estimate calculate anticipate foresee envision
envisage promise pledge threaten discuss debate ponder contemplate weigh mull rethink reconsider understand
recognize recognise appreciate value cherish know doubt suspect trust distrust mistrust fear dread regret love like hate
dislike loathe detest despise adore admire respect resent envy enjoy prefer want desire favor accept
underscore underline highlight stress emphasize emphasise repeat reiterate note claim allege assert say write
believe interpret perceive imagine urge advise proclaim profess echo lament bemoan mourn protest
decide determine find expect seek oppose tweet retweet post forget discover learn see ask warn downplay minimize
exaggerate overstate understate assess judge approve
disapprove ratify veto ban forbid authorize threaten cheer boo jeer signal imply indicate show demonstrate document
pan skewer savage trash hammer scorn shun snub reaffirm affirm withhold suspect tolerate welcome condone excuse
approve mind misunderstand misread misjudge overestimate rue savor savour crave covet abhor tackle
clarify specify illustrate hint vent leak publicize advertise summarize summarise`,
  person: `tell ask warn advise urge inform notify assure reassure convince persuade remind promise show teach caution
implore beg exhort order command instruct direct email text counsel encourage pledge invite entreat beseech press
challenge pressure push lecture write`,
  "person to": `want expect like prefer wish urge ask tell order command instruct beg implore exhort advise
encourage warn invite forbid believe consider find know think suppose presume imagine trust
remind persuade convince counsel assume report show estimate project
recommend`,
};

/** By the preposition whose object is the content. */
const WITH: Readonly<Record<string, string>> = {
  about: `talk speak ask complain worry think know hear warn write learn read wonder boast brag joke lie fret agonize argue
care chat comment dream forget gripe grumble gush muse obsess preach rant rave reminisce tell testify inquire lecture
tweet brood laugh speculate whine crow agonise lament post protest debate`,
  against: `warn argue caution advise vote speak protest campaign decide rail fight inveigh lobby rage testify advocate
rule preach push fulminate militate`,
  at: `hint laugh marvel scoff sneer bristle rage balk chafe fume rail sniff grumble bridle recoil seethe gawk jeer`,
  for: `call ask vote push argue advocate campaign lobby plead hope wish yearn apologize apologise beg pray press
fight agitate opt clamor clamour plan care speak cheer thank praise criticize blame mock credit
attack condemn congratulate petition appeal demand`,
  from: "distance dissent shrink flinch recoil refrain",
  in: "believe trust confide rejoice delight revel acquiesce",
  of: `warn speak talk accuse complain boast dream think hear learn approve disapprove despair tell brag know conceive suspect
write remind inform assure convince tire say ask repent demand`,
  on: `insist comment remark agree decide focus reflect speculate elaborate expound dwell touch count plan call vote
reconsider harp opine vow rule congratulate lecture`,
  over: "agonize fret fume gloat rejoice worry rage obsess argue quarrel clash disagree deliberate despair protest",
  to: "object allude refer agree commit admit attest confess appeal testify respond react aspire swear point",
  upon: "insist reflect call agree comment dwell touch",
  with: `agree disagree sympathize sympathise side concur quibble quarrel grapple wrestle identify threaten plead empathize`,
  toward: "lean gravitate",
  into: "inquire delve",
};

/** Verbs with a particle: what the pair takes, and its prepositions. */
const PHRASAL: readonly (readonly [pairs: string, takes: string, prepositions: string])[] = [
  ["point out, chime in, fire back, shoot back, hit back, shout back, blurt out, cry out", "quote that", ""],
  [
    "call out, point out, lay out, spell out, set out, sum up, play down, play up, bring up, talk up",
    "noun",
    "",
  ],
  ["go on", "quote", ""],
  [
    "brush off, write off, shrug off, laugh off, turn down, wave off, rule out, single out, talk down",
    "noun",
    "",
  ],
  ["figure out, find out, make out", "that wh noun", "about"],
  ["speak out, come out, lash out, cry out", "quote", "against about in for at"],
  ["hit back, push back, fire back, lash back, strike back, fight back", "quote", "at against on"],
  ["weigh in, chime in, sound off, open up", "quote", "on about with"],
  ["call on, call upon, prevail upon, count on", "person to", ""],
  ["call for, push for, ask for, wait for, hope for", "person to noun", ""],
  ["look forward, own up", "", "to"],
  ["look down, frown upon, double down", "", "on"],
  ["stand by, insist on, decide on, plan on, focus on", "noun", ""],
  ["spell out, lay out, point out, work out, set out", "wh that", ""],
  ["back away, back off, shy away, walk away", "", "from"],
];

const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== "");

interface Growing {
  readonly takes: Set<Complement>;
  readonly with: Set<string>;
}
const growing = (): Growing => ({ takes: new Set(), with: new Set() });
const grown = (of: Growing): Takes => ({ takes: [...of.takes], with: [...of.with] });

function collect(): CueVerb[] {
  const verbs = new Map<string, Growing & { readonly phrasal: Map<string, Growing> }>();
  const entry = (base: string) => {
    let found = verbs.get(base);
    if (!found) verbs.set(base, (found = { ...growing(), phrasal: new Map() }));
    return found;
  };
  for (const [complement, bases] of Object.entries(TAKES))
    for (const base of split(bases)) entry(base).takes.add(complement as Complement);
  for (const [preposition, bases] of Object.entries(WITH))
    for (const base of split(bases)) entry(base).with.add(preposition);
  for (const [pairs, takes, prepositions] of PHRASAL)
    for (const pair of pairs.split(", ")) {
      const [base, particle] = pair.split(" ") as [string, string];
      const phrasal = entry(base).phrasal;
      const found = phrasal.get(particle) ?? growing();
      phrasal.set(particle, found);
      for (const complement of takes.match(/person to|\S+/g) ?? []) found.takes.add(complement as Complement);
      for (const preposition of split(prepositions)) found.with.add(preposition);
    }
  return [...verbs].map(([base, of]) => ({
    forms: formsOf(base),
    ...grown(of),
    phrasal: Object.fromEntries([...of.phrasal].map(([particle, takes]) => [particle, grown(takes)])),
  }));
}

export const verbs: readonly CueVerb[] = collect();

/** Common verbs that cue nothing. */
export const otherVerbs: readonly VerbForms[] =
  split(`accompany achieve acquire act adopt affect allow help need permit prove raise require rely aid apply appoint arrange arrest arrive ask assemble attach attempt attend attract avoid bar base bear beat become begin belong bend bind
block blow board borrow bother break bring broadcast build burn burst bury buy carry cast catch cause change charge
chase check circulate claim clash clean climb close collect combine come compare compete complete compose concern
conduct connect consist contain continue contribute control convert cook cost count cover crash create cross cut damage
deal decrease defeat delay deliver depart depend deploy destroy develop die differ disappear display divide
dominate double draw dress drink drive drop earn eat edit eliminate embrace emerge employ enable end engage enlist
ensure enter erupt escape establish evacuate evolve exceed exist expand experience explode expose extend face fail fall
feature feed feel fight fill finance find fire finish fit fix flee float flood flow fly fold follow force form found
free fuel function fund gain gather generate get give go govern grow guard handle hang happen head help hide hire hit
hold host hurt identify ignore impose improve include increase influence inherit injure inspire install interrupt
introduce invade invest involve isolate join jump keep kick kill land last launch lay lead leap leave lend let lie lift
limit link list live load lock look lose lower make manage march mark marry match measure meet merge miss monitor move
name narrow obtain occupy occur offend open operate organize overcome overlook own pack park participate pass pay
perform permit persist pick place plant play plunge point pose possess pour prepare present preserve press prevail
prevent print proceed process produce promote propel protect prove provide publish pull punish purchase pursue push put
qualify quit raid rain raise rally range rank reach rebuild receive record recover recruit reduce refuse register
regulate release rely remain remove rename rent repair replace represent rescue resemble reserve resign resist
resolve rest restore restrict result resume retain retire retreat return ride ring rise roll ruin run rush sail satisfy
save scale score search secure seize sell send separate serve set settle shake shape share shift shine ship shoot shut
sign sing sink sit sleep slide slow smash smoke solve sound spark spend spill split spread stage stand star start
stay steal stick stop store storm strengthen stretch strike struggle submit succeed suffer supply surge surprise
surrender surround survive suspend sustain sweep swell swing switch take target teach tear tend test throw tie tour
touch trace trade train transfer transform travel treat trigger triumph turn undergo uphold use vanish visit wait wake
walk wear weaken widen win wind withdraw witness work wound yield`).map(formsOf);

export const lightVerbs: readonly VerbForms[] = split(
  `make express voice issue raise give have take show hold offer deliver release share hear lodge file put cast feel harbor
harbour draw repeat reiterate convey declare announce signal send state register level air sound pose post add keep
maintain get find lose gain carry bring bear hurl throw heap lavish pour present publish pledge dismiss outline`,
).map(formsOf);
