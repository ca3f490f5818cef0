// English words that may stand for each other, and words that exclude each other, as news tells of deeds. Lines are kept
// narrow: a word stands beside another only where swapping them in a report would leave it the same report. "Attack" and
// "shell" are no line: one says more than the other.

const lines = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(/\s+/));

const pairs = (text: string): readonly (readonly [string, string])[] =>
  lines(text).flatMap((line) => line.map((pair) => pair.split("/") as [string, string]));

export const synonyms: readonly (readonly string[])[] = lines(`
  kill slay
  kill die fatality perish casualty
  murder assassinate
  injure wound hurt
  arrest detain capture seize apprehend
  jail imprison incarcerate
  free release liberate
  buy purchase acquire
  sell vend
  pay finance fund bankroll
  give hand grant donate
  donate contribute
  supply provide deliver furnish
  take receive accept
  steal take rob loot
  get receive obtain
  send dispatch
  close shut
  open unlock
  begin start commence launch
  end finish conclude
  stop halt cease
  leave depart abandon exit quit
  leave sail
  arrive reach come
  build construct erect
  rebuild reconstruct restore
  destroy demolish wreck raze
  burn torch
  fire blaze inferno
  break breach crack rupture
  break fail
  collapse crumble
  burst rupture
  damage harm
  raise lift
  raise increase
  rise climb increase grow soar jump
  fall drop decline decrease plunge sink
  cut reduce lower slash
  sink founder
  find discover uncover
  hide conceal
  show reveal expose disclose
  publish print release
  remove strip delete erase
  keep store
  hold keep
  know aware
  learn discover
  tell inform
  say state declare
  order command instruct tell
  ask request
  demand insist
  warn caution alert
  promise pledge vow
  allow permit let authorise authorize
  forbid ban prohibit outlaw bar
  refuse decline
  approve endorse pass ratify
  support back endorse
  fund back
  reject refuse
  condemn denounce decry
  praise laud hail applaud
  welcome hail rejoice
  criticise criticize blast
  accuse charge blame
  confess admit acknowledge
  call describe term brand label dub
  choose select pick
  appoint name
  elect vote
  dismiss sack fire
  resign quit
  win triumph
  lose forfeit
  join enter
  meet gather
  help aid assist
  train instruct
  recruit enlist
  hire employ
  use employ utilise utilize
  need require
  try attempt
  fight combat battle
  attack assault strike
  shoot fire
  shell bombard
  invade overrun
  occupy control
  defend protect guard
  rescue save
  search comb
  check inspect examine
  test trial
  treat cure
  evacuate clear
  block obstruct barricade
  cancel scrap abandon
  delay postpone defer
  move transfer relocate
  return restore
  own possess belong
  lead head
  chair chairman chairwoman chairperson head
  chief head leader
  president head
  minister secretary
  reporter journalist correspondent
  lawyer attorney
  doctor physician medic
  policeman police officer
  soldier troop
  militant fighter rebel insurgent
  extremist radical terrorist
  protester demonstrator
  protest demonstration rally
  riot unrest violence
  uprising revolt rebellion insurrection
  strike stoppage
  refugee migrant
  inhabitant resident villager
  patient people
  child kid
  relative kin family
  money cash fund
  bribe kickback
  weapon arm gun
  rifle gun
  bomb explosive
  ship vessel
  boat vessel
  trawler boat
  car vehicle
  truck lorry
  plane aircraft airplane
  train railway
  road highway street
  sluice gate floodgate
  door gate
  dam barrage
  dyke levee embankment
  flood inundation
  storm gale
  well spring
  factory plant works
  firm company business
  shop store
  school academy
  hospital clinic
  jail prison
  house building
  hall building
  border frontier
  meeting gathering talks
  gathering rally
  deal agreement accord pact treaty
  contract deal
  law act statute
  vote ballot
  election poll
  result outcome
  report account
  document file paper
  letter note
  photo photograph picture
  proof evidence
  reason cause
  mistake error
  danger risk peril
  crisis emergency conflict
  disaster catastrophe
  victory triumph
  gain progress advance
  success achievement victory
  aid relief
  food provisions
  signal light
  touch contact
  inside within interior
  outside without
  big large huge
  wrong incorrect false
  bad poor
  many numerous
  whole entire
  secret covert clandestine
  deliberate intentional wilful
  illegal unlawful illicit
  foreign overseas
  force army troops
  tribe clan
  freedom liberty
  sponsor supporter backer
  supporter backer follower
  europe european
`);

export const phrases: readonly (readonly [string, string])[] = [
  ["give way", "collapse"],
  ["get to", "reach"],
  ["call off", "cancel"],
  ["step down", "resign"],
  ["break down", "fail"],
  ["go down", "sink"],
  ["go up", "rise"],
  ["open fire", "fire"],
  ["take place", "occur"],
  ["carry out", "perform"],
  ["set fire", "burn"],
  ["give back", "return"],
  ["hand back", "return"],
  ["hand over", "give"],
  ["take over", "seize"],
  ["blow up", "explode"],
  ["lay off", "dismiss"],
  ["let go", "free"],
  ["set free", "free"],
  ["look for", "search"],
  ["find out", "learn"],
  ["point out", "say"],
  ["take ill", "sicken"],
  ["fall ill", "sicken"],
  ["run away", "flee"],
  ["shoot dead", "kill"],
  ["take away", "confiscate"],
  ["put off", "postpone"],
  ["set up", "found"],
  ["take part", "participate"],
  ["make public", "publish"],
  ["carry on", "continue"],
  ["back down", "yield"],
  ["let in", "admit"],
  ["switch off", "switchoff"],
  ["turn off", "switchoff"],
  ["cut off", "sever"],
];

// What can follow each other (open and close, arrest and release) is left out: two reports of it are of two days.
export const opposites: readonly (readonly [string, string])[] = pairs(`
  win/lose rise/fall rise/drop increase/decrease raise/lower grow/shrink climb/drop climb/fall
  support/oppose back/oppose accept/reject accept/refuse approve/reject allow/forbid allow/ban permit/forbid permit/ban
  praise/condemn welcome/condemn jail/release jail/free jail/acquit convict/acquit
  guilty/innocent alive/dead live/die succeed/fail agree/refuse agree/disagree admit/deny confirm/deny
  stay/leave remain/leave advance/retreat strengthen/weaken
  asleep/awake legal/illegal true/false safe/unsafe safe/dangerous full/empty victory/defeat profit/loss
  friend/enemy ally/enemy cause/prevent success/failure present/absent tighten/loosen lift/impose
`);

export const converses: readonly (readonly [string, string])[] = pairs(`
  buy/sell send/receive give/receive give/take lend/borrow pay/receive supply/receive employ/work own/belong fund/receive
  grant/receive teach/learn lead/follow win/lose
`);
