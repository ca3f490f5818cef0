// English: the citing slot.

import type { CitingWords } from "../citing-words.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const phrases = (list: string): readonly string[] => list.trim().split(/\s*[,\n]\s*/);

/** Every choice of one alternative from each column, in turn: [["in"], ["a", "the"]] gives "in a" and "in the". */
const every = (...columns: readonly (readonly string[])[]): readonly string[] =>
  columns.reduce((starts, column) => starts.flatMap((a) => column.map((b) => `${a} ${b}`.trim())), [""]);

const a = [
  "",
  "a",
  "an",
  "the",
  "its",
  "their",
  "this",
  "another",
  "a recent",
  "an earlier",
  "a new",
  "a separate",
];
const talk = [
  "interview",
  "exclusive interview",
  "exclusive",
  "statement",
  "email",
  "e-mail",
  "phone interview",
];
const piece =
  phrases(`report, reports, article, articles, story, stories, dispatch, column, editorial, op-ed, piece,
  investigation, broadcast, documentary, essay, blog post, news report, news story, media report`);

export const citing: CitingWords = {
  listHeadings:
    phrases(`references, reference list, notes, footnotes, endnotes, sources, bibliography, works cited,
    citations, further reading, literature`),
  publishing:
    phrases(`reported, reports, has reported, had reported, have reported, also reported, first reported,
    later reported, wrote, writes, has written, noted, published, revealed, broadcast, aired, put it, disclosed`),
  as: ["as"],
  leads: [
    ...every(["in", "during"], ["a", "an", "his", "her", "their", "its", "the"], talk, [
      "with",
      "by",
      "for",
      "to",
    ]),
    ...every(["according to", "in", "citing", "quoting"], a, piece, ["by", "in", "from", "of", "on"]),
    ...every(["an interview", "interviews", "interview"], ["with", "by"]),
    ...every(["first published", "originally published", "published", "reprinted"], ["in", "by", "on"]),
    ...every(["writing", "wrote", "writes"], ["in", "for"]),
  ],
  weakLeads:
    phrases(`told, tells, telling, has told, had told, spoke to, spoke with, speaking to, speaking with,
    talking to, talked to, interviewed by, according to, citing, cited by, quoted by, quoting, quoted in, quoted on,
    reported by, reported in, reported on, confirmed to, broadcast by, broadcast on, aired on, appeared on,
    appeared in, a report in, a report by, a reporter for, a reporter with, article in, seen by, obtained by`),
  mediumWords: new Set(
    words(`Times Post News Herald Tribune Gazette Ledger Journal Chronicle Telegraph Guardian Observer Independent
      Examiner Inquirer Courier Dispatch Bulletin Mail Mirror Express Star Echo Argus Standard Monitor Record Register
      Review Magazine Weekly Daily Newspaper Newsletter Press Agency Newswire Wire Channel Television TV Radio Broadcasting
      Broadcaster Network Today Tonight Online Digest Globe Sentinel Beacon Mercury Advertiser Argosy Age Spectator
      Economist Reporter Correspondent Commentator Citizen Banner Spokesman-Review Advocate Voice Dagblad Zeitung Presse
      Podcast Blog Show FM`),
  ),
  media: new Set(
    words(`BBC CNN NBC ABC CBS MSNBC PBS NPR AFP AP UPI DPA EFE ANSA TASS RIA RT RFE/RL VOA DW ITV ITN CBC NHK Reuters
      Xinhua Interfax Bloomberg Politico BuzzFeed Vox Vice Slate Salon Newsweek Fortune Forbes Wired Axios Breitbart
      HuffPost Haaretz Hürriyet Pravda Izvestia Kommersant Fars IRNA ISNA FNA SANA Anadolu Mehr Tasnim Al-Jazeera
      Al-Arabiya Al-Monitor PressTV Facebook Twitter YouTube Instagram Telegram WhatsApp Medium Substack`),
  ),
  articles: [
    "the",
    "a",
    "an",
    "its",
    "local",
    "daily",
    "state-run",
    "state",
    "broadcaster",
    "newspaper",
    "magazine",
  ],
  inside: ["of", "and", "the", "&", "de", "la", "le", "el", "del"],
  see: [
    "see",
    "see also",
    "cf.",
    "cf",
    "e.g.",
    "eg",
    "e.g.,",
    "quoted in",
    "cited in",
    "as in",
    "compare",
    "after",
  ],
  andOthers: ["et al.", "et al", "and others", "and colleagues"],
  joins: ["and", "&"],
  pages: ["p.", "pp.", "p", "pp", "page", "pages", "ch.", "chap.", "chapter", "vol.", "§"],
  notAuthors: new Set(
    words(`As In The And But For By While When January February March April May June July August September
      October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Spring Summer
      Autumn Fall Winter Season Series Copyright Since Until From Before After About Circa In By
      Early Late Mid Monday Tuesday Wednesday Thursday Friday Saturday Sunday Born Died Est
      Established Founded Updated Published Act Constitution Treaty Resolution Law Article Section
      Census`),
  ),
  pageMarks: ["p.", "pp.", "p", "pp", "page", "pages"],
  places:
    phrases(`para., paras., para, paragraph, paragraphs, annex, appendix, sec., section, fn., footnote, n.,
    note, table, fig., figure`),
  addressLeads:
    phrases(`available at, available from, available online at, available online, available, retrieved
    from, accessed at, accessed from, accessed via, url, online at, online, link, from, at, via, https, web`),
  accessed:
    phrases(`last accessed, accessed, retrieved, last retrieved, viewed, last viewed, visited, last visited,
    consulted, archived, checked, web.`),
  undated: phrases("n.d., nd, n. d., no date, undated"),
  same: phrases("ibid., ibid, ibidem, ib., idem, id., same source, same as above, as above"),
  earlier:
    phrases(`op. cit., op cit., op. cit, op cit, opus citatum, loc. cit., loc cit, cited above, see above,
    above, supra`),
  earlierNote: phrases("supra note, supra n., above note, above n., see note, note, n., footnote"),
  editors: phrases(
    "ed., eds., ed, eds, editor, editors, edited by, trans., transl., translated by, translator",
  ),
  editions: ["ed", "edn", "edition", "printing"],
  within: ["in"],
  volumes: phrases("vol., vol, volume"),
  issues: phrases("no., no, nr., issue, iss., number"),
  interviews: words(
    `told tells telling interview interviews interviewed exclusive spoke speaking talking talked speak`,
  ),
  letters: words(
    "letter letters email e-mail conversation conversations correspondence communication memo memorandum",
  ),
  reports: words(
    "report reports paper papers record records survey study assessment review census yearbook minutes",
  ),
  papers:
    words(`note statement communiqué communique resolution declaration testimony transcript speech decree decision
    judgment judgement bulletin briefing release`),
  publishers: new Set(
    words(`Press Publishers Publishing Publications Books Book Verlag Editions Edition Sons House Institute University
      Foundation Society Centre Center Academy Printers Imprint Office`),
  ),
  journals: new Set(
    words("Journal Quarterly Review Annals Studies Transactions Proceedings Letters Archives Bulletin"),
  ),
  titleFillers: new Set(
    words(`a an the of in on at to for from by with and or but as is are was were be been it its this that these those
      how why what who when where new into over under after before about`),
  ),
};
