// English verbs that tie two actors, by type. An entry is a verb and what stands between it and the other end: "back",
// "side with", "declare #war on"; a bare verb takes the other end as its object, and "_ with #weapons" says what must
// follow it. "#" opens a class of words, listed below.

import type { RelationType } from "../../model/relation.ts";
import type { TieVerb, VerbFrame } from "../tie-words.ts";
import { phrases, words } from "./lists.ts";
import { formsOf } from "./speech-forms.ts";

const CLASSES: Readonly<Record<string, string>> = {
  weapons: `weapons weapon arms ammunition munitions rifles rifle guns gun rockets rocket missiles missile explosives
    tanks tank drones drone artillery mortars mortar shells grenades helicopters warplanes jets equipment weaponry
    hardware materiel bomb bombs mortar shell grenade gas bullets`,
  money: `money funds funding cash dollars euros pounds millions million billion billions loan loans grant grants payment
    payments donation donations subsidy subsidies salaries cheque cheques aid`,
  forces: "forces hands ranks",
  troops: "troops fighters soldiers reinforcements volunteers men advisers trainers",
  weight: "weight",
  cause: "cause peace",
  tribute: "tribute homage respects",
  arms: "arms",
  fire: "fire",
  finger: "finger fingers",
  responsible: "responsible accountable liable",
  sides: "sides",
  blame: "blame responsibility guilt",
  aid: "aid defence defense rescue help assistance side",
  ranks: "ranks",
  praise: "praise accolades honours honors",
  support: `support assistance training backing protection shelter help`,
  harm: "losses loss defeat damage casualties blow blows setback setbacks harm",
  fight: "fight war battle",
  scorn: "scorn contempt abuse insults",
  relations: "ties relations links contacts diplomatic",
  doubt: "doubt suspicion",
  war: "war battle",
  justice: "justice account heel",
  ground: `ground territory control town towns city cities village villages area areas land district districts hill hills
    base bases post posts position positions neighbourhood neighborhood parts part road roads bridge camp`,
};

const VERBS: Readonly<Record<RelationType, string>> = {
  supports: `
    back, support, endorse, champion, bolster, shore up, prop up, assist, aid, help, shelter, harbour, harbor, uphold,
    side with, stand with, stand by, stand behind, stand beside, stand alongside, rally behind, rally around, rally to,
    line behind, unite behind, vote for, campaign for, fight for, lobby for, root for, die for, work for, sympathise
    with, sympathize with, come to #aid of, rush to #aid of, come out for, throw #weight behind, put #weight behind,
    speak up for, stick up for, stick by, embrace, empower, reinforce, train, favour, favor, defend, rescue, protect,
    send #troops to, lend #aid to, swear by, identify with, take #sides with, advocate for, vouch
    for, approve of, abet, back up, pray for, cheer for, intercede for, plead for, provide _ with #support, supply _ with #support, furnish _ with #support
  `,
  praises: `
    praise, laud, hail, applaud, commend, salute, congratulate, thank, admire, honour, honor, extol, compliment,
    glorify, respect, revere, love, like, venerate, idolise, idolize, adore, worship, pay #tribute to, look up to,
    speak well of, heap #praise on, lavish #praise on, shower #praise on, celebrate, acclaim, credit, cherish,
    appreciate, flatter, welcome, cheer, trust, believe in, toast, lionise, lionize, eulogise, eulogize
  `,
  "allies with": `
    ally with, ally to, cooperate with, collaborate with, partner with, join #forces with, team with, align
    with, coordinate with, unite with, make #cause with, make #cause to, fight alongside, fight beside, stand together
    with, conspire with, collude with, reconcile with, side together with, band with, merge with, affiliate with,
    coalesce with, march alongside, serve alongside, operate alongside, befriend, associate with, deploy alongside,
    train with, bond with, link with, train alongside, work alongside, join hands with
  `,
  funds: `
    fund, finance, bankroll, subsidise, subsidize, sponsor, underwrite, donate to, give #money to, send #money to,
    provide #money to, pay #money to, funnel #money to, channel #money to, lend #money to, transfer #money to, wire
    #money to, raise #money for, collect #money for, provide _ with #money, supply _ with #money, hand #money to
  `,
  arms: `
    arm, rearm, equip, supply #weapons to, send #weapons to, give #weapons to, provide #weapons to, ship #weapons to,
    deliver #weapons to, sell #weapons to, smuggle #weapons to, transfer #weapons to, funnel #weapons to, hand #weapons
    to, pass #weapons to, supply _ with #weapons, provide _ with #weapons, furnish _ with #weapons, fly #weapons to
  `,
  recruits: "recruit, enlist, conscript, mobilise, mobilize, sign up",
  opposes: `
    oppose, resist, reject, defy, distrust, mistrust, hate, detest, despise, loathe, resent, boycott, ban, outlaw,
    sanction, shun, thwart, undermine, destabilise, destabilize, challenge, confront, protest against, protest,
    demonstrate against, rally against, campaign against, lobby against, vote against, speak against, turn against, turn
    on, rebel against, rise against, revolt against, plot against, conspire against, break with, break from, split from,
    cut #relations with, sever #relations with, break #relations with, defect from, desert, abandon, betray, disown, object
    to, warn against, disapprove of, isolate, blacklist, threaten, intimidate, antagonise, antagonize, ostracise,
    ostracize, repudiate, fear, suppress, obstruct, impeach, banish, arrest, detain, jail, imprison, stand against, work
    against, side against, unite against, ally against, scheme against, agitate against, retaliate against, close #ranks
    against, march against, testify against, sue, prosecute, indict, provoke, alienate, counter, dislike, abhor, hinder,
    weaken, sabotage, contain, blockade, rival, stand up to, stop, halt, prevent, curb, block, deter, disrupt, hamper, squeeze, bring _ to #justice, disagree with, quarrel with, feud with, argue with, dispute
    with, evict, deport, crack down on, censor, dread, scorn
  `,
  condemns: `
    condemn, denounce, criticise, criticize, decry, deplore, slam, blast, lambast, lambaste, castigate, rebuke, censure,
    deride, vilify, mock, insult, ridicule, curse, excoriate, assail, berate, chide, scold, reprimand, reproach,
    admonish, upbraid, disparage, demonise, demonize, malign, slander, smear, denigrate, pillory, lash out at, lash out
    against, hit out at, rail against, rail at, rage against, inveigh against, fulminate against, heap #scorn on, pour
    #scorn on, lecture, brand, chastise, fault, jeer, sneer at, scoff at, complain about, complain of, scorn, savage,
    hit back at, fire back at, shame, taunt, discredit
  `,
  accuses: `
    accuse, blame, charge _ with, suspect, implicate, hold #responsible, point #finger at, lay #blame on, put #blame on,
    pin #blame on, place #blame on, cast #doubt on, incriminate, blame on, indict
  `,
  fights: `
    fight, lose to, surrender to, surround, expel, fight against, fight with, battle, battle against, battle with, combat, clash with, skirmish with, war with,
    war against, wage #war on, wage #war against, wage #war with, declare #war on, make #war on, defeat, overthrow, topple,
    oust, depose, unseat, dislodge, repel, rout, crush, eradicate, eliminate, degrade, besiege, encircle,
    capture from, seize from, recapture from, retake from, wrest from, liberate from, free from, drive _ from, drive _ out, drive _ back, push _ from, push _ out, push _ back, force _ from, force _ out, expel _ from, oust _ from, flush _ from, clear _ from, capture back from, win back from, snatch from, reclaim from, overrun, take #ground from, win #ground from, gain #ground from, regain #ground from, grab #ground from,
    clear #ground of,
    hunt, take up #arms against, take #arms against, struggle against, resist against, grapple with, tackle, duel with,
    spar with, defend against, hold out against, advance on, advance against, exchange #fire with, trade #fire
    with, engage, vanquish, conquer, subdue, beat back, wipe out, stamp out,
    root out, annihilate, dismantle, drive out, push out, force out, clear out, flush out, drive off, drive away, chase out, throw out, fight off, hold off, beat, beat off, rid of, inflict #harm on, deal #harm to, strike #harm against, strike #harm to, take #fight to
  `,
  attacks: `
    attack, bomb, bombard, shell, strike, ambush, assault, raid, target, kill, murder, assassinate, behead, execute,
    massacre, slaughter, invade, storm, wound, injure, abduct, kidnap, torture, shoot, shoot at, shoot down, fire on,
    fire at, open #fire on, open #fire at, gun down, persecute, oppress, repress, pound, destroy, raze, occupy,
    terrorise, terrorize, harass, stab, poison, gas, loot, hit, strafe, torch, bludgeon, lynch, maim, rape, exterminate,
    enslave, plunder, victimise, victimize, mistreat, abuse, brutalise, brutalize, strike at, launch at, rocket, mine, intercept, capture, seize, cut off, take _ prisoner, take _ hostage, fire #weapons at, fire #weapons on, fire #weapons into, drop #weapons on, hurl #weapons at,
    detonate #weapons at, use #weapons against, use #weapons on, launch #weapons at, launch #weapons against,
    burn, blow up, cut down, mow down, round up, crucify, stone, hang
  `,
  meets: `
    meet, meet with, visit, talk to, talk with, negotiate with, speak to, speak with, confer with, consult, consult with,
    host, receive, work with, sit down with, dine with, deal with, bargain with
  `,
  "belongs to": "join, belong to, enrol in, enlist in, defect to, enlist with, serve in",
  leads: "lead, head, command, chair, govern, rule, oversee, control, rule over, preside over, direct",
};

/** Verbs that tie only two who stand alike: "Ann and Ben clashed". */
export const mutualVerbs: ReadonlySet<string> = new Set(
  words(
    "clash fight meet ally quarrel cooperate collaborate feud unite reconcile skirmish battle negotiate confer",
  ),
);

/** Forms of these verbs that are nouns as often. */
export const nounsToo: ReadonlySet<string> = new Set(
  words(`support back aid help shelter harbour harbor train favour favor vote campaign root respect love like honour honor
    salute cheer compliment credit toast trust welcome partner ally team fund finance sponsor arm recruit ban sanction boycott
    challenge protest rally plot break desert threat fear sue counter dispute march curse blast smear censure rebuke
    insult lecture brand fault jeer taunt shame blame charge suspect fight battle combat clash skirmish war rout duel
    hunt struggle capture attack bomb shell strike ambush assault raid target murder massacre storm wound abuse torture
    shoot poison gas loot hit torch rape rocket mine burn stone visit talk deal host call command head rule control
    chair rival distrust mistrust scorn dread execute defeat siege repress mock hate blockade reproach link bond force`),
);

/** "supply _ with #weapons", "declare #war on", "lash out at". */
function frameOf(type: RelationType, rest: readonly string[]): VerbFrame {
  const gap = rest.indexOf("_");
  const before = gap < 0 ? rest : rest.slice(0, gap);
  const after = gap < 0 ? [] : rest.slice(gap + 1);
  const object = before.find((word) => word.startsWith("#"));
  return {
    type,
    slot: before.filter((word) => !word.startsWith("#")).join(" "),
    object: object ? classOf(object) : null,
    place: object === "#ground",
    also: after.length > 0 ? { slot: after[0]!, words: after[1] ? classOf(after[1]) : new Set() } : null,
  };
}

const classes = new Map(Object.entries(CLASSES).map(([name, list]) => [name, new Set(words(list))]));
const classOf = (name: string): ReadonlySet<string> => {
  const found = classes.get(name.slice(1));
  if (!found)
    throw new Error(
      `No class of words is called "${name.slice(1)}"; known are ${[...classes.keys()].join(", ")}.`,
    );
  return found;
};

/** Verbs that tie nobody, but would be nouns to the light grammar, and a clause without a verb has no subject. */
const OTHERS = "cease halt suspend renounce resume pause designate blacklist apply impose exert inflict";

function collect(): readonly TieVerb[] {
  const frames = new Map<string, VerbFrame[]>(words(OTHERS).map((base) => [base, []]));
  for (const [type, list] of Object.entries(VERBS))
    for (const entry of phrases(list)) {
      const [base, ...rest] = entry.split(" ");
      const known = frames.get(base!) ?? [];
      frames.set(base!, known);
      known.push(frameOf(type as RelationType, rest));
    }
  return [...frames].map(([base, all]) => ({ forms: formsOf(base), frames: all }));
}

export const verbs = collect();
