import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { reportHtml } from "../../src/exchange/report-html.ts";
import { escapedMarkdown, reportMarkdown } from "../../src/exchange/report-markdown.ts";
import { HOSTILE, report } from "./claim-reports.ts";
import { written } from "./told-networks.ts";

/** Names of the elements and attributes of a page, and its text. */
function parsed(page: string) {
  const tags = new Set<string>();
  const attributes = new Set<string>();
  const ids = new Set<string>();
  const links: string[] = [];
  let text = "";
  const parser = new Parser(
    {
      onopentag(name, of) {
        tags.add(name);
        for (const one of Object.keys(of)) attributes.add(one);
        if (of.id !== undefined) ids.add(of.id);
        if (of.href !== undefined) links.push(of.href);
      },
      ontext(more) {
        text += more;
      },
    },
    { decodeEntities: true },
  );
  parser.end(page);
  return { tags, attributes, ids, links, text };
}

describe("a claim's report as HTML", () => {
  test("shows each telling with its words, its tellers, its review and its anchor", () => {
    const { text } = parsed(written(reportHtml.write(report())));
    expect(text).toContain("the Guard backs Tam Reddish");
    expect(text).toContain("As told by Courier, then Ishel Madroun");
    expect(text).toContain("not reviewed by a person");
    expect(text).toContain(
      "article d1, characters 28 to 58 (UTF-16) of the text that txt/1 reads, SHA-256 abab",
    );
    expect(text).toContain("It does not say whether the claim is true.");
  });

  test("needs nothing else: no script, no picture, and a policy that allows its own style alone", () => {
    const page = written(reportHtml.write(report(HOSTILE)));
    const { tags, attributes } = parsed(page);
    for (const tag of ["script", "img", "link", "iframe", "object"]) expect(tags).not.toContain(tag);
    expect(
      [...attributes].filter((name) => name.startsWith("on") || name === "src" || name === "style"),
    ).toEqual([]);
    const style = /<style>([^<]*)<\/style>/.exec(page)![1]!;
    expect(page).toContain(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
  });

  test("shows hostile words as words", () => {
    const { text } = parsed(written(reportHtml.write(report(HOSTILE))));
    expect(text).toContain(HOSTILE.replace("\u0000", "\ufffd"));
  });

  test("leads from each tie to the tellings that it ties", () => {
    const { links, ids } = parsed(written(reportHtml.write(report())));
    const inside = links.filter((link) => link.startsWith("#")).map((link) => link.slice(1));
    expect(inside).toEqual(["t3", "t1", "t2", "t1"]);
    for (const id of inside) expect(ids).toContain(id);
  });
});

describe("a claim's report as Markdown", () => {
  test("has a heading for the claim, each telling and the method", () => {
    const headings = written(reportMarkdown.write(report())).match(/^#+ .*$/gm);
    expect(headings).toEqual([
      "# the Guard backs Tam Reddish",
      "## Who tells it",
      expect.stringMatching(/^### 1\. Courier, 2018-03-05: /),
      expect.stringMatching(/^### 2/),
      expect.stringMatching(/^### 3/),
      "## On how many origins it may rest",
      "## Ties that join nothing alone",
      "## What speaks against it",
      "## How this was found",
    ]);
  });

  test("escapes whatever CommonMark would act on, on one line", () => {
    expect(escapedMarkdown("# a\n\n- <b> [x](y) *z* 1. &amp; `c`")).toBe(
      "\\# a - \\<b\\> \\[x\\](y) \\*z\\* 1. \\&amp; \\`c\\`",
    );
    expect(["- a", "12. a", "12) a", "+ a", "=="].map(escapedMarkdown)).toEqual([
      "\\- a",
      "12\\. a",
      "12\\) a",
      "\\+ a",
      "\\==",
    ]);
    const page = written(reportMarkdown.write(report(HOSTILE)));
    expect(page).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(javascript/);
    expect(page.match(/^# .*$/gm)).toHaveLength(1);
  });
});
