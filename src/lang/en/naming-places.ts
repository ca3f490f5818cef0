// English names of places and nations, from general knowledge: the countries of the world, their capitals and adjectives,
// large cities and regions that the news names without saying where they lie.

const phrases = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*[,\n]\s*/));
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const states = phrases(`
  Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria, Azerbaijan
  Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia and Herzegovina, Bosnia
  Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde
  Central African Republic, Chad, Chile, China, Colombia, Comoros, Congo, Costa Rica, Croatia, Cuba, Cyprus
  Czech Republic, Czechia, Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Timor-Leste, Ecuador, Egypt
  El Salvador, Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia
  Germany, Ghana, Greece, Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Honduras, Hungary, Iceland, India
  Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Côte d'Ivoire, Jamaica, Japan, Jordan, Kazakhstan, Kenya
  Kiribati, North Korea, South Korea, Korea, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya
  Liechtenstein, Lithuania, Luxembourg, Macedonia, North Macedonia, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta
  Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique
  Myanmar, Namibia, Nauru, Nepal, Netherlands, Holland, New Zealand, Nicaragua, Niger, Nigeria, Norway, Oman, Pakistan
  Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda
  Saint Lucia, Samoa, San Marino, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia
  Solomon Islands, Somalia, South Africa, South Sudan, Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria
  Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga, Trinidad and Tobago, Tunisia, Turkey, Türkiye, Turkmenistan, Tuvalu
  Uganda, Ukraine, United Arab Emirates, UAE, United Kingdom, UK, U.K., Britain, Great Britain, England, Scotland, Wales
  Northern Ireland, United States, United States of America, US, U.S., USA, U.S.A., America, Uruguay, Uzbekistan, Vanuatu
  Vatican City, Venezuela, Vietnam, Yemen, Zambia, Zimbabwe, Soviet Union, USSR, Yugoslavia, Czechoslovakia
`);

/** Parts of states after which towns are told to lie: "Austin, Texas". */
const regions = phrases(`
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana
  Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana
  Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon
  Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington
  West Virginia, Wisconsin, Wyoming, Ontario, Quebec, Alberta, Manitoba, Saskatchewan, British Columbia, Nova Scotia
  New Brunswick, New South Wales, Queensland, Victoria, Tasmania, South Australia, Western Australia, Bavaria, Saxony
  Brittany, Normandy, Tuscany, Sicily, Catalonia, Andalusia, Flanders, Crimea, Punjab, Kerala, Gujarat, Lancashire
  Yorkshire, Kent, Essex, Sussex, Surrey, Norfolk, Suffolk, Devon, Cornwall, Dorset, Somerset, Cumbria, Lothian, D.C., DC
`);

/** The letters that stand for a state of America in an address. */
const stateLetters = words(`
  AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD
  TN TX UT VT VA WA WV WI WY
`);

export const provinces: ReadonlySet<string> = new Set([...regions, ...stateLetters]);

export const placeParts = words(`
  northern southern eastern western central north south east west northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern north-eastern north-western south-eastern south-western north-east north-west
  south-east south-west mainland downtown rural upper lower inner outer greater coastal northernmost southernmost
  government-held rebel-held
`);

const otherPlaces = phrases(`
  Hong Kong
  Macau, Puerto Rico, Greenland, Crimea, Catalonia, Chechnya, Kurdistan, Tibet, Xinjiang, Kashmir, Gaza, Gaza Strip
  West Bank, Golan Heights, Donbas, Donbass, Transnistria, Abkhazia, South Ossetia, Nagorno-Karabakh, Darfur, Tigray
  Siberia, Bavaria, Saxony, Brittany, Normandy, Tuscany, Sicily, Sardinia, Corsica, Crete, Andalusia, Galicia, Flanders
  Wallonia, Silesia, Transylvania, Anatolia, Punjab, Kerala, Gujarat, Bihar, Assam, Sindh, Balochistan, Quebec, Ontario
  Alberta, Manitoba, British Columbia, Nova Scotia, Queensland, New South Wales, Tasmania, Western Australia
  Africa, Asia, Europe, Antarctica, North America, South America, Latin America, Central America, Central Asia, Eurasia
  Southeast Asia, South East Asia, South-East Asia, South Asia, East Asia, East Africa, West Africa, North Africa, Southern Africa, Eastern Europe
  Western Europe, Central Europe, Middle East, Near East, Far East, Balkans, Caucasus, Caribbean, Mediterranean, Scandinavia
  Maghreb, Sahel, Levant, Mesopotamia, Oceania, Pacific, Atlantic, Arctic, Himalayas, Alps, Andes, Sahara, Amazon, Baltic
  Persian Gulf, Gulf of Aden, Red Sea, Black Sea, Suez Canal, Panama Canal, Middle-East, Benelux, Iberia, Polynesia
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana
  Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana
  Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon
  Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington
  West Virginia, Wisconsin, Wyoming, Washington D.C., D.C., Guam
  Kabul, Tirana, Algiers, Luanda, Buenos Aires, Yerevan, Canberra, Vienna, Baku, Manama, Dhaka, Minsk, Brussels, La Paz
  Sarajevo, Brasilia, Sofia, Phnom Penh, Ottawa, Santiago, Beijing, Peking, Bogota, Bogotá, Kinshasa, Zagreb, Havana
  Nicosia, Prague, Copenhagen, Quito, Cairo, San Salvador, Tallinn, Addis Ababa, Helsinki, Paris, Tbilisi, Berlin, Accra
  Athens, Budapest, Reykjavik, New Delhi, Delhi, Jakarta, Tehran, Teheran, Baghdad, Dublin, Jerusalem, Tel Aviv, Rome
  Kingston, Tokyo, Amman, Astana, Nairobi, Pyongyang, Seoul, Pristina, Bishkek, Riga, Beirut, Tripoli, Vilnius, Skopje
  Kuala Lumpur, Bamako, Valletta, Mexico City, Chisinau, Ulaanbaatar, Podgorica, Rabat, Maputo, Kathmandu, Amsterdam
  Wellington, Managua, Abuja, Oslo, Muscat, Islamabad, Panama City, Asuncion, Lima, Manila, Warsaw, Lisbon, Doha, Bucharest
  Moscow, Kigali, Riyadh, Dakar, Belgrade, Bratislava, Ljubljana, Mogadishu, Pretoria, Madrid, Colombo, Khartoum, Stockholm
  Bern, Geneva, Zurich, Damascus, Taipei, Dushanbe, Bangkok, Tunis, Ankara, Istanbul, Ashgabat, Kampala, Kiev, Kyiv
  Abu Dhabi, Dubai, London, Montevideo, Tashkent, Caracas, Hanoi, Sanaa, Sana'a, Lusaka, Harare, Strasbourg, The Hague
  New York City, Manhattan, Brooklyn, Queens, Bronx, Los Angeles, Chicago, Houston, Dallas, Austin, Philadelphia, Phoenix
  San Antonio, San Diego, San Francisco, San Jose, Boston, Seattle, Denver, Detroit, Atlanta, Miami, Baltimore, Memphis
  Portland, Las Vegas, Cleveland, Pittsburgh, Cincinnati, Minneapolis, New Orleans, Toronto, Montreal, Vancouver, Calgary
  Edmonton, Sydney, Melbourne, Brisbane, Perth, Adelaide, Auckland, Manchester, Birmingham, Liverpool, Leeds, Glasgow
  Edinburgh, Belfast, Cardiff, Bristol, Oxford, Cambridge, Barcelona, Seville, Valencia, Bilbao, Marseille, Lyon, Nice
  Bordeaux, Toulouse, Milan, Naples, Turin, Venice, Florence, Genoa, Munich, Hamburg, Cologne, Frankfurt, Stuttgart
  Dresden, Leipzig, Antwerp, Rotterdam, Krakow, Kraków, Gdansk, Lviv, Odessa, Odesa, Kharkiv, Mariupol, Donetsk, Luhansk
  St. Petersburg, Saint Petersburg, Leningrad, Grozny, Vladivostok, Shanghai, Shenzhen, Guangzhou, Wuhan, Mumbai, Bombay
  Calcutta, Kolkata, Chennai, Madras, Bangalore, Hyderabad, Karachi, Lahore, Peshawar, Kandahar, Herat, Osaka, Kyoto
  Hiroshima, Nagasaki, Ho Chi Minh City, Saigon, Rio de Janeiro, Sao Paulo, São Paulo, Medellin, Guadalajara, Tijuana
  Johannesburg, Cape Town, Durban, Lagos, Alexandria, Casablanca, Benghazi, Aleppo, Homs, Hama, Idlib, Raqqa, Palmyra
  Deir ez-Zor, Mosul, Basra, Fallujah, Tikrit, Kirkuk, Erbil, Ramadi, Najaf, Karbala, Mecca, Medina, Jeddah, Aden, Haifa
  Hebron, Nablus, Ramallah, Bethlehem, Rafah, Isfahan, Shiraz, Mashhad, Tabriz, Hollywood, Silicon Valley, Wall Street
`);

export const places: ReadonlySet<string> = new Set([...states, ...regions, ...otherPlaces]);

export const nationalities = new Set([
  ...words(`
    Afghan Albanian Algerian American Andorran Angolan Argentine Argentinian Armenian Australian Austrian Azerbaijani Azeri
    Bahamian Bahraini Bangladeshi Belarusian Belgian Beninese Bhutanese Bolivian Bosnian Brazilian British Bulgarian
    Burmese Burundian Cambodian Cameroonian Canadian Chadian Chilean Chinese Colombian Congolese Croatian Cuban Cypriot
    Czech Danish Dutch Ecuadorian Egyptian Emirati English Eritrean Estonian Ethiopian Filipino Finnish French Gabonese
    Gambian Georgian German Ghanaian Greek Guatemalan Guinean Haitian Honduran Hungarian Icelandic Indian Indonesian Iranian
    Iraqi Irish Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kenyan Korean Kosovan Kuwaiti Kyrgyz Laotian
    Latvian Lebanese Liberian Libyan Lithuanian Macedonian Malawian Malaysian Malian Maltese Mauritanian Mexican Moldovan
    Mongolian Montenegrin Moroccan Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Norwegian Omani Pakistani
    Palestinian Panamanian Paraguayan Peruvian Polish Portuguese Qatari Romanian Russian Rwandan Salvadoran Samoan Saudi
    Scottish Senegalese Serbian Serb Singaporean Slovak Slovakian Slovene Slovenian Somali Spanish Sudanese Swedish Swiss
    Syrian Taiwanese Tajik Tanzanian Thai Tibetan Togolese Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek
    Venezuelan Vietnamese Welsh Yemeni Yemenite Zambian Zimbabwean Soviet Yugoslav Kurdish Arab Catalan Chechen Basque
    Persian Pashtun Tamil Sinhalese Uighur Uyghur Rohingya Roma Druze Yazidi Alawite Hutu Tutsi European African Asian
    Scandinavian Balkan Nordic Bavarian Texan Californian Parisian Londoner Berliner Crimean Sicilian Bengali Punjabi Hawaiian
    Argentines Brit Briton Britons Brits Dane Danes Dutchman Englishman Englishmen Finn Finns Frenchman Frenchmen Frenchwoman
    Irishman Irishmen Kurd Kurds Pole Poles Scot Scots Spaniard Spaniards Swede Swedes Turk Turks Arabs Uzbeks Kazakhs
    Serbs Croats Croat Bosniak Bosniaks Tajiks Filipinos Philippine Palestinians Yazidis Chechens Roman Byzantine Ottoman
    Cypriots Czechs Greeks Slovaks Slovenes Thais Basques Catalans Tamils Uighurs Uyghurs
  `),
]);

export const placeHeads = words(`
  river mountain mountains mount mt lake sea ocean gulf bay strait straits island islands isle isles peninsula valley delta
  desert forest hill hills canyon falls beach coast cape creek canal street st road rd avenue ave lane
  boulevard blvd drive highway square plaza park gardens bridge airport harbour harbor port station junction city town
  village county province district region state republic kingdom territory territories oblast prefecture municipality
  borough parish quarter suburb neighbourhood neighborhood north south east west camp castle palace cathedral temple tower
  shrine lock dam barrage plateau plain plains coastline border hotel museum stadium arena cemetery zoo field heights
  springs basin reef glacier volcano ridge pass cove point terminal gate mosque abbey monastery hall house centre center
  library gallery fort fortress bazaar market restaurant cafe café theatre theater ranch farm jungle savannah reserve
  sanctuary trail empire emirate caliphate crossing chapel church building mall inn
  place passage circle expressway parkway freeway motorway lagoon waterfall mine ruins site campus pier villa manor mill farmhouse
`);

export const placeOpeners = words(`
  mount mt lake cape fort port camp st saint santa san isle gulf bay tal tel tell deir dayr jabal jebel wadi umm ain ayn bab
  kafr kafar beit bayt nahr shatt qasr los las porto puerto punta playa isla rio
`);

export const placeLeads: Readonly<Record<string, number>> = {
  in: 2.5,
  near: 2.5,
  outside: 2,
  inside: 1.5,
  across: 2,
  throughout: 2,
  around: 1,
  toward: 1,
  towards: 1,
  into: 1.5,
  from: 0.7,
  at: 0.8,
  to: 0.3,
  of: 0.1,
  through: 1,
  between: 0.2,
  southern: 2.5,
  northern: 2.5,
  eastern: 2.5,
  western: 2.5,
  central: 2,
  downtown: 3,
  north: 1,
  south: 1,
  east: 1,
  west: 1,
  via: 1,
  reached: 0.5,
  visit: 1.5,
  visited: 1.5,
};

/** Other names of the same place, as written. */
export const sameAs: Readonly<Record<string, string>> = {
  US: "United States",
  "U.S.": "United States",
  USA: "United States",
  "U.S.A.": "United States",
  "United States of America": "United States",
  America: "United States",
  UK: "United Kingdom",
  "U.K.": "United Kingdom",
  Britain: "United Kingdom",
  "Great Britain": "United Kingdom",
  UAE: "United Arab Emirates",
  "Islamic Republic of Iran": "Iran",
  "Russian Federation": "Russia",
  "People's Republic of China": "China",
  "Syrian Arab Republic": "Syria",
  "Republic of Iraq": "Iraq",
  "Republic of Turkey": "Turkey",
  "Federal Republic of Germany": "Germany",
  "French Republic": "France",
  UN: "United Nations",
  "U.N.": "United Nations",
  EU: "European Union",
  "E.U.": "European Union",
  USSR: "Soviet Union",
  Burma: "Myanmar",
  Teheran: "Tehran",
  Kiev: "Kyiv",
  Peking: "Beijing",
  Bombay: "Mumbai",
};
