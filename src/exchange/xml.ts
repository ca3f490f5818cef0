// Words as XML 1.0 holds them, in content and in attributes alike. Control characters, halves of pairs and the like can't
// stand in XML at all: the replacement character stands for each, so that a hostile name can't break a file.

/** Everything but #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF] (XML 1.0, 2.2). */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  // Also "]]>", which must not stand in content.
  ">": "&gt;",
  '"': "&quot;",
  // A reader turns these into blanks in attributes, and a carriage return into a line feed everywhere.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  // Read as line ends by XML 1.1.
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
};

export const xmlText = (words: string): string =>
  words
    .toWellFormed()
    .replace(NOT_XML, "\ufffd")
    .replace(/[&<>"\t\n\r\u0085\u2028]/g, (mark) => ESCAPES[mark]!);

/** ` name="value"` for each that has one. */
export const xmlAttributes = (of: Readonly<Record<string, string | number | boolean | null>>): string =>
  Object.entries(of)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join("");
