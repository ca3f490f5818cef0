// Pairs of references, all made up: those that are one work, and near misses. The first eleven and twelve were at hand
// while the rules were written. Sixteen and sixteen were then written blind: the first run joined 11 of the same and 4 of
// the others; with what that taught, ten and sixteen more, of which it joined 8 and 1 (of two that say the very same).

type Pair = readonly [string, string];

export const ONE_WORK: readonly Pair[] = [
  [
    "Lowe, Ann, Weir Keepers Dismiss Flood Warning, marshlog, June 17, 2031",
    "Lowe, A. (2031, June 17). Weir keepers dismiss flood warning. marshlog. https://marshlog.example/weir",
  ],
  [
    "Lowe, Ann, Weir Keepers Dismiss Flood Warning, marshlog, June 17, 2031",
    "Ann Lowe, “Weir Keepers Dismiss Flood Warnings,” Marshlog, 18 June 2031.",
  ],
  ["Dray, Linna, The Price of a Weir, Marsh Institute, 2029.", "Dray, L., The Price of a Weir, 2029, p. 77"],
  [
    "Arrand, Holt. Silt: A Short History. Brannock: Quill Press, 1998.",
    "Holt Arrand, Silt (Quill Press, 1998), 12.",
  ],
  [
    "Gates opened by night, Harbour Ledger, 4 May 2031",
    "“Gates Opened by Night”, The Harbour Ledger, May 2031",
  ],
  [
    "Lowe, A. Rain. https://doi.org/10.5555/rain",
    "A. Lowe, “Rain in the delta”, Wet Studies 12, no. 3 (2031): 4–9, doi:10.5555/RAIN.",
  ],
  ["Gates opened by night: https://www.ledger.example/gates?utm_source=feed", "http://ledger.example/gates/"],
  [
    "Basin Commission, Third Report on the Upper Marsh, November 2030, para. 41.",
    "Basin Commission, Third Report on the Upper Marsh, November 2030, para. 7.",
  ],
  [
    "Lowe, Ann, The keepers of the weir and their silence, Tidewater Courier, 4 May 2031",
    "Lowe, Ann, The keepers of the weir and their silence, Harbour Ledger, 5 May 2031",
  ],
  [
    "Okoye, Mira. “Who paid for the dykes of Port Sable?” Shore Gazette, 11 Aug. 2030.",
    "Okoye, M. (2030) ‘Who paid for the dikes of Port Sable?’, Shore Gazette, 11 August.",
  ],
  [
    "What both keepers of the weir knew a day before the flood, https://one.example/keepers",
    "“What both keepers of the weir knew a day before the flood”, Marsh Watch, 2031",
  ],
  [
    "Holm, Yara, Ferry Strike Enters Third Week, Island Mail, 3 March 2029",
    "Y. Holm, “Ferry strike enters third week”, The Island Mail, 3 Mar. 2029, p. 1.",
  ],
  [
    "Island Mail, Captain refuses to sail without second engine, March 6, 2029",
    "“Captain refuses to sail without second engine,” Island Mail, 6 March 2029.",
  ],
  [
    "Holm, Y. and Brandt, K. (2028) Islands without boats. London: Gull Books.",
    "Yara Holm and Karl Brandt, Islands Without Boats (London: Gull Books, 2028), 33.",
  ],
  [
    "Brandt, K. (2027). Fares and fairness. Transport Quarterly, 8(2), 20-41.",
    "Karl Brandt. “Fares and Fairness: Who Pays for the Sea.” Transport Quarterly 8, no. 2 (2027): 20–41.",
  ],
  [
    "https://www.islandmail.example/2029/03/captain.html",
    "“The Captain Speaks,” Island Mail, March 10, 2029, http://islandmail.example/2029/03/captain",
  ],
  [
    "Ministry of Ports, Report on the Gull Disaster, April 2029, p. 12",
    "Ministry of Ports. (2029). Report on the Gull Disaster.",
  ],
  [
    "Report on the Gull Disaster, Ministry of Ports, April 2029",
    "Ministry of Ports, Report on the Gull Disaster, 2029",
  ],
  [
    "Nguyen, T. (2029, March 15). Who built the Gull? Hull and Keel. https://hullkeel.example/gull",
    "Who built the Gull? https://www.hullkeel.example/gull/?ref=feed",
  ],
  [
    "Sara al-Amin, The bridge nobody wanted, Coast Monitor, 2 June 2029",
    "Al-Amin, Sara, The Bridge Nobody Wanted, Coast Monitor, June 3, 2029",
  ],
  [
    "Okoye, Mira, Dykes lies and promises made in Port Sable, dykewatch, 11 August 2030",
    "Mira Okoye, Dykes, lies and promises made in Port Sable, DykeWatch.example, 11 August 2030",
  ],
  [
    "International Ferry Council, World Ferry Survey 2028 (Geneva: IFC, 2029), p. 33.",
    "International Ferry Council. World Ferry Survey 2028. Geneva: IFC, 2029.",
  ],
  [
    "Holm, Yara, Why the Ferries Stand Still, islandblog, March 5, 2029",
    "Holm, Yara. “Why the Ferries Stand Still.” islandblog, 5 Mar. 2029. Web. 7 Apr. 2029.",
  ],
  [
    "CNB News. 2030. “Beach closed after slide.” July 1. https://cnb.example/slide",
    "Beach closed after slide, CNB News, 1 July 2030",
  ],
  [
    "Lindgren, Eva, “A harbour sold in silence”, The Shore Gazette, 2030-09-14",
    "E. Lindgren, A harbor sold in silence, Shore Gazette, 14/09/2030",
  ],
  [
    "Tarn, Joel, Granary keys found in the millpond, Valley Herald, 11 October 2032",
    "Joel Tarn: Granary keys found in the millpond. Valley Herald, October 11, 2032.",
  ],
  [
    "Valley Herald, Granary keys found in the millpond, Oct 11, 2032",
    "Tarn, J. (2032, October 12). Granary keys found in the millpond. Valley Herald. https://valleyherald.example/keys",
  ],
  [
    "Quist, Berta. The Mill and the Law. Elmford: Heron House, 2019.",
    "B. Quist, The Mill and the Law: A Valley Case (Heron House, 2019), 201",
  ],
  [
    "Quist, B. (2020). Grain and guilt. Valley Studies, 3(1), 5-28. https://doi.org/10.5555/vs.3.1",
    "Berta Quist, Grain and Guilt, doi: 10.5555/vs.3.1",
  ],
  ["Mill Inquiry, Final Report, 2 November 2032, p. 9", "Mill Inquiry, Final Report, 2 November 2032, p. 44"],
  [
    "https://valleyherald.example/2032/10/keys?fbclid=abc",
    "Tarn, Joel. “Granary Keys Found in the Millpond.” Valley Herald. http://www.valleyherald.example/2032/10/keys/",
  ],
  [
    "Nobody counted the sacks in the old granary, Mill Watch, 3 Nov 2032",
    "“Nobody counted the sacks in the old granary”, millwatch.example, 4 November 2032",
  ],
  [
    "Radio Elm, Miller: I gave the keys to the reeve, 5 November 2032",
    "“Miller: I gave the keys to the reeve”, Radio Elm, 5.11.2032",
  ],
  [
    "Sorrel, Ivy, How the mill burned and who watched it burn, elmblog, 7 November 2032",
    "Sorrel, I., How the mill burned, and who watched it burn, elmblog, 2032",
  ],
  [
    "Ministry of Grain, White Paper on Storage, 2031",
    "Ministry of Grain. (2031). White paper on storage. Government Press.",
  ],
];

/** One work each, and not seen to be: the name of a body within a title, and a given name that reads as a month. */
export const MISSED: readonly Pair[] = [
  [
    "Statement of the Coastal Authority on the slide at North Beach, 3 July 2030",
    "Coastal Authority, Statement on the slide at North Beach, 3 July 2030",
  ],
  [
    "Petrov, Jan. 2027. Measuring dykes from above. Remote Coasts 9: 101-120.",
    "Petrov, J. et al. (2027) ‘Measuring dykes from above’, Remote Coasts, 9(2), pp. 101–120.",
  ],
];

export const TWO_WORKS: readonly Pair[] = [
  [
    "Basin Commission, Second Report on the Upper Marsh, December 2030.",
    "Basin Commission, Third Report on the Upper Marsh, December 2030.",
  ],
  [
    "Ministry of Water. (2030). The state of the weirs. Quill Press.",
    "Ministry of Water. (2031). The state of the weirs. Quill Press.",
  ],
  [
    "Lowe, Ann, The week in the valley, Harbour Ledger, 4 May 2031",
    "Lowe, Ann, The week in the valley, Harbour Ledger, 11 May 2031",
  ],
  [
    "Lowe, Ann, Weir Keepers Dismiss Flood Warning, marshlog, June 17, 2031",
    "Lowe, Ann, Weir Keepers Deny Flood Reports, marshlog, June 17, 2031",
  ],
  ["Lowe, Ann, Rain, Harbour Ledger, 4 May 2031", "Marsh, Ben, Rain, Harbour Ledger, 4 May 2031"],
  [
    "Lowe, Ann, Weir keepers dismiss flood warning, marshlog, 17 June 2031",
    "Lowe, Tom, Weir keepers dismiss flood warning, marshlog, 17 June 2031",
  ],
  ["Editorial, Harbour Ledger, 4 May 2031", "Editorial, Harbour Ledger, 5 May 2031"],
  [
    "Gates opened by night, Harbour Ledger, 4 May 2031",
    "Gates opened by night, Tidewater Courier, 4 May 2031",
  ],
  [
    "Letters to the editor of the Ledger: https://ledger.example/letters/1",
    "Letters to the editor of the Ledger: https://ledger.example/letters/2",
  ],
  ["Interview with the author, 2031", "Interview with the author, 2031"],
  [
    "Lowe, Ann. “Flood Notes, Part 1.” Marsh Watch, 4 May 2031.",
    "Lowe, Ann. “Flood Notes, Part 2.” Marsh Watch, 5 May 2031.",
  ],
  ["https://ledger.example/", "https://www.ledger.example"],
  [
    "World Ferry Survey 2028, International Ferry Council, 2029",
    "World Ferry Survey 2029, International Ferry Council, 2030",
  ],
  [
    "Holm, Yara, Ferry Strike Enters Third Week, Island Mail, 3 March 2029",
    "Holm, Yara, Ferry Strike Enters Fourth Week, Island Mail, 10 March 2029",
  ],
  [
    "Holm, Yara, Ferry strike: what we know, Island Mail, 3 March 2029",
    "Holm, Yara, Bridge collapse: what we know, Island Mail, 3 March 2029",
  ],
  [
    "Brandt, K. (2027). Fares and fairness. Transport Quarterly, 8(2), 20-41.",
    "Brandt, K. (2027). Fares and fairness: a reply. Transport Quarterly, 8(4), 90-95.",
  ],
  ["Interview with Yara Holm, Radio Gull, 3 May 2029", "Interview with Yara Holm, Radio Gull, 4 May 2029"],
  ["Letter to the editor, Island Mail, 3 May 2029", "Letter to the editor, Island Mail, 3 May 2029"],
  [
    "Ministry of Ports, Report on the Gull Disaster, April 2029",
    "Ministry of Transport, Report on the Gull Disaster, April 2029",
  ],
  ["Captain refuses to sail, Island Mail, 6 March 2029", "Captain agrees to sail, Island Mail, 6 March 2029"],
  [
    "Island Mail, Council approves the bridge plan, 6 March 2029",
    "Island Mail, Council rejects the bridge plan, 6 March 2029",
  ],
  [
    "Lee, Ann, Boats and their names, Marsh Watch, 2029",
    "Lee, Amir, Boats and their names through history, Marsh Watch, 2029",
  ],
  [
    "Brandt, Karl, Islands without boats, Gull Books, 2028",
    "Brandt, Karl, Islands without bridges, Gull Books, 2028",
  ],
  [
    "Holm, Yara, The sea at night, part one, Hull and Keel, 4 May 2029",
    "Holm, Yara, The sea at night, part two, Hull and Keel, 5 May 2029",
  ],
  [
    "Daily briefing on the ferry talks, Ministry of Ports, 4 May 2029",
    "Daily briefing on the ferry talks, Ministry of Ports, 5 May 2029",
  ],
  ["https://islandmail.example/news?id=100", "https://islandmail.example/news?id=101"],
  [
    "Five killed in ferry fire off North Quay, Island Mail, 9 May 2029",
    "Nine killed in ferry fire off North Quay, Island Mail, 10 May 2029",
  ],
  [
    "Ferry union says strike will go on, Coast Monitor, 9 May 2029",
    "Ferry union says strike will not go on, Coast Monitor, 10 May 2029",
  ],
  [
    "Tarn, Joel, Granary keys found in the millpond, Valley Herald, 11 October 2032",
    "Tarn, Joel, Granary ledger found in the millpond, Valley Herald, 13 October 2032",
  ],
  ["Mill Inquiry, Interim Report, 2 October 2032", "Mill Inquiry, Final Report, 2 November 2032"],
  [
    "Mill Inquiry, Minutes of the hearing, 2 October 2032",
    "Mill Inquiry, Minutes of the hearing, 3 October 2032",
  ],
  [
    "Quist, Berta. The Mill and the Law. Heron House, 2019.",
    "Quist, Berta. The Mill and the River. Heron House, 2019.",
  ],
  [
    "Quist, B. (2020). Grain and guilt. Valley Studies, 3(1), 5-28.",
    "Quist, B. (2022). Grain and guilt revisited. Valley Studies, 5(1), 1-20.",
  ],
  ["Weather, Valley Herald, 11 October 2032", "Weather, Valley Herald, 12 October 2032"],
  [
    "Valley Herald, Reeve denies taking the keys, 12 October 2032",
    "Elm Courier, Reeve denies taking the keys, 12 October 2032",
  ],
  [
    "Interview with the reeve, Radio Elm, 5 November 2032",
    "Interview with the miller, Radio Elm, 5 November 2032",
  ],
  ["https://valleyherald.example/2032/10/keys", "https://valleyherald.example/2032/10/keys-2"],
  [
    "Mill Watch, 200 sacks missing from the old granary, 3 Nov 2032",
    "Mill Watch, 300 sacks missing from the old granary, 3 Nov 2032",
  ],
  [
    "Sorrel, Ivy, The reeve, the miller and the keys of the old granary, elmblog, 7 November 2032",
    "Sorrel, Ivy, The reeve, the miller and the owner of the old granary, elmblog, 8 November 2032",
  ],
  ["Letter from the miller, 4 October 2032", "Letter from the miller, 4 October 2032"],
  [
    "Editorial: The keys to the granary, Valley Herald, 14 October 2032",
    "Editorial: The price of grain, Valley Herald, 14 October 2032",
  ],
  [
    "Tarn, Joel, Mill fire: live updates, Valley Herald, 7 November 2032",
    "Tarn, Joel, Grain riot: live updates, Valley Herald, 8 November 2032",
  ],
  ["Constitution of the Valley, art. 7", "Constitution of the Elmford Guild, art. 7"],
  [
    "Herald staff, News in brief, Valley Herald, 2032",
    "Herald staff, News in brief, Valley Herald, 2032, p. 4",
  ],
];
