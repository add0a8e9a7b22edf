import { getDocumentProxy } from "unpdf";

/** The texts of each page, in the order in which they are drawn. */
export async function pageWords(file: Buffer): Promise<string[][]> {
  const document = await getDocumentProxy(new Uint8Array(file));
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item.str] : [])));
  }
  return pages;
}
