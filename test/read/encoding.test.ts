import { expect, test } from "vitest";
import { decode, prescan } from "../../src/read/encoding.ts";
import { txt } from "../../src/read/txt.ts";
import { faultsOf, readAll } from "../contracts/reader.ts";
import { reading } from "./roles.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Encodes by turning a decoder round: every one- and two-byte sequence that gives one character. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  const wide = /^(?:shift_jis|euc|gb|big5)/.test(encoding);
  for (let first = 0; first < 256; first++) {
    const one = decoder.decode(Uint8Array.of(first));
    if (one.length === 1 && one !== "\ufffd" && !table.has(one)) table.set(one, [first]);
    if (!wide || first < 0x81) continue;
    for (let second = 0x40; second < 255; second++) {
      const two = decoder.decode(Uint8Array.of(first, second));
      if (two.length === 1 && two !== "\ufffd" && !table.has(two)) table.set(two, [first, second]);
    }
  }
  return Uint8Array.from([...text].flatMap((c) => table.get(c) ?? [0x3f]));
}

const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((c) => {
      const unit = c.charCodeAt(0);
      return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  );

const SAYINGS: readonly (readonly [string, string])[] = [
  [
    "windows-1252",
    "Le ministère a déclaré que « quatre » dockers ont été arrêtés près du port. Où sont-ils ?",
  ],
  [
    "windows-1250",
    "Ministerstwo oświadczyło, że cztery osoby zatrzymano w porcie; związek zaprzecza, że ktoś tam był.",
  ],
  ["windows-1251", "Министерство сообщило, что четыре докера были задержаны в порту. Союз это отрицает."],
  ["koi8-r", "Министерство сообщило, что четыре докера были задержаны в порту. Союз это отрицает."],
  ["iso-8859-5", "Министерство сообщило, что четыре докера были задержаны в порту. Союз это отрицает."],
  ["iso-8859-7", "Το υπουργείο ανακοίνωσε ότι τέσσερις εργάτες συνελήφθησαν στο λιμάνι."],
  ["windows-1254", "Bakanlık limanda dört işçinin gözaltına alındığını söyledi. Sendika bunu yalanlıyor."],
  ["windows-1256", "قالت الوزارة إن أربعة عمال احتجزوا في الميناء. ونفت النقابة ذلك."],
  ["shift_jis", "省は港で四人が拘束されたと発表した。組合はこれを否定している。"],
  ["euc-jp", "省は港で四人が拘束されたと発表した。組合はこれを否定している。"],
  ["gb18030", "该部表示，四人在港口被拘留。工会否认了这一说法。"],
  ["big5", "該部表示，四人在港口被拘留。工會否認了這一說法。"],
  ["euc-kr", "부처는 항구에서 네 명이 구금되었다고 밝혔다. 노조는 이를 부인했다."],
];

for (const [encoding, text] of SAYINGS)
  test(`reads ${encoding} that nobody declares`, () => {
    expect(decode(encoded(text, encoding))).toEqual({ text, encoding, by: "guess" });
  });

test("takes a byte order mark off, and it wins over everything", () => {
  const text = "A held docker – “four”";
  expect(decode(utf8(`\ufeff${text}`))).toEqual({ text, encoding: "utf-8", by: "byte order mark" });
  const bytes = Uint8Array.of(0xff, 0xfe, ...wide(text, true));
  expect(decode(bytes, { declared: "koi8-r" })).toEqual({
    text,
    encoding: "utf-16le",
    by: "byte order mark",
  });
});

test("tells UTF-16 without a mark by its zeros", () => {
  const text = "Four dockers were held – nobody says why.";
  expect(decode(wide(text, true))).toMatchObject({ text, encoding: "utf-16le" });
  expect(decode(wide(text, false))).toMatchObject({ text, encoding: "utf-16be" });
});

test("takes UTF-8 for what it is, also where the file was cut within a character", () => {
  const bytes = utf8("Zürich, “vier”");
  expect(decode(bytes)).toMatchObject({ encoding: "utf-8", by: "validity" });
  expect(decode(bytes.subarray(0, bytes.length - 1))).toMatchObject({
    encoding: "utf-8",
    text: "Zürich, “vier\ufffd",
  });
});

test("finds the declaration in a page's first 1,024 bytes, as browsers do", () => {
  const of = (head: string): string | null => prescan(utf8(head));
  expect(of('<meta charset="windows-1251">')).toBe("windows-1251");
  expect(of("<META CHARSET=koi8-r />")).toBe("koi8-r");
  expect(of('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">')).toBe("shift_jis");
  expect(of('<?xml version="1.0" encoding="ISO-8859-2"?><html>')).toBe("iso-8859-2");
  expect(of('<!-- <meta charset="koi8-r"> --><meta charset="big5">')).toBe("big5");
  expect(of('<meta name="description" content="charset=big5">')).toBeNull();
  expect(of('<meta charset="no-such-thing"><meta charset="latin1">')).toBe("windows-1252");
  expect(of('<meta charset="utf-16">')).toBe("utf-8");
  expect(of(`${" ".repeat(1024)}<meta charset="koi8-r">`)).toBeNull();
});

test("believes a declaration, but not that UTF-8 is a one-byte encoding", () => {
  const russian = "Союз";
  const page = (charset: string): string => `<meta charset="${charset}"><p>${russian}</p>`;
  expect(decode(encoded(page("koi8-r"), "koi8-r"), { markup: true })).toMatchObject({
    encoding: "koi8-r",
    by: "declaration",
    text: page("koi8-r"),
  });
  expect(decode(utf8(page("windows-1251")), { markup: true })).toMatchObject({
    encoding: "utf-8",
    by: "validity",
  });
});

const BINARIES: readonly (readonly [string, Uint8Array])[] = [
  ["a PDF", utf8("%PDF-1.7\n%âãÏÓ")],
  ["a ZIP archive, or a Word, OpenDocument or EPUB file", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
  ["an old Word or Office file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
  ["a gzip archive", Uint8Array.of(0x1f, 0x8b, 8, 0, 0)],
  ["a PNG picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ["a JPEG picture", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
  ["an RTF file", utf8("{\\rtf1\\ansi Four held}")],
];

for (const [name, bytes] of BINARIES)
  test(`says that a file is ${name}`, () => {
    const results = readAll(txt, bytes);
    expect(results).toMatchObject([{ problem: { kind: "failed", what: `is ${name}, not text.` } }]);
    expect(results.flatMap(faultsOf)).toEqual([]);
  });

test("says how much of a binary file is control characters", () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, i) => (i % 4 === 0 ? 1 : 0x41 + (i % 26)));
  expect(readAll(txt, bytes)).toMatchObject([
    { problem: { what: "is not text: 25 % of it are control characters." } },
  ]);
});

test("reads a text with a few stray control characters", () => {
  const text = `Four held\f\n\n${"The port authority said that four dockers had been held. ".repeat(20)}\0\n`;
  expect(reading(txt, text).text).toBe(text);
});
