// Plain text. The document's text is the file's, unchanged but for a byte order mark, so that spans hold in the file.

import { layOut } from "./layout.ts";
import { cutLines } from "./lines.ts";
import type { Reader } from "./reader.ts";
import { decodeWhole } from "./whole.ts";

export const txt: Reader = {
  name: "txt",
  version: 1,
  extensions: ["txt", "text"],
  hostile: false,
  many: false,
  *read(file, language, limits) {
    const decoded = decodeWhole(file, limits);
    if ("problem" in decoded) return yield decoded;
    const { text, encoding } = decoded;
    const { blocks, metadata } = layOut(text, cutLines(text), language);
    yield { reading: { locator: null, text, blocks, metadata, encoding } };
  },
};
