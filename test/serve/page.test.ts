// The original page of a document, made harmless.

import { afterAll, beforeAll, expect, test } from "vitest";
import { defaultLimits } from "../../src/app/read-file.ts";
import { sha256 } from "../../src/model/id.ts";
import { LARGEST_PAGE, plainPage } from "../../src/read/plain-page.ts";
import { builtin as hurting } from "../app/hurting-parts.ts";
import { article } from "../keep/articles.ts";
import { type ServedCase, serveCase } from "../served-case.ts";
import { articles } from "../web/articles.ts";
import { ask } from "./ask.ts";

const hostile = `<!doctype html><html onload="alert(1)"><head><title>T</title><base href="https://example.org/">
<meta http-equiv="refresh" content="0;url=https://example.org/"><link rel="stylesheet" href="https://example.org/a.css">
<script>alert(1)</script><style>body{background:url(https://example.org/x)}</style></head>
<body style="background:url(javascript:alert(1))" onclick=alert(1)>
<h1 id="top" class="x" onmouseover="alert(1)">A <em>title</em> &lt;script&gt;</h1>
<p>The clerk said <a href="javascript:alert(1)" target=_top>that</a> it rained. <img src="https://example.org/p.gif" alt="A dam" onerror="alert(1)"></p>
<iframe src="https://example.org"></iframe><object data="x"></object><embed src="x"><svg><script>alert(1)</script></svg>
<math><mtext></p><style><img src=x onerror=alert(1)></style></mtext></math>
<form action="https://example.org"><input name=a value=b><button>Send</button>Words of a form</form>
<table><tr><td colspan="2" rowspan="9999" background="https://example.org">Cell</td></tr></table>
<p dir="RTL">שלום</p><template><p>hidden</p></template><noscript><img src=x></noscript>
<p hidden>unseen</p><xmp><script>alert(2)</script></xmp><plaintext><script>alert(3)</script>`;

let served: ServedCase;
let id: string;
beforeAll(async () => {
  served = await serveCase(articles);
  id = await add(hostile, "/pages/a.html");
});
afterAll(() => served.close());

async function add(page: string, place: string, { store } = served): Promise<string> {
  const bytes = new TextEncoder().encode(page);
  const entry = article({ text: "The clerk said that it rained.", bytes, place, reader: "html/1" });
  expect(entry.copy.sha256).toBe(sha256(bytes));
  return (await store.add(entry)).documentId;
}

test("keeps words and shape, and nothing that acts, loads or leads anywhere", async () => {
  const { status, text, headers } = await ask(served.port, `/api/documents/${id}/page`);
  expect(status).toBe(200);
  expect(headers["content-type"]).toMatch(/^text\/html/);
  const body = text.slice(text.indexOf("<body>"));
  expect(body).toContain("<h1>A <em>title</em> &lt;script&gt;</h1>");
  expect(body).toContain(
    'The clerk said <span class="link">that</span> it rained. <span class="picture">[A dam]</span>',
  );
  expect(body).toContain('<td colspan="2">Cell</td>');
  expect(body).toContain('<p dir="rtl">שלום</p>');
  expect(body).toContain("Words of a form");
  expect(body).not.toMatch(/<(?!\/?(?:body|html|h1|em|p|span|table|tbody|tr|td)\b)/);
  expect(text).not.toMatch(
    /https?:|javascript|onload|onerror|onclick|\bsrc=|\bhref=|url\(|refresh|unseen|hidden<|<script|<input/,
  );
  // Every attribute there is.
  expect(new Set([...body.matchAll(/\s([a-z-]+)=/g)].map(([, name]) => name))).toEqual(
    new Set(["class", "colspan", "dir"]),
  );
});

test("may be shown in a frame of the application and may do nothing there", async () => {
  const { headers } = await ask(served.port, `/api/documents/${id}/page`);
  expect(headers["content-security-policy"]).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox",
  );
  expect(headers["x-frame-options"]).toBe("SAMEORIGIN");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  const page = await ask(served.port, "/");
  expect(page.headers["content-security-policy"]).toContain("frame-src 'self'");
  expect(page.headers["x-frame-options"]).toBe("DENY");
});

test("is there only for a format that has a look", async () => {
  const answer = await ask(served.port, `/api/documents/${served.ids[0]}/page`);
  expect([answer.status, answer.json().detail]).toEqual([
    404,
    expect.stringMatching(/from a format that has no page to show\.$/),
  ]);
  expect((await ask(served.port, "/api/documents/dnone/page")).status).toBe(404);
});

test("that is built to hurt is refused in seconds, and the server goes on", {
  timeout: 120_000,
}, async () => {
  const pages: Record<string, string> = {
    deep: "<div>".repeat(100_000),
    wide: "<p>".repeat(300_000),
    large: `<p>${"word &amp; ".repeat(400_000)}</p>`,
    attributes: `<p ${"a=b ".repeat(500_000)}>x`,
    open: "<".repeat(3_000_000),
  };
  for (const [name, page] of Object.entries(pages)) {
    const started = performance.now();
    const answer = await ask(served.port, `/api/documents/${await add(page, `/pages/${name}.html`)}/page`);
    expect(answer.status, name).toBe(413);
    expect(answer.json().detail).toMatch(/too large, or takes too long/);
    // A second on a quiet machine; bounded by what a process may take to start and then to work.
    expect(performance.now() - started, name).toBeLessThan(25_000);
  }
  expect((await ask(served.port, "/api/case")).status).toBe(200);
});

test("that kills, fills or hangs the process it is made in is refused, and the server goes on", {
  timeout: 120_000,
}, async () => {
  const server = await serveCase([], { parts: hurting });
  try {
    for (const page of ["DIE", "LEAVE", "THROW", "GROW", "LOOP"]) {
      const hurt = await add(`<p>${page}</p>`, `/pages/${page}.html`, server);
      const answer = await ask(server.port, `/api/documents/${hurt}/page`);
      expect(answer.status, page).toBe(413);
      expect(answer.json().detail).toMatch(/^The original page is too large, or takes too long, to be shown/);
    }
    const fine = await add("<p>It rained.</p>", "/pages/fine.html", server);
    expect((await ask(server.port, `/api/documents/${fine}/page`)).text).toContain("<p>It rained.</p>");
  } finally {
    await server.close();
  }
});

test("grows no larger than what may be shown", () => {
  expect(plainPage(`<p>${"&".repeat(LARGEST_PAGE / 4)}</p>`, defaultLimits)).toBeNull();
  expect(plainPage("<p>a", defaultLimits)).toContain("<body><p>a</p></body>");
});
