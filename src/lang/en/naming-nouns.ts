// English nouns that describe people, groups and places without a name, and the words before such nouns. From general
// knowledge; a noun that is both a place and a body stands where news means it more often.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const plural = (noun: string): string =>
  noun.endsWith("man")
    ? `${noun.slice(0, -3)}men`
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : /(?:s|sh|ch|x)$/.test(noun)
        ? `${noun}es`
        : `${noun}s`;

export const persons = words(`
  man woman boy girl child person spokesman spokeswoman spokesperson official minister president leader chief
  commander general colonel captain officer soldier fighter militant rebel gunman activist analyst expert critic
  lawyer attorney judge prosecutor politician lawmaker parliamentarian senator congressman congresswoman governor
  mayor ambassador diplomat envoy journalist reporter correspondent editor author writer historian professor scholar
  researcher scientist economist doctor nurse teacher student pupil worker farmer engineer director manager chairman
  chairwoman chairperson executive owner founder member supporter opponent adviser advisor aide secretary premier
  chancellor king queen prince princess bishop priest imam cleric pastor candidate voter citizen resident villager
  neighbour neighbor refugee migrant prisoner detainee hostage victim witness suspect survivor defector dissident
  agent spy negotiator mediator observer inspector sergeant corporal lieutenant mother father son daughter brother
  sister wife husband widow uncle aunt grandmother grandfather friend colleague boss insider source businessman
  businesswoman banker trader investor artist singer actor actress player coach driver pilot fisherman keeper warden
  watchman head ally guy lady gentleman hero heroine patient customer client victor winner loser champion guest host
  employee employer clerk juror plaintiff defendant respondent petitioner appellant complainant teenager adult baby
  infant kid toddler adolescent youth stranger passenger pedestrian cyclist user reader viewer listener visitor
  tourist traveller traveler guide cook chef waiter waitress baker butcher tailor carpenter builder architect designer
  painter sculptor composer musician dancer poet novelist playwright philosopher mathematician physicist chemist
  biologist psychologist sociologist linguist statistician programmer developer inventor pioneer translator
  interpreter librarian curator archivist photographer filmmaker comedian athlete footballer striker goalkeeper
  midfielder defender referee runner swimmer boxer wrestler admiral sailor pirate knight warrior sniper bomber
  terrorist extremist jihadist insurgent guerrilla mercenary deserter protester protestor demonstrator rioter looter
  thief robber murderer killer kidnapper smuggler trafficker gangster criminal convict inmate jailer nationalist
  socialist communist liberal conservative republican democrat royalist monarchist anarchist separatist loyalist
  unionist feminist environmentalist campaigner lobbyist strategist tactician consultant contractor accountant auditor
  broker landlord tenant shopkeeper merchant vendor seller buyer consumer taxpayer settler colonist immigrant emigrant
  exile expatriate nomad peasant shepherd herder miner clergyman monk nun saint prophet pilgrim believer atheist rabbi
  deacon cardinal pope emperor empress sultan emir sheikh duke lord baron count tsar caliph dictator tyrant autocrat
  ruler monarch successor predecessor heir rival enemy partner spouse bride fiancé boyfriend girlfriend cousin nephew
  niece grandson granddaughter stepfather stepmother parent sibling twin orphan mentor trainer trainee apprentice
  intern graduate alumnus freshman dean principal rector provost lecturer tutor instructor headmaster chaplain surgeon
  physician psychiatrist dentist pharmacist therapist midwife paramedic firefighter policeman policewoman detective
  constable sheriff marshal trooper recruit veteran cadet commandant brigadier major marine deputy delegate
  representative councillor councilor alderman legislator incumbent nominee appointee commissioner ombudsman trustee
  treasurer chair coordinator organiser organizer sponsor donor benefactor patron fan follower disciple admirer
  sympathiser sympathizer collaborator accomplice conspirator informant informer whistleblower blogger columnist
  commentator anchor presenter publisher editor-in-chief ringleader mastermind warlord strongman figurehead kingpin
  operative emissary middleman mouthpiece bystander onlooker eyewitness participant attendee counterpart
`);

export const people: ReadonlySet<string> = new Set([
  ...[...persons].map(plural),
  ...words(`
  children people nationals civilians locals volunteers relatives folk folks personnel staff elites masses public
  population populations crowds tribesmen townspeople countrymen servicemen servicewomen clergy nobility peasantry
  militiamen clansmen kinsmen infantrymen airmen seamen alumni crews staffers dead wounded injured poor elderly
  unemployed homeless redcoats bluecoats greycoats graycoats greencoats blackshirts brownshirts redshirts blueshirts
  greenshirts yellowshirts bluecaps redcaps blackcaps
  `),
]);

export const groups = words(`
  government governments ministry ministries party parties group groups organisation organisations organization
  organizations movement movements army armies police military militia militias rebels insurgents guerrillas militants
  separatists forces troops coalition alliance opposition regime administration cabinet parliament congress senate
  council councils committee commission court courts tribunal agency agencies authority authorities union unions
  company companies firm firms bank banks corporation newspaper newspapers network networks channel broadcaster media
  press university institute association federation league front faction factions wing cult sect gang cartel
  delegation embassy mission navy brigade battalion junta establishment monarchy legislature electorate community
  communities charity ngo ngos foundation think-tank team club assembly guard paper magazine outlet outlets teams
  family families tribe tribes clan clans crew band gangs cults sects mob crowd choir orchestra brigades battalions
  units unit squad squads regiment regiments division corps legions legion force bloc blocs leadership bureaucracy
  judiciary presidency directorate directorates department departments bureau bureaus offices secretariat commissariat
  syndicate syndicates lobby lobbies academy academies universities colleges college institutes institutions
  associations federations leagues fronts wings charities foundations clubs committees assemblies parliaments
  tribunals panels panel jury juries board boards congregation brotherhood societies nation states regimes
  administrations airline airlines manufacturer manufacturers supplier suppliers retailer retailers broadcasters
  insurgency resistance alliances superpower superpowers bodies body outfit outfits entity entities cells mafia
  cartels enterprise enterprises businesses startup startups creditors lender lenders insurer insurers watchdog
  regulator regulators navies fleet fleets artillery infantry cavalry paramilitaries intelligence consulate embassies
  delegations taskforce task-force think-tanks collective collectives cooperative cooperatives consortium
`);

export const sites = words(`
  country city capital region province village town border district island area territory camp state countries cities
  towns villages regions provinces districts islands areas territories borders capitals camps frontier frontiers zone
  zones neighbourhood neighborhood neighbourhoods neighborhoods suburb suburbs outskirts countryside homeland
  homelands street streets road roads highway highways bridge bridges square squares river rivers lake lakes sea seas
  ocean coast coasts shore shores beach beaches bay gulf strait canal harbour harbor port ports airport airports
  airfield airbase base bases outpost outposts checkpoint checkpoints crossing crossings barracks bunker bunkers
  trench trenches tunnel tunnels mountain mountains hill hills valley valleys plain plains desert deserts forest
  forests jungle park parks garden gardens field fields farm farms oilfield oilfields refinery refineries pipeline
  mine mines dam dams factory factories plant plants warehouse warehouses house houses home homes apartment apartments
  flat building buildings tower towers hotel hotels prison prisons jail jails cell museum museums gallery church
  churches mosque mosques temple temples cathedral synagogue monastery shrine shrines palace castle fortress fort
  stadium theatre theater cinema library station stations terminal depot shop shops store stores market markets bazaar
  mall restaurant restaurants cafe café bar pub kitchen bedroom bathroom room rooms hall corridor courtyard yard
  backyard garage roof basement site sites place places location locations spot spots continent world planet earth
  hemisphere peninsula archipelago isle cape cliff cave caves cemetery graveyard tomb grave stronghold strongholds
  enclave enclaves safehouse safe-house hideout compound compounds complex battlefield battlefields frontline
  front-line corner quarter quarters county counties municipality municipalities canton cantons constituency hospital
  hospitals clinic clinics campus classroom laboratory studio venue headquarters state
`);

export const determiners = words(`
  the a an this that these those his her its their our my your some several many few any no all both every each other
  another two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundreds dozens thousands
  certain various numerous most one
`);

export const modifiers = words(`
  opposition senior local government military foreign western eastern northern southern political armed former leading top
  high-ranking ranking junior religious tribal civil human international regional national federal state public private
  rebel security intelligence police army terrorist islamist extremist radical moderate secular liberal conservative
  socialist communist nationalist right-wing left-wing far-right far-left pro-government anti-government pro-democracy
  independent anonymous unnamed unidentified veteran prominent ordinary innocent young old elderly retired wounded captured
  masked ruling prime deputy chief presidential parliamentary congressional diplomatic medical legal health aid relief
  paramilitary militant ethnic muslim christian jewish sunni shia catholic protestant trade labour labor student university
  business industry media news human-rights rights party union hospital village city town county district provincial
`);
