// Forms with files (multipart/form-data, RFC 7578), read as they come: a drop of 500 MB never stands in memory. Hands out
// one part at a time; knows nothing of what they are for.

export interface FormPart {
  readonly name: string;
  /** As the browser sent it, a relative path for a folder's files; null for a plain field. */
  readonly filename: string | null;
  /** To be read to its end before the next part is asked for. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** The form is not as RFC 7578 has it. */
export class FormError extends Error {
  override readonly name = "FormError";
}

const HEADERS = 16_384;
const CRLF2 = Buffer.from("\r\n\r\n");

/** The boundary that a Content-Type of multipart/form-data names, or null for any other. */
export function boundaryOf(contentType: string | undefined): string | null {
  if (!/^multipart\/form-data\s*;/i.test(contentType ?? "")) return null;
  const match = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType ?? "");
  return match?.[1] ?? match?.[2] ?? null;
}

export async function* formParts(
  stream: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<FormPart, void, void> {
  const chunks = stream[Symbol.asyncIterator]();
  // With a line break in front, every boundary is found alike, the first one too.
  let held: Buffer = Buffer.from("\r\n");
  const mark = Buffer.from(`\r\n--${boundary}`);
  const more = async (): Promise<void> => {
    const { value, done } = await chunks.next();
    if (done === true) throw new FormError("The form ends in the middle. Send it again.");
    held = held.length === 0 ? Buffer.from(value) : Buffer.concat([held, value]);
  };

  /** The bytes up to the next boundary, which is taken too. */
  async function* upToMark(): AsyncGenerator<Uint8Array, void, void> {
    for (;;) {
      const at = held.indexOf(mark);
      if (at >= 0) {
        const bytes = held.subarray(0, at);
        held = held.subarray(at + mark.length);
        if (bytes.length > 0) yield bytes;
        return;
      }
      // The last bytes may be the beginning of a boundary.
      const safe = held.length - mark.length + 1;
      if (safe > 0) {
        const bytes = held.subarray(0, safe);
        held = held.subarray(safe);
        yield bytes;
      }
      await more();
    }
  }

  for await (const _ of upToMark());
  for (;;) {
    while (held.length < 2) await more();
    if (held.subarray(0, 2).toString("latin1") === "--") return;
    while (held.indexOf(CRLF2) < 0) {
      if (held.length > HEADERS) throw new FormError("A part of the form has no end to its header.");
      await more();
    }
    const end = held.indexOf(CRLF2);
    const head = held.subarray(0, end).toString("utf8");
    held = held.subarray(end + CRLF2.length);
    const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(head)?.[1];
    if (disposition === undefined) throw new FormError("A part of the form does not say what it is.");
    const body = partBody();
    yield { name: field(disposition, "name") ?? "", filename: field(disposition, "filename"), body };
    // Whoever took the part may have left some of it.
    for await (const _ of body);
  }

  function partBody(): AsyncGenerator<Uint8Array, void, void> {
    // An empty part has its boundary right after the headers, whose last line break belongs to it.
    held = Buffer.concat([Buffer.from("\r\n"), held]);
    async function* body(): AsyncGenerator<Uint8Array, void, void> {
      let lead = 2;
      for await (const bytes of upToMark()) {
        const own = bytes.subarray(lead);
        lead = Math.max(0, lead - bytes.length);
        if (own.length > 0) yield own;
      }
    }
    return body();
  }
}

/** A parameter of a Content-Disposition. Browsers write a quotation mark in a name as %22 (WHATWG HTML, 4.10.21.8). */
function field(disposition: string, name: string): string | null {
  const match = new RegExp(`[;\\s]${name}="([^"]*)"`, "i").exec(` ${disposition}`);
  return match === null ? null : match[1]!.replace(/%22/g, '"').replace(/%0D/gi, "\r").replace(/%0A/gi, "\n");
}
