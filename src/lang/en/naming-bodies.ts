// English names of well-known bodies that go by several: the first of each line is the one that stands for all. From
// general knowledge; only names that mean one body wherever they stand.

const lines = `
  Islamic State, Islamic State of Iraq and the Levant, Islamic State of Iraq and Syria, Islamic State of Iraq and al-Sham, ISIS, ISIL, Isis, Isil, Daesh, DAESH, Da'esh, Da’esh, Daish
  al-Qaeda, al Qaeda, Al-Qaeda, Al Qaeda, al-Qaida, Al-Qaida, Al Qaida, al Qaida, al-Qa'ida, Al-Qa'ida, al-Qa’ida, Al-Qa’ida
  al-Qaeda in Iraq, Al-Qaeda in Iraq, Al Qaeda in Iraq, al Qaeda in Iraq, al-Qaida in Iraq, AQI
  Jabhat al-Nusra, Jabhat al-Nusrah, al-Nusra Front, Al-Nusra Front, Nusra Front, al-Nusra, Al-Nusra, Nusra
  Hezbollah, Hizbollah, Hizballah, Hezbullah
  Free Syrian Army, FSA
  Syrian Democratic Forces, SDF
  People's Protection Units, People’s Protection Units, YPG
  Kurdistan Workers' Party, Kurdistan Workers’ Party, PKK
  Kurdistan Regional Government, KRG
  Patriotic Union of Kurdistan, PUK
  Kurdistan Democratic Party, KDP
  North Atlantic Treaty Organization, North Atlantic Treaty Organisation, NATO, Nato
  UN Security Council, U.N. Security Council, United Nations Security Council, UNSC
  International Committee of the Red Cross, ICRC
  Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons, OPCW
  Doctors Without Borders, Médecins Sans Frontières, MSF
  International Atomic Energy Agency, IAEA
  International Monetary Fund, IMF
  World Health Organization, World Health Organisation
  Federal Bureau of Investigation, FBI
  Central Intelligence Agency, CIA
  British Broadcasting Corporation, BBC
  Foreign and Commonwealth Office, Foreign & Commonwealth Office, Foreign Office, FCO
  Ministry of Defence, MoD, MOD
  Islamic Revolutionary Guard Corps, Iranian Revolutionary Guard Corps, Revolutionary Guards, IRGC
  Israel Defense Forces, Israel Defence Forces, IDF
`;

const bodies = lines
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s*,\s*/));

/** Every name of them, as written. */
export const namesOfBodies: readonly string[] = bodies.flat();

/** Of each name but the first, the first one. */
export const sameBodies: Readonly<Record<string, string>> = Object.fromEntries(
  bodies.flatMap(([first, ...others]) => others.map((name) => [name, first!] as const)),
);
