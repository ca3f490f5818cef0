import { expect, test } from "vitest";
import { wordsAt } from "../../src/model/span.ts";
import { html } from "../../src/read/html.ts";
import { readAll } from "../contracts/reader.ts";
import { ARTICLE_HTML, ARTICLE_MHTML, PARAGRAPHS } from "./articles.ts";
import { known, reading, roles, saidBy } from "./roles.ts";

const BODY = PARAGRAPHS.map((words) => `<p>${words}</p>`).join("\n");
const read = (page: string): ReturnType<typeof reading> => reading(html, page);
/** The own words of an article with this in it, after its title and first paragraph. */
const within = (markup: string): string[] =>
  roles(
    read(`<article><h1>Four held</h1><p>${PARAGRAPHS[0]}</p>${markup}<p>${PARAGRAPHS[3]}</p></article>`),
  ).slice(2, -1);

test("tells an article from the page around it, and loses nothing that the page shows", () => {
  const document = read(ARTICLE_HTML);
  expect(roles(document)).toEqual([
    "boilerplate: We use cookies to count our readers. Accept",
    "boilerplate: The Quay Ledger",
    "boilerplate: Harbour",
    "boilerplate: Town",
    "boilerplate: Home › Harbour › Four held",
    "title: Four held over the grain shed fire",
    "byline: By Ann Lee · 12 March 2031",
    "boilerplate: Facebook Telegram E-mail",
    "paragraph: P1",
    `paragraph: ${PARAGRAPHS[1]!.replace("[1]", "¹")}`,
    "quotation: P3",
    "paragraph: P4",
    "heading: Notes",
    "reference: 1. Dockers’ Union, Statement on the fire, 11 March 2031.",
    "note: 2. The clerk asked not to be named.",
    "boilerplate: You may also like",
    "boilerplate: Ferry fares to rise",
    "boilerplate: 1 comment",
    "boilerplate: gull",
    "boilerplate: They always blame the dockers, every single time it burns.",
    "boilerplate: © 2031 The Quay Ledger, 2 Rope Walk",
  ]);
  expect(document.text).not.toContain("never seen");
  expect(document.text).not.toContain("Not shown");
});

test("says where each block stands in the page", () => {
  const { text, blocks } = read(ARTICLE_HTML);
  const origins = Object.fromEntries(blocks.map((block) => [wordsAt(text, block), block.origin]));
  expect(origins["Four held over the grain shed fire"]).toBe("/html/body/main/article/h1");
  expect(origins[PARAGRAPHS[0]!]).toBe("/html/body/main/article/p[2]");
  expect(origins[PARAGRAPHS[2]!]).toBe("/html/body/main/article/blockquote/p");
});

test("states title, author, outlet and date by the text first, then by the file", () => {
  const document = read(ARTICLE_HTML);
  expect(known(document)).toEqual({
    title: "Four held over the grain shed fire",
    byline: "Ann Lee",
    outlet: "The Quay Ledger",
    published: "2031-03-12",
    address: "https://quayledger.example/2031/03/grain-shed",
    language: "en-GB",
  });
  expect(saidBy(document, "byline")).toEqual(["Ann Lee"]);
  expect(saidBy(document, "published")).toEqual(["12 March 2031"]);
  expect(saidBy(document, "address")).toEqual(["link[rel=canonical]"]);
});

const HEADS: readonly (readonly [string, string, ReturnType<typeof known>, string])[] = [
  [
    "linked data",
    `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Quay Ledger"},{"@type":["NewsArticle"],"headline":"Four held","author":[{"name":"By Ann Lee"},{"@id":"#t"}],"datePublished":"2031-03-12T23:59:00+01:00","publisher":{"@type":"Organization","name":"Ledger Group"}},{"@id":"#t","name":"Tom Ray"}]}</script>`,
    { byline: "Ann Lee; Tom Ray", outlet: "Ledger Group", published: "2031-03-12" },
    "json-ld:author",
  ],
  [
    "citation tags",
    '<meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="Ray, Tom"><meta name="citation_journal_title" content="Harbour Studies"><meta name="citation_publication_date" content="2031/03">',
    { byline: "Ann Lee; Tom Ray", outlet: "Harbour Studies", published: "2031-03" },
    "meta[name=citation_author]",
  ],
  [
    "Open Graph and Dublin Core",
    '<meta property="og:site_name" content="Quay Ledger"><meta name="DC.creator" content="Ann Lee"><meta property="article:published_time" content="2031-03-12T10:00:00Z"><meta property="article:author" content="https://social.example/annlee"><meta property="og:locale" content="en_GB">',
    { byline: "Ann Lee", outlet: "Quay Ledger", published: "2031-03-12", language: "en-GB" },
    "meta[name=DC.creator]",
  ],
];

for (const [what, head, wanted, field] of HEADS)
  test(`reads ${what}`, () => {
    const document = read(
      `<html><head><meta charset=utf-8>${head}</head><body><h1>Four held</h1>${BODY}</body></html>`,
    );
    expect(known(document)).toEqual({ title: "Four held", ...wanted });
    expect(saidBy(document, "byline")).toEqual([field]);
  });

test("takes what a page's title holds beside the article's for the outlet", () => {
  const of = (title: string): string | undefined =>
    known(read(`<title>${title}</title><h1>Four held over the fire</h1>${BODY}`)).outlet;
  expect(of("Four held over the fire | Open Selden")).toBe("Open Selden");
  expect(of("Open Selden: Four held over the fire")).toBe("Open Selden");
  expect(of("Four held over the fire – Harbour – Open Selden")).toBe("Open Selden");
  expect(of("Four held over the fire")).toBeUndefined();
});

test("doesn't take today's date in a site's header for the article's", () => {
  const page = `<header><div>Friday, 21 November 2036</div><nav><a href="/">Home</a></nav></header><div class=kicker>Port</div><p>Issue 12</p><h1>Four held</h1><p class=date>12 March 2031</p>${BODY}`;
  expect(known(read(page)).published).toBe("2031-03-12");
});

test("collapses white space as a browser does, and keeps no-break spaces", () => {
  expect(
    within(
      "<p>\n  The  <b>port</b>\n<i> was</i> shut,&nbsp;&nbsp;they\tsaid<br>  and meant it that whole, long day.  </p>",
    ),
  ).toEqual(["paragraph: The port was shut,\u00a0\u00a0they said\nand meant it that whole, long day."]);
});

test("parts paragraphs at two line breaks, and a title from its byline at one", () => {
  const page = `<title>Selden Herald</title><center><b>SELDEN HERALD</b></center><br><font size=5>Four held</font><br>by Ann Lee<br><br>${PARAGRAPHS.join("<br><br>")}`;
  const document = read(page);
  expect(roles(document)).toEqual([
    "boilerplate: SELDEN HERALD",
    "title: Four held",
    "byline: by Ann Lee",
    "paragraph: P1",
    "paragraph: P2",
    "paragraph: P3",
    "paragraph: P4",
  ]);
  expect(known(document)).toEqual({ title: "Four held", byline: "Ann Lee", outlet: "Selden Herald" });
});

test("writes what a browser makes itself: numbers of lists, quotation marks, digits set high", () => {
  expect(
    within("<ol start=3><li>A lamp was seen on the quay</li><li value=7><p>A rope</p></li></ol>"),
  ).toEqual(["paragraph: 3. A lamp was seen on the quay", "paragraph: 7. A rope"]);
  expect(within('<ol style="list-style: none"><li>[1] A lamp</li></ol>')).toEqual(["paragraph: [1] A lamp"]);
  expect(
    within("<p>She said: <q>He told me <q>no</q>, then <q>yes</q>.</q> Nobody else was there.</p>"),
  ).toEqual(["paragraph: She said: “He told me ‘no’, then ‘yes’.” Nobody else was there."]);
  expect(
    within(
      '<p>Four were held.<sup><a href="#n12">12</a></sup> The shed was 40 m<sup>2</sup>, on the 3<sup>rd</sup> quay.<sup>[4]</sup></p>',
    ),
  ).toEqual(["paragraph: Four were held.¹² The shed was 40 m², on the 3rd quay.[4]"]);
});

test("writes a table a row a line, unless its cells hold paragraphs", () => {
  expect(within("<table><tr><th>Who</th><th>Held</th></tr><tr><td>Port</td><td>4</td></tr></table>")).toEqual(
    ["paragraph: Who | Held", "paragraph: Port | 4"],
  );
  expect(within(`<table><tr><td><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p></td></tr></table>`)).toEqual([
    "paragraph: P2",
    "paragraph: P3",
  ]);
});

test("brings back a box and a standfirst that the extractor drops", () => {
  const page = `<main><article><h1>Four held</h1><p class="standfirst">Nobody knows who had the key, or says so.</p>${BODY}<aside><h2>Our view</h2><p>${PARAGRAPHS[1]} We have said so before, and shall say it again.</p></aside></article></main>`;
  expect(roles(read(page)).map((role) => role.split(":")[0])).toEqual([
    "title",
    "paragraph",
    "paragraph",
    "paragraph",
    "paragraph",
    "paragraph",
    "heading",
    "paragraph",
  ]);
});

test("takes a thread of comments for boilerplate though it is longer than the article", () => {
  const thread = Array(6).fill(`<div class="post">${BODY}</div>`).join("");
  const page = `<div class="story"><h1>Four held</h1><p>${PARAGRAPHS[0]}</p></div><div id="disqus_thread">${thread}</div>`;
  const kinds = roles(read(page)).map((role) => role.split(":")[0]);
  expect(kinds.slice(0, 2)).toEqual(["title", "paragraph"]);
  expect(new Set(kinds.slice(2))).toEqual(new Set(["boilerplate"]));
});

test("reads a page without any markup of an article, and one of two short lines", () => {
  expect(roles(read(BODY))).toEqual(["paragraph: P1", "paragraph: P2", "paragraph: P3", "paragraph: P4"]);
  expect(roles(read("<h1>Ferry stops</h1><p>The ferry stopped.</p>"))).toEqual([
    "title: Ferry stops",
    "paragraph: The ferry stopped.",
  ]);
});

test("keeps the addresses of an article's links, with their words", () => {
  const document = read(
    `<article><h1>Four held</h1><p>${PARAGRAPHS[0]} See the <a href="https://port.example/n?a=1&amp;b=2">port’s <b>note</b></a> and <a href="/here">ours</a>.</p>${BODY}</article>`,
  );
  expect(document.blocks[1]!.links?.map((link) => [wordsAt(document.text, link), link.href])).toEqual([
    ["port’s note", "https://port.example/n?a=1&b=2"],
  ]);
});

test("says so where a page holds no text", () => {
  for (const page of [
    '<html><frameset><frame src="a"></frameset></html>',
    "<div id=root></div><script>go()</script>",
  ])
    expect(readAll(html, page)).toMatchObject([
      {
        problem: {
          kind: "failed",
          what: "is a page without any text: a script may have made it, or it holds frames.",
        },
      },
    ]);
});

test("reads a web archive as the page that it holds", () => {
  const archived = reading(html, ARTICLE_MHTML, "page.mht");
  expect(archived.text).toBe(read(ARTICLE_HTML).text);
  expect(archived.blocks).toEqual(read(ARTICLE_HTML).blocks);
  expect(readAll(html, "MIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\nx", "page.mhtml")).toMatchObject([
    { problem: { what: "is a web archive without a page that can be read." } },
  ]);
});

test("reads the windows-1251 of an archive's part, in base64", () => {
  const part = Uint8Array.from([0xd1, 0xee, 0xfe, 0xe7]); // Союз
  const page = Buffer.concat([
    Buffer.from("<h1>"),
    part,
    Buffer.from(`</h1>${BODY}`.replace(/[^\0-\x7f]/g, "'")),
  ]);
  const archive = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=windows-1251\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://a.example/\r\n\r\n${page.toString("base64")}\r\n--b--\r\n`;
  const document = reading(html, archive, "page.mht");
  expect(known(document)).toEqual({ title: "Союз", address: "https://a.example/" });
  expect(document.encoding).toBe("windows-1251");
});

test("reads figures that mean two days by the day that the file states", () => {
  const page = (date: string): string =>
    `<meta property="article:published_time" content="${date}"><h1>Four held</h1><p class=date>03/04/2031</p>${BODY}`;
  expect(known(read(page("2031-04-03"))).published).toBe("2031-04-03");
  expect(saidBy(read(page("2031-03-04")), "published")).toEqual(["03/04/2031"]);
  expect(read(page("2031-05-09")).metadata.published.map(({ value }) => value)).toEqual([
    "2031",
    "2031-05-09",
  ]);
});
