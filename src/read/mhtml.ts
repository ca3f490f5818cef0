// Takes the page out of a web archive (MHTML, RFC 2557), as browsers save it: the first part that is HTML. Pictures and
// frames are left. Knows quoted-printable and base64; a cut-off archive gives what it holds.

export interface MhtmlPage {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  /** The page's address. */
  readonly location: string | null;
}

const HEADERS = 65_536;

export function mhtmlPage(bytes: Uint8Array): MhtmlPage | null {
  // Bytes as characters: an archive's own lines are ASCII, and a part may be in any encoding.
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const head = headersAt(archive, 0);
  if (!head) return null;
  const boundary = parameter(head.fields.get("content-type"), "boundary");
  if (boundary === null) return pageOf(archive, head, archive.length, head.fields.get("content-location"));
  const mark = `--${boundary}`;
  for (let at = archive.indexOf(mark, head.end); at !== -1; ) {
    const next = archive.indexOf(mark, at + mark.length);
    const part = headersAt(archive, archive.indexOf("\n", at) + 1);
    const page =
      part &&
      pageOf(
        archive,
        part,
        next === -1 ? archive.length : next,
        head.fields.get("snapshot-content-location"),
      );
    if (page) return page;
    at = next;
  }
  return null;
}

interface Headers {
  readonly fields: ReadonlyMap<string, string>;
  /** Where the body begins. */
  readonly end: number;
}

/** Header fields from `start` on; folded lines belong to the field before them. */
function headersAt(archive: string, start: number): Headers | null {
  if (start <= 0 && !/^[\s]*[\w-]+:/.test(archive.slice(0, 200))) return null;
  const head = archive.slice(start, start + HEADERS);
  const blank = /\r?\n\r?\n/.exec(head);
  const fields = new Map<string, string>();
  for (const line of head
    .slice(0, blank?.index ?? head.length)
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { fields, end: start + (blank ? blank.index + blank[0].length : head.length) };
}

function pageOf(
  archive: string,
  { fields, end }: Headers,
  to: number,
  location: string | undefined,
): MhtmlPage | null {
  const type = fields.get("content-type") ?? "";
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return null;
  const body = archive.slice(end, to);
  const coding = fields.get("content-transfer-encoding")?.toLowerCase() ?? "";
  const address = fields.get("content-location") ?? location ?? null;
  return {
    bytes:
      coding === "base64"
        ? Buffer.from(body, "base64")
        : Buffer.from(coding === "quoted-printable" ? unquoted(body) : body, "latin1"),
    charset: parameter(type, "charset"),
    location: address !== null && /^https?:\/\//i.test(address) ? address : null,
  };
}

/** Quoted-printable (RFC 2045, 6.7): "caf=C3=A9", with "=" at the end of a line that goes on. */
const unquoted = (body: string): string =>
  body
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function parameter(field: string | undefined, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(field ?? "");
  return match?.[1] ?? match?.[2] ?? null;
}
