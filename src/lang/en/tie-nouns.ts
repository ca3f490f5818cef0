// English nouns and adjectives that tie two actors, by type: what one does or feels for another, and who stands in a tie.
// An entry is "support, aid: for to" with the prepositions before the other end.

import type { RelationType } from "../../model/relation.ts";
import type { TieNoun, TieRole } from "../tie-words.ts";

type Lists = Partial<Readonly<Record<RelationType, string>>>;

const NOUNS: Lists = {
  supports: `
    support, backing: for to of behind; aid, assistance, help: for to; allegiance, loyalty, devotion, faithfulness,
    fealty: to; sympathy, sympathies: for with to; solidarity: with; endorsement, defence, defense: of; favour, favor,
    behalf: of; protection: of for; goodwill: towards toward to; training: of for; condolences, commiserations: to for; thoughts, prayers: with for
  `,
  praises: `
    praise: for of; admiration: for of; tribute, tributes: to; respect: for; gratitude: to towards toward; affection:
    for; love: for of; applause: for; congratulations: to; trust, confidence, faith: in; reverence: for
  `,
  funds: `
    funding, financing, sponsorship, subsidising, bankrolling: of for to; donation, donations, subsidies, subsidy,
    funds, payments: to for; cash: for
  `,
  arms: `
    arming, rearming: of; weapons, arms, missiles, weaponry, rockets, munitions, ammunition: to for
  `,
  recruits: "recruitment, conscription: of",
  opposes: `
    opposition, hostility, enmity, antipathy, animosity, antagonism, resentment, aversion: to towards toward against
    with; hatred: of for towards toward against; resistance: to against; sanctions, embargo, embargoes, sanction:
    on against; boycott, rejection, distrust, mistrust, fear, fears, dislike: of; grievance, grievances, protest, protests,
    rebellion, uprising, revolt, mutiny, coup, plot, plots, demonstration, demonstrations, crackdown, plots,
    conspiracy, campaign, campaigns, coalition, alliance, struggle, vendetta, measures, march: against; crackdown: on against; contempt,
    disdain: for; threat, threats: to against; ultimatum: to; defiance: of; opposition: to against; objections,
    objection: to; lawsuit: against; pressure: on; danger, menace, challenge: to; anger, fury, rage: at against towards toward; arrest, detention, expulsion,
    imprisonment, isolation: of
  `,
  condemns: `
    condemnation, criticism, denunciation, denunciations, criticisms, mockery, vilification: of; rebuke, reprimand: of
    to; tirade, diatribe: against; outburst: against at; complaint, complaints: about against; censure: of; slurs:
    against on; scorn: for
  `,
  accuses: `
    accusation, accusations, allegation, allegations, charge, charges, indictment: against; suspicion, suspicions: of
    about
  `,
  fights: `
    fight, war, battle, jihad, fighting, combat, warfare, offensive, operation, operations, insurgency, insurrection,
    counteroffensive, fightback, assault, crusade, airstrikes, hostilities, guerrilla, counter-offensive, counterinsurgency, manhunt, campaigns, onslaught,
    blitz, success, successes, resolve: against on with; siege, defeat,
    overthrow, destruction, ouster, toppling, removal, encirclement: of; victory: over against; battles, wars: with against; capture, recapture, seizure, liberation, retaking: from; gains, progress: against
  `,
  attacks: `
    cruelty, barbarity, savagery, brutality: to towards toward against; use: against; attack, attacks, airstrike, airstrikes, strike, strikes, raid, raids, assault, assaults, ambush, ambushes,
    air-strikes, air-strike, counterattack, counterattacks, counter-attack, incursion, incursions, sortie, sorties, reprisal,
    reprisals, retaliation, revenge, barrage, sweep, sweeps, bombings, missile, rockets: on against at of; fire: on at; bombing, bombardment, shelling, killing,
    killings, murder, murders, assassination, massacre, massacres, execution, executions, beheading, beheadings,
    invasion, abduction, kidnapping, persecution, repression, occupation, torture, slaughter, oppression, shooting,
    genocide, abuse, torture: of; aggression, violence, crimes, atrocities, genocide, abuses, offensives: against
  `,
  "belongs to": "membership: of in",
  leads: "leadership, command: of",
};

const MUTUAL: Lists = {
  "allies with": `
    alliance, alliances, cooperation, co-operation, collaboration, partnership, coalition, pact, collusion, friendship,
    ties, links, coordination, co-ordination, unity, solidarity, merger, rapprochement, reconciliation, co-ordination,
    axis, brotherhood: with to
  `,
  opposes: `
    rivalry, feud, dispute, disputes, quarrel, tension, tensions, rift, row, standoff, stand-off, enmity, hostility,
    split, animosity, disagreement, disagreements, confrontation, friction, spat, squabble: with
  `,
  fights: `
    war, battle, battles, clash, clashes, fighting, conflict, hostilities, skirmish, skirmishes, combat, firefight,
    gunfight, fight, gunfights, firefights, fights: with
  `,
  meets: `
    meeting, meetings, talks, negotiations, negotiation, dialogue, summit, conversation, conversations, truce, ceasefire,
    cease-fire, deal, agreement, contacts, contact, consultations, relations, accord: with
  `,
};

const ROLES: Lists = {
  supports: `
    supporter, supporters, backer, backers, follower, followers, sympathiser, sympathisers, sympathizer, sympathizers,
    loyalist, loyalists, defender, defenders, advocate, advocates, fan, fans, proponent, proponents, apologist,
    apologists, patron, patrons, benefactor, benefactors, admirer, admirers, disciple, disciples, adherent,
    adherents, protector, protectors, devotee, devotees, champion: of for to
  `,
  "allies with": `
    ally, allies, partner, partners, friend, friends, collaborator, collaborators, accomplice, accomplices, confederate,
    confederates, associate, associates, confidant, comrades, proxy, proxies: of to with
  `,
  funds:
    "sponsor, sponsors, donor, donors, financier, financiers, funder, funders, paymaster, paymasters: of to for",
  arms: "armourer, armourers, supplier, suppliers: of to",
  recruits: "recruiter, recruiters: for",
  opposes: `
    opponent, opponents, enemy, enemies, foe, foes, rival, rivals, adversary, adversaries, nemesis, archenemy,
    arch-enemy, arch-rival, traitor, traitors, defector, defectors, antagonist: of to with from
  `,
  condemns: "critic, critics, detractor, detractors: of",
  accuses: "accuser, accusers: of",
  attacks: "attacker, attackers, assassin, assassins, killer, killers, murderer, murderers: of",
  "belongs to": `
    member, members, fighter, fighters, militant, militants, operative, operatives, spokesman, spokeswoman,
    spokesperson, recruit, recruits, affiliate, offshoot, wing, lawmaker, deputy, soldiers, soldier, activist,
    activists, official, officials: of for from in; part: of
  `,
  leads: `
    leader, leaders, head, chief, commander, president, chairman, chairwoman, chairperson, secretary-general, director,
    boss, premier, governor, mayor, chancellor, founder: of
  `,
};

const ADJECTIVES: Lists = {
  supports: `
    loyal, faithful, sympathetic, friendly, favourable, favorable, devoted, committed, true, sympathetic: to towards
    toward with; supportive, protective: of; beholden, subservient: to
  `,
  praises: "grateful, thankful: to; fond, proud: of; respectful: of",
  "allies with": "allied, aligned, linked, tied: to with; affiliated: to with",
  opposes: `
    opposed, hostile, antagonistic, unfriendly, disloyal, averse, resistant, inimical, unsympathetic: to towards toward;
    wary, suspicious, fearful, distrustful, mistrustful, contemptuous, afraid, scared, jealous, resentful: of; angry,
    furious, angered: with at
  `,
  condemns: "critical, scornful, dismissive: of",
};

/** "a, b: to of; c: for" into single words with their prepositions. */
function* entries(lists: Lists): Iterable<{ type: RelationType; word: string; to: readonly string[] }> {
  for (const [type, list] of Object.entries(lists))
    for (const group of list.replace(/\s+/g, " ").trim().split(";")) {
      const [nouns, prepositions] = group.split(":");
      for (const word of nouns!.split(","))
        yield { type: type as RelationType, word: word.trim(), to: prepositions!.trim().split(" ") };
    }
}

function tieNouns(): ReadonlyMap<string, readonly TieNoun[]> {
  const found = new Map<string, TieNoun[]>();
  const add = (lists: Lists, mutual: boolean): void => {
    for (const { type, word, to } of entries(lists)) {
      const known = found.get(word) ?? [];
      found.set(word, known);
      known.push({ type, to, mutual });
    }
  };
  // Of two readings with one preposition the first holds, so that what is done to somebody goes before what is shared.
  add(NOUNS, false);
  add(MUTUAL, true);
  return found;
}

const tieRoles = (lists: Lists): ReadonlyMap<string, TieRole> =>
  new Map([...entries(lists)].map(({ type, word, to }) => [word, { type, to }]));

export const nouns = tieNouns();
export const roles = tieRoles(ROLES);
export const adjectives = tieRoles(ADJECTIVES);
