// English: the page slot. Written from knowledge of the language and of common page templates.

import type { PageWords } from "../page-words.ts";
import { phrases, words } from "./lists.ts";
import { widgets } from "./page-widgets.ts";

export const page: PageWords = {
  byline: {
    openers: phrases(`
      by, written by, words by, text by, story by, report by, reported by, reporting by, analysis by,
      opinion by, commentary by, interview by, review by, posted by, published by, submitted by,
      contributed by, author, authors, reporter, correspondent, writer
    `),
    joiners: words("and & with"),
    particles: words(
      "al el ul ud ad as bin ben ibn abu bint de del della delle der den di da das do dos du des la le les van von ter ten zu zur af av y e i",
    ),
    titles: words(
      "dr prof professor mr mrs ms miss sir dame lord lady rev father sister col gen capt lt maj sgt",
    ),
    roles: words(
      "our a the own special senior chief staff guest contributing foreign political diplomatic defence defense security regional local economics business correspondent correspondents reporter reporters writer writers editor editors desk newsroom team bureau agency agencies columnist contributor contributors editorial board admin administrator anonymous",
    ),
    fillers: words("in at from for of on the an and with to as special via updated edited translated"),
    notNames: words(
      "the a an and or of in on at to for from with by is are was not no new now why how what when who where this that these those more most all about after before read see share print related comments comment advertisement continue end menu search home news world politics opinion analysis contact login register subscribe newsletter photo photos video videos gallery editor letters sources references notes bibliography footnotes appendix conclusion introduction summary background next previous back top page part chapter thank thanks source then here there end ends fin",
    ),
    lives: words(
      "is was writes wrote covers reports works teaches has studied studies served serves lives lectures heads",
    ),
    writesFor: words("for"),
  },
  date: {
    labels: phrases(`
      published, published on, published at, first published, first published on, originally published,
      posted, posted on, posted at, date, date published, publication date, issued, issued on, released,
      released on, created, created on, written on, filed, on
    `),
    later: phrases(`
      updated, updated on, updated at, last updated, last updated on, last modified, modified, modified
      on, edited on, revised, revised on, accessed, accessed on, retrieved, retrieved on
    `),
    fillers: words(
      "at on in am pm a.m p.m noon midnight gmt utc bst cet cest est edt cst cdt mst mdt pst pdt eet eest ist hrs hours h local time min mins minute minutes ago read reading by issue no vol volume edition print online edited",
    ),
  },
  widgets,
  outlet: {
    last: words(
      `post times news herald tribune gazette journal observer press agency monitor review chronicle telegraph guardian
      mirror mail express independent courier dispatch bulletin examiner inquirer register ledger sentinel argus echo
      mercury messenger reader online media tv television radio network broadcasting channel wire newswire service
      magazine quarterly monthly newspaper blog voice`,
    ),
    first: words("radio tv channel agence"),
    small: words("the a an of and in on at to for from by"),
    copyright: phrases(`
      copyright, copyright ©, copyright (c)
    `),
    imprint: phrases(`
      vol, volume, issue, edition, page, published by, printed at/by/in
    `),
    rights: phrases(`
      all rights reserved, all right reserved, rights reserved, all content, registered, reproduction,
      published by, powered by, designed by, privacy, terms, contact
    `),
  },
  apparatus: {
    references: phrases(`
      references, reference, references #, reference list, list of references, sources, sources and/&
      references/notes, references and/& sources/notes, source list, bibliography, works cited, cited
      works, literature, literature cited, citations
    `),
    notes: phrases(`
      notes, note, footnotes, footnote, endnotes, end notes, notes and/& references/sources, remarks
    `),
    labels: phrases(`
      editor's note, editors' note, editors note, editorial note, author's note, authors' note,
      publisher's note, translator's note, note, note to readers, correction, corrections,
      clarification, disclaimer, disclosure, about the author/authors, about the writer, update
    `),
    sources: phrases(`
      source, sources, original source, original article, source article, via
    `),
  },
};
