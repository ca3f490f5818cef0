// References in many styles, all made up, and what each says. `author` is "Family, Given; Family, Given"; a name in one
// part stands as it is. Fields that are not named must be empty. The first list was at hand while the parser was
// written; the others were written before the parser had seen any of them, and their first runs are told in the test.

export interface Expected {
  readonly author?: string;
  readonly title?: string;
  readonly in?: string;
  readonly issued?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly place?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly doi?: string;
  readonly accessed?: string;
  readonly type?: string;
}

type Case = readonly [reference: string, expected: Expected];

export const atHand: readonly Case[] = [
  // News lists, parted by commas.
  [
    "[1] Lowe, Ann, Weir Keepers Dismiss Flood Warning, marshlog, June 17, 2031",
    {
      author: "Lowe, Ann",
      title: "Weir Keepers Dismiss Flood Warning",
      in: "marshlog",
      issued: "2031-06-17",
      type: "article-newspaper",
    },
  ],
  [
    "[5]QNA, Bram: Most of the Council do not want the weir, June 17, 2031,",
    {
      in: "QNA",
      title: "Bram: Most of the Council do not want the weir",
      issued: "2031-06-17",
      type: "article-newspaper",
    },
  ],
  [
    "[6] Lowe, Ann ,The Weir’s Influence in Basin Politics Grows, marshlog, May 18, 2031",
    {
      author: "Lowe, Ann",
      title: "The Weir’s Influence in Basin Politics Grows",
      in: "marshlog",
      issued: "2031-05-18",
    },
  ],
  [
    "[9] Kerr, Jin Soo , Bram on the flood: We will keep our word, TONIGHT , June 19, 2031",
    {
      author: "Kerr, Jin Soo",
      title: "Bram on the flood: We will keep our word",
      in: "TONIGHT",
      issued: "2031-06-19",
    },
  ],
  [
    "Ann Lowe, The river rose twice, Harbour Ledger, 4 May 2031",
    { author: "Lowe, Ann", title: "The river rose twice", in: "Harbour Ledger", issued: "2031-05-04" },
  ],
  [
    "Ann Lowe and Tom Ray, The river rose twice, Harbour Ledger, 4 May 2031.",
    {
      author: "Lowe, Ann; Ray, Tom",
      title: "The river rose twice",
      in: "Harbour Ledger",
      issued: "2031-05-04",
    },
  ],
  [
    "(3) Harbour Ledger, Gates opened by night, 2031-05-04",
    { in: "Harbour Ledger", title: "Gates opened by night", issued: "2031-05-04" },
  ],
  [
    "Gates opened by night, The Tidewater Courier, 4.5.2031",
    { title: "Gates opened by night", in: "The Tidewater Courier", issued: "2031-05-04" },
  ],
  [
    "Gates opened by night – Harbour Ledger – 4 May 2031 – https://ledger.example/gates",
    {
      title: "Gates opened by night",
      in: "Harbour Ledger",
      issued: "2031-05-04",
      url: "https://ledger.example/gates",
    },
  ],
  [
    "Gates opened by night | Radio Quill | May 2031",
    { title: "Gates opened by night", in: "Radio Quill", issued: "2031-05" },
  ],
  [
    "Quill Wire, “Bram: money is for clinics”, 21 February 2031.",
    { in: "Quill Wire", title: "Bram: money is for clinics", issued: "2031-02-21" },
  ],
  [
    "Reed, Nessa, “Keeper of Low Gate: ‘Nobody broke in’”, The Harbour Courier, 7 March 2031.",
    {
      author: "Reed, Nessa",
      title: "Keeper of Low Gate: ‘Nobody broke in’",
      in: "The Harbour Courier",
      issued: "2031-03-07",
    },
  ],
  [
    "Basin Commission, Third Report on the Upper Marsh, November 2030, para. 41.",
    {
      author: "Basin Commission",
      title: "Third Report on the Upper Marsh",
      issued: "2030-11",
      type: "report",
    },
  ],
  [
    "Dray, Linna, The Price of a Weir, Marsh Institute for Common Waters, 2029.",
    {
      author: "Dray, Linna",
      title: "The Price of a Weir",
      publisher: "Marsh Institute for Common Waters",
      issued: "2029",
      type: "book",
    },
  ],
  [
    "Dray, L., The Price of a Weir, 2029, p. 77",
    { author: "Dray, L.", title: "The Price of a Weir", issued: "2029", page: "77", type: "book" },
  ],
  [
    "Joint note of the Water Ministry of Vell and the Assembly for Low Towns, Brannock, 21 February 2031.",
    {
      title: "Joint note of the Water Ministry of Vell and the Assembly for Low Towns",
      place: "Brannock",
      issued: "2031-02-21",
      type: "document",
    },
  ],
  // APA and Harvard.
  [
    "Lowe, A. B., & Marsh, C. (2031). Rain in the delta. Journal of Wet Studies, 12(3), 45–67. https://doi.org/10.5555/rain.2031",
    {
      author: "Lowe, A. B.; Marsh, C.",
      title: "Rain in the delta",
      in: "Journal of Wet Studies",
      volume: "12",
      issue: "3",
      page: "45-67",
      doi: "10.5555/rain.2031",
      issued: "2031",
      type: "article-journal",
    },
  ],
  [
    "Lowe, A. (2031, June 17). Gates opened by night. Harbour Ledger. https://ledger.example/gates",
    {
      author: "Lowe, A.",
      title: "Gates opened by night",
      in: "Harbour Ledger",
      issued: "2031-06-17",
      url: "https://ledger.example/gates",
    },
  ],
  [
    "Gates opened by night. (2031, June 17). Harbour Ledger.",
    { title: "Gates opened by night", in: "Harbour Ledger", issued: "2031-06-17" },
  ],
  [
    "Ministry of Water. (2030). The state of the weirs (2nd ed.). Quill Press.",
    {
      author: "Ministry of Water",
      title: "The state of the weirs (2nd ed.)",
      publisher: "Quill Press",
      issued: "2030",
    },
  ],
  [
    "Lowe, A. (2031). Mud. In T. Ray (Ed.), The wet year (pp. 12–30). Quill Press.",
    {
      author: "Lowe, A.",
      title: "Mud",
      in: "The wet year",
      page: "12-30",
      publisher: "Quill Press",
      issued: "2031",
      type: "chapter",
    },
  ],
  [
    "Lowe, A. (n.d.). What the keepers know. Marsh Watch. Retrieved May 4, 2031, from https://marsh.example/keepers",
    {
      author: "Lowe, A.",
      title: "What the keepers know",
      in: "Marsh Watch",
      accessed: "2031-05-04",
      url: "https://marsh.example/keepers",
    },
  ],
  [
    "Lowe, A., 2031. Rain in the delta. Wet Studies Quarterly, 12(3), pp.45-67.",
    {
      author: "Lowe, A.",
      title: "Rain in the delta",
      in: "Wet Studies Quarterly",
      volume: "12",
      issue: "3",
      page: "45-67",
      issued: "2031",
    },
  ],
  [
    "Lowe A, Marsh B. Rain in the delta. Wet Stud. 2031;12(3):45-7.",
    {
      author: "Lowe, A; Marsh, B",
      title: "Rain in the delta",
      in: "Wet Stud",
      volume: "12",
      issue: "3",
      page: "45-7",
      issued: "2031",
    },
  ],
  [
    "Vane, E. (2031) “The Brannock meeting and what it pays for”, The Basin Review, 23 February.",
    {
      author: "Vane, E.",
      title: "The Brannock meeting and what it pays for",
      in: "The Basin Review",
      issued: "2031-02-23",
    },
  ],
  // MLA and Chicago.
  [
    "Lowe, Ann. “Gates Opened by Night.” Harbour Ledger, 17 June 2031, www.ledger.example/gates.",
    {
      author: "Lowe, Ann",
      title: "Gates Opened by Night",
      in: "Harbour Ledger",
      issued: "2031-06-17",
      url: "https://www.ledger.example/gates",
    },
  ],
  [
    "Lowe, Ann, and Tom Ray. The Wet Year. Quill Press, 2031.",
    {
      author: "Lowe, Ann; Ray, Tom",
      title: "The Wet Year",
      publisher: "Quill Press",
      issued: "2031",
      type: "book",
    },
  ],
  [
    'Ann Lowe, "Gates Opened by Night," Harbour Ledger, June 17, 2031, https://ledger.example/gates.',
    {
      author: "Lowe, Ann",
      title: "Gates Opened by Night",
      in: "Harbour Ledger",
      issued: "2031-06-17",
      url: "https://ledger.example/gates",
    },
  ],
  [
    "Ann Lowe and Tom Ray, The Wet Year (Brannock: Quill Press, 2031), 45–46.",
    {
      author: "Lowe, Ann; Ray, Tom",
      title: "The Wet Year",
      publisher: "Quill Press",
      place: "Brannock",
      issued: "2031",
      page: "45-46",
      type: "book",
    },
  ],
  [
    "Lowe, Ann. The Wet Year. Brannock: Quill Press, 2031.",
    {
      author: "Lowe, Ann",
      title: "The Wet Year",
      publisher: "Quill Press",
      place: "Brannock",
      issued: "2031",
      type: "book",
    },
  ],
  [
    "Lowe, Ann. “Rain in the Delta.” Wet Studies 12, no. 3 (2031): 45–67.",
    {
      author: "Lowe, Ann",
      title: "Rain in the Delta",
      in: "Wet Studies",
      volume: "12",
      issue: "3",
      page: "45-67",
      issued: "2031",
    },
  ],
  [
    "“Gates Opened by Night,” Harbour Ledger, June 17, 2031.",
    { title: "Gates Opened by Night", in: "Harbour Ledger", issued: "2031-06-17" },
  ],
  [
    "See Tom Ray, *The Wet Year* (Quill Press, 2031), ch. 3.",
    { author: "Ray, Tom", title: "The Wet Year", publisher: "Quill Press", issued: "2031" },
  ],
  // The web.
  [
    "https://ledger.example/2031/06/gates",
    { in: "ledger.example", url: "https://ledger.example/2031/06/gates", type: "webpage" },
  ],
  [
    "[2] Gates opened by night: https://ledger.example/gates (accessed 4 May 2031)",
    {
      title: "Gates opened by night",
      in: "ledger.example",
      url: "https://ledger.example/gates",
      accessed: "2031-05-04",
    },
  ],
  [
    "[3] Harbour Ledger, “Gates opened by night”, available at: <http://ledger.example/gates>",
    { in: "Harbour Ledger", title: "Gates opened by night", url: "http://ledger.example/gates" },
  ],
  [
    "[4]: www.marsh.example/reports/weir.pdf",
    { in: "marsh.example", url: "https://www.marsh.example/reports/weir.pdf" },
  ],
  // What was never printed.
  [
    "[1] Conversation with the author, three evenings.",
    { title: "Conversation with the author, three evenings", type: "personal_communication" },
  ],
  [
    "Letter of Mrs Dray's sister, in the author's hands.",
    { title: "Letter of Mrs Dray's sister, in the author's hands", type: "personal_communication" },
  ],
  [
    "Interview with Tom Ray, Radio Quill, 3 May 2031",
    { title: "Interview with Tom Ray", in: "Radio Quill", issued: "2031-05-03", type: "interview" },
  ],
  [
    "Estates of Vell, Stenographic Record, sitting of 27 June 2031.",
    {
      author: "Estates of Vell",
      title: "Stenographic Record, sitting of 27 June 2031",
      issued: "2031-06-27",
      type: "report",
    },
  ],
  [
    "Arrand, Holt, Silt: A Short History, Brannock, 1998.",
    {
      author: "Arrand, Holt",
      title: "Silt: A Short History",
      place: "Brannock",
      issued: "1998",
      type: "book",
    },
  ],
  [
    "Basin Commission, daily note no. 11, 15 March 2031.",
    { author: "Basin Commission", title: "daily note no. 11", issued: "2031-03-15", type: "document" },
  ],
];

export const writtenBlind: readonly Case[] = [
  [
    "[7] Petrov, Ivan, Why the Dykes Failed, The Shore Gazette, August 9, 2030",
    { author: "Petrov, Ivan", title: "Why the Dykes Failed", in: "The Shore Gazette", issued: "2030-08-09" },
  ],
  [
    "[2]Shore Gazette, Engineers warned twice, 9 Aug. 2030",
    { in: "Shore Gazette", title: "Engineers warned twice", issued: "2030-08-09" },
  ],
  [
    "Mira Okoye, Dykes, lies and promises, dykewatch, 11 August 2030",
    { author: "Okoye, Mira", title: "Dykes, lies and promises", in: "dykewatch", issued: "2030-08-11" },
  ],
  [
    "Mira Okoye, Jan Petrov, and Li Sen, Who paid for the dykes?, The Shore Gazette, 11 August 2030",
    {
      author: "Okoye, Mira; Petrov, Jan; Sen, Li",
      title: "Who paid for the dykes?",
      in: "The Shore Gazette",
      issued: "2030-08-11",
    },
  ],
  [
    "van der Hoek, Pieter, Sand and stone, Coast Monitor, 2 January 2030",
    { author: "van der Hoek, Pieter", title: "Sand and stone", in: "Coast Monitor", issued: "2030-01-02" },
  ],
  [
    "Coastal Authority, Annual Report 2029, Port Sable, 2030",
    {
      author: "Coastal Authority",
      title: "Annual Report 2029",
      place: "Port Sable",
      issued: "2030",
      type: "report",
    },
  ],
  [
    "Engineers warned twice, Shore Gazette, 9/8/2030",
    { title: "Engineers warned twice", in: "Shore Gazette", issued: "2030" },
  ],
  [
    "Engineers warned twice, Shore Gazette, 8/19/2030",
    { title: "Engineers warned twice", in: "Shore Gazette", issued: "2030-08-19" },
  ],
  [
    "Okoye, M. (2030a). The politics of sand. Coast & Society, 4(1), 1–19.",
    {
      author: "Okoye, M.",
      title: "The politics of sand",
      in: "Coast & Society",
      volume: "4",
      issue: "1",
      page: "1-19",
      issued: "2030",
      type: "article-journal",
    },
  ],
  [
    "Okoye, M., Petrov, J., & Sen, L. (2028). Sand mining and its enemies. Pelican Press.",
    {
      author: "Okoye, M.; Petrov, J.; Sen, L.",
      title: "Sand mining and its enemies",
      publisher: "Pelican Press",
      issued: "2028",
      type: "book",
    },
  ],
  [
    "Coastal Authority (2029) Dykes of the north coast: a survey. Port Sable: Coastal Authority.",
    {
      author: "Coastal Authority",
      title: "Dykes of the north coast: a survey",
      place: "Port Sable",
      publisher: "Coastal Authority",
      issued: "2029",
      type: "report",
    },
  ],
  [
    "Petrov, J. et al. (2027) ‘Measuring dykes from above’, Remote Coasts, 9(2), pp. 101–120.",
    {
      author: "Petrov, J.",
      title: "Measuring dykes from above",
      in: "Remote Coasts",
      volume: "9",
      issue: "2",
      page: "101-120",
      issued: "2027",
    },
  ],
  [
    "Petrov, J. 2027. Measuring dykes from above. Remote Coasts 9: 101-120.",
    {
      author: "Petrov, J.",
      title: "Measuring dykes from above",
      in: "Remote Coasts",
      volume: "9",
      page: "101-120",
      issued: "2027",
    },
  ],
  [
    "Sen, L. (2030, August 12). Who owns the beach? The Shore Gazette, p. A4.",
    { author: "Sen, L.", title: "Who owns the beach?", in: "The Shore Gazette", issued: "2030-08-12" },
  ],
  [
    "Sen, Li. “Who Owns the Beach?” The Shore Gazette, 12 Aug. 2030, p. 4.",
    {
      author: "Sen, Li",
      title: "Who Owns the Beach?",
      in: "The Shore Gazette",
      issued: "2030-08-12",
      page: "4",
    },
  ],
  [
    "Sen, Li. Beaches and Their Owners. 2nd ed., Pelican Press, 2026.",
    {
      author: "Sen, Li",
      title: "Beaches and Their Owners",
      publisher: "Pelican Press",
      issued: "2026",
      type: "book",
    },
  ],
  [
    "Li Sen, Beaches and Their Owners (Port Sable: Pelican Press, 2026), 112.",
    {
      author: "Sen, Li",
      title: "Beaches and Their Owners",
      place: "Port Sable",
      publisher: "Pelican Press",
      issued: "2026",
      page: "112",
      type: "book",
    },
  ],
  [
    "Li Sen, “Owning Sand,” in The Coast Book, ed. Mira Okoye (Port Sable: Pelican Press, 2025), 33–58.",
    {
      author: "Sen, Li",
      title: "Owning Sand",
      in: "The Coast Book",
      place: "Port Sable",
      publisher: "Pelican Press",
      issued: "2025",
      page: "33-58",
      type: "chapter",
    },
  ],
  [
    "Mira Okoye, “The Politics of Sand,” Coast & Society 4, no. 1 (Spring 2030): 7.",
    {
      author: "Okoye, Mira",
      title: "The Politics of Sand",
      in: "Coast & Society",
      volume: "4",
      issue: "1",
      page: "7",
      issued: "2030-21",
    },
  ],
  [
    "Cf. “Beach Closed after Slide,” Channel 6 News, July 1, 2030, https://six.example/slide",
    {
      title: "Beach Closed after Slide",
      in: "Channel 6 News",
      issued: "2030-07-01",
      url: "https://six.example/slide",
    },
  ],
  [
    "CNB News. 2030. “Beach closed after slide.” July 1. https://cnb.example/slide",
    {
      in: "CNB News",
      title: "Beach closed after slide",
      issued: "2030-07-01",
      url: "https://cnb.example/slide",
    },
  ],
  [
    "Petrov I, Okoye M, Sen L. Slides on soft coasts. J Coast Eng. 2026;31(4):210-22.",
    {
      author: "Petrov, I; Okoye, M; Sen, L",
      title: "Slides on soft coasts",
      in: "J Coast Eng",
      volume: "31",
      issue: "4",
      page: "210-22",
      issued: "2026",
    },
  ],
  [
    "http://www.shoregazette.example/news/slide.html?id=7",
    {
      in: "shoregazette.example",
      url: "http://www.shoregazette.example/news/slide.html?id=7",
      type: "webpage",
    },
  ],
  [
    "Beach closed after slide, https://six.example/slide",
    { title: "Beach closed after slide", in: "six.example", url: "https://six.example/slide" },
  ],
  [
    "The Shore Gazette: Beach closed after slide. https://shoregazette.example/slide. Last accessed on 3 July 2030.",
    {
      in: "The Shore Gazette",
      title: "Beach closed after slide",
      url: "https://shoregazette.example/slide",
      accessed: "2030-07-03",
    },
  ],
  [
    "Interview with the harbour master, Port Sable, 2 July 2030.",
    {
      title: "Interview with the harbour master",
      place: "Port Sable",
      issued: "2030-07-02",
      type: "interview",
    },
  ],
  [
    "E-mail from Li Sen to the author, 14 July 2030",
    { title: "E-mail from Li Sen to the author", issued: "2030-07-14", type: "personal_communication" },
  ],
  [
    "Statement of the Coastal Authority, 3 July 2030",
    { title: "Statement of the Coastal Authority", issued: "2030-07-03", type: "document" },
  ],
  [
    'Okoye, Mira (12 July 2030). "Sand, again". The Shore Gazette. Retrieved 13 July 2030.',
    {
      author: "Okoye, Mira",
      title: "Sand, again",
      in: "The Shore Gazette",
      issued: "2030-07-12",
      accessed: "2030-07-13",
    },
  ],
  [
    "[11] M. Okoye and J. Petrov, “Slides on soft coasts,” Remote Coasts, vol. 9, no. 2, pp. 5–9, Mar. 2027.",
    {
      author: "Okoye, M.; Petrov, J.",
      title: "Slides on soft coasts",
      in: "Remote Coasts",
      volume: "9",
      issue: "2",
      page: "5-9",
      issued: "2027-03",
      type: "article-journal",
    },
  ],
];

export const writtenLater: readonly Case[] = [
  [
    "[3] Yara Holm , Ferry Strike Enters Third Week , The Island Mail , 3 March 2029",
    {
      author: "Holm, Yara",
      title: "Ferry Strike Enters Third Week",
      in: "The Island Mail",
      issued: "2029-03-03",
    },
  ],
  [
    "[4]Holm, Yara, Why the Ferries Stand Still, islandblog, March 5, 2029,",
    { author: "Holm, Yara", title: "Why the Ferries Stand Still", in: "islandblog", issued: "2029-03-05" },
  ],
  [
    "8. IslandTV, Captain: We will not sail, March 6, 2029",
    { in: "IslandTV", title: "Captain: We will not sail", issued: "2029-03-06" },
  ],
  [
    "Ferry union rejects offer, Island Mail, 7 Mar 2029, https://islandmail.example/2029/03/07/offer?utm_source=x",
    {
      title: "Ferry union rejects offer",
      in: "Island Mail",
      issued: "2029-03-07",
      url: "https://islandmail.example/2029/03/07/offer?utm_source=x",
    },
  ],
  [
    "Port Authority press release, “Timetable changes from April”, 9 March 2029",
    { author: "Port Authority press release", title: "Timetable changes from April", issued: "2029-03-09" },
  ],
  [
    "Holm, Y. and Brandt, K. (2028) Islands without boats. London: Gull Books.",
    {
      author: "Holm, Y.; Brandt, K.",
      title: "Islands without boats",
      publisher: "Gull Books",
      place: "London",
      issued: "2028",
    },
  ],
  [
    "Holm Y., Brandt K., Islands without boats, Gull Books, 2028",
    { author: "Holm, Y; Brandt, K", title: "Islands without boats", publisher: "Gull Books", issued: "2028" },
  ],
  [
    "BRANDT, Karl. Islands without boats. Gull Books, 2028.",
    { author: "BRANDT, Karl", title: "Islands without boats", publisher: "Gull Books", issued: "2028" },
  ],
  [
    "Karl Brandt. 2027. “Fares and Fairness.” Transport Quarterly 8 (2): 20–41.",
    {
      author: "Brandt, Karl",
      title: "Fares and Fairness",
      in: "Transport Quarterly",
      volume: "8",
      issue: "2",
      page: "20-41",
      issued: "2027",
    },
  ],
  [
    "Brandt, K. (2027). Fares and fairness. Transport Quarterly, 8(2), 20-41. doi:10.5555/tq.8.2",
    {
      author: "Brandt, K.",
      title: "Fares and fairness",
      in: "Transport Quarterly",
      volume: "8",
      issue: "2",
      page: "20-41",
      issued: "2027",
      doi: "10.5555/tq.8.2",
    },
  ],
  [
    "Quoted in Yara Holm, “The Captain Speaks”, Island Mail, 10 March 2029",
    { author: "Holm, Yara", title: "The Captain Speaks", in: "Island Mail", issued: "2029-03-10" },
  ],
  [
    "see: https://islandblog.example/why",
    { in: "islandblog.example", url: "https://islandblog.example/why" },
  ],
  [
    "“The Captain Speaks.” Island Mail. March 10, 2029. Accessed April 2, 2029. https://islandmail.example/captain.",
    {
      title: "The Captain Speaks",
      in: "Island Mail",
      issued: "2029-03-10",
      accessed: "2029-04-02",
      url: "https://islandmail.example/captain",
    },
  ],
  [
    "Ministry of Ports, Letter to the Ferry Union, 11 March 2029",
    { author: "Ministry of Ports", title: "Letter to the Ferry Union", issued: "2029-03-11" },
  ],
  [
    'Ferry Union. "Our answer to the ministry." Ferry Union website, 12 March 2029. www.ferryunion.example/answer',
    {
      author: "Ferry Union",
      title: "Our answer to the ministry",
      in: "Ferry Union website",
      issued: "2029-03-12",
      url: "https://www.ferryunion.example/answer",
    },
  ],
  [
    "Speech by the Minister of Ports in the Island Assembly, 13 March 2029",
    { title: "Speech by the Minister of Ports in the Island Assembly", issued: "2029-03-13" },
  ],
  [
    "Island Assembly, Debates, vol. 7, 13 March 2029, p. 102",
    { author: "Island Assembly", title: "Debates", volume: "7", page: "102", issued: "2029-03-13" },
  ],
  [
    "Author’s interview with a deckhand, North Quay, March 2029",
    { title: "Author’s interview with a deckhand", place: "North Quay", issued: "2029-03" },
  ],
  [
    "Holm, Yara; Brandt, Karl: Islands and Bridges. In: Transport Quarterly 9 (2028), no. 1, pp. 3-17.",
    {
      author: "Holm, Yara; Brandt, Karl",
      title: "Islands and Bridges",
      in: "Transport Quarterly",
      volume: "9",
      issue: "1",
      page: "3-17",
      issued: "2028",
    },
  ],
  [
    "‘Ferry sinks off North Quay’, Island Mail, 14 March 2029, p. 1.",
    { title: "Ferry sinks off North Quay", in: "Island Mail", issued: "2029-03-14", page: "1" },
  ],
  [
    "Island Mail (2029) Ferry sinks off North Quay. 14 March. Available at: https://islandmail.example/sinks (Accessed: 2 April 2029).",
    {
      in: "Island Mail",
      title: "Ferry sinks off North Quay",
      issued: "2029-03-14",
      accessed: "2029-04-02",
      url: "https://islandmail.example/sinks",
    },
  ],
  [
    "Nguyen, T. (2029, March 15). Who built the Gull? [Blog post]. Hull and Keel. https://hullkeel.example/gull",
    {
      author: "Nguyen, T.",
      title: "Who built the Gull?",
      in: "Hull and Keel",
      issued: "2029-03-15",
      url: "https://hullkeel.example/gull",
    },
  ],
  [
    "T. Nguyen, Who built the Gull?, in Y. Holm (ed.), The Ferry Reader, Gull Books, 2030, pp. 11-29",
    {
      author: "Nguyen, T.",
      title: "Who built the Gull?",
      in: "The Ferry Reader",
      publisher: "Gull Books",
      issued: "2030",
      page: "11-29",
    },
  ],
  ["Reuters, 16 March 2029", { in: "Reuters", issued: "2029-03-16" }],
  [
    "Al-Amin, Sara, The bridge nobody wanted, Coast Monitor, June 2, 2029",
    { author: "Al-Amin, Sara", title: "The bridge nobody wanted", in: "Coast Monitor", issued: "2029-06-02" },
  ],
  [
    "Sara al-Amin & Tom O’Neil, The bridge nobody wanted, Coast Monitor, 2 June 2029",
    {
      author: "al-Amin, Sara; O’Neil, Tom",
      title: "The bridge nobody wanted",
      in: "Coast Monitor",
      issued: "2029-06-02",
    },
  ],
  [
    "The bridge nobody wanted. Coast Monitor. 2029-06-02.",
    { title: "The bridge nobody wanted", in: "Coast Monitor", issued: "2029-06-02" },
  ],
  [
    "Coast Monitor, 2 June 2029: “The bridge nobody wanted”",
    { in: "Coast Monitor", title: "The bridge nobody wanted", issued: "2029-06-02" },
  ],
  [
    "International Ferry Council, World Ferry Survey 2028 (Geneva: IFC, 2029), p. 33.",
    {
      author: "International Ferry Council",
      title: "World Ferry Survey 2028",
      place: "Geneva",
      publisher: "IFC",
      issued: "2029",
      page: "33",
    },
  ],
  [
    "Holm, Yara. Interview by Karl Brandt. Radio Gull, 4 April 2029.",
    { author: "Holm, Yara", title: "Interview by Karl Brandt", in: "Radio Gull", issued: "2029-04-04" },
  ],
];
