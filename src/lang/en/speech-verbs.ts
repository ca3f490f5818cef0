// English verbs by which somebody is said to say, think, know, want, feel or decide, sorted by what may follow them
// (see speech-words.ts). A verb stands in every list that holds for it.

import type { Complement, CueVerb, Takes, VerbForms } from "../speech-words.ts";
import { formsOf } from "./speech-forms.ts";

const TAKES: Readonly<Record<Complement, string>> = {
  quote: `
    acknowledge add admit advise affirm agree allege announce answer argue ask assert assure bark beg
    begin bellow blog blurt boast boom brag brand call caution chant characterize chime claim comment
    complain concede conclude confess confide confirm contend continue counsel counter crack cry deadpan
    declare deem demand describe dub email emphasise emphasize exclaim explain fume gripe growl grumble
    guess gush hiss implore inquire insist instruct interject intone joke label lament laugh maintain
    mumble murmur muse mutter note object observe opine plead pledge post predict proclaim promise
    protest put quip read recall reiterate remark remember repeat reply report respond retort reveal
    riff roar say scoff scream shout shriek sigh signal snap sneer sob stammer state stress stutter
    suggest sum swear tease tell term testify text think threaten thunder tweet urge volunteer vow warn
    whisper wonder write yell
  `,
  that: `
    accept acknowledge add admit advise affirm agree allege announce answer anticipate appear argue
    assert assume assure attest avow believe bemoan bet boast brag calculate caution certify claim
    comment complain concede conclude confess confirm conjecture consider contemplate contend convince
    counter decide declare decree deduce demand demonstrate deny determine disclose discover dispute
    document doubt dream email emphasise emphasize envision estimate expect explain fear feel figure
    find forecast foresee forget gather gripe grumble guarantee guess hear highlight hint hope
    hypothesize imagine imply indicate infer inform insinuate insist intend joke judge know lament learn
    maintain marvel mention misremember moan muse note notice notify object observe opine persuade plead
    pledge posit post postulate predict presume proclaim profess project promise propose protest quip
    read realise realize reassure recall reckon recognise recognize recommend recount regret reiterate
    relate remark remember remind repeat reply report request resolve respond retort reveal rule rumor
    rumour say see seem sense show signal speculate state stress suggest suppose surmise suspect swear
    tell testify text theorize think threaten tout trust tweet underline underscore understand urge
    venture volunteer vow wager warn whine wish worry write
  `,
  wh: `
    acknowledge address advise ask assess care clarify consider debate decide demonstrate describe
    detail determine disclose discover discuss document doubt emphasize explain find forget guess hear
    illustrate imagine indicate inquire investigate judge know learn mention mull note notice outline
    ponder predict question realize recall recognize reconsider recount remember report reveal say see
    show specify stress suggest teach tell understand weigh wonder
  `,
  to: `
    agree aim ask aspire claim commit consent decide decline demand desire dread elect expect fear
    guarantee hate hesitate hope intend love offer opt plan pledge prefer prepare profess promise
    propose refuse resolve seek strive swear threaten undertake volunteer vow want wish yearn
  `,
  noun: `
    abhor accept accuse acknowledge admire admit adore advertise advise advocate affirm allege announce
    anticipate applaud appreciate approve ask assail assert assess attack authorize back ban bash
    believe belittle bemoan berate blame blast boo brand calculate call castigate celebrate censure
    challenge champion characterise characterize chastise cheer cherish chide cite claim clarify commend
    compliment concede condemn condone confirm congratulate consider contemplate contradict covet crave
    credit criticise criticize debate decide declare decry deem defend demand demonstrate denounce deny
    depict deplore deride describe desire despise detail determine detest disapprove disavow disclose
    discover discuss dislike dismiss disown disparage dispute distrust document doubt downplay dread dub
    echo emphasise emphasize endorse enjoy envisage envision envy estimate exaggerate excoriate excuse
    expect explain fault favor fear find forbid forecast foresee forget hail hammer hate highlight hint
    illustrate imagine imply indicate insult interpret jeer judge justify knock know label lambaste
    lament laud leak learn like loathe love malign mention mind minimize misjudge misread mistrust
    misunderstand mock mourn mull narrate note oppose order outline overestimate overstate pan perceive
    pledge ponder portray post praise preach predict prefer proclaim profess project promise propose
    protest publicize question quote ratify reaffirm rebuke rebut recall recognise recognize recommend
    reconsider recount refute regard regret reiterate reject relate remember renounce repeat report
    repudiate request resent respect rethink retweet reveal ridicule rip rue salute savage savor savour
    say scold scorn see seek show shun signal skewer slam slander smear snub specify stress suggest
    summarise summarize support suspect tackle taunt tease term thank threaten tolerate tout trash
    trumpet trust tweet underline underscore understand understate urge value vent veto view vilify want
    warn weigh welcome withhold write
  `,
  person: `
    advise ask assure beg beseech caution challenge command convince counsel direct email encourage
    entreat exhort implore inform instruct invite lecture notify order persuade pledge press pressure
    promise push reassure remind show teach tell text urge warn write
  `,
  "person to": `
    advise ask assume beg believe command consider convince counsel encourage estimate exhort expect
    find forbid imagine implore instruct invite know like order persuade prefer presume project
    recommend remind report show suppose tell think trust urge want warn wish
  `,
};

/** By the preposition whose object is the content. */
const WITH: Readonly<Record<string, string>> = {
  about: `
    agonise agonize argue ask boast brag brood care chat comment complain crow debate dream forget fret
    gripe grumble gush hear inquire joke know lament laugh learn lecture lie muse obsess post preach
    protest rant rave read reminisce speak speculate talk tell testify think tweet warn whine wonder
    worry write
  `,
  against: `
    advise advocate argue campaign caution decide fight fulminate inveigh lobby militate preach protest
    push rage rail rule speak testify vote warn
  `,
  at: `
    balk bridle bristle chafe fume gawk grumble hint jeer laugh marvel rage rail recoil scoff seethe
    sneer sniff
  `,
  for: `
    advocate agitate apologise apologize appeal argue ask attack beg blame call campaign care cheer
    clamor clamour condemn congratulate credit criticize demand fight hope lobby mock opt petition plan
    plead praise pray press push speak thank vote wish yearn
  `,
  from: "distance dissent shrink flinch recoil refrain",
  in: "believe trust confide rejoice delight revel acquiesce",
  of: `
    accuse approve ask assure boast brag complain conceive convince demand despair disapprove dream hear
    inform know learn remind repent say speak suspect talk tell think tire warn write
  `,
  on: `
    agree call comment congratulate count decide dwell elaborate expound focus harp insist lecture opine
    plan reconsider reflect remark rule speculate touch vote vow
  `,
  over: `
    agonize argue clash deliberate despair disagree fret fume gloat obsess protest quarrel rage rejoice
    worry
  `,
  to: `
    admit agree allude appeal aspire attest commit confess object point react refer respond swear
    testify
  `,
  upon: "insist reflect call agree comment dwell touch",
  with: `
    agree concur disagree empathize grapple identify plead quarrel quibble side sympathise sympathize
    threaten wrestle
  `,
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
    phrasal: new Map([...of.phrasal].map(([particle, takes]) => [particle, grown(takes)])),
  }));
}

export const verbs: readonly CueVerb[] = collect();

/** Common verbs that cue nothing. */
export const otherVerbs: readonly VerbForms[] = split(`
  accompany achieve acquire act adopt affect aid allow apply appoint arrange arrest arrive ask assemble
  attach attempt attend attract avoid bar base bear beat become begin belong bend bind block blow board
  borrow bother break bring broadcast build burn burst bury buy carry cast catch cause change charge chase
  check circulate claim clash clean climb close collect combine come compare compete complete compose
  concern conduct connect consist contain continue contribute control convert cook cost count cover crash
  create cross cut damage deal decrease defeat delay deliver depart depend deploy destroy develop die
  differ disappear display divide dominate double draw dress drink drive drop earn eat edit eliminate
  embrace emerge employ enable end engage enlist ensure enter erupt escape establish evacuate evolve
  exceed exist expand experience explode expose extend face fail fall feature feed feel fight fill finance
  find finish fire fit fix flee float flood flow fly fold follow force form found free fuel function fund
  gain gather generate get give go govern grow guard handle hang happen head help hide hire hit hold host
  hurt identify ignore impose improve include increase influence inherit injure inspire install interrupt
  introduce invade invest involve isolate join jump keep kick kill land last launch lay lead leap leave
  lend let lie lift limit link list live load lock look lose lower make manage march mark marry match
  measure meet merge miss monitor move name narrow need obtain occupy occur offend open operate organize
  overcome overlook own pack park participate pass pay perform permit persist pick place plant play plunge
  point pose possess pour prepare present preserve press prevail prevent print proceed process produce
  promote propel protect prove provide publish pull punish purchase pursue push put qualify quit raid rain
  raise rally range rank reach rebuild receive record recover recruit reduce refuse register regulate
  release rely remain remove rename rent repair replace represent require rescue resemble reserve resign
  resist resolve rest restore restrict result resume retain retire retreat return ride ring rise roll ruin
  run rush sail satisfy save scale score search secure seize sell send separate serve set settle shake
  shape share shift shine ship shoot shut sign sing sink sit sleep slide slow smash smoke solve sound
  spark spend spill split spread stage stand star start stay steal stick stop store storm strengthen
  stretch strike struggle submit succeed suffer supply surge surprise surrender surround survive suspend
  sustain sweep swell swing switch take target teach tear tend test throw tie touch tour trace trade train
  transfer transform travel treat trigger triumph turn undergo uphold use vanish visit wait wake walk
  weaken wear widen win wind withdraw witness work wound yield
`).map(formsOf);

export const lightVerbs: readonly VerbForms[] = split(
  `make express voice issue raise give have take show hold offer deliver release share hear lodge file put cast feel harbor
harbour draw repeat reiterate convey declare announce signal send state register level air sound pose post add keep
maintain get find lose gain carry bring bear hurl throw heap lavish pour present publish pledge dismiss outline`,
).map(formsOf);
