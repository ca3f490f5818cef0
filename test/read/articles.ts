// Made-up articles in every format that is read, for tests: a quarrel over the ferries of a harbour.

export const PARAGRAPHS = [
  "The port authority said on Monday that four dockers had been held after a fire in the grain shed. It gave no names.",
  "The dockers’ union denied that any of its members had been near the shed.[1] “Nobody lit that fire for us,” said Mara Quill, who leads it.",
  "Insurers put the damage at between 40,000 and 60,000 crowns, though a clerk of the port called that “a guess with a tie on”.[2]",
  "The ferries will run again on Friday, weather and tempers permitting, according to the harbour master.",
];

export const ARTICLE_TXT = `Home » Harbour » Four held over the grain shed fire

Four held over the grain shed fire

By Ann Lee*
12 March 2031

${PARAGRAPHS.join("\n\n")}

* Ann Lee covers the waterfront.

References

[1] Dockers' Union, Statement on the fire, 11 March 2031.

[2] Quay Ledger, "What the shed was worth", 12 March 2031, p. 3.

You may also like
Ferry fares to rise
A walk on the breakwater

Leave a Comment
© 2031 The Quay Ledger. All rights reserved.
`;

export const PLAIN_TXT = `Ferry fares to rise\r\n\r\n${PARAGRAPHS.slice(1).join("\r\n\r\n")}\r\n\r\nTom Ray\u00a0\u00a0\u00a0\r\n`;

export const ARTICLE_MD = `---
title: Four held over the grain shed fire
author: Ann Lee
date: 2031-03-12
outlet: "The Quay Ledger"
lang: en
---

# Four held over the grain shed fire

By **Ann Lee**

${PARAGRAPHS[0]!.replace("four dockers", "*four dockers*")}

${PARAGRAPHS[1]!.replace("[1]", "[^1]")}

## The damage

> ${PARAGRAPHS[2]!.replace("[2]", "[^2]")}

${PARAGRAPHS[3]!.replace("harbour master", '[harbour master](https://harbour.example/master "his page")')}

- fares
- timetables

[^1]: Dockers' Union, *Statement on the fire*, 11 March 2031.
[^2]: The clerk asked not to be named.
`;

export const ARTICLE_HTML = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>Four held over the grain shed fire | The Quay Ledger</title>
<link rel="canonical" href="https://quayledger.example/2031/03/grain-shed">
<meta property="og:site_name" content="The Quay Ledger">
<meta name="author" content="By Ann Lee">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Four held over the grain shed fire","datePublished":"2031-03-12T22:40:00+01:00","author":{"@type":"Person","name":"Ann Lee"},"publisher":{"@type":"Organization","name":"The Quay Ledger"}}</script>
<style>p { color: black }</style><script>var words = "never seen";</script></head>
<body>
<div class="cookie-banner"><p>We use cookies to count our readers. <button>Accept</button></p></div>
<header><div class="logo"><a href="/">The Quay Ledger</a></div><nav><ul><li><a href="/h">Harbour</a></li><li><a href="/t">Town</a></li></ul></nav></header>
<nav aria-label="breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/h">Harbour</a></li><li>Four held</li></ol></nav>
<main><article>
<h1>Four held over the grain shed fire</h1>
<p class="meta">By <span class="author">Ann Lee</span> · <time datetime="2031-03-12">12 March 2031</time></p>
<div class="share-buttons"><a href="#">Facebook</a><a href="#">Telegram</a><a href="#">E-mail</a></div>
<p>${PARAGRAPHS[0]}</p>
<p>${PARAGRAPHS[1]!.replace("[1]", '<sup><a href="#n1">1</a></sup>')}</p>
<blockquote><p>${PARAGRAPHS[2]!.replace("[2]", "<sup>[2]</sup>")}</p></blockquote>
<p hidden>Not shown.</p>
<p>${PARAGRAPHS[3]}</p>
<h2>Notes</h2>
<ol class="footnotes"><li id="n1">Dockers’ Union, Statement on the fire, 11 March 2031.</li><li id="n2">The clerk asked not to be named.</li></ol>
</article>
<section class="related"><h3>You may also like</h3><ul><li><a href="#">Ferry fares to rise</a></li></ul></section>
<section id="comments"><h3>1 comment</h3><div class="comment"><b>gull</b><p>They always blame the dockers, every single time it burns.</p></div></section>
</main>
<footer><p>© 2031 The Quay Ledger, 2 Rope Walk</p></footer>
</body></html>
`;

export const ARTICLE_MHTML = [
  "From: <Saved by a browser>",
  "Snapshot-Content-Location: https://quayledger.example/2031/03/grain-shed",
  "Subject: Four held over the grain shed fire",
  "MIME-Version: 1.0",
  'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part--"',
  "",
  "",
  "------Part--",
  "Content-Type: text/html",
  "Content-Transfer-Encoding: quoted-printable",
  "Content-Location: https://quayledger.example/2031/03/grain-shed",
  "",
  ...ARTICLE_HTML.split("\n").map((line) =>
    [...new TextEncoder().encode(line)]
      .map((byte) =>
        byte === 0x3d || byte > 0x7e
          ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
          : String.fromCharCode(byte),
      )
      .join("")
      .replace(/(.{60}(?:[^=]{2})?)(?=.)/g, "$1=\r\n"),
  ),
  "------Part--",
  "Content-Type: image/png",
  "Content-Transfer-Encoding: base64",
  "",
  "iVBORw0KGgo=",
  "------Part----",
  "",
].join("\r\n");

export const ARTICLE_JSONL = [
  {
    id: 1,
    title: "Four held over the grain shed fire",
    author: ["Ann Lee", "Tom Ray"],
    source: "The Quay Ledger",
    date: "2031-03-12T22:40:00Z",
    url: "https://quayledger.example/2031/03/grain-shed",
    lang: "en",
    text: PARAGRAPHS.join("\n\n"),
  },
  { headline: "Ferry fares to rise", body: `Ferry fares to rise\n\n${PARAGRAPHS[2]}\n\n${PARAGRAPHS[3]}` },
  { html: ARTICLE_HTML },
]
  .map((one) => JSON.stringify(one))
  .join("\n");
