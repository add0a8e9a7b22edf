/** A document is a PDF or a picture; the first bytes say which, whatever its name says. */
const DOCUMENTS = [
  { mimeType: "application/pdf", starts: "%PDF-" },
  { mimeType: "image/jpeg", starts: "\xff\xd8\xff" },
  { mimeType: "image/png", starts: "\x89PNG" },
] as const;

/** What a document is, or undefined when it is none that is kept. */
export const kindOfDocument = (content: Buffer) =>
  DOCUMENTS.find(({ starts }) => content.subarray(0, starts.length).toString("latin1") === starts);
