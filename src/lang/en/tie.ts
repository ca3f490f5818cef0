// English: the ties slot. Its verbs, nouns and adjectives stand in files of their own beside this one.

import type { RelationType } from "../../model/relation.ts";
import type { TieWords } from "../tie-words.ts";
import { words } from "./lists.ts";
import { adjectives, nouns, roles } from "./tie-nouns.ts";
import { mutualVerbs, nounsToo, verbs } from "./tie-verbs.ts";

const set = (list: string): ReadonlySet<string> => new Set(words(list));

const types = (lists: Partial<Record<RelationType, string>>): ReadonlyMap<string, RelationType> =>
  new Map(
    Object.entries(lists).flatMap(([type, list]) => words(list).map((word) => [word, type as RelationType])),
  );

export const ties: TieWords = {
  verbs,
  nouns,
  roles,
  adjectives,
  mutualVerbs,
  nounsToo,
  compounds: types({
    supports: "backed supported trained protected propped sheltered assisted endorsed",
    funds: "funded financed sponsored bankrolled subsidised subsidized",
    arms: "armed equipped supplied",
    recruits: "recruited",
    leads: "led run controlled ruled dominated held commanded headed governed",
    attacks: "besieged bombed occupied",
  }),
  mutualCompounds: types({ "allies with": "allied aligned affiliated linked" }),
  compoundsTo: types({ supports: "loyal friendly loyalist", opposes: "hostile" }),
  prefixes: types({ opposes: "anti", supports: "pro" }),
  prepositions: types({ opposes: "against", "allies with": "alongside" }),
  contests: set(
    "play score win lose draw bet hedge lean insure protect guard decide advise caution come go run compete measure",
  ),
  particles: set("up down out off back over together away forward around hands well"),
  objectControl: set(
    `urge ask call press pressure push tell order force compel encourage help allow enable let want expect invite persuade
    convince beg implore warn command instruct permit cause make see hear accuse suspect blame charge prevent stop keep
    ban bar criticise criticize condemn denounce thank praise credit prohibit forbid dissuade discourage deter train arm
    recruit pay fund finance appeal rely accuse convict acquit catch find congratulate commend applaud reproach need require advise
    send deploy lead form build mobilise mobilize support assist aid back join equip establish create empower unite`,
  ),
  sharing: set("help assist aid support back join train arm equip unite lead"),
  extensions: set(
    `position positions target targets force forces troop troops fighter fighters militant militants soldier soldiers unit
    units convoy convoys vehicle vehicles tank tanks base bases camp camps headquarters stronghold strongholds checkpoint
    checkpoints infrastructure facility facilities asset assets leader leaders leadership commander commanders
    member members official officials personnel jet jets warplane warplanes aircraft helicopter helicopters drone drones
    plane planes ship ships boat boats army police government ministry ministers militia militias fleet navy bunker
    bunkers depot depots weapons rockets missiles artillery sniper snipers cell cells network networks group groups
    office offices building buildings outpost outposts garrison barracks cadres ranks defences defenses line lines
    area areas hideout hideouts officer officers envoy ambassador president leader regime side
    terrorism brutality violence atrocities ideology aggression advance threat rule policy policies actions action conduct
    behaviour behavior crimes abuses stance position plan plans decision decisions move moves record role efforts effort
    work claims claim silence refusal remarks statement comments tactics campaign handling response courage bravery
    resilience sacrifice sacrifices people citizens civilians hundreds thousands dozens scores many several number majority
    most some all part parts rest half remnants one two three four five six both wave series`,
  ),
  operations: set(
    "operation operations airstrike airstrikes strike strikes attack attacks offensive raid raids campaign battle siege ambush",
  ),
  instruments: set(
    `shell shells mortar mortars rocket rockets missile missiles bomb bombs bomber bombers bullet bullets gunfire fire blast
    blasts explosion explosions explosive explosives grenade grenades mine mines device devices barrage barrages salvo round
    rounds artillery drone drones gas weapon weapons warhead warheads grenades knife knives arson letter letters leaflet
    leaflets speech statement report resolution law decree measure measures sanctions`,
  ),
  doing: set(
    `launch carry conduct mount stage begin start continue resume plan prepare order lead wage step intensify make commit
    perpetrate do execute join escalate threaten approve authorise authorize oversee supervise command declare claim fight win lose pursue undertake
    unleash fire drop deploy send advance enter seize capture take storm retake recapture liberate fly detonate launch
    direct coordinate organise organize mastermind plot vow promise pledge propose attempt try push move sweep enact
    raid strike hit repel free overrun cross participate contribute engage increase expand focus unite operate work help
    assist support train equip back mobilise mobilize unify play complete succeed achieve`,
  ),
  striking: set(
    `launch fire raid strike hit storm seize capture retake recapture liberate advance overrun repel drop detonate unleash
    enter push sweep deploy operate fly direct escalate intensify`,
  ),
  claims: set("responsibility part role"),
  later: set("after following before since"),
  answering: set(
    "responsible guilty accountable culpable involved complicit implicated behind part commit dedicate devote determine committed dedicated devoted",
  ),
  keeping: set("use hold occupy own run control operate man build belong inhabit seize capture"),
  ends: set(
    `death deaths loss losses fall collapse departure resignation absence suffering plight end ends removal release return
    fate rights interests aim aims goal goals cause name names number`,
  ),
  when: set("when as while after"),
  under: set("under"),
  dying: set("die perish"),
  hands: set("hands"),
  suffering: set("suffer die perish lose fall endure experience"),
  deaths: set("death deaths killing killings murder murders loss suffering wounding injuries"),
  victims: set("victim victims hostage hostages captive captives prisoner prisoners"),
  regarding: set(
    "see regard view treat consider describe depict portray list designate class brand label call blacklist",
  ),
  regard: types({
    "allies with": "ally allies partner partners friend friends",
    opposes:
      "enemy enemies foe foes rival rivals adversary threat threats danger menace problem terrorist terrorists",
    condemns: `barbaric brutal cruel evil murderous criminal corrupt illegitimate vile cowardly murderer murderers killer killers thug
      thugs criminals gang monster monsters butcher butchers liar liars traitor traitors extremist extremists`,
    praises: "hero heroes brave courageous heroic reliable trustworthy",
  }),
  as: "as",
  joint: set("joint combined"),
  jointly: set("jointly together side hand shoulder"),
  reaching: set("be go extend lie remain"),
  focused: set(
    "focused focussed focusing focussing intent bent aimed aiming set centred centered keen dedicated devoted",
  ),
  ceasing: set("cease suspend pause renounce resume"),
  asides: new Map([
    ["at", set("once last least most first present times")],
    ["for", set("now instance example")],
    ["of", set("course")],
    ["in", set("turn fact")],
  ]),
  where: set("in near at around outside inside across within towards toward into from"),
  holding: set(
    "defend protect secure rescue reinforce help aid assist assault storm capture seize lose reject abandon desert leave visit",
  ),
  abilities: set(
    "ability abilities capacity capability capabilities means right power chance failure inability refusal duty obligation need",
  ),
  charging: set(
    "accuse suspect blame charge convict criticise criticize condemn denounce believe say think allege report",
  ),
  bare: set("help let make see watch have"),
  factual: set(
    `continue begin start help manage seem appear be have use come go know say believe think report allege suppose
    understand find see accuse suspect rush proceed happen cease stop persist tend rise unite gather mobilise ally
    join send deploy`,
  ),
  ending: set(
    `stop cease deny refuse decline reject end halt suspend withdraw renounce quit avoid fail abandon refute dismiss disavow
    lack prevent bar ban forbid prohibit dissuade deter discourage rule cut scrap cancel denial refusal rejection end halt
    suspension withdrawal failure abstain refrain forgo forego pause resign lift drop disclaim`,
  ),
  planning: set(
    `plan vow pledge promise threaten want intend hope aim seek try attempt prepare agree decide offer swear urge ask call
    press push order demand appeal propose need expect tell encourage invite persuade resolve mean wish consider plot
    ready determined commit conspire instruct command promise
    vow threat attempt bid effort decision desire intention willingness readiness commitment proposal order demand appeal
    request efforts attempts plans calls promises threats vows demands promise pledges`,
  ),
  naming: set("call consider tell appeal commit pledge"),
  receiving: set(
    "receive get enjoy win gain face suffer draw attract accept seek request need obtain lose earn secure rely depend survive endure want incur provoke prompt spark escape withstand fear have lack",
  ),
  telling: set(
    `report describe see mention witness document discuss investigate follow cause trigger mark reveal show say tell know
    believe confirm deny note understand remember mean include watch cover verify fuel prompt spark mediate broker
    monitor avert predict regret mourn shun explain justify refute question study commemorate protest condemn denounce
    criticise criticize decry deplore slam oppose blast resist reject sanction outlaw ban praise applaud hail laud
    accuse blame`,
  ),
  future: set("will would shall 'll won't should must"),
  nobody: set("no neither nobody none"),
  between: set("between among amongst"),
  with: "with",
  out: "from",
  from: set("by from"),
  by: "by",
  owning: set("of"),
  serving: set("in during amid amidst after following before through throughout by for of into"),
  because: set("for over on upon"),
  without: set("without"),
  speaking: set("i we my our us me"),
  standing: set("he she it they his her its their"),
  each: set("each one another other"),
};
