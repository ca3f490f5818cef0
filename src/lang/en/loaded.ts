// English: the loaded slot. The words are from common knowledge of the language, not from any text; a word is here because
// one side would not use it of itself, whichever side that is. Words that both sides use of themselves and of each other
// ("rebels", "militants", "government") are not.

import type { LoadedWords } from "../loaded-words.ts";
import { phrases, words } from "./lists.ts";

export const loaded: LoadedWords = {
  lists: [
    {
      name: "denies legitimacy",
      tone: -1,
      reason: "says that whoever rules or speaks has no right to",
      nouns: phrases(`
        regime, regimes, junta, juntas, dictatorship, dictatorships, dictator, dictators, tyrant, tyrants, despot, despots,
        strongman, strongmen, autocrat, autocrats, puppet, puppets, puppet government, puppet state, stooge, stooges,
        lackey, lackeys, henchman, henchmen, usurper, usurpers, clique, cabal, mouthpiece, mouthpieces, warlord, warlords,
        occupier, occupiers, invader, invaders, coloniser, colonisers, colonizer, colonizers, oppressor, oppressors, oligarch,
        oligarchs, crony, cronies, minion, minions, pawn, pawns, vassal, vassals, satrap, occupation forces, imperialist,
        imperialists, aggressor, aggressors, proxy, proxies, figurehead, kleptocrat, kleptocrats
      `),
      adjectives: words(
        "puppet illegitimate despotic tyrannical rogue dictatorial colonial usurping unelected imperialist",
      ),
    },
    {
      name: "calls criminal",
      tone: -1,
      reason: "gives the name of a crime to whoever no court has found guilty of it",
      nouns: phrases(`
        terrorist, terrorists, terror group, terror groups, thug, thugs, gangster, gangsters, bandit, bandits, gang, gangs, mob,
        mobs, murderer, murderers, butcher, butchers, assassins, cutthroat, cutthroats, cut-throats, mercenary, mercenaries,
        mafia, hooligan, hooligans, marauders, warmonger, warmongers, war criminal, war criminals, crook, crooks, racketeers,
        looters, thief, thieves, executioner, executioners, pirates, death squad, death squads, hangman, hangmen, swindler,
        swindlers, fraudster, fraudsters, rapists, saboteur, saboteurs
      `),
      adjectives: words("terrorist criminal murderous thuggish genocidal mafia-like gangster"),
    },
    {
      name: "calls fanatic",
      tone: -1,
      reason: "puts belief down to madness or blindness",
      nouns: phrases(`
        cult, cults, sect, sects, cultist, cultists, fanatic, fanatics, zealot, zealots, extremist, extremists, radicals,
        fundamentalist, fundamentalists, hardliner, hardliners, hard-liners, ideologue, ideologues, madman, madmen, lunatic,
        lunatics, maniac, maniacs, bigot, bigots, indoctrinators, doomsayers, conspiracy theorists
      `),
      adjectives: words(
        "fanatical extremist radical cult-like cultish brainwashed deranged hardline crazed rabid",
      ),
    },
    {
      name: "denies humanity",
      tone: -1,
      reason: "speaks of people as of beasts, filth or disease",
      nouns: phrases(`
        vermin, rats, dogs, animals, beast, beasts, monster, monsters, cockroaches, parasite, parasites, cancer, scum,
        savages, barbarian, barbarians, snakes, vultures, leeches, pigs, filth, plague, demons, devils, bloodsuckers, hyenas
      `),
      adjectives: words(
        "savage barbaric barbarous bloodthirsty bestial subhuman vile monstrous inhuman demonic satanic",
      ),
    },
    {
      name: "calls traitor",
      tone: -1,
      reason: "says that somebody owes loyalty and broke it",
      nouns: phrases(`
        traitor, traitors, turncoat, turncoats, renegade, renegades, collaborator, collaborators, quisling, quislings, fifth
        column, fifth columnists, sell-outs, sellouts, infiltrator, infiltrators, apostate, apostates, infidel, infidels,
        heretic, heretics, subversives, hypocrites, defeatists, backstabber, backstabbers, enemies of the people, enemy of
        the people, foreign agent, foreign agents
      `),
      adjectives: words("treacherous treasonous traitorous renegade apostate infidel subversive perfidious"),
    },
    {
      name: "blackens",
      tone: -1,
      reason: "passes judgement in place of describing",
      nouns: phrases(`
        charlatan, charlatans, liar, liars, coward, cowards, fascist, fascists, nazi, nazis, racist, racists, demagogue,
        demagogues, propagandist, propagandists, loser, losers, villain, villains, troll, trolls, puppet master, puppet masters,
        warhawk, warhawks, profiteer, profiteers, agitators, rabble, rabble-rousers, troublemakers, elites, cronies
      `),
      adjectives: words(
        `notorious infamous brutal ruthless vicious evil sinister corrupt disgraced shameful despicable cruel fascist nazi
        racist failed discredited hated reviled cowardly lawless dangerous hypocritical oppressive repressive`,
      ),
    },
    {
      name: "praises",
      tone: 1,
      reason: "asks for admiration in place of describing",
      nouns: phrases(`
        hero, heroes, heroine, heroines, patriot, patriots, saviour, saviours, savior, saviors, champion, champions, icon, icons,
        visionary, visionaries, father of the nation, mother of the nation, guardian, guardians, defenders, peacemaker,
        peacemakers, legend, legends, giant, torchbearer, trailblazer, beacon, lionheart, statesman, statesmen, benefactor
      `),
      adjectives: words(
        `heroic brave valiant courageous gallant noble glorious legendary beloved revered fearless selfless peace-loving
        freedom-loving honourable honorable great visionary illustrious immortal patriotic venerable`,
      ),
    },
    {
      name: "ennobles a fight",
      tone: 1,
      reason: "makes a fight just by the name of those who fight it",
      nouns: phrases(`
        freedom fighter, freedom fighters, liberator, liberators, liberation fighters, martyr, martyrs, resistance, resistance
        fighters, holy warriors, holy warrior, revolutionary, revolutionaries, liberation forces, liberation army, people's
        army, crusader, crusaders, mujahideen, fallen heroes
      `),
      adjectives: words("martyred liberating"),
    },
  ],
  doubting: phrases(`
    so-called, so called, self-styled, self-proclaimed, self-described, self-appointed, self-declared, would-be, soi-disant,
    pseudo, ostensible, purported, supposed, alleged, fake, sham, phoney, phony, bogus
  `),
  calling: new Set(
    words(`call dub label brand term style describe denounce portray depict characterise characterize paint vilify hail condemn
      decry deride dismiss regard designate refer name praise see view consider stigmatise stigmatize demonise demonize blacklist
      deem salute celebrate christen nickname mock ridicule revile`),
  ),
  branding: new Set(
    words("brand label dub denounce deride vilify decry stigmatise stigmatize mock ridicule"),
  ),
  as: "as",
  what: "what",
  citing: new Set(
    words("word words term terms phrase slogan title headline entitled called named code-named"),
  ),
};
