// A document as one line of a list: what it is called, where it was found, who published it and when.

import type { DocumentLine } from "../keep/joins.ts";
import type { KeptDocument } from "../keep/store.ts";
import { stated } from "../model/metadata.ts";

export const documentLine = ({ document, copies }: KeptDocument): DocumentLine => ({
  documentId: document.id,
  title: stated(document.metadata, "title"),
  place: copies[0]?.place ?? document.id,
  outlet: stated(document.metadata, "outlet"),
  published: stated(document.metadata, "published"),
});
