// The articles of the browser tests: a made-up town quarrels about its harbour. Each is there for something that the
// pages must show: nesting, hedges, denials, dangling footnotes, boilerplate, and text that would like to be markup.

import type { MadeArticle } from "../made-case.ts";

export const harbour: MadeArticle = {
  place: "articles/harbour.txt",
  source: String.raw`Home » Town » Harbour dispute drags on

Harbour dispute drags on as dredging stops

By Mara Quill

[The dredging of Saltmere harbour stopped on [Monday]e after [forty]q2 days.]a Three boats lie idle at the north quay.

[[The harbour board]m1]s1 [said]c1 [the works had been “suspended for safety”, and that [120]q barges were waiting outside]t1.[\[1\]]f1

[Ilse Brandt, who speaks for the dock workers]s2, [told]c2 the Saltmere Ledger [that [the board]s3 [had admitted]c3 [that the survey was never finished]t3]t2.[\[2\]]d1 [“Nobody went down to look,”]t5 [she]s5 [said]c5. [“They signed it from an office.”]t5

[The board]s6 [denied]c6 [that any survey had been skipped]t6. [[Reportedly]c7, [two divers refused to sign]t7.]a1

A spokesman did not answer a second call.[\[3\]]d2

Share this page · Print · Leave a comment

You may also like: Ten boats for a summer

Notes

[\[1\] Saltmere Harbour Board, statement of 3 March.]r1`,
  kinds: [
    "boilerplate",
    "title",
    "byline",
    null,
    null,
    null,
    null,
    null,
    "boilerplate",
    "boilerplate",
    "heading",
    "reference",
  ],
  textSays: { title: "Harbour dispute drags on as dredging stops", byline: "Mara Quill" },
  metadata: {
    outlet: [{ value: "Saltmere Ledger", said: { by: "file", field: "meta[og:site_name]" } }],
    published: [{ value: "2019-03-04", said: { by: "user", name: "reviewer", at: "2026-01-05T10:00:00Z" } }],
  },
  of: {
    2: { kind: "mixed" },
    5: { kind: "direct" },
    1: { kind: "mixed" },
    6: { negated: true },
    7: { hedged: true },
  },
  within: { 3: "2" },
};

/** Wants to be markup, and to turn the page round. */
export const hostile: MadeArticle = {
  place: "articles/hostile.txt",
  source: String.raw`<script>window.harmed = true</script><h1>Not a heading</h1>

<img src=x onerror="window.harmed = true"> [The mayor]s1 [said]c1 [<b>nothing</b> &amp; left]t1.

<a href="javascript:window.harmed=true">press here</a> {{constructor}} \${1+1}

Right to left from here ${"\u202e"}desrever${"\u202c"} and back; nul-ish ${"\u0001"} and lone ${"\ud83d"} end.

<style>body{display:none}</style><svg onload="window.harmed=true">`,
  kinds: ["title"],
  metadata: {
    title: [
      {
        value: '<img src=x onerror="window.harmed = true">\u202ereversed title',
        said: { by: "file", field: "json:title" },
      },
    ],
    byline: [{ value: "<script>window.harmed = true</script>", said: { by: "file", field: "json:author" } }],
  },
};

/** Neither outlet nor date nor attributions: what most pages of the web look like to a finder. */
export const bare: MadeArticle = {
  place: "articles/bare.txt",
  source: `A walk along the quay

The morning was grey and the gulls were loud. Nothing else is known of it.`,
  kinds: ["title"],
  textSays: { title: "A walk along the quay" },
};

export const articles: readonly MadeArticle[] = [harbour, hostile, bare];
