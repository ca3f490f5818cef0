// Tells files that hold no text from those that do, by the first bytes that formats sign themselves with and by the
// share of control characters. Knows nothing of encodings; a UTF-16 text must be told apart before this is asked.

export interface Unreadable {
  /** "is a PDF, not text."; follows the path in one line. */
  readonly what: string;
  readonly todo: string;
}

interface Signature {
  readonly at?: number;
  readonly bytes: readonly number[];
  readonly name: string;
  readonly todo: string;
}

const ascii = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));

const AS_TEXT = "Save it as text or HTML with the program that made it, and read that.";
const UNPACK = "Unpack it and read the files inside.";
const OCR = "It has no text of its own; type out or recognise its words and read that file.";

// Only formats that people keep articles in, or mistake for them. Order matters where one signature holds another.
const SIGNATURES: readonly Signature[] = [
  { bytes: ascii("%PDF-"), name: "a PDF", todo: "Save its text with a PDF program, and read that." },
  {
    bytes: [0x50, 0x4b, 3, 4],
    name: "a ZIP archive, or a Word, OpenDocument or EPUB file",
    todo: `${AS_TEXT} An archive can be unpacked.`,
  },
  { bytes: [0x50, 0x4b, 5, 6], name: "an empty ZIP archive", todo: "Leave it out." },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: "an old Word or Office file", todo: AS_TEXT },
  { bytes: ascii("{\\rtf"), name: "an RTF file", todo: AS_TEXT },
  { bytes: [0x1f, 0x8b, 8], name: "a gzip archive", todo: UNPACK },
  { bytes: ascii("BZh"), name: "a bzip2 archive", todo: UNPACK },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], name: "an xz archive", todo: UNPACK },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], name: "a Zstandard archive", todo: UNPACK },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], name: "a 7z archive", todo: UNPACK },
  { bytes: ascii("Rar!\x1a"), name: "a RAR archive", todo: UNPACK },
  { at: 257, bytes: ascii("ustar"), name: "a tar archive", todo: UNPACK },
  { bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], name: "a PNG picture", todo: OCR },
  { bytes: [0xff, 0xd8, 0xff], name: "a JPEG picture", todo: OCR },
  { bytes: ascii("GIF8"), name: "a GIF picture", todo: OCR },
  { at: 8, bytes: ascii("WEBP"), name: "a WebP picture", todo: OCR },
  { bytes: [0x49, 0x49, 0x2a, 0], name: "a TIFF picture", todo: OCR },
  { bytes: [0x4d, 0x4d, 0, 0x2a], name: "a TIFF picture", todo: OCR },
  { at: 4, bytes: ascii("ftyp"), name: "a film or sound recording", todo: OCR },
  { bytes: ascii("ID3"), name: "a sound recording", todo: OCR },
  { bytes: ascii("OggS"), name: "a sound recording", todo: OCR },
  { bytes: ascii("RIFF"), name: "a film or sound recording", todo: OCR },
  { bytes: ascii("SQLite format 3\0"), name: "a SQLite database", todo: "Export its text, and read that." },
  { bytes: ascii("bplist00"), name: "a binary property list (a Safari web archive?)", todo: AS_TEXT },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: "a program", todo: "Leave it out." },
  { bytes: [0x4d, 0x5a, 0x90, 0], name: "a program", todo: "Leave it out." },
  { bytes: [0, 0x61, 0x73, 0x6d], name: "a program", todo: "Leave it out." },
];

const SAMPLE = 65_536;

// Share of control characters above which a file is no text. Compressed and random data hold about 10 %; texts with
// wounds (a form feed a page, a stray NUL) stay far below 1 %. Below four in all, a short file gets the benefit.
const CONTROL_SHARE = 0.03;
const CONTROL_LEAST = 4;

const isControl = (byte: number): boolean =>
  (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) ||
  byte === 0x7f;

/** What the first bytes say the file is, where that is no text; otherwise null. */
export function signedAs(bytes: Uint8Array): Unreadable | null {
  for (const { at = 0, bytes: signature, name, todo } of SIGNATURES)
    if (signature.every((byte, i) => bytes[at + i] === byte)) return { what: `is ${name}, not text.`, todo };
  return null;
}

/** Says so where control characters show that the bytes are no text. They must not be UTF-16, which has zeros. */
export function tooManyControls(bytes: Uint8Array): Unreadable | null {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) if (isControl(bytes[i]!)) controls++;
  if (controls < CONTROL_LEAST || controls / length < CONTROL_SHARE) return null;
  const share = Math.max(1, Math.round((100 * controls) / length));
  const of = bytes.length > SAMPLE ? "its first 64 kB" : "it";
  return {
    what: `is not text: ${share} % of ${of} are control characters.`,
    todo: "Leave it out, or convert it to text or HTML and read that.",
  };
}
