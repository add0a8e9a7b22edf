import { extractText, getDocumentProxy } from "unpdf";

/** What a reader finds in a PDF, with every space a plain one. */
export async function readPdf(data: Buffer): Promise<{ pages: number; text: string }> {
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(data)), {
    mergePages: true,
  });
  return { pages: totalPages, text: text.normalize("NFC").replace(/\s+/g, " ") };
}
