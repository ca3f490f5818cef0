// English names and nouns of organisations and groups, and the nouns by which people, groups and places are described.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const phrases = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*[,\n]\s*/));

export const organisationHeads = words(`
  academy administration agency alliance army arm assembly association authority authorities bank battalion board brigade
  brigades broadcasting brotherhood bureau business cabinet campaign caucus chamber charity church club coalition college
  command commission committee community companies company conference confederation congress consortium constabulary
  convention cooperative corporation corp corps council court courts department directorate division embassy enterprise
  enterprises faculty federation fellowship firm force forces foundation front fund government group groups guard guards
  guild headquarters hospital inc industries initiative institute institution intelligence junta jury laboratory laboratories
  league legion legislature ltd llc llp plc gmbh militia ministry mission movement navy network networks news
  newspaper ngo office opera orchestra order organisation organization parliament partners partnership party patrol police
  politburo press project publishers radio regiment regime registry representatives resistance school schools secretariat
  senate service services society squad staff standard studios symphony syndicate systems taskforce team telegraph
  television times tribune tribunal troops trust union unions university vanguard ventures volunteers watch wing workers
  airlines airways motors pictures records software technologies technology pharmaceuticals holdings bros co gazette herald
  journal chronicle post ledger courier review magazine daily weekly observer guardian insurgency battalions
 militias faction factions senate crescent cross observatory
  polytechnic seminary programme consulate commons translators tours agencies councils writers sheriff fire forum board institution
`);

/** What opens names of armed and political bodies in the news of many countries. */
export const organisationOpeners = words(`
  jabhat jund liwa katibat kataib kata'ib ansar jaysh jaish harakat hizb hezb saraya ahrar faylaq hayat lashkar ikhwan tehrik
  tehreek jamaat jama'at jemaah asaib asa'ib fursan suqour nour noureddin usud firqat quwat partido frente partei parti
  bharatiya organisation organization movement union front
`);

export const organisations = phrases(`
  United Nations, UN, U.N., European Union, EU, E.U., NATO, OSCE, IMF, WHO, UNESCO, UNICEF, UNHCR, OPEC, ASEAN, WTO, IAEA
  ICC, Interpol, Europol, Red Cross, Red Crescent, World Bank, Amnesty International, Human Rights Watch, Greenpeace
  Oxfam, Doctors Without Borders, African Union, Arab League, Commonwealth, Security Council, General Assembly
  Congress, Senate, House of Representatives, House of Commons, House of Lords, Parliament, Knesset, Duma, State Duma
  Bundestag, Bundesrat, Kremlin, White House, Pentagon, Downing Street, Whitehall, Capitol Hill, Supreme Court, Politburo
  State Department, Treasury, Home Office, Foreign Office, Federal Reserve, Scotland Yard, Mossad, KGB, FSB, CIA, FBI, NSA
  MI5, MI6, NASA, Labour, Tories, Democrats, Republicans, Conservatives, Liberal Democrats, Greens, Communists, Socialists
  Google, Microsoft, Apple, Amazon.com, Facebook, Twitter, YouTube, Netflix, Toyota, Honda, Boeing, Airbus, Siemens
  Volkswagen, Samsung, Sony, Intel, IBM, Exxon, Shell, Gazprom, Rosneft, Reuters, Associated Press, Bloomberg, BBC, CNN
  Al Jazeera, Al-Jazeera, Xinhua, Harvard, Yale, Stanford, Princeton, MIT, Oxford University, Cambridge University
  Hamas, Hezbollah, Hizbollah, Taliban, al-Qaeda, al Qaeda, Al-Qaeda, Al Qaeda, Islamic State, Fatah, Boko Haram
  Al-Shabaab, al-Shabaab, Muslim Brotherhood, Free Syrian Army, Peshmerga, RFE / RL, RFE/RL, Wikipedia, WikiLeaks, Wikinews, Luftwaffe
  ISIS, ISIL, Isis, Isil, Daesh, Da'esh, Daish, Jabhat al-Nusra, Jabhat al-Nusrah, al-Nusra, Al-Nusra, Nusra, Ahrar al-Sham
  Jaysh al-Islam, Jaish al-Islam, Jaish al-Fatah, Jaysh al-Fateh, Hashd al-Shaabi, Kataib Hezbollah, Badr, Asaib Ahl al-Haq
  Hizballah, Hezbullah, Quds Force, Basij, IRGC, PKK, YPG, YPJ, PYD, KRG, KDP, PUK, SDF, FSA, SNA, IDF, PLO, Houthis, Houthi
  Peshmergas, Ba'ath, Baath, AQI, AQAP, AQIM, Al-Qaida, al-Qaida, Al Qaida, Al-Qa'ida, Janjaweed, Janjaweeds, Contras, Sandinistas
  Khmer Rouge, Viet Cong, Vietcong, Cosa Nostra, Camorra, Tamil Tigers, Tupamaros, Sendero Luminoso, Shining Path, Zapatistas
  Centcom, CENTCOM, Africom, AFRICOM, UNSC, UNDP, UNRWA, UNAMI, OCHA, OPCW, ICRC, MSF, CEDAW, ECHO, FEMA, ECB, NHS, MoD
  Whitehall, Westminster, Elysee, Élysée, Quirinal, Reichstag, Cortes, Riksdag, Storting, Folketing, Diet, Sejm, Rada
  Majlis, Loya Jirga, Politburo, Stasi, Securitate, Wagner, Wagner Group, Azov, Spetsnaz, Gurkhas, Marines, Coast Guard
  Royal Navy, Royal Air Force, Wehrmacht, Gestapo, Nazis, Vatican, Holy See, Church of England, Scientology, Coca-Cola
`);

export const otherAcronyms = words(`
  TV DNA RNA AIDS HIV PDF CEO CFO GDP GNP IQ FAQ AM PM BC AD BCE CE VAT GPS URL HTML XML USB PC CD DVD ID PIN FM SMS ATM
  SUV PhD MD BA MA OK NGO NGOs MP MPs MEP MEPs PR HR IT AI VIP VIPs UFO SOS DIY CO2 COVID SARS PTSD ADHD CCTV DJ
  HD LED WW2 WWII WWI II III IV VI VII VIII IX XI XII XIV XVI XX XXI RIP FYI IED IEDs WMD LGBT LGBTQ POW POWs ISBN DOI
  CV RSVP ASAP BTW LOL API CPU GPU RAM MRI CT ICU ER SPF PPE R&D Q&A NB PS PM10 UTC GMT EST PST ETA MC DC Ed Eds
`);

export const otherNames = words(`
  Defense Defence Health Education Finance Justice Interior Agriculture Trade Commerce Labor Transport Energy
  I Internet Web God Allah Lord Bible Koran Quran Qur'an Torah Islam Christianity Judaism Buddhism Hinduism Catholicism
  Marxism Communism Fascism Nazism Zionism Islamism Christian  Marxist Communist Socialist Nazi Zionist Christmas Easter Ramadan Hajj Eid Hanukkah Thanksgiving
  Halloween Passover Olympics Olympic Brexit Holocaust Renaissance Enlightenment Reformation Arabic Hebrew Latin Mandarin
  Cantonese Farsi Hindi Urdu Western Eastern Northern Southern Central Westerners Earth Moon Sun Mars Venus
  Jupiter Saturn Mercury Covid Ebola Zika Windows Android Linux Photo Image Photograph Figure Table Fig Chapter Section
  Article Part Volume Note Source Sources Appendix Caption Video Audio Title Abstract Introduction Conclusion Methods Results
  Discussion References Background Q A Yes No Oh Well Okay Ok Hello Hi Mr Mrs Ms Dr PhD North South East West Bluetooth
  Wi-Fi WiFi JavaScript Python Sanskrit Gothic Baroque Victorian Edwardian Neolithic Jurassic Medieval Nobel Grammy Oscar
  Emmy Anglo Anti-Semitism Semitic Mughal Gregorian Julian Celsius Fahrenheit Richter Uh Um Hmm Yeah Yep Nope Ah Hey Wow Ha Mm Huh Oops Ok
`);

export const otherHeads = words(`
  war wars battle prize award awards act treaty agreement accord accords deal law bill amendment constitution declaration
  day week month year festival games cup championship championships tournament olympics
  summit operation revolution uprising spring crisis massacre earthquake hurricane storm typhoon plan program protocol
  resolution doctrine theory theorem syndrome disease virus language languages bible book books edition
  album song film movie novel series show tour race prix medal degree age era century period dynasty effect index test
  scale system method model strategy policy scandal affair trial case v vs attack attacks
  bombing bombings election elections referendum anniversary birthday holiday christmas eve scholarship
  gathering rally march meeting talks manifesto charter pact code letter letters papers dollar dollars euro pound franc peso
`);

export const openers = words(`
  according asked speaking citing following given based despite born founded
  meanwhile nevertheless nonetheless furthermore moreover thus hence therefore indeed perhaps maybe later earlier recently
  currently previously initially finally eventually originally additionally similarly likewise specifically generally usually
  often sometimes always never ever once twice soon already still yet again here there everywhere nowhere unfortunately
  fortunately clearly obviously apparently certainly probably possibly surely please thanks thank dear yes no not nothing
  something everything anything nobody somebody everyone everybody anyone someone none neither either both half several many
  few most much more less least any all each every another other others such same certain various different only just even
  also too very quite rather almost nearly about around above below under over between among within without against toward
  towards upon onto into across through throughout during before after since until till while when whenever where wherever
  why how what whatever which whichever who whoever whom whose that this these those it its he she they we you i me him her
  us them my your his our their mine yours ours theirs myself himself herself itself themselves is am are was were be been
  being have has had having do does did doing done will would shall should can could may might must let lets make makes made
  take takes took get gets got go goes went come comes came see sees saw look looks looked say says said tell tells told
  think thinks thought know knows knew find finds found give gives gave use used using work works worked seem seems seemed
  want wants wanted need needs needed try tries tried call calls called keep keeps kept put puts set sets show shows showed
  twelve twenty thirty forty fifty hundred thousand million dozens hundreds thousands because although though unless if
  whether whereas but and or nor so as at by for from in of off on out to up with down back away together apart aside like
  unlike than then now ago instead otherwise besides except including regarding concerning considering assuming provided
  providing depending due owing per via plus minus versus the a an some enough however whilst amid amidst along
  alongside behind beside beyond near inside outside past round beneath underneath toward nor am pm part chapter figure table
  section step page note question answer example photo image fig source credit story read click subscribe share follow
  contact copyright watch listen learn join sign buy check bring build add try enjoy eat drink stay sleep don't
  can't won't isn't aren't wasn't weren't doesn't didn't i'm i've i'd i'll it's that's there's here's what's who's let's
  we're we've you're you've they're they've he's she's
`);

/** Common nouns and adjectives that open a sentence with a capital and may also be the first word of a name. */
export const common = words(`
  officials authorities police analysts experts critics supporters opponents protesters residents witnesses researchers
  scientists students teachers workers doctors lawyers people men women children members leaders politicians ministers
  soldiers troops rebels militants governments countries states companies organisations organizations groups parties media
  newspapers reports studies research evidence data results findings sources figures statistics numbers images photos video
  videos today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march
  april june july august september october november december spring summer autumn fall winter morning evening night day week
  month year years time times life death war peace history politics law order power money business world country city town
  home house school university government president minister king queen church god man woman boy girl child family mother
  father son daughter brother sister friend friends name names one two three four five six seven eight nine ten eleven
  former western eastern northern southern new old young good bad great big small large little long short high low
  early late first second third next last final local national international public private
  social economic political military economic religious human natural foreign federal central modern ancient
  traditional popular common special general main major minor key real true false full free open close
  interviewer interviewee editor's update correction opinion analysis editorial comment breaking exclusive advertisement
`);

export const openerEndings = ["ing", "ly", "ed"];
